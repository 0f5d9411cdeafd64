import type { SubgraphDefinition } from '@xinqiao/platform/subgraph/definition.js';
import { tables } from './entities.js';
import { datasets } from './imports/datasets.js';
import { jobs } from './jobs.js';
import { openLoaders, type Loaders } from './loaders.js';
import { Attestations1764000013003 } from './migrations/attestations.js';
import { Campaigns1764000013004 } from './migrations/campaigns.js';
import { CoreFacts1764000001000 } from './migrations/core-facts.js';
import { Minors1764000018100 } from './migrations/minors.js';
import { VillageDecisions1764000013002 } from './migrations/village-decisions.js';
import { VillageObjections1764000015000 } from './migrations/village-objections.js';
import { VillageRecords1764000013001 } from './migrations/village-records.js';
import { ServiceEvidence1764000018000 } from './migrations/service-evidence.js';
import { receivers } from './receivers.js';
import { resolvers } from './resolvers.js';
import { openStore, type Store } from './store.js';

export const civilAffairs: SubgraphDefinition<Store, Loaders> = {
  name: 'civil-affairs',
  entities: Object.values(tables).map(({ entity }) => entity),
  migrations: [
    CoreFacts1764000001000,
    VillageRecords1764000013001,
    VillageDecisions1764000013002,
    Attestations1764000013003,
    Campaigns1764000013004,
    VillageObjections1764000015000,
    ServiceEvidence1764000018000,
    Minors1764000018100,
  ],
  datasets,
  openStore,
  openLoaders,
  resolvers,
  receivers,
  jobs,
};
