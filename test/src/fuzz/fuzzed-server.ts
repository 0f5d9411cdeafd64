/** The header in which a request carries its number, so that the gateway's process can tell its own time for it. */
export const NUMBER_HEADER = 'x-fuzz-number';

/** What the gateway's process tells first. */
export interface FuzzedServer {
  readonly url: string;
}

/** What it tells when it is asked. */
export interface Usage {
  /** Bytes. */
  readonly rss: number;
  readonly heapUsed: number;
  /** Open connections of clients; those to the databases grow with their pools. */
  readonly sockets: number;
  readonly cpuMs: number;
  /** The longest that its event loop stood still since it was last asked, be it for work or because the machine was busy. */
  readonly standstillMs: number;
}
