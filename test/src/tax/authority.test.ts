import { jobs } from '@xinqiao/tax/jobs.js';
import { openStore } from '@xinqiao/tax/store.js';
import { BANK, firm, openTaxHouse, TEXTILE, type TaxHouse, type Told } from './tax-house.js';

const EVALUATION = `... on EvaluationRecorded { alreadyRecorded aList evaluation { year grade score kind version publishedOn
  because { item counted why article change } history { version kind grade score } } } ... on TaxActRefused { code message }`;
const FACT = '... on TaxFactRecorded { reference alreadyRecorded } ... on TaxActRefused { code message }';

describe('the tax authority', () => {
  let tax: TaxHouse;
  beforeAll(async () => {
    tax = await openTaxHouse('2024-04-15');
  });
  afterAll(async () => {
    await tax[Symbol.asyncDispose]();
  });

  const yearOf = (code: string, changes: object = {}) => ({
    subject: tax.idOf(code),
    year: 2023,
    score: 93,
    indicators: 'ALL',
    establishedOn: '2015-05-01',
    hadIncome: true,
    division: '659999',
    uscc: code,
    name: '天泽样布有限公司',
    industry: 'C',
    documentNo: `天税评〔2024〕${code.slice(-6)}号`,
    ...changes,
  });
  const evaluate = async (name: string, code: string, changes: object = {}): Promise<Told> => {
    const type = { publishEvaluation: 'TaxpayerYearInput', reevaluate: 'TaxpayerYearInput' }[name] ?? '';
    return tax.act(name, type, yearOf(code, changes), EVALUATION, await tax.bureau(code));
  };
  const byFinding = async (
    name: 'adjustEvaluation' | 'repairEvaluation',
    code: string,
    input: object,
  ): Promise<Told> => {
    const type = name === 'adjustEvaluation' ? 'AdjustEvaluationInput' : 'RepairEvaluationInput';
    return tax.act(name, type, { subject: tax.idOf(code), year: 2023, ...input }, EVALUATION, await tax.bureau(code));
  };
  const record = async (name: string, type: string, code: string, input: object): Promise<Told> =>
    tax.act(name, type, { subject: tax.idOf(code), ...input }, FACT, await tax.bureau(code));
  const finding = (code: string, findingNo: string, input: object) =>
    record('recordTaxFinding', 'TaxFindingInput', code, { findingNo, year: 2023, recordedOn: '2023-06-16', ...input });
  const listed = async (code: string, year = 2023): Promise<boolean> => {
    const { gradeATaxpayers } = await tax.ask(`{ gradeATaxpayers(year: ${year}, first: 100) { nodes { uscc } } }`);
    return gradeATaxpayers.nodes.some(({ uscc }: Told) => uscc === code);
  };

  test('fixes a result in April by the rules, with its reasons, and lists an A', async () => {
    const told = await evaluate('publishEvaluation', firm(1));
    expect(told).toMatchObject({
      alreadyRecorded: false,
      aList: 'LISTED',
      evaluation: {
        year: 2023,
        grade: 'A',
        kind: 'ANNUAL',
        version: 1,
        score: 93,
        publishedOn: '2024-04-15',
        history: [],
      },
    });
    expect(told.evaluation.because[0].article).toContain('公告2014年第40号');
    expect(await evaluate('publishEvaluation', firm(1))).toMatchObject({ alreadyRecorded: true });
    expect(await listed(firm(1))).toBe(true);
  });

  test.each<[string, object]>([
    ['TOO_EARLY', { year: 2024 }],
    ['YEAR_WITHOUT_RULES', { year: 2013 }],
    ['BAD_SCORE', { score: 101 }],
    ['BAD_SCORE', { score: 91, indicators: 'NO_IRREGULAR' }],
    ['DATE_OUT_OF_ORDER', { establishedOn: '2024-01-01' }],
    ['BAD_CODE', { uscc: '91659999MA0T000117' }],
    ['BAD_CODE', { industry: 'Z' }],
    ['UNRATED', { firstYearComplete: false }],
    ['SUBJECT_NOT_IN_CASE', { subject: 'o1_abcdefghijklmnopqrstuvwxyz0' }],
  ])('refuses with %s: %j', async (code, changes) => {
    expect(await evaluate('publishEvaluation', firm(2), changes)).toMatchObject({
      code,
      message: expect.stringMatching(/\p{Script=Han}/u),
    });
  });

  test('re-evaluates on application as a new version: the earlier one stays, the later one holds, the list follows', async () => {
    await evaluate('publishEvaluation', firm(3), { score: 95 });
    expect(await evaluate('publishEvaluation', firm(3), { score: 80 })).toMatchObject({ code: 'ALREADY_PUBLISHED' });
    expect(await evaluate('reevaluate', firm(4), {})).toMatchObject({ code: 'NOT_PUBLISHED' });
    tax.on('2024-08-01');
    const again = { score: 85, documentNo: '天税复〔2024〕1号' };
    expect(await evaluate('reevaluate', firm(3), again)).toMatchObject({
      aList: 'REMOVED',
      evaluation: {
        grade: 'B',
        kind: 'REEVALUATION',
        version: 2,
        history: [{ version: 1, kind: 'ANNUAL', grade: 'A' }],
      },
    });
    expect(await evaluate('reevaluate', firm(3), again)).toMatchObject({ alreadyRecorded: true });
    expect(await listed(firm(3))).toBe(false);
    tax.on('2025-01-01');
    expect(await evaluate('reevaluate', firm(3), { documentNo: '天税复〔2025〕2号' })).toMatchObject({
      code: 'WINDOW_CLOSED',
    });
    tax.on('2024-04-15');
  });

  test('adjusts an earlier year for a finding; under the measures of 2025 for direct D only (3.2)', async () => {
    await evaluate('publishEvaluation', firm(5), { score: 91 });
    await finding(firm(5), '指-5a', { kind: 'LATE_FILING', points: 3, correctedOn: '2023-06-20' });
    await finding(firm(5), '指-5b', { kind: 'LATE_PAYMENT', points: 5, amountYuan: '12000' });
    expect(await byFinding('adjustEvaluation', firm(5), { findingNo: '指-none', documentNo: '调-0' })).toMatchObject({
      code: 'FINDING_NOT_FOUND',
    });
    tax.on('2024-09-02');
    expect(await byFinding('adjustEvaluation', firm(5), { findingNo: '指-5a', documentNo: '调-1' })).toMatchObject({
      aList: 'REMOVED',
      evaluation: { grade: 'B', score: 88, kind: 'DYNAMIC_ADJUSTMENT', version: 2 },
    });
    tax.on('2025-07-01');
    expect(await byFinding('adjustEvaluation', firm(5), { findingNo: '指-5b', documentNo: '调-2' })).toMatchObject({
      code: 'NOT_ADJUSTED',
    });
    await finding(firm(5), '指-5c', { kind: 'EVASION', amountYuan: '100000.00', share: 0.1, recordedOn: '2025-06-30' });
    const told = await byFinding('adjustEvaluation', firm(5), { findingNo: '指-5c', documentNo: '调-3' });
    expect(told.evaluation).toMatchObject({ grade: 'D', version: 3 });
    expect(
      told.evaluation.because.some(({ counted, article }: Told) => counted && article.includes('第二十条第（二）项')),
    ).toBe(true);
    tax.on('2024-04-15');
  });

  test('repairs within the window, with the points of the table by delay and amount', async () => {
    await evaluate('publishEvaluation', firm(6), { score: 87 });
    await finding(firm(6), '指-6a', { kind: 'LATE_FILING', points: 4, correctedOn: '2023-07-10' });
    await finding(firm(6), '指-6b', {
      kind: 'LATE_PAYMENT',
      points: 2,
      amountYuan: '1000.00',
      correctedOn: '2024-01-20',
    });
    await finding(firm(6), '指-6c', { kind: 'LATE_RECORD', points: 1 });
    await finding(firm(6), '指-6d', { kind: 'OBSTRUCTION' });
    // 24 days late: 80 % of 4 points come back.
    expect(await byFinding('repairEvaluation', firm(6), { findingNo: '指-6a', documentNo: '修-1' })).toMatchObject({
      aList: null,
      evaluation: { score: 90.2, grade: 'D', kind: 'REPAIR' },
    });
    // Up to 1000 yuan everything comes back, however late.
    expect(
      (await byFinding('repairEvaluation', firm(6), { findingNo: '指-6b', documentNo: '修-2' })).evaluation.score,
    ).toBe(92.2);
    expect(await byFinding('repairEvaluation', firm(6), { findingNo: '指-6b', documentNo: '修-3' })).toMatchObject({
      code: 'ALREADY_REPAIRED',
    });
    expect(await byFinding('repairEvaluation', firm(6), { findingNo: '指-6c', documentNo: '修-4' })).toMatchObject({
      code: 'NOT_REPAIRABLE',
    });
    expect(await byFinding('repairEvaluation', firm(6), { findingNo: '指-6d', documentNo: '修-5' })).toMatchObject({
      code: 'NOT_REPAIRABLE',
    });
  });

  test('repair closes with the year after the record, and an unpaid decision within sixty days of its deadline', async () => {
    await evaluate('publishEvaluation', firm(7), { score: 92 });
    await finding(firm(7), '指-7a', { kind: 'LATE_FILING', points: 4, correctedOn: '2023-07-10' });
    const unpaid = { kind: 'UNPAID_DECISION', paidInTime: false, deadlineOn: '2023-09-01', amountYuan: '5000' };
    await finding(firm(7), '指-7b', { ...unpaid, paidOn: '2023-10-31' });
    await finding(firm(7), '指-7c', { ...unpaid, paidOn: '2023-11-01' });
    const adjusted = await byFinding('adjustEvaluation', firm(7), { findingNo: '指-7b', documentNo: '调-7' });
    expect(adjusted).toMatchObject({ evaluation: { grade: 'D' }, aList: 'REMOVED' });
    expect(await byFinding('repairEvaluation', firm(7), { findingNo: '指-7c', documentNo: '修-7c' })).toMatchObject({
      code: 'NOT_REPAIRABLE',
    });
    expect(await byFinding('repairEvaluation', firm(7), { findingNo: '指-7b', documentNo: '修-7b' })).toMatchObject({
      evaluation: { kind: 'REPAIR', version: 3, grade: 'D' },
    });
    tax.on('2025-01-01');
    expect(await byFinding('repairEvaluation', firm(7), { findingNo: '指-7a', documentNo: '修-7a' })).toMatchObject({
      code: 'WINDOW_CLOSED',
    });
    tax.on('2024-04-15');
  });

  test('a non-normal household and a major violation are findings too, and are lifted and removed', async () => {
    await evaluate('publishEvaluation', firm(8), { score: 92 });
    const status = { documentNo: '非正-8', identifiedOn: '2023-05-04' };
    expect(await record('identifyNonNormal', 'NonNormalInput', firm(8), status)).toMatchObject({
      alreadyRecorded: false,
    });
    expect(await record('identifyNonNormal', 'NonNormalInput', firm(8), status)).toMatchObject({
      alreadyRecorded: true,
    });
    expect(
      (await byFinding('adjustEvaluation', firm(8), { findingNo: '非正-8', documentNo: '调-8' })).evaluation.grade,
    ).toBe('D');
    const change = async (field: string) =>
      (await tax.ask(`mutation { ${field} { ${FACT} } }`, await tax.bureau(firm(8))))[field.split('(')[0] ?? ''];
    expect(await change('liftNonNormal(documentNo: "非正-8", liftedOn: "2023-05-01")')).toMatchObject({
      code: 'DATE_OUT_OF_ORDER',
    });
    expect(await change('liftNonNormal(documentNo: "非正-8", liftedOn: "2024-04-10")')).toMatchObject({
      alreadyRecorded: false,
    });
    // Without the direct finding 92 points are an A again, and the list follows.
    expect(await byFinding('repairEvaluation', firm(8), { findingNo: '非正-8', documentNo: '修-8' })).toMatchObject({
      evaluation: { grade: 'A' },
      aList: 'LISTED',
    });
    const violation = {
      documentNo: '重大-8',
      name: '天泽样布有限公司',
      conduct: '虚开发票',
      listedOn: '2024-04-12',
      until: '2027-04-11',
    };
    expect(await record('listMajorViolation', 'MajorViolationInput', firm(8), violation)).toMatchObject({
      reference: '重大-8',
    });
    expect((await tax.taxOf('majorViolations { documentNo until }', firm(8))).tax.majorViolations).toEqual([
      { documentNo: '重大-8', until: '2027-04-11' },
    ]);
    // On its last day it is published still, and the day after it is told to nobody.
    const published = async () => (await tax.taxOf('majorViolations { documentNo }', firm(8))).tax.majorViolations;
    tax.on('2027-04-11');
    expect(await published()).toHaveLength(1);
    tax.on('2027-04-12');
    expect(await published()).toEqual([]);
    tax.on('2024-04-15');
    expect(await change('removeMajorViolation(documentNo: "重大-8", removedOn: "2024-04-15")')).toMatchObject({
      alreadyRecorded: false,
    });
    expect((await tax.taxOf('majorViolations { documentNo }', firm(8))).tax.majorViolations).toEqual([]);
    // What came by a file is told by the run of the night, and what was told by a command not again.
    await jobs['tell-list-entries']?.run({}, { store: openStore(database(), tax.house.config) } as never);
    const { rows } = await database().pool.query(
      "SELECT payload FROM outbox WHERE kind = 'list-entry-changed' ORDER BY payload ->> 'removed', payload -> 'entry' ->> 'from'",
    );
    expect(rows.map(({ payload }) => payload)).toMatchObject([
      {
        removed: false,
        entry: { source: 'tax', list: 'MAJOR_TAX_VIOLATION', subjectId: tax.idOf(firm(8)), document: '重大-8' },
      },
      { removed: false, entry: { document: '嵩税稽罚〔2025〕31号' } },
      { removed: true, entry: { reference: 'major-tax-violation:重大-8' } },
    ]);
  });

  test('publishes arrears once and clears them; the firm sees everything of its own, others their slices', async () => {
    const notice = { noticeNo: '欠-9', taxType: '增值税', amountYuan: '1200.5', publishedOn: '2024-04-01' };
    expect(await record('publishArrears', 'ArrearsInput', firm(9), notice)).toMatchObject({ alreadyRecorded: false });
    expect(await record('publishArrears', 'ArrearsInput', firm(9), notice)).toMatchObject({ alreadyRecorded: true });
    expect(await record('publishArrears', 'ArrearsInput', firm(9), { ...notice, amountYuan: '7' })).toMatchObject({
      code: 'NUMBER_TAKEN',
    });
    expect(
      await record('publishArrears', 'ArrearsInput', firm(9), {
        ...notice,
        noticeNo: '欠-10',
        publishedOn: '2024-04-16',
      }),
    ).toMatchObject({ code: 'DATE_IN_FUTURE' });
    const { clearArrears } = await tax.ask(
      `mutation { clearArrears(noticeNo: "欠-9", clearedOn: "2024-04-14") { ${FACT} } }`,
      await tax.bureau(firm(9)),
    );
    expect(clearArrears).toMatchObject({ reference: '欠-9' });
    const { tax: own } = await tax.taxOf(
      'hasArrears arrears { noticeNo amountYuan clearedOn }',
      firm(9),
      await tax.owner(firm(9)),
    );
    expect(own).toEqual({
      hasArrears: false,
      arrears: [{ noticeNo: '欠-9', amountYuan: '1200.50', clearedOn: '2024-04-14' }],
    });
  });

  test('the own view is whole (T2 to T7); the public sees the A list and nothing else', async () => {
    tax.on('2026-11-20');
    const ALL = `gradeAYears grade gradeYear loanEligibility hasMajorViolation evaluations { year grade kind version score }
      findings { findingNo kind points correctedOn } nonNormal { documentNo } taxPaid { year taxType dueYuan paidYuan }
      declaredSales { from months salesYuan } financialStatements { year totalAssetsYuan netProfitYuan }
      taxRegistration { qualification vatRate industry }`;
    const own = await tax.taxOf(ALL, TEXTILE, await tax.owner(TEXTILE));
    expect(own.denied).toEqual([]);
    expect(own.tax).toMatchObject({
      grade: 'A',
      gradeYear: 2025,
      loanEligibility: 'ELIGIBLE',
      findings: [{ findingNo: '海税指〔2025〕101号', kind: 'LATE_FILING', points: 3.5 }],
      taxPaid: [
        { year: 2025, taxType: '企业所得税', dueYuan: '268500.00', paidYuan: '218500.00' },
        { year: 2025, taxType: '增值税' },
        { year: 2024 },
      ],
      declaredSales: [{ from: '2025-10-01', months: 3, salesYuan: '2875000.00' }, { from: '2025-07-01' }],
      financialStatements: [{ year: 2025, totalAssetsYuan: '15800000.00', netProfitYuan: '805500.00' }],
      taxRegistration: { qualification: 'GENERAL', vatRate: '13.00', industry: 'C' },
    });
    const everybody = await tax.taxOf(ALL, TEXTILE);
    expect(everybody.tax).toMatchObject({
      gradeAYears: [2025, 2024],
      grade: null,
      taxPaid: null,
      taxRegistration: null,
    });
    expect(everybody.denied).toEqual(['T2', 'T3', 'T4', 'T5', 'T6', 'T7']);
    tax.on('2024-04-15');
  });

  test('another kind of actor writes nothing', async () => {
    const query = `mutation ($input: ArrearsInput!) { publishArrears(input: $input) { __typename } }`;
    const input = {
      subject: tax.idOf(TEXTILE),
      noticeNo: 'x',
      taxType: 'y',
      amountYuan: '1',
      publishedOn: '2024-04-01',
    };
    for (const as of [{}, await tax.as('bank', BANK), await tax.owner(TEXTILE), await tax.lender(TEXTILE)]) {
      const { body } = await tax.house.ask(query, { ...as, variables: { input } });
      expect(body.errors?.[0]?.extensions.code).toBe('MATTER_NOT_FOR_ACTOR');
    }
  });

  describe('the A list', () => {
    const page = (args: string, selection = 'nodes { uscc division industry year } endCursor hasNextPage') =>
      tax.ask(`{ gradeATaxpayers(${args}) { ${selection} } }`).then(({ gradeATaxpayers }) => gradeATaxpayers);

    beforeAll(async () => {
      tax.on('2026-05-04');
      const rows = Array.from({ length: 230 }, (_, at) => {
        const code = firm(1000 + at);
        return `('${tax.idOf(code)}', 2025, '${at % 2 ? '659901' : '659999'}', '${code}', '样企${at}', '${at % 3 ? 'C' : 'F'}', '2026-04-10')`;
      });
      const columns = '(subject_id, year, division, uscc, name, industry, valid_from)';
      await database().pool.query(`INSERT INTO a_grade_listing ${columns} VALUES ${rows.join(', ')}`);
      const earlier = rows.slice(0, 20).map((row) => row.replace('2025', '2024').replace('2026-04-10', '2025-04-10'));
      await database().pool.query(`INSERT INTO a_grade_listing ${columns} VALUES ${earlier.join(', ')}`);
    });

    test('comes in pages that neither lose nor double anybody while others come and go', async () => {
      const seen: string[] = [];
      let after = '';
      for (let turn = 0; ; turn += 1) {
        const { nodes, endCursor, hasNextPage } = await page(`year: 2025, first: 50${after}`);
        seen.push(...nodes.map(({ uscc }: Told) => uscc));
        if (!hasNextPage) break;
        after = `, after: "${endCursor}"`;
        const code = firm(2000 + turn);
        await database().pool.query(
          `INSERT INTO a_grade_listing (subject_id, year, division, uscc, valid_from) VALUES ($1, 2025, '659999', $2, '2026-04-10')`,
          [tax.idOf(code), code],
        );
        await database().pool.query(
          `UPDATE a_grade_listing SET superseded_at = now() WHERE uscc = $1 AND year = 2025`,
          [firm(1000 + turn)],
        );
      }
      expect(new Set(seen).size).toBe(seen.length);
      const staying = Array.from({ length: 220 }, (_, at) => firm(1010 + at));
      expect(staying.filter((code) => !seen.includes(code))).toEqual([]);
    });

    test('is filtered by division, industry and years in a row', async () => {
      const { nodes } = await page('year: 2025, divisions: ["659900"], industries: ["F"], first: 100');
      expect(nodes.length).toBeGreaterThan(60);
      expect(new Set(nodes.map(({ industry }: Told) => industry))).toEqual(new Set(['F']));
      const inARow = await page('year: 2025, minConsecutiveYears: 2, first: 100');
      expect(inARow.nodes.map(({ uscc }: Told) => uscc)).toEqual(expect.arrayContaining([firm(1015), TEXTILE]));
      expect(inARow.nodes.length).toBeLessThan(25);
      expect((await page('year: 2025, divisions: ["371002"]')).nodes).toHaveLength(1);
    });

    test('tells its total as an estimate with its age', async () => {
      const first = await page('year: 2024', 'total { count countedAt ageSeconds }');
      expect(first.total).toMatchObject({ count: 21, ageSeconds: 0 });
      await database().pool.query(`UPDATE a_grade_listing SET superseded_at = now() WHERE uscc = $1 AND year = 2024`, [
        firm(1019),
      ]);
      expect((await page('year: 2024', 'total { count }')).total.count).toBe(21);
      tax.on('2026-05-05');
      expect((await page('year: 2024', 'total { count }')).total.count).toBe(20);
    });

    test.each([
      'first: 101',
      'first: 0',
      'divisions: ["65"]',
      'industries: ["Z"]',
      'minConsecutiveYears: 0',
      'after: "x"',
    ])('refuses %s', async (argument) => {
      const { body } = await tax.house.ask(`{ gradeATaxpayers(year: 2025, ${argument}) { endCursor } }`);
      expect(body.errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
    });
  });

  function database() {
    const opened = tax.house.installation.subgraphs.get('tax');
    if (!opened) throw new Error('tax does not run');
    return opened.database;
  }
});
