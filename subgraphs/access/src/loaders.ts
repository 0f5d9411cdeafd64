import DataLoader from 'dataloader';
import type { CallContext } from '@xinqiao/platform/subgraph/call-context.js';
import type { AuthorizationRow, Store } from './store.js';

export interface Loaders {
  /** What one subject authorised, by its id. */
  readonly authorizations: DataLoader<string, AuthorizationRow[]>;
}

export type Context = CallContext<Store, Loaders>;

export function openLoaders(store: Store): Loaders {
  return {
    authorizations: new DataLoader((ids) => store.authorizationsOf(ids)),
  };
}
