import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { subjectIdOf } from '@xinqiao/credit-centre/rules/subject-id.js';
import { definitionOf } from '@xinqiao/cli/installation/definitions.js';
import { mattersOf } from '@xinqiao/cli/installation/matters.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { openSubgraph, type OpenSubgraph } from '@xinqiao/platform/subgraph/open-subgraph.js';
import { serveSubgraph, type SubgraphServer } from '@xinqiao/platform/subgraph/serve-subgraph.js';
import {
  cloneDatabases,
  runInstallation,
  type Asking,
  type ClonedDatabases,
  type RunningInstallation,
} from '../support/running-installation.js';
import { developmentToken } from '../support/token-issuer.js';

// Every matter of matters.yaml that passes a verdict, for a firm (or, of cadres, a resident) of whom nothing is in force;
// then each source fails in each way, over HTTP.
const TEXTILE = '91371002MA00TEXT0Y';
const RESIDENT = '379999199001010010';
const BANK = '91659999MA0BANK1XE';
const BUREAU = '1137100000000T018Y';
const MATTERS = 9;

const AGENCIES = ['tax', 'emergency', 'education', 'civilAffairs', 'courts'] as const;
type Mode = 'answers' | 'dead' | 'slow' | 'lying';

/** Stands between the gateway and one agency: passes everything on, drops it, keeps it, or answers falsely. */
class Wire implements AsyncDisposable {
  mode: Mode = 'answers';
  readonly #server: Server;

  constructor(to: string, itemsField: string) {
    this.#server = createServer((request, response) => {
      if (this.mode === 'dead') return void request.socket.destroy();
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks);
        if (this.mode === 'slow') return;
        if (this.mode === 'lying') {
          // A load a moment ago, and one item that is none: nothing of it may pass for a clean record.
          const lie = { [itemsField]: { asOf: null, loadedAt: new Date().toISOString(), items: [{ code: 'FINE' }] } };
          const { variables } = JSON.parse(body.toString()) as { variables: { representations: unknown[] } };
          response.end(JSON.stringify({ data: { _entities: variables.representations.map(() => lie) } }));
          return;
        }
        const headers = { 'credit-seal': String(request.headers['credit-seal']) };
        fetch(to, { method: 'POST', headers, body })
          .then(async (answer) => response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer())))
          .catch(() => response.destroy());
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}

describe('a verdict over every matter and every source', () => {
  const behind = new Map<string, { subgraph: OpenSubgraph; server: SubgraphServer; wire: Wire }>();
  let databases: ClonedDatabases;
  let house: RunningInstallation;
  let questions: { matter: string; required: ReadonlySet<string>; identifier: string; as: Asking }[];

  beforeAll(async () => {
    databases = await cloneDatabases();
    const { config } = databases;
    const matters = mattersOf(config);
    const subgraphUrls: Record<string, string> = {};
    for (const { name, subgraph, items } of matters.sources) {
      if (items === null) continue;
      const databaseUrl = await databases.urlOf(subgraph);
      const opened = await openSubgraph(definitionOf(subgraph), {
        config,
        matters,
        log: openLog('silent'),
        databaseUrl,
      });
      const server = await serveSubgraph(opened, {
        port: 0,
        host: '127.0.0.1',
        sealKeys: () => config.sealKeysOf(subgraph),
      });
      const wire = new Wire(server.url, items);
      subgraphUrls[subgraph] = await wire.listen();
      behind.set(name, { subgraph: opened, server, wire });
    }
    house = await runInstallation({ subgraphUrls, subgraphDeadline: 3_000 });
    questions = [];
    for (const code of matters.codes) {
      const matter = matters.matter(code);
      const check = matter?.check(ALL);
      if (!matter || !check) continue;
      const [kind = ''] = matter.actors;
      const identifier = kind === 'organisation-department' ? RESIDENT : TEXTILE;
      questions.push({ matter: code, required: check.required, identifier, as: await asking(code, kind, identifier) });
    }
  }, 120_000);
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
    for (const { subgraph, server, wire } of behind.values()) {
      await wire[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
      await subgraph[Symbol.asyncDispose]();
    }
    await databases[Symbol.asyncDispose]();
  });

  const ALL = { safetyRelated: true, education: true, works: true };
  const idOf = (identifier: string) =>
    subjectIdOf(identifier === RESIDENT ? 'person' : 'organisation', identifier, house.config.keys.registry);

  /** An approved case of the actor for the matter, and the firm's authorisation where the matter needs it. */
  async function asking(matter: string, kind: string, identifier: string): Promise<Asking> {
    const organisation = kind === 'bank' ? BANK : BUREAU;
    const token = await developmentToken(house.config, { actor_kind: kind, organisation });
    const head = await developmentToken(house.config, { sub: 'head', actor_kind: kind, organisation, in_charge: true });
    const input = {
      caseNo: `ALL-${matter}`,
      matter,
      subjects: [idOf(identifier)],
      duty: '《行政许可法》第六十一条',
      ...ALL,
    };
    await house.ask('mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename } }', {
      token,
      variables: { input },
    });
    await house.ask('mutation ($c: String!, $m: String!) { approveCase(caseNo: $c, matter: $m) { __typename } }', {
      token: head,
      variables: { c: input.caseNo, m: matter },
    });
    if (kind !== 'bank') return { token, matter, caseNo: input.caseNo };
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const grant = {
      grantee: BANK,
      matter,
      product: '信桥贷',
      scopes: ['T-GRADE', 'T-VIOL'],
      from: today,
      until: today,
      maxReads: 1000,
    };
    const { body } = await house.ask(
      'mutation ($grant: GrantAuthorizationInput!) { grantAuthorization(input: $grant) { ... on AuthorizationGranted { id } } }',
      { persona: 'firm', matter: 'OWN_RECORD', variables: { grant } },
    );
    return { token, matter, caseNo: input.caseNo, authorization: body.data.grantAuthorization.id };
  }

  /** The verdict of each matter, all asked at once; NONE where not even the centre could answer. */
  async function verdicts() {
    return Promise.all(
      questions.map(async ({ matter, required, identifier, as }) => {
        const { body } = await house.ask(
          'query ($id: String!) { subject(identifier: $id) { ... on Subject { assessment { verdict because } } } }',
          { ...as, variables: { id: identifier } },
        );
        const assessment = body.data?.subject?.assessment ?? { verdict: 'NONE', because: [] };
        return { matter, required, ...(assessment as { verdict: string; because: string[] }) };
      }),
    );
  }

  async function expectNeverClear(source: string, status: string) {
    const told = await verdicts();
    expect(told.some(({ required }) => required.has(source))).toBe(true);
    for (const { matter, required, verdict, because } of told) {
      if (!required.has(source)) expect({ matter, verdict }).toEqual({ matter, verdict: 'CLEAR' });
      else
        expect({ matter, verdict, because }).toEqual({
          matter,
          verdict: 'INCONCLUSIVE',
          because: [`${status}:${source}`],
        });
    }
  }

  const databaseOf = (source: string) =>
    (behind.get(source)?.subgraph ?? house.installation.subgraphs.get('credit-centre'))?.database.source;

  test('is CLEAR for each of them while every source answers', async () => {
    const told = await verdicts();
    expect(told.filter(({ verdict }) => verdict !== 'CLEAR')).toEqual([]);
    expect(told).toHaveLength(MATTERS);
  });

  const failures = AGENCIES.flatMap((source) => (['dead', 'slow', 'lying'] as const).map((mode) => ({ source, mode })));
  test.each(failures)('is never CLEAR where $source is required and $mode', async ({ source, mode }) => {
    const wire = behind.get(source)?.wire;
    if (!wire) throw new Error(`no wire to ${source}`);
    wire.mode = mode;
    await expectNeverClear(source, 'NOT_ANSWERED').finally(() => {
      wire.mode = 'answers';
    });
  });

  const SPOILED = [
    { how: 'empty: never loaded', status: 'NOT_LOADED', spoil: 'DELETE FROM feed' },
    { how: 'stale', status: 'STALE', spoil: "UPDATE feed SET loaded_at = loaded_at - interval '400 days'" },
  ];
  const loads = [...AGENCIES, 'centre'].flatMap((source) => SPOILED.map((spoiled) => ({ source, ...spoiled })));
  test.each(loads)('is never CLEAR where $source is required and $how', async ({ source, status, spoil }) => {
    const database = databaseOf(source);
    await database?.query('CREATE TABLE kept AS TABLE feed');
    await database?.query(spoil);
    await expectNeverClear(source, status).finally(async () => {
      await database?.query('DELETE FROM feed');
      await database?.query('INSERT INTO feed SELECT * FROM kept');
      await database?.query('DROP TABLE kept');
    });
  });

  test.each([
    {
      how: 'dead',
      spoil: 'ALTER TABLE registered_subject RENAME TO lost',
      heal: 'ALTER TABLE lost RENAME TO registered_subject',
    },
    { how: 'slow', spoil: 'BEGIN; LOCK TABLE registered_subject', heal: 'ROLLBACK' },
  ])('is never CLEAR while the centre itself is $how', async ({ spoil, heal }) => {
    const runner = databaseOf('centre')?.createQueryRunner();
    await runner?.query(spoil);
    const told = await verdicts().finally(() => runner?.query(heal));
    await runner?.release();
    expect(told.map(({ verdict }) => verdict)).not.toContain('CLEAR');
    expect(new Set(told.map(({ verdict }) => verdict)).size).toBe(1);
  });

  test('is CLEAR again once every source is back', async () => {
    expect((await verdicts()).filter(({ verdict }) => verdict !== 'CLEAR')).toEqual([]);
  });
});
