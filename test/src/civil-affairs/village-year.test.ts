import { addDays, shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import { readCalendars } from '@xinqiao/platform/rules/calendars.js';
import { parties } from '../records/parties.js';
import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';
import { BAI, BUREAU, HAITANG, LIN, LIUAN, LU, MU, people, refused, SHIQUAN, TOWN, type People } from './people.js';

// A year in 石泉村: 林春燕, who came to work and holds a residence permit, and 慕德海, who was born there.

const REFUSED = '__typename ... on VillageRefused { code message }';
const MUTATIONS = {
  join: `mutation ($input: JoinVillageRecordInput!) { done: joinVillageRecord(input: $input) { ${REFUSED} ... on VillageRecordJoined { alreadyMember } } }`,
  leave: `mutation { done: leaveVillageRecord { ${REFUSED} ... on VillageRecordLeft { deletedItems } } }`,
  enter: `mutation ($input: EnterVillageItemInput!) { done: enterVillageItem(input: $input) { ${REFUSED} ... on VillageItemEntered { points alreadyEntered } } }`,
  decide: `mutation ($input: DecideVillageItemsInput!) { done: decideVillageItems(input: $input) { ${REFUSED} ... on VillageItemsDecided { late } } }`,
  review: `mutation ($input: ReviewVillageItemsInput!) { done: reviewVillageItems(input: $input) { ${REFUSED} ... on VillageItemsDecided { late } } }`,
  object: `mutation ($input: ObjectToVillageItemInput!) { done: objectToVillageItem(input: $input) { ${REFUSED} ... on VillageObjectionFiled { answerBy article } } }`,
  answer: `mutation ($input: AnswerVillageObjectionInput!) { done: answerVillageObjection(input: $input) { ${REFUSED} ... on VillageObjectionAnswered { state late } } }`,
  delete: `mutation ($input: DeleteOwnAwardInput!) { done: deleteOwnAward(input: $input) { ${REFUSED} ... on AwardDeleted { deletedOn } } }`,
  serve: `mutation ($input: ConfirmVolunteerServiceInput!) { done: confirmVolunteerService(input: $input) { ${REFUSED} ... on VolunteerServiceConfirmed { hours } } }`,
  deed: `mutation ($input: ConfirmGoodDeedInput!) { done: confirmGoodDeed(input: $input) { ${REFUSED} ... on GoodDeedConfirmed { deedNo } } }`,
  donate: `mutation ($input: ConfirmDonationInput!) { done: confirmDonation(input: $input) { ${REFUSED} ... on DonationConfirmed { donationNo } } }`,
} as const;

describe('the year of a village record', () => {
  let house: RunningInstallation;
  let who: People;
  let village: Asking;
  let town: Asking;
  const today = shanghaiDateOf(new Date());
  const month = today.slice(0, 7);

  beforeAll(async () => {
    house = await runInstallation();
    who = people(house);
    const residents = [who.personId(LIN), who.personId(MU)];
    village = await who.onDuty('village', SHIQUAN, 'YS-1', residents);
    town = await who.onDuty('civil-affairs-bureau', TOWN, 'FH-1', residents);
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const act = async (name: keyof typeof MUTATIONS, as: Asking, input?: object) => {
    const answer = await house.ask(MUTATIONS[name], { ...as, variables: { input } });
    return answer.body.data?.done ?? refused(answer);
  };
  const deed = (itemNo: string, changes: object = {}) => ({
    subject: who.personId(LIN),
    itemNo,
    kind: 'PUBLIC_WORK',
    occurredOn: today,
    summary: '清理河道',
    confirmedBy: '石泉村村民委员会',
    evidence: '照片三张',
    ...changes,
  });
  const record = async (number: string) => {
    const { body } = await who.read(
      number,
      'civilAffairs { village { stars { year points stars because { reference points why rule } } items { itemNo state disputed } } }',
      await who.resident(number),
    );
    return body.data.subject.civilAffairs.village;
  };

  test('a resident opts in, once, and into one village', async () => {
    const self = await who.resident('379999198001010011'.slice(0, 17) + '5');
    expect(await act('join', self, { village: SHIQUAN, residence: 'RESIDENCE_PERMIT' })).toMatchObject({
      alreadyMember: false,
    });
    expect(await act('join', self, { village: SHIQUAN, residence: 'RESIDENCE_PERMIT' })).toMatchObject({
      alreadyMember: true,
    });
    expect(await act('join', self, { village: LIUAN, residence: 'REGISTERED' })).toMatchObject({
      code: 'ALREADY_MEMBER',
    });
    expect(await act('join', self, { village: '1137100000000T018Y', residence: 'REGISTERED' })).toMatchObject({
      code: 'VILLAGE_NOT_FOUND',
    });
    expect(await act('join', { persona: 'clerk' }, { village: SHIQUAN, residence: 'REGISTERED' })).toMatchObject({
      code: 'NOT_YOUR_RECORD',
    });
  });

  test('a deed counts after council and town: entered, accepted, confirmed', async () => {
    const before = (await record(LIN)).stars[0].points;
    expect(await act('enter', village, deed('SQ-1'))).toMatchObject({ points: 2, alreadyEntered: false });
    expect(await act('enter', village, deed('SQ-1'))).toMatchObject({ alreadyEntered: true });
    expect(await act('enter', village, deed('SQ-1', { summary: '别的事' }))).toMatchObject({
      code: 'ITEM_NUMBER_TAKEN',
    });
    await act('enter', village, deed('SQ-2', { kind: 'AWARD_COUNTY' }));
    await act('enter', village, deed('SQ-3', { kind: 'HELPING_OTHERS' }));
    expect((await record(LIN)).stars[0].points).toBe(before);

    expect(await act('review', town, { village: SHIQUAN, month, accepted: ['SQ-1'], rejected: [] })).toMatchObject({
      code: 'NOT_THE_MONTH',
    });
    const council = { month, accepted: ['SQ-1', 'SQ-2'], rejected: ['SQ-3'] };
    expect(await act('decide', village, council)).toMatchObject({ late: false });
    expect(await act('decide', village, council)).toMatchObject({ code: 'MONTH_DECIDED' });
    expect((await record(LIN)).stars[0].points).toBe(before);

    const review = { village: SHIQUAN, month, accepted: ['SQ-1', 'SQ-2'], rejected: [] };
    expect(await act('review', town, { ...review, accepted: ['SQ-1', 'SQ-3'] })).toMatchObject({ code: 'WRONG_STATE' });
    expect(await act('review', town, review)).toMatchObject({ late: false });
    const { stars, items } = await record(LIN);
    expect(stars[0].points).toBe(before + 12);
    expect(stars[0].because).toContainEqual({
      reference: 'village-item:SQ-2',
      points: 10,
      why: '区县级表彰 · County-level commendation',
      rule: 'R-COMD-06',
    });
    expect(items.map(({ state }: { state: string }) => state)).toEqual([
      'CONFIRMED',
      'CONFIRMED',
      'REJECTED',
      'CONFIRMED',
    ]);
  });

  test('an objection marks the item at once, is answered in seven working days, and turns the decision round', async () => {
    const self = await who.resident(LIN);
    const filed = await act('object', self, { itemNo: 'SQ-3', grounds: '村里有人作证' });
    expect(filed).toEqual({
      __typename: 'VillageObjectionFiled',
      answerBy: readCalendars(house.config.schemaFolder).addWorkingDays(today, 7),
      article: '文登区农村信用管理办法',
    });
    expect(await act('object', self, { itemNo: 'SQ-3', grounds: '再说一次' })).toMatchObject({
      code: 'ALREADY_OBJECTED',
    });
    expect(await act('object', await who.resident(MU), { itemNo: 'SQ-3', grounds: '不是我的' })).toMatchObject({
      code: 'ITEM_NOT_FOUND',
    });
    const before = (await record(LIN)).stars[0].points;
    expect(
      refused(
        await house.ask(MUTATIONS.answer, { ...village, variables: { input: { itemNo: 'SQ-3', outcome: 'UPHELD' } } }),
      ),
    ).toEqual(['MATTER_NOT_FOR_ACTOR']);
    expect(await act('answer', town, { itemNo: 'SQ-3', outcome: 'UPHELD' })).toMatchObject({
      state: 'CONFIRMED',
      late: false,
    });
    expect(await act('answer', town, { itemNo: 'SQ-3', outcome: 'UPHELD' })).toMatchObject({ code: 'NO_OBJECTION' });
    expect((await record(LIN)).stars[0].points).toBe(before + 5);
  });

  test('a disputed item counts for nothing until it is decided', async () => {
    const before = (await record(LIN)).stars[0].points;
    await act('object', await who.resident(LIN), { itemNo: 'SQ-1', grounds: '日期不对' });
    expect((await record(LIN)).stars[0].points).toBe(before - 2);
    expect(await act('answer', town, { itemNo: 'SQ-1', outcome: 'REJECTED' })).toMatchObject({ state: 'CONFIRMED' });
    expect((await record(LIN)).stars[0].points).toBe(before);
  });

  test('an own award is deleted on request, for good, and nothing else is', async () => {
    const self = await who.resident(LIN);
    expect(await act('delete', self, { kind: 'AWARD', reference: 'SQ-1' })).toMatchObject({ code: 'NOT_DELETABLE' });
    expect(await act('delete', await who.resident(MU), { kind: 'AWARD', reference: 'SQ-2' })).toMatchObject({
      code: 'ITEM_NOT_FOUND',
    });
    const before = (await record(LIN)).stars[0].points;
    expect(await act('delete', self, { kind: 'AWARD', reference: 'SQ-2' })).toMatchObject({ deletedOn: today });
    expect((await record(LIN)).stars[0].points).toBe(before - 10);
    const database = house.installation.subgraphs.get('civil-affairs')?.database;
    expect(await database?.source.query("SELECT FROM village_item WHERE item_no = 'SQ-2'")).toEqual([]);
  });

  test('what was deleted stays deleted when a file brings it again', async () => {
    const self = await who.resident(MU);
    const donations = async () =>
      (await who.read(MU, 'civilAffairs { donations { donationNo } }', self)).body.data.subject.civilAffairs.donations;
    expect(await donations()).toHaveLength(1);
    await act('delete', self, { kind: 'DONATION', reference: 'JZ-2025-018' });
    await parties(house).load(
      'donations',
      '主体代码,捐赠编号,捐赠日期,金额（元）,确认单位,确认单位代码,佐证材料',
      [MU, 'JZ-2025-018', '2025-07-01', '1000.00', '海晏市慈善总会', BUREAU, '收据'].join(','),
    );
    expect(await donations()).toEqual([]);
  });

  test('volunteer hours that repeat or overlap are refused, and of two confirmed at once one stands', async () => {
    const day = addDays(today, -3);
    const served = (serviceNo: string, from: string, to: string) => ({
      subject: who.personId(LIN),
      serviceNo,
      startedAt: `${day}T${from}:00+08:00`,
      endedAt: `${day}T${to}:00+08:00`,
      confirmedBy: '石泉村村民委员会',
      evidence: '签到表',
    });
    expect(await act('serve', village, { ...served('F-0', '06:00', '07:00'), evidence: ' ' })).toMatchObject({
      code: 'BAD_TEXT',
    });
    expect(await act('serve', village, served('F-1', '08:00', '11:30'))).toMatchObject({ hours: 3.5 });
    expect(await act('serve', village, served('F-2', '08:00', '11:30'))).toMatchObject({ code: 'DUPLICATE' });
    expect(await act('serve', village, served('F-3', '11:00', '12:00'))).toMatchObject({ code: 'OVERLAP' });
    expect(await act('serve', village, served('F-4', '11:30', '12:00'))).toMatchObject({ hours: 0.5 });
    expect(await act('serve', village, served('F-5', '15:00', '14:00'))).toMatchObject({ code: 'BAD_TIMES' });
    const race = await Promise.all([
      act('serve', village, served('F-6', '18:00', '20:00')),
      act('serve', town, served('F-7', '19:00', '21:00')),
    ]);
    expect(race.map(({ code }) => code ?? 'DONE').toSorted()).toEqual(['DONE', 'OVERLAP']);
    const { body } = await who.read(
      LIN,
      'civilAffairs { volunteerHoursThisYear volunteering { serviceNo confirmedBy evidence } }',
      await who.resident(LIN),
    );
    expect(body.data.subject.civilAffairs.volunteerHoursThisYear).toBe(6);
    expect(body.data.subject.civilAffairs.volunteering).toContainEqual({
      serviceNo: 'F-1',
      confirmedBy: '石泉村村民委员会',
      evidence: '签到表',
    });
  });

  test('a donation is confirmed by its receiver, with evidence', async () => {
    const input = {
      subject: who.personId(LIN),
      donationNo: 'JZ-1',
      donatedOn: today,
      amountYuan: '300.00',
      confirmedBy: '石泉村村民委员会',
      evidence: '收据1',
    };
    expect(await act('donate', village, input)).toMatchObject({ donationNo: 'JZ-1' });
    expect(await act('donate', village, input)).toMatchObject({ code: 'DUPLICATE' });
    expect(await act('donate', village, { ...input, amountYuan: '0' })).toMatchObject({ code: 'BAD_AMOUNT' });
    expect((await record(LIN)).stars[0].because).toContainEqual(
      expect.objectContaining({ reference: `donations:${today.slice(0, 4)}`, points: 3 }),
    );
  });

  test('a good deed is confirmed by the bureau, once, with its certificate; the village enters its own in the record', async () => {
    const input = {
      subject: who.personId(LIN),
      deedNo: 'JY-1',
      kind: 'COURAGE',
      confirmedOn: today,
      confirmedBy: '海晏市民政局',
      evidence: '见义勇为证书海民勇〔2026〕3号',
    };
    expect(await act('deed', village, input)).toEqual(['MATTER_NOT_FOR_ACTOR']);
    expect(await act('deed', town, { ...input, subject: who.personId(BAI) })).toMatchObject({
      code: 'NOT_YOUR_VILLAGE',
    });
    expect(await act('deed', town, { ...input, evidence: '患有疾病仍救人' })).toMatchObject({ code: 'FORBIDDEN_DATA' });
    expect(await act('deed', town, input)).toMatchObject({ deedNo: 'JY-1' });
    expect(await act('deed', town, input)).toMatchObject({ code: 'DUPLICATE' });
    const { body } = await who.read(
      LIN,
      'civilAffairs { goodDeeds { deedNo kind confirmedBy evidence } }',
      await who.resident(LIN),
    );
    expect(body.data.subject.civilAffairs.goodDeeds).toContainEqual({
      deedNo: 'JY-1',
      kind: 'COURAGE',
      confirmedBy: '海晏市民政局',
      evidence: '见义勇为证书海民勇〔2026〕3号',
    });
  });

  test('a review after the 10th and an answer after seven working days are told late', async () => {
    const mu = await who.resident(MU);
    await act('enter', village, deed('SQ-20', { subject: who.personId(MU) }));
    // A hundred days on, the month before last is one that nobody has decided, whatever today is.
    expect(await act('decide', village, { month, accepted: ['SQ-20'], rejected: [] })).toMatchObject({
      code: 'MONTH_DECIDED',
    });
    house.passDays(100);
    const now = shanghaiDateOf(new Date(Date.now() + 100 * 86_400_000));
    const lastMonth = addDays(`${now.slice(0, 7)}-01`, -1).slice(0, 7);
    const olderMonth = addDays(`${lastMonth}-01`, -1).slice(0, 7);
    expect(await act('decide', village, { month: olderMonth, accepted: ['SQ-20'], rejected: [] })).toMatchObject({
      late: false,
    });
    const review = { village: SHIQUAN, month: olderMonth, accepted: [], rejected: ['SQ-20'] };
    expect(await act('review', town, review)).toMatchObject({ late: true });
    await act('object', mu, { itemNo: 'SQ-20', grounds: '确有其事' });
    house.passDays(20);
    expect(await act('answer', town, { itemNo: 'SQ-20', outcome: 'UPHELD' })).toMatchObject({
      state: 'CONFIRMED',
      late: true,
    });
    house.passDays(-120);
  });

  test('a village enters nothing about another village’s resident, and nothing that no record may hold', async () => {
    const foreign = await who.onDuty('village', SHIQUAN, 'YS-2', [who.personId(BAI)]);
    expect(await act('enter', foreign, deed('SQ-8', { subject: who.personId(BAI) }))).toMatchObject({
      code: 'NOT_YOUR_VILLAGE',
    });
    expect(await act('enter', village, deed('SQ-9', { subject: who.personId(BAI) }))).toMatchObject({
      code: 'NOT_YOUR_VILLAGE',
    });
    expect(await act('enter', village, deed('SQ-9', { summary: '信教群众帮忙' }))).toMatchObject({
      code: 'FORBIDDEN_DATA',
      message: expect.stringMatching(/\p{Script=Han}/u),
    });
    expect(await act('enter', village, deed('SQ-9', { evidence: ' ' }))).toMatchObject({ code: 'BAD_TEXT' });
    expect(await act('enter', village, deed('SQ-9', { occurredOn: addDays(today, 1) }))).toMatchObject({
      code: 'BAD_DAY',
    });
  });

  test('who is at school gets no stars, and loses none', async () => {
    const { body } = await who.read(
      LU,
      'civilAffairs { village { village unratedBecause stars { stars } } }',
      await who.resident(LU),
    );
    expect(body.data.subject.civilAffairs.village).toEqual({
      village: HAITANG,
      unratedBecause: 'AT_SCHOOL',
      stars: [],
    });
  });

  test('who leaves takes the items along', async () => {
    const self = await who.resident(LIN);
    expect(await act('leave', self)).toMatchObject({ deletedItems: expect.any(Number) });
    expect(await record(LIN)).toBeNull();
    expect(await act('leave', self)).toMatchObject({ code: 'NOT_A_MEMBER' });
    expect(await act('enter', village, deed('SQ-10'))).toMatchObject({ code: 'NOT_YOUR_VILLAGE' });
    const database = house.installation.subgraphs.get('civil-affairs')?.database;
    expect(await database?.source.query('SELECT FROM village_item WHERE subject_id = $1', [who.personId(LIN)])).toEqual(
      [],
    );
  });
});
