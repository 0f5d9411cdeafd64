import type { SubgraphDefinition } from '@xinqiao/platform/subgraph/definition.js';
import { tables } from './entities.js';
import { datasets } from './imports/datasets.js';
import { jobs } from './jobs.js';
import { openLoaders, type Loaders } from './loaders.js';
import { CoreFacts1764000001000 } from './migrations/core-facts.js';
import { DrawRetention1764000003300 } from './migrations/draw-retention.js';
import { InspectionDraws1764000003100 } from './migrations/inspection-draws.js';
import { PersonalFacts1764000003200 } from './migrations/personal-facts.js';
import { SafetyDeeds1764000003400 } from './migrations/safety-deeds.js';
import { SupervisionLedger1764000003000 } from './migrations/supervision-ledger.js';
import { Penalties1764000015000 } from './migrations/penalties.js';
import { ToldPenalties1764000017000 } from './migrations/told-penalties.js';
import { resolvers } from './resolvers.js';
import { openStore, type Store } from './store.js';

export const emergencyManagement: SubgraphDefinition<Store, Loaders> = {
  name: 'emergency-management',
  entities: Object.values(tables).map(({ entity }) => entity),
  migrations: [
    CoreFacts1764000001000,
    SupervisionLedger1764000003000,
    InspectionDraws1764000003100,
    PersonalFacts1764000003200,
    DrawRetention1764000003300,
    SafetyDeeds1764000003400,
    Penalties1764000015000,
    ToldPenalties1764000017000,
  ],
  datasets,
  openStore,
  openLoaders,
  resolvers,
  jobs,
};
