import type { SubgraphDefinition } from '@xinqiao/platform/subgraph/definition.js';
import { tables } from './entities.js';
import { datasets } from './imports/datasets.js';
import { jobs } from './jobs.js';
import { openLoaders, type Loaders } from './loaders.js';
import { AListFeed1764000005000 } from './migrations/a-list-feed.js';
import { BankChannel1764000006000 } from './migrations/bank-channel.js';
import { CoreFacts1764000001000 } from './migrations/core-facts.js';
import { Penalties1764000015000 } from './migrations/penalties.js';
import { TaxAuthority1764000004000 } from './migrations/tax-authority.js';
import { ToldAList1764000017000 } from './migrations/told-a-list.js';
import { PushTally1764000016000 } from './migrations/push-tally.js';
import { resolvers } from './resolvers.js';
import { openStore, type Store } from './store.js';

export const tax: SubgraphDefinition<Store, Loaders> = {
  name: 'tax',
  entities: Object.values(tables).map(({ entity }) => entity),
  migrations: [
    CoreFacts1764000001000,
    TaxAuthority1764000004000,
    AListFeed1764000005000,
    BankChannel1764000006000,
    Penalties1764000015000,
    PushTally1764000016000,
    ToldAList1764000017000,
  ],
  datasets,
  openStore,
  openLoaders,
  resolvers,
  jobs,
};
