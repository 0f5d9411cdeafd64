import pg from 'pg';

/**
 * Places at which PostgreSQL holds a process up, so that it dies exactly there: a trigger of the one table that the step
 * writes waits for a lock which the experiment holds, and `reading` is the table itself. Nothing of the product knows.
 */
export const GATES = {
  tax: ['telling', 'taking', 'reading', 'marking', 'ending'],
  'credit-centre': ['hearing', 'keeping'],
  access: ['hearing', 'keeping', 'acknowledging'],
} as const;

export type Place = { [Name in keyof typeof GATES]: `${Name}.${(typeof GATES)[Name][number]}` }[keyof typeof GATES];

export interface Gate {
  close(): Promise<void>;
  /** How many statements wait here. */
  waiting(): Promise<number>;
  /** What a dead process asked for is not done. */
  dismiss(): Promise<void>;
  open(): Promise<void>;
}

/** The class of the advisory locks; the second half is the gate's place in LOCKS. */
const CLASS = 7407;

const LOCKS = ['telling', 'taking', 'marking', 'ending', 'hearing', 'keeping', 'acknowledging'] as const;

const TRIGGERS: Readonly<Record<(typeof LOCKS)[number], string>> = {
  telling: `BEFORE INSERT ON outbox FOR EACH ROW WHEN (NEW.id LIKE 'record-c%')`,
  taking: `BEFORE UPDATE ON graphile_worker._private_jobs FOR EACH ROW
    WHEN (NEW.key LIKE 'record-c%' AND OLD.locked_at IS NULL AND NEW.locked_at IS NOT NULL)`,
  marking: `BEFORE UPDATE ON outbox FOR EACH ROW WHEN (NEW.id LIKE 'record-c%' AND NEW.delivered_at IS NOT NULL)`,
  ending: `BEFORE DELETE ON graphile_worker._private_jobs FOR EACH ROW WHEN (OLD.key LIKE 'record-c%')`,
  hearing: `BEFORE INSERT ON inbox FOR EACH ROW WHEN (NEW.id LIKE 'record-c%')`,
  // Deferred to the commit, of which the process then does not hear.
  keeping: `AFTER INSERT ON inbox DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.id LIKE 'record-c%')`,
  acknowledging: 'BEFORE UPDATE ON change_notice FOR EACH ROW',
};

/** Builds the gates of one database, all of them open. */
export async function buildGates(url: string, names: readonly string[]): Promise<(name: string) => Gate> {
  const client = await connect(url);
  await client.query(`
    CREATE FUNCTION chaos_gate() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM pg_advisory_xact_lock_shared(${CLASS}, TG_ARGV[0]::integer); RETURN coalesce(NEW, OLD); END $$`);
  for (const [number, name] of LOCKS.entries()) {
    if (!names.includes(name)) continue;
    const kind = name === 'keeping' ? 'CONSTRAINT TRIGGER' : 'TRIGGER';
    await client.query(`CREATE ${kind} chaos_${name} ${TRIGGERS[name]} EXECUTE FUNCTION chaos_gate(${number})`);
  }
  await client.end();
  return (name) =>
    name === 'reading'
      ? tableGate(url)
      : lockGate(
          url,
          LOCKS.findIndex((one) => one === name),
        );
}

function lockGate(url: string, number: number): Gate {
  const waits = `locktype = 'advisory' AND classid = ${CLASS} AND objid = ${number}`;
  return gate(url, waits, `SELECT pg_advisory_xact_lock(${CLASS}, ${number})`);
}

function tableGate(url: string): Gate {
  return gate(
    url,
    `locktype = 'relation' AND relation = 'outbox'::regclass`,
    'LOCK TABLE outbox IN ACCESS EXCLUSIVE MODE',
  );
}

function gate(url: string, waits: string, lock: string): Gate {
  let holder: pg.Client | null = null;
  const rows = async (select: string) => {
    const client = await connect(url);
    const found = await client.query(
      `SELECT ${select} FROM pg_locks
       WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND ${waits}`,
    );
    await client.end();
    return found.rows;
  };
  return {
    async close() {
      holder = await connect(url);
      await holder.query('BEGIN');
      await holder.query(lock);
    },
    waiting: async () => (await rows('pid')).length,
    dismiss: async () => void (await rows('pg_terminate_backend(pid)')),
    async open() {
      await holder?.end();
      holder = null;
    },
  };
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}
