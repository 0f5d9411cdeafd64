import { subjectIdOf } from '@xinqiao/credit-centre/rules/subject-id.js';
import { exceeded } from '@xinqiao/access/rules/quota.js';
import { openInstallation } from '@xinqiao/cli/installation/open-installation.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { Bystander } from '../support/bystander.js';
import {
  cloneDatabases,
  runInstallation,
  type Answer,
  type Asking,
  type RunningInstallation,
} from '../support/running-installation.js';
import { developmentToken } from '../support/token-issuer.js';

const TEXTILE = '91371002MA00TEXT0Y';
const HARDWARE = '91330782MA0000T1XJ';
const COTTON = '91650100MA0000T287';
const HOTEL = '91659999MA0T000116';
const VERDICT = 'query ($id: String!) { subject(identifier: $id) { ... on Subject { assessment { verdict } } } }';
const BUREAU = '1137100000000T018Y';
const PROJECT = { matter: 'PROJECT_APPLICATION', caseNo: 'XM-2026-001', variables: { id: TEXTILE } };

const codeOf = ({ body }: Answer) => body.errors?.[0]?.extensions.code ?? 'OK';
/** The day in Asia/Shanghai so many days from now. */
const dayAfter = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
const waitOf = ({ headers }: Answer) => Number(headers.get('retry-after'));

describe('quotas', () => {
  let house: RunningInstallation;
  let bystander: Bystander;
  const logged: string[] = [];
  beforeAll(async () => {
    const { metrics } = readConfig({ METRICS_PORT: '0' });
    const log = openLog('info', undefined, { write: (line: string) => void logged.push(line) });
    house = await runInstallation({ actorPerMinute: 12, casePerDay: 5, unusualPerDay: 8, metrics }, { log });
    bystander = new Bystander(house.installation.gateway.url);
  });
  afterAll(async () => {
    await bystander[Symbol.asyncDispose]();
    await house[Symbol.asyncDispose]();
  });

  const idOf = (identifier: string) => subjectIdOf('organisation', identifier, house.config.keys.registry);
  const clerk = (sub: string, changes: object = {}) =>
    developmentToken(house.config, { sub, organisation: BUREAU, ...changes });
  const open = async (caseNo: string, token: string, subjects = [idOf(TEXTILE)]) =>
    house.ask(
      'mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename ... on CaseRefused { code } } }',
      { token, variables: { input: { caseNo, matter: 'PROJECT_APPLICATION', subjects } } },
    );
  const table = (statement: string, values: unknown[] = []) =>
    house.installation.subgraphs.get('access')?.database.source.query(statement, values) as Promise<
      Record<string, unknown>[]
    >;

  test('a case is looked at again the same day, so often for each of its subjects, and again tomorrow', async () => {
    const token = await clerk('a.yi');
    await open('Q-1', token);
    const ask = () => house.ask(VERDICT, { ...PROJECT, token, caseNo: 'Q-1' });
    const answers: Answer[] = [];
    for (let turn = 0; turn < 6; turn += 1) answers.push(await ask());
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    const refused = answers.at(-1) as Answer;
    expect(codeOf(refused)).toBe('QUOTA_EXCEEDED');
    expect(waitOf(refused)).toBeGreaterThan(0);
    expect(waitOf(refused)).toBeLessThanOrEqual(86_400);
    house.passDays(1);
    expect((await ask()).status).toBe(200);
    house.passDays(-1);
  });

  test('a batch case has as many looks for each of its subjects', async () => {
    const token = await clerk('b.er');
    const chief = await clerk('c.san', { in_charge: true });
    await open('Q-2', token, [TEXTILE, HARDWARE].map(idOf));
    await house.ask('mutation { approveCase(caseNo: "Q-2", matter: "PROJECT_APPLICATION") { __typename } }', {
      token: chief,
    });
    const statuses: number[] = [];
    for (let turn = 0; turn < 11; turn += 1) {
      const variables = { id: turn % 2 ? TEXTILE : HARDWARE };
      statuses.push((await house.ask(VERDICT, { ...PROJECT, token, caseNo: 'Q-2', variables })).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(200), 429]);
  });

  test('one case is one subject a day: delivered anew with another subject, it waits for tomorrow', async () => {
    const token = await clerk('d.si');
    await open('Q-3', token);
    const ask = (id: string) => house.ask(VERDICT, { ...PROJECT, token, caseNo: 'Q-3', variables: { id } });
    expect((await ask(TEXTILE)).status).toBe(200);
    await table('UPDATE business_case SET subject_id = $1 WHERE case_no = $2', [idOf(COTTON), 'Q-3']);
    const refused = await ask(COTTON);
    expect([refused.status, codeOf(refused)]).toEqual([429, 'QUOTA_EXCEEDED']);
    house.passDays(1);
    expect((await ask(COTTON)).status).toBe(200);
    house.passDays(-1);
  });

  test('an actor asks so often a minute at all gateways together, and others do not wait for that', async () => {
    await using databases = await cloneDatabases();
    const config = { ...databases.config, actorPerMinute: 10 };
    const urlOf = (name: string) => databases.urlOf(name);
    await using one = await openInstallation({ config, log: openLog('silent'), urlOf });
    await using other = await openInstallation({ config, log: openLog('silent'), urlOf });
    const token = await developmentToken(config, { sub: 'e.wu', organisation: BUREAU });
    const neighbour = await developmentToken(config, { sub: 'f.liu', organisation: BUREAU });
    const ask = (url: string, bearer: string) =>
      fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${bearer}`,
          'credit-purpose': 'PROJECT_APPLICATION',
          'credit-case': 'XM-2026-001',
        },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
    const urls = [one.gateway.url, other.gateway.url];
    // Sent within a minute, else the test begins anew.
    for (let second = new Date().getSeconds(); second > 54; second = new Date().getSeconds())
      await new Promise((resolve) => setTimeout(resolve, 500));
    const answers = await Promise.all(Array.from({ length: 24 }, (_, at) => ask(urls[at % 2] ?? '', token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(14);
    for (const { headers } of refused) {
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
    }
    expect((await ask(urls[0] ?? '', neighbour)).status).toBe(200);
  }, 90_000);

  test('somebody who asks for the own record, and one who guesses case numbers, are counted as well', async () => {
    const own = { persona: 'resident', matter: 'OWN_RECORD' } as const;
    const guess = await clerk('g.qi');
    // Twice the quota and two more: in one of two minutes it is exceeded.
    const turns = Array.from({ length: 26 }, (_, at) => at);
    const statuses = async (asking: (turn: number) => Asking) => {
      const told: number[] = [];
      for (const turn of turns) told.push((await house.ask('{ __typename }', asking(turn))).status);
      return told;
    };
    expect((await statuses(() => own)).filter((status) => status === 429).length).toBeGreaterThan(0);
    const guesses = await statuses((turn) => ({ ...PROJECT, token: guess, caseNo: `XM-${turn}` }));
    expect(new Set(guesses)).toEqual(new Set([403, 429]));
  });

  test('an actor who asks without end is refused without end, and nobody else waits for that', async () => {
    const token = await clerk('k.shiyi');
    const flood = () =>
      Promise.all(Array.from({ length: 150 }, () => house.ask('{ __typename }', { ...PROJECT, token })));
    const statuses = (await bystander.during(flood)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(150 - 2 * 12);
  });

  test('a refused request costs no read of the authorisation', async () => {
    const input = {
      grantee: '91659999MA0BANK1XE',
      matter: 'LOAN_APPLICATION',
      product: '信桥贷',
      scopes: ['T-GRADE'],
      from: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
      until: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
      maxReads: 100,
    };
    const hotel = await developmentToken(house.config, {
      sub: 'tang.wanqing',
      actor_kind: 'enterprise',
      organisation: HOTEL,
      subject: idOf(HOTEL),
    });
    const granted = await house.ask(
      'mutation ($input: GrantAuthorizationInput!) { grantAuthorization(input: $input) { ... on AuthorizationGranted { id } ... on AuthorizationRefused { code } } }',
      { token: hotel, matter: 'OWN_RECORD', variables: { input } },
    );
    const { id } = granted.body.data.grantAuthorization as { id: string };
    const statuses: number[] = [];
    for (let turn = 0; turn < 9; turn += 1) {
      const asking = { persona: 'bank', matter: 'LOAN_APPLICATION', caseNo: 'DK-2026-001', authorization: id };
      statuses.push((await house.ask('{ __typename }', asking)).status);
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(5);
    expect(await table('SELECT reads FROM authorization_given WHERE id = $1', [id])).toEqual([{ reads: 5 }]);
  });

  /** The officers of a kind whose unusual day Prometheus was told of. */
  const unusualClerks = async () => {
    const text = await (await fetch(house.installation.metricsUrl ?? '')).text();
    return Number(/^xinqiao_unusual_officers_total\{actor_kind="clerk"\} (\d+)$/m.exec(text)?.[1] ?? 0);
  };

  test('an unusual day of an officer raises one alarm a day: an event that the auditor reads and nobody changes, a metric, and a line of the log without a name', async () => {
    const token = await clerk('h.ba');
    const [counted, lines] = [await unusualClerks(), logged.length];
    const workADay = async () => {
      for (let turn = 0; turn < 11; turn += 1)
        await house.ask('{ __typename }', { ...PROJECT, token, caseNo: `V-${turn}` });
    };
    await workADay();
    expect(await unusualClerks()).toBe(counted + 1);
    house.passDays(1);
    await workADay();
    house.passDays(-1);
    expect(await unusualClerks()).toBe(counted + 2);
    const told = logged.slice(lines).filter((line) => line.includes('unusually often'));
    expect(told.map((line) => JSON.parse(line) as object)).toEqual(
      [0, 1].map((days) =>
        expect.objectContaining({ organisation: BUREAU, actorKind: 'clerk', day: dayAfter(days), requests: 8 }),
      ),
    );
    expect(logged.join('')).not.toContain('h.ba');

    const query = `{ officerAlarms(from: "${dayAfter(0)}", until: "${dayAfter(1)}") { day organisation actor actorKind requests } }`;
    const chief = await developmentToken(house.config, {
      sub: 'shen.chu',
      actor_kind: 'auditor',
      organisation: BUREAU,
      in_charge: true,
    });
    const audit = 'caseNo: "审2026-9", matter: "AUDIT"';
    await house.ask(`mutation { openCase(input: { ${audit}, subjects: [] }) { __typename } }`, { persona: 'auditor' });
    await house.ask(`mutation { approveCase(${audit}) { __typename } }`, { token: chief });
    const { body } = await house.ask(query, { persona: 'auditor', matter: 'AUDIT', caseNo: '审2026-9' });
    const alarms = (body.data.officerAlarms as { actor: string }[]).filter(({ actor }) => actor === 'h.ba');
    expect(alarms).toEqual(
      [1, 0].map((days) => ({
        day: dayAfter(days),
        organisation: BUREAU,
        actor: 'h.ba',
        actorKind: 'clerk',
        requests: 8,
      })),
    );
    const refused = await house.ask(query, { token, ...PROJECT });
    expect(refused.body.data?.officerAlarms ?? null).toBeNull();
    await expect(table('DELETE FROM officer_alarm')).rejects.toThrow(/append-only|permission denied/);
  });

  test('admission is one statement', async () => {
    const { database } = house.installation.subgraphs.get('access') ?? {};
    const asked: string[] = [];
    const query = database?.pool.query.bind(database.pool) as (...given: unknown[]) => unknown;
    const watched = (...given: unknown[]) => {
      asked.push((given[0] as { name: string }).name);
      return query(...given);
    };
    Object.assign(database?.pool ?? {}, { query: watched });
    await house.ask('{ __typename }', { ...PROJECT, token: await clerk('i.jiu') });
    Object.assign(database?.pool ?? {}, { query });
    expect(asked.filter((name) => /admission|request|case/.test(name))).toEqual(['admission']);
  });
});

test('the day of a quota ends at midnight in Asia/Shanghai', () => {
  const counted = {
    actorThisMinute: 1,
    actorThisDay: 9,
    caseThisDay: 9,
    caseSubject: 'o1_a',
    isUnusual: false,
    minuteLeft: 30,
  };
  const limits = { actorPerMinute: 10, casePerDay: 2 };
  expect(exceeded(counted, ['o1_a'], limits, new Date('2026-11-26T15:59:00Z'))).toMatchObject({ retryAfter: 60 });
  expect(exceeded(counted, ['o1_a'], limits, new Date('2026-11-26T16:00:00Z'))).toMatchObject({ retryAfter: 86_400 });
  expect(exceeded({ ...counted, caseThisDay: 2 }, ['o1_a'], limits, new Date())).toBeNull();
  expect(exceeded({ ...counted, actorThisMinute: 11 }, [], limits, new Date())).toMatchObject({ retryAfter: 30 });
});
