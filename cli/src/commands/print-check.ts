import type { CheckAnswer, CheckedSubject } from './check-answer.js';

type Assessment = NonNullable<CheckedSubject['assessment']>;

const VERDICTS: Readonly<Record<string, string>> = {
  CLEAR: 'CLEAR 未发现限制情形',
  FLAGGED: 'FLAGGED 有提示情形',
  INCONCLUSIVE: 'INCONCLUSIVE 无法判定',
};

/** Why a source gives no CLEAR or FLAGGED. */
const STATUSES: Readonly<Record<string, string>> = {
  NOT_ANSWERED: 'NOT_ANSWERED 没有答复',
  NOT_LOADED: 'NOT_LOADED 尚未装载',
  STALE: 'STALE 数据过期',
};

/** Why there is no CLEAR, where no source is the reason. */
const BECAUSE: Readonly<Record<string, string>> = {
  SUBJECT_NOT_REGISTERED: 'SUBJECT_NOT_REGISTERED 主体未登记，请核对代码',
  NOT_ELIGIBLE: 'NOT_ELIGIBLE 不符合条件',
};

const LEFT_OUT = { disputed: 'disputed 异议处理中', repaired: 'repaired 已修复', expired: 'expired 已到期' } as const;

const SECTIONS = [
  ['registration', 'Registration 登记信息'],
  ['evaluation', 'Evaluation 综合评价'],
  ['tax', 'Tax 纳税信用'],
  ['safety', 'Work safety 安全生产'],
  ['education', 'Education 教育'],
  ['civilAffairs', 'Civil affairs 民政'],
  ['courts', 'Courts 司法'],
  ['lists', 'Public lists 公示信息'],
] as const;

/** The verdict first, then each source with its reasons, then the profile. */
export function printed(
  identifier: string,
  subject: CheckedSubject,
  assessment: Assessment,
  errors: NonNullable<CheckAnswer['errors']>,
): string {
  const { matter, matterLabel, verdict, because } = assessment;
  const lines = [
    `${VERDICTS[verdict]}${because.length > 0 ? `  (${because.map((code) => BECAUSE[code] ?? code).join(', ')})` : ''}`,
    `${String(subject.registration?.name ?? '')} ${identifier} · ${matterLabel.en} ${matterLabel.zh} (${matter})`.trim(),
    '',
    ...assessment.sources.flatMap(sourceLines),
    '',
    ...SECTIONS.flatMap(([key, title]) => sectionLines(title, subject[key])),
  ];
  const failures = [
    ...new Set(
      errors.filter(({ extensions }) => extensions?.code !== 'SLICE_NOT_PERMITTED').map(({ message }) => message),
    ),
  ];
  return [...lines, ...failures.map((message) => `! ${message}`)].join('\n');
}

function sourceLines(source: Assessment['sources'][number]): string[] {
  const status = source.status === 'ANSWERED' ? '' : ` ${STATUSES[source.status] ?? source.status}`;
  const asOf = source.asOf ? ` (as of 截至 ${source.asOf})` : '';
  const kinds = ['disputed', 'repaired', 'expired'] as const;
  const left = kinds
    .filter((kind) => source.leftOut[kind] > 0)
    .map((kind) => `${source.leftOut[kind]} ${LEFT_OUT[kind]}`);
  return [
    `  ${source.verdict.padEnd(13)}${source.owner.en} ${source.owner.zh}${source.required ? '' : ' (not required 非必查)'}${status}${asOf}`,
    ...source.reasons.flatMap((reason) => {
      const term = reason.from ? ` ${reason.from} – ${reason.until ?? ''}` : '';
      return [
        `      ${reason.code}${reason.excludes ? ' [excludes 限制]' : ''} ${reason.label.en} ${reason.label.zh} ${reason.document ?? ''}${term}`.trimEnd(),
        ...(reason.legalBasis ? [`        basis 依据: ${reason.legalBasis}`] : []),
        ...(reason.remedy ? [`        remedy 救济: ${reason.remedy.zh} · ${reason.remedy.en}`] : []),
      ];
    }),
    ...(left.length > 0 ? [`      not counted 不计入: ${left.join(', ')}`] : []),
  ];
}

function sectionLines(title: string, section: Readonly<Record<string, unknown>> | null | undefined): string[] {
  if (!section) return [`  ${title}: no answer, or not open to you 没有答复或不向您开放`];
  const shown = Object.entries(section).flatMap(([name, value]) => {
    if (value === null || value === undefined || name === 'loadedAt') return [];
    if (!Array.isArray(value)) return [`    ${name.padEnd(22)}${String(value)}`];
    return value.length === 0
      ? [`    ${name.padEnd(22)}none 无`]
      : value.map((entry) => `    ${name.padEnd(22)}${entryText(entry)}`);
  });
  return [`  ${title}`, ...(shown.length > 0 ? shown : ['    nothing that is open to you 没有向您开放的内容'])];
}

function entryText(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return String(entry);
  return Object.values(entry)
    .filter((value) => value !== null)
    .join(' · ');
}
