import type { SubgraphDefinition } from '@xinqiao/platform/subgraph/definition.js';
import { tables } from './entities.js';
import { datasets } from './imports/datasets.js';
import { jobs } from './jobs.js';
import { openLoaders, type Loaders } from './loaders.js';
import { ComprehensiveLedger1764000002100 } from './migrations/comprehensive-ledger.js';
import { CoreFacts1764000001000 } from './migrations/core-facts.js';
import { DoublePublicity1764000001630 } from './migrations/double-publicity.js';
import { SecondCharacters1764000017200 } from './migrations/second-characters.js';
import { ListingProcedures1764000001620 } from './migrations/listing-procedures.js';
import { PublicLists1764000001610 } from './migrations/public-lists.js';
import { ForeignRedLists1764000017400 } from './migrations/foreign-red-lists.js';
import { FoundingPenalties1764000017100 } from './migrations/founding-penalties.js';
import { Haibei1764000005000 } from './migrations/haibei.js';
import { PreWarningEvents1764000002200 } from './migrations/pre-warning-events.js';
import { ToldMinors1764000017300 } from './migrations/told-minors.js';
import { WatchedCases1764000016300 } from './migrations/watched-cases.js';
import { receivers } from './receivers.js';
import { CreditRecords1764000016100 } from './migrations/credit-records.js';
import { GovernmentIntegrity1764000016000 } from './migrations/government-integrity.js';
import { resolvers } from './resolvers.js';
import { openStore, type Store } from './store.js';

export const creditCentre: SubgraphDefinition<Store, Loaders> = {
  name: 'credit-centre',
  entities: Object.values(tables).map(({ entity }) => entity),
  migrations: [
    CoreFacts1764000001000,
    PublicLists1764000001610,
    ListingProcedures1764000001620,
    DoublePublicity1764000001630,
    ComprehensiveLedger1764000002100,
    PreWarningEvents1764000002200,
    Haibei1764000005000,
    GovernmentIntegrity1764000016000,
    CreditRecords1764000016100,
    WatchedCases1764000016300,
    FoundingPenalties1764000017100,
    SecondCharacters1764000017200,
    ToldMinors1764000017300,
    ForeignRedLists1764000017400,
  ],
  datasets,
  openStore,
  openLoaders,
  resolvers,
  receivers,
  jobs,
};
