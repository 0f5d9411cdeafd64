import type { Caller } from '../identity/caller.js';
import type { Form } from '../policy/slices.js';
import type { Matters } from '../policy/matters.js';
import { Receipt } from '../receipts/receipt.js';
import { shanghaiDateOf } from '../rules/calendar-date.js';

/** What every resolver of every subgraph gets: who asks, what that opens, when it is, and this request's loaders. */
export interface CallContext<Store = unknown, Loaders = unknown> {
  /** The name of the subgraph that answers. */
  readonly subgraph: string;
  readonly caller: Caller;
  readonly matters: Matters;
  /** Slices open for the subjects of the case. */
  readonly slices: ReadonlyMap<string, Form>;
  /** Slices open for every other subject. */
  readonly publicSlices: ReadonlyMap<string, Form>;
  /** Objects that belong to a subject outside the case. */
  readonly outside: WeakSet<object>;
  readonly receipt: Receipt;
  readonly now: Date;
  /** The calendar day of `now` in Asia/Shanghai. */
  readonly today: string;
  readonly store: Store;
  readonly load: Loaders;
  holds(subjectId: string): boolean;
}

export interface Surroundings<Store, Loaders> {
  readonly subgraph: string;
  readonly matters: Matters;
  readonly now: Date;
  readonly store: Store;
  readonly openLoaders: (store: Store, today: string) => Loaders;
}

export function callContext<Store, Loaders>(
  caller: Caller,
  { subgraph, matters, now, store, openLoaders }: Surroundings<Store, Loaders>,
): CallContext<Store, Loaders> {
  const today = shanghaiDateOf(now);
  const subjects = new Set(caller.subjects);
  return {
    subgraph,
    caller,
    matters,
    slices: new Map(Object.entries(caller.slices)),
    publicSlices: matters.permitted('public', null),
    outside: new WeakSet(),
    receipt: new Receipt(),
    now,
    today,
    store,
    load: openLoaders(store, today),
    holds: (subjectId) => subjects.has(subjectId),
  };
}
