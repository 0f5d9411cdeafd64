import type { SubgraphDefinition } from '@xinqiao/platform/subgraph/definition.js';
import { tables } from './entities.js';
import { datasets } from './imports/datasets.js';
import { openLoaders, type Loaders } from './loaders.js';
import { Classification1764000013002 } from './migrations/classification.js';
import { CoreFacts1764000001000 } from './migrations/core-facts.js';
import { People1764000013001 } from './migrations/people.js';
import { Penalties1764000015000 } from './migrations/penalties.js';
import { resolvers } from './resolvers.js';
import { openStore, type Store } from './store.js';

export const education: SubgraphDefinition<Store, Loaders> = {
  name: 'education',
  entities: Object.values(tables).map(({ entity }) => entity),
  migrations: [CoreFacts1764000001000, People1764000013001, Classification1764000013002, Penalties1764000015000],
  datasets,
  openStore,
  openLoaders,
  resolvers,
};
