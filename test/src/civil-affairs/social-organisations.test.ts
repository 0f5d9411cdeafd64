import { runInstallation, type RunningInstallation } from '../support/running-installation.js';
import { BUREAU, people, refused, SHIQUAN, type People } from './people.js';

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
