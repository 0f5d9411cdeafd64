import type { Database } from '@xinqiao/platform/database/database.js';
import { enqueue } from '@xinqiao/platform/outbox/enqueue.js';
import { watchPenalties } from '@xinqiao/platform/records/publication-watch.js';
import type { Store } from '../store.js';

/** What the bureau punishes is work safety: each penalty that it published too late is told to the centre; how many. */
export function watchPublications(database: Database, { cases }: Pick<Store, 'cases'>): Promise<number> {
  return watchPenalties(database, cases.days, {
    isWatched: () => true,
    async keepLate(manager, late) {
      for (const payload of late) {
        const id = `late-publication:${payload.authority_uscc}:${payload.document_no}`;
        await enqueue(manager, { id, recipient: 'credit-centre', kind: 'late-publication', payload });
      }
    },
  });
}
