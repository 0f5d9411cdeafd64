import DataLoader from 'dataloader';
import type { CallContext } from '@xinqiao/platform/subgraph/call-context.js';
import type { AccessEntry } from './resolver-types.gen.js';
import type { Store } from './store.js';

export interface Loaders {
  /** The latest looks at one subject, by its id. */
  readonly accesses: DataLoader<string, AccessEntry[]>;
}

export type Context = CallContext<Store, Loaders>;

export function openLoaders(store: Store): Loaders {
  return { accesses: new DataLoader((ids) => store.accessesOf(ids)) };
}
