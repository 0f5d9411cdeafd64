/** What one subgraph gave in one call: whose data, and which slices. The gateway's access record is built from these. */
export class Receipt {
  readonly #subjects = new Set<string>();
  readonly #slices = new Set<string>();

  touch(subject: string): void {
    this.#subjects.add(subject);
  }

  gave(slice: string): void {
    this.#slices.add(slice);
  }

  toJSON(): ReceiptSummary {
    return { subjects: [...this.#subjects], slices: [...this.#slices] };
  }
}

export interface ReceiptSummary {
  readonly subjects: readonly string[];
  readonly slices: readonly string[];
}
