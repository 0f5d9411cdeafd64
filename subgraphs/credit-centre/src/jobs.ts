import { dailyAt, type Job } from '@xinqiao/platform/outbox/job.js';
import type { Store } from './store.js';

export const jobs: Readonly<Record<string, Job<Store>>> = {
  /** What is beyond its term is shown no more from midnight on by itself; the job tells the listeners of the stream. */
  'expire-public-list': {
    crontab: dailyAt('00:01'),
    run: async (_, { store, today }) => void (await store.expirePublicList(today)),
  },
};
