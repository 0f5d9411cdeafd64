import { dailyAt, type Job } from '@xinqiao/platform/outbox/job.js';
import type { Store } from './store.js';

export const jobs: Readonly<Record<string, Job<Store>>> = {
  /** That somebody was a child once is nothing to keep. */
  'forget-minors': {
    crontab: dailyAt('03:15'),
    run: (_, { store, today }) => store.forgetMinors(today),
  },
};
