import { advanceCourts } from '@xinqiao/courts/commands/advance-courts.js';
import { courts } from '@xinqiao/courts/subgraph.js';
import { COURT, HIGH_COURT, openCourtHouse, ORGAN, STREET_OFFICE, type CourtHouse } from './court-house.js';

describe('the register of agreements and judgments', () => {
  let court: CourtHouse;
  beforeAll(async () => {
    court = await openCourtHouse('2026-03-31');
  });
  afterAll(async () => {
    await court[Symbol.asyncDispose]();
  });

  const agreement = (changes: object = {}) => ({
    agreementNo: 'XY-A',
    concludedBy: court.idOf(ORGAN),
    concludedByCode: ORGAN,
    kind: 'PPP',
    concludedOn: '2021-05-10',
    subjectMatter: '污水处理',
    ...changes,
  });
  const document = (changes: object = {}) => ({
    judgmentNo: '初-A',
    agreementNo: 'XY-A',
    court: '天泽市中级人民法院',
    finding: 'NON_PERFORMANCE',
    operative: ['CONTINUE_PERFORMANCE'],
    issuedOn: '2026-03-02',
    ...changes,
  });

  test.each<[string, object]>([
    ['SUBJECT_NOT_IN_CASE', { concludedBy: 'o1_abcdefghijklmnopqrstuvwxyz0' }],
    ['BAD_ORGANISATION_CODE', { concludedByCode: '1165000000000T042X' }],
    ['ENTRUSTING_ORGAN_INCOMPLETE', { entrustedByCode: STREET_OFFICE }],
    ['NOT_AN_ADMINISTRATIVE_AGREEMENT', { counterparty: 'OWN_STAFF' }],
    ['NOT_AN_ADMINISTRATIVE_AGREEMENT', { counterparty: 'ADMINISTRATIVE_ORGAN' }],
    ['NOT_AN_ADMINISTRATIVE_AGREEMENT', { administrative: false }],
    ['DATE_IN_FUTURE', { concludedOn: '2026-04-01' }],
  ])('an agreement is refused: %s %j', async (code, changes) => {
    expect(await court.act('registerAgreement', agreement(changes))).toMatchObject({
      code,
      message: expect.stringMatching(/\p{Script=Han}/u),
    });
  });

  test('an agreement is registered once, and its number for another one is taken', async () => {
    const twenty = await Promise.all(Array.from({ length: 20 }, () => court.act('registerAgreement', agreement())));
    expect(twenty.filter(({ alreadyRegistered }) => alreadyRegistered === false)).toHaveLength(1);
    expect(twenty.filter(({ alreadyRegistered }) => alreadyRegistered === true)).toHaveLength(19);
    expect(await court.act('registerAgreement', agreement({ kind: 'OTHER' }))).toMatchObject({ code: 'NUMBER_TAKEN' });
  });

  test.each<[string, object]>([
    ['AGREEMENT_NOT_FOUND', { agreementNo: 'XY-none' }],
    ['AGREEMENT_NOT_FOUND', { agreementNo: 'XY-2019-001' }],
    ['REVIEW_INCOMPLETE', { instance: 'SECOND' }],
    ['REVIEW_INCOMPLETE', { reviews: '初-B', outcome: 'UPHELD' }],
    ['JUDGMENT_NOT_FOUND', { instance: 'SECOND', reviews: '初-none', outcome: 'UPHELD' }],
    ['FINDING_MISSING', { finding: null }],
    ['DATE_IN_FUTURE', { issuedOn: '2026-04-01' }],
    ['DATE_OUT_OF_ORDER', { performBy: '2026-03-01' }],
  ])('a judgment is refused: %s %j', async (code, changes) => {
    expect(await court.act('registerJudgment', document(changes))).toMatchObject({ code });
  });

  test('service, appeal, enforcement and performance each come in their order, on days that can be', async () => {
    await court.act('registerJudgment', document());
    const serve = (changes: object) =>
      court.act('recordService', { judgmentNo: '初-A', party: 'DEFENDANT', servedOn: '2026-03-03', ...changes });
    expect(await serve({ party: '某公司' })).toMatchObject({ code: 'UNKNOWN_PARTY' });
    expect(await serve({ servedOn: '2026-03-01' })).toMatchObject({ code: 'DATE_OUT_OF_ORDER' });
    expect(await serve({ servedOn: '2026-04-01' })).toMatchObject({ code: 'DATE_IN_FUTURE' });
    const appeal = { judgmentNo: '初-A', party: 'DEFENDANT', filedOn: '2026-03-10' };
    expect(await court.act('recordAppeal', appeal)).toMatchObject({ code: 'NOT_APPEALABLE' });
    expect(await serve({})).toMatchObject({ alreadyRecorded: false });
    expect(await serve({})).toMatchObject({ alreadyRecorded: true });
    expect(await serve({ servedOn: '2026-03-04' })).toMatchObject({ code: 'RECORDED_OTHERWISE' });
    expect(await court.act('recordAppeal', { ...appeal, filedOn: '2026-03-02' })).toMatchObject({
      code: 'DATE_OUT_OF_ORDER',
    });
    for (const [name, input] of [
      ['recordEnforcement', { appliedOn: '2026-03-20' }],
      ['recordPerformance', { performedOn: '2026-03-20', proof: '一号' }],
    ] as const) {
      expect(await court.act(name, { judgmentNo: '初-A', ...input })).toMatchObject({ code: 'NOT_EFFECTIVE' });
    }
  });

  test('another court, another case and another kind of actor write nothing', async () => {
    const service = { judgmentNo: '初-A', party: 'PLAINTIFF_1', servedOn: '2026-03-03' };
    expect(await court.act('recordService', service, { court: HIGH_COURT })).toMatchObject({
      code: 'JUDGMENT_OF_ANOTHER_COURT',
    });
    expect(await court.act('recordService', service, { about: '1133078200000T034L' })).toMatchObject({
      code: 'JUDGMENT_NOT_FOUND',
    });
    const { body } = await court.house.ask(
      'mutation ($input: RecordServiceInput!) { recordService(input: $input) { __typename } }',
      { persona: 'clerk', matter: 'PROJECT_APPLICATION', caseNo: 'XM-2026-001', variables: { input: service } },
    );
    expect(body.errors?.[0]?.extensions.code).toBe('MATTER_NOT_FOR_ACTOR');
  });

  test('an appeal withdrawn makes the first judgment effective on the permitting ruling (4.3)', async () => {
    await court.act('recordService', { judgmentNo: '初-A', party: 'PLAINTIFF_1', servedOn: '2026-03-03' });
    const appeal = { judgmentNo: '初-A', party: 'DEFENDANT', filedOn: '2026-03-10' };
    expect(await court.act('recordAppeal', appeal)).toMatchObject({ judgment: { status: 'APPEALED' } });
    expect(await court.act('recordAppeal', { ...appeal, withdrawnOn: '2026-03-30' })).toMatchObject({
      judgment: { status: 'EFFECTIVE', effectiveOn: '2026-03-30' },
    });
  });

  test('what was recorded by mistake is taken back by another event, and what followed from it with it', async () => {
    court.on('2026-04-20');
    await court.judged('误', { servedOn: '2026-03-02' });
    const [{ judgment }] = [
      await court.act('recordPerformance', { judgmentNo: '初-误', performedOn: '2026-04-01', proof: '一号' }),
    ];
    expect(judgment).toMatchObject({ status: 'EFFECTIVE', performedOn: '2026-04-01' });
    const eventOf = (kind: string) => judgment.events.find((event: { kind: string }) => event.kind === kind).id;
    expect(await court.takeBack(eventOf('EFFECTIVE'))).toMatchObject({ code: 'EVENT_NOT_FOUND' });
    expect(await court.takeBack(eventOf('PERFORMED'))).toMatchObject({ judgment: { performedOn: null } });
    expect(await court.takeBack(eventOf('PERFORMED'))).toMatchObject({ alreadyRecorded: true });
    const after = (await court.takeBack(eventOf('SERVED'))).judgment;
    expect(after).toMatchObject({ status: 'FIRST_INSTANCE_ISSUED', effectiveOn: null });
    expect(after.events.filter(({ reversed }: { reversed: boolean }) => reversed)).toHaveLength(2);
    const again = { judgmentNo: '初-误', party: 'DEFENDANT', servedOn: '2026-04-10' };
    expect(await court.act('recordService', again)).toMatchObject({ judgment: { status: 'SERVED' } });
  });

  test('a document is found by its number, whichever brackets a keyboard gave its year', async () => {
    await court.judged('(2026)7号');
    for (const judgmentNo of ['初-〔2026〕7号', '初-[2026]7号', '初-（2026）7号']) {
      const done = { judgmentNo, performedOn: '2026-04-01', proof: '一号' };
      const { judgment } = await court.act('recordPerformance', done);
      expect(judgment).toMatchObject({ judgmentNo: '初-〔2026〕7号', performedOn: '2026-04-01' });
    }
  });

  test('a performance without proof is refused, and recorded with it', async () => {
    await court.judged('证', { servedOn: '2026-03-02' });
    const done = { judgmentNo: '初-证', performedOn: '2026-04-01', proof: ' ' };
    expect(await court.act('recordPerformance', done)).toMatchObject({ code: 'PROOF_MISSING' });
    const { judgment } = await court.act('recordPerformance', { ...done, proof: '一号' });
    expect(judgment).toMatchObject({ performedOn: '2026-04-01' });
  });

  test('the ledger itself refuses to change or lose a line', async () => {
    const { pool } = courtsDatabase(court);
    await expect(pool.query("UPDATE court_event SET kind = 'SERVED'")).rejects.toThrow('append-only');
    await expect(pool.query('DELETE FROM court_event')).rejects.toThrow('append-only');
    await expect(pool.query('TRUNCATE court_event')).rejects.toThrow('append-only');
  });

  test('a judgment under way shows to the court alone', async () => {
    const mine = await court.asking('court', 'COURT_CASE', { organisation: COURT });
    expect((await court.courtsOf('judgments { judgmentNo }', mine)).judgments.length).toBeGreaterThan(1);
    const { body } = await court.house.ask(
      `{ subject(identifier: "${ORGAN}") { ... on Subject { courts { judgments { judgmentNo } } } } }`,
    );
    expect(body.errors?.[0]?.extensions.code).toBe('SLICE_NOT_PERMITTED');
  });

  test('the daily run makes a judgment effective on the first day after its last appeal period, once, whenever it runs', async () => {
    court.on('2026-03-12');
    await court.judged('日');
    await court.act('registerJudgment', document({ judgmentNo: '初-末', agreementNo: 'XY-日' }));
    expect((await court.runDay('2026-03-17')).judgments).not.toContain('初-日');
    // Days were missed: the day of effect is the law's all the same.
    expect((await court.runDay('2026-03-25')).judgments).toContain('初-日');
    const two = await Promise.all([court.runDay('2026-03-25'), court.runDay('2026-03-25')]);
    expect(two.flatMap(({ judgments }) => judgments)).toEqual([]);
    expect((await court.runDay('2026-03-17')).judgments).toEqual([]);
    const events = await court.store.transaction((manager) => court.store.eventsOf(manager, 'JUDGMENT', '初-日'));
    expect(events.filter(({ kind }) => kind === 'EFFECTIVE')).toMatchObject([{ happened_on: '2026-03-18' }]);
  });

  test('the daily run leaves a suit without a calendar for another day, and tells which calendar', async () => {
    court.on('2026-12-30');
    expect((await court.runDay('2026-12-30')).waiting).toEqual([]);
    const unknown = { ...court.store.days, lastDayOfPeriod: noCalendar };
    const { waiting: left } = await runWith(court, unknown);
    expect(left).toMatchObject([{ subject: court.idOf(ORGAN), why: expect.stringContaining('2027.csv') }]);
  });
});

function courtsDatabase({ house }: CourtHouse) {
  const opened = house.installation.subgraphs.get(courts.name);
  if (!opened) throw new Error('courts does not run');
  return opened.database;
}

function noCalendar(): string {
  throw new Error('Whether 2027-01-04 is a working day needs schema/calendars/2027.csv; add that file.');
}

function runWith({ store }: CourtHouse, days: CourtHouse['store']['days']) {
  return advanceCourts(store, '2026-12-30', days);
}
