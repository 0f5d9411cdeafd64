import { isDeepStrictEqual } from 'node:util';
import { checkUscc } from '@xinqiao/platform/rules/uscc.js';
import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import type { Context } from '../loaders.js';
import type {
  AdjustEvaluationInput,
  EvaluationRecorded,
  EvaluationResult,
  RepairEvaluationInput,
  TaxActRefusal,
  TaxpayerYearInput,
} from '../resolver-types.gen.js';
import { adjustedBasis } from '../rules/adjustment.js';
import { divisionPrefix } from '../rules/division.js';
import type { EvaluationBasis, EvaluationRow } from '../rules/facts.js';
import { judgeYear } from '../rules/judge-year.js';
import { evaluationOf } from '../rules/record.js';
import { repairedBasis, repairRefusal } from '../rules/repair.js';
import { refused, type Refused } from '../rules/tax-act-refusal.js';
import { FIRST_YEAR, fixedFrom, ruleSetOfYear } from '../rules/tax-grade/rule-set-of-year.js';
import { bureauAct, type BureauAct } from './bureau-act.js';
import { followAList } from './follow-a-list.js';

type Recorded = EvaluationRecorded & { readonly __typename: 'EvaluationRecorded' };

interface NewVersion {
  readonly subject: string;
  readonly kind: EvaluationRow['kind'];
  readonly documentNo: string;
  readonly basis: EvaluationBasis;
}

/** The result of a year, in April of the next one at the earliest (domain.md 3.2). */
export function publishEvaluation(ctx: Context, input: TaxpayerYearInput): Promise<EvaluationResult> {
  return bureauAct(ctx, actOf('publishEvaluation', input), async (act) => {
    const refusal = yearRefusal(input, act.today);
    if (refusal) return refused(refusal);
    const basis = basisOf(input);
    const { subject, documentNo } = input;
    const [current] = await versionsOf(act, subject, input.year);
    if (!current) return record(act, [], { subject, kind: 'ANNUAL', documentNo, basis });
    return isDeepStrictEqual(current.basis, basis) ? unchanged(current) : refused('ALREADY_PUBLISHED');
  });
}

/** 复评, up to the end of the year after the evaluated one (domain.md 3.2, general knowledge, to be confirmed). */
export function reevaluate(ctx: Context, input: TaxpayerYearInput): Promise<EvaluationResult> {
  return bureauAct(ctx, actOf('reevaluate', input), async (act) => {
    const refusal = yearRefusal(input, act.today);
    if (refusal) return refused(refusal);
    const { subject, documentNo, year } = input;
    const versions = await versionsOf(act, subject, year);
    if (versions.length === 0) return refused('NOT_PUBLISHED');
    const known = versions.find((version) => version.document_no === documentNo);
    if (known) return known === versions[0] ? unchanged(known) : refused('NUMBER_TAKEN');
    if (act.today > `${year + 1}-12-31`) return refused('WINDOW_CLOSED');
    return record(act, versions, { subject, kind: 'REEVALUATION', documentNo, basis: basisOf(input) });
  });
}

/** 动态调整 by a finding of the year that came up after the result. */
export function adjustEvaluation(ctx: Context, input: AdjustEvaluationInput): Promise<EvaluationResult> {
  return bureauAct(ctx, actOf('adjustEvaluation', input), async (act) => {
    const { subject, year, documentNo } = input;
    const versions = await versionsOf(act, subject, year);
    const known = versions.find((version) => version.document_no === documentNo);
    if (known) return unchanged(known);
    const found = await findingOn(act, input, versions);
    if ('__typename' in found) return found;
    const basis = adjustedBasis(found.basis, found.finding, act.today);
    if (!basis) return refused('NOT_ADJUSTED');
    return record(act, versions, { subject, kind: 'DYNAMIC_ADJUSTMENT', documentNo, basis });
  });
}

/** 信用修复 of one finding within its window; the year is judged anew with what comes back. */
export function repairEvaluation(ctx: Context, input: RepairEvaluationInput): Promise<EvaluationResult> {
  return bureauAct(ctx, actOf('repairEvaluation', input), async (act) => {
    const { subject, year, documentNo } = input;
    const versions = await versionsOf(act, subject, year);
    const known = versions.find((version) => version.document_no === documentNo);
    if (known) return unchanged(known);
    const found = await findingOn(act, input, versions);
    if ('__typename' in found) return found;
    const { finding, findings, basis } = found;
    const others = findings.filter(({ finding_no }) => finding_no !== finding.finding_no);
    const refusal = repairRefusal(finding, others, act.today);
    if (refusal) return refused(refusal);
    const repaired = { ...finding, repaired_on: act.today };
    await act.store.replace(act.manager, 'taxFinding', repaired, { valid_from: finding.recorded_on, valid_to: null });
    return record(act, versions, { subject, kind: 'REPAIR', documentNo, basis: repairedBasis(basis, finding) });
  });
}

function actOf(command: string, { subject, documentNo }: { subject: string; documentNo: string }) {
  return { command, subject, reference: documentNo };
}

/** Versions of a year, the one that holds first. */
async function versionsOf({ store, manager }: BureauAct, subject: string, year: number): Promise<EvaluationRow[]> {
  const versions = await store.find(manager, 'taxEvaluation', { subject_id: subject, year });
  return versions.map(({ valid_from: _, valid_to: __, ...row }) => row).toSorted((a, b) => b.version - a.version);
}

async function findingOn(
  { store, manager }: BureauAct,
  { subject, year, findingNo }: AdjustEvaluationInput,
  versions: readonly EvaluationRow[],
) {
  const [current] = versions;
  if (!current) return refused('NOT_PUBLISHED');
  if (!current.basis) return refused('NO_FACTS');
  const findings = await store.find(manager, 'taxFinding', { subject_id: subject });
  const found = findings.find((one) => one.finding_no === findingNo && one.year === year);
  if (!found) return refused('FINDING_NOT_FOUND');
  const { valid_from: _, valid_to: __, ...finding } = found;
  return { finding, findings, basis: current.basis };
}

/** Judges the year, writes the next version, and lets the published list follow. */
async function record(
  act: BureauAct,
  versions: readonly EvaluationRow[],
  { subject, kind, documentNo, basis }: NewVersion,
): Promise<Recorded | Refused> {
  const { store, manager, today } = act;
  const [prior] = await versionsOf(act, subject, basis.year - 1);
  const findings = await store.find(manager, 'taxFinding', { subject_id: subject });
  const { grade, because } = judgeYear(basis, prior?.grade ?? null, findings, today);
  if (grade === 'UNRATED') return refused('UNRATED');
  const row: EvaluationRow = {
    subject_id: subject,
    year: basis.year,
    version: (versions[0]?.version ?? 0) + 1,
    kind,
    grade,
    score: basis.score,
    published_on: today,
    document_no: documentNo,
    basis,
    because,
  };
  await store.add(manager, 'taxEvaluation', row, { valid_from: today, valid_to: null });
  const aList = await followAList(act, row, basis.listing);
  return {
    __typename: 'EvaluationRecorded',
    evaluation: evaluationOf([row, ...versions]),
    alreadyRecorded: false,
    aList,
  };
}

function unchanged(row: EvaluationRow): Recorded {
  return { __typename: 'EvaluationRecorded', evaluation: evaluationOf([row]), alreadyRecorded: true, aList: null };
}

function yearRefusal(input: TaxpayerYearInput, today: string): TaxActRefusal | null {
  const { year, score = null, indicators, establishedOn, uscc, division, industry } = input;
  if (year < FIRST_YEAR || year > 9_000) return 'YEAR_WITHOUT_RULES';
  if (today < fixedFrom(year)) return 'TOO_EARLY';
  const start = ruleSetOfYear(year).startScores[indicators ?? 'ALL'];
  if (score !== null && !(score >= 0 && score <= start)) return 'BAD_SCORE';
  if (!isCalendarDate(establishedOn) || establishedOn > `${year}-12-31`) return 'DATE_OUT_OF_ORDER';
  if (!checkUscc(uscc).ok || divisionPrefix(division) === null || !/^[A-T]$/.test(industry ?? 'A')) return 'BAD_CODE';
  return null;
}

function basisOf(input: TaxpayerYearInput): EvaluationBasis {
  const { zeroVat } = input;
  return {
    year: input.year,
    score: input.score ?? null,
    indicators: input.indicators ?? null,
    established_on: input.establishedOn,
    had_income: input.hadIncome,
    first_year_complete: input.firstYearComplete ?? true,
    accounts_proper: input.accountsProper ?? true,
    zero_vat: zeroVat
      ? {
          months_in_a_row: zeroVat.monthsInARow,
          months_in_all: zeroVat.monthsInAll,
          normal_reason: zeroVat.normalReason,
        }
      : null,
    listing: { uscc: input.uscc, name: input.name, division: input.division, industry: input.industry ?? null },
  };
}
