/** What one subgraph gave in one call: whose data, and which slices. The gateway's access record is built from these. */
export class Receipt {
  readonly #subjects = new Set<string>();
  readonly #slices = new Set<string>();
  #verdict: string | null = null;

  touch(subject: string): void {
    this.#subjects.add(subject);
  }

  gave(slice: string): void {
    this.#slices.add(slice);
  }

  decided(verdict: string): void {
    this.#verdict = verdict;
  }

  toJSON(): ReceiptSummary {
    return { subjects: [...this.#subjects], slices: [...this.#slices], verdict: this.#verdict };
  }
}

export interface ReceiptSummary {
  readonly subjects: readonly string[];
  readonly slices: readonly string[];
  /** Of the assessment, where one was made. */
  readonly verdict: string | null;
}
