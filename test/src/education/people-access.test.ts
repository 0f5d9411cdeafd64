import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';
import {
  CHILD,
  GU,
  LU,
  OTHER_SCHOOL,
  people,
  PUPIL,
  refused,
  SCHOOL,
  XU,
  type People,
} from '../civil-affairs/people.js';
import { PRECONDITIONS } from '@xinqiao/platform/policy/preconditions.js';
import { developmentToken } from '../support/token-issuer.js';

// 望海小学: 顾文澜 teaches there, 许念安 (12) is a pupil, 许长河 the father. 程小雨 (17) goes to 松林中学.

const STUDENT = 'education { students { school className entries { summary } } }';
const TEACHER = `education { misconduct { documentNo } teacher { employments { post } appraisals { result }
  commendations { result } ethicsViolations { conduct basis until appeal } } }`;

describe('who sees the record of a pupil and of a teacher (domain.md 7.2, D2 and D3)', () => {
  let house: RunningInstallation;
  let who: People;
  beforeAll(async () => {
    house = await runInstallation();
    who = people(house);
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const school = async (caseNo: string, organisation = SCHOOL) => ({
    ...(await who.official('school', organisation)),
    matter: 'STATUTORY_DUTY',
    caseNo,
  });
  const father = async () => ({ ...(await who.resident(XU)), standing: CHILD });
  const authorise = async (grant: { number?: string; grantee?: string; matter?: string; slices?: string[] } = {}) => {
    const { number = GU, grantee = SCHOOL, matter = 'STATUTORY_DUTY', slices = ['D2'] } = grant;
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const input = {
      grantee,
      matter,
      product: '评审',
      slices,
      from: today,
      until: today,
      maxReads: 3,
    };
    const { body } = await house.ask(
      'mutation ($input: GrantAuthorizationInput!) { grantAuthorization(input: $input) { ... on AuthorizationGranted { id } } }',
      { ...(await who.resident(number)), variables: { input } },
    );
    return body.data.grantAuthorization.id as string;
  };

  test('the school reads its own pupil’s record, with a case that the head approved', async () => {
    const { body } = await who.read(CHILD, STUDENT, await school('XS-2026-001'));
    expect(body.errors).toBeUndefined();
    expect(body.data.subject.education.students).toEqual([
      { school: '望海小学', className: '六年级二班', entries: [{ summary: '拾金不昧' }] },
    ]);
  });

  test('M16: of another school’s pupil it reads nothing', async () => {
    const { body } = await who.read(PUPIL, STUDENT, await school('XS-2026-002'));
    expect(body.data.subject.education).toEqual({ students: null });
    const own = await who.onDuty('school', OTHER_SCHOOL, 'XS-1', [who.personId(PUPIL)]);
    expect((await who.read(PUPIL, STUDENT, own)).body.data.subject.education.students).toHaveLength(1);
  });

  test('M17: a guardian reads the own child’s record, and nobody else’s', async () => {
    const { body } = await who.read(CHILD, STUDENT, await father());
    expect(body.data.subject.education.students[0].entries).toEqual([{ summary: '拾金不昧' }]);
    expect(refused(await who.read(PUPIL, STUDENT, await father()))).toEqual(['SUBJECT_NOT_IN_CASE']);
    expect(refused(await who.read(PUPIL, STUDENT, { ...(await who.resident(XU)), standing: PUPIL }))).toEqual([
      'NO_STANDING',
    ]);
  });

  test('to everybody else, bureaus and the child itself among them, a minor is no credit subject', async () => {
    const self = await developmentToken(house.config, { actor_kind: 'self', subject: who.personId(PUPIL) });
    const asked = [
      {},
      { token: self, matter: 'OWN_RECORD' },
      await who.onDuty('village', '54371083MF0000T18X', 'CJ-8', [who.personId(CHILD)]),
      await who.onDuty('education-bureau', '116599990EDU000108', 'JY-8', [who.personId(CHILD)]),
    ];
    for (const as of asked) {
      expect((await who.read(CHILD, 'id education { students { school } }', as)).body.data.subject).toEqual({
        __typename: 'NotACreditSubject',
        code: 'NOT_A_CREDIT_SUBJECT',
      });
    }
  });

  test('neither school nor guardian gets anything of a minor but the school’s record', async () => {
    const everything = `registration { name } civilAffairs { village { residence } volunteering { hours } socialAssistance { kind } }
      education { teacher { employments { post } } institutionClass } courts { isListed } assessment { verdict }`;
    for (const as of [await school('XS-2026-001'), await father()]) {
      const { body } = await who.read(CHILD, everything, as);
      const { registration, civilAffairs, assessment, education } = body.data.subject;
      expect([registration, assessment, education.teacher, education.institutionClass]).toEqual([
        null,
        null,
        null,
        null,
      ]);
      expect(civilAffairs).toBeNull();
    }
  });

  test('a teacher’s record opens to the own school with the teacher’s authorisation only', async () => {
    const as: Asking = await school('JS-2026-001');
    expect(refused(await who.read(GU, TEACHER, as)).toSorted()).toEqual(['D2', 'D2']);
    const { body } = await who.read(GU, TEACHER, { ...as, authorization: await authorise() });
    expect(body.errors).toBeUndefined();
    expect(body.data.subject.education.teacher).toEqual({
      employments: [{ post: '语文教师' }],
      appraisals: [{ result: '优秀' }],
      commendations: [{ result: '优秀班主任' }],
      ethicsViolations: [
        {
          conduct: '违规有偿补课',
          basis: '《中小学教师违反职业道德行为处理办法》第四条',
          until: '2028-04-19',
          appeal: 'PENDING',
        },
      ],
    });
  });

  test('M15: no school reads a teacher’s Haibei grade without the teacher’s authorisation, and no employer ever', () => {
    const { matters } = house.installation;
    const preconditions = new Set(PRECONDITIONS.filter((one) => one !== 'AU'));
    const butForConsent = { preconditions, authorised: new Set<string>() };
    for (const code of matters.codes) {
      for (const kind of ['school', 'employer', 'enterprise']) {
        expect([code, kind, matters.permitted(kind, code, butForConsent).has('P1')]).toEqual([code, kind, false]);
      }
      const all = { preconditions: new Set(PRECONDITIONS), authorised: new Set<string>(['P1']) };
      for (const kind of ['employer', 'enterprise']) expect(matters.permitted(kind, code, all).has('P1')).toBe(false);
    }
  });

  test('a guardian’s view ends on the eighteenth birthday, whatever the mandate says', async () => {
    const years = (on: string) => Date.parse(`${on}T04:00:00Z`);
    const daysTo = (on: string) => Math.round((years(on) - Date.now()) / 86_400_000);
    const [eve, birthday] = [daysTo('2032-10-04'), daysTo('2032-10-05')];
    house.passDays(eve);
    expect((await who.read(CHILD, STUDENT, await father())).body.errors).toBeUndefined();
    house.passDays(birthday - eve);
    expect(refused(await who.read(CHILD, STUDENT, await father()))).toEqual(['NO_STANDING']);
    house.passDays(-birthday);
  });

  test('a teacher reads the own record whole', async () => {
    const { body } = await who.read(GU, TEACHER, await who.resident(GU));
    expect(body.errors).toBeUndefined();
    expect(body.data.subject.education.teacher.appraisals).toContainEqual({ result: '优秀' });
  });

  test('the school enters what it decides of its own staff: appraisal, commendation, ethics with basis and term', async () => {
    const ENTER = `mutation ($input: RecordStaffEntryInput!) { recordStaffEntry(input: $input) {
      ... on DecisionRecorded { alreadyRecorded } ... on ClassificationRefused { code } } }`;
    const as: Asking = await school('JS-2026-001');
    const enter = async (input: object, asking = as) => {
      const answer = await house.ask(ENTER, { ...asking, variables: { input: { ...entry, ...input } } });
      return answer.body.data?.recordStaffEntry ?? refused(answer);
    };
    const subject = who.personId(GU);
    const entry = {
      subject,
      documentNo: '望小考〔2026〕3号',
      kind: 'APPRAISAL',
      result: '优秀',
      decidedOn: '2026-06-30',
    };
    expect(await enter({})).toEqual({ alreadyRecorded: false });
    expect(await enter({})).toEqual({ alreadyRecorded: true });
    expect(await enter({ result: '合格' })).toEqual({ code: 'DOCUMENT_TAKEN' });
    const ethics = { documentNo: '望小师〔2026〕9号', kind: 'ETHICS_VIOLATION', result: '违规补课' };
    expect(await enter(ethics)).toEqual({ code: 'BASIS_MISSING' });
    expect(await enter({ ...ethics, basis: '办法第四条' })).toEqual({ code: 'BAD_DAY' });
    expect(await enter({ ...ethics, basis: '办法第四条', until: '2028-06-29' })).toEqual({ alreadyRecorded: false });
    expect(await enter({ subject: who.personId(XU) })).toEqual({ code: 'NOT_YOUR_CASE' });
    const other = await who.onDuty('school', OTHER_SCHOOL, 'JS-9', [subject]);
    expect(await enter({ documentNo: '松中考1号' }, other)).toEqual({ code: 'NOT_YOUR_STAFF' });
    expect(await enter({}, await who.resident(GU))).toEqual(['MATTER_NOT_FOR_ACTOR']);
    const { body } = await who.read(GU, TEACHER, await who.resident(GU));
    expect(body.data.subject.education.teacher.appraisals).toHaveLength(2);
    expect(body.data.subject.education.teacher.ethicsViolations).toContainEqual({
      conduct: '违规补课',
      basis: '办法第四条',
      until: '2028-06-29',
      appeal: 'NONE',
    });
    const afterItsTerm = Math.ceil((Date.parse('2028-06-30T04:00:00Z') - Date.now()) / 86_400_000);
    house.passDays(afterItsTerm);
    const later = await who.read(GU, TEACHER, await who.resident(GU));
    expect(later.body.data.subject.education.teacher.ethicsViolations).toEqual([]);
    house.passDays(-afterItsTerm);
  });

  test('an adult student’s volunteer hours are shown for a commendation by the student’s choice only', async () => {
    const student = who.personId(LU);
    const served = await house.ask(
      `mutation ($input: ConfirmVolunteerServiceInput!) { done: confirmVolunteerService(input: $input) { ... on VolunteerServiceConfirmed { hours } } }`,
      {
        ...(await who.onDuty('school', SCHOOL, 'ZY-1', [student])),
        variables: {
          input: {
            subject: student,
            serviceNo: 'WH-ZY-1',
            startedAt: '2026-10-11T09:00:00+08:00',
            endedAt: '2026-10-11T12:00:00+08:00',
            confirmedBy: '望海小学',
            evidence: '签到表',
          },
        },
      },
    );
    expect(served.body.data.done).toEqual({ hours: 3 });
    const [caseNo, matter] = ['PX-LU', 'COMMENDATION'];
    await house.ask('mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename } }', {
      persona: 'clerk',
      variables: { input: { caseNo, matter, subjects: [student] } },
    });
    const clerk: Asking = { persona: 'clerk', matter, caseNo };
    const hours = 'civilAffairs { volunteering { hours } }';
    expect(refused(await who.read(LU, hours, clerk))).toEqual(['P4']);
    const grant = { number: LU, grantee: '1137100000000T018Y', matter, slices: ['P4'] };
    const { body } = await who.read(LU, hours, { ...clerk, authorization: await authorise(grant) });
    expect(body.errors).toBeUndefined();
    expect(body.data.subject.civilAffairs.volunteering).toEqual([{ hours: 3 }]);
  });

  test('the bureau enters a decision on exam cheating with basis and term; none about a pupil under 18', async () => {
    const ENTER = `mutation ($input: RecordPersonDecisionInput!) { recordPersonDecision(input: $input) {
      ... on DecisionRecorded { alreadyRecorded } ... on ClassificationRefused { code } } }`;
    const subjects = [who.personId(XU), who.personId(CHILD)];
    const bureau = await who.onDuty('education-bureau', '116599990EDU000108', 'KS-1', [subjects[0] ?? '']);
    const enter = async (subject: string | undefined, as: object) => {
      const input = {
        subject,
        documentNo: `教考罚〔2026〕${subject?.slice(-4)}号`,
        kind: 'EXAM_CHEATING',
        conduct: '资格考试中使用通讯工具',
        basis: '《国家教育考试违规处理办法》第六条',
        decidedOn: '2026-05-20',
        until: '2029-05-19',
      };
      const answer = await house.ask(ENTER, { ...as, variables: { input } });
      return answer.body.data?.recordPersonDecision ?? refused(answer);
    };
    expect(await enter(subjects[0], bureau)).toEqual({ alreadyRecorded: false });
    const { body } = await who.read(XU, 'education { misconduct { kind basis until appeal } }', await who.resident(XU));
    expect(body.data.subject.education.misconduct).toEqual([
      { kind: 'EXAM_CHEATING', basis: '《国家教育考试违规处理办法》第六条', until: '2029-05-19', appeal: 'NONE' },
    ]);
    const child = await who.onDuty('education-bureau', '116599990EDU000108', 'KS-2', [subjects[1] ?? '']);
    expect(await enter(subjects[1], child)).toEqual({ code: 'NOT_A_CREDIT_SUBJECT' });
  });

  test('reaching 18 starts nothing by itself: no score, no village record, no answer but what there was', async () => {
    house.passDays(200);
    const { body } = await who.read(
      PUPIL,
      'haibei { status } civilAffairs { village { residence } volunteering { hours } goodDeeds { kind } } education { teacher { employments { post } } misconduct { documentNo } }',
      await who.resident(PUPIL),
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.subject).toEqual({
      __typename: 'Subject',
      haibei: { status: 'NO_SCORE' },
      civilAffairs: { village: null, volunteering: [], goodDeeds: [] },
      education: { teacher: null, misconduct: [] },
    });
    house.passDays(-200);
  });
});
