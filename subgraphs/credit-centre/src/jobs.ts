import { dailyAt, type Job } from '@xinqiao/platform/outbox/job.js';
import { addYears } from '@xinqiao/platform/rules/calendar-date.js';
import { followPenalties } from './commands/follow-penalties.js';
import { watchPublications } from './commands/watch-publications.js';
import type { Store } from './store.js';

export const jobs: Readonly<Record<string, Job<Store>>> = {
  /** What is beyond its term is shown no more from midnight on by itself; the job tells the listeners of the stream. */
  'expire-public-list': {
    crontab: dailyAt('00:01'),
    run: async (_, { store, today }) => void (await store.expirePublicList(today)),
  },
  /** Listings whose penalty fell, where no message told of it. */
  'follow-penalties': {
    crontab: dailyAt('00:10'),
    run: (_, { store, today }) => followPenalties(store, today),
  },
  'forget-minors': {
    crontab: dailyAt('03:15'),
    run: (_, { store, today }) => store.forgetMinors(today),
  },
  /** A card is a consent: it is kept three years after it ended (domain.md 7.3, 6), and not a day where its holder opts out. */
  'forget-cards': {
    crontab: dailyAt('03:25'),
    run: (_, { store, today }) => store.haibei.forgetCards(addYears(today, -3)),
  },
  /** Work-safety penalties that came to be published too late. */
  'watch-publications': {
    crontab: dailyAt('06:30'),
    run: async (_, { store, database, today }) => void (await watchPublications(database, store, today)),
  },
};
