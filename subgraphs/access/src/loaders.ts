import DataLoader from 'dataloader';
import type { CallContext } from '@xinqiao/platform/subgraph/call-context.js';
import type { AuthorizationRow, Look, Store } from './store.js';

export interface Loaders {
  /** The latest looks at one subject, by its id. */
  readonly accesses: DataLoader<string, Look[]>;
  /** What one subject authorised, by its id. */
  readonly authorizations: DataLoader<string, AuthorizationRow[]>;
}

export type Context = CallContext<Store, Loaders>;

export function openLoaders(store: Store): Loaders {
  return {
    accesses: new DataLoader((ids) => store.accessesOf(ids)),
    authorizations: new DataLoader((ids) => store.authorizationsOf(ids)),
  };
}
