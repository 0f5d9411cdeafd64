import { addDays, addYears } from '@xinqiao/platform/rules/calendar-date.js';
import { adult, firm, oneOf, organ, personName, whole, type Fictional } from './fictional.js';
import { openRandom, type Random } from './random.js';

/** The day of the snapshot: the data do not move with the calendar, so that the same seed gives the same files. */
export const SNAPSHOT = '2026-06-30';

/** Counts of domain.md 8.4 and 8.2: cases, listed enterprises (0.35 % of 120,000) and listed adults (0.25 % of 2,500,000). */
const CASES = 2_000;
const LISTED_FIRMS = 420;
const LISTED_ADULTS = 6_250;
const ORGANS = 160;

const KINDS = [
  ['征收征用补偿协议', 55],
  ['政府特许经营协议', 8],
  ['国有自然资源使用权出让协议', 14],
  ['保障性住房协议', 6],
  ['政府与社会资本合作协议', 5],
  ['其他', 12],
] as const;
const STATES = [
  ['PENDING', 20],
  ['NOT_EFFECTIVE', 8],
  ['EFFECTIVE', 65],
  ['WITHDRAWN_OR_MEDIATED', 7],
] as const;
const OUTCOMES = [
  ['BREACH', 38],
  ['REJECTED', 40],
  ['COMPENSATION', 10],
  ['INVALID', 7],
  ['OTHER', 5],
] as const;
const BREACHES = [
  ['不履行', 45],
  ['未按约定履行', 25],
  ['违法变更', 12],
  ['违法解除', 15],
  ['预期违约', 3],
] as const;
/** Of the breaches 6 % are not performed in time, and a body of 1 % is listed. */
const FATES = [
  ['PERFORMED', 93],
  ['UNPERFORMED', 6],
  ['LISTED', 1],
] as const;
const COURT: Fictional = { code: '1165999900000T501F', name: '天泽市中级人民法院' };

/** A file of the exchange: header and rows, values without commas. */
export interface SeedFile {
  readonly dataset: string;
  readonly header: string;
  readonly rows: readonly string[];
}

/** Everything that the courts deliver, and the organisations that it is about; `scale` 1 is the plan of domain.md 8.4. */
export function courtsSeed(seed: number, scale: number): SeedFile[] {
  const random = openRandom(seed);
  const of = (count: number) => Math.max(1, Math.round(count * scale));
  const organs = Array.from({ length: of(ORGANS) }, (_, at) => organ(at, random));
  const firms = Array.from({ length: of(LISTED_FIRMS) }, (_, at) => firm(at, random));
  const agreements: string[] = [];
  const judgments: string[] = [];
  const listings: string[] = [];
  for (let number = 1; number <= of(CASES); number += 1) {
    const body = organs[whole(random, 0, organs.length - 1)] ?? COURT;
    const agreementNo = `种子协-${number}`;
    const concludedOn = addDays('2016-01-01', whole(random, 0, 2_700));
    agreements.push([body.code, agreementNo, random.weighted(KINDS), concludedOn, '合成数据', '', ''].join());
    const document = documentOf(random, { body, agreementNo, number });
    if (!document) continue;
    judgments.push(document.row);
    if (document.listedOn)
      listings.push(listing(random, body.code, `种子执-机关-${number}`, document.no, document.listedOn));
  }
  firms.forEach(({ code }, at) =>
    listings.push(listing(random, code, `种子执-企业-${at + 1}`, `种子民初-${at + 1}`, dayOfListing(random))),
  );
  for (let at = 0; at < of(LISTED_ADULTS); at += 1) {
    listings.push(listing(random, adult(at), `种子执-个人-${at + 1}`, `种子民初-个人-${at + 1}`, dayOfListing(random)));
  }
  const subjects = [
    ...organs.map(({ code, name }) => [code, name, '正常', '', '659999', '2000-01-01'].join()),
    ...firms.map(({ code, name }) => [code, name, '存续', personName(random), '659999', '2012-06-01'].join()),
  ];
  return [
    { dataset: 'subjects', header: '主体代码,名称,登记状态,法定代表人,行政区划,成立日期', rows: subjects },
    {
      dataset: 'administrative-agreements',
      header: 'SUBJECT,AGREEMENT_NO,KIND,CONCLUDED_ON,SUBJECT_MATTER,ENTRUSTED_BY,PRIVATE_PARTY',
      rows: agreements,
    },
    {
      dataset: 'judgments',
      header:
        'DEFENDANT,JUDGMENT_NO,COURT,COURT_USCC,AGREEMENT_NO,STATUS,FINDING,OPERATIVE,ISSUED_ON,EFFECTIVE_ON,PERFORM_BY,ENFORCEMENT_APPLIED_ON,PERFORMED_ON,KIND,INSTANCE,SUIT,FILED_ON',
      rows: judgments,
    },
    {
      dataset: 'debtor-listings',
      header: 'SUBJECT,CASE_NO,COURT,DOCUMENT_NO,CONDUCT,LISTED_ON,UNTIL,COURT_USCC,SITUATION,DUTY,FILED_ON,REMOVED_ON',
      rows: listings,
    },
  ];
}

interface Case {
  readonly body: Fictional;
  readonly agreementNo: string;
  readonly number: number;
}

/** The document of a case as the snapshot finds it; null: none was issued yet. */
function documentOf(
  random: Random,
  { body, agreementNo, number }: Case,
): { row: string; no: string; listedOn: string | null } | null {
  const state = random.weighted(STATES);
  if (state === 'PENDING') return null;
  const no = `种子行初-${number}`;
  const issuedOn =
    state === 'NOT_EFFECTIVE'
      ? addDays(SNAPSHOT, -whole(random, 1, 20))
      : addDays(SNAPSHOT, -whole(random, 300, 2_000));
  const effectiveOn = state === 'NOT_EFFECTIVE' ? null : addDays(issuedOn, whole(random, 16, 60));
  const outcome = state === 'WITHDRAWN_OR_MEDIATED' ? 'MEDIATED' : random.weighted(OUTCOMES);
  const { finding, operative } = ruling(random, outcome);
  const isBreach = outcome === 'BREACH' && effectiveOn !== null;
  const performBy = isBreach ? addDays(effectiveOn, 90) : null;
  const fate = isBreach ? random.weighted(FATES) : 'NONE';
  const unperformed = fate === 'UNPERFORMED' || fate === 'LISTED';
  const row = [
    body.code,
    no,
    COURT.name,
    COURT.code,
    agreementNo,
    effectiveOn ? '已生效' : oneOf(random, ['已送达', '已上诉']),
    finding,
    operative,
    issuedOn,
    effectiveOn ?? '',
    performBy ?? '',
    unperformed && performBy ? addDays(performBy, 10) : '',
    fate === 'PERFORMED' && performBy ? addDays(performBy, -whole(random, 0, 60)) : '',
    outcome === 'MEDIATED' ? '调解书' : '判决书',
    '一审',
    '',
    addDays(issuedOn, -whole(random, 60, 180)),
  ].join();
  return { row, no, listedOn: fate === 'LISTED' && performBy ? addDays(performBy, 30) : null };
}

function ruling(
  random: Random,
  outcome: (typeof OUTCOMES)[number][0] | 'MEDIATED',
): { finding: string; operative: string } {
  switch (outcome) {
    case 'BREACH':
      return { finding: random.weighted(BREACHES), operative: oneOf(random, ['继续履行', '采取补救措施；赔偿损失']) };
    case 'REJECTED':
      return { finding: '驳回', operative: '驳回诉讼请求' };
    case 'COMPENSATION':
      return { finding: '仅补偿', operative: '补偿' };
    case 'INVALID':
      return { finding: '协议无效', operative: '返还财产' };
    default:
      return { finding: '未作认定', operative: '补偿' };
  }
}

/** Days before the snapshot of a listing: within three years. */
function dayOfListing(random: Random): string {
  return addDays(SNAPSHOT, -whole(random, 1, 1_095));
}

/** A listing with the two years of the law; 70 % leave within 24 months (domain.md 8.4). */
function listing(random: Random, subject: string, caseNo: string, documentNo: string, listedOn: string): string {
  const leaves = random.next() < 0.7 ? addDays(listedOn, whole(random, 30, 729)) : null;
  return [
    ...[subject, caseNo, COURT.name, documentNo, '违反财产报告制度', listedOn],
    addDays(addYears(listedOn, 2), -1),
    ...[COURT.code, '违反财产报告制度', '给付金钱', addDays(listedOn, -120)],
    leaves !== null && leaves <= SNAPSHOT ? leaves : '',
  ].join();
}
