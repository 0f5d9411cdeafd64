import { ruleSetOf, type InstitutionClass } from './rule-set.js';

/** One document about an institution. `result` belongs to its kind. */
export interface Finding {
  readonly document_no: string;
  readonly kind: 'VIOLATION' | 'INSPECTION' | 'COMMITMENT';
  readonly result: string;
  readonly basis: string;
  readonly decided_on: string;
}

export interface ClassReason {
  readonly documentNo: string;
  readonly points: number;
  readonly why: string;
  readonly basis: string;
}

export interface Classified {
  readonly class: InstitutionClass;
  readonly points: number;
  readonly ruleVersion: string;
  readonly checksPerYear: number;
  readonly because: readonly ClassReason[];
}

/** What may stand in a finding, with its name in both languages. */
export const FINDING_RESULTS: Readonly<Record<Finding['kind'], Readonly<Record<string, string>>>> = {
  VIOLATION: {
    SERIOUS: '严重违规 · Serious violation',
    GENERAL: '一般违规 · General violation',
    MINOR: '轻微违规 · Minor violation',
  },
  INSPECTION: {
    PASSED: '检查合格 · Inspection passed',
    RECTIFIED: '整改合格 · Rectified',
    FAILED: '检查不合格 · Inspection failed',
  },
  COMMITMENT: { KEPT: '承诺已履行 · Commitment kept', BROKEN: '违背承诺 · Commitment broken' },
};

/** The class of a calendar year, under the rules of that year, and each line that made it. */
export function classify(year: number, findings: readonly Finding[]): Classified {
  const rules = ruleSetOf(year);
  const ofYear = findings.filter(({ decided_on }) => decided_on.startsWith(`${year}-`));
  const because = ofYear.map(({ document_no, kind, result, basis }) => ({
    documentNo: document_no,
    points: pointsOf(rules.points[kind], result),
    why: FINDING_RESULTS[kind][result] ?? result,
    basis,
  }));
  const points = because.reduce<number>((total, line) => total + line.points, rules.start);
  const byPoints: InstitutionClass = (['A', 'B', 'C'] as const).find((name) => points >= rules.classes[name]) ?? 'D';
  const ceilings: readonly InstitutionClass[] = ofYear.flatMap(({ result }) =>
    result === 'SERIOUS' || result === 'BROKEN' ? [rules.ceilings[result]] : [],
  );
  const decided = ceilings.reduce((worst, one) => (one > worst ? one : worst), byPoints);
  return { class: decided, points, ruleVersion: rules.version, checksPerYear: rules.checksPerYear[decided], because };
}

function pointsOf(table: Readonly<Record<string, number>>, result: string): number {
  return table[result] ?? 0;
}
