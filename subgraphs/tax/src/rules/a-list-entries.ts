import type { ChangeRow } from './bank-rows.js';
import { records } from './records.js';
import { ruleSetOfYear } from './tax-grade/rule-set-of-year.js';

/** An entry of the red list as the centre takes it in; days in Asia/Shanghai. */
export interface AListEntry {
  readonly list: 'TAX_GRADE_A';
  readonly subjectId: string;
  readonly name?: string;
  /** What an objection at the tax authority refers to. */
  readonly reference: string;
  readonly domain: 'TAX';
  readonly legalBasis: string;
  readonly document: string;
  readonly from: string;
  readonly until: string;
  readonly removed: boolean;
  /** Grows with each change: messages come in any order. */
  readonly version: number;
}

/**
 * The A list as entries of the red list, each taxpayer and year by its last change. The result of a year is published in the
 * April after it and holds until the next one is (domain.md 3.2): to the end of the April after that, a reading. What is over
 * by `today` is told to nobody.
 */
export function aListEntries(changes: readonly ChangeRow[], today: string): AListEntry[] {
  const last = new Map(changes.map((change) => [`${change.subject_id} ${change.year}`, change]));
  return [...last.values()].map(entryOf).filter(({ until }) => until >= today);
}

function entryOf(row: ChangeRow): AListEntry {
  const { seq, subject_id, year, name, change } = row;
  return {
    list: 'TAX_GRADE_A',
    subjectId: subject_id,
    ...(name === null ? {} : { name }),
    reference: records.aGradeListings.reference(row),
    domain: 'TAX',
    legalBasis: ruleSetOfYear(year).legalBasis.aList,
    document: `${year}年度纳税信用A级纳税人名单`,
    from: `${year + 1}-04-01`,
    until: `${year + 2}-04-30`,
    removed: change === 'REMOVED',
    version: Number(seq),
  };
}
