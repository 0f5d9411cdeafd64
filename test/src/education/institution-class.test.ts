import { classify, type Finding } from '@xinqiao/education/rules/institution-class/classify.js';
import { INSTITUTION_RULE_SETS, ruleSetOf } from '@xinqiao/education/rules/institution-class/rule-set.js';
import { creditItemsOf } from '@xinqiao/education/rules/credit-items.js';
import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';
import { developmentToken } from '../support/token-issuer.js';
import { EDUCATION_BUREAU, GU, LU, people, refused, SCHOOL, type People } from '../civil-affairs/people.js';

// 青禾校外培训中心: one general violation of 2025, rectified, and a commitment kept.

const QINGHE = '52659999MJ0TUT0177';
const REFUSED = '... on ClassificationRefused { code message }';
const M = {
  finding: `mutation ($input: RecordInstitutionFindingInput!) { done: recordInstitutionFinding(input: $input) { ... on InstitutionFindingRecorded { alreadyRecorded } ${REFUSED} } }`,
  annul: `mutation ($input: AnnulInstitutionFindingInput!) { done: annulInstitutionFinding(input: $input) { ... on InstitutionFindingAnnulled { alreadyAnnulled } ${REFUSED} } }`,
  notice: `mutation ($input: GiveClassNoticeInput!) { done: giveClassNotice(input: $input) { ... on ClassNoticeGiven { class points ruleVersion statementBy provisional because { documentNo points why } } ${REFUSED} } }`,
  state: `mutation ($input: ClassSpeechInput!) { done: stateAgainstClass(input: $input) { ... on ClassStatementMade { year } ${REFUSED} } }`,
  decide: `mutation ($input: DecideInstitutionClassInput!) { done: decideInstitutionClass(input: $input) { ... on InstitutionClassDecided { class } ${REFUSED} } }`,
  object: `mutation ($input: ClassSpeechInput!) { done: objectToClass(input: $input) { ... on ClassObjectionFiled { answerBy article } ${REFUSED} } }`,
  answer: `mutation ($input: AnswerClassObjectionInput!) { done: answerClassObjection(input: $input) { ... on InstitutionClassDecided { class } ${REFUSED} } }`,
  sign: `mutation ($input: SignCommitmentInput!) { done: signCommitment(input: $input) { ... on CommitmentSigned { alreadySigned } ${REFUSED} } }`,
  appeal: `mutation ($input: AppealDecisionInput!) { done: appealDecision(input: $input) { ... on AppealChanged { appeal } ${REFUSED} } }`,
  decideAppeal: `mutation ($input: DecideAppealInput!) { done: decideAppeal(input: $input) { ... on AppealChanged { appeal } ${REFUSED} } }`,
} as const;

const finding = (kind: Finding['kind'], result: string, decided_on = '2025-05-05'): Finding => ({
  document_no: `${kind} ${result}`,
  kind,
  result,
  basis: 'x',
  decided_on,
});

describe('the class of an institution, by the rules of its year', () => {
  test.each<[year: number, findings: Finding[], expected: string, points: number]>([
    [2025, [], 'A', 100],
    [2025, [finding('VIOLATION', 'GENERAL')], 'B', 80],
    [2025, [finding('VIOLATION', 'GENERAL'), finding('INSPECTION', 'FAILED')], 'C', 65],
    [2025, [finding('VIOLATION', 'SERIOUS')], 'D', 40],
    [2025, [finding('COMMITMENT', 'BROKEN')], 'B', 80],
    [2025, [finding('VIOLATION', 'MINOR')], 'A', 100],
    [2024, [finding('VIOLATION', 'MINOR', '2024-05-05'), finding('VIOLATION', 'MINOR', '2024-06-05')], 'B', 90],
    [2024, [finding('VIOLATION', 'SERIOUS', '2024-05-05')], 'D', 50],
    [
      2024,
      [
        finding('VIOLATION', 'SERIOUS', '2024-05-05'),
        finding('COMMITMENT', 'KEPT', '2024-05-05'),
        finding('COMMITMENT', 'KEPT', '2024-06-05'),
      ],
      'C',
      60,
    ],
    [2025, [finding('VIOLATION', 'SERIOUS', '2024-05-05')], 'A', 100],
  ])('%i %j: %s with %i points', (year, findings, expected, points) => {
    expect(classify(year, findings)).toMatchObject({ class: expected, points, ruleVersion: ruleSetOf(year).version });
  });

  test('says how often to check: fewer for the trustworthy, never none', () => {
    for (const { checksPerYear } of INSTITUTION_RULE_SETS) {
      const counts = Object.values(checksPerYear);
      expect(Math.min(...counts)).toBeGreaterThan(0);
      expect(counts).toEqual(counts.toSorted((one, other) => one - other));
    }
  });

  test('is given for no year before the first rules', () => {
    expect(() => classify(2019, [])).toThrow(RangeError);
  });
});

describe('a class is told, spoken against, decided and objected to', () => {
  let house: RunningInstallation;
  let who: People;
  let bureau: Asking;
  let institution: Asking;
  beforeAll(async () => {
    house = await runInstallation();
    who = people(house);
    const subject = who.organisationId(QINGHE);
    bureau = await who.onDuty('education-bureau', EDUCATION_BUREAU, 'FJ-1', [subject]);
    const token = await developmentToken(house.config, { actor_kind: 'enterprise', organisation: QINGHE, subject });
    institution = { token, matter: 'OWN_RECORD' };
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const act = async (name: keyof typeof M, as: Asking, input: object) => {
    const answer = await house.ask(M[name], { ...as, variables: { input } });
    return answer.body.data?.done ?? refused(answer);
  };
  const year = 2025;
  /** Days that the clock stands ahead. */
  let shifted = 0;
  const publicClass = async () => {
    const { body } = await who.read(
      QINGHE,
      'education { institutionClass institution { checksPerYear } classNotices { year } classifications { disputed } }',
    );
    return body.data.subject.education;
  };

  test('the bureau gives notice with every line that counts; nothing is public yet', async () => {
    const subject = who.organisationId(QINGHE);
    expect(await act('notice', { persona: 'clerk' }, { subject, year })).toEqual(['MATTER_NOT_FOR_ACTOR']);
    expect(await act('notice', bureau, { subject: who.organisationId(SCHOOL), year })).toMatchObject({
      code: 'NOT_AN_INSTITUTION',
    });
    expect(await act('notice', bureau, { subject, year: 2090 })).toMatchObject({ code: 'BAD_YEAR' });
    expect(await act('notice', bureau, { subject, year })).toMatchObject({
      class: 'B',
      points: 85,
      ruleVersion: 'EDU-2025',
      because: [
        { documentNo: '海教罚〔2025〕7号', points: -20, why: '一般违规 · General violation' },
        { documentNo: '海教检〔2025〕31号', points: 0 },
        { documentNo: '海教诺〔2025〕2号', points: 5 },
      ],
    });
    expect(await act('notice', bureau, { subject, year })).toMatchObject({ code: 'ALREADY_NOTICED' });
    expect(await publicClass()).toMatchObject({ institutionClass: null, classNotices: null });
    const own = await who.read(
      QINGHE,
      'education { classNotices { class because { points } decidedBy reference disputed } }',
      institution,
    );
    expect(own.body.data.subject.education.classNotices).toEqual([
      {
        ...{ class: 'B', because: [{ points: -20 }, { points: 0 }, { points: 5 }], decidedBy: null },
        ...{ reference: `class-notice:${year}`, disputed: false },
      },
    ]);
    const { body } = await house.ask(
      `mutation { fileEducationObjection(input: { reference: "class-notice:${year}", grounds: "检查日期有误" }) { ... on RecordCaseFiled { case { outcome } } } }`,
      institution,
    );
    expect(body.data.fileEducationObjection).toEqual({ case: { outcome: null } });
    const after = await who.read(QINGHE, 'education { classNotices { disputed } }', institution);
    expect(after.body.data.subject.education.classNotices).toEqual([{ disputed: true }]);
  });

  test('the institution speaks in its time, and only then the bureau decides; the class is public', async () => {
    const input = { subject: who.organisationId(QINGHE), year, documentNo: '海教评〔2026〕20号' };
    expect(await act('decide', bureau, input)).toMatchObject({ code: 'STATEMENT_PERIOD' });
    expect(await act('object', institution, { year, text: '太早' })).toMatchObject({ code: 'NOT_DECIDED' });
    expect(await act('state', institution, { year, text: '违规已整改' })).toEqual({ year });
    expect(await act('state', bureau, { year, text: '不是本机构' })).toMatchObject({ code: 'NOT_YOUR_RECORD' });
    house.passDays(15);
    shifted += 15;
    expect(await act('state', institution, { year, text: '迟了' })).toMatchObject({ code: 'STATEMENT_OVER' });
    expect(await act('decide', bureau, input)).toEqual({ class: 'B' });
    expect(await act('decide', bureau, input)).toMatchObject({ code: 'ALREADY_DECIDED' });
    expect(await publicClass()).toMatchObject({ institutionClass: 'B', institution: { checksPerYear: 2 } });
  });

  test('an objection marks the class, and upheld it is computed anew, never worse', async () => {
    const subject = who.organisationId(QINGHE);
    const filed = await act('object', institution, { year, text: '处罚已撤销' });
    expect(filed).toMatchObject({ article: '山东省社会信用条例第三十九条' });
    expect((await publicClass()).classifications).toEqual([{ disputed: true }]);
    expect(await act('object', institution, { year, text: '再次' })).toMatchObject({ code: 'ALREADY_OBJECTED' });
    const annulled = {
      documentNo: '海教罚〔2025〕7号',
      annulledBy: '（2026）天泽行终41号',
      reason: '行政处罚决定被撤销',
    };
    expect(await act('annul', institution, annulled)).toEqual(['MATTER_NOT_FOR_ACTOR']);
    expect(await act('annul', bureau, { ...annulled, reason: ' ' })).toMatchObject({ code: 'BAD_TEXT' });
    expect(await act('annul', bureau, { ...annulled, documentNo: '海教检〔2025〕40号' })).toMatchObject({
      code: 'NO_FINDING',
    });
    expect(await act('annul', bureau, annulled)).toEqual({ alreadyAnnulled: false });
    expect(await act('annul', bureau, annulled)).toEqual({ alreadyAnnulled: true });
    const { body } = await who.read(QINGHE, 'educationCases { cases { reference reason outcome } }', institution);
    expect(body.data.subject.educationCases.cases).toContainEqual({
      reference: 'institution-finding:海教罚〔2025〕7号',
      reason: '行政处罚决定被撤销',
      outcome: 'CORRECTED',
    });
    expect(await act('answer', bureau, { subject, year, outcome: 'UPHELD' })).toEqual({ class: 'A' });
    expect(await act('answer', bureau, { subject, year, outcome: 'UPHELD' })).toMatchObject({ code: 'NO_OBJECTION' });
    expect(await publicClass()).toMatchObject({ institutionClass: 'A', classifications: [{ disputed: false }] });
  });

  test('the bureau records a finding by command, once, with its document; the class of that year reads it', async () => {
    const subject = who.organisationId(QINGHE);
    const input = {
      subject,
      documentNo: '海教检〔2024〕9号',
      kind: 'INSPECTION',
      result: 'FAILED',
      basis: '《校外培训行政处罚暂行办法》第十七条',
      decidedOn: '2024-06-03',
    };
    expect(await act('finding', institution, input)).toEqual(['MATTER_NOT_FOR_ACTOR']);
    expect(await act('finding', bureau, input)).toEqual({ alreadyRecorded: false });
    expect(await act('finding', bureau, input)).toEqual({ alreadyRecorded: true });
    const wrong: readonly (readonly [object, string])[] = [
      [{ decidedOn: '2024-06-04' }, 'DOCUMENT_TAKEN'],
      [{ documentNo: 'X-1', result: 'KEPT' }, 'BAD_RESULT'],
      [{ documentNo: 'X-1', decidedOn: '2090-01-01' }, 'BAD_DAY'],
      [{ documentNo: ' ' }, 'BAD_TEXT'],
      [{ documentNo: 'X-1', subject: who.organisationId(SCHOOL) }, 'NOT_AN_INSTITUTION'],
    ];
    for (const [change, code] of wrong) {
      expect(await act('finding', bureau, { ...input, ...change })).toMatchObject({ code });
    }
    expect(await act('notice', bureau, { subject, year: 2024 })).toMatchObject({
      class: 'B',
      points: 85,
      because: [{ documentNo: '海教检〔2024〕9号', points: -15, why: '检查不合格 · Inspection failed' }],
    });
  });

  test('a day that falls into a year which nobody arranged yet is told provisionally, and nothing fails', async () => {
    const days = Math.round((Date.parse('2026-12-30T04:00:00Z') - Date.now()) / 86_400_000) - shifted;
    house.passDays(days);
    expect(await act('notice', bureau, { subject: who.organisationId(QINGHE), year: 2023 })).toMatchObject({
      statementBy: '2027-01-06',
      provisional: true,
    });
    house.passDays(-days);
  });

  test('a teacher appeals against an ethics decision; the bureau annuls it, and it leaves the record', async () => {
    const teacher = await who.resident(GU);
    const input = { of: 'STAFF_DECISION', documentNo: '望小师〔2026〕1号' };
    expect(await act('appeal', teacher, input)).toMatchObject({ code: 'ALREADY_OBJECTED' });
    expect(await act('appeal', teacher, { ...input, documentNo: '望小奖〔2024〕3号' })).toMatchObject({
      code: 'NOT_DECIDED',
    });
    expect(await act('decideAppeal', bureau, { ...input, annul: true })).toMatchObject({ code: 'NOT_DECIDED' });
    const duty = await who.onDuty('education-bureau', EDUCATION_BUREAU, 'SS-1', [who.personId(GU)]);
    expect(await act('decideAppeal', duty, { ...input, annul: true })).toEqual({ appeal: 'ANNULLED' });
    const { body } = await who.read(GU, 'education { teacher { ethicsViolations { documentNo } } }', teacher);
    expect(body.data.subject.education.teacher.ethicsViolations).toEqual([]);
  });

  /** What education says in a check of credit. */
  const checked = async (number: string, as: Asking) => {
    const { body } = await who.read(
      number,
      'assessment { sources { source verdict reasons { code } leftOut { disputed } } }',
      as,
    );
    const sources = body.data.subject.assessment.sources as { source: string }[];
    return sources.find(({ source }) => source === 'education');
  };

  test('the lowest class flags a review of qualification in education, with the way out of it', async () => {
    const clerk = { persona: 'clerk', matter: 'QUALIFICATION_REVIEW', caseNo: 'ZZ-2026-001' };
    expect(await checked('52371000MJ0000T12G', clerk)).toMatchObject({
      verdict: 'FLAGGED',
      reasons: [{ code: 'INSTITUTION_CLASS_D' }],
    });
  });

  test('a decision on misconduct flags a selection of cadres; under appeal it is marked for everybody, and flags nothing', async () => {
    const person = await who.resident('339999198512310216');
    const [caseNo, matter] = ['GB-9', 'CADRE_SELECTION'];
    const department = await who.official('organisation-department', '11659999000RRB002U');
    const chief = await who.official('organisation-department', '11659999000RRB002U', {
      sub: 'chief',
      in_charge: true,
    });
    await house.ask('mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename } }', {
      ...department,
      variables: { input: { caseNo, matter, subjects: [who.personId('339999198512310216')] } },
    });
    await house.ask(`mutation { approveCase(caseNo: "${caseNo}", matter: "${matter}") { __typename } }`, chief);
    const selection = { ...department, matter, caseNo };
    expect(await checked('339999198512310216', selection)).toMatchObject({
      verdict: 'FLAGGED',
      reasons: [{ code: 'ACADEMIC_MISCONDUCT' }],
    });
    const input = { of: 'PERSON_DECISION', documentNo: '海大学风〔2025〕1号' };
    expect(await act('appeal', await who.resident(GU), input)).toMatchObject({ code: 'NOT_DECIDED' });
    expect(await act('appeal', person, input)).toEqual({ appeal: 'PENDING' });
    const { body } = await who.read(
      '339999198512310216',
      'education { misconduct { kind appeal basis until } }',
      person,
    );
    expect(body.data.subject.education.misconduct).toEqual([
      { kind: 'ACADEMIC_MISCONDUCT', appeal: 'PENDING', basis: null, until: '2028-05-05' },
    ]);
    expect(await checked('339999198512310216', selection)).toMatchObject({ reasons: [], leftOut: { disputed: 1 } });
  });

  test('an adult student signs a commitment by choice; nobody signs for another, and no minor pupil does', async () => {
    const input = { institution: SCHOOL, kind: 'STUDENT' };
    const student = await who.resident(LU);
    expect(await act('sign', student, input)).toEqual({ alreadySigned: false });
    expect(await act('sign', student, input)).toEqual({ alreadySigned: true });
    expect(await act('sign', institution, input)).toMatchObject({ code: 'NOT_YOUR_RECORD' });
    expect(await act('sign', await who.resident('379999200904020020'), input)).toMatchObject({
      code: 'NOT_YOUR_RECORD',
    });
    const { body } = await who.read(LU, 'education { commitments { institution kind } }', student);
    expect(body.data.subject.education.commitments).toEqual([{ institution: SCHOOL, kind: 'STUDENT' }]);
  });
});

describe('decisions as items of verdicts', () => {
  const facts = (appeal: 'NONE' | 'PENDING' | 'ANNULLED') => ({
    subjectId: 'p1_x',
    feeds: {},
    marks: [],
    classifications: [],
    institutions: [],
    notices: [],
    commitments: [],
    employments: [],
    staffEntries: [],
    pupils: [],
    pupilEntries: [],
    penalties: [],
    misconduct: [
      {
        subject_id: 'p1_x',
        document_no: 'KS-1',
        kind: 'EXAM_CHEATING' as const,
        conduct: '携带手机',
        basis: null,
        decided_on: '2026-06-10',
        until: '2028-06-09',
        appeal,
      },
    ],
  });

  test.each([
    ['NONE', false, 'IN_FORCE'],
    ['PENDING', true, 'IN_FORCE'],
    ['ANNULLED', false, 'WITHDRAWN'],
  ] as const)('exam cheating with appeal %s has basis and term, disputed %s, %s', (appeal, disputed, status) => {
    expect(creditItemsOf(facts(appeal), '2026-11-20')).toEqual([
      expect.objectContaining({
        reference: 'exam-cheating:KS-1',
        legalBasis: '国家教育考试违规处理办法（教育部令第33号）',
        from: '2026-06-10',
        until: '2028-06-09',
        disputed,
        status,
      }),
    ]);
  });
});
