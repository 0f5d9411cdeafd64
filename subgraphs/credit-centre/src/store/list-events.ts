import type { Database } from '@xinqiao/platform/database/database.js';
import type { ListedEntry } from './public-list.js';

export type ListChange = 'LISTED' | 'CHANGED' | 'REMOVED';

/** A change of a public list, and the entry as it stands on the list now; null once the list has let go of it. */
export interface ListEventRow {
  readonly id: number;
  readonly entry: string;
  readonly change: ListChange;
  readonly listed: Omit<ListedEntry, 'name_key'> | null;
}

export interface ListEventStore {
  /**
   * Events after a number in the order of commits; waits up to `ms` milliseconds for the first. `today`: what is not in
   * term on that day is not shown. At most `limit`.
   */
  listEventsAfter(after: number, page: { limit: number; ms: number; today: string }): Promise<ListEventRow[]>;
  /** The number of the last event; 0: there is none. */
  latestListEvent(): Promise<number>;
  /** Takes what is beyond its term off the public list; gives how many entries. */
  expirePublicList(today: string): Promise<number>;
}

const EVENTS = `
  SELECT e.id::integer, e.entry::text, e.change,
         CASE WHEN p.id IS NULL THEN NULL ELSE json_build_object('id', p.id::text, 'kind', p.kind, 'source', p.source,
           'list_code', p.list_code, 'domain', p.domain, 'name', p.name, 'code', p.code, 'authority', p.authority,
           'legal_basis', p.legal_basis, 'document', p.document, 'listed_on', p.listed_on, 'until', p.until) END AS listed
  FROM list_event e LEFT JOIN public_list p
    ON p.id = e.entry AND p.listed_on <= $3 AND (p.until IS NULL OR p.until >= $3)
  WHERE e.id > $1 ORDER BY e.id LIMIT $2`;

export function listEventStore(database: Database): ListEventStore {
  return {
    async listEventsAfter(after, { limit, ms, today }) {
      const found = await database.notices.lookUntil('list_event', ms, async () => {
        const rows = await database.rows<ListEventRow & object>('list_events', EVENTS, [after, limit, today]);
        return rows.length > 0 ? rows : null;
      });
      return found ?? [];
    },
    async latestListEvent() {
      const [row] = await database.rows<{ latest: number }>(
        'latest_list_event',
        'SELECT coalesce(max(id), 0)::integer AS latest FROM list_event',
        [],
      );
      return row?.latest ?? 0;
    },
    async expirePublicList(today) {
      const [row] = await database.rows<{ expired: number }>(
        'expire_public_list',
        'SELECT expire_public_list($1)::integer AS expired',
        [today],
      );
      return row?.expired ?? 0;
    },
  };
}
