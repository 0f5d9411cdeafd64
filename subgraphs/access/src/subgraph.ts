import type { SubgraphDefinition } from '@xinqiao/platform/subgraph/definition.js';
import { tables } from './entities.js';
import { datasets } from './imports/datasets.js';
import { jobs } from './jobs.js';
import { openLoaders, type Loaders } from './loaders.js';
import { AccessLedger1764000003000 } from './migrations/access-ledger.js';
import { AuthorizationRequests1764000007000 } from './migrations/authorization-requests.js';
import { CasesAndAuthorizations1764000002000 } from './migrations/cases-and-authorizations.js';
import { ChangeNotices1764000016400 } from './migrations/change-notices.js';
import { CoreFacts1764000001000 } from './migrations/core-facts.js';
import { Quotas1764000008000 } from './migrations/quotas.js';
import { RecordKeys1764000017000 } from './migrations/record-keys.js';
import { receivers } from './receivers.js';
import { resolvers } from './resolvers.js';
import { openStore, type Store } from './store.js';

export const access: SubgraphDefinition<Store, Loaders> = {
  name: 'access',
  entities: Object.values(tables).map(({ entity }) => entity),
  migrations: [
    CoreFacts1764000001000,
    CasesAndAuthorizations1764000002000,
    AccessLedger1764000003000,
    AuthorizationRequests1764000007000,
    Quotas1764000008000,
    ChangeNotices1764000016400,
    RecordKeys1764000017000,
  ],
  datasets,
  openStore,
  openLoaders,
  resolvers,
  jobs,
  receivers,
};
