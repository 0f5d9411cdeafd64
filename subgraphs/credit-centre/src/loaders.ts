import DataLoader from 'dataloader';
import type { CallContext } from '@xinqiao/platform/subgraph/call-context.js';
import type { ComprehensiveRow } from './store/comprehensive-ledger.js';
import type { HaibeiFacts } from './store/haibei.js';
import type { CreditCentreFacts, Store } from './store.js';

export interface Loaders {
  /** Everything held of one subject, by its id. */
  readonly facts: DataLoader<string, CreditCentreFacts>;
  /** Of a person, on the ledger yiwu-comprehensive. */
  readonly comprehensiveEntries: DataLoader<string, ComprehensiveRow[]>;
  /** What a person's score needs of the centre; asked for apart, since almost no request asks for it. */
  readonly haibei: DataLoader<string, HaibeiFacts>;
}

export type Context = CallContext<Store, Loaders>;

export function openLoaders(store: Store, today: string): Loaders {
  return {
    facts: new DataLoader((ids) => store.factsOf(ids, today)),
    comprehensiveEntries: new DataLoader((ids) => store.comprehensiveEntriesOf(ids)),
    haibei: new DataLoader((ids) => store.haibei.factsOf(ids, today)),
  };
}
