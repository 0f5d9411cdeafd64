import type { FactTable } from '../database/facts.js';
import type { PenaltyRow } from '../database/penalty-table.js';
import { divisionOfCode } from '../rules/case-clock.js';
import { penaltyReference } from '../rules/penalty-record.js';
import type { PenaltyClass, PublicationRuleSet } from '../rules/publication-rule-set.js';
import { penaltyClassUnder } from '../rules/publication-term.js';
import { publicationOf } from '../rules/publication.js';
import { correctable } from './correctable.js';
import type { RepairTerms } from './repairability.js';

/** The penalties of one owner, as records that may be objected to and repaired. */
export function penaltyKind(table: FactTable) {
  return {
    catalogue: 'ADMINISTRATIVE',
    reference: penaltyReference,
    division: ({ authority_uscc }: PenaltyRow) => divisionOfCode(authority_uscc),
    table,
    corrections: {
      conduct: correctable.text,
      basis: correctable.text,
      fine_yuan: correctable.yuan,
      published_until: correctable.maybeDay,
    },
    repair: (penalty: PenaltyRow, _: unknown, on: string) =>
      publishedRepair((ruleSet) => penaltyClassUnder(ruleSet, penalty), penalty.decided_on, on),
  } as const;
}

type ClassUnder = (ruleSet: PublicationRuleSet) => PenaltyClass;

/** The minimum term by the rule sets under which the publication lived, the more favourable one (domain.md 5.6, P6). */
export function publishedRepair(classUnder: ClassUnder, documentOn: string, on: string): RepairTerms {
  return { repairableAfter: repairableAfter(classUnder, documentOn, on), performed: false, excludedBy: null };
}

/** A document older than every rule set that is held has lived through its minimum term. */
function repairableAfter(classUnder: ClassUnder, documentOn: string, on: string): string | null {
  const open = { authority: 'NDRC', corrected: false, minorNeeded: false, sectorStopsAfter: null } as const;
  try {
    return publicationOf({ ...open, classUnder, documentOn }, on).repairableAfter;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
