import { subjectIdOf } from '@xinqiao/credit-centre/rules/subject-id.js';
import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';
import { developmentToken } from '../support/token-issuer.js';

const TEXTILE = '91371002MA00TEXT0Y';
const HARDWARE = '91330782MA0000T1XJ';
const COTTON = '91650100MA0000T287';
const COURT = '1165999900000T501F';

const OPEN = `mutation ($input: OpenCaseInput!) { openCase(input: $input) {
  ... on CaseOpened { alreadyOpen case { caseNo matter status subjects awaitsApproval approvedBy openedBy } }
  ... on CaseRefused { code message } } }`;
const CHANGED = `... on CaseChanged { case { status approvedBy awaitsApproval } } ... on CaseRefused { code }`;
const APPROVE = `mutation ($caseNo: String!, $matter: String!) { approveCase(caseNo: $caseNo, matter: $matter) { ${CHANGED} } }`;
const CLOSE = `mutation ($caseNo: String!, $matter: String!) { closeCase(caseNo: $caseNo, matter: $matter) { ${CHANGED} } }`;
const VERDICT = 'query ($id: String!) { subject(identifier: $id) { ... on Subject { assessment { verdict } } } }';

describe('business cases', () => {
  let house: RunningInstallation;
  beforeAll(async () => {
    house = await runInstallation();
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const idOf = (identifier: string) => subjectIdOf('organisation', identifier, house.config.keys.registry);
  const open = async (input: object, as: Asking = { persona: 'clerk' }) => {
    const { body } = await house.ask(OPEN, {
      ...as,
      variables: { input: { caseNo: 'N-1', matter: 'PROJECT_APPLICATION', subjects: [idOf(TEXTILE)], ...input } },
    });
    return body.data?.openCase ?? body;
  };
  const change = async (query: string, caseNo: string, as: Asking, matter = 'PROJECT_APPLICATION') => {
    const { body } = await house.ask(query, { ...as, variables: { caseNo, matter } });
    return body.data.approveCase ?? body.data.closeCase;
  };
  const codeOf = async (caseNo: string, id = TEXTILE, matter = 'PROJECT_APPLICATION') => {
    const { body } = await house.ask(VERDICT, { persona: 'clerk', matter, caseNo, variables: { id } });
    return body.errors?.[0]?.extensions.code ?? body.data.subject.assessment.verdict;
  };

  test('a clerk opens one, asks under it, closes it, and asks no more', async () => {
    expect(await codeOf('A-1')).toBe('CASE_NOT_OPEN');
    expect(await open({ caseNo: 'A-1' })).toMatchObject({
      alreadyOpen: false,
      case: { status: 'OPEN', awaitsApproval: false },
    });
    expect(await codeOf('A-1')).toBe('CLEAR');
    expect(await change(CLOSE, 'A-1', { persona: 'clerk' })).toMatchObject({ case: { status: 'CLOSED' } });
    expect(await codeOf('A-1')).toBe('CASE_NOT_OPEN');
    expect(await change(CLOSE, 'A-1', { persona: 'clerk' })).toEqual({ code: 'ALREADY_CLOSED' });
  });

  test('a refusal of the gateway says in both languages what to do', async () => {
    const asked = { persona: 'clerk', matter: 'PROJECT_APPLICATION', variables: { id: TEXTILE } };
    const messageOf = async (as: Asking) => (await house.ask(VERDICT, as)).body.errors?.[0]?.message;
    expect(await messageOf({ ...asked, caseNo: 'A-0' })).toMatch(/open one first.* .*没有的请先开件。$/);
    expect(await messageOf(asked)).toMatch(/--case of the command.* .*请填写您的在办业务件号。$/);
    expect(await messageOf({ ...asked, matter: 'LOAN_APPLICATION' })).toMatch(
      /handled by bank, terminal.*请在 Credit-Purpose 中填写您可以办理的事项/,
    );
    const own = { persona: 'resident', matter: 'OWN_RECORD', variables: { id: TEXTILE } };
    expect(await messageOf(own)).toMatch(/under OWN_RECORD, about yourself\. .*只能查看本人/);
  });

  test('the same case again changes nothing; its number for anything else is taken', async () => {
    await open({ caseNo: 'A-2' });
    expect(await open({ caseNo: 'A-2' })).toMatchObject({ alreadyOpen: true });
    expect(await open({ caseNo: 'A-2', subjects: [idOf(HARDWARE)] })).toMatchObject({ code: 'CASE_NUMBER_TAKEN' });
  });

  test('blanks around its number are not kept, and a later seal is not taken for the same', async () => {
    expect(await open({ caseNo: ' ZJ-9 ' })).toMatchObject({ alreadyOpen: false, case: { caseNo: 'ZJ-9' } });
    expect(await codeOf('ZJ-9')).toBe('CLEAR');
    const token = await developmentToken(house.config, { sub: 'c.1', actor_kind: 'court', organisation: COURT });
    const sealed = { caseNo: 'S-1', matter: 'COURT_CASE', order: '裁定1号', sealedUntil: '2027-06-30' };
    expect(await open(sealed, { token })).toMatchObject({ alreadyOpen: false });
    expect(await open(sealed, { token })).toMatchObject({ alreadyOpen: true });
    expect(await open({ ...sealed, sealedUntil: '2027-12-31' }, { token })).toMatchObject({
      code: 'CASE_NUMBER_TAKEN',
    });
  });

  test('twenty clerks that open the same number at once open it once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => open({ caseNo: 'A-3' })));
    expect(answers.filter(({ alreadyOpen }) => alreadyOpen === false)).toHaveLength(1);
  });

  test('a case opens its own subject, matter and agency, and nothing else', async () => {
    await open({ caseNo: 'A-4' });
    expect(await codeOf('A-4', HARDWARE)).toBe('SUBJECT_NOT_IN_CASE');
    expect(await codeOf('A-4', TEXTILE, 'FUNDING_SUPPORT')).toBe('CASE_NOT_OPEN');
    const other = await developmentToken(house.config, { organisation: '1133078200000T034L' });
    const { body } = await house.ask(VERDICT, {
      token: other,
      matter: 'PROJECT_APPLICATION',
      caseNo: 'A-4',
      variables: { id: TEXTILE },
    });
    expect(body.errors?.[0]?.extensions.code).toBe('CASE_NOT_OPEN');
    expect(await change(CLOSE, 'A-4', { token: other })).toEqual({ code: 'CASE_NOT_FOUND' });
  });

  test('several subjects wait for the person in charge, who is not the one that opened', async () => {
    const subjects = [TEXTILE, HARDWARE, COTTON].map(idOf);
    expect(await open({ caseNo: 'B-1', subjects })).toMatchObject({ case: { awaitsApproval: true, approvedBy: null } });
    expect(await codeOf('B-1')).toBe('CASE_NOT_APPROVED');
    expect(await change(APPROVE, 'B-1', { persona: 'clerk' })).toEqual({ code: 'NOT_IN_CHARGE' });
    expect(await change(APPROVE, 'B-1', { persona: 'director' })).toMatchObject({
      case: { approvedBy: 'zhou.juzhang' },
    });
    expect(await change(APPROVE, 'B-1', { persona: 'director' })).toEqual({ code: 'ALREADY_APPROVED' });
    expect([await codeOf('B-1'), await codeOf('B-1', HARDWARE), await codeOf('B-1', '91371002MA00001030')]).toEqual([
      'CLEAR',
      'FLAGGED',
      'SUBJECT_NOT_IN_CASE',
    ]);
    await open({ caseNo: 'B-2', subjects }, { persona: 'director' });
    expect(await change(APPROVE, 'B-2', { persona: 'director' })).toEqual({ code: 'OWN_CASE' });
  });

  test('a matter that needs approval waits for it with one subject, too', async () => {
    const claims = { sub: 'zu.zhi', actor_kind: 'organisation-department', organisation: '1137100000000T018Y' };
    const department = await developmentToken(house.config, claims);
    const chief = await developmentToken(house.config, { ...claims, sub: 'bu.zhang', in_charge: true });
    const input = { caseNo: 'G-1', matter: 'CADRE_SELECTION', subjects: ['p1_abcdefghijklmnopqrstuvwxyz0'] };
    expect(await open(input, { token: department })).toMatchObject({ case: { awaitsApproval: true } });
    const asked = async () =>
      (await house.ask('{ __typename }', { token: department, matter: 'CADRE_SELECTION', caseNo: 'G-1' })).body
        .errors?.[0]?.extensions.code;
    expect(await asked()).toBe('CASE_NOT_APPROVED');
    await change(APPROVE, 'G-1', { token: chief }, 'CADRE_SELECTION');
    expect(await asked()).toBeUndefined();
  });

  test.each<[string, object]>([
    ['UNKNOWN_MATTER', { matter: 'NOPE' }],
    ['MATTER_NOT_FOR_ACTOR', { matter: 'COURT_CASE' }],
    ['BAD_CASE_NUMBER', { caseNo: '  ' }],
    ['BAD_CASE_NUMBER', { caseNo: 'x'.repeat(101) }],
    ['NO_SUBJECT', { subjects: [] }],
    ['BAD_SUBJECT_ID', { subjects: [TEXTILE] }],
    ['BAD_SUBJECT_ID', { subjects: ["o1_'; DROP TABLE business_case;--"] }],
    ['TOO_MANY_SUBJECTS', { subjects: Array.from({ length: 501 }, (_, at) => `o1_${String(at).padStart(27, '0')}`) }],
  ])('%s is told for %#', async (code, input) => {
    expect(await open({ caseNo: 'C-1', ...input })).toMatchObject({
      code,
      message: expect.stringMatching(/\p{Script=Han}/u),
    });
  });

  test('a statutory duty has to be named', async () => {
    const bureau = { persona: 'safety-inspector' };
    const input = { caseNo: 'D-1', matter: 'STATUTORY_DUTY' };
    expect(await open(input, bureau)).toMatchObject({ code: 'DUTY_MISSING' });
    expect(await open({ ...input, duty: '《安全生产法》第六十二条' }, bureau)).toMatchObject({
      case: { status: 'OPEN' },
    });
  });

  test('nobody without an agency opens one', async () => {
    const variables = { input: { caseNo: 'E-1', matter: 'PROJECT_APPLICATION', subjects: [idOf(TEXTILE)] } };
    const refusalOf = async (as: Asking) => (await house.ask(OPEN, { ...as, variables })).body.errors?.[0];
    expect((await refusalOf({}))?.extensions.code).toBe('UNAUTHENTICATED');
    // Whoever has a token is not sent to get one.
    expect((await refusalOf({ persona: 'resident' }))?.extensions.code).toBe('MATTER_NOT_FOR_ACTOR');
  });

  test('an agency reads its own case, and nobody else’s', async () => {
    await open({ caseNo: 'F-1' });
    const read = (as: Asking) =>
      house.ask('{ businessCase(caseNo: "F-1", matter: "PROJECT_APPLICATION") { openedBy } }', as);
    expect((await read({ persona: 'clerk' })).body.data.businessCase).toEqual({ openedBy: 'zhao.banshi' });
    expect((await read({ persona: 'court' })).body.data.businessCase).toBeNull();
    expect((await read({})).body.data.businessCase).toBeNull();
  });

  test('parameters of the case change what is asked', async () => {
    await open({ caseNo: 'P-1', matter: 'QUALIFICATION_REVIEW' });
    await open({ caseNo: 'P-2', matter: 'QUALIFICATION_REVIEW', safetyRelated: true });
    const sources = async (caseNo: string) => {
      const { body } = await house.ask(
        'query ($id: String!) { subject(identifier: $id) { ... on Subject { assessment { sources { source required } } safety { tier } } } }',
        { persona: 'clerk', matter: 'QUALIFICATION_REVIEW', caseNo, variables: { id: TEXTILE } },
      );
      const required = body.data.subject.assessment.sources.filter((source: { required: boolean }) => source.required);
      return [
        required.map(({ source }: { source: string }) => source),
        body.errors?.map(({ extensions }) => extensions.code) ?? [],
      ];
    };
    expect(await sources('P-1')).toEqual([['courts', 'centre'], ['SLICE_NOT_PERMITTED']]);
    expect(await sources('P-2')).toEqual([['courts', 'emergency', 'centre'], []]);
  });
});
