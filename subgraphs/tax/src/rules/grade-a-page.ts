import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { GradeATaxpayer, QueryGradeATaxpayersArgs } from '../resolver-types.gen.js';
import type { AListFilter } from '../store/a-list.js';
import { requiredPrefix } from './division.js';
import type { ListingRow } from './facts.js';
import { FIRST_YEAR } from './tax-grade/rule-set-of-year.js';

/** A page that fits a screen and an answer of some 20 KB. */
export const LONGEST_PAGE = 100;

/** Years in a row that can be asked for. */
const MOST_YEARS = 20;

/** Values of one filter. */
const MOST_VALUES = 50;

export interface AListPage {
  readonly filter: AListFilter;
  /** The subject id after which the page begins. */
  readonly after: string;
  readonly length: number;
}

/** What the house itself takes at once, for an export. */
const LONGEST_EXPORTED = 1_000;

/**
 * Throws BAD_ARGUMENT for a page that is too long, a filter that means nothing, or a cursor that this list never gave. `on`:
 * Asia/Shanghai.
 */
export function pageOf(args: QueryGradeATaxpayersArgs, on: string, actorKind = 'public'): AListPage {
  const { after } = args;
  const from = after ? Buffer.from(after, 'base64url').toString('utf8') : '';
  if (after && !/^[op]\d+_[\w-]+$/.test(from)) throw new Fault('BAD_ARGUMENT', '"after" is no cursor of this list.');
  return {
    filter: filterOf(args, on),
    after: from,
    length: lengthOf(args.first ?? 20, actorKind === 'system' ? LONGEST_EXPORTED : LONGEST_PAGE),
  };
}

/** Throws BAD_ARGUMENT. */
export function lengthOf(first: number, longest = LONGEST_PAGE): number {
  if (first >= 1 && first <= longest) return first;
  throw new Fault('BAD_ARGUMENT', `"first" must lie between 1 and ${longest}, not be ${first}.`);
}

function filterOf(args: QueryGradeATaxpayersArgs, on: string): AListFilter {
  const { year, divisions = null, industries = null, minConsecutiveYears } = args;
  const inARow = minConsecutiveYears ?? 1;
  if (year < FIRST_YEAR || year > 9_000) throw new Fault('BAD_ARGUMENT', `"year" begins with ${FIRST_YEAR}.`);
  if (inARow < 1 || inARow > MOST_YEARS) {
    throw new Fault('BAD_ARGUMENT', `"minConsecutiveYears" must lie between 1 and ${MOST_YEARS}.`);
  }
  if ((divisions?.length ?? 0) > MOST_VALUES || (industries?.length ?? 0) > MOST_VALUES) {
    throw new Fault('BAD_ARGUMENT', `A filter takes ${MOST_VALUES} values at most.`);
  }
  if (industries?.some((section) => !/^[A-T]$/.test(section))) {
    throw new Fault('BAD_ARGUMENT', '"industries" are sections of GB/T 4754, A to T.');
  }
  return { year, on, divisions: divisions?.map(requiredPrefix) ?? null, industries, minConsecutiveYears: inARow };
}

/** `listed` holds one taxpayer more than the page when there is a next page. */
export function listedOn({ filter, length }: AListPage, listed: readonly ListingRow[]) {
  const shown = listed.slice(0, length);
  const last = shown.at(-1);
  return {
    filter,
    nodes: shown.map(taxpayerOf),
    endCursor: last ? Buffer.from(last.subject_id, 'utf8').toString('base64url') : null,
    hasNextPage: listed.length > length,
  };
}

function taxpayerOf({ subject_id, ...listing }: ListingRow): GradeATaxpayer {
  return { subject: { id: subject_id }, ...listing };
}
