/** What the gateway sends back. */
export interface Answer {
  readonly status: number;
  /** Code of the first error; OK if left out. */
  readonly code?: string;
  /** JSON if left out. */
  readonly type?: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}
