import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What one gateway process tells Prometheus: numbers only, never who asked or about whom. */
export interface Metrics {
  /** A request that was answered; `code` is that of its first error, or OK. Seconds from its first byte to its answer. */
  answered(request: { readonly status: number; readonly code: string; readonly seconds: number }): void;
  sourceFailed(subgraph: string, code: string): void;
  /** An officer looked more often today than officers do; once a day for each. */
  unusualOfficer(actorKind: string): void;
  /** Connections that are open when somebody asks. */
  connections(count: () => Promise<number>): void;
  readonly contentType: string;
  text(): Promise<string>;
}

/** Bounds in seconds: a check takes 5 ms, a source may take up to the deadline of 9 s. */
const LATENCIES = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function openMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'xinqiao_requests_total',
    help: 'Requests answered, by HTTP status and code of the first error',
    labelNames: ['status', 'code'] as const,
    registers,
  });
  const latency = new Histogram({
    name: 'xinqiao_request_seconds',
    help: 'Seconds from the first byte of a request to its answer',
    buckets: LATENCIES,
    registers,
  });
  const failures = new Counter({
    name: 'xinqiao_source_failures_total',
    help: 'Sources that did not answer or answered with bad data',
    labelNames: ['subgraph', 'code'] as const,
    registers,
  });
  const unusual = new Counter({
    name: 'xinqiao_unusual_officers_total',
    help: 'Officers that looked unusually often, once a day for each',
    labelNames: ['actor_kind'] as const,
    registers,
  });
  return {
    answered({ status, code, seconds }) {
      requests.inc({ status, code });
      latency.observe(seconds);
    },
    sourceFailed: (subgraph, code) => failures.inc({ subgraph, code }),
    unusualOfficer: (actorKind) => unusual.inc({ actor_kind: actorKind }),
    connections(count) {
      new Gauge({
        name: 'xinqiao_connections',
        help: 'Open connections of clients',
        registers,
        async collect() {
          this.set(await count());
        },
      });
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
