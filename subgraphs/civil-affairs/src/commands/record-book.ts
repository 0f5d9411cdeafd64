import { factBook } from '@xinqiao/platform/records/record-book.js';
import type { Context } from '../loaders.js';
import { records } from '../rules/records.js';
import type { CivilAffairsFacts } from '../store.js';

/** Who decides about the records that are kept here. */
export const book = factBook<CivilAffairsFacts, Context>(records, {
  officers: ['civil-affairs-bureau'],
  read: ({ load }, subject) => load.facts.load(subject),
});
