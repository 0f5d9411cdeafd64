import { factBook } from '@xinqiao/platform/records/record-book.js';
import type { Context } from '../loaders.js';
import { records } from '../rules/records.js';
import type { EducationFacts } from '../store.js';

/** Who decides about the records that are kept here. */
export const book = factBook<EducationFacts, Context>(records, {
  officers: ['education-bureau'],
  read: ({ load }, subject) => load.facts.load(subject),
});
