import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';
import { BUREAU, HAITANG, LIUAN, people, refused, SHIQUAN, TOWN, type People } from './people.js';

// 海晏启明培训学校 did not file its report; 石泉村村民委员会 is a subject like any other.

const SCHOOL = '52371000MJ0000T12G';
const STANDING = 'civilAffairs { organisation { kind } inspections { year result } abnormalListings { documentNo } }';
const LIST = `mutation ($input: ListAsAbnormalInput!) { done: listAsAbnormal(input: $input) { ... on AbnormalListChanged { listed } ... on VillageRefused { code } } }`;
const REMOVE = `mutation ($documentNo: String!) { done: removeFromAbnormalList(documentNo: $documentNo) { ... on AbnormalListChanged { listed } ... on VillageRefused { code } } }`;

describe('social organisations and committees', () => {
  let house: RunningInstallation;
  let who: People;
  beforeAll(async () => {
    house = await runInstallation();
    who = people(house);
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  test('show everybody what they are, their annual inspections and the abnormal list', async () => {
    const { body } = await who.read(SCHOOL, STANDING);
    expect(body.errors).toBeUndefined();
    expect(body.data.subject.civilAffairs).toEqual({
      organisation: { kind: 'SERVICE_ORGANISATION' },
      inspections: [
        { year: 2025, result: 'NOT_FILED' },
        { year: 2024, result: 'BASICALLY_PASSED' },
      ],
      abnormalListings: [{ documentNo: '海民异〔2026〕2号' }],
    });
    const village = await who.read(SHIQUAN, STANDING);
    expect(village.body.data.subject.civilAffairs).toEqual({
      organisation: { kind: 'VILLAGE_COMMITTEE' },
      inspections: [],
      abnormalListings: [],
    });
  });

  test('a neighbourhood committee is a subject like any other', async () => {
    const { body } = await who.read(HAITANG, STANDING);
    expect(body.data.subject.civilAffairs).toEqual({
      organisation: { kind: 'NEIGHBOURHOOD_COMMITTEE' },
      inspections: [{ year: 2025, result: 'PASSED' }],
      abnormalListings: [],
    });
  });

  test('a listing flags a check of credit, and a removal clears it', async () => {
    const verdict = async () => {
      const { body } = await who.read(SCHOOL, 'assessment { sources { source verdict reasons { code } } }', {
        persona: 'clerk',
        matter: 'COMMENDATION',
        caseNo: 'PX-9',
      });
      const sources = body.data.subject.assessment.sources as { source: string }[];
      return sources.find(({ source }) => source === 'civilAffairs');
    };
    const input = { caseNo: 'PX-9', matter: 'COMMENDATION', subjects: [who.organisationId(SCHOOL)] };
    await house.ask('mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename } }', {
      persona: 'clerk',
      variables: { input },
    });
    expect(await verdict()).toMatchObject({ verdict: 'FLAGGED', reasons: [{ code: 'SOCIAL_ORG_ABNORMAL' }] });
    const bureau = await who.onDuty('civil-affairs-bureau', BUREAU, 'SZ-9', [who.organisationId(SCHOOL)]);
    await house.ask(REMOVE, { ...bureau, variables: { documentNo: '海民异〔2026〕2号' } });
    expect(await verdict()).toMatchObject({ verdict: 'CLEAR', reasons: [] });
  });

  test('are registered and inspected by command: once, on duty, a year that is over', async () => {
    const subject = who.organisationId(LIUAN);
    const bureau = await who.onDuty('civil-affairs-bureau', BUREAU, 'SZ-2', [subject]);
    const act = async (command: string, type: string, input: object, as = bureau) => {
      const answer = await house.ask(
        `mutation ($input: ${type}!) { done: ${command}(input: $input) {
          ... on SocialOrganisationRecorded { reference alreadyRecorded } ... on VillageRefused { code } } }`,
        { ...as, variables: { input } },
      );
      return answer.body.data?.done ?? refused(answer);
    };
    const inspect = (changes: object = {}, as = bureau) => {
      const input = {
        subject,
        year: 2025,
        result: 'PASSED',
        decidedOn: '2026-06-20',
        documentNo: '海民检〔2026〕20号',
      };
      return act('recordAnnualInspection', 'AnnualInspectionInput', { ...input, ...changes }, as);
    };
    const register = (changes: object = {}, as = bureau) => {
      const input = { subject, kind: 'VILLAGE_COMMITTEE', registeredOn: '2006-03-01', authority: '海晏市民政局' };
      return act('registerSocialOrganisation', 'SocialOrganisationInput', { ...input, ...changes }, as);
    };
    expect(await inspect()).toEqual({ code: 'ITEM_NOT_FOUND' });
    expect(await register({}, { persona: 'clerk' } as never)).toEqual(['MATTER_NOT_FOR_ACTOR']);
    expect(await register({ subject: who.organisationId(SCHOOL) })).toEqual({ code: 'ITEM_NOT_FOUND' });
    expect(await register({ registeredOn: '2090-01-01' })).toEqual({ code: 'BAD_DAY' });
    expect(await register()).toEqual({ reference: 'social-organisation', alreadyRecorded: false });
    expect(await register()).toMatchObject({ alreadyRecorded: true });
    expect(await inspect({ year: 2026 })).toEqual({ code: 'BAD_DAY' });
    expect(await inspect()).toEqual({ reference: 'annual-inspection:2025', alreadyRecorded: false });
    expect(await inspect()).toMatchObject({ alreadyRecorded: true });
    expect(await inspect({ result: 'FAILED' })).toEqual({ code: 'ITEM_NUMBER_TAKEN' });
    const { body } = await who.read(LIUAN, STANDING);
    expect(body.data.subject.civilAffairs).toMatchObject({
      organisation: { kind: 'VILLAGE_COMMITTEE' },
      inspections: [{ year: 2025, result: 'PASSED' }],
    });
  });

  test('a committee is entered with the town that reviews it, and residents join its record', async () => {
    const village = '54659999MF0NEW018D';
    const subject = who.organisationId(village);
    const bureau = await who.onDuty('civil-affairs-bureau', BUREAU, 'SZ-3', [subject, who.organisationId(LIUAN)]);
    const register = async (changes: object = {}, as: Asking = bureau) => {
      const input = { subject, village, kind: 'VILLAGE', name: '新泉村村民委员会', town: TOWN, since: '2026-10-01' };
      const answer = await house.ask(
        `mutation ($input: CommitteeInput!) { done: registerCommittee(input: $input) {
          ... on SocialOrganisationRecorded { alreadyRecorded } ... on VillageRefused { code } } }`,
        { ...as, variables: { input: { ...input, ...changes } } },
      );
      return answer.body.data?.done ?? refused(answer);
    };
    const join = async () => {
      const { body } = await house.ask(
        `mutation { joinVillageRecord(input: { village: "${village}", residence: REGISTERED }) {
          ... on VillageRecordJoined { alreadyMember } ... on VillageRefused { code } } }`,
        await who.resident('379999199001018899'),
      );
      return body.data.joinVillageRecord;
    };
    expect(await join()).toEqual({ code: 'VILLAGE_NOT_FOUND' });
    expect(await register({}, { persona: 'clerk' })).toEqual(['MATTER_NOT_FOR_ACTOR']);
    expect(await register({ town: 'nowhere' })).toEqual({ code: 'VILLAGE_NOT_FOUND' });
    expect(await register({ village: LIUAN })).toEqual({ code: 'ITEM_NUMBER_TAKEN' });
    expect(await register()).toEqual({ alreadyRecorded: false });
    expect(await register()).toEqual({ alreadyRecorded: true });
    expect(await join()).toEqual({ alreadyMember: false });
  });

  test('are listed and taken off by the bureau on duty, and by nobody else', async () => {
    const bureau = await who.onDuty('civil-affairs-bureau', BUREAU, 'SZ-1', [who.organisationId(SHIQUAN)]);
    const input = {
      subject: who.organisationId(SHIQUAN),
      documentNo: '海民异〔2026〕9号',
      reason: '未按期报送年度工作报告',
    };
    const act = async (query: string, variables: object, as = bureau) => {
      const answer = await house.ask(query, { ...as, variables });
      return answer.body.data?.done ?? refused(answer);
    };
    expect(await act(LIST, { input }, { persona: 'clerk' } as never)).toEqual(['MATTER_NOT_FOR_ACTOR']);
    expect(await act(LIST, { input: { ...input, subject: who.organisationId(SCHOOL) } })).toEqual({
      code: 'ITEM_NOT_FOUND',
    });
    expect(await act(LIST, { input })).toEqual({ listed: true });
    expect(await act(LIST, { input })).toEqual({ listed: true });
    const listings = async () =>
      (await who.read(SHIQUAN, STANDING)).body.data.subject.civilAffairs.abnormalListings as object[];
    expect(await listings()).toHaveLength(1);
    expect(await act(REMOVE, { documentNo: input.documentNo })).toEqual({ listed: false });
    expect(await act(REMOVE, { documentNo: input.documentNo })).toEqual({ code: 'WRONG_STATE' });
    expect(await listings()).toEqual([]);
  });
});
