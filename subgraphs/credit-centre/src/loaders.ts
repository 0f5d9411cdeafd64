import DataLoader from 'dataloader';
import type { CallContext } from '@xinqiao/platform/subgraph/call-context.js';
import type { CreditCentreFacts, Store } from './store.js';

export interface Loaders {
  /** Everything held of one subject, by its id. */
  readonly facts: DataLoader<string, CreditCentreFacts>;
}

export type Context = CallContext<Store, Loaders>;

export function openLoaders(store: Store, today: string): Loaders {
  return { facts: new DataLoader((ids) => store.factsOf(ids, today)) };
}
