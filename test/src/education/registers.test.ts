import { residentIdCheckDigit } from '@xinqiao/platform/rules/resident-id.js';
import { CHILD, EDUCATION_BUREAU, GU, LU, OTHER_SCHOOL, PUPIL, refused, SCHOOL, XU } from '../civil-affairs/people.js';
import { CENTRE, parties, type Parties } from '../records/parties.js';
import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';

// 松林中学 is entered in the register; 陆晓舟 begins as a teacher at 望海小学, where 许念安 (12) is a pupil and 陶一诺 (8) arrives.

const TAO = ((first17) => first17 + residentIdCheckDigit(first17))('37999920180315002');
const INPUTS: Readonly<Record<string, string>> = {
  registerInstitution: 'InstitutionInput',
  changeInstitution: 'InstitutionChangeInput',
  closeInstitution: 'RegisterEndInput',
  correctInstitution: 'InstitutionCorrectionInput',
  engageStaff: 'EmploymentInput',
  changePost: 'EmploymentChangeInput',
  endEmployment: 'RegisterEndInput',
  correctEmployment: 'EmploymentCorrectionInput',
  enrolPupil: 'EnrolmentInput',
  moveToClass: 'EnrolmentChangeInput',
  endEnrolment: 'RegisterEndInput',
  correctEnrolment: 'EnrolmentCorrectionInput',
  recordPupilEntry: 'PupilEntryInput',
  correctPupilEntry: 'PupilEntryCorrectionInput',
};
const STUDENTS = `education { students { school className enrolledOn reference disputed
  entries { entryNo kind summary reference disputed } } }`;
const EMPLOYMENTS = 'education { teacher { employments { school post since } } }';
const CASES = 'educationCases { cases { kind reference outcome reason } }';

describe('registers that the bureau and the schools keep by command', () => {
  let house: RunningInstallation;
  let who: Parties;
  let bureau: Asking;
  let school: Asking;

  beforeAll(async () => {
    house = await runInstallation();
    who = parties(house);
    bureau = await who.onDuty('education-bureau', EDUCATION_BUREAU, 'DJ-1', [who.organisationId(OTHER_SCHOOL)]);
    school = await who.onDuty('school', SCHOOL, 'RX-1', [LU, CHILD, TAO].map(who.personId));
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  /** What the register answered, without its message in two languages. */
  const act = async (command: string, as: Asking, input: object) => {
    const answer = await house.ask(
      `mutation ($input: ${INPUTS[command]}!) { done: ${command}(input: $input) {
        ... on RegisterKept { reference alreadyKept case } ... on RegisterRefused { code message } } }`,
      { ...as, variables: { input } },
    );
    const { message, ...done } = answer.body.data?.done ?? { code: refused(answer)[0] };
    if (message) expect(message).toMatch(/[a-z].*\p{Script=Han}/u);
    return done as { code?: string; alreadyKept?: boolean; case?: string | null };
  };
  const section = async (number: string, selection: string, as: Asking) => {
    const { body } = await who.read(number, selection, as);
    expect(body.errors).toBeUndefined();
    return body.data.subject;
  };
  const education = () => {
    const database = house.installation.subgraphs.get('education')?.database.source;
    if (!database) throw new Error('The education bureau does not run here.');
    return database;
  };
  const receiptsOf = (command: string) =>
    education().query('SELECT FROM receipt_entry WHERE leaf LIKE $1', [`%"${command}"%`]) as Promise<unknown[]>;

  describe('of institutions', () => {
    const entered = () => ({
      subject: who.organisationId(OTHER_SCHOOL),
      name: '松林中学',
      kind: 'SCHOOL',
      since: '1990-09-01',
    });
    const institution = async (as: Asking = {}) =>
      (await section(OTHER_SCHOOL, 'education { institution { name kind since } }', as)).education.institution;

    test('the bureau enters one, once; what is wrong is refused, and nothing of it stays', async () => {
      const input = entered();
      const wrong: readonly (readonly [Asking, object, string])[] = [
        [{ persona: 'clerk' }, {}, 'MATTER_NOT_FOR_ACTOR'],
        [school, {}, 'MATTER_NOT_FOR_ACTOR'],
        [bureau, { subject: who.organisationId(SCHOOL) }, 'NOT_YOUR_CASE'],
        [bureau, { name: ' ' }, 'BAD_TEXT'],
        [bureau, { since: '2090-01-01' }, 'BAD_DAY'],
      ];
      for (const [as, change, code] of wrong) {
        expect(await act('registerInstitution', as, { ...input, ...change })).toEqual({ code });
      }
      const personal = await who.onDuty('education-bureau', EDUCATION_BUREAU, 'DJ-2', [who.personId(GU)]);
      expect(await act('registerInstitution', personal, { ...input, subject: who.personId(GU) })).toEqual({
        code: 'NOT_AN_ORGANISATION',
      });
      expect(await institution()).toBeNull();
      expect(await receiptsOf('registerInstitution')).toHaveLength(0);
      expect(await act('registerInstitution', bureau, input)).toMatchObject({ alreadyKept: false, case: null });
      expect(await receiptsOf('registerInstitution')).toHaveLength(1);
      expect(await act('registerInstitution', bureau, input)).toMatchObject({ alreadyKept: true });
      expect(await act('registerInstitution', bureau, { ...input, name: '别的学校' })).toEqual({
        code: 'ALREADY_KEPT',
      });
      expect(await institution()).toEqual({ name: '松林中学', kind: 'SCHOOL', since: '1990-09-01' });
    });

    test('it is renamed, and what the register said before is read as of then', async () => {
      const own = await who.firm(OTHER_SCHOOL);
      const before = new Date().toISOString();
      const input = { subject: who.organisationId(OTHER_SCHOOL), name: '松林实验中学', kind: 'SCHOOL' };
      expect(await act('changeInstitution', bureau, input)).toMatchObject({ alreadyKept: false });
      expect(await act('changeInstitution', bureau, input)).toMatchObject({ alreadyKept: true });
      expect(await institution()).toMatchObject({ name: '松林实验中学', since: '1990-09-01' });
      expect(await institution({ ...own, asOf: before })).toMatchObject({ name: '松林中学' });
    });

    test('a correction is linked to what it corrects by a case with its reason, and no older file brings that back', async () => {
      const { subject, ...rest } = entered();
      const wrongSince = [OTHER_SCHOOL, '松林实验中学', '学校', rest.since].join(',');
      const correction = {
        ...rest,
        subject,
        name: '松林实验中学',
        since: '1991-09-01',
        documentNo: '海教更〔2026〕1号',
        reason: '建校日期录入有误',
      };
      expect(await act('correctInstitution', bureau, { ...correction, reason: '' })).toEqual({ code: 'BAD_TEXT' });
      const corrected = await act('correctInstitution', bureau, correction);
      expect(corrected).toMatchObject({ alreadyKept: false, case: expect.stringMatching(/^[0-9a-f-]{36}$/) });
      expect(await act('correctInstitution', bureau, correction)).toMatchObject({ alreadyKept: true, case: null });
      expect(await institution()).toMatchObject({ since: '1991-09-01' });
      await who.load('institutions', '统一社会信用代码,名称,类型,起始日期', wrongSince);
      expect(await institution()).toMatchObject({ since: '1991-09-01' });
      const { educationCases } = await section(OTHER_SCHOOL, CASES, await who.firm(OTHER_SCHOOL));
      expect(educationCases.cases).toEqual([
        { kind: 'DOCUMENT_CHANGE', reference: 'institution', outcome: 'CORRECTED', reason: '建校日期录入有误' },
      ]);
    });

    test('while an objection is open nobody corrects beside it; it is closed, and then only entered anew', async () => {
      const own = await who.firm(OTHER_SCHOOL);
      const { subject } = entered();
      const filed = await who.file('Education', own, { reference: 'institution', grounds: '校名应为松林实验学校' });
      const correction = {
        ...entered(),
        name: '松林实验学校',
        documentNo: '海教更〔2026〕2号',
        reason: '校名有误',
      };
      expect(await act('correctInstitution', bureau, correction)).toEqual({ code: 'CASE_OPEN' });
      await who.decide('Education', bureau, { id: filed.case?.id, outcome: 'UPHELD', reason: '校名无误' });
      const end = { subject, on: '2026-08-31' };
      expect(await act('closeInstitution', bureau, { ...end, on: '1989-01-01' })).toEqual({ code: 'BAD_DAY' });
      expect(await act('closeInstitution', bureau, end)).toMatchObject({ alreadyKept: false });
      expect(await act('closeInstitution', bureau, end)).toMatchObject({ alreadyKept: true });
      expect(await act('closeInstitution', bureau, { ...end, on: '2026-09-30' })).toEqual({ code: 'ENDED' });
      expect(await act('changeInstitution', bureau, { subject, name: '松林', kind: 'SCHOOL' })).toEqual({
        code: 'ENDED',
      });
      expect(await institution()).toBeNull();
      expect(await act('registerInstitution', bureau, { ...entered(), since: '2026-08-01' })).toEqual({
        code: 'BAD_DAY',
      });
      expect(await act('registerInstitution', bureau, { ...entered(), since: '2026-09-01' })).toMatchObject({
        alreadyKept: false,
      });
      expect(await institution()).toMatchObject({ name: '松林中学', since: '2026-09-01' });
    });
  });

  describe('of staff', () => {
    const entered = () => ({
      subject: who.personId(LU),
      schoolName: '望海小学',
      post: '数学教师',
      since: '2026-09-01',
    });
    const employments = async () => (await section(LU, EMPLOYMENTS, await who.resident(LU))).education.teacher;

    test('a school engages somebody of its approved case, moves and corrects; the person reads each step', async () => {
      expect(await act('engageStaff', await who.resident(LU), entered())).toEqual({ code: 'MATTER_NOT_FOR_ACTOR' });
      expect(await act('engageStaff', bureau, entered())).toEqual({ code: 'MATTER_NOT_FOR_ACTOR' });
      expect(await act('engageStaff', school, { ...entered(), subject: who.personId(GU) })).toEqual({
        code: 'NOT_YOUR_CASE',
      });
      expect(await act('changePost', school, { subject: who.personId(LU), post: '教导主任' })).toEqual({
        code: 'NOT_KEPT',
      });
      expect(await act('engageStaff', school, entered())).toMatchObject({ reference: `employment:${SCHOOL}` });
      expect(await act('engageStaff', school, entered())).toMatchObject({ alreadyKept: true });
      expect(await act('changePost', school, { subject: who.personId(LU), post: '教导主任' })).toMatchObject({
        alreadyKept: false,
      });
      const correction = {
        ...entered(),
        post: '教导主任',
        since: '2026-08-25',
        documentNo: '望小人〔2026〕7号',
        reason: '报到日期有误',
      };
      expect(await act('correctEmployment', school, correction)).toMatchObject({ case: expect.any(String) });
      expect(await employments()).toEqual({
        employments: [{ school: '望海小学', post: '教导主任', since: '2026-08-25' }],
      });
      const { educationCases } = await section(LU, CASES, await who.resident(LU));
      expect(educationCases.cases).toMatchObject([{ outcome: 'CORRECTED', reason: '报到日期有误' }]);
    });

    test('another school does not touch it; when it ends the school writes nothing more about the person', async () => {
      const other = await who.onDuty('school', OTHER_SCHOOL, 'RX-2', [who.personId(LU)]);
      const end = { subject: who.personId(LU), on: '2026-11-01' };
      expect(await act('endEmployment', other, end)).toEqual({ code: 'NOT_KEPT' });
      expect(await act('endEmployment', school, end)).toMatchObject({ alreadyKept: false });
      expect(await employments()).toBeNull();
      const { body } = await house.ask(
        `mutation ($input: RecordStaffEntryInput!) { recordStaffEntry(input: $input) { ... on ClassificationRefused { code } } }`,
        {
          ...school,
          variables: {
            input: {
              subject: who.personId(LU),
              documentNo: '望小考〔2026〕9号',
              kind: 'APPRAISAL',
              result: '优秀',
              decidedOn: '2026-11-02',
            },
          },
        },
      );
      expect(body.data.recordStaffEntry).toEqual({ code: 'NOT_YOUR_STAFF' });
    });
  });

  describe('of pupils', () => {
    const entered = () => ({
      subject: who.personId(TAO),
      schoolName: '望海小学',
      className: '二年级一班',
      bornOn: '2018-03-15',
      enrolledOn: '2026-09-01',
    });
    const father = async (): Promise<Asking> => ({ ...(await who.resident(XU)), standing: CHILD });
    const students = async (number: string, as: Asking) => (await section(number, STUDENTS, as)).education.students;

    test('a child under 14 is enrolled with the guardian’s consent only, and what is kept of its birth is the day it turns 18', async () => {
      expect(await act('enrolPupil', bureau, entered())).toEqual({ code: 'MATTER_NOT_FOR_ACTOR' });
      expect(await act('enrolPupil', school, entered())).toEqual({ code: 'CONSENT_MISSING' });
      const consented = { ...entered(), guardianConsentOn: '2026-08-20' };
      expect(await act('enrolPupil', school, { ...consented, enrolledOn: '2017-09-01' })).toEqual({ code: 'BAD_DAY' });
      expect(await act('enrolPupil', school, { ...consented, subject: who.personId(PUPIL) })).toEqual({
        code: 'NOT_YOUR_CASE',
      });
      expect(await act('enrolPupil', school, consented)).toMatchObject({ alreadyKept: false });
      expect(await act('enrolPupil', school, consented)).toMatchObject({ alreadyKept: true });
      expect(await students(TAO, school)).toMatchObject([{ className: '二年级一班', enrolledOn: '2026-09-01' }]);
      const [kept] = (await education().query(
        'SELECT adult_on, to_jsonb(pupil)::text AS whole FROM pupil WHERE subject_id = $1',
        [who.personId(TAO)],
      )) as { adult_on: string; whole: string }[];
      expect(kept?.adult_on).toBe('2036-03-15');
      expect(kept?.whole).not.toContain('2018-03-15');
    });

    test('the school writes about its own pupils, nothing that no record may hold, and corrects with a link', async () => {
      const line = {
        subject: who.personId(TAO),
        entryNo: 'WH-2026-090',
        kind: 'PRAISE',
        summary: '帮助同学',
        recordedOn: '2026-10-10',
      };
      expect(await act('recordPupilEntry', school, { ...line, summary: '其父信教' })).toEqual({
        code: 'FORBIDDEN_DATA',
      });
      expect(await act('recordPupilEntry', school, { ...line, entryNo: 'WH-2026-021' })).toEqual({
        code: 'NUMBER_TAKEN',
      });
      const file = (summary: string) =>
        who.load(
          'pupil-entries',
          '主体代码,学校代码,记录编号,类型,内容,记录日期',
          [TAO, SCHOOL, 'WH-2026-091', '谈心', summary, '2026-10-12'].join(','),
        );
      await expect(file('患有疾病')).rejects.toThrow('1 rows of pupil-entries were rejected');
      const elsewhere = await who.onDuty('school', OTHER_SCHOOL, 'RX-3', [who.personId(TAO)]);
      expect(await act('recordPupilEntry', elsewhere, line)).toEqual({ code: 'NOT_KEPT' });
      expect(await act('recordPupilEntry', school, line)).toMatchObject({ reference: 'pupil-entry:WH-2026-090' });
      expect(await act('moveToClass', school, { subject: line.subject, className: '二年级三班' })).toMatchObject({
        alreadyKept: false,
      });
      const correction = { ...line, summary: '帮助低年级同学', documentNo: '望小更〔2026〕1号', reason: '对象有误' };
      expect(await act('correctPupilEntry', school, correction)).toMatchObject({ case: expect.any(String) });
      expect(await students(TAO, school)).toMatchObject([
        { className: '二年级三班', entries: [{ summary: '帮助低年级同学' }] },
      ]);
    });

    test('a wrong birthday is corrected, and with it the day on which the child turns 18', async () => {
      const correction = {
        ...entered(),
        className: '二年级三班',
        bornOn: '2018-03-16',
        guardianConsentOn: '2026-08-20',
        documentNo: '望小更〔2026〕2号',
        reason: '出生日期有误',
      };
      expect(await act('correctEnrolment', school, { ...correction, guardianConsentOn: null })).toEqual({
        code: 'CONSENT_MISSING',
      });
      expect(await act('correctEnrolment', school, correction)).toMatchObject({ case: expect.any(String) });
      expect(
        await education().query('SELECT adult_on FROM pupil WHERE subject_id = $1 AND superseded_at IS NULL', [
          who.personId(TAO),
        ]),
      ).toEqual([{ adult_on: '2036-03-16' }]);
    });

    test('a guardian objects, the school decides, and nobody else in the federation hears of the child', async () => {
      const reference = 'pupil-entry:WH-2026-021';
      const filed = await who.file('Education', await father(), { reference, grounds: '日期有误' });
      expect(filed.case).toMatchObject({ kind: 'OBJECTION', outcome: null });
      expect((await students(CHILD, school))[0].entries).toMatchObject([{ summary: '拾金不昧', disputed: true }]);
      const onChild = await who.onDuty('education-bureau', EDUCATION_BUREAU, 'DJ-3', [who.personId(CHILD)]);
      const decision = {
        id: filed.case?.id,
        outcome: 'CORRECTED',
        reason: '核实为5月9日',
        corrections: [{ field: 'recordedOn', value: '2026-05-09' }],
      };
      expect(await who.decide('Education', onChild, decision)).toMatchObject({ code: 'MATTER_NOT_FOR_ACTOR' });
      expect((await section(CHILD, CASES, school)).educationCases.cases).toMatchObject([{ reference, outcome: null }]);
      expect((await who.decide('Education', school, decision)).case).toMatchObject({ outcome: 'CORRECTED' });
      expect((await section(CHILD, CASES, await father())).educationCases.cases).toMatchObject([
        { reference, outcome: 'CORRECTED', reason: '核实为5月9日' },
      ]);
      const told = (await education().query('SELECT payload::text AS told FROM outbox')) as { told: string }[];
      expect(told.length).toBeGreaterThan(0);
      expect(told.map((message) => message.told).join()).not.toContain(who.personId(CHILD));
      expect(told.map((message) => message.told).join()).not.toContain(who.personId(TAO));
      const operator = await who.onDuty('centre-operator', CENTRE, 'YY-1', [who.personId(GU)]);
      const { body } = await house.ask('{ recordCases { subject } }', operator);
      expect(JSON.stringify(body.data)).not.toContain(who.personId(CHILD));
    });

    test('a pupil who left is the school’s no more: it reads nothing and writes nothing', async () => {
      const end = { subject: who.personId(TAO), on: '2026-11-20' };
      expect(await act('endEnrolment', school, end)).toMatchObject({ alreadyKept: false });
      expect(await students(TAO, school)).toBeNull();
      expect(await act('moveToClass', school, { subject: end.subject, className: '三年级' })).toEqual({
        code: 'ENDED',
      });
      const late = { ...end, entryNo: 'WH-2026-099', kind: 'GUIDANCE', summary: '谈心', recordedOn: '2026-11-21' };
      const { on: _, ...line } = late;
      expect(await act('recordPupilEntry', school, line)).toEqual({ code: 'NOT_KEPT' });
    });
  });
});
