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
  /** The same for many of one source, each entry once; a version older than what is known of an entry changes nothing. */
  keepForeignListings(
    manager: EntityManager,
    rows: readonly (ForeignListingRow & { readonly version: number })[],
  ): Promise<void>;
}

const ENTRY = `p.id::text, p.name_key, p.kind, p.source, p.list_code, p.domain, p.name, p.code, p.authority, p.legal_basis, p.document,
  p.listed_on, p.until`;

/** Greater than every name that begins with what stands before it. */
const LAST_CHARACTER = '\u{10FFFF}';

/** Names that are passed before the index of characters is asked: few milliseconds, and a page where every 80th name fits. */
const WALKED = 8_000;

const COLUMNS = `source, kind, list_code, reference, subject_id, name, authority, domain, legal_basis, document, listed_on, until,
  valid_from, valid_to, version`;

const GIVEN = `jsonb_to_recordset($1) AS given (source text, kind text, list_code text, reference text, subject_id text, name text,
  authority text, domain text, legal_basis text, document text, listed_on date, until date, valid_from date, valid_to date,
  version bigint)`;

const KNOWN_ENTRY = `known.source = given.source AND known.list_code = given.list_code AND known.reference = given.reference
  AND known.superseded_at IS NULL`;

const FRESH = `SELECT coalesce(json_agg(given), '[]') AS rows FROM ${GIVEN}
  WHERE NOT EXISTS (SELECT FROM foreign_listing known WHERE ${KNOWN_ENTRY} AND known.version >= given.version)`;

const SUPERSEDED = `UPDATE foreign_listing known SET superseded_at = clock_timestamp() FROM ${GIVEN} WHERE ${KNOWN_ENTRY}`;

const LISTED = `INSERT INTO foreign_listing (${COLUMNS}) SELECT ${COLUMNS} FROM ${GIVEN}`;

export function publicListStore({ pool }: Database): PublicListStore {
  // Planned anew each time, without a name: how common what is asked for is, a plan kept for all texts cannot know.
  const entries = async ({ text, values }: Statement) => (await pool.query<ListedEntry>(text, values)).rows;
  return {
    async searchList(search) {
      const { name, isPrefix, code, length } = search;
      if (name === null || isPrefix || code !== null) return entries(inOrder(search));
      const walked = await entries(walk(search, name));
      return walked.length > length ? walked : entries(byCharacters(search, name));
    },
    async keepForeignListings(manager, rows) {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', ['foreign_listing versions']);
      const [fresh] = (await manager.query(FRESH, [JSON.stringify(rows)])) as [{ rows: unknown }];
      await manager.query(SUPERSEDED, [JSON.stringify(fresh.rows)]);
      await manager.query(LISTED, [JSON.stringify(fresh.rows)]);
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

interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

/** What holds of every entry that is searched for, and a place for each further value. */
function conditions({ today, length, code, kind, domain, after }: ListSearch) {
  const values: unknown[] = [today, length + 1];
  const place = (value: unknown) => `$${values.push(value)}`;
  const where = ['listed_on <= $1', '(until IS NULL OR until >= $1)'];
  if (code !== null) where.push(`code = ${place(code)}`);
  if (kind !== null) where.push(`kind = ${place(kind)}`);
  if (domain !== null) where.push(`domain = ${place(domain)}`);
  if (after) where.push(`(name_key, id) > (${place(after.name)}, ${place(after.id)}::bigint)`);
  return { values, place, where: where.join(' AND ') };
}

function beginsWith(name: string, place: (value: unknown) => string): string {
  const from = place(name);
  return `name_key >= ${from} AND name_key < ${from}::text || ${place(LAST_CHARACTER)}`;
}

function inOrder(search: ListSearch): Statement {
  const { values, place, where } = conditions(search);
  const { name, isPrefix } = search;
  const text = name === null ? '' : isPrefix ? beginsWith(name, place) : `strpos(name_key, ${place(name)}) > 0`;
  return {
    text: `SELECT ${ENTRY} FROM public_list p WHERE ${where} ${text && `AND ${text}`} ORDER BY name_key, p.id LIMIT $2`,
    values,
  };
}

/** The first names in order that hold the text, of those within a short walk: at once where the text is common. */
function walk(search: ListSearch, name: string): Statement {
  const { values, place, where } = conditions(search);
  return {
    text: `
      SELECT ${ENTRY} FROM public_list p JOIN (
        SELECT id FROM (SELECT name_key, id FROM public_list WHERE ${where} ORDER BY name_key, id LIMIT ${WALKED}) passed
        WHERE strpos(name_key, ${place(name)}) > 0 LIMIT $2) found USING (id)
      ORDER BY p.name_key, p.id`,
    values,
  };
}

/**
 * The first of all names that hold the text: those that begin with it, and by their characters those that hold it further
 * on. All of the latter are fetched before they are put in order, so that no plan walks the names in the hope of a few.
 */
function byCharacters(search: ListSearch, name: string): Statement {
  const { values, place, where } = conditions(search);
  const isCharacter = [...name].length === 1;
  const ordered = (which: string) =>
    `(SELECT name_key, id FROM public_list WHERE ${where} AND ${which} ORDER BY name_key, id LIMIT $2)`;
  const position = `strpos(name_key, ${place(name)})`;
  const inner = `inner_grams(name_key) @> ${place(gramsOf(name))}::text[] AND ${position} > ${isCharacter ? 2 : 1}`;
  // The second character of a name is in no gram of one character: it has an index in the order of names.
  const second = isCharacter ? [ordered(`substr(name_key, 2, 1) = ${place(name)} AND ${position} = 2`)] : [];
  const found = [
    ordered(beginsWith(name, place)),
    ...second,
    '(SELECT name_key, id FROM inside ORDER BY name_key, id LIMIT $2)',
  ];
  return {
    text: `
      WITH inside AS MATERIALIZED (SELECT name_key, id FROM public_list WHERE ${where} AND ${inner})
      SELECT ${ENTRY} FROM public_list p JOIN (
        ${found.join(' UNION ALL ')}
        ORDER BY name_key, id LIMIT $2) found USING (id)
      ORDER BY p.name_key, p.id`,
    values,
  };
}
