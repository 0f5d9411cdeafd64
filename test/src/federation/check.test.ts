import { residentIdCheckDigit } from '@xinqiao/platform/rules/resident-id.js';
import { runInstallation, type RunningInstallation } from '../support/running-installation.js';

const VERDICT = `query Check($id: String!) { subject(identifier: $id) { __typename
  ... on MalformedIdentifier { code }
  ... on Subject { registration { name } tax { grade } assessment { verdict because sources { source verdict status reasons { code } } } } } }`;

const TEXTILE = '91371002MA00TEXT0Y';
const HARDWARE = '91330782MA0000T1XJ';
const CITY_BUILDING = '1141010000000T1X62';

describe('a check over HTTP on real PostgreSQL', () => {
  let house: RunningInstallation;

  beforeAll(async () => {
    house = await runInstallation();
  }, 60_000);

  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const checked = (id: string, caseNo: string, matter = 'PROJECT_APPLICATION') =>
    house.ask(VERDICT, { persona: 'clerk', matter, caseNo, variables: { id } });

  test('a firm with nothing in force is CLEAR', async () => {
    const { body } = await checked(TEXTILE, 'XM-2026-001');
    expect(body.errors).toBeUndefined();
    expect(body.data.subject.assessment).toMatchObject({ verdict: 'CLEAR', because: [] });
  });

  test('an overdue order flags, and its reason is WITHHELD from a clerk who does not hold S3', async () => {
    const { body } = await checked(HARDWARE, 'XM-2026-002');
    const { verdict, sources } = body.data.subject.assessment;
    expect(verdict).toBe('FLAGGED');
    expect(sources).toContainEqual(
      expect.objectContaining({ source: 'emergency', verdict: 'FLAGGED', reasons: [{ code: 'WITHHELD' }] }),
    );
  });

  test('a closed, a foreign and an unknown case are refused alike', async () => {
    const closed = await checked(TEXTILE, 'XM-2025-099');
    const foreign = await checked(HARDWARE, 'FD-2026-001');
    const unknown = await checked(TEXTILE, 'XM-1999-001');
    for (const { status, body } of [closed, foreign, unknown]) {
      expect(status).toBe(403);
      expect(body.errors?.[0]?.extensions.code).toBe('CASE_NOT_OPEN');
    }
  });

  test('a subject that the case does not name is refused, whether or not anybody has the number', async () => {
    const first17 = '37999919880808001';
    const nobody = `${first17}${residentIdCheckDigit(first17)}`;
    const existing = await checked('339999198512310216', 'PX-2026-001', 'COMMENDATION');
    const missing = await checked(nobody, 'PX-2026-001', 'COMMENDATION');
    expect(existing.status).toBe(missing.status);
    expect(existing.body).toEqual(missing.body);
    expect(existing.body.errors?.[0]?.extensions.code).toBe('SUBJECT_NOT_IN_CASE');
  });

  test('without a case, a person who exists and one who does not answer alike', async () => {
    const first17 = '37999919880808001';
    const nobody = `${first17}${residentIdCheckDigit(first17)}`;
    const answerOf = async (id: string) => (await house.ask(VERDICT, { variables: { id } })).body;
    const existing = await answerOf('339999198512310216');
    expect(existing).toEqual(await answerOf(nobody));
    expect(existing.data.subject).toMatchObject({ __typename: 'Subject', registration: null, tax: null });
  });

  test('an unknown matter, a missing case and a matter without a token each have their code', async () => {
    const codeOf = async (as: Parameters<RunningInstallation['ask']>[1]) =>
      (await house.ask(VERDICT, { ...as, variables: { id: TEXTILE } })).body.errors?.[0]?.extensions.code;
    expect(await codeOf({ persona: 'clerk', matter: 'NOPE' })).toBe('UNKNOWN_MATTER');
    expect(await codeOf({ persona: 'clerk', matter: 'PROJECT_APPLICATION' })).toBe('CASE_REQUIRED');
    expect(await codeOf({ persona: 'clerk', matter: 'COURT_CASE' })).toBe('MATTER_NOT_FOR_ACTOR');
    expect(await codeOf({ matter: 'PROJECT_APPLICATION' })).toBe('UNAUTHENTICATED');
  });

  test("a client's mistakes answer 400, never 500", async () => {
    const wrongVariable = await house.ask('query A($y: Int!) { gradeATaxpayers(year: $y) { hasNextPage } }', {
      variables: { y: 'x' },
    });
    const unknownField = await house.ask('{ nope }');
    const unknownOperation = await house.ask('query A { __typename }', { operationName: 'C' });
    for (const { status } of [wrongVariable, unknownField, unknownOperation]) expect(status).toBe(400);
    const malformed = await house.ask(VERDICT, { variables: { id: '91330782MA0000T19L' } });
    expect(malformed.body.data.subject).toEqual({ __typename: 'MalformedIdentifier', code: 'BAD_ORGANISATION_CHECK' });
  });

  test('the A list pages for everybody, and gives no other grade', async () => {
    const page = async (after: string | null) =>
      (
        await house.ask(
          'query L($after: String) { gradeATaxpayers(year: 2025, first: 2, after: $after) { nodes { division } endCursor hasNextPage } }',
          { variables: { after } },
        )
      ).body.data.gradeATaxpayers;
    const first = await page(null);
    expect(first).toMatchObject({ hasNextPage: true, nodes: [{}, {}] });
    const second = await page(first.endCursor);
    expect(second).toMatchObject({ hasNextPage: false, nodes: [{}] });
    const { body } = await house.ask('{ gradeATaxpayers(year: 2025) { nodes { subject { tax { grade } } } } }');
    expect(body.errors?.[0]?.extensions.code).toBe('SLICE_NOT_PERMITTED');
  });

  test('a court flags a broken agreement once, and the next profile of the body shows it', async () => {
    const before = await checked(CITY_BUILDING, 'ZC-2026-001', 'GOVERNMENT_PROCUREMENT');
    expect(before.body.data.subject.assessment.verdict).toBe('CLEAR');
    const flag = () =>
      house.ask(
        `mutation { flagAgreementBreach(input: { judgmentNo: "（2026）天泽行终12号", excuse: GOVERNMENT_CHANGE }) {
           ... on AgreementBreachFlagged { alreadyFlagged } ... on AgreementBreachNotFlagged { code } } }`,
        { persona: 'court', matter: 'COURT_CASE', caseNo: '（2026）天泽行终12号' },
      );
    expect((await flag()).body.data.flagAgreementBreach).toEqual({ alreadyFlagged: false });
    expect((await flag()).body.data.flagAgreementBreach).toEqual({ alreadyFlagged: true });
    const after = await checked(CITY_BUILDING, 'ZC-2026-001', 'GOVERNMENT_PROCUREMENT');
    expect(after.body.data.subject.assessment.verdict).toBe('FLAGGED');
  });

  test('a judgment under appeal grounds no flag', async () => {
    const { body } = await house.ask(
      `mutation { flagAgreementBreach(input: { judgmentNo: "（2026）天泽行初33号" }) { ... on AgreementBreachNotFlagged { code } } }`,
      { persona: 'court', matter: 'COURT_CASE', caseNo: '（2026）天泽行初33号' },
    );
    expect(body.data.flagAgreementBreach).toEqual({ code: 'NOT_EFFECTIVE' });
  });

  test('the firm sees who looked at it', async () => {
    await checked(TEXTILE, 'XM-2026-001');
    const { body } = await house.ask(
      '{ subject(identifier: "91371002MA00TEXT0Y") { ... on Subject { accesses { nodes { organisation matter caseNo verdict } } } } }',
      { persona: 'firm', matter: 'OWN_RECORD' },
    );
    expect(body.data.subject.accesses.nodes).toContainEqual({
      organisation: '1137100000000T018Y',
      matter: 'PROJECT_APPLICATION',
      caseNo: 'XM-2026-001',
      verdict: 'CLEAR',
    });
  });

  test('a source whose database fails nulls its own section, and the verdict is INCONCLUSIVE', async () => {
    const tax = house.installation.subgraphs.get('tax');
    if (!tax) throw new Error('tax does not run');
    await tax.database.source.query('ALTER TABLE tax_evaluation RENAME TO lost');
    const { status, body } = await checked(TEXTILE, 'XM-2026-001');
    expect(status).toBe(200);
    expect(body.data.subject).toMatchObject({ tax: null, registration: { name: '海晏信桥纺织有限公司' } });
    expect(body.data.subject.assessment).toMatchObject({ verdict: 'INCONCLUSIVE', because: ['NOT_ANSWERED:tax'] });
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'SOURCE_NOT_ANSWERED',
      agency: { en: 'Tax authority' },
    });
  });

  test('a source loaded too long ago is STALE, and the verdict is INCONCLUSIVE', async () => {
    house.passDays(4);
    const { body } = await checked(TEXTILE, 'XM-2026-001');
    expect(body.data.subject.assessment.verdict).toBe('INCONCLUSIVE');
    expect(body.data.subject.assessment.because).toContain('STALE:courts');
  });
});
