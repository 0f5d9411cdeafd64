import type { Database } from '@xinqiao/platform/database/database.js';
import type { RecordDomain } from '../rules/public-list/record-domain.js';
import { IsNull, type EntityManager } from 'typeorm';
import { tables } from '../entities.js';
import { gramsOf } from '../rules/public-list/name-key.js';

export type ListKind = 'RED' | 'UNTRUSTWORTHY';

/** One entry of a public list; `id` is its number on the list, as text. Dates are YYYY-MM-DD in Asia/Shanghai. */
export interface ListedEntry {
  readonly id: string;
  readonly name_key: string;
  readonly kind: ListKind;
  readonly source: string;
  readonly list_code: string;
  readonly domain: RecordDomain;
  readonly name: string;
  readonly code: string | null;
  readonly authority: string;
  readonly legal_basis: string;
  readonly document: string;
  readonly listed_on: string;
  readonly until: string | null;
}

export interface ListSearch {
  readonly today: string;
  readonly length: number;
  /** As nameKeyOf writes it. */
  readonly name: string | null;
  readonly isPrefix: boolean;
  readonly code: string | null;
  readonly kind: ListKind | null;
  readonly domain: RecordDomain | null;
  readonly after: { readonly name: string; readonly id: string } | null;
}

/** `valid_to`: the day from which it is off the list. */
export interface ForeignListingRow {
  readonly source: string;
  readonly kind: ListKind;
  readonly list_code: string;
  readonly reference: string;
  readonly subject_id: string;
  readonly name: string | null;
  readonly authority: string;
  readonly domain: RecordDomain;
  readonly legal_basis: string;
  readonly document: string;
  readonly listed_on: string;
  readonly until: string | null;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

export interface PublicListStore {
  /** Entries in term, in the order of names; one more than the page where there is a next one. */
  searchList(search: ListSearch): Promise<ListedEntry[]>;
  /** What another owner lists; the fact of the same key, where there is one, is superseded and stays on record. */
  keepForeignListing(manager: EntityManager, row: ForeignListingRow): Promise<void>;
}

const ENTRY = `id::text, name_key, kind, source, list_code, domain, name, code, authority, legal_basis, document, listed_on, until`;

/** Greater than every name that begins with what stands before it. */
const LAST_CHARACTER = '\u{10FFFF}';

export function publicListStore({ pool }: Database): PublicListStore {
  return {
    async searchList({ today, length, name, isPrefix, code, kind, domain, after }) {
      const values: unknown[] = [today, length + 1];
      const place = (value: unknown) => `$${values.push(value)}`;
      const where = ['listed_on <= $1', '(until IS NULL OR until >= $1)'];
      if (code !== null) where.push(`code = ${place(code)}`);
      if (kind !== null) where.push(`kind = ${place(kind)}`);
      if (domain !== null) where.push(`domain = ${place(domain)}`);
      if (name !== null && isPrefix) {
        const from = place(name);
        where.push(`name_key >= ${from} AND name_key < ${from}::text || ${place(LAST_CHARACTER)}`);
      } else if (name !== null) {
        where.push(`grams @> ${place(gramsOf(name))}::text[] AND strpos(name_key, ${place(name)}) > 0`);
      }
      if (after) where.push(`(name_key, id) > (${place(after.name)}, ${place(after.id)}::bigint)`);
      // Planned anew each time, without a name: whether to walk the names in order or to fetch what the index of
      // characters finds depends on how many firms hold these, which a plan kept for all texts cannot know.
      const { rows } = await pool.query<ListedEntry>(
        `SELECT ${ENTRY} FROM public_list WHERE ${where.join(' AND ')} ORDER BY name_key, id LIMIT $2`,
        values,
      );
      return rows;
    },
    async keepForeignListing(manager, row) {
      const { entity } = tables.foreignListing;
      const { source, list_code, reference } = row;
      // Two messages about one entry wait for each other, whether or not a row of it exists.
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `${source} ${list_code} ${reference}`,
      ]);
      const key = { source, list_code, reference, superseded_at: IsNull() };
      const known = (await manager.findOneBy(entity, key)) as ForeignListingRow | null;
      // Messages may overtake each other: what was removed is not listed again by the older message that listed it.
      if (row.valid_to === null && known && known.valid_to !== null && known.listed_on >= row.listed_on) return;
      await manager.update(entity, key, { superseded_at: () => 'clock_timestamp()' });
      await manager.insert(entity, { ...row });
    },
  };
}
