import { createHash } from 'node:crypto';
import { openCheckpoint } from '@xinqiao/platform/ledger/checkpoint.js';
import { leafHash } from '@xinqiao/platform/ledger/hashing.js';
import { verifyInclusion } from '@xinqiao/platform/ledger/proofs.js';
import { reconcile } from '@xinqiao/cli/ledger/reconcile.js';
import { systemCaller } from '@xinqiao/platform/identity/caller.js';
import { addDays, shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import type { AccessRecord } from '@xinqiao/platform/receipts/access-record.js';
import {
  runInstallation,
  type Answer,
  type Asking,
  type RunningInstallation,
} from '../support/running-installation.js';
import { developmentToken } from '../support/token-issuer.js';

const TEXTILE = '91371002MA00TEXT0Y';
const CLERK: Asking = { persona: 'clerk', matter: 'PROJECT_APPLICATION', caseNo: 'XM-2026-001' };
const FIRM: Asking = { persona: 'firm', matter: 'OWN_RECORD' };
const CHECK = `query Check { subject(identifier: "${TEXTILE}") { ... on Subject { assessment { verdict } tax { grade arrears { noticeNo } } } } }`;

describe('access records', () => {
  let house: RunningInstallation;
  beforeAll(async () => {
    house = await runInstallation();
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const databaseOf = (name: string) => {
    const opened = house.installation.subgraphs.get(name);
    if (!opened) throw new Error(`${name} does not run`);
    return opened.database;
  };
  const recordOf = async ({ headers }: Answer) => {
    const [row] = (await databaseOf('access').source.query(
      `SELECT seq, leaf FROM record_entry WHERE leaf::jsonb ->> 'trace' = $1`,
      [headers.get('credit-trace')],
    )) as { seq: string; leaf: string }[];
    return row ? { seq: Number(row.seq), leaf: row.leaf, record: JSON.parse(row.leaf) as AccessRecord } : null;
  };

  test('tell who looked, for what, on what basis, at what, and what each source said; the answer by its digest', async () => {
    const answer = await house.ask(CHECK, CLERK);
    const found = await recordOf(answer);
    expect(found?.record).toMatchObject({
      v: 1,
      actor: 'zhao.banshi',
      actorKind: 'clerk',
      organisation: '1137100000000T018Y',
      matter: 'PROJECT_APPLICATION',
      basis: expect.stringContaining('中办发'),
      caseNo: 'XM-2026-001',
      operation: 'Check',
      subjects: [expect.stringMatching(/^o1_/)],
      slices: { T2: { form: 'level', fields: ['TaxRecord.grade'] } },
      denied: ['T3'],
      verdict: 'CLEAR',
      items: expect.any(Object),
      sources: { tax: 'ANSWERED', courts: 'ANSWERED' },
      receipts: { tax: expect.any(Number), 'credit-centre': expect.any(Number) },
      policy: expect.stringMatching(/^[0-9a-f]{12}$/),
      rules: expect.stringMatching(/^[0-9a-f]{12}$/),
      software: expect.any(String),
      sealedUntil: null,
    });
    expect(found?.record.digest).toBe(
      createHash('sha256')
        .update(`${JSON.stringify(answer.body)}\n`)
        .digest('base64url'),
    );
  });

  test('are written for every operation that touches a subject, and counted for public reads that touch none', async () => {
    const touching = await house.ask(
      `{ subject(identifier: "${TEXTILE}") { ... on Subject { registration { name } } } }`,
    );
    expect((await recordOf(touching))?.record).toMatchObject({ actor: 'public', matter: null });
    const list = await house.ask('query AList { gradeATaxpayers(year: 2025) { nodes { year division } } }');
    expect(await recordOf(list)).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    const [row] = (await databaseOf('access').source.query(
      `SELECT times::integer FROM public_read WHERE what = 'AList'`,
    )) as { times: number }[];
    expect(row?.times).toBe(1);
  });

  test('stand in the subgraphs as receipts of the same trace, and reconcile', async () => {
    const answer = await house.ask(CHECK, CLERK);
    const trace = answer.headers.get('credit-trace');
    const rows = (await databaseOf('tax').source.query(
      `SELECT leaf FROM receipt_entry WHERE leaf::jsonb ->> 'trace' = $1`,
      [trace],
    )) as { leaf: string }[];
    expect(rows.map(({ leaf }) => JSON.parse(leaf) as object)).toContainEqual(
      expect.objectContaining({
        kind: 'READ',
        subgraph: 'tax',
        actor: 'zhao.banshi',
        caseNo: 'XM-2026-001',
        slices: { T2: ['TaxRecord.grade'] },
      }),
    );
    expect(await differences()).toEqual([]);
  });

  const differences = () =>
    reconcile(
      databaseOf('access'),
      new Map([...house.installation.subgraphs].map(([name, { database }]) => [name, database])),
      new Date(Date.now() - 3_600_000),
      new Date(Date.now() + 1_000),
    );

  test('that are missing are found: a subgraph asked beside the gateway, a tail cut from the records, a receipt taken out', async () => {
    const { body } = await house.ask(`{ subject(identifier: "${TEXTILE}") { ... on Subject { id } } }`);
    const tax = house.installation.subgraphs.get('tax');
    const bypass = await tax?.call(
      {
        query: 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Subject { tax { grade } } } }',
        variables: { r: [{ __typename: 'Subject', id: body.data.subject.id }] },
      },
      {
        ...systemCaller('gateway', 'bypass'),
        kind: 'clerk',
        matter: 'PROJECT_APPLICATION',
        slices: { T2: 'level' },
        subjects: [body.data.subject.id],
      },
    );
    await bypass?.settle?.();
    expect(await differences()).toEqual([
      expect.objectContaining({
        trace: 'bypass',
        subgraph: 'tax',
        what: 'BYPASS_OR_LOST_RECORD',
        recorded: 0,
        received: 1,
      }),
    ]);
    const cut = await house.ask(CHECK, CLERK);
    const trace = cut.headers.get('credit-trace') ?? '';
    await asSuperuser('access', 'record', `DELETE FROM record_entry WHERE leaf::jsonb ->> 'trace' = '${trace}'`);
    const lost = (await differences()).filter((difference) => difference.trace === trace);
    expect(lost.map(({ subgraph }) => subgraph)).toEqual(expect.arrayContaining(['tax', 'courts', 'credit-centre']));
    const kept = await house.ask(CHECK, CLERK);
    await asSuperuser(
      'courts',
      'receipt',
      `DELETE FROM receipt_entry WHERE leaf::jsonb ->> 'trace' = '${kept.headers.get('credit-trace')}'`,
    );
    expect((await differences()).filter(({ what }) => what === 'LOST_RECEIPT')).toEqual([
      expect.objectContaining({ subgraph: 'courts', received: 0 }),
    ]);
  });

  const asSuperuser = (subgraph: string, name: string, sql: string) =>
    databaseOf(subgraph).source
      .query(`ALTER TABLE ${name}_entry DISABLE TRIGGER ALL; GRANT ALL ON ${name}_entry TO CURRENT_USER; ${sql};
      REVOKE UPDATE, DELETE, TRUNCATE ON ${name}_entry FROM CURRENT_USER; ALTER TABLE ${name}_entry ENABLE TRIGGER ALL`);

  test('that cannot be written give no answer: 503 with Retry-After, from the access side and from a subgraph', async () => {
    for (const [subgraph, name] of [
      ['access', 'record'],
      ['tax', 'receipt'],
    ] as const) {
      const database = databaseOf(subgraph);
      await database.source.query(`ALTER FUNCTION append_${name} RENAME TO append_${name}_away`);
      const { status, headers, body } = await house.ask(CHECK, CLERK);
      await database.source.query(`ALTER FUNCTION append_${name}_away RENAME TO append_${name}`);
      expect([status, headers.get('retry-after'), body.data, body.errors?.[0]?.extensions.code]).toEqual([
        503,
        '5',
        undefined,
        'RECORD_NOT_WRITTEN',
      ]);
    }
  });

  test('change and receipt of a command stand or fall together', async () => {
    const database = databaseOf('access');
    const { body } = await house.ask(`{ subject(identifier: "${TEXTILE}") { ... on Subject { id } } }`);
    const open = (caseNo: string) =>
      house.ask('mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename } }', {
        persona: 'clerk',
        variables: { input: { caseNo, matter: 'PROJECT_APPLICATION', subjects: [body.data.subject.id] } },
      });
    await database.source.query('ALTER FUNCTION append_receipt RENAME TO append_receipt_away');
    await open('R-1');
    await database.source.query('ALTER FUNCTION append_receipt_away RENAME TO append_receipt');
    const cases = await database.source.query(`SELECT 1 FROM business_case WHERE case_no = 'R-1'`);
    expect(cases).toEqual([]);
    await open('R-2');
    const [receipt] = (await database.source.query(
      `SELECT leaf::jsonb AS leaf FROM receipt_entry WHERE leaf::jsonb ->> 'reference' = 'R-2'`,
    )) as { leaf: object }[];
    expect(receipt?.leaf).toMatchObject({ kind: 'WRITE', command: 'openCase', actor: 'zhao.banshi' });
  });

  test('are proved to everybody at a public address', async () => {
    const answer = await house.ask(CHECK, CLERK);
    const found = await recordOf(answer);
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    const at = (path: string) => fetch(new URL(path, house.installation.gateway.url));
    const verifier = (await (await at('/ledger/key')).text()).trim();
    const checkpoint = await (await at('/ledger/checkpoint')).text();
    const head = openCheckpoint(checkpoint, verifier);
    if (!head || !found) throw new Error('The checkpoint does not open, or nothing was recorded.');
    const proof = (await (await at(`/ledger/inclusion?index=${found.seq}`)).json()) as {
      size: number;
      path: string[];
      checkpoint: string;
    };
    const under = openCheckpoint(proof.checkpoint, verifier);
    const path = proof.path.map((hash) => Buffer.from(hash, 'base64'));
    expect(under && verifyInclusion(leafHash(Buffer.from(found.leaf)), found.seq, under.size, path, under.root)).toBe(
      true,
    );
    expect((await at('/ledger/inclusion?index=99999999')).status).toBe(404);
    expect((await at('/ledger/inclusion?index=x')).status).toBe(400);
    expect((await at('/ledger/consistency?first=0&size=1')).status).toBe(404);
    expect((await at('/ledger/nothing')).status).toBe(404);
    const { body } = await house.ask(
      `{ ledger { checkpoint verifierKey inclusion(index: ${found.seq}) { leafHash size } } }`,
    );
    expect(body.data.ledger).toMatchObject({
      verifierKey: verifier,
      inclusion: { leafHash: leafHash(Buffer.from(found.leaf)).toString('base64') },
    });
  });
});

describe('what the subject sees of looks', () => {
  let house: RunningInstallation;
  beforeAll(async () => {
    house = await runInstallation();
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const ENTRY = 'number sealed at organisation actorKind matter basis caseNo slices verdict';
  const looks = async (args: string, as: Asking = FIRM) =>
    (
      await house.ask(
        `{ subject(identifier: "${TEXTILE}") { ... on Subject { accesses(${args}) { nodes { ${ENTRY} } endCursor hasNextPage } } } }`,
        as,
      )
    ).body;
  const list = async (args = 'first: 100', as: Asking = FIRM) => (await looks(args, as)).data.subject.accesses;

  test('is every look by organisation, matter, case and basis, latest first, in pages, each proved', async () => {
    for (let look = 0; look < 5; look += 1) await house.ask(CHECK, CLERK);
    const all = await list();
    expect(all.nodes.filter(({ caseNo }: { caseNo: string }) => caseNo === 'XM-2026-001')).toHaveLength(5);
    const numbers = all.nodes.map(({ number }: { number: number }) => number);
    expect(numbers).toEqual(numbers.toSorted((a: number, b: number) => b - a));
    const first = await list('first: 2');
    const second = await list(`first: 2, after: "${first.endCursor}"`);
    expect(first.hasNextPage).toBe(true);
    expect(new Set([...first.nodes, ...second.nodes].map(({ number }: { number: number }) => number)).size).toBe(4);
    expect((await looks('first: 101')).errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
    expect((await looks('after: "x"')).errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    const proved = await house.ask(
      `{ subject(identifier: "${TEXTILE}") { ... on Subject { accesses(first: 1, after: "${first.endCursor}") { nodes { number proof { index path checkpoint } } } } } }`,
      FIRM,
    );
    const [entry] = proved.body.data.subject.accesses.nodes;
    expect(entry.proof).toMatchObject({
      index: entry.number,
      checkpoint: expect.stringContaining('xinqiao/access/record'),
    });
  });

  test('is for itself and the holder of its mandate, and for nobody else', async () => {
    expect(
      (await list('first: 1', { persona: 'resident', matter: 'OWN_RECORD', standing: TEXTILE })).nodes,
    ).toHaveLength(1);
    for (const as of [{}, CLERK, { persona: 'bank' }]) {
      const body = await looks('first: 1', as);
      expect(body.data.subject.accesses?.nodes ?? null).toBeNull();
      expect(body.errors?.[0]?.extensions.code).toBe('SLICE_NOT_PERMITTED');
    }
  });

  test('names neither the officer nor another subject of the same request', async () => {
    await house.ask(
      `{ a: subject(identifier: "${TEXTILE}") { ... on Subject { registration { name } } } b: subject(identifier: "91330782MA0000T1XJ") { ... on Subject { id registration { name } } } }`,
    );
    const told = JSON.stringify(await list());
    expect(told).not.toContain('zhao.banshi');
    const { body } = await house.ask('{ subject(identifier: "91330782MA0000T1XJ") { ... on Subject { id } } }');
    expect(told).not.toContain(body.data.subject.id);
  });

  test('is the number alone while a court’s order seals it, and opens on its day', async () => {
    const today = shanghaiDateOf(new Date());
    const court = { sub: 'li.faguan', actor_kind: 'court', organisation: '1165999900000T501F' };
    const judge = await developmentToken(house.config, court);
    const chief = await developmentToken(house.config, { ...court, sub: 'zhou.tingzhang', in_charge: true });
    const { body } = await house.ask(`{ subject(identifier: "${TEXTILE}") { ... on Subject { id } } }`);
    const open = (input: object) =>
      house.ask(
        'mutation ($input: OpenCaseInput!) { openCase(input: $input) { ... on CaseOpened { alreadyOpen } ... on CaseRefused { code } } }',
        {
          token: judge,
          variables: {
            input: { caseNo: '（2026）封1号', matter: 'COURT_CASE', subjects: [body.data.subject.id], ...input },
          },
        },
      );
    const sealedUntil = addDays(today, 30);
    expect((await open({ sealedUntil })).body.data.openCase).toEqual({ code: 'BAD_SEAL_TERM' });
    expect((await open({ sealedUntil: addDays(today, 800), order: '裁1' })).body.data.openCase).toEqual({
      code: 'BAD_SEAL_TERM',
    });
    expect((await open({ sealedUntil, order: '（2026）天泽裁1号' })).body.data.openCase).toEqual({
      alreadyOpen: false,
    });
    await house.ask('mutation { approveCase(caseNo: "（2026）封1号", matter: "COURT_CASE") { __typename } }', {
      token: chief,
    });
    await house.ask(CHECK.replace('assessment { verdict } ', ''), {
      token: judge,
      matter: 'COURT_CASE',
      caseNo: '（2026）封1号',
    });
    const [latest] = (await list('first: 1')).nodes;
    expect(latest).toEqual({
      number: expect.any(Number),
      sealed: true,
      at: null,
      organisation: null,
      actorKind: null,
      matter: null,
      basis: null,
      caseNo: null,
      slices: null,
      verdict: null,
    });
    house.passDays(30);
    expect(
      (await list('first: 100')).nodes.find(({ number }: { number: number }) => number === latest.number),
    ).toMatchObject({ sealed: false, caseNo: '（2026）封1号' });
    house.passDays(-30);
  });
});

describe('the auditor', () => {
  let house: RunningInstallation;
  let as: Asking;
  beforeAll(async () => {
    house = await runInstallation();
    await house.ask(
      'mutation { openCase(input: { caseNo: "审2026-1", matter: "AUDIT", subjects: [] }) { __typename } }',
      { persona: 'auditor' },
    );
    const chief = await developmentToken(house.config, {
      sub: 'shen.chu',
      actor_kind: 'auditor',
      organisation: '1137100000000T018Y',
      in_charge: true,
    });
    await house.ask('mutation { approveCase(caseNo: "审2026-1", matter: "AUDIT") { __typename } }', { token: chief });
    as = { persona: 'auditor', matter: 'AUDIT', caseNo: '审2026-1' };
    for (let look = 0; look < 30; look += 1) await house.ask(CHECK, CLERK);
    await house.ask(CHECK, FIRM);
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const today = shanghaiDateOf(new Date());
  const log = async (filter: string) => {
    const { body } = await house.ask(
      `{ accessLog(first: 100, filter: { ${filter} }) { nodes { number actor organisation matter caseNo fields denied subjects } hasNextPage } }`,
      as,
    );
    return body.data.accessLog.nodes as { actor: string; matter: string; subjects: string[]; fields: string[] }[];
  };

  test('finds records by actor, organisation, matter, subject and period', async () => {
    const byActor = await log('actor: "zhao.banshi"');
    expect(byActor).toHaveLength(30);
    expect(byActor[0]).toMatchObject({ fields: ['T2:level TaxRecord.grade'], denied: ['T3'], caseNo: 'XM-2026-001' });
    expect(await log('organisation: "1137100000000T018Y"')).toHaveLength(30);
    expect(await log('matter: "OWN_RECORD"')).toHaveLength(1);
    expect((await log(`subject: "${byActor[0]?.subjects[0]}"`)).length).toBeGreaterThanOrEqual(31);
    expect((await log(`from: "${today}", until: "${today}"`)).length).toBeGreaterThanOrEqual(31);
    expect(await log(`until: "${addDays(today, -1)}"`)).toEqual([]);
  });

  test('sees which officer’s day is out of the ordinary', async () => {
    for (const sub of ['a', 'b', 'c']) {
      const token = await developmentToken(house.config, { sub, organisation: '1137100000000T018Y' });
      await house.ask(CHECK, { ...CLERK, persona: undefined, token });
    }
    const { body } = await house.ask(
      `{ officerStatistics(from: "${today}", until: "${today}") { actor looks subjects unusual } }`,
      as,
    );
    expect(body.data.officerStatistics).toContainEqual({ actor: 'zhao.banshi', looks: 30, subjects: 1, unusual: true });
    expect(body.data.officerStatistics).toContainEqual({ actor: 'a', looks: 1, subjects: 1, unusual: false });
  });

  test('needs an approved order; nobody else reads the log', async () => {
    await house.ask(
      'mutation { openCase(input: { caseNo: "审2026-2", matter: "AUDIT", subjects: [] }) { __typename } }',
      { persona: 'auditor' },
    );
    const waiting = await house.ask('{ accessLog { nodes { number } } }', { ...as, caseNo: '审2026-2' });
    expect(waiting.body.errors?.[0]?.extensions.code).toBe('CASE_NOT_APPROVED');
    for (const other of [{}, CLERK, FIRM]) {
      const { body } = await house.ask('{ accessLog { nodes { number } } }', other);
      expect([body.data?.accessLog ?? null, body.errors?.[0]?.extensions.code]).toEqual([
        null,
        expect.stringMatching(/SLICE_NOT_PERMITTED|MATTER_NOT_FOR_ACTOR/),
      ]);
    }
    const { body } = await house.ask(`{ officerStatistics(from: "2026-01-01", until: "2026-12-31") { looks } }`, as);
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
  });
});
