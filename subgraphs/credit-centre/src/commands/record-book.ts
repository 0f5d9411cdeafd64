import { factBook } from '@xinqiao/platform/records/record-book.js';
import type { Context } from '../loaders.js';
import { records, type ObjectionableFacts } from '../rules/records.js';

/** Who decides about the records that are kept here. */
export const book = factBook<ObjectionableFacts, Context>(records, {
  officers: ['centre-operator'],
  async read({ load }, subject) {
    const [facts, comprehensive] = await Promise.all([
      load.facts.load(subject),
      load.comprehensiveEntries.load(subject),
    ]);
    return { ...facts, comprehensive };
  },
});
