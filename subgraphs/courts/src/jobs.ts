import { dailyAt, type Job } from '@xinqiao/platform/outbox/job.js';
import { advanceCourts } from './commands/advance-courts.js';
import type { Store } from './store.js';

export const jobs: Readonly<Record<string, Job<Store>>> = {
  /** What the calendar brings: the same as `xinqiao daily`, and as good twice. */
  'daily-run': {
    crontab: dailyAt('00:20'),
    async run(_, { store, today, log }) {
      const { waiting } = await advanceCourts(store, today, store.days);
      if (waiting.length > 0) log.warn({ subjects: waiting.length }, `the courts' daily run waits: ${waiting[0]?.why}`);
    },
  },
};
