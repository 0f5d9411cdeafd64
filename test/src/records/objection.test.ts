import { readFileSync } from 'node:fs';
import { readCalendars } from '@xinqiao/platform/rules/calendars.js';
import { addDays, addYears, shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import { systemCaller } from '@xinqiao/platform/identity/caller.js';
import { BAI, CHILD, EDUCATION_BUREAU, GU, LIN, LU, MU, PUPIL, SCHOOL, XU } from '../civil-affairs/people.js';
import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';
import { CENTRE, COTTON, eventually, HARDWARE, parties, read, TAX_OFFICE, TEXTILE, type Parties } from './parties.js';

const ARREARS = 'tax-arrears:天税欠告〔2026〕12号';
const SAFETY_ENTRY = 'safety-entry:JF-2026-001';
const SAMPLES = new URL('../../support/samples/', import.meta.url).pathname;
const BUREAU = '1133078200000T034L';

/** The organ that the judgment 天泽行终12号 is against. */
const ORGAN = '1141010000000T1X62';

/** A public official of the samples. */
const OFFICIAL = '379999198004120018';

interface HeldRecord {
  readonly reference: string;
  readonly disputed: boolean;
  readonly catalogue: string | null;
  readonly catalogueEdition: string | null;
}

/** Owners as their commands call them, and the field of their cases. */
const OWNERS = [
  ['Tax', 'taxCases'],
  ['Safety', 'safetyCases'],
  ['Education', 'educationCases'],
  ['CivilAffairs', 'civilAffairsCases'],
  ['Court', 'courtsCases'],
  ['Centre', 'centreCases'],
] as const;

const kindOf = (owner: string, reference: string) => `${owner} ${reference.split(':')[0]}`;

/** Numbers of fictional persons begin with a division that is no one’s. */
const isPerson = (code: string) => /^(37|33)9999/.test(code);

describe('an objection', () => {
  let house: RunningInstallation;
  let who: Parties;
  let today: string;
  let cotton: Asking;
  let taxOffice: Asking;
  let clerk: Asking;
  beforeAll(async () => {
    house = await runInstallation();
    who = parties(house);
    today = shanghaiDateOf(new Date());
    cotton = await who.firm(COTTON);
    taxOffice = await who.onDuty('tax-bureau', TAX_OFFICE, 'SW-1', [who.organisationId(COTTON)]);
    clerk = await who.clerk('GOVERNMENT_PROCUREMENT', 'CG-1', COTTON);
    beforeAnything = new Date().toISOString();
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const workingDays = (from: string, days: number) =>
    readCalendars(house.config.schemaFolder).addWorkingDays(from, days);
  const taxVerdict = async () => {
    const { body } = await read(
      house,
      COTTON,
      'assessment { verdict sources { source verdict reasons { code } leftOut { disputed repaired } } }',
      clerk,
    );
    const sources = body.data.subject.assessment.sources as { source: string; verdict: string }[];
    return sources.find(({ source }) => source === 'tax');
  };
  const arrears = async (as: Asking) =>
    (await read(house, COTTON, 'tax { hasArrears arrears { noticeNo amountYuan reference disputed } }', as)).body.data
      .subject.tax;
  let objection = '';
  let beforeAnything = '';

  test('marks the record in every answer from its commit on: verdict, evaluation, section, and leaves none of them wrong', async () => {
    expect(await taxVerdict()).toMatchObject({ verdict: 'FLAGGED', leftOut: { disputed: 0 } });
    const filed = await who.file('Tax', cotton, {
      reference: ARREARS,
      grounds: '欠税已于公告前缴清',
      evidence: ['完税证明1号'],
    });
    expect(filed.case).toMatchObject({
      kind: 'OBJECTION',
      answerBy: workingDays(today, 3),
      article: '山东省社会信用条例第三十九条',
      outcome: null,
      overdue: false,
    });
    objection = filed.case?.id ?? '';
    // The first answer after the commit: no second passes. M25 of domain.md 7.4: excluded from what is decided
    // automatically, and counted as left out.
    expect(await taxVerdict()).toMatchObject({ verdict: 'CLEAR', reasons: [], leftOut: { disputed: 1 } });
    const { body } = await read(house, COTTON, 'evaluation { rulebooks { items { id counted outcome } } }', cotton);
    const rulebooks = body.data.subject.evaluation.rulebooks as { items: { id: string; counted: boolean }[] }[];
    for (const { items } of rulebooks) {
      expect(items.filter(({ id, counted }) => id.includes(ARREARS) && counted)).toEqual([]);
    }
    expect(await arrears(cotton)).toMatchObject({
      hasArrears: true,
      arrears: [{ noticeNo: '天税欠告〔2026〕12号', reference: ARREARS, disputed: true }],
    });
    expect((await arrears(taxOffice)).arrears).toMatchObject([{ reference: ARREARS, disputed: true }]);
  });

  test('is filed once: a second is told of the first, and nobody else files it', async () => {
    const again = await who.file('Tax', cotton, { reference: ARREARS, grounds: '再说一次' });
    expect(again).toMatchObject({ code: 'ALREADY_FILED', first: { id: objection, outcome: null } });
    expect(again.message).toMatch(/[a-z].*\p{Script=Han}/u);
    const other = await who.firm(TEXTILE);
    expect(await who.file('Tax', other, { reference: ARREARS, grounds: '不是我的' })).toMatchObject({
      code: 'RECORD_NOT_FOUND',
    });
    expect(await who.file('Tax', clerk, { reference: ARREARS, grounds: '代办' })).toMatchObject({
      code: 'NOT_YOUR_RECORD',
    });
    expect(await who.file('Tax', cotton, { reference: ARREARS, grounds: ' ' })).toMatchObject({ code: 'BAD_TEXT' });
    expect(
      await who.file('Tax', cotton, {
        reference: ARREARS,
        grounds: '有据',
        evidence: Array.from({ length: 21 }, () => 'x'),
      }),
    ).toMatchObject({ code: 'BAD_EVIDENCE' });
    const races = await Promise.all(
      Array.from({ length: 8 }, () =>
        who.file('Tax', cotton, { reference: 'tax-evaluation:2025', grounds: '等级有误' }),
      ),
    );
    expect(races.filter((one) => one.case)).toHaveLength(1);
  });

  test('is decided by the owner’s officer, with a reason, on a case about the subject', async () => {
    const decision = {
      id: objection,
      outcome: 'CORRECTED',
      reason: '部分税款已缴',
      corrections: [{ field: 'amountYuan', value: '1200.00' }],
    };
    expect(await who.decide('Tax', clerk, decision)).toMatchObject({ code: 'MATTER_NOT_FOR_ACTOR' });
    const elsewhere = await who.onDuty('tax-bureau', TAX_OFFICE, 'SW-2', [who.organisationId(TEXTILE)]);
    expect(await who.decide('Tax', elsewhere, decision)).toMatchObject({ code: 'CASE_NOT_FOUND' });
    expect(await who.decide('Tax', taxOffice, { ...decision, reason: '' })).toMatchObject({ code: 'BAD_TEXT' });
    expect(await who.decide('Tax', taxOffice, { ...decision, outcome: 'GRANTED' })).toMatchObject({
      code: 'WRONG_OUTCOME',
    });
    expect(await who.decide('Tax', taxOffice, { ...decision, corrections: [] })).toMatchObject({
      code: 'NOTHING_CORRECTED',
    });
    for (const correction of [
      { field: 'amountYuan', value: 'much' },
      { field: 'noticeNo', value: 'X' },
      { field: 'subjectId', value: 'o1' },
    ]) {
      expect(await who.decide('Tax', taxOffice, { ...decision, corrections: [correction] })).toMatchObject({
        code: 'BAD_CORRECTION',
      });
    }
    expect(await who.extend('Tax', taxOffice, objection)).toMatchObject({ code: 'NOT_EXTENDABLE' });
    const before = new Date().toISOString();
    expect((await who.decide('Tax', taxOffice, decision)).case).toMatchObject({
      outcome: 'CORRECTED',
      reason: '部分税款已缴',
    });
    expect(await who.decide('Tax', taxOffice, decision)).toMatchObject({
      code: 'ALREADY_DECIDED',
      first: { outcome: 'CORRECTED' },
    });
    expect(await arrears(cotton)).toMatchObject({ arrears: [{ amountYuan: '1200.00', disputed: false }] });
    expect(await taxVerdict()).toMatchObject({ verdict: 'FLAGGED', leftOut: { disputed: 0 } });
    // What was known before stays known: disputed, and with the sum that the notice named, and not yet decided.
    expect(await arrears({ ...cotton, asOf: before })).toMatchObject({
      arrears: [{ amountYuan: '184500.00', disputed: true }],
    });
    const caseAsOf = async (asOf?: string) => {
      const selection = 'taxCases { cases { id outcome reason decidedOn } }';
      const { cases } = (await read(house, COTTON, selection, { ...cotton, asOf })).body.data.subject.taxCases;
      return cases.find(({ id }: { id: string }) => id === objection) ?? null;
    };
    expect(await caseAsOf()).toMatchObject({ outcome: 'CORRECTED', reason: '部分税款已缴' });
    expect(await caseAsOf(before)).toEqual({ id: objection, outcome: null, reason: null, decidedOn: null });
    expect(await caseAsOf(beforeAnything)).toBeNull();
  });

  test('a file from before the decision does not undo it, and a later one is believed', async () => {
    const lines = readFileSync(`${SAMPLES}tax-arrears.csv`, 'utf8').trim().split('\n');
    await who.load('tax-arrears', ...lines);
    expect(await arrears(cotton)).toMatchObject({ arrears: [{ amountYuan: '1200.00' }] });
    await who.load('tax-arrears', ...lines.map((line) => line.replace('184500.00', '900.00')));
    expect(await arrears(cotton)).toMatchObject({ arrears: [{ amountYuan: '900.00' }] });
  });

  test('upheld, the record stands and is not objected to again; deleted, it is gone for everybody', async () => {
    const own = (await read(house, COTTON, 'taxCases { cases { id reference outcome } }', cotton)).body.data.subject
      .taxCases;
    const grade = (own.cases as { id: string; reference: string }[]).find(
      ({ reference }) => reference === 'tax-evaluation:2025',
    );
    const decided = await who.decide('Tax', taxOffice, { id: grade?.id, outcome: 'UPHELD', reason: '等级无误' });
    expect(decided.case).toMatchObject({ outcome: 'UPHELD' });
    expect(await who.file('Tax', cotton, { reference: 'tax-evaluation:2025', grounds: '仍不服' })).toMatchObject({
      code: 'ALREADY_DECIDED',
      first: { outcome: 'UPHELD' },
    });
    const again = await who.file('Tax', cotton, { reference: ARREARS, grounds: '不是本公司欠税' });
    await who.decide('Tax', taxOffice, { id: again.case?.id, outcome: 'DELETED', reason: '主体登记错误' });
    expect(await arrears(cotton)).toMatchObject({ hasArrears: false, arrears: [] });
    await who.load('tax-arrears', ...readFileSync(`${SAMPLES}tax-arrears.csv`, 'utf8').trim().split('\n'));
    expect(await arrears(cotton)).toMatchObject({ arrears: [] });
    expect(await taxVerdict()).toMatchObject({ verdict: 'CLEAR' });
  });

  test('five years after the misconduct ended it is not even counted as left out (山东省社会信用条例 art. 38)', async () => {
    const firm = await who.clerk('GOVERNMENT_PROCUREMENT', 'CG-5Y', TEXTILE);
    const clearedOn = async (day: string) => {
      const [header = ''] = readFileSync(`${SAMPLES}tax-arrears.csv`, 'utf8').split('\n');
      await who.load('tax-arrears', header, `${TEXTILE},海税欠告〔2018〕3号,增值税,800.00,2018-05-10,${day}`);
      const query = 'assessment { sources { source leftOut { repaired expired } } }';
      const { sources } = (await read(house, TEXTILE, query, firm)).body.data.subject.assessment;
      return sources.find(({ source }: { source: string }) => source === 'tax').leftOut;
    };
    const fiveYearsAgo = addYears(today, -5);
    expect(await clearedOn(fiveYearsAgo)).toEqual({ repaired: 1, expired: 0 });
    expect(await clearedOn(addDays(fiveYearsAgo, -1))).toEqual({ repaired: 0, expired: 0 });
  });

  test('goes by Zhejiang’s clock in Yiwu, may be put off once, and a ledger is reversed before it is called wrong', async () => {
    const hardware = await who.firm(HARDWARE);
    const bureau = await who.onDuty('emergency-bureau', BUREAU, 'YJ-1', [who.organisationId(HARDWARE)]);
    const filed = await who.file('Safety', hardware, { reference: SAFETY_ENTRY, grounds: '检查对象不是本厂' });
    expect(filed.case).toMatchObject({
      answerBy: workingDays(today, 5),
      article: '浙江省公共信用信息管理条例第三十一条',
    });
    const id = filed.case?.id ?? '';
    expect((await who.extend('Safety', bureau, id)).case).toMatchObject({
      extended: true,
      answerBy: workingDays(today, 20),
    });
    expect(await who.extend('Safety', bureau, id)).toMatchObject({ code: 'NOT_EXTENDABLE' });
    expect(await who.decide('Safety', bureau, { id, outcome: 'DELETED', reason: '有误' })).toMatchObject({
      code: 'LEDGER_ENTRY',
    });
    const checker = await who.clerk('FUNDING_SUPPORT', 'ZJ-R1', HARDWARE);
    const tier = async (as: Asking, selection = 'tier') =>
      (await read(house, HARDWARE, `safety { ${selection} }`, as)).body.data.subject.safety;
    // Without the disputed twelve points the firm is not LOW for those who decide by it; it itself sees what is written.
    expect(await tier(checker)).toEqual({ tier: 'NORMAL' });
    expect(await tier(hardware, 'tier entries { reference disputed }')).toMatchObject({
      tier: 'LOW',
      entries: expect.arrayContaining([{ reference: SAFETY_ENTRY, disputed: true }]),
    });
    await who.decide('Safety', bureau, { id, outcome: 'UPHELD', reason: '记录属实' });
    expect(await tier(checker)).toEqual({ tier: 'LOW' });
  });

  test('shows the public a disputed penalty without its content, and asks the authority that decided it', async () => {
    const hardware = await who.firm(HARDWARE);
    const penalties = async (as: Asking = {}) =>
      (await read(house, HARDWARE, 'lists { penalties { reference documentNo disputed } }', as)).body.data.subject.lists
        .penalties;
    const [penalty] = await penalties(hardware);
    const filed = await who.file('Centre', hardware, { reference: penalty.reference, grounds: '罚款已撤销' });
    // The authority has to be asked: seven working days instead of three (山东省社会信用条例 art. 39).
    expect(filed.case).toMatchObject({ kind: 'OBJECTION', outcome: null, answerBy: workingDays(today, 7) });
    expect(await penalties()).toEqual([{ reference: null, documentNo: null, disputed: true }]);
    expect(await penalties(hardware)).toEqual([{ ...penalty, disputed: true }]);
    const authority = String(penalty.reference).split(':')[1] ?? '';
    const decider = await who.onDuty('emergency-bureau', authority, 'CF-1', [who.organisationId(HARDWARE)]);
    const stranger = await who.onDuty('emergency-bureau', '1165999900000T501F', 'CF-2', [who.organisationId(HARDWARE)]);
    const decision = { id: filed.case?.id, outcome: 'UPHELD', reason: '决定有效' };
    expect(await who.decide('Centre', stranger, decision)).toMatchObject({ code: 'MATTER_NOT_FOR_ACTOR' });
    expect((await who.decide('Centre', decider, decision)).case).toMatchObject({ outcome: 'UPHELD' });
    expect(await penalties()).toEqual([{ ...penalty, disputed: false }]);
  });

  test('is made against a look, too: the ledger’s entry stays, with what was found beside it', async () => {
    const accesses = async () =>
      (await read(house, COTTON, 'accesses(first: 50) { nodes { reference organisation disputed remark } }', cotton))
        .body.data.subject.accesses.nodes as {
        reference: string;
        organisation: string;
        disputed: boolean;
        remark: string | null;
      }[];
    const look = (await accesses()).find(({ organisation }) => organisation === CENTRE);
    const reference = look?.reference ?? '';
    const filed = await who.file('Access', cotton, { reference, grounds: '本公司未申请该业务' });
    expect(await accesses()).toContainEqual({ reference, organisation: CENTRE, disputed: true, remark: null });
    const { body } = await house.ask('{ accessLog(first: 100) { nodes { number disputed } } }', await who.auditor());
    expect(body.data.accessLog.nodes).toContainEqual({ number: Number(reference.split(':')[1]), disputed: true });
    const operator = await who.onDuty('centre-operator', CENTRE, 'ZX-1', [who.organisationId(COTTON)]);
    const decision = { id: filed.case?.id, outcome: 'DELETED', reason: '查询无业务依据，已责令整改' };
    expect(await who.decide('Access', operator, decision)).toMatchObject({ code: 'LEDGER_ENTRY' });
    await who.decide('Access', operator, { ...decision, outcome: 'SUPPLEMENTED' });
    expect(await accesses()).toContainEqual({
      reference,
      organisation: CENTRE,
      disputed: false,
      remark: decision.reason,
    });
  });

  test('is on the centre’s list, and overdue it is in the centre’s and the auditor’s view', async () => {
    const filed = await who.file('Tax', cotton, { reference: 'a-grade-listing:2030', grounds: '无' });
    expect(filed).toMatchObject({ code: 'RECORD_NOT_FOUND' });
    const courtCase = await who.file('Court', cotton, {
      reference: 'debtor-listing:（2026）天泽执301号',
      grounds: '已履行完毕',
    });
    expect(courtCase.case).toMatchObject({ outcome: null });
    const operator = await who.onDuty('centre-operator', CENTRE, 'ZX-2', [who.organisationId(COTTON)]);
    const listed = async (as: Asking, filter: string) =>
      ((await house.ask(`{ recordCases(${filter}) { id owner reference outcome overdue decideBy } }`, as)).body.data
        ?.recordCases ?? []) as { id: string; owner: string; outcome: string | null; overdue: boolean }[];
    const told = await eventually(
      () => listed(operator, 'overdue: false'),
      (cases) =>
        cases.some(({ id }) => id === courtCase.case?.id) &&
        cases.some(({ id, outcome }) => id === objection && outcome === 'CORRECTED'),
    );
    expect(told.filter(({ owner }) => owner === 'access')).toMatchObject([{ outcome: 'SUPPLEMENTED' }]);
    expect(await listed(operator, 'overdue: true')).toEqual([]);
    house.passDays(8);
    const late = [{ id: courtCase.case?.id, owner: 'courts', outcome: null, overdue: true }];
    expect(await listed(operator, 'overdue: true')).toMatchObject(late);
    expect(await listed(await who.auditor(), 'overdue: true')).toMatchObject(late);
    expect(await listed(taxOffice, 'overdue: true')).toEqual([]);
    const clerks = await house.ask('{ recordCases { id } }', clerk);
    expect(clerks.body.errors?.[0]?.extensions.code).toBe('SLICE_NOT_PERMITTED');
    house.passDays(-8);
  });

  const court = { persona: 'court', matter: 'COURT_CASE', caseNo: '（2026）天泽行终12号' };
  const bureauOn = (caseNo: string) => who.onDuty('emergency-bureau', BUREAU, caseNo, [who.organisationId(HARDWARE)]);
  /** Kinds of which the samples hold none, or none that its subject speaks for, with whose record it is and who decides. */
  const UNSAMPLED = [
    { owner: 'Court', code: ORGAN, reference: 'agreement-breach:（2026）天泽行终12号', officer: async () => court },
    {
      ...{ owner: 'Education', code: LU, reference: `honesty-commitment:${SCHOOL}:STUDENT` },
      officer: () => who.onDuty('education-bureau', EDUCATION_BUREAU, 'YY-11', [who.personId(LU)]),
    },
    {
      ...{ owner: 'Safety', code: HARDWARE, reference: 'responsible-person:2026-11-02' },
      officer: () => bureauOn('YY-12'),
    },
    ...[`pupil:${SCHOOL}`, 'pupil-entry:WH-2026-021'].map((reference, at) => ({
      ...{ owner: 'Education', code: CHILD, reference },
      officer: () => who.onDuty('school', SCHOOL, `YY-13-${at}`, [who.personId(CHILD)]),
    })),
  ];
  async function recordWhatNoSampleHolds(): Promise<void> {
    const acts: [string, string, Asking, object][] = [
      [
        ...(['flagAgreementBreach', 'FlagAgreementBreachInput', court] as const),
        { judgmentNo: '（2026）天泽行终12号', excuse: 'GOVERNMENT_CHANGE' },
      ],
      [
        ...(['signCommitment', 'SignCommitmentInput', await who.resident(LU)] as const),
        { institution: SCHOOL, kind: 'STUDENT' },
      ],
      [
        ...(['assignResponsiblePerson', 'ResponsiblePersonInput', await bureauOn('YY-10')] as const),
        {
          ...{ subject: who.organisationId(HARDWARE), person: who.personId(LIN), role: 'LEGAL_REPRESENTATIVE' },
          ...{ from: '2026-11-02', documentNo: '义应急任〔2026〕7号' },
        },
      ],
    ];
    for (const [command, type, as, input] of acts) {
      const { body } = await house.ask(`mutation ($input: ${type}!) { ${command}(input: $input) { __typename } }`, {
        ...as,
        variables: { input },
      });
      expect(JSON.stringify(body)).not.toMatch(/errors|Refused|Not/);
    }
  }
  /** A child’s guardian speaks for it, a firm and an adult for themselves. */
  async function speaksFor(code: string): Promise<Asking> {
    if (code === CHILD) return { ...(await who.resident(XU)), standing: CHILD };
    return isPerson(code) ? who.resident(code) : who.firm(code);
  }

  /** Each kind that was objected to, with whose record it was. */
  const kinds = new Map<string, string>();

  test('is open against every kind of record of every agency, by the reference that the subject is shown, and marks it', async () => {
    const centre = house.installation.subgraphs.get('credit-centre');
    const fact = {
      ...{ ledger: 'yiwu-comprehensive', personId: who.personId(OFFICIAL), item: 'JF-2026-009', points: -2 },
      ...{ occurredOn: '2026-03-02', legalBasis: '义乌市安全生产领域信用监管实施细则', reverses: null },
    };
    const message = { id: 'comprehensive-1', kind: 'legal-representative-fact', payload: fact };
    await centre?.deliver(message, systemCaller('emergency-management', 't'));
    const codes = new Set(
      readFileSync(`${SAMPLES}subjects.csv`, 'utf8')
        .split('\n')
        .slice(1)
        .flatMap((line) => line.split(',')[0] || []),
    );
    for (const number of [LIN, MU, BAI, LU, GU, XU, PUPIL, CHILD]) codes.add(number);
    await recordWhatNoSampleHolds();
    const missed: string[] = [];
    const uncatalogued = new Set<string>();
    for (const code of codes) {
      const self = await speaksFor(code);
      const held = async () => {
        const { body } = await read(
          house,
          code,
          OWNERS.map(([, field]) => `${field} { records { reference disputed catalogue catalogueEdition } }`).join(' '),
          self,
        );
        return OWNERS.flatMap(([owner, field]) =>
          ((body.data?.subject?.[field]?.records ?? []) as HeldRecord[]).map((record) => ({ ...record, owner })),
        );
      };
      for (const { owner, reference, catalogue, catalogueEdition } of await held()) {
        if (catalogue === null) uncatalogued.add(kindOf(owner, reference));
        else if (catalogueEdition !== '2024') missed.push(`${reference}: edition ${catalogueEdition}`);
      }
      const fresh = (await held()).filter(
        ({ owner, reference, disputed }) => !disputed && !kinds.has(kindOf(owner, reference)),
      );
      const filed = new Set<string>();
      for (const { owner, reference } of fresh) {
        if (kinds.has(kindOf(owner, reference))) continue;
        const { case: own, code: refusal } = await who.file(owner, self, { reference, grounds: '有异议' });
        if (!own && !['OWN_OBJECTION', 'ALREADY_DECIDED'].includes(refusal ?? ''))
          missed.push(`${reference}: ${refusal}`);
        if (refusal !== 'ALREADY_DECIDED') kinds.set(kindOf(owner, reference), code);
        if (own) filed.add(reference);
      }
      if (filed.size === 0) continue;
      for (const { owner, reference } of fresh.filter((one) => filed.has(one.reference))) {
        const { code: again } = await who.file(owner, self, { reference, grounds: '再次提出' });
        if (again !== 'ALREADY_FILED') missed.push(`${reference} again: ${again}`);
      }
      const after = await held();
      missed.push(
        ...[...filed].filter((reference) => !after.some((one) => one.reference === reference && one.disputed)),
      );
    }
    expect(missed).toEqual([]);
    // Everything else is of a kind of the national catalogue (domain.md 5.4); these are no credit information.
    expect([...uncatalogued].toSorted()).toEqual([
      ...['Centre comprehensive-entry', 'CivilAffairs social-assistance', 'Education pupil', 'Education pupil-entry'],
    ]);
    expect(kinds.size).toBeGreaterThanOrEqual(50);
    expect([...kinds.keys()]).toEqual(
      expect.arrayContaining([
        ...['registration', 'official-record', 'government-promise', 'public-commitment', 'comprehensive-entry'].map(
          (kind) => kindOf('Centre', kind),
        ),
        ...['Tax tax-registration', 'Tax a-grade-listing', 'Court agreement', 'Safety supervised-object'],
        ...['Education institution', 'CivilAffairs social-organisation', 'CivilAffairs village-membership'],
        ...UNSAMPLED.map(({ owner, reference }) => kindOf(owner, reference)),
      ]),
    );
  }, 60_000);

  test('is decided by the office that keeps the record, of every kind: court, bureau, and of a child its school', async () => {
    for (const { owner, code, reference, officer } of UNSAMPLED) {
      const field = OWNERS.find(([name]) => name === owner)?.[1] ?? '';
      const selection = `${field} { records { reference disputed } cases { id reference outcome } }`;
      const self = await speaksFor(code);
      const held = async () => {
        const { records, cases } = (await read(house, code, selection, self)).body.data.subject[field];
        const isIt = (one: { reference: string }) => one.reference === reference;
        return { record: records.find(isIt), case: cases.find(isIt) };
      };
      const open = await held();
      expect([reference, open.record?.disputed, open.case?.outcome]).toEqual([reference, true, null]);
      const decision = { id: open.case.id, outcome: 'UPHELD', reason: '记录属实' };
      expect(await who.decide(owner, clerk, decision)).toMatchObject({ code: 'MATTER_NOT_FOR_ACTOR' });
      expect((await who.decide(owner, await officer(), decision)).case).toMatchObject({ outcome: 'UPHELD' });
      const decided = await held();
      expect([reference, decided.record?.disputed, decided.case?.outcome]).toEqual([reference, false, 'UPHELD']);
    }
  });

  test('marks what the public, an organ and the official read: rulings on integrity, promises, commitments, the registration', async () => {
    const integrity = async (as: Asking) =>
      (await read(house, OFFICIAL, 'officialIntegrity { records { recordNo reference disputed } }', as)).body.data
        .subject.officialIntegrity.records as {
        recordNo: string | null;
        reference: string | null;
        disputed: boolean;
      }[];
    const ruling = (await integrity(await who.resident(OFFICIAL))).find(({ disputed }) => disputed);
    expect(ruling).toEqual({
      recordNo: expect.any(String),
      reference: `official-record:${ruling?.recordNo}`,
      disputed: true,
    });
    const department = { persona: 'organisation-department', matter: 'CADRE_SELECTION', caseNo: 'GB-2026-001' };
    expect(await integrity(department)).toContainEqual({ recordNo: null, reference: null, disputed: true });
    const organ = kinds.get('Centre government-promise') ?? '';
    const promises = 'governmentRecord { promises { promiseNo disputed } }';
    const { governmentRecord } = (await read(house, organ, promises, await who.firm(organ))).body.data.subject;
    expect(governmentRecord.promises).toContainEqual({ promiseNo: expect.any(String), disputed: true });
    const trader = kinds.get('Centre public-commitment') ?? '';
    const made = async (as: Asking) =>
      (await read(house, trader, 'commitments { made { commitmentNo disputed } }', as)).body.data.subject.commitments
        .made;
    const own = await made(await who.firm(trader));
    expect(own).toContainEqual({ commitmentNo: expect.any(String), disputed: true });
    const posted = await made({});
    expect(posted).not.toEqual(expect.arrayContaining(own.filter(({ disputed }: { disputed: boolean }) => disputed)));
    const firm = kinds.get('Centre registration') ?? '';
    const { registration } = (await read(house, firm, 'registration { name disputed }')).body.data.subject;
    expect(registration).toEqual({ name: expect.any(String), disputed: true });
  });
});
