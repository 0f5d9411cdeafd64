import type { Caller } from '@xinqiao/platform/identity/caller.js';
import { addDays, shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';
import { LIN, MU, people, refused, SCHOOL, type People } from './people.js';

// 万人签名防诈骗: the school 望海小学 runs a signature drive, 林春燕 signs and helps.

const CAMPAIGN = '{ campaign(code: "QIANMING-1") { title signatures closesOn } }';
const OPEN = `mutation ($input: OpenCampaignInput!) { done: openCampaign(input: $input) {
  ... on CampaignOpened { alreadyOpen } ... on CampaignRefused { code message } } }`;
const SIGN = `mutation ($campaign: String!) { signPledge(campaign: $campaign) { ... on PledgeSigned { alreadySigned } ... on CampaignRefused { code } } }`;
const ENLIST = `mutation ($campaign: String!) { done: enlistAsHelper(campaign: $campaign) { ... on HelperEnlisted { alreadyEnlisted } ... on CampaignRefused { code } } }`;
const HOURS = `mutation ($input: ConfirmHelperServiceInput!) { done: confirmHelperService(input: $input) {
  ... on VolunteerServiceConfirmed { hours } ... on VillageRefused { code } } }`;

describe('a pledge campaign', () => {
  let house: RunningInstallation;
  let who: People;
  let school: Asking;
  const today = shanghaiDateOf(new Date());
  const input = {
    code: 'QIANMING-1',
    title: '万人签名防诈骗',
    pledge: '不轻信、不转账',
    opensOn: today,
    closesOn: addDays(today, 30),
  };

  beforeAll(async () => {
    house = await runInstallation();
    who = people(house);
    school = await who.official('school', SCHOOL);
    await house.ask(OPEN, { ...school, variables: { input } });
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const act = async (query: string, as: Asking, variables: object) => {
    const answer = await house.ask(query, { ...as, variables });
    return answer.body.data?.done ?? answer.body.data?.signPledge ?? refused(answer);
  };
  const count = async () => (await house.ask(CAMPAIGN)).body.data.campaign.signatures as number;

  test('is opened once, by a public body, in words that it may use', async () => {
    expect(await act(OPEN, school, { input })).toEqual({ alreadyOpen: true });
    expect(await act(OPEN, await who.official('village', '54371083MF0000T18X'), { input })).toMatchObject({
      code: 'CODE_TAKEN',
    });
    expect(await act(OPEN, { persona: 'bank' }, { input: { ...input, code: 'B-1' } })).toEqual([
      'MATTER_NOT_FOR_ACTOR',
    ]);
    expect(await act(OPEN, school, { input: { ...input, code: 'lower' } })).toMatchObject({ code: 'BAD_CODE' });
    expect(await act(OPEN, school, { input: { ...input, code: 'OLD-1', opensOn: '2020-01-01' } })).toMatchObject({
      code: 'BAD_TERM',
    });
    expect(await act(OPEN, school, { input: { ...input, code: 'BAD-1', pledge: '登记血型' } })).toMatchObject({
      code: 'FORBIDDEN_DATA',
    });
  });

  test('takes one signature of each person, while it is open, and counts it live for everybody', async () => {
    const before = await count();
    const lin = await who.resident(LIN);
    expect(await act(SIGN, lin, { campaign: 'QIANMING-1' })).toEqual({ alreadySigned: false });
    expect(await act(SIGN, lin, { campaign: 'QIANMING-1' })).toEqual({ alreadySigned: true });
    expect(await count()).toBe(before + 1);
    expect(await act(SIGN, lin, { campaign: 'NONE' })).toEqual({ code: 'NOT_OPEN' });
    expect(await act(SIGN, { persona: 'clerk' }, { campaign: 'QIANMING-1' })).toEqual({ code: 'NOT_YOUR_RECORD' });
    house.passDays(31);
    expect(await act(SIGN, await who.resident(MU), { campaign: 'QIANMING-1' })).toEqual({ code: 'NOT_OPEN' });
    house.passDays(-31);
  });

  test('keeps 10,000 signatures of a burst, some pressed twice, without loss or double: counted live, a receipt for each', async () => {
    const before = await count();
    const subgraph = house.installation.subgraphs.get('civil-affairs');
    const sign = async (number: number) => {
      const subject = `p1_${String(number).padStart(27, '0')}`;
      const answer = await subgraph?.call({ query: SIGN, variables: { campaign: 'QIANMING-1' } }, caller(subject));
      return (answer?.data?.signPledge as { alreadySigned: boolean } | undefined)?.alreadySigned;
    };
    const presses = Array.from({ length: 12_000 }, (_, at) => (at * 7_919) % 10_000);
    const counts: number[] = [];
    const burst = Promise.all(presses.map(sign));
    const watching = (async () => {
      while ((counts.at(-1) ?? 0) < before + 10_000) counts.push(await count());
    })();
    const answers = await burst;
    await watching;
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
    expect(answers.filter((already) => already === false)).toHaveLength(10_000);
    expect(answers.filter((already) => already === true)).toHaveLength(2_000);
    expect(await count()).toBe(before + 10_000);
    const receipts = (await subgraph?.database.source.query(
      `SELECT count(*)::integer AS written FROM receipt_entry WHERE leaf LIKE '%"signPledge"%'`,
    )) as { written: number }[];
    expect(receipts).toEqual([{ written: before + 10_000 }]);
  });

  test('signatures over the gateway, many at once, stand once each', async () => {
    const before = await count();
    const lu = await who.resident('379999200401200011');
    const answers = await Promise.all(Array.from({ length: 20 }, () => act(SIGN, lu, { campaign: 'QIANMING-1' })));
    expect(answers.filter(({ alreadySigned }) => alreadySigned === false)).toHaveLength(1);
    expect(await count()).toBe(before + 1);
  });

  test('its organiser confirms the hours of those who enlisted, without overlaps, and of nobody else', async () => {
    const day = addDays(today, -1);
    const hours = (subject: string, serviceNo: string) => ({
      input: {
        campaign: 'QIANMING-1',
        subject: who.personId(subject),
        serviceNo,
        startedAt: `${day}T09:00:00+08:00`,
        endedAt: `${day}T11:30:00+08:00`,
        confirmedBy: '望海小学',
        evidence: '志愿者签到表',
      },
    });
    expect(await act(HOURS, school, hours(LIN, 'QM-1'))).toEqual({ code: 'NOT_A_HELPER' });
    expect(await act(ENLIST, await who.resident(LIN), { campaign: 'QIANMING-1' })).toEqual({ alreadyEnlisted: false });
    expect(await act(HOURS, await who.official('clerk', '1137100000000T018Y'), hours(LIN, 'QM-1'))).toEqual({
      code: 'NOT_A_HELPER',
    });
    expect(await act(HOURS, school, hours(LIN, 'QM-1'))).toEqual({ hours: 2.5 });
    expect(await act(HOURS, school, hours(LIN, 'QM-2'))).toEqual({ code: 'DUPLICATE' });
    const { body } = await who.read(
      LIN,
      'civilAffairs { volunteering { serviceNo hours confirmedBy } }',
      await who.resident(LIN),
    );
    expect(body.data.subject.civilAffairs.volunteering).toContainEqual({
      serviceNo: 'QM-1',
      hours: 2.5,
      confirmedBy: '望海小学',
    });
  });

  test('one of a file counts with the signatures on paper', async () => {
    const { body } = await house.ask(
      '{ campaign(code: "FANZHA-2026") { title organiser signatures } none: campaign(code: "X") { code } }',
    );
    expect(body.data).toEqual({
      campaign: { title: '万人签名防诈骗', organiser: '116599990GAXX0015Y', signatures: 1 },
      none: null,
    });
  });

  function caller(subject: string): Caller {
    return {
      actor: subject,
      kind: 'self',
      organisation: null,
      matter: 'OWN_RECORD',
      caseNo: null,
      parameters: {},
      authorization: null,
      authorizedAt: null,
      inCharge: false,
      sealedUntil: null,
      asOf: null,
      subjects: [subject],
      slices: {},
      traceId: subject,
    };
  }
});
