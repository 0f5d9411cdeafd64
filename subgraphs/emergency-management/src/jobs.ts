import { dailyAt, type Job } from '@xinqiao/platform/outbox/job.js';
import type { Store } from './store.js';

export const jobs: Readonly<Record<string, Job<Store>>> = {
  /** Sampling weights are kept for one year (domain.md 7.3, 6). */
  'forget-draws': {
    crontab: dailyAt('03:10'),
    run: (_, { store, now }) => store.forgetDraws(now),
  },
};
