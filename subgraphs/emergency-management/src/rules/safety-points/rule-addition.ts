import type { Readings } from './readings.js';
import type { RuledEntry, Ruling } from './ruled-entry.js';
import type { SafetyRulebook } from './rulebook.js';
import type { Exam, SafetyEntry, SelfReport } from './safety-entry.js';

/** An exam (D7) or self-inspection report (D8) under its caps; `earlier` are the entries before it in the year. */
export function ruleAddition(
  entry: Exam | SelfReport,
  earlier: readonly RuledEntry[],
  rulebook: SafetyRulebook,
  readings: Readings,
): Ruling {
  return entry.type === 'EXAM'
    ? ruleExam(entry, earlier, rulebook, readings)
    : ruleSelfReport(entry, earlier, rulebook.selfReport);
}

/** The caps hold per supervised object, whoever of its people sat the exam (D-m). */
function ruleExam(
  exam: Exam,
  earlier: readonly RuledEntry[],
  { exam: rule }: SafetyRulebook,
  { examCap }: Readings,
): Ruling {
  if (exam.score < exam.full) return { reason: 'EXAM_NOT_FULL', halfPoints: 0 };
  const addedBy = (isMeant: (entry: SafetyEntry) => boolean) =>
    earlier.reduce((sum, { entry, halfPoints }) => (isMeant(entry) ? sum + halfPoints : sum), 0);
  const today = addedBy(({ type, on }) => type === 'EXAM' && on === exam.on);
  if (today + rule.halfPoints > rule.perDay) return { reason: 'EXAM_DAY_FULL', halfPoints: 0, detail: exam.on };
  const thisYear = addedBy(({ type }) => type === 'EXAM');
  if (examCap === 'DAILY_AND_YEARLY' && thisYear + rule.halfPoints > rule.perYear) {
    return { reason: 'EXAM_YEAR_FULL', halfPoints: 0 };
  }
  return { reason: 'EXAM', halfPoints: rule.halfPoints };
}

function ruleSelfReport(
  report: SelfReport,
  earlier: readonly RuledEntry[],
  rule: SafetyRulebook['selfReport'],
): Ruling {
  if (!report.truthful) return { reason: 'SELF_REPORT_UNTRUTHFUL', halfPoints: 0 };
  const window = windowOf(report.on, rule.windowsBeginOn);
  const first = earlier.find(
    ({ reason, entry }) => reason === 'SELF_REPORT' && windowOf(entry.on, rule.windowsBeginOn) === window,
  );
  return first
    ? { reason: 'SELF_REPORT_WINDOW_FULL', halfPoints: 0, detail: first.entry.on }
    : { reason: 'SELF_REPORT', halfPoints: rule.halfPoints };
}

/** The first day of the window (D-n: half month) that a day falls in. */
function windowOf(on: string, windowsBeginOn: readonly number[]): string {
  const beginsOn = windowsBeginOn.findLast((day) => day <= Number(on.slice(8, 10)));
  return `${on.slice(0, 7)}-${beginsOn}`;
}
