import { COURT, ORGAN, SUPERIOR, openCourtHouse, type CourtHouse } from './court-house.js';
import { litigants } from '../records/parties.js';

const CENTRE = '1137100000000T018Y';
const DUTY = { duty: '失信被执行人预警处置' };

describe('the warning before a government body is listed (4.5)', () => {
  let court: CourtHouse;
  beforeAll(async () => {
    court = await openCourtHouse('2026-03-12');
    for (const no of ['甲', '乙', '丙']) await court.judged(no);
    await court.runDay('2026-03-18');
    court.on('2026-09-16');
  });
  afterAll(async () => {
    await court[Symbol.asyncDispose]();
  });

  const debtor = (no: string, changes: object = {}) => ({
    caseNo: `执-${no}`,
    subject: court.idOf(ORGAN),
    debtorCode: ORGAN,
    court: '天泽市中级人民法院',
    documentNo: `初-${no}`,
    situation: 'ABLE_BUT_REFUSES',
    conduct: '有履行能力而拒不履行',
    superiorOrgan: SUPERIOR,
    ...changes,
  });
  const superior = (organisation = SUPERIOR) =>
    court.asking('superior-organ', 'STATUTORY_DUTY', { organisation, ...DUTY });
  const centre = () => court.asking('centre-operator', 'STATUTORY_DUTY', { organisation: CENTRE, ...DUTY });

  test('needs the superior organ by name, and lists nobody on the first call', async () => {
    expect(await court.act('listJudgmentDebtor', debtor('甲', { superiorOrgan: null }))).toMatchObject({
      code: 'SUPERIOR_ORGAN_MISSING',
    });
    expect(await court.act('listJudgmentDebtor', debtor('甲'))).toMatchObject({
      preWarning: { state: 'TOLD', toldOn: '2026-09-16', listFrom: '2026-09-22' },
    });
    expect(await court.courtsOf('isListed')).toEqual({ isListed: false });
  });

  test('is told to that superior organ, to the credit centre and to its own court, and to nobody else', async () => {
    const named = async (as: Awaited<ReturnType<typeof superior>>) =>
      (await court.preWarnings(as)).map(({ caseNo }: { caseNo: string }) => caseNo);
    expect(await named(await superior())).toEqual(['执-甲']);
    expect(await named(await centre())).toEqual(['执-甲']);
    expect(await named(await court.asking('court', 'COURT_CASE', { organisation: COURT }))).toEqual(['执-甲']);
    expect(await named(await superior('1133078200000T034L'))).toEqual([]);
    for (const as of [{}, { persona: 'clerk', matter: 'PROJECT_APPLICATION', caseNo: 'XM-2026-001' }]) {
      const { body } = await court.house.ask('{ preWarnings { id } }', as);
      expect([body.data.preWarnings, body.errors?.[0]?.extensions.code]).toEqual([null, 'MATTER_NOT_FOR_ACTOR']);
    }
  });

  test('is acknowledged, then answered, by whom it was told to', async () => {
    const as = await superior();
    const [{ id }] = await court.preWarnings(as);
    expect(await court.changePreWarning('answer', id, as)).toMatchObject({ code: 'NOT_ACKNOWLEDGED' });
    expect(await court.changePreWarning('acknowledge', id, await superior('1133078200000T034L'))).toMatchObject({
      code: 'PRE_WARNING_NOT_FOUND',
    });
    const both = await Promise.all([1, 2].map(() => court.changePreWarning('acknowledge', id, as)));
    for (const { preWarning } of both) expect(preWarning).toMatchObject({ state: 'ACKNOWLEDGED' });
    expect(await court.changePreWarning('answer', id, as, '  ')).toMatchObject({ code: 'BAD_ANSWER' });
    expect(await court.changePreWarning('answer', id, as, '已督促，9月30日前履行')).toMatchObject({
      preWarning: { state: 'ANSWERED', answer: '已督促，9月30日前履行', acknowledgedOn: '2026-09-16' },
    });
    const kinds = await court.store.transaction((manager) => court.store.eventsOf(manager, 'PRE_WARNING', id));
    expect(kinds.map(({ kind }) => kind)).toEqual(['TOLD', 'ACKNOWLEDGED', 'ANSWERED']);
  });

  test('holds the listing back for five working days, a Sunday worked for a holiday among them, and one call of many lists', async () => {
    court.on('2026-09-21');
    expect(await court.act('listJudgmentDebtor', debtor('甲'))).toMatchObject({ code: 'PRE_WARNING_RUNNING' });
    court.on('2026-09-22');
    const calls = await Promise.all([1, 2, 3].map(() => court.act('listJudgmentDebtor', debtor('甲'))));
    expect(calls.filter(({ alreadyListed }) => alreadyListed === false)).toHaveLength(1);
    expect(calls[0]).toMatchObject({ listing: { situation: 'ABLE_BUT_REFUSES', until: null } });
    expect(await court.preWarnings(await centre())).toMatchObject([{ state: 'CLOSED', closedBecause: 'LISTED' }]);
  });

  test('each step is an event to the superior organ and the centre, in order, and what is new is asked for by number', async () => {
    const events = await court.preWarningEvents(await superior());
    expect(events.map(({ kind }) => kind).toSorted()).toEqual(['ACKNOWLEDGED', 'ANSWERED', 'CLOSED_LISTED', 'TOLD']);
    expect(events.find(({ kind }) => kind === 'TOLD')).toMatchObject({
      ...{ on: '2026-09-16', caseNo: '执-甲', listFrom: '2026-09-22', superiorOrgan: SUPERIOR },
      subject: { id: court.idOf(ORGAN) },
    });
    expect(events.find(({ kind }) => kind === 'ANSWERED')).toMatchObject({ answer: '已督促，9月30日前履行' });
    expect(await court.preWarningEvents(await centre())).toEqual(events);
    expect(await court.preWarningEvents(await superior(), events[2].id)).toEqual(events.slice(3));
    expect(await court.preWarningEvents(await superior('1133078200000T034L'))).toEqual([]);
    for (const as of [{}, { persona: 'clerk', matter: 'PROJECT_APPLICATION', caseNo: 'XM-2026-001' }]) {
      const { body } = await court.house.ask('{ preWarningEvents { id } }', as);
      expect([body.data.preWarningEvents, body.errors?.[0]?.extensions.code]).toEqual([null, 'MATTER_NOT_FOR_ACTOR']);
    }
    expect(await court.publicListsOf()).toEqual(['COURT_DEBTOR']);
  });

  test('ends when the body performs before the day, and then nobody can be listed', async () => {
    court.on('2026-09-28');
    await court.act('listJudgmentDebtor', debtor('乙'));
    await court.act('recordPerformance', { judgmentNo: '初-乙', performedOn: '2026-09-28', proof: '结案2号' });
    const [warning] = await court.preWarnings(await superior());
    expect(warning).toMatchObject({ caseNo: '执-乙', state: 'CLOSED', closedBecause: 'PERFORMED' });
    const all = await court.preWarningEvents(await superior());
    expect(await court.preWarningEvents(await superior(), '')).toEqual(all);
    court.on('2026-10-20');
    expect(await court.act('listJudgmentDebtor', debtor('乙'))).toMatchObject({ code: 'ALREADY_PERFORMED' });
    expect(await court.changePreWarning('acknowledge', warning.id, await superior())).toMatchObject({
      code: 'ALREADY_CLOSED',
    });
  });

  test('is told again each day of the last half of December, once a day', async () => {
    court.on('2026-12-10');
    await court.act('listJudgmentDebtor', debtor('丙'));
    expect((await court.runDay('2026-12-14')).toldAgain).toEqual([]);
    expect((await court.runDay('2026-12-15')).toldAgain).toEqual(['执-丙']);
    expect((await court.runDay('2026-12-15')).toldAgain).toEqual([]);
    expect((await court.runDay('2026-12-16')).toldAgain).toEqual(['执-丙']);
    const [warning] = await court.preWarnings(await superior());
    expect(warning).toMatchObject({ state: 'TOLD', toldAgainOn: ['2026-12-15', '2026-12-16'] });
    const events = await court.preWarningEvents(await centre());
    const again = events.filter(({ kind }) => kind === 'TOLD_AGAIN').map(({ on }) => on);
    expect(again.toSorted()).toEqual(['2026-12-15', '2026-12-16']);
  });

  test('is refused with the calendar to add, and nothing is written, where next year’s working days are unknown', async () => {
    court.on('2026-12-30');
    const answer = await court.act('listJudgmentDebtor', debtor('丁', { documentNo: '（2026）民初9号' }));
    expect(answer).toMatchObject({ code: 'CALENDAR_MISSING', message: expect.stringContaining('calendars/2027.csv') });
    expect((await court.preWarnings(await centre())).map(({ caseNo }: { caseNo: string }) => caseNo)).not.toContain(
      '执-丁',
    );
  });

  test('a state-owned firm is listed at once, and whoever stands above it is told the same day', async () => {
    court.on('2026-09-16');
    const firm = '91659999MA0T000116';
    const input = debtor('国', {
      ...{ subject: court.idOf(firm), debtorCode: firm, documentNo: '（2026）民初11号', stateOwned: true },
    });
    const list = (changes: object) => court.act('listJudgmentDebtor', { ...input, ...changes }, { about: firm });
    expect(await list({ superiorOrgan: null })).toMatchObject({ code: 'SUPERIOR_ORGAN_MISSING' });
    expect(await list({ superiorOrgan: '1' })).toMatchObject({ code: 'BAD_ORGANISATION_CODE' });
    expect(await list({})).toMatchObject({ __typename: 'DebtorListed', alreadyListed: false });
    expect(await court.publicListsOf(firm)).toEqual(['COURT_DEBTOR']);
    const about = async () =>
      (await court.preWarningEvents(await superior())).filter(({ caseNo }) => caseNo === '执-国');
    expect(await about()).toMatchObject([{ kind: 'TOLD', on: '2026-09-16', listFrom: '2026-09-16' }]);
    // While the firm's objection is open at the court, the centre's lists show nothing of what it is about.
    const who = litigants(court.house);
    const reference = 'debtor-listing:执-国';
    const filed = await who.file('Court', await who.firm(firm), { reference, grounds: '已全部履行' });
    expect(filed.case).toMatchObject({ reference, outcome: null });
    expect(await court.publicListsOf(firm)).toEqual([]);
    const others = 'lists { others { reference documentNo disputed } }';
    const { lists } = (await who.read(firm, others)).body.data.subject;
    expect(lists.others).toEqual([{ reference: null, documentNo: null, disputed: true }]);
    const removed = await court.act('removeJudgmentDebtor', { caseNo: '执-国', reason: 'PERFORMED' }, { about: firm });
    expect(removed).toMatchObject({ removedOn: '2026-09-16' });
    expect((await about()).map(({ kind }) => kind)).toContain('CLOSED_REMOVED');
    expect(await court.publicListsOf(firm)).toEqual([]);
  });

  test('is not needed for a firm, which is listed at once for two years and what the court adds', async () => {
    court.on('2026-09-16');
    const firm = '91371002MA00TEXT0Y';
    const input = debtor('企', { subject: court.idOf(firm), debtorCode: firm, documentNo: '（2026）民初10号' });
    const list = (changes: object) => court.act('listJudgmentDebtor', { ...input, ...changes }, { about: firm });
    expect(await list({ debtorCode: null })).toMatchObject({ code: 'DEBTOR_CODE_MISSING' });
    expect(await list({ situation: 'OBSTRUCTS', extensionYears: 4 })).toMatchObject({ code: 'EXTENSION_NOT_ALLOWED' });
    expect(await list({ extensionYears: 1 })).toMatchObject({ code: 'EXTENSION_NOT_ALLOWED' });
    expect(await list({ subject: court.idOf(ORGAN) })).toMatchObject({ code: 'SUBJECT_NOT_IN_CASE' });
    expect(await list({ situation: 'OBSTRUCTS', extensionYears: 1 })).toMatchObject({
      listing: { listedOn: '2026-09-16', until: '2029-09-15' },
    });
    expect(await court.courtsOf('isListed governmentIntegrity { level }', {}, firm)).toEqual({
      isListed: true,
      governmentIntegrity: null,
    });
    court.on('2029-09-15');
    expect(await court.courtsOf('isListed', {}, firm)).toEqual({ isListed: true });
    expect((await court.runDay('2029-09-16')).expired).toContain('执-企');
    expect((await court.runDay('2029-09-17')).expired).toEqual([]);
    expect(await court.courtsOf('isListed debtorListings { caseNo }', {}, firm)).toEqual({
      isListed: false,
      debtorListings: [],
    });
  });
});
