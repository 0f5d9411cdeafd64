import type { Caller } from '../identity/caller.js';

/** What one subgraph gave in one call: whose data, which fields, which items. The gateway's access record is built from these. */
export class Receipt {
  readonly #subjects = new Set<string>();
  readonly #slices = new Map<string, Set<string>>();
  readonly #items = new Set<string>();
  readonly #verdicts = new Map<string, string>();

  /** Nothing was given of anybody. */
  get concernsNobody(): boolean {
    return this.#subjects.size === 0;
  }

  touch(subject: string): void {
    this.#subjects.add(subject);
  }

  /** `field`: Type.field. */
  gave(slice: string, field: string): void {
    const fields = this.#slices.get(slice);
    if (fields) fields.add(field);
    else this.#slices.set(slice, new Set([field]));
  }

  /** References of credit items that were released to the centre. */
  released(references: readonly string[]): void {
    for (const reference of references) this.#items.add(reference);
  }

  decided(subject: string, verdict: string): void {
    this.#verdicts.set(subject, verdict);
  }

  toJSON(): ReceiptSummary {
    return {
      subjects: [...this.#subjects],
      slices: Object.fromEntries([...this.#slices].map(([slice, fields]) => [slice, [...fields]])),
      items: [...this.#items],
      verdicts: Object.fromEntries(this.#verdicts),
    };
  }
}

export interface ReceiptSummary {
  readonly subjects: readonly string[];
  /** Fields by their slice. */
  readonly slices: Readonly<Record<string, readonly string[]>>;
  readonly items: readonly string[];
  /** Of the assessments that were made, by subject. */
  readonly verdicts: Readonly<Record<string, string>>;
}

/** The entry of a subgraph's own ledger for what it gave. */
export function receiptEntry(subgraph: string, { caller, now, receipt }: Received): object {
  const { subjects, slices, items } = receipt.toJSON();
  return { v: 1, kind: 'READ', at: now.toISOString(), subgraph, ...whoAsked(caller), subjects, slices, items };
}

/** The entry for a change, which stands in the change's own transaction. */
export function writeLeaf(
  subgraph: string,
  { caller, now }: Pick<Received, 'caller' | 'now'>,
  change: { readonly command: string; readonly subjects: readonly string[]; readonly reference: string },
): string {
  return JSON.stringify({ v: 1, kind: 'WRITE', at: now.toISOString(), subgraph, ...whoAsked(caller), ...change });
}

interface Received {
  readonly caller: Caller;
  readonly now: Date;
  readonly receipt: Receipt;
}

function whoAsked({ actor, kind, organisation, matter, caseNo, authorization, traceId }: Caller) {
  return { actor, actorKind: kind, organisation, matter, caseNo, authorization, trace: traceId };
}
