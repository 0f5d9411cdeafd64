import { factBook } from '@xinqiao/platform/records/record-book.js';
import type { Context } from '../loaders.js';
import { records } from '../rules/records.js';
import type { CourtsFacts } from '../store.js';

/** Who decides about the records that are kept here. */
export const book = factBook<CourtsFacts, Context>(records, {
  officers: ['court'],
  matter: 'COURT_CASE',
  read: ({ load }, subject) => load.facts.load(subject),
});
