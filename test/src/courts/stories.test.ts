import { openCourtHouse, COURT, HIGH_COURT, ORGAN, STREET_OFFICE, SUPERIOR, type CourtHouse } from './court-house.js';

const CLERK = { organisation: '1137100000000T018Y' };

/** The profile, the verdicts and the government-integrity view of one day, in one line each. */
async function seenOn(court: CourtHouse) {
  const procurement = await court.asking('clerk', 'GOVERNMENT_PROCUREMENT', CLERK);
  const funding = await court.asking('clerk', 'FUNDING_SUPPORT', CLERK);
  const levels = async (as = {}) =>
    (await court.courtsOf('agreementBreaches { level }', as)).agreementBreaches
      .map(({ level }: { level: string }) => level)
      .join();
  const integrity = async (as = {}) =>
    (await court.courtsOf('governmentIntegrity { level }', as)).governmentIntegrity?.level ?? null;
  return {
    public: await levels(),
    clerk: await levels(funding),
    procurement: await court.verdictOf(procurement),
    funding: await court.verdictOf(funding),
    integrity: await integrity(procurement),
    publicIntegrity: await integrity(),
    lists: (await court.publicListsOf()).join(),
  };
}
const NOTHING = {
  public: '',
  clerk: '',
  procurement: 'CLEAR',
  funding: 'CLEAR',
  integrity: null,
  publicIntegrity: null,
  lists: '',
};

describe('a broken agreement, from first instance to the end', () => {
  let court: CourtHouse;
  beforeAll(async () => {
    court = await openCourtHouse('2026-03-02');
  });
  afterAll(async () => {
    await court[Symbol.asyncDispose]();
  });

  const seen = () => seenOn(court);
  const FLAGGED = {
    public: '',
    clerk: 'FLAG_BREACH',
    procurement: 'FLAGGED GOV_BREACH',
    funding: 'FLAGGED GOV_BREACH',
    integrity: 'FLAG_BREACH',
    publicIntegrity: null,
    lists: '',
  };
  const UNPERFORMED = {
    public: 'FLAG_UNPERFORMED',
    clerk: 'FLAG_UNPERFORMED',
    procurement: 'FLAGGED GOV_BREACH_UNPERFORMED',
    funding: 'FLAGGED GOV_BREACH_UNPERFORMED',
    integrity: 'FLAG_UNPERFORMED',
    publicIntegrity: null,
    lists: 'AGREEMENT_BREACH_UNPERFORMED',
  };

  test('first instance for the plaintiff, appeal pending: nothing shows, and no flag is taken', async () => {
    court.on('2026-03-12');
    expect(await court.judged('甲')).toMatchObject({ judgment: { status: 'SERVED', effectiveOn: null } });
    expect(
      await court.act('recordAppeal', { judgmentNo: '初-甲', party: 'DEFENDANT', filedOn: '2026-03-10' }),
    ).toMatchObject({ judgment: { status: 'APPEALED' } });
    await court.runDay('2026-04-30');
    expect(await court.act('flagAgreementBreach', { judgmentNo: '初-甲' })).toMatchObject({ code: 'NOT_EFFECTIVE' });
    expect(await seen()).toEqual(NOTHING);
  });

  test('upheld on appeal: both are effective when the last party is served, and one flag stands for the suit', async () => {
    court.on('2026-05-22');
    const high = { court: HIGH_COURT };
    const second = {
      judgmentNo: '终-甲',
      agreementNo: 'XY-甲',
      court: '天泽高级人民法院',
      instance: 'SECOND',
      reviews: '初-甲',
      outcome: 'UPHELD',
      issuedOn: '2026-05-20',
    };
    expect(await court.act('registerJudgment', second, high)).toMatchObject({ judgment: { status: 'ISSUED' } });
    await court.act('recordService', { judgmentNo: '终-甲', party: 'DEFENDANT', servedOn: '2026-05-21' }, high);
    expect(
      await court.act('recordService', { judgmentNo: '终-甲', party: 'PLAINTIFF_1', servedOn: '2026-05-22' }, high),
    ).toMatchObject({ judgment: { status: 'EFFECTIVE', effectiveOn: '2026-05-22' } });
    const flag = await court.act('flagAgreementBreach', { judgmentNo: '终-甲', excuse: 'LEADER_CHANGE' }, high);
    expect(flag).toMatchObject({
      alreadyFlagged: false,
      breach: {
        level: 'FLAG_BREACH',
        levelSince: '2026-05-22',
        excuse: 'LEADER_CHANGE',
        because: {
          why: { en: expect.stringContaining('breach'), zh: expect.stringContaining('违约') },
          article: expect.stringContaining('法释〔2019〕17号'),
        },
      },
    });
    expect(await court.act('flagAgreementBreach', { judgmentNo: '初-甲' })).toMatchObject({ alreadyFlagged: true });
    expect(await seen()).toEqual(FLAGGED);
  });

  test('the term passes and enforcement is applied for: the public sees it', async () => {
    await court.runDay('2026-08-03');
    expect(await seen()).toEqual(FLAGGED);
    court.on('2026-08-10');
    const applied = { judgmentNo: '终-甲', appliedOn: '2026-08-10' };
    expect(await court.act('recordEnforcement', applied, { court: HIGH_COURT })).toMatchObject({
      alreadyRecorded: false,
    });
    expect((await court.runDay('2026-08-10')).unperformed).toEqual(['终-甲']);
    expect((await court.runDay('2026-08-10')).unperformed).toEqual([]);
    expect(await seen()).toEqual(UNPERFORMED);
    const { because } = (await court.courtsOf('agreementBreaches { because { why { zh } article change { zh } } }'))
      .agreementBreaches[0];
    expect(because).toMatchObject({ why: { zh: '逾期未履行且已申请强制执行' }, change: { zh: expect.any(String) } });
  });

  test('performed: closed at once, and on record for the integrity view', async () => {
    court.on('2026-09-15');
    const done = { judgmentNo: '终-甲', performedOn: '2026-09-14', proof: '结案通知书〔2026〕7号' };
    expect(await court.act('recordPerformance', done, { court: HIGH_COURT })).toMatchObject({
      judgment: { performedOn: '2026-09-14' },
    });
    expect(await seen()).toEqual(NOTHING);
    const procurement = await court.asking('clerk', 'GOVERNMENT_PROCUREMENT', CLERK);
    const view = await court.courtsOf('governmentIntegrity { performed changeOfOfficialsPleaded }', procurement);
    expect(view.governmentIntegrity).toEqual({ performed: 1, changeOfOfficialsPleaded: 1 });
  });

  test('listed after a warning, then reversed on retrial: off within three working days, in every view', async () => {
    court.on('2026-03-12');
    await court.judged('乙');
    await court.runDay('2026-03-18');
    await court.act('flagAgreementBreach', { judgmentNo: '初-乙' });
    court.on('2026-09-16');
    const debtor = {
      caseNo: '执-乙',
      subject: court.idOf(ORGAN),
      debtorCode: ORGAN,
      court: '天泽市中级人民法院',
      documentNo: '初-乙',
      situation: 'EVADES',
      conduct: '转移资金规避执行',
      superiorOrgan: SUPERIOR,
    };
    expect(await court.act('listJudgmentDebtor', debtor)).toMatchObject({ __typename: 'DebtorPreWarned' });
    court.on('2026-09-23');
    expect(await court.act('listJudgmentDebtor', debtor)).toMatchObject({ __typename: 'DebtorListed' });
    const listed = await seen();
    expect(listed).toMatchObject({ public: 'LISTED', clerk: 'LISTED', integrity: 'LISTED', publicIntegrity: 'LISTED' });
    expect(listed.lists).toBe('AGREEMENT_BREACH_UNPERFORMED,COURT_DEBTOR');
    expect(listed.procurement).toMatch(/^FLAGGED .*COURT_DEBTOR_LISTED/);
    expect(listed.funding).toMatch(/^FLAGGED .*COURT_DEBTOR_LISTED/);
    court.on('2026-10-12');
    const reversal = {
      judgmentNo: '初-乙',
      retrialNo: '再-乙',
      court: '天泽高级人民法院',
      finding: 'CLAIM_REJECTED',
      operative: ['CLAIM_REJECTED'],
      issuedOn: '2026-10-10',
      served: ['DEFENDANT', 'PLAINTIFF_1'].map((party) => ({ party, servedOn: '2026-10-12' })),
    };
    expect(await court.act('reverseOnRetrial', reversal, { court: HIGH_COURT })).toMatchObject({
      judgment: { judgmentNo: '再-乙', status: 'EFFECTIVE' },
    });
    // The flag is closed with the judgment; the listing is the listing court's to remove.
    expect(await seen()).toMatchObject({ public: '', clerk: '', integrity: null, lists: 'COURT_DEBTOR' });
    const mine = await court.asking('court', 'COURT_CASE', { organisation: COURT });
    const due = async () => (await court.house.ask('{ removalsDue { caseNo ground dueOn overdue } }', mine)).body.data;
    expect((await due()).removalsDue).toEqual([
      { caseNo: '执-乙', ground: 'REVERSED', dueOn: '2026-10-15', overdue: false },
    ]);
    expect((await court.runDay('2026-10-15')).overdueRemovals).toEqual([]);
    expect((await court.runDay('2026-10-16')).overdueRemovals).toEqual(['执-乙']);
    expect(await seen()).toEqual(NOTHING);
    expect((await due()).removalsDue).toMatchObject([{ overdue: true }]);
    expect(await court.act('removeJudgmentDebtor', { caseNo: '执-乙', reason: 'REVERSED' })).toMatchObject({
      late: true,
    });
    expect((await due()).removalsDue).toEqual([]);
    const { judgments } = await court.courtsOf('judgments { judgmentNo status }', mine);
    expect(judgments).toContainEqual({ judgmentNo: '初-乙', status: 'REVERSED_ON_RETRIAL' });
  });
});

describe('whom a flag meets, and whom it does not', () => {
  let court: CourtHouse;
  beforeAll(async () => {
    court = await openCourtHouse('2026-03-12');
  });
  afterAll(async () => {
    await court[Symbol.asyncDispose]();
  });
  const seen = () => seenOn(court);

  test('an entrusted street office flags the organ that entrusted it', async () => {
    court.on('2026-03-12');
    await court.judged('丙', {
      agreement: {
        concludedBy: court.idOf(STREET_OFFICE),
        concludedByCode: STREET_OFFICE,
        entrustedBy: court.idOf(ORGAN),
        entrustedByCode: ORGAN,
        kind: 'EXPROPRIATION_COMPENSATION',
      },
    });
    await court.runDay('2026-03-18');
    expect(await court.act('flagAgreementBreach', { judgmentNo: '初-丙' })).toMatchObject({
      subject: { id: court.idOf(ORGAN) },
      breach: { agreement: { byEntrustment: true } },
    });
    expect(await seen()).toMatchObject({ clerk: 'FLAG_BREACH', integrity: 'FLAG_BREACH' });
    const done = { judgmentNo: '初-丙', performedOn: '2026-03-18', proof: '结案1号' };
    expect(await court.act('recordPerformance', done)).toMatchObject({ judgment: { performedOn: '2026-03-18' } });
    expect(await seen()).toEqual(NOTHING);
  });

  test.each([
    ['丁', 'COMPENSATION_ONLY', { finding: 'COMPENSATION_ONLY', operative: ['COMPENSATION'] }, {}],
    ['戊', 'INVALID_AGREEMENT', { finding: 'INVALID_DUE_TO_AGENCY', operative: ['RESTITUTION', 'DAMAGES'] }, {}],
    ['己', 'NO_BREACH_FOUND', { finding: 'CLAIM_REJECTED', operative: ['CLAIM_REJECTED'] }, {}],
    ['庚', 'AGREEMENT_BEFORE_2015_05', {}, { concludedOn: '2014-03-01' }],
    ['辛', 'SUIT_BEFORE_2020', { filedOn: '2019-12-31' }, { concludedOn: '2018-03-01' }],
  ])('%s: %s never flags, and shows nowhere', async (no, code, judgment, agreement) => {
    court.on('2026-03-12');
    await court.judged(no, { judgment, agreement });
    await court.runDay('2026-03-18');
    expect(
      await court.act('flagAgreementBreach', { judgmentNo: `初-${no}`, excuse: 'GOVERNMENT_CHANGE' }),
    ).toMatchObject({ code, message: expect.stringMatching(/\p{Script=Han}/u) });
    expect(await seen()).toEqual(NOTHING);
  });
});
