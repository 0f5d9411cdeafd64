import type { Label } from '../rules/label.js';
import type { Reason } from '../rules/reason.js';
import { repairConditionsOf } from '../rules/repair-clock.js';

/** What the rules say about the repair of one record. */
export interface RepairTerms {
  /** The last day of the minimum term, YYYY-MM-DD in Asia/Shanghai; null: the rule sets none. */
  readonly repairableAfter: string | null;
  /** The owner knows already that the duty is performed, such as arrears paid. */
  readonly performed: boolean;
  /** The law or central document that excludes repair; null: none does. */
  readonly excludedBy: (Label & { readonly article: string }) | null;
}

/** What the subject brings. */
export interface Brought {
  readonly proof: boolean;
  readonly commitment: boolean;
}

/** Every condition of repair on a day (domain.md 5.6), with what is still missing. */
export function repairConditions(
  { repairableAfter, performed, excludedBy }: RepairTerms,
  { proof, commitment }: Brought,
  on: string,
): Reason[] {
  return repairConditionsOf(
    {
      repairableAfter,
      corrected: performed || proof,
      dutiesPerformed: performed || proof,
      committed: commitment,
      excludedByLaw: excludedBy !== null,
    },
    on,
  );
}
