interface ReasonText {
  readonly why: string;
  /** Rows of domain.md 1.4 (D1 ..) and readings of 1.6 (D-a ..). */
  readonly sources: readonly string[];
  /** What would make it otherwise. */
  readonly change: string;
}

const REPAIRABLE =
  'Full-score exams and truthful self-inspection reports repair it; a penalty for the same matter takes it back.';
const ONCE_ADDED = 'Nothing takes it back but a finding that it was not earned.';

/** Every reason why an entry counts or does not. */
export const REASONS = {
  NOT_YET: {
    why: 'It lies after the day of judging.',
    sources: [],
    change: 'Judge on its day or later.',
  },
  VIOLATION: {
    why: 'A violation without mandatory penalty is deducted once, by its severity.',
    sources: ['D2', 'D3'],
    change: REPAIRABLE,
  },
  OVERDUE: {
    why: 'Not rectified by the deadline: a new fact beside the first item, and it stays when that one is penalised.',
    sources: ['D5', 'D-j'],
    change: REPAIRABLE,
  },
  OVERDUE_TOP_UP: {
    why: 'Not rectified by the deadline: the points of the matter are filled up to 12.',
    sources: ['D5', 'D-j'],
    change: REPAIRABLE,
  },
  REVERSED: {
    why: 'A penalty was imposed for the matter, so its points count as never posted.',
    sources: ['D4', 'D-i'],
    change: 'Its points come back if the penalty is revoked.',
  },
  PENALTY_REVERSES: {
    why: 'One matter has points or a penalty, never both: the points of its item are reversed. No rule says how much 综合信用分 it costs, so none is posted.',
    sources: ['D4', 'D-i', 'D-r'],
    change: 'Revoking the penalty brings the points back.',
  },
  PENALTY_BESIDE_POINTS: {
    why: 'The penalty leaves the points of its item as they are. No rule says how much 综合信用分 it costs, so none is posted.',
    sources: ['D4', 'D-i', 'D-r'],
    change: 'The default of D-i would reverse the points.',
  },
  PENALTY_ALONE: {
    why: 'A penalty is no deduction of supervision points. No rule says how much 综合信用分 it costs, so none is posted.',
    sources: ['D4', 'D-r'],
    change: 'Nothing on this ledger.',
  },
  EXAM: {
    why: 'An online exam with full score.',
    sources: ['D7', 'D-m'],
    change: ONCE_ADDED,
  },
  EXAM_NOT_FULL: {
    why: 'Only a full score counts.',
    sources: ['D7', 'D-m'],
    change: 'Pass an exam with full score.',
  },
  EXAM_DAY_FULL: {
    why: 'The exams of this day have given all that a day can give to one supervised object.',
    sources: ['D7', 'D-m'],
    change: 'Take the exam on another day.',
  },
  EXAM_YEAR_FULL: {
    why: 'The exams of this year have given all that the yearly cap lets them give.',
    sources: ['D-s'],
    change: 'Self-inspection reports still count; the default of D-s has no yearly cap.',
  },
  SELF_REPORT: {
    why: 'The first truthful self-inspection report of its half month.',
    sources: ['D8', 'D-n'],
    change: ONCE_ADDED,
  },
  SELF_REPORT_UNTRUTHFUL: {
    why: 'Only a truthful report counts; what it hid is an item of its own.',
    sources: ['D8', 'D-n'],
    change: 'Report truthfully in this half month or a later one.',
  },
  SELF_REPORT_WINDOW_FULL: {
    why: 'A report of this half month has been counted already.',
    sources: ['D8', 'D-n'],
    change: 'Report again in the next half month (1 to 15, 16 to the end).',
  },
} as const satisfies Record<string, ReasonText>;

export type Reason = keyof typeof REASONS;
