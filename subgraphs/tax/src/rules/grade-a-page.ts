import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { GradeATaxpayers, QueryGradeATaxpayersArgs } from '../resolver-types.gen.js';
import type { ListedTaxpayer } from '../store.js';

/** A page that fits a screen and an answer of some 20 KB. */
const LONGEST_PAGE = 100;

/** Throws BAD_ARGUMENT for a page that is too long, or for a cursor that this list never gave. */
export function pageOf({ year, divisions, first, after }: QueryGradeATaxpayersArgs) {
  const length = first ?? 20;
  if (length < 1 || length > LONGEST_PAGE) {
    throw new Fault('BAD_ARGUMENT', `"first" must lie between 1 and ${LONGEST_PAGE}, not be ${length}.`);
  }
  const from = after ? Buffer.from(after, 'base64url').toString('utf8') : '';
  if (after && !/^[op]\d+_[\w-]+$/.test(from)) throw new Fault('BAD_ARGUMENT', '"after" is no cursor of this list.');
  return { year, divisions: divisions ?? null, after: from, length };
}

/** `listed` holds one taxpayer more than the page when there is a next page. */
export function gradeATaxpayersOf(listed: readonly ListedTaxpayer[], length: number): GradeATaxpayers {
  const shown = listed.slice(0, length);
  const last = shown.at(-1);
  return {
    nodes: shown.map(({ subject_id, year, division }) => ({ subject: { id: subject_id }, year, division })),
    endCursor: last ? Buffer.from(last.subject_id, 'utf8').toString('base64url') : null,
    hasNextPage: listed.length > length,
  };
}
