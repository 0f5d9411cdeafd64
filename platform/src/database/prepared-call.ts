import type { Connection, Submittable } from 'pg';

/**
 * Runs a statement that was prepared with PREPARE on its connection: one text in, one value out. Bound, executed, and
 * nothing described: what a query of pg asks and builds beside that costs as much as the call itself, and entries of
 * ledgers are written more often than anything else is.
 */
export class PreparedCall implements Submittable {
  readonly value: Promise<string>;
  #resolve: (value: string) => void = () => undefined;
  #reject: (reason: unknown) => void = () => undefined;
  #given = '';

  constructor(
    readonly statement: string,
    readonly argument: string,
  ) {
    this.value = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  submit(connection: Connection): void {
    connection.stream.cork();
    connection.bind({ statement: this.statement, values: [this.argument] }, false);
    connection.execute(null, false);
    connection.sync();
    connection.stream.uncork();
  }

  // What follows is called by pg.Client, by these names.

  handleDataRow({ fields: [value] }: { readonly fields: readonly (string | null)[] }): void {
    this.#given = value ?? '';
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#resolve(this.#given);
  }

  handleError(error: Error): void {
    this.#reject(error);
  }
}
