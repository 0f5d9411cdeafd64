import DataLoader from 'dataloader';
import type { CallContext } from '@xinqiao/platform/subgraph/call-context.js';
import type { CourtEventRow } from './rules/facts.js';
import type { Store, CourtsFacts } from './store.js';

export interface Loaders {
  /** Everything held of one subject, by its id. */
  readonly facts: DataLoader<string, CourtsFacts>;
  /** What happened to a judgment, by its number, earliest record first. */
  readonly events: DataLoader<string, readonly CourtEventRow[]>;
}

export type Context = CallContext<Store, Loaders>;

export function openLoaders(store: Store, today: string): Loaders {
  return {
    facts: new DataLoader((ids) => store.factsOf(ids, today)),
    events: new DataLoader((numbers) => store.eventsOfJudgments(numbers)),
  };
}
