import { addYears, shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import { residentIdCheckDigit } from '@xinqiao/platform/rules/resident-id.js';
import { uscc } from '@xinqiao/platform/rules/uscc.js';
import {
  runInstallation,
  type Answer,
  type Asking,
  type RunningInstallation,
} from '../support/running-installation.js';
import { developmentToken } from '../support/token-issuer.js';

// The vectors M* of domain.md 7.4 whose slices have fields; each over real HTTP.

const TEXTILE = '91371002MA00TEXT0Y';
const HARDWARE = '91330782MA0000T1XJ';
/** A code that nobody has been registered by. */
const UNKNOWN = uscc({ department: '91', division: '659999', body8: 'MA0UNKWN' });

describe('the vectors of access (7.4)', () => {
  let house: RunningInstallation;
  beforeAll(async () => {
    house = await runInstallation();
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const ask = (id: string, selection: string, as: Asking = {}) =>
    house.ask(
      `query ($id: String!) { subject(identifier: $id) { __typename ... on NotACreditSubject { code } ... on Subject { ${selection} } } }`,
      { ...as, variables: { id } },
    );
  const slices = ({ body }: Answer) =>
    (body.errors ?? []).map(({ extensions }) => (extensions as { slice?: string }).slice ?? extensions.code);
  const clerk: Asking = { persona: 'clerk', matter: 'PROJECT_APPLICATION', caseNo: 'XM-2026-001' };

  test('M1, M2: the public sees a list in its term, and nothing after it', async () => {
    const listed = async () => {
      const access = house.installation.subgraphs.get('credit-centre');
      const [row] = (await access?.database.source.query(
        'SELECT s.uscc FROM serious_listing l JOIN registered_subject s USING (subject_id) WHERE l.until > current_date LIMIT 1',
      )) as { uscc: string }[];
      return row?.uscc ?? '';
    };
    const id = await listed();
    expect((await ask(id, 'lists { serious { until } }')).body.data.subject.lists.serious.length).toBeGreaterThan(0);
    house.passDays(4_000);
    expect((await ask(id, 'lists { serious { until } }')).body.data.subject.lists.serious).toEqual([]);
    house.passDays(-4_000);
  });

  test('M6, M7: a closed case and another agency’s open nothing', async () => {
    expect(slices(await ask(TEXTILE, 'id', { ...clerk, caseNo: 'XM-2025-099' }))).toEqual(['CASE_NOT_OPEN']);
    expect(
      slices(
        await ask(HARDWARE, 'id', { ...clerk, caseNo: 'FD-2026-001', matter: 'STATUTORY_DUTY', persona: 'clerk' }),
      ),
    ).toEqual(['MATTER_NOT_FOR_ACTOR']);
    const other = await developmentToken(house.config, { organisation: '1133078200000T034L' });
    expect(slices(await ask(TEXTILE, 'id', { ...clerk, persona: undefined, token: other }))).toEqual(['CASE_NOT_OPEN']);
  });

  test('M12: a firm never sees its sampling weight, and sees the rest of its safety record', async () => {
    const firm: Asking = { persona: 'firm', matter: 'OWN_RECORD' };
    const answer = await ask(TEXTILE, 'safety { tier balance samplingWeight entries { itemNo } }', firm);
    expect(slices(answer)).toEqual(['S4']);
    expect(answer.body.data.subject.safety.samplingWeight).toBeNull();
  });

  test('M13: the sampling service gets the weight, and no balance', async () => {
    const sampling = { persona: 'sampling-service' };
    const { body } = await house.ask(`{ subject(identifier: "${HARDWARE}") { ... on Subject { id } } }`);
    await house.ask('mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename } }', {
      ...sampling,
      variables: {
        input: {
          caseNo: 'SJ-1',
          matter: 'INSPECTION_SAMPLING',
          subjects: [body.data.subject.id],
          duty: '《安全生产法》第六十二条',
        },
      },
    });
    const answer = await ask(HARDWARE, 'safety { tier balance samplingWeight }', {
      ...sampling,
      matter: 'INSPECTION_SAMPLING',
      caseNo: 'SJ-1',
    });
    expect(answer.body.data.subject.safety).toMatchObject({ balance: null, samplingWeight: expect.any(Number) });
    expect(slices(answer)).toEqual(['S2']);
  });

  test('M20: a judgment under appeal shows the public no flag', async () => {
    const { body } = await ask('1133078200000T034L', 'courts { agreementBreaches { judgmentNo } hasOpenBreach }');
    expect(body.data.subject.courts).toEqual({ agreementBreaches: [], hasOpenBreach: false });
  });

  test('M23: nobody under 18 is a credit subject, not even for themselves; the birthday ends it', async () => {
    const numberOf = (born: string) => {
      const first17 = `379999${born.replaceAll('-', '')}001`;
      return `${first17}${residentIdCheckDigit(first17)}`;
    };
    const today = shanghaiDateOf(new Date());
    const birthday = addYears(today, -18);
    const tomorrow = addYears(today, -17);
    expect((await ask(numberOf(tomorrow), 'id')).body.data.subject).toEqual({
      __typename: 'NotACreditSubject',
      code: 'NOT_A_CREDIT_SUBJECT',
    });
    expect((await ask(numberOf(birthday), 'id')).body.data.subject.__typename).toBe('Subject');
  });

  test('M23: a token of somebody who is 17 opens no own record', async () => {
    const token = (birthdate: string) =>
      developmentToken(house.config, {
        sub: 'xiao.ming',
        actor_kind: 'self',
        subject: 'p1_abcdefghijklmnopqrstuvwxyz0',
        birthdate,
      });
    const today = shanghaiDateOf(new Date());
    const asked = async (birthdate: string) =>
      slices(await house.ask('{ __typename }', { token: await token(birthdate), matter: 'OWN_RECORD' }));
    expect(await asked(addYears(today, -17))).toEqual(['NOT_A_CREDIT_SUBJECT']);
    expect(await asked(addYears(today, -18))).toEqual([]);
  });

  test('M27: without a purpose there is everybody’s row only, whoever asks', async () => {
    for (const persona of [undefined, 'clerk', 'bank', 'court', 'firm']) {
      const answer = await ask(
        TEXTILE,
        'registration { name } tax { gradeAYears grade } safety { tier } assessment { verdict }',
        { persona },
      );
      expect(answer.body.data.subject).toMatchObject({
        registration: { name: expect.any(String) },
        tax: { grade: null },
        assessment: null,
      });
      expect(slices(answer).toSorted()).toEqual(['S1', 'T2']);
    }
  });

  test('M27: whoever named no matter is told of the headers, of a firm with records and of one without alike', async () => {
    const told = async (id: string, as: Asking, selection = 'tax { grade } safety { tier }') =>
      ((await ask(id, selection, as)).body.errors ?? []).map(({ message }) => message).toSorted();
    const messages = await told(TEXTILE, { persona: 'clerk' });
    expect(messages).toHaveLength(2);
    for (const message of messages) {
      expect(message).toMatch(
        /^Slice \w\d is not public. You named no matter: .*Credit-Purpose.*Credit-Case.*未填写事项/,
      );
    }
    expect(await told(UNKNOWN, { persona: 'clerk' })).toEqual(messages);
    expect(await told(TEXTILE, {})).toEqual(messages);
    const [other] = await told(TEXTILE, clerk, 'safety { balance }');
    expect(other).toMatch(
      /^Slice S\d is not open to clerk for PROJECT_APPLICATION. Leave the field out.*该项信息不向您开放/,
    );
  });

  test('M28: over two agencies each field is judged for itself, and no error tells data', async () => {
    const answer = await ask(TEXTILE, 'tax { grade } safety { balance }', clerk);
    expect(answer.body.data.subject.tax.grade).toBe('A');
    expect(slices(answer)).toEqual(['S2']);
    expect(JSON.stringify(answer.body.errors)).not.toMatch(/\d+\.\d|"A"/);
  });

  test('yes or no instead of the record: a grade met, arrears, a listing, an open breach', async () => {
    const { body } = await ask(HARDWARE, 'tax { meetsTaxGrade(grade: B) } courts { isListed hasOpenBreach }', {
      ...clerk,
      caseNo: 'XM-2026-002',
    });
    expect(body.errors).toBeUndefined();
    expect(body.data.subject).toEqual({
      __typename: 'Subject',
      tax: { meetsTaxGrade: expect.any(Boolean) },
      courts: { isListed: expect.any(Boolean), hasOpenBreach: expect.any(Boolean) },
    });
  });

  test('five hundred identifiers are asked for at once, and no more', async () => {
    const asked = (count: number) =>
      house.ask('query ($ids: [String!]!) { subjects(identifiers: $ids) { __typename } }', {
        variables: { ids: Array(count).fill(TEXTILE) },
      });
    expect((await asked(500)).body.data.subjects).toHaveLength(500);
    expect((await asked(501)).body.errors?.[0]?.extensions.code).toBe('TOO_MANY_IDENTIFIERS');
  });
});
