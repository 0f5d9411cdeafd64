import type { PenaltyRow } from '../database/penalty-table.js';
import { penaltyPublicationOf, penaltyReference } from '../rules/penalty-record.js';
import type { PenaltyClass } from '../rules/publication-rule-set.js';
import { penaltyClassOn } from '../rules/publication-term.js';
import { creditIndicator, creditItem, type CreditIndicator, type CreditItem } from './credit-items.js';

/**
 * The owner's penalties that verdicts and evaluations may read (matters.md: PENALTY_SERIOUS, PENALTY_GENERAL). Minor and
 * withdrawn ones are not among them. `today`: Asia/Shanghai.
 */
export function penaltyItemsOf(penalties: readonly PenaltyRow[], today: string): CreditItem[] {
  return penalties.flatMap((penalty) => {
    const { state, repairableAfter, publishedUntil } = penaltyPublicationOf(penalty, today);
    if (state !== 'PUBLISHED' && state !== 'STOPPED') return [];
    const penaltyClass = penaltyClassOn(today, penalty);
    return creditItem({
      code: penaltyClass === 'SERIOUS' ? 'PENALTY_SERIOUS' : 'PENALTY_GENERAL',
      slice: 'E4',
      reference: penaltyReference(penalty),
      document: penalty.document_no,
      legalBasis: penalty.basis,
      from: penalty.decided_on,
      until: publishedUntil,
      remedy: repairableAfter === null ? null : repairFrom(repairableAfter),
      indicators: penalty.kinds.map((kind) => indicatorOf(kind, penalty, penaltyClass)),
    });
  });
}

function repairFrom(day: string): CreditItem['remedy'] {
  return { en: `Repair may be applied for after ${day}`, zh: `${day}后可申请信用修复` };
}

/**
 * Kinds as the catalogue names them (annex 2 行政处罚; art. 14(11), 15(1), 16(1)). The template states no tier of a fine, so
 * it is read as the lowest (rules.md, reading 8). Of several kinds of one decision the rulebook counts the gravest.
 */
const INDICATORS: Readonly<Record<string, string>> = {
  WARNING: 'O-PEN-06',
  CRITICISM: 'O-PEN-06',
  FINE: 'O-PEN-07',
  LICENCE_SUSPENDED: 'O-PEN-17',
  PRODUCTION_SUSPENDED: 'O-PEN-17',
  OCCUPATION_BARRED: 'O-PEN-16',
  LICENCE_REVOKED: 'O-PEN-19',
};

const OTHER_KIND = 'O-PEN-14';

function indicatorOf(kind: string, penalty: PenaltyRow, penaltyClass: PenaltyClass): CreditIndicator {
  return creditIndicator({
    act: `${penalty.authority_uscc} ${penalty.document_no}`,
    penaltyClass,
    ...catalogued(kind, penalty),
  });
}

function catalogued(kind: string, penalty: PenaltyRow): Pick<CreditIndicator, 'code' | 'figures'> {
  if (kind.startsWith('CONFISCATION')) {
    const value = Number(penalty.confiscated_yuan ?? 0);
    return { code: confiscationCode(value), figures: [{ measure: 'confiscated_cny', value }] };
  }
  const own = serviceOf(penalty);
  if (own && kind === 'WARNING') return { code: own.warning, figures: [] };
  if (own && kind === 'FINE' && penalty.fine_yuan !== null) {
    const value = Number(penalty.fine_yuan);
    return { code: own.fine(value), figures: [{ measure: 'fine_cny', value }] };
  }
  return { code: INDICATORS[kind] ?? OTHER_KIND, figures: [] };
}

interface Service {
  readonly warning: string;
  /** By yuan. */
  readonly fine: (yuan: number) => string;
}

/** Annex 2 行政处罚（消防管理）; tiers in yuan. */
const FIRE: Service = {
  warning: 'O-FIR-02',
  fine(yuan) {
    if (yuan <= 10_000) return 'O-FIR-03';
    if (yuan < 30_000) return 'O-FIR-04';
    return yuan <= 50_000 ? 'O-FIR-05' : 'O-FIR-06';
  },
};

/** Annex 2 行政处罚（公安）. */
const POLICE: Service = {
  warning: 'O-PEN-01',
  fine(yuan) {
    if (yuan <= 1_000) return 'O-PEN-02';
    if (yuan < 10_000) return 'O-PEN-03';
    return yuan <= 30_000 ? 'O-PEN-04' : 'O-PEN-05';
  },
};

/** Two services have tables of their own in the catalogue: the fire service by its law, the police by their name. */
function serviceOf({ basis, authority }: PenaltyRow): Service | null {
  if (/消防(法|条例)/.test(basis)) return FIRE;
  return /公安(局|厅|分局)|派出所/.test(authority) ? POLICE : null;
}

/** Tiers of annex 2 行政处罚/5 to 8, in yuan; the upper end belongs to its tier. */
function confiscationCode(yuan: number): string {
  if (yuan <= 10_000) return 'O-PEN-10';
  if (yuan <= 50_000) return 'O-PEN-11';
  return yuan <= 100_000 ? 'O-PEN-12' : 'O-PEN-13';
}
