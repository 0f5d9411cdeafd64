import type { GraphQLResolveInfo } from 'graphql';
import type { EntitySchema, MigrationInterface } from 'typeorm';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import type { Dataset } from '../exchange/dataset.js';
import type { Job } from '../outbox/job.js';
import type { Receiver } from '../outbox/receiver.js';

/** Resolvers as graphql-tools takes them; each subgraph checks its own against the types generated from its SDL. */
export type Resolvers = Readonly<Record<string, unknown>>;

export type Resolver = (source: never, args: never, ctx: never, info: GraphQLResolveInfo) => unknown;

/** One subgraph, whole: every one has exactly these parts. */
export interface SubgraphDefinition<Store, Loaders> {
  /** Folder, SDL file, database and seal key go by this name. */
  readonly name: string;
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly datasets: readonly Dataset[];
  readonly openStore: (database: Database, config: Config) => Store;
  readonly openLoaders: (store: Store, today: string) => Loaders;
  readonly resolvers: Resolvers;
  /** What other subgraphs may tell this one, by the kind of message. */
  readonly receivers?: Readonly<Record<string, Receiver<Store>>>;
  /** Its work off the path of requests, by name. */
  readonly jobs?: Readonly<Record<string, Job<Store>>>;
}

/** A definition whose own types are nobody else's business: what the roof and the tests handle. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Store appears on both sides of a function
export type AnySubgraph = SubgraphDefinition<any, any>;
