import type { RecordBook } from '@xinqiao/platform/records/record-book.js';
import type { Context } from '../loaders.js';
import { accessEntryOf, accessReference, numberOf } from '../rules/access-entry.js';

/**
 * Looks at a subject, which it may object to. They stand in a ledger that nothing rewrites: what an objection finds is added
 * to the entry as a remark (SUPPLEMENTED), or the look is upheld. A look that a court sealed is nobody's to object to yet.
 */
export const book: RecordBook<Context> = {
  officers: ['centre-operator'],
  matter: 'STATUTORY_DUTY',
  async find(ctx, subject, reference) {
    const number = numberOf(reference);
    const entry = number === null ? null : await ctx.store.accessOf(subject, number);
    if (!entry || accessEntryOf(entry, subject, ctx.today).sealed) return null;
    return {
      catalogue: null,
      reference: accessReference(entry.seq),
      mark: null,
      table: null,
      row: {},
      corrections: {},
      authority: null,
      division: null,
      ownObjection: false,
      internal: false,
      reversed: false,
      repair: null,
    };
  },
  all: () => Promise.resolve([]),
};
