import type { CreditItem, CreditItems } from '@xinqiao/platform/subgraph/credit-items.js';
import type { Evaluation } from '../resolver-types.gen.js';

/** Kinds of organisation that are evaluated: 优良中差 is for those who trade (domain.md 2.4). */
const EVALUATED = new Set(['ENTERPRISE', 'COOPERATIVE', 'SOCIAL_ORGANISATION']);

/** The level that an item in force allows at best, until the five dimensions are scored (rulebook/dimensions.csv). */
const BEST_LEVEL: Readonly<Record<string, 'POOR' | 'FAIR' | 'GOOD'>> = {
  COURT_DEBTOR_LISTED: 'POOR',
  SERIOUS_LIST: 'POOR',
  TAX_MAJOR_VIOLATION_LISTED: 'POOR',
  TAX_GRADE_D: 'FAIR',
  TAX_ARREARS: 'FAIR',
  SAFETY_TIER_LOW: 'FAIR',
  SAFETY_OVERDUE_ORDER: 'FAIR',
  PENALTY_SERIOUS: 'FAIR',
  INSTITUTION_CLASS_D: 'FAIR',
  SOCIAL_ORG_ABNORMAL: 'FAIR',
  PENALTY_GENERAL: 'GOOD',
};

const ORDER = ['POOR', 'FAIR', 'GOOD'] as const;

/** The organisation's level from what every source says today; INCOMPLETE as soon as one did not answer or was never loaded. */
export function evaluate(kind: string | null, answers: Iterable<CreditItems | null>, today: string): Evaluation {
  if (kind === null || !EVALUATED.has(kind)) return { status: 'NOT_APPLICABLE' };
  const items: CreditItem[] = [];
  for (const answer of answers) {
    if (answer === null || answer.loadedAt === null) return { status: 'INCOMPLETE' };
    items.push(...answer.items);
  }
  const codes = new Set(items.filter((item) => counts(item, today)).map(({ code }) => code));
  const because = [...codes].filter((code) => BEST_LEVEL[code]).sort();
  const level = ORDER.find((best) => because.some((code) => BEST_LEVEL[code] === best)) ?? 'EXCELLENT';
  return { status: 'EVALUATED', level, because };
}

function counts({ status, disputed, from, until }: CreditItem, today: string): boolean {
  return status === 'IN_FORCE' && !disputed && (from === null || from <= today) && (until === null || until >= today);
}
