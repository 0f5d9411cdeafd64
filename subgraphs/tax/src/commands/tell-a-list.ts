import { enqueue } from '@xinqiao/platform/outbox/enqueue.js';
import { aListEntries } from '../rules/a-list-entries.js';
import type { Store } from '../store.js';

/** Entries of one message. */
const TOGETHER = 500;

/**
 * Tells the credit centre how the A list changed since the last time, whoever changed it: A-grade taxpayers stand on the
 * red list 守信红名单 (domain.md 2.5). `today`: Asia/Shanghai.
 */
export async function tellAList(store: Store, today: string): Promise<void> {
  for (let more = true; more;) {
    more = await store.transaction(async (manager) => {
      const after = await store.lockAListTold(manager);
      const found = await store.changesAfter([''], after, TOGETHER, manager);
      const entries = aListEntries(found.changes, today);
      if (entries.length > 0) {
        const id = `tax:a-list:${after}-${found.reach}`;
        await enqueue(manager, { id, recipient: 'credit-centre', kind: 'list-entries-changed', payload: { entries } });
      }
      await store.keepAListTold(manager, found.reach);
      return found.more;
    });
  }
}
