import type { Caller } from '@xinqiao/platform/identity/caller.js';
import type { PermittedDocument } from '../policy/deny-fields.js';
import type { ReceiptSummary } from '@xinqiao/platform/receipts/receipt.js';

/** One request's way through the gateway: who asks, and what every source answered, for the access record. */
export class RequestContext {
  readonly subjects = new Set<string>();
  readonly slices = new Set<string>();
  /** Subgraph to ANSWERED, or the code of its failure. */
  readonly sources: Record<string, string> = {};
  /** An object of its own: Apollo Server copies the context, and what hangs on the copy alone would be lost. */
  readonly outcome: { operation: string | null; verdict: string | null } = { operation: null, verdict: null };

  constructor(
    readonly caller: Caller,
    /** What of the operation is denied before it is planned. */
    readonly permitted: PermittedDocument,
  ) {}

  answered(subgraph: string, receipt: ReceiptSummary | undefined): void {
    this.sources[subgraph] ??= 'ANSWERED';
    receipt?.subjects.forEach((subject) => this.subjects.add(subject));
    receipt?.slices.forEach((slice) => this.slices.add(slice));
    this.outcome.verdict = receipt?.verdict ?? this.outcome.verdict;
  }

  failed(subgraph: string, code: string): void {
    this.sources[subgraph] = code;
  }
}
