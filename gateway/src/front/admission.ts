import type { AdmissionRequest } from '@xinqiao/platform/identity/admission-request.js';
import type { Caller } from '@xinqiao/platform/identity/caller.js';
import type { LedgerReader } from '@xinqiao/platform/ledger/read-ledger.js';
import type { AccessRecord } from '@xinqiao/platform/receipts/access-record.js';

/** What the gateway needs of `access`; the roof plugs it in, since the gateway imports no subgraph. */
export interface Admission {
  admit(request: AdmissionRequest): Promise<Caller>;
  /** Who scans a card that a resident shows; null: it shows nothing, any more or ever. */
  admitCard(request: {
    readonly token: string;
    readonly traceId: string;
  }): Promise<{ readonly caller: Caller; readonly validUntil: string } | null>;
  /**
   * Durable when it resolves, with the record's place in the ledger. Throws RECORD_NOT_WRITTEN when too many wait, and has
   * none composed then.
   */
  record(compose: () => AccessRecord): Promise<number>;
  /** Counts a public read that touched no single subject. */
  count(what: string): void;
  /** The ledger of access records, for everybody to check. */
  readonly ledger: LedgerReader;
  /** C2SP verifier key of that ledger. */
  readonly verifierKey: string;
}
