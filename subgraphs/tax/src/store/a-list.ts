import type { Database } from '@xinqiao/platform/database/database.js';
import type { ListingRow } from '../rules/facts.js';

/** What a list is asked for; null: everything. */
export interface AListFilter {
  readonly year: number;
  /** Prefixes of division codes. */
  readonly divisions: readonly string[] | null;
  readonly industries: readonly string[] | null;
  readonly minConsecutiveYears: number;
  /** The list of this day, Asia/Shanghai. */
  readonly on: string;
}

export interface Estimate {
  readonly count: number;
  readonly countedAt: Date;
}

export interface AListStore {
  /** At most `limit` taxpayers of the list after the given subject id, in the order of ids. */
  listedTaxpayers(filter: AListFilter, after: string, limit: number): Promise<ListingRow[]>;
  /** How many a list holds, counted at most five minutes ago. */
  estimateOf(filter: AListFilter, now: Date): Promise<Estimate>;
}

/** The parameters $1 to $5 of a filter; a year that counts back finds each of its years by the key's index. */
const FILTERED = `
  FROM a_grade_listing l
  WHERE l.year = $1 AND l.superseded_at IS NULL AND l.valid_from <= $2 AND (l.valid_to IS NULL OR l.valid_to > $2)
    AND ($3::text[] IS NULL OR l.division LIKE ANY ($3))
    AND ($4::text[] IS NULL OR l.industry = ANY ($4))
    AND ($5::integer = 1 OR $5 = (
      SELECT count(*) FROM a_grade_listing e
      WHERE e.subject_id = l.subject_id AND e.superseded_at IS NULL AND e.year > $1 - $5 AND e.year <= $1
        AND (e.valid_to IS NULL OR e.valid_to > $2)))`;

const PAGE = `SELECT l.subject_id, l.year, l.division, l.uscc, l.name, l.industry ${FILTERED}
  AND l.subject_id > $6 ORDER BY l.subject_id LIMIT $7`;

const COUNT = `SELECT count(*)::integer AS count ${FILTERED}`;

/** Milliseconds that a count serves: lists change in April, and by single decisions otherwise. */
const COUNT_SERVES = 5 * 60_000;

/** Different filters whose counts are kept. */
const COUNTS_KEPT = 1_000;

export function openAListStore(database: Database): AListStore {
  const counts = new Map<string, Estimate>();
  const valuesOf = ({ year, on, divisions, industries, minConsecutiveYears }: AListFilter) => [
    year,
    on,
    divisions?.map((prefix) => `${prefix}%`) ?? null,
    industries,
    minConsecutiveYears,
  ];
  return {
    listedTaxpayers: (filter, after, limit) =>
      database.rows<ListingRow & object>('listed_taxpayers', PAGE, [...valuesOf(filter), after, limit]),
    async estimateOf(filter, now) {
      const key = JSON.stringify(valuesOf(filter));
      const known = counts.get(key);
      if (known && now.getTime() - known.countedAt.getTime() < COUNT_SERVES) return known;
      const [row] = await database.rows<{ count: number }>('listed_count', COUNT, valuesOf(filter));
      const estimate = { count: row?.count ?? 0, countedAt: now };
      if (counts.size >= COUNTS_KEPT) counts.clear();
      counts.set(key, estimate);
      return estimate;
    },
  };
}
