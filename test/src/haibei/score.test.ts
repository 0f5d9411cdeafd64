import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importFile } from '@xinqiao/cli/exchange/import-file.js';
import { addDays, shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import {
  runInstallation,
  type Answer,
  type Asking,
  type RunningInstallation,
} from '../support/running-installation.js';
import {
  BUREAU,
  CHILD,
  LIN,
  people,
  refused,
  SCHOOL,
  SHIQUAN,
  TOWN,
  XU,
  type People,
} from '../civil-affairs/people.js';
import { developmentToken } from '../support/token-issuer.js';

// 王小明 helped others, reported a danger, was commended by the city, and served 7.5 hours this year.

const WANG = '379999199001010010';
const LIBRARY = '126599990TUG00013H';
const HOSPITAL = '126599990YYUAN019P';

const OWN = `haibei { status grade score pointsToNextGrade missing { en } issuedBy { zh } benefits { code }
  items { reference owner { en } code points counted until why { en } } waysUp { code adds step { en } } }`;

describe('a resident’s Haibei score', () => {
  let house: RunningInstallation;
  let who: People;
  const now = new Date('2026-11-20T02:00:00Z');
  const today = shanghaiDateOf(now);
  beforeAll(async () => {
    house = await runInstallation({}, { clock: () => now });
    who = people(house);
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const wang: Asking = { persona: 'resident', matter: 'OWN_RECORD' };
  const join = (as: Asking = wang) =>
    house.ask('mutation { joinHaibei { ... on HaibeiJoined { alreadyJoined } ... on HaibeiRefused { code } } }', as);
  const leave = (as: Asking = wang) =>
    house.ask('mutation { leaveHaibei { __typename ... on HaibeiRefused { code } } }', as);
  const own = async () => (await who.read(WANG, OWN, wang)).body.data.subject.haibei;
  const openCase = async (as: Asking, matter: string, caseNo: string) => {
    const input = { caseNo, matter, subjects: [who.personId(WANG)] };
    await house.ask('mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename } }', {
      ...as,
      variables: { input },
    });
    return { ...as, matter, caseNo };
  };
  const authorise = async (grantee: string, matter: string, slices: readonly string[] = ['P1']) => {
    const input = { grantee, matter, product: '本人出示', slices, from: today, until: addDays(today, 7), maxReads: 20 };
    const { body } = await house.ask(
      'mutation ($input: GrantAuthorizationInput!) { grantAuthorization(input: $input) { ... on AuthorizationGranted { id } } }',
      { ...wang, variables: { input } },
    );
    return body.data.grantAuthorization.id as string;
  };
  /** Runs while the civil affairs bureau's database fails. */
  const withoutCivilAffairs = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const database = house.installation.subgraphs.get('civil-affairs')?.database;
    await database?.source.query('ALTER TABLE good_deed RENAME TO good_deed_away');
    try {
      return await work();
    } finally {
      await database?.source.query('ALTER TABLE good_deed_away RENAME TO good_deed');
    }
  };

  test('does not exist before the person opts in, and then is whole: grade, score, each item, and the way up', async () => {
    expect(await own()).toMatchObject({ status: 'NO_SCORE', grade: null, score: null, items: null });
    expect((await join()).body.data.joinHaibei).toEqual({ alreadyJoined: false });
    expect((await join()).body.data.joinHaibei).toEqual({ alreadyJoined: true });
    const score = await own();
    expect(score).toMatchObject({
      status: 'SCORED',
      grade: 'A',
      score: 1040,
      pointsToNextGrade: 10,
      issuedBy: { zh: '威海市' },
      benefits: [{ code: 'WH-LIB-DEPOSIT' }, { code: 'WH-BUS-CARD' }],
    });
    const counted = score.items.filter((item: { counted: boolean }) => item.counted);
    expect(counted.map(({ reference, points, owner }: never) => [reference, points, owner])).toEqual([
      ['safety-deed:AQ-2026-011', 5, { en: 'Emergency management bureau' }],
      ['commendation:海委奖〔2026〕5号', 30, { en: 'Credit centre' }],
      ['good-deed:HR-2026-003', 5, { en: 'Civil affairs bureau' }],
    ]);
    const way = score.waysUp.find(({ code }: { code: string }) => code === 'R-VOL-01');
    expect(way).toEqual({ code: 'R-VOL-01', adds: 2, step: { en: '2.5 hours more this year' } });
  });

  test('follows its owners at once: a donation that the town confirms raises the next reading, and is stored nowhere here', async () => {
    const bureau = await who.onDuty('civil-affairs-bureau', '116599990CAB000108', 'CA-1', [who.personId(WANG)]);
    const input = {
      subject: who.personId(WANG),
      donationNo: 'JZ-9',
      donatedOn: today,
      amountYuan: '1000',
      confirmedBy: '慈善会',
      evidence: '收据9',
    };
    const { body } = await house.ask(
      'mutation ($input: ConfirmDonationInput!) { confirmDonation(input: $input) { __typename } }',
      { ...bureau, variables: { input } },
    );
    expect(body.data.confirmDonation.__typename).toBe('DonationConfirmed');
    expect(await own()).toMatchObject({ score: 1050, grade: 'AA', pointsToNextGrade: 100 });
    const centre = house.installation.subgraphs.get('credit-centre')?.database;
    const columns = (await centre?.source.query(
      `SELECT table_name, column_name FROM information_schema.columns WHERE column_name ~ 'score|grade'
       AND table_schema = 'public' AND table_name ~ 'haibei|card|commendation'`,
    )) as unknown[];
    expect(columns).toEqual([]);
  });

  test('counts an award once that the village recorded, too, and says by which record', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'haibei-')), 'village-items.csv');
    const header = '主体代码,条目编号,村居代码,类型,发生日期,事由,确认单位,确认单位代码,佐证材料,评议日期,复核日期';
    const row = `${WANG},SQ-2026-101,${SHIQUAN},区县级表彰,2026-05-20,海晏好市民,石泉镇人民政府,${TOWN},海委奖[2026]5号,2026-05-28,2026-06-09`;
    writeFileSync(file, [header, row, ''].join('\n'));
    const { subgraphs } = house.installation;
    const [civilAffairs, centre] = [subgraphs.get('civil-affairs'), subgraphs.get('credit-centre')];
    if (!civilAffairs || !centre) throw new Error('The subgraphs do not run.');
    const { config } = house;
    await importFile({ config, dataset: 'village-items', file, database: civilAffairs.database, centre });
    const { score, items } = await own();
    expect(score).toBe(1050);
    expect(items).toContainEqual(
      expect.objectContaining({
        ...{ reference: 'village-item:SQ-2026-101', points: null, counted: false },
        why: { en: 'the same deed counts by commendation:海委奖〔2026〕5号' },
      }),
    );
  });

  test('is not available now, and never lower, while a source does not answer', async () => {
    const score = await withoutCivilAffairs(own);
    expect(score).toMatchObject({
      status: 'NOT_AVAILABLE',
      missing: [{ en: 'Civil affairs bureau' }],
      grade: null,
      score: null,
      items: null,
    });
    expect(await own()).toMatchObject({ status: 'SCORED', score: 1050 });
  });

  test('M9: a clerk of a project application sees the grade of a person, and neither score nor items', async () => {
    const clerk = await openCase({ persona: 'clerk' }, 'PROJECT_APPLICATION', 'XM-HB-1');
    const answer = await who.read(
      WANG,
      'haibei { status grade score items { code } benefits { code } cards { id } }',
      clerk,
    );
    expect(answer.body.data.subject.haibei).toEqual({
      status: 'SCORED',
      grade: 'AA',
      score: null,
      items: null,
      benefits: null,
      cards: null,
    });
    expect(refused(answer).toSorted()).toEqual(['P1', 'P1', 'P2', 'P3']);
  });

  test('M3, M15, M21: without a case, authorisation or order nobody sees it: public, employer, school, bank, auditor', async () => {
    const nobody = async (as: Asking) => (await who.read(WANG, 'haibei { grade score items { code } }', as)).body;
    expect((await nobody({})).data.subject.haibei).toBeNull();
    const employer = await who.official('employer', '91371002MA00TEXT0Y');
    expect((await nobody(employer)).data.subject.haibei).toBeNull();
    for (const matter of ['BENEFIT_CHECK', 'STAFF_REVIEW', 'COMMENDATION', 'OWN_RECORD', 'SHOP_CARD']) {
      expect((await nobody({ ...employer, matter, caseNo: 'ZP-1' })).errors?.[0]?.extensions.code).toBe(
        'MATTER_NOT_FOR_ACTOR',
      );
    }
    const school = await openCase(await who.official('school', SCHOOL), 'STAFF_REVIEW', 'ZC-0');
    expect((await nobody(school)).data.subject.haibei).toBeNull();
    const audit = await approved('auditor', 'AUDIT', 'SJ-0', { subjects: [] });
    expect((await nobody(audit)).errors?.[0]?.extensions.code).toBe('SUBJECT_NOT_IN_CASE');
    const unapproved = await approved('auditor', 'AUDIT', 'SJ-1', { isApproved: false });
    expect((await nobody(unapproved)).errors?.[0]?.extensions.code).toBe('CASE_NOT_APPROVED');
    const log = await house.ask('{ accessLog { nodes { matter } } }', audit);
    expect(log.body.data.accessLog.nodes.length).toBeGreaterThan(0);
  });

  /** A case that names 王小明, opened by an officer and, unless left out, approved by the person in charge. */
  async function approved(
    kind: string,
    matter: string,
    caseNo: string,
    {
      subjects = [who.personId(WANG)],
      isApproved = true,
      ...more
    }: Record<string, unknown> & { isApproved?: boolean } = {},
  ): Promise<Asking> {
    const officer = await who.official(kind, BUREAU);
    const input = { caseNo, matter, subjects, ...more };
    await house.ask('mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename } }', {
      ...officer,
      variables: { input },
    });
    if (isApproved) {
      const chief = await who.official(kind, BUREAU, { sub: `chief.${kind}`, in_charge: true });
      await house.ask(`mutation { approveCase(caseNo: "${caseNo}", matter: "${matter}") { __typename } }`, chief);
    }
    return { ...officer, matter, caseNo };
  }

  test.each([
    ['the centre, before approval', 'centre-operator', 'STATUTORY_DUTY', { duty: '异议处理', isApproved: false }, []],
    ['the centre, by approved case', 'centre-operator', 'STATUTORY_DUTY', { duty: '异议处理' }, ['P1', 'P2', 'P3']],
    ['a court without order', 'court', 'COURT_CASE', {}, []],
    ['a court by its order', 'court', 'COURT_CASE', { order: '（2026）协查1号' }, ['P3']],
    ['an auditor, by the case that names the person', 'auditor', 'AUDIT', {}, ['P1', 'P2', 'P3']],
  ])('shows %s the slices of the matrix: %s %s', async (title, kind, matter, facts, slices) => {
    const as = await approved(kind, matter, `P-${title}`, facts);
    const { body } = await who.read(WANG, 'haibei { grade score items { code } }', as);
    const { grade, score, items } = body.data.subject.haibei ?? { grade: null, score: null, items: null };
    expect([grade && 'P1', score && 'P2', items && 'P3'].filter((slice) => slice !== null)).toEqual(slices);
    if (items) expect(items.length).toBeGreaterThan(2);
  });

  describe('opens benefits', () => {
    const ASK = (code: string) => `haibei { benefit(code: "${code}") grade status score }`;
    const answerOf = ({ body }: Answer) => body.data.subject.haibei;

    test('by yes or no to the provider, with the person’s authorisation, about its own benefits only', async () => {
      const library = await openCase({ persona: 'library' }, 'BENEFIT_CHECK', 'JY-1');
      const without = await who.read(WANG, ASK('WH-LIB-DEPOSIT'), library);
      expect(answerOf(without)).toBeNull();
      const authorization = await authorise(LIBRARY, 'BENEFIT_CHECK');
      const asked = await who.read(WANG, ASK('WH-LIB-DEPOSIT'), { ...library, authorization });
      expect(answerOf(asked)).toEqual({ benefit: 'YES', grade: null, status: null, score: null });
      expect(refused(asked).toSorted()).toEqual(['P1', 'P1', 'P2']);
      const foreign = await who.read(WANG, 'haibei { benefit(code: "WH-MED-DEPOSIT") }', { ...library, authorization });
      expect(refused(foreign)).toEqual(['BAD_ARGUMENT']);
      const silent = await withoutCivilAffairs(() =>
        who.read(WANG, 'haibei { benefit(code: "WH-LIB-DEPOSIT") }', { ...library, authorization }),
      );
      expect(answerOf(silent)).toEqual({ benefit: 'NOT_AVAILABLE' });
    });

    test('another provider’s authorisation is none, and the person sees who asked', async () => {
      const hospital = await openCase(await who.official('benefit-provider', HOSPITAL), 'BENEFIT_CHECK', 'ZY-1');
      const authorization = await authorise(LIBRARY, 'BENEFIT_CHECK');
      const answer = await who.read(WANG, ASK('WH-MED-DEPOSIT'), { ...hospital, authorization });
      expect(refused(answer)).toEqual(['AUTHORIZATION_NOT_LIVE']);
      const { body } = await who.read(WANG, 'accesses(first: 50) { nodes { organisation matter slices } }', wang);
      expect(body.data.subject.accesses.nodes).toContainEqual({
        organisation: LIBRARY,
        matter: 'BENEFIT_CHECK',
        slices: ['P1'],
      });
    });

    test('as a catalogue that everybody reads, with provider, terms, least grade and authority', async () => {
      const { body } = await house.ask(
        '{ haibeiBenefits { code kind provider leastGrade terms { en } issuedBy { en } basis { zh } } }',
      );
      expect(body.data.haibeiBenefits).toContainEqual({
        code: 'WH-MED-DEPOSIT',
        kind: 'HOSPITAL_DEPOSIT',
        provider: HOSPITAL,
        leastGrade: 'AA',
        terms: { en: 'Up to 50,000 yuan, settled at discharge; emergencies never ask for a deposit' },
        issuedBy: { en: 'Credit centre of Haiyan city' },
        basis: { zh: '海晏市信用中心〔2026〕3号公告' },
      });
    });
  });

  test('a member of staff may show the grade for title or award review; no field asks for it, and none reads a lack of it', async () => {
    const school = await openCase(await who.official('school', SCHOOL), 'STAFF_REVIEW', 'ZC-2026-1');
    const authorization = await authorise(SCHOOL, 'STAFF_REVIEW', ['P1']);
    const shown = await who.read(WANG, 'haibei { grade score } assessment { verdict }', { ...school, authorization });
    expect(shown.body.data.subject).toMatchObject({ haibei: { grade: 'AA', score: null }, assessment: null });
    const silent = await who.read(WANG, 'haibei { grade }', school);
    expect([silent.body.data.subject.haibei, refused(silent)]).toEqual([null, ['P1']]);
  });

  test('no verdict changes by it: the same with a score, without one, and while it is not available', async () => {
    const clerk: Asking = { persona: 'clerk', matter: 'COMMENDATION', caseNo: 'PX-2026-001' };
    const verdict = async () => {
      const { body } = await who.read(WANG, 'assessment { verdict sources { source reasons { code } } }', clerk);
      return body.data.subject.assessment;
    };
    const scored = await verdict();
    await leave();
    expect(await verdict()).toEqual(scored);
    await join();
  });

  test('ceases to exist when the person opts out: no reading shows it, not of an earlier day, and nothing stored could', async () => {
    const { body: made } = await house.ask('mutation { createShopCard { ... on ShopCardCreated { token } } }', wang);
    expect(made.data.createShopCard.token).toHaveLength(22);
    expect((await leave()).body.data.leaveHaibei.__typename).toBe('HaibeiLeft');
    expect((await leave()).body.data.leaveHaibei.code).toBe('NOT_OPTED_IN');
    expect(await own()).toMatchObject({ status: 'NO_SCORE', grade: null, score: null, items: null, benefits: null });
    const before = await who.read(WANG, OWN, { ...wang, asOf: '2026-11-19' });
    expect(before.body.data.subject.haibei).toMatchObject({ status: 'NO_SCORE', score: null });
    const centre = house.installation.subgraphs.get('credit-centre')?.database;
    for (const table of ['haibei_member', 'shop_card']) {
      const rows = await centre?.source.query(`SELECT * FROM ${table} WHERE subject_id = $1`, [who.personId(WANG)]);
      expect([table, rows]).toEqual([table, []]);
    }
  });

  test('M22: a person sees the own name and card number as the law masks it, and nobody else does', async () => {
    const document = 'registration { personName document { kind number } }';
    expect((await who.read(WANG, document, wang)).body.data.subject.registration).toEqual({
      personName: '王小明',
      document: { kind: 'RESIDENT_IDENTITY_CARD', number: '379999********0010' },
    });
    const clerk: Asking = { persona: 'clerk', matter: 'COMMENDATION', caseNo: 'PX-2026-001' };
    expect((await who.read(WANG, document, clerk)).body.data.subject.registration).toBeNull();
  });

  test('is for adults and for themselves: not for a child, a father, an agent, a firm, nor for who is in no registry', async () => {
    expect((await join({ ...(await who.resident(XU)), standing: CHILD })).body.data.joinHaibei.code).toBe(
      'NOT_YOUR_RECORD',
    );
    expect((await join({ ...wang, standing: '91371002MA00TEXT0Y' })).body.data.joinHaibei.code).toBe('NOT_YOUR_RECORD');
    expect((await join({ persona: 'firm', matter: 'OWN_RECORD' })).body.data.joinHaibei.code).toBe('NOT_YOUR_RECORD');
    expect((await join(await who.resident(LIN))).body.data.joinHaibei.code).toBe('NOT_REGISTERED');
    const seventeen = await developmentToken(house.config, {
      actor_kind: 'self',
      subject: who.personId(CHILD),
      birthdate: '2014-10-05',
    });
    expect(refused(await join({ token: seventeen, matter: 'OWN_RECORD' }))).toEqual(['NOT_A_CREDIT_SUBJECT']);
    expect(
      (await who.read('91371002MA00TEXT0Y', 'haibei { grade }', { persona: 'firm', matter: 'OWN_RECORD' })).body.data
        .subject.haibei,
    ).toBeNull();
  });
});
