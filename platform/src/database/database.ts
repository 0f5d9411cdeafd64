import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import { SILENT } from '../outbox/worker-log.js';
import { platformMigrations } from './migrations.js';
import { openNotices, type Notices } from './notices.js';

// Dates stay calendar dates: a JavaScript Date would move them by the process's time zone.
const DATE = 1082;
pg.types.setTypeParser(DATE, (text) => text);

export interface DatabaseOptions {
  readonly url: string;
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Connections of each pool. */
  readonly poolSize?: number;
}

/** One subgraph's database: TypeORM for commands and migrations, prepared statements for hot reads. */
export interface Database extends AsyncDisposable {
  /** The instant as of which facts are read, ISO 8601; left out: as known now. */
  readonly asOf?: string;
  readonly url: string;
  readonly source: DataSource;
  readonly pool: pg.Pool;
  /** Of reads by key. */
  readonly keyed: pg.Pool;
  /** What its transactions NOTIFY. */
  readonly notices: Notices;
  /** Runs one prepared statement; `name` is unique for the text. Only store.ts calls it. */
  rows<Row extends pg.QueryResultRow>(name: string, text: string, values: unknown[]): Promise<Row[]>;
  /**
   * The same for one that finds a few rows of many tables by their keys: planned once for all values. PostgreSQL would plan
   * it anew for each, since it takes a list for ten keys where there is one, and that costs more than to run it.
   */
  rowsByKey<Row extends pg.QueryResultRow>(name: string, text: string, values: unknown[]): Promise<Row[]>;
}

/** Opens the database and brings it to the newest migration; refuses with PostgreSQL's own sentence otherwise. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const max = options.poolSize ?? 4;
  const source = new DataSource({
    type: 'postgres',
    url: options.url,
    entities: [...options.entities],
    migrations: [...platformMigrations, ...options.migrations],
    migrationsTransactionMode: 'all',
    synchronize: false,
    logging: false,
    poolSize: max,
  });
  await source.initialize();
  const pool = openPool({ connectionString: options.url, max });
  const keyed = openPool({ connectionString: options.url, max, options: BY_KEY });
  await migrate(source, pool, options.url);
  const notices = openNotices(options.url);
  return {
    url: options.url,
    source,
    pool,
    keyed,
    notices,
    rows: rowsFrom(pool),
    rowsByKey: rowsFrom(keyed),
    async [Symbol.asyncDispose]() {
      await notices[Symbol.asyncDispose]();
      await Promise.all([pool.end(), keyed.end()]);
      await source.destroy();
    },
  };
}

/**
 * A plan that was made while a table was empty would read all of it ever after. Lists that are read in one statement come in
 * their order, which several workers would mix.
 */
const BY_KEY = '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c max_parallel_workers_per_gather=0';

function openPool(config: pg.PoolConfig): pg.Pool {
  // Connections stay: a timer for each that comes back would run at every read.
  const pool = new pg.Pool({ ...config, idleTimeoutMillis: 0 });
  // An idle connection that the server closes is replaced at the next read, which then tells the caller.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

function rowsFrom(pool: pg.Pool) {
  return async <Row extends pg.QueryResultRow>(name: string, text: string, values: unknown[]): Promise<Row[]> => {
    const result = await pool.query<Row>({ name, text, values });
    return result.rows;
  };
}

/**
 * Several processes may start at once (per-service mode, several gateways on `access`): one migrates, the rest wait. The
 * lock has a connection of its own, so that a pool of one suffices, and ends with it.
 */
async function migrate(source: DataSource, pool: pg.Pool, url: string): Promise<void> {
  const lock = new pg.Client({ connectionString: url });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock(7405)');
    await runMigrations({ pgPool: pool, logger: SILENT });
    await source.runMigrations();
  } finally {
    await lock.end();
  }
}
