import type { NewAct } from './acts/supervision-act.js';
import type { LedgerRow } from './safety-points/ledger-row.js';
import type { YearClosing } from './safety-points/posted-row.js';

/** All that the bureau keeps of one supervised object, as statistics read it. */
export interface SupervisedLedger {
  readonly subjectId: string;
  readonly kind: string | null;
  readonly entries: readonly LedgerRow[];
  readonly closings: readonly YearClosing[];
  readonly acts: readonly NewAct[];
}
