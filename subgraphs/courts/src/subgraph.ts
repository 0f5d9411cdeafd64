import type { SubgraphDefinition } from '@xinqiao/platform/subgraph/definition.js';
import { tables } from './entities.js';
import { datasets } from './imports/datasets.js';
import { jobs } from './jobs.js';
import { openLoaders, type Loaders } from './loaders.js';
import { CoreFacts1764000001000 } from './migrations/core-facts.js';
import { CourtRegister1764000003000 } from './migrations/court-register.js';
import { Tellings1764000003100 } from './migrations/tellings.js';
import { resolvers } from './resolvers.js';
import { openStore, type Store } from './store.js';

export const courts: SubgraphDefinition<Store, Loaders> = {
  name: 'courts',
  entities: Object.values(tables).map(({ entity }) => entity),
  migrations: [CoreFacts1764000001000, CourtRegister1764000003000, Tellings1764000003100],
  datasets,
  openStore,
  openLoaders,
  resolvers,
  jobs,
};
