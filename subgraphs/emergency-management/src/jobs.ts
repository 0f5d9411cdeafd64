import { dailyAt, type Job } from '@xinqiao/platform/outbox/job.js';
import { tellPenalties } from '@xinqiao/platform/records/penalty-telling.js';
import { closeYearOfRegister } from './commands/close-year.js';
import { watchPublications } from './commands/watch-publications.js';
import type { Store } from './store.js';

/** 00:30 on the second of January in Shanghai: what was posted on the last day of the year is then on the ledger. */
const YEAR_END = '30 16 1 1 *';

export const jobs: Readonly<Record<string, Job<Store>>> = {
  ...tellPenalties,
  /** Closes the year that is over for the whole register (D11); the bureau may run it again, and late entries restate. */
  'close-year': {
    crontab: YEAR_END,
    async run(_, { store, now }) {
      await closeYearOfRegister(store, now);
    },
  },
  /** Work-safety penalties that came to be published too late (安全生产法 art. 78). */
  'watch-publications': {
    crontab: dailyAt('06:20'),
    run: async (_, { store, database }) => void (await watchPublications(database, store)),
  },
  /** Sampling weights are kept for one year (domain.md 7.3, 6). */
  'forget-draws': {
    crontab: dailyAt('03:10'),
    run: (_, { store, now }) => store.forgetDraws(now),
  },
};
