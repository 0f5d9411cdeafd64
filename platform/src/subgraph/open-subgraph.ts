import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { openDatabase, type Database } from '../database/database.js';
import type { Config } from '../config/config.js';
import { Fault } from '../errors/fault.js';
import type { Caller } from '../identity/caller.js';
import type { Job } from '../outbox/job.js';
import type { Message } from '../outbox/message.js';
import { receiveMessage } from '../outbox/receive-message.js';
import type { Logger } from '../log/log.js';
import { openEntryWriter } from '../ledger/append-entries.js';
import { ledgerKey } from '../ledger/checkpoint.js';
import { openHeadSigner } from '../ledger/sign-heads.js';
import { receiptEntry } from '../receipts/receipt.js';
import type { Matters } from '../policy/matters.js';
import { callContext, type CallContext } from './call-context.js';
import type { SubgraphAnswer, SubgraphChannel, SubgraphRequest } from './call.js';
import type { SubgraphDefinition } from './definition.js';
import { openExecutor } from './executor.js';
import { markedSchema, slicesOf, subgraphSdl } from './marked-schema.js';

export interface SubgraphSurroundings {
  readonly config: Config;
  readonly matters: Matters;
  readonly log: Logger;
  readonly databaseUrl: string;
  /** The clock, so that tests can stand on any day. */
  readonly clock?: () => Date;
  /** How entries are written; a measurement may leave writing out. */
  readonly openWriter?: typeof openEntryWriter;
}

/** A running subgraph, reached in this process. */
export interface OpenSubgraph<Store = unknown> extends SubgraphChannel {
  readonly config: Config;
  readonly database: Database;
  readonly store: Store;
  readonly jobs: Readonly<Record<string, Job<Store>>>;
}

/** What one request is to one subgraph. */
interface Session<Store, Loaders> {
  readonly ctx: CallContext<Store, Loaders>;
  /** Writes the receipt, once. */
  readonly settle: () => Promise<unknown>;
}

/** Opens database and schema of a definition; the same for every subgraph and for both ways to run. */
export async function openSubgraph<Store, Loaders>(
  definition: SubgraphDefinition<Store, Loaders>,
  { config, matters, log, databaseUrl, clock = () => new Date(), openWriter = openEntryWriter }: SubgraphSurroundings,
): Promise<OpenSubgraph<Store>> {
  const schema = markedSchema(subgraphSdl(config.schemaFolder, definition.name), definition.resolvers);
  requireOwnership(schema, definition.name, matters);
  const executor = openExecutor(schema);
  const { entities, migrations } = definition;
  const database = await openDatabase({ url: databaseUrl, entities, migrations, poolSize: config.poolSize });
  const store = definition.openStore(database, config);
  // Receipts of reads do not wait for the disk: what a crash of PostgreSQL takes of them the access record names, which did.
  const receipts = openWriter(database, 'receipt', { flushed: false });
  // On the caller itself, and gone with it. A WeakMap's value outlives its key for as long as a table that the map has
  // outgrown, with all that the request has read, and is copied at each collection meanwhile.
  const key = Symbol(definition.name);
  type Holder = Caller & { [key]?: Session<Store, Loaders> | undefined };
  const ledger = {
    database,
    name: 'receipt',
    key: ledgerKey(`xinqiao/${definition.name}/receipt`, config.ledgerKeyOf(definition.name)),
    witnessFile: join(config.witnessFolder, `${definition.name}-receipt.heads`),
  };
  const heads = openHeadSigner(ledger, log);

  /**
   * Calls on behalf of one request come with one and the same caller: what one of them read no other reads again, and all
   * of them have one receipt. A change begins with nothing read, and leaves nothing behind that it may have made old.
   */
  function sessionOf(caller: Holder, changes: boolean): Session<Store, Loaders> {
    const known = changes ? undefined : caller[key];
    // A copy of a caller is another caller.
    if (known?.ctx.caller === caller) return known;
    const { name: subgraph, openLoaders } = definition;
    const { asOf } = caller;
    const now = asOf === null ? clock() : new Date(asOf);
    const then = asOf === null ? store : definition.openStore({ ...database, asOf }, config);
    const ctx = callContext(caller, { subgraph, matters, now, store: then, openLoaders });
    let written: Promise<unknown> | null = null;
    const session = {
      ctx,
      settle() {
        // With its receipt a request has ended.
        caller[key] = undefined;
        return (written ??= receipts.append(() => receiptEntry(subgraph, ctx)));
      },
    };
    caller[key] = changes ? undefined : session;
    return session;
  }

  return {
    name: definition.name,
    config,
    database,
    store,
    jobs: definition.jobs ?? {},
    async call(request: SubgraphRequest, caller: Caller): Promise<SubgraphAnswer> {
      const { ctx, settle } = sessionOf(caller, executor.changes(request.query));
      const answer = withoutInternals(await executor.execute(request, ctx), definition.name, log);
      return ctx.receipt.concernsNobody ? answer : { settle, ...answer };
    },
    async deliver(message: Message, caller: Caller): Promise<void> {
      const { name, receivers = {} } = definition;
      try {
        await receiveMessage({ name, receivers, store, database, now: clock() }, message, caller);
      } catch (error) {
        if (error instanceof Fault) throw error;
        log.error({ subgraph: name, kind: message.kind, error: String(error) }, 'a message could not be taken in');
        throw new Fault('SOURCE_NOT_ANSWERED', 'The recipient failed.');
      }
    },
    async [Symbol.asyncDispose]() {
      await receipts[Symbol.asyncDispose]();
      await heads[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}

/** A slice is carried by the subgraphs that matters.yaml names as its owners, and by nobody else. */
function requireOwnership(schema: GraphQLSchema, name: string, matters: Matters): void {
  const foreign = [...slicesOf(schema)].filter((slice) => !matters.slices.get(slice)?.owners.includes(name));
  if (foreign.length > 0)
    throw new Error(`${name} carries slices that matters.yaml gives to others: ${foreign.join(', ')}.`);
}

/** An error without a code of ours is a defect or a broken database: logged whole here, and never told to anybody. */
function withoutInternals(answer: SubgraphAnswer, name: string, log: Logger): SubgraphAnswer {
  if (!answer.errors) return answer;
  const errors = answer.errors.map((error) => {
    if (error.extensions?.code) return error;
    log.error({ subgraph: name, error: error.message, path: error.path }, 'a resolver failed');
    const { message, extensions } = new Fault('SOURCE_NOT_ANSWERED', 'The source failed.');
    return { message, path: error.path, extensions };
  });
  return { ...answer, errors };
}
