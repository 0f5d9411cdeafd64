import type { Caller } from '@xinqiao/platform/identity/caller.js';
import type { PermittedDocument } from '../policy/deny-fields.js';
import type { ReceiptSummary } from '@xinqiao/platform/receipts/receipt.js';
import type { SubgraphAnswer } from '@xinqiao/platform/subgraph/call.js';
import type { Cancellation } from '@xinqiao/platform/subgraph/cancellation.js';

/** One request's way through the gateway: who asks, and what every source answered, for the access record. */
export class RequestContext {
  readonly subjects = new Set<string>();
  /** Fields that were shown, by their slice. */
  readonly slices = new Map<string, Set<string>>();
  readonly denied = new Set<string>();
  /** References of released credit items, by subgraph. */
  readonly items: Record<string, string[]> = {};
  /** Receipts that each subgraph writes for this request. */
  readonly receipts: Record<string, number> = {};
  /** Write the receipts of subgraphs in this process. */
  readonly settling = new Set<() => Promise<unknown>>();
  /** Subgraph to ANSWERED, or the code of its failure. */
  readonly sources: Record<string, string> = {};
  /** An object of its own: Apollo Server copies the context, and what hangs on the copy alone would be lost. */
  readonly outcome: {
    operation: string | null;
    type: string | null;
    verdicts: Readonly<Record<string, string>>;
    code: string;
  } = {
    operation: null,
    type: null,
    verdicts: {},
    code: 'OK',
  };

  /** The operation is a mutation. */
  get changes(): boolean {
    return this.outcome.type === 'mutation';
  }

  /** A subject was touched, or would have been, had the sources of the case answered: the attempt stands on record, too. */
  get concernsSubjects(): boolean {
    if (this.subjects.size > 0) return true;
    return this.caller.matter !== null && Object.values(this.sources).some((said) => said !== 'ANSWERED');
  }

  constructor(
    readonly caller: Caller,
    /** What of the operation is denied before it is planned. */
    readonly permitted: PermittedDocument,
    /** Cancelled when the client has left, and when the time of all sources together is over. */
    readonly client: Cancellation,
    /** Asked by GET: nothing may be changed. */
    readonly readsOnly: boolean,
  ) {}

  answered(subgraph: string, receipt: ReceiptSummary | undefined, settle: SubgraphAnswer['settle']): void {
    this.sources[subgraph] ??= 'ANSWERED';
    if (!receipt) return;
    const isWritten = settle !== undefined && this.settling.has(settle);
    if (receipt.subjects.length > 0 && !isWritten) this.receipts[subgraph] = (this.receipts[subgraph] ?? 0) + 1;
    if (settle) this.settling.add(settle);
    for (const subject of receipt.subjects) this.subjects.add(subject);
    if (receipt.items.length > 0) {
      this.items[subgraph] = [...new Set([...(this.items[subgraph] ?? []), ...receipt.items])];
    }
    for (const [slice, fields] of Object.entries(receipt.slices)) {
      const known = this.slices.get(slice) ?? new Set();
      for (const field of fields) known.add(field);
      this.slices.set(slice, known);
    }
    this.outcome.verdicts = { ...this.outcome.verdicts, ...receipt.verdicts };
  }

  /** Resolves when the receipts of all subgraphs in this process are committed. */
  async settled(): Promise<void> {
    await Promise.all([...this.settling].map((settle) => settle()));
  }

  failed(subgraph: string, code: string): void {
    this.sources[subgraph] = code;
  }
}
