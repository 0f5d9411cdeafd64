/** What the gateway sends back. */
export interface Answer {
  readonly status: number;
  /** JSON if left out. */
  readonly type?: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}
