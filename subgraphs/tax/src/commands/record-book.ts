import { factBook } from '@xinqiao/platform/records/record-book.js';
import type { Context } from '../loaders.js';
import { records } from '../rules/records.js';
import type { TaxFacts } from '../store.js';

/** Who decides about the records that are kept here. */
export const book = factBook<TaxFacts, Context>(records, {
  officers: ['tax-bureau'],
  read: ({ load }, subject) => load.facts.load(subject),
});
