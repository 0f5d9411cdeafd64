import { publishedPenaltiesOf } from '@xinqiao/platform/rules/penalty-record.js';
import { counted, markOf, shown, type Marking } from '@xinqiao/platform/records/record-mark.js';
import type { SourceState } from '@xinqiao/platform/subgraph/source-state.js';
import type { TaxEvaluation, TaxFinding, TaxRecord } from '../resolver-types.gen.js';
import type { TaxFacts } from '../store.js';
import type { EvaluationRow, FindingRow } from './facts.js';
import { records } from './records.js';
import { loanEligibilityOf } from './loan-eligibility.js';

export interface TaxReading {
  /** Asia/Shanghai. */
  readonly today: string;
  readonly marking: Marking;
}

/**
 * The section that the tax authority hangs under Subject. The current grade is that of the latest year: while this one is
 * disputed, whoever may not see it sees no grade, and never an older one instead.
 */
export function recordOf(facts: TaxFacts, state: SourceState, { today, marking }: TaxReading): TaxRecord {
  const { subjectId: _, feeds: __, marks: ___, ...lists } = facts;
  const evaluations = shown(byYear(facts.evaluations), EVALUATED_YEAR, marking, evaluationOf);
  const current = evaluations[0];
  // Beyond its term a listing is neither shown nor told (domain.md 5.6).
  const published = facts.majorViolations.filter(({ until }) => until >= today);
  return {
    recorded: Object.values(lists).some((list) => list.length > 0),
    gradeAYears: counted(facts.aGradeListings, records.aGradeListings, marking).map(({ year }) => year),
    grade: current?.grade ?? null,
    gradeYear: current?.year ?? null,
    loanEligibility: loanEligibilityOf(current?.grade ?? null),
    hasArrears: counted(facts.arrears, records.arrears, marking).some(({ cleared_on }) => cleared_on === null),
    hasMajorViolation: counted(published, records.majorViolations, marking).length > 0,
    evaluations,
    findings: shown(facts.findings, records.findings, marking, findingShown),
    arrears: shown(facts.arrears, records.arrears, marking, (notice) => ({
      noticeNo: notice.notice_no,
      taxType: notice.tax_type,
      amountYuan: notice.amount_yuan,
      publishedOn: notice.published_on,
      clearedOn: notice.cleared_on,
    })),
    nonNormal: shown(facts.nonNormal, records.nonNormal, marking, (status) => ({
      documentNo: status.document_no,
      identifiedOn: status.identified_on,
      liftedOn: status.lifted_on,
    })),
    majorViolations: shown(published, records.majorViolations, marking, (listing) => ({
      documentNo: listing.document_no,
      conduct: listing.conduct,
      listedOn: listing.listed_on,
      until: listing.until,
    })),
    penalties: publishedPenaltiesOf(facts.penalties, { today, marking }),
    ...filedBy(facts, marking),
    ...state,
  };
}

const EVALUATED_YEAR = {
  reference: ([evaluation]: readonly EvaluationRow[]) => records.evaluations.reference({ year: evaluation?.year ?? 0 }),
};

/** What the taxpayer itself filed. */
function filedBy(
  facts: TaxFacts,
  marking: Marking,
): Pick<TaxRecord, 'taxPaid' | 'declaredSales' | 'financialStatements' | 'taxRegistration'> {
  const registration = facts.registrations[0];
  return {
    taxPaid: shown(facts.taxPaid, records.taxPaid, marking, (paid) => ({
      year: paid.year,
      taxType: paid.tax_type,
      outputTaxYuan: paid.output_tax_yuan,
      inputTaxYuan: paid.input_tax_yuan,
      dueYuan: paid.due_yuan,
      reliefYuan: paid.relief_yuan,
      paidYuan: paid.paid_yuan,
    })),
    declaredSales: shown(
      facts.declaredSales,
      records.declaredSales,
      marking,
      ({ period_from, months, sales_yuan }) => ({
        from: period_from,
        months,
        salesYuan: sales_yuan,
      }),
    ),
    financialStatements: shown(facts.financialStatements, records.financialStatements, marking, (filed) => ({
      year: filed.year,
      filedOn: filed.filed_on,
      totalAssetsYuan: filed.total_assets_yuan,
      totalLiabilitiesYuan: filed.total_liabilities_yuan,
      ownersEquityYuan: filed.owners_equity_yuan,
      operatingRevenueYuan: filed.operating_revenue_yuan,
      operatingCostYuan: filed.operating_cost_yuan,
      netProfitYuan: filed.net_profit_yuan,
      operatingCashFlowYuan: filed.operating_cash_flow_yuan,
    })),
    taxRegistration: registration
      ? {
          qualification: registration.qualification,
          registeredOn: registration.registered_on,
          vatRate: registration.vat_rate,
          incomeTaxRate: registration.income_tax_rate,
          industry: registration.industry,
          ...markOf(registration, records.registrations, marking),
        }
      : null,
  };
}

/** The result of a year from its versions, the one that holds first. */
export function evaluationOf(versions: readonly EvaluationRow[]): TaxEvaluation {
  const [current, ...before] = versions;
  return {
    year: current?.year ?? null,
    grade: current?.grade ?? null,
    publishedOn: current?.published_on ?? null,
    kind: current?.kind ?? null,
    version: current?.version ?? null,
    score: current?.score ?? null,
    because: current?.because ?? null,
    history: before.map(({ version, kind, grade, published_on, score, document_no }) => ({
      version,
      kind,
      grade,
      publishedOn: published_on,
      score,
      documentNo: document_no,
    })),
  };
}

function byYear(evaluations: readonly EvaluationRow[]): EvaluationRow[][] {
  const years = new Map<number, EvaluationRow[]>();
  for (const evaluation of evaluations) {
    const known = years.get(evaluation.year);
    if (known) known.push(evaluation);
    else years.set(evaluation.year, [evaluation]);
  }
  return [...years.values()];
}

function findingShown(finding: FindingRow): TaxFinding {
  return {
    findingNo: finding.finding_no,
    year: finding.year,
    kind: finding.kind,
    amountYuan: finding.amount_yuan,
    points: finding.points,
    recordedOn: finding.recorded_on,
    correctedOn: finding.corrected_on,
    paidOn: finding.paid_on,
    repairedOn: finding.repaired_on,
    excludedBy: finding.excluded_by,
  };
}
