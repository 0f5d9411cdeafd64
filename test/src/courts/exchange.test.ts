import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '@xinqiao/cli/exchange/import-file.js';
import { exportRegister } from '@xinqiao/courts/commands/export-register.js';
import type { Tally } from '@xinqiao/courts/rules/facts.js';
import { agreementStatisticsOf, suppressed } from '@xinqiao/courts/rules/statistics.js';
import { residentIdCheckDigit } from '@xinqiao/platform/rules/resident-id.js';
import { uscc } from '@xinqiao/platform/rules/uscc.js';
import { openCourtHouse, ORGAN, STREET_OFFICE, type CourtHouse } from './court-house.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'courts-'));
const AGREEMENTS = '统一社会信用代码,协议编号,协议类型,签订日期,协议标的,委托机关统一社会信用代码';
const JUDGMENTS =
  '被告统一社会信用代码,文书号,法院,法院统一社会信用代码,协议编号,文书状态,裁判认定,判项,作出日期,生效日期,履行期限,申请执行日期,履行完毕日期,文书类型,审级,立案日期';
const DEBTORS =
  '主体代码,案号,执行法院,执行依据文号,失信行为具体情形,发布日期,截止日期,失信情形,法院统一社会信用代码,移出日期';

const MINOR_UNTIL_2025_09 = `37999920070903001${residentIdCheckDigit('37999920070903001')}`;

describe('files of the courts', () => {
  let court: CourtHouse;
  beforeAll(async () => {
    court = await openCourtHouse('2026-11-20');
  });
  afterAll(async () => {
    await court[Symbol.asyncDispose]();
  });

  function load(dataset: string, header: string, rows: readonly string[]) {
    const file = join(FOLDER, `${dataset}-${rows.length}-${Math.random()}.csv`);
    writeFileSync(file, [header, ...rows, ''].join('\n'));
    const { subgraphs } = court.house.installation;
    const [owner, centre] = [subgraphs.get('courts'), subgraphs.get('credit-centre')];
    if (!owner || !centre) throw new Error('The subgraphs do not run.');
    return importFile({ config: court.house.config, dataset, file, database: owner.database, centre });
  }
  const judgment = (no: string, finding: string, rest: string, organ = ORGAN) =>
    `${organ},${no},天泽市中级人民法院,1165999900000T501F,XY-F1,已生效,${finding},${rest}`;

  test('a debtor list keeps terms: in term, ended, without one, and removed', async () => {
    const rows = [
      `${ORGAN},执F-1,甲法院,（2025）民初1号,转移资金,2025-06-01,2027-05-31,规避执行,1165999900000T501F,`,
      `${ORGAN},执F-2,甲法院,（2023）民初2号,转移资金,2023-06-01,2025-05-31,规避执行,,`,
      `${ORGAN},执F-3,甲法院,（2025）民初3号,拒不履行,2025-06-01,,有履行能力而拒不履行,,`,
      `${ORGAN},执F-4,甲法院,（2025）民初4号,拒不履行,2025-06-01,,,,2026-01-10`,
      `${ORGAN},执F-5,甲法院,（2025）民初5号,拒不履行,2025-06-01,2025-05-31,,,`,
      // Nobody is listed as a minor (4.5): the person came of age on 3 September 2025.
      `${MINOR_UNTIL_2025_09},执F-6,甲法院,（2025）民初6号,拒不履行,2025-09-02,2027-09-01,,,`,
      `${MINOR_UNTIL_2025_09},执F-7,甲法院,（2025）民初7号,拒不履行,2025-09-03,2027-09-02,,,`,
    ];
    expect(await load('debtor-listings', DEBTORS, rows)).toMatchObject({ added: 5, rejected: 2 });
    expect(await load('debtor-listings', DEBTORS, rows)).toMatchObject({ added: 0, changed: 0, unchanged: 5 });
    const { debtorListings } = await court.courtsOf('debtorListings { caseNo situation until }');
    expect(debtorListings).toEqual([
      { caseNo: '执F-1', situation: 'EVADES', until: '2027-05-31' },
      { caseNo: '执F-3', situation: 'ABLE_BUT_REFUSES', until: null },
    ]);
    expect((await court.runDay('2026-11-20')).expired).toEqual(['执F-2']);
  });

  test('an agreement by an entrusted office is the organ’s, and its judgments flag by their file', async () => {
    expect(
      await load('administrative-agreements', AGREEMENTS, [
        `${STREET_OFFICE},XY-F1,征收征用补偿协议,2021-04-01,旧厂房征收,${ORGAN}`,
      ]),
    ).toMatchObject({ added: 1 });
    const rows = [
      judgment('终F-1', '不履行', '继续履行,2026-05-20,2026-06-02,2026-08-01,2026-08-20,,判决书,二审,2025-11-03'),
      judgment('初F-2', '未作认定', '继续履行,2026-05-20,2026-06-02,2026-12-01,,,调解书,一审,2026-01-03'),
      judgment('初F-3', '不履行', '继续履行,2026-05-20,2026-05-19,,,,,,'),
    ];
    expect(await load('judgments', JUDGMENTS, rows)).toMatchObject({ added: 2, rejected: 1 });
    const flag = (judgmentNo: string) => court.act('flagAgreementBreach', { judgmentNo, excuse: 'GOVERNMENT_CHANGE' });
    expect(await flag('终F-1')).toMatchObject({
      subject: { id: court.idOf(ORGAN) },
      breach: { level: 'FLAG_UNPERFORMED', levelSince: '2026-08-20', agreement: { byEntrustment: true } },
    });
    expect(await flag('初F-2')).toMatchObject({ code: 'MEDIATED' });
    court.on('2026-12-02');
    expect(await flag('初F-2')).toMatchObject({ breach: { level: 'FLAG_BREACH' } });
  });

  test('the register leaves as NDJSON, every current fact once, with opaque ids', async () => {
    const lines: string[] = [];
    for await (const line of exportRegister(court.store)) lines.push(line);
    expect(lines.every((line) => line.endsWith('\n') && !line.slice(0, -1).includes('\n'))).toBe(true);
    const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const of = (list: string) => rows.filter((row) => row.list === list);
    expect(of('judgment').map(({ judgment_no }) => judgment_no)).toEqual(expect.arrayContaining(['终F-1', '初F-2']));
    expect(of('breach')).toMatchObject([{ excuse: 'GOVERNMENT_CHANGE' }, {}]);
    expect(new Set(of('debtor-listing').map(({ case_no }) => case_no)).size).toBe(of('debtor-listing').length);
    expect(lines.join('')).not.toContain(ORGAN);
    const agreements: string[] = [];
    for await (const line of exportRegister(court.store, ['administrativeAgreement'])) agreements.push(line);
    expect(agreements).toHaveLength(of('agreement').length);
  });

  test('statistics count a division and year, and hide what is small', async () => {
    const organ = uscc({ department: '11', division: '659999', body8: '00000T70' });
    const agreements = Array.from(
      { length: 12 },
      (_, at) => `${organ},XY-S${at},政府与社会资本合作协议,2024-05-0${1 + (at % 9)},项目,`,
    );
    const few = Array.from({ length: 3 }, (_, at) => `${organ},XY-T${at},政府特许经营协议,2024-06-01,项目,`);
    const other = `${organ},XY-U,其他,2023-12-31,项目,`;
    await load('administrative-agreements', AGREEMENTS, [...agreements, ...few, other]);
    const suits = Array.from({ length: 11 }, (_, at) =>
      judgment(`S-${at}`, '驳回', '驳回诉讼请求,2024-09-01,,,,,,一审,2024-03-01', organ),
    );
    await load('judgments', JUDGMENTS, suits);
    const ask = async (division: string, year: number) =>
      (
        await court.house.ask(
          `query ($division: String!, $year: Int!) { agreementStatistics(division: $division, year: $year) {
             agreements { value count } suits breachesByReason { value count } performedWithinTerm excuses { value count } } }`,
          { variables: { division, year } },
        )
      ).body;
    expect((await ask('659999', 2024)).data.agreementStatistics).toEqual({
      // With one small count hidden alone, its neighbour hides it from whoever knows the sum.
      agreements: [
        { value: 'FRANCHISE', count: null },
        { value: 'PPP', count: null },
      ],
      suits: 11,
      breachesByReason: [],
      performedWithinTerm: 0,
      excuses: [],
    });
    expect((await ask('650000', 2026)).data.agreementStatistics).toMatchObject({
      breachesByReason: [{ count: null }, { count: null }],
      excuses: [{ value: 'GOVERNMENT_CHANGE', count: null }],
    });
    expect((await ask('65', 2026)).errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
  });
});

describe('counts that everybody sees', () => {
  const tally = (measure: Tally['measure'], value: string, count: number): Tally => ({ measure, value, count });

  test('hide every count from 1 to 9, and never leave one to be worked out', () => {
    const shown = (counts: number[]) =>
      suppressed(counts.map((count, at) => ({ value: `v${at}`, count }))).map(({ count }) => count);
    expect(shown([10, 25])).toEqual([10, 25]);
    expect(shown([9, 25, 30])).toEqual([null, null, 30]);
    expect(shown([9, 1, 30])).toEqual([null, null, 30]);
    expect(shown([0, 25])).toEqual([0, 25]);
    expect(shown([0, 5, 25])).toEqual([0, null, null]);
    // Two that are small in all are one small group to whoever subtracts.
    expect(shown([3, 2, 11, 30])).toEqual([null, null, null, 30]);
  });

  test('hide a list whose sum would tell the one small count of its sister', () => {
    const { breachesByReason, breachesByLevel, excuses } = agreementStatisticsOf('659999', 2026, [
      tally('reason', 'NON_PERFORMANCE', 15),
      tally('level', 'FLAG_BREACH', 15),
      tally('excuse', 'NONE', 15),
    ]);
    expect([breachesByReason, breachesByLevel, excuses].flat().map(({ count }) => count)).toEqual([15, 15, 15]);
    const small = agreementStatisticsOf('659999', 2026, [
      tally('reason', 'NON_PERFORMANCE', 5),
      tally('level', 'FLAG_BREACH', 5),
    ]);
    expect([...small.breachesByReason, ...small.breachesByLevel].map(({ count }) => count)).toEqual([null, null]);
  });

  test('hide performance in time where the rest, not performed in time, is small', () => {
    const counts = (breaches: number, performed: number) =>
      agreementStatisticsOf('659999', 2026, [
        tally('reason', 'NON_PERFORMANCE', breaches),
        tally('performedWithinTerm', 'ALL', performed),
      ]).performedWithinTerm;
    expect([counts(30, 15), counts(30, 25), counts(30, 4), counts(30, 30)]).toEqual([15, null, null, 30]);
  });
});
