import { addDays } from './calendar-date.js';
import type { Label } from './label.js';
import type { Reason } from './reason.js';
import type { WorkingDays } from './working-days.js';

/** Working days, by the rule that sets them (domain.md 5.6, 5.7, 4.5). */
const LIMITS = {
  /** Credit China answers an application. */
  answer: { workingDays: 10, article: '国家发展改革委令第36号; domain.md 5.6' },
  /** The sector authority decides what was passed on to it. */
  decision: { workingDays: 3, article: '国家发展改革委令第36号; domain.md 5.6' },
  /** A flag or a record is taken back once its basis was changed or annulled. */
  basisChanged: { workingDays: 3, article: '山东省社会信用条例第四十条; domain.md 4.4, 5.7' },
  /** A debtor leaves the list after performance. */
  debtorRemoval: { workingDays: 3, article: '法释〔2017〕7号第十条; domain.md 4.5' },
  /** A work-safety penalty is exposed. */
  safetyExposure: { workingDays: 7, article: '安全生产法第七十八条第二款; domain.md 5.6' },
  /** A penalty of market supervision is published. */
  samrPublication: { workingDays: 20, article: '国家市场监督管理总局令第45号; domain.md 5.6' },
} as const;

export interface Deadline {
  /** The last day, YYYY-MM-DD in Asia/Shanghai. */
  readonly dueOn: string;
  readonly article: string;
}

/** The deadline that an event starts; its own day is not counted (民法典 art. 201). Throws where a calendar is missing. */
export function deadlineOf(limit: keyof typeof LIMITS, eventOn: string, days: WorkingDays): Deadline {
  const { workingDays, article } = LIMITS[limit];
  return { dueOn: days.addWorkingDays(eventOn, workingDays), article };
}

/** A limit in working days, and its article. */
export function limitOf(limit: keyof typeof LIMITS): { readonly workingDays: number; readonly article: string } {
  return LIMITS[limit];
}

/** What has to be true before repair may be asked for. */
export interface RepairConditions {
  /** The last day of the minimum term, YYYY-MM-DD; null: the rule sets none. */
  readonly repairableAfter: string | null;
  readonly corrected: boolean;
  readonly dutiesPerformed: boolean;
  /** The public credit commitment is signed. */
  readonly committed: boolean;
  /** A law or a central document excludes repair. */
  readonly excludedByLaw: boolean;
}

/** Every condition of repair on a day (domain.md 5.6); repair may be asked for when all of them counted. */
export function repairConditionsOf(conditions: RepairConditions, on: string): Reason[] {
  const { repairableAfter, corrected, dutiesPerformed, committed, excludedByLaw } = conditions;
  const from = repairableAfter && addDays(repairableAfter, 1);
  const condition = (item: string, counted: boolean, why: Label, change: Label | null): Reason => ({
    item,
    counted,
    why,
    article: LIMITS.answer.article,
    from: null,
    until: null,
    change: counted ? null : change,
  });
  return [
    {
      ...condition(
        'minimumTerm',
        from === null || from <= on,
        { en: 'the minimum term is over', zh: '最短公示期已满' },
        { en: `repairable from ${from}`, zh: `${from}起可申请信用修复` },
      ),
      from,
    },
    condition(
      'corrected',
      corrected,
      { en: 'the misconduct is corrected', zh: '已纠正失信行为' },
      { en: 'proof of correction', zh: '提交纠正证明' },
    ),
    condition(
      'dutiesPerformed',
      dutiesPerformed,
      { en: 'the duties of the document are performed', zh: '已履行文书确定的义务' },
      { en: 'proof of performance', zh: '提交履行证明' },
    ),
    condition(
      'committed',
      committed,
      { en: 'a public credit commitment is made', zh: '已作出信用承诺' },
      { en: 'the signed commitment', zh: '提交信用承诺书' },
    ),
    condition(
      'notExcluded',
      !excludedByLaw,
      { en: 'no law or central document excludes repair', zh: '不属于依法不予修复的情形' },
      null,
    ),
  ];
}
