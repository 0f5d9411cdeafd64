import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import type { Logger } from '../log/log.js';
import type { SubgraphChannel } from '../subgraph/call.js';

export interface JobContext<Store> {
  readonly store: Store;
  readonly database: Database;
  readonly now: Date;
  /** The calendar day of `now` in Asia/Shanghai. */
  readonly today: string;
  /** The way to every subgraph that this process reaches. */
  readonly channels: ReadonlyMap<string, SubgraphChannel>;
  readonly log: Logger;
  readonly config: Config;
}

/** Work of a subgraph off the path of requests; its record of names is the room jobs.ts. */
export interface Job<Store = unknown> {
  /** A line of crontab in UTC, best made by `dailyAt`; left out: only enqueueJob runs it. */
  readonly crontab?: string;
  /** May run twice, and parses its own payload. What it throws is tried again later. */
  run(payload: unknown, ctx: JobContext<Store>): Promise<void>;
}

/** Asia/Shanghai has kept UTC+8 without summer time since 1991. */
const SHANGHAI_HOURS = 8;

/** The line of crontab for every day at a time of Asia/Shanghai, HH:MM. */
export function dailyAt(time: `${number}:${number}`): string {
  const [hour, minute] = time.split(':').map(Number);
  return `${minute} ${((hour ?? 0) + 24 - SHANGHAI_HOURS) % 24} * * *`;
}
