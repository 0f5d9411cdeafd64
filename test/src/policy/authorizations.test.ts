import { enqueueJob } from '@xinqiao/platform/outbox/enqueue.js';
import { addDays, shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';
import { developmentToken } from '../support/token-issuer.js';

const HOTEL = '91659999MA0T000116';
const BANK = '91659999MA0BANK1XE';
const GRANT = `mutation ($input: GrantAuthorizationInput!) { grantAuthorization(input: $input) {
  ... on AuthorizationGranted { id } ... on AuthorizationRefused { code } } }`;
const REVOKE = `mutation ($id: ID!) { revokeAuthorization(id: $id) { ... on AuthorizationRevoked { revokedAt } ... on AuthorizationRefused { code } } }`;
const PROFILE = `query ($id: String!) { subject(identifier: $id) { ... on Subject {
  registration { name } assessment { verdict } tax { gradeAYears grade meetsTaxGrade(grade: C) hasArrears arrears { noticeNo } } } } }`;

describe('authorisations', () => {
  let house: RunningInstallation;
  let owner = '';
  beforeAll(async () => {
    house = await runInstallation();
    const { subjectIdOf } = await import('@xinqiao/credit-centre/rules/subject-id.js');
    owner = await developmentToken(house.config, {
      sub: 'tang.wanqing',
      actor_kind: 'enterprise',
      organisation: HOTEL,
      subject: subjectIdOf('organisation', HOTEL, house.config.keys.registry),
    });
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const today = shanghaiDateOf(new Date());
  const grant = async (input: object = {}, as?: Asking): Promise<{ id: string; code?: string }> => {
    const { body } = await house.ask(GRANT, {
      ...(as ?? { token: owner, matter: 'OWN_RECORD' }),
      variables: {
        input: {
          grantee: BANK,
          matter: 'LOAN_APPLICATION',
          product: '云税贷',
          scopes: ['T-GRADE'],
          from: today,
          until: addDays(today, 30),
          maxReads: 5,
          ...input,
        },
      },
    });
    return body.data.grantAuthorization;
  };
  const read = (authorization?: string, as: Asking = {}) =>
    house.ask(PROFILE, {
      persona: 'bank',
      matter: 'LOAN_APPLICATION',
      caseNo: 'DK-2026-001',
      variables: { id: HOTEL },
      ...(authorization ? { authorization } : {}),
      ...as,
    });
  const denied = (body: { errors?: { extensions: { code: string; slice?: string } }[] }) =>
    (body.errors ?? []).map(({ extensions }) => extensions.slice ?? extensions.code).toSorted();

  test('without one a bank sees public membership only, and no verdict (M10, T9)', async () => {
    const { status, body } = await read();
    expect(status).toBe(200);
    expect(body.data.subject).toMatchObject({
      assessment: null,
      tax: { gradeAYears: expect.any(Array), grade: null, arrears: null },
    });
    expect(denied(body)).toEqual(['AUTHORIZATION_REQUIRED', 'T2', 'T2', 'T3', 'T3']);
  });

  test('with the scope T-GRADE it sees the grade and nothing of T3 or T4 (M11)', async () => {
    const { id } = await grant();
    const { body } = await read(id);
    expect(body.data.subject).toMatchObject({
      registration: { name: expect.any(String) },
      assessment: { verdict: expect.any(String) },
      tax: { grade: expect.any(String), hasArrears: null, arrears: null },
    });
    expect(denied(body)).toEqual(['T3', 'T3']);
  });

  test('with the scope T-VIOL it is told yes or no, and no notice', async () => {
    const { id } = await grant({ scopes: ['T-VIOL'] });
    const { body } = await read(id);
    expect(body.data.subject.tax).toMatchObject({
      grade: null,
      meetsTaxGrade: null,
      hasArrears: expect.any(Boolean),
      arrears: null,
    });
  });

  test('of another bank, for another subject or matter, of no id: refused alike (T10)', async () => {
    const { id } = await grant();
    await house.ask(`mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename } }`, {
      persona: 'other-bank',
      variables: { input: { caseNo: 'Y-1', matter: 'LOAN_APPLICATION', subjects: [await idOf(HOTEL)] } },
    });
    const answers = await Promise.all([
      read(id, { persona: 'other-bank', caseNo: 'Y-1' }),
      read(id, { caseNo: 'DK-2026-002' }),
      read('00000000-0000-0000-0000-000000000000'),
      read("x'; DROP TABLE authorization_given;--"),
    ]);
    for (const { status, body } of answers) {
      expect([status, body.errors?.[0]?.extensions.code]).toEqual([403, 'AUTHORIZATION_NOT_LIVE']);
    }
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  async function idOf(identifier: string): Promise<string> {
    const { body } = await house.ask(`{ subject(identifier: "${identifier}") { ... on Subject { id } } }`);
    return body.data.subject.id;
  }

  test('revoked at one moment, refused at the next (T11); what was read before stays counted', async () => {
    const { id } = await grant();
    expect((await read(id)).status).toBe(200);
    const revoke = () => house.ask(REVOKE, { token: owner, matter: 'OWN_RECORD', variables: { id } });
    expect((await revoke()).body.data.revokeAuthorization).toHaveProperty('revokedAt');
    expect((await read(id)).status).toBe(403);
    expect((await revoke()).body.data.revokeAuthorization).toEqual({ code: 'ALREADY_REVOKED' });
  });

  test('counts its reads: one more than the last is refused (T13)', async () => {
    const { id } = await grant({ maxReads: 2 });
    expect([(await read(id)).status, (await read(id)).status, (await read(id)).status]).toEqual([200, 200, 403]);
  });

  test('twenty that race for the last read: exactly one gets it', async () => {
    const { id } = await grant({ maxReads: 1 });
    const statuses = await Promise.all(Array.from({ length: 20 }, async () => (await read(id)).status));
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 403)).toHaveLength(19);
  });

  test('ends with its last day', async () => {
    const { id } = await grant({ until: today });
    expect((await read(id)).status).toBe(200);
    house.passDays(1);
    expect((await read(id)).status).toBe(403);
    house.passDays(-1);
  });

  test('is kept three years after it ended or was withdrawn, and forgotten by the daily job', async () => {
    const subgraph = house.installation.subgraphs.get('access');
    const query = (text: string) => subgraph?.database.pool.query(text);
    const add = (product: string, from: string, revoked: string) =>
      query(`INSERT INTO authorization_given (subject_id, grantee, matter, product, scopes, slices, valid_from, valid_until,
               max_reads, signed_by, revoked_at)
             VALUES ('o1_x', 'b', 'LOAN_APPLICATION', '${product}', '{}', '{}', ${from}, ${from} + 30, 1, 'a', ${revoked})`);
    await add('旧贷-到期', "(current_date - interval '38 months')::date", 'NULL');
    await add(
      '旧贷-撤回',
      "(current_date - interval '36 months')::date",
      "now() - interval '36 months' - interval '1 day'",
    );
    await add('旧贷-在期内', "(current_date - interval '36 months')::date", 'NULL');
    await subgraph?.database.source.transaction((manager) => enqueueJob(manager, 'forget-authorizations', {}));
    const left = async () =>
      (await query("SELECT product FROM authorization_given WHERE product LIKE '旧贷%'"))?.rows as unknown[];
    for (let turn = 0; turn < 100 && (await left()).length > 1; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await left()).toEqual([{ product: '旧贷-在期内' }]);
  });

  test('is seen by its subject with the reads that were made', async () => {
    const { id } = await grant({ product: '诚信贷' });
    await read(id);
    const { body } = await house.ask(
      `{ subject(identifier: "${HOTEL}") { ... on Subject { authorizations { nodes { id grantee product scopes reads maxReads revokedAt } } } } }`,
      { token: owner, matter: 'OWN_RECORD' },
    );
    expect(body.data.subject.authorizations.nodes).toContainEqual({
      id,
      grantee: BANK,
      product: '诚信贷',
      scopes: ['T-GRADE'],
      reads: 1,
      maxReads: 5,
      revokedAt: null,
    });
  });

  test('is given by the holder of a mandate, and by nobody else', async () => {
    const TEXTILE = '91371002MA00TEXT0Y';
    const agent = { persona: 'resident', matter: 'OWN_RECORD', standing: TEXTILE };
    expect(await grant({}, agent)).toHaveProperty('id');
    expect(await grant({}, { persona: 'clerk' })).toEqual({ code: 'NOT_YOUR_SUBJECT' });
    expect(await grant({}, {})).toEqual({ code: 'NOT_YOUR_SUBJECT' });
    expect(await grant({ subject: await idOf(TEXTILE) })).toEqual({ code: 'NOT_YOUR_SUBJECT' });
    const { id } = await grant();
    const foreign = await house.ask(REVOKE, { persona: 'firm', matter: 'OWN_RECORD', variables: { id } });
    expect(foreign.body.data.revokeAuthorization).toEqual({ code: 'AUTHORIZATION_NOT_FOUND' });
  });

  test('a mandate opens the firm’s record to the person, and no other firm’s', async () => {
    const own = (standing: string) =>
      house.ask(`query ($id: String!) { subject(identifier: $id) { ... on Subject { tax { grade } } } }`, {
        persona: 'resident',
        matter: 'OWN_RECORD',
        standing,
        variables: { id: standing },
      });
    expect((await own('91371002MA00TEXT0Y')).body.data.subject.tax.grade).toBe('A');
    const other = await own(HOTEL);
    expect([other.status, other.body.errors?.[0]?.extensions.code]).toEqual([403, 'NO_STANDING']);
    expect((await own('not an identifier')).status).toBe(403);
  });

  test.each<[string, object]>([
    ['BAD_GRANTEE', { grantee: '91659999MA0BANK1XF' }],
    ['UNKNOWN_MATTER', { matter: 'NOPE' }],
    ['UNKNOWN_SCOPE', { scopes: ['T-ALL'] }],
    ['UNKNOWN_SCOPE', { slices: ['Z9'] }],
    ['NOTHING_TO_AUTHORISE', { scopes: [] }],
    ['NOTHING_TO_AUTHORISE', { scopes: [], slices: ['W1'] }],
    ['NOTHING_TO_AUTHORISE', { matter: 'PROJECT_APPLICATION' }],
    ['BAD_PRODUCT', { product: ' ' }],
    ['BAD_TERM', { until: addDays(today, 91) }],
    ['BAD_TERM', { from: addDays(today, -1) }],
    ['BAD_TERM', { until: addDays(today, -1) }],
    ['BAD_READS', { maxReads: 0 }],
    ['BAD_READS', { maxReads: 1_001 }],
  ])('%s is told for %j', async (code, input) => {
    expect(await grant(input)).toEqual({ code });
  });
});
