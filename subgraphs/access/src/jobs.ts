import { dailyAt, type Job } from '@xinqiao/platform/outbox/job.js';
import { addYears } from '@xinqiao/platform/rules/calendar-date.js';
import type { Store } from './store.js';

/** Years that a consent is kept after it ended (domain.md 7.3, 6; PIPL art. 56). */
const CONSENT_YEARS = 3;

export const jobs: Readonly<Record<string, Job<Store>>> = {
  /** What remains of a forgotten authorisation is its id in access records, which last their own ten years. */
  'forget-authorizations': {
    crontab: dailyAt('03:20'),
    run: (_, { store, today }) => store.forgetAuthorizations(addYears(today, -CONSENT_YEARS)),
  },
};
