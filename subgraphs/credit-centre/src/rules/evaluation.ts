import type { Source } from '@xinqiao/platform/policy/matters.js';
import type { Form } from '@xinqiao/platform/policy/slices.js';
import type { CreditItems } from '@xinqiao/platform/subgraph/credit-items.js';
import type { EvaluatedItem, Evaluation, RulebookEvaluation } from '../resolver-types.gen.js';
import { explainOrganisation } from './organisation-evaluation/explain-organisation.js';
import { fiveDimensionsOf } from './organisation-evaluation/five-dimensions.js';
import { gradeOrganisation, type GradedOrganisation } from './organisation-evaluation/grade-organisation.js';
import { whyNotEvaluated } from './organisation-evaluation/not-evaluated.js';
import type { OrganisationItem } from './organisation-evaluation/organisation-item.js';
import {
  isSetAside,
  organisationItemOf,
  toldItemsOf,
  type SetAside,
  type ToldItem,
} from './organisation-evaluation/told-items.js';
import type { EvaluationTable, OrganisationRules, Rulebook } from './rulebook/rulebook.js';
import { sourceStatusOf } from './source-status.js';

export interface EvaluationFacts {
  /** As registered; null: not in the registry, or the registry did not answer. */
  readonly kind: string | null;
  /** Every source of matters.yaml; null where it did not answer, or answered with bad data. */
  readonly answers: ReadonlyMap<string, CreditItems | null>;
  readonly sources: readonly Source[];
  /** Slices that the caller holds: items of other slices are withheld. */
  readonly slices: ReadonlyMap<string, Form>;
  readonly now: Date;
  /** The calendar day of `now` in Asia/Shanghai. */
  readonly today: string;
  readonly rulebooks: Iterable<Rulebook>;
}

/**
 * 公共信用综合评价 by every rulebook in force for organisations (rulebook/rules.md; domain.md 2.4). INCOMPLETE as soon as one
 * source did not answer, was never loaded or is stale: a level without it would be too good.
 */
export function evaluate(facts: EvaluationFacts): Evaluation {
  const { kind, answers, sources, now, today } = facts;
  const reason = kind === null ? null : whyNotEvaluated(kind);
  if (reason) return { status: 'NOT_APPLICABLE', reason };
  const missing = sources.filter(
    (source) => sourceStatusOf(answers.get(source.name) ?? null, source, now) !== 'ANSWERED',
  );
  if (missing.length > 0 || kind === null) {
    return { status: 'INCOMPLETE', reason: INCOMPLETE, missing: missing.map(({ name }) => name) };
  }
  const told = sources.flatMap((source) => toldItemsOf(source, answers.get(source.name)?.items ?? []));
  const rulebooks = [...facts.rulebooks].flatMap((rulebook) => {
    const { organisations, evaluation } = rulebook;
    if (!organisations || !evaluation || !isInForce(rulebook, today)) return [];
    return evaluationBy(rulebook, { rules: organisations, table: evaluation }, told, facts);
  });
  return { status: 'EVALUATED', missing: [], rulebooks };
}

const INCOMPLETE = {
  en: 'without every source a level would say more than is known',
  zh: '来源不全时不作评价，以免失实',
};

function isInForce({ effectiveFrom, effectiveUntil }: Rulebook, day: string): boolean {
  return effectiveFrom <= day && (effectiveUntil === null || day <= effectiveUntil);
}

function evaluationBy(
  { name, title, issuedBy, effectiveFrom }: Rulebook,
  { rules, table }: { rules: OrganisationRules; table: EvaluationTable },
  told: readonly ToldItem[],
  { today, slices }: EvaluationFacts,
): RulebookEvaluation {
  const taken = told.map((one) => ({ told: one, as: organisationItemOf(one, today, rules) }));
  const items = taken.flatMap(({ as }) => (isSetAside(as) ? [] : as));
  const graded = gradeOrganisation(items, today, rules);
  // No scope of an authorisation covers bank loans yet: the others share the weight of FINANCIAL.
  const { dimensions, index, level, inspectionFactor, flooredBy } = fiveDimensionsOf(graded, table, {
    financialAuthorised: false,
  });
  const ruled = ruledItems(graded, items, rules, table);
  return {
    rulebook: name,
    title,
    issuedBy,
    effectiveFrom,
    table: table.name,
    evaluatedOn: today,
    level,
    inspectionFactor,
    grade: graded.grade,
    points: graded.points,
    index,
    dimensions: dimensions.map((one) => ({ available: one.score !== null, ...one })),
    flooredBy,
    items: taken.flatMap(({ told: one, as }) => {
      const line = isSetAside(as) ? lineOfSetAside(as) : ruled.get(one.id);
      return line ? shown(one, line, slices) : [];
    }),
  };
}

type Line = Partial<EvaluatedItem> & Pick<EvaluatedItem, 'outcome' | 'counted'>;

/** What the rules say of each item, by its id. */
function ruledItems(
  graded: GradedOrganisation,
  items: readonly OrganisationItem[],
  rules: OrganisationRules,
  { dimensionOf }: EvaluationTable,
): ReadonlyMap<string, Line> {
  const explained = explainOrganisation(graded, items, rules);
  return new Map(
    graded.items.flatMap((weighed, at) => {
      const reason = explained[at];
      if (!reason) return [];
      const { counted, why, article, from, until, change } = reason;
      const { rule, points, direct, outcome } = weighed;
      const dimension = dimensionOf.get(rule.domain) ?? null;
      const line = { counted, why, article, from, until, remedy: change };
      return [
        [weighed.item.id, { outcome, label: rule.label, points: counted ? points : 0, direct, dimension, ...line }],
      ] as const;
    }),
  );
}

function lineOfSetAside({ outcome, why, article }: SetAside): Line {
  return { outcome, counted: false, points: 0, why, article };
}

/** Of a slice that the caller does not hold: that something counts, where, and whom to ask; what does not count, not at all. */
function shown(
  { id, source, item, indicator }: ToldItem,
  line: Line,
  slices: ReadonlyMap<string, Form>,
): EvaluatedItem[] {
  const head = { source: source.name, owner: source.owner };
  if (!slices.has(item.slice)) {
    if (!line.counted) return [];
    const { outcome, counted, points, direct, dimension } = line;
    const why = {
      en: `withheld: ask the ${source.owner.en.toLowerCase()}`,
      zh: `不予展示，请向${source.owner.zh}核实`,
    };
    return [{ withheld: true, outcome, counted, points, direct, dimension, why, ...head }];
  }
  const { slice, document, legalBasis } = item;
  // What would change it by the rulebook, and where that knows nothing, what its owner says.
  const remedy = line.remedy ?? item.remedy;
  return [
    { id, withheld: false, code: indicator?.code ?? item.code, slice, document, legalBasis, ...head, ...line, remedy },
  ];
}
