import type { Label } from '@xinqiao/platform/rules/label.js';

interface ReasonText {
  readonly why: Label;
  /** Rows of domain.md 1.4 (D1 ..) and readings of 1.6 (D-a ..). */
  readonly sources: readonly string[];
  /** What would make it otherwise. */
  readonly change: Label;
}

const REPAIRABLE = {
  en: 'Full-score exams and truthful self-inspection reports repair it; a penalty for the same matter takes it back.',
  zh: '在线考试满分和如实自检自报可修复；同一事项被处罚时冲销。',
};
const ONCE_ADDED = {
  en: 'Nothing takes it back but a finding that it was not earned.',
  zh: '除查明不应加分外不予收回。',
};

/** Every reason why an entry counts or does not. */
export const REASONS = {
  NOT_YET: {
    why: { en: 'It lies after the day of judging.', zh: '在评价日之后。' },
    sources: [],
    change: { en: 'Judge on its day or later.', zh: '在该日或之后评价时计入。' },
  },
  VIOLATION: {
    why: {
      en: 'A violation without mandatory penalty is deducted once, by its severity.',
      zh: '尚未构成必须处罚的违法违规，按程度一次性扣分。',
    },
    sources: ['D2', 'D3'],
    change: REPAIRABLE,
  },
  OVERDUE: {
    why: {
      en: 'Not rectified by the deadline: a new fact beside the first item, and it stays when that one is penalised.',
      zh: '逾期未整改是独立于首项的新事实，首项被处罚后仍然保留。',
    },
    sources: ['D5', 'D-j'],
    change: REPAIRABLE,
  },
  OVERDUE_TOP_UP: {
    why: {
      en: 'Not rectified by the deadline: the points of the matter are filled up to 12.',
      zh: '逾期未整改，该事项补足扣至12分。',
    },
    sources: ['D5', 'D-j'],
    change: REPAIRABLE,
  },
  REVERSED: {
    why: {
      en: 'A penalty was imposed for the matter, so its points count as never posted.',
      zh: '该事项已作出行政处罚，监管扣分视为未记。',
    },
    sources: ['D4', 'D-i'],
    change: { en: 'Its points come back if the penalty is revoked.', zh: '处罚被撤销时恢复扣分。' },
  },
  TAKEN_BACK: {
    why: {
      en: 'The bureau reversed it by a linked entry, so it counts as never posted.',
      zh: '已由关联冲正分录冲销，视为未记。',
    },
    sources: ['domain.md 1.7'],
    change: { en: 'A new posting for the same item.', zh: '对同一事项重新记分。' },
  },
  PENALTY_REVERSES: {
    why: {
      en: 'One matter has points or a penalty, never both: the points of its item are reversed. No rule says how much 综合信用分 it costs, so none is posted.',
      zh: '同一事项监管扣分与行政处罚不并用，原扣分冲销；综合信用分扣减标准未见规定，不予记账。',
    },
    sources: ['D4', 'D-i', 'D-r'],
    change: { en: 'Revoking the penalty brings the points back.', zh: '撤销处罚即恢复扣分。' },
  },
  PENALTY_BESIDE_POINTS: {
    why: {
      en: 'The penalty leaves the points of its item as they are. No rule says how much 综合信用分 it costs, so none is posted.',
      zh: '处罚不影响该事项已有扣分；综合信用分扣减标准未见规定，不予记账。',
    },
    sources: ['D4', 'D-i', 'D-r'],
    change: { en: 'The default of D-i would reverse the points.', zh: '按D-i默认读法将冲销扣分。' },
  },
  PENALTY_ALONE: {
    why: {
      en: 'A penalty is no deduction of supervision points. No rule says how much 综合信用分 it costs, so none is posted.',
      zh: '行政处罚不扣监管信用分；综合信用分扣减标准未见规定，不予记账。',
    },
    sources: ['D4', 'D-r'],
    change: { en: 'Nothing on this ledger.', zh: '本账不受影响。' },
  },
  EXAM: {
    why: { en: 'An online exam with full score.', zh: '在线考试满分。' },
    sources: ['D7', 'D-m'],
    change: ONCE_ADDED,
  },
  EXAM_NOT_FULL: {
    why: { en: 'Only a full score counts.', zh: '仅满分计入。' },
    sources: ['D7', 'D-m'],
    change: { en: 'Pass an exam with full score.', zh: '参加考试并取得满分。' },
  },
  EXAM_DAY_FULL: {
    why: {
      en: 'The exams of this day have given all that a day can give to one supervised object.',
      zh: '同一监管对象当日考试加分已满。',
    },
    sources: ['D7', 'D-m'],
    change: { en: 'Take the exam on another day.', zh: '改日参加考试。' },
  },
  EXAM_YEAR_FULL: {
    why: {
      en: 'The exams of this year have given all that the yearly cap lets them give.',
      zh: '本年度考试加分已达上限。',
    },
    sources: ['D-s'],
    change: {
      en: 'Self-inspection reports still count; the default of D-s has no yearly cap.',
      zh: '自检自报仍可加分；D-s默认读法不设年度上限。',
    },
  },
  SELF_REPORT: {
    why: { en: 'The first truthful self-inspection report of its half month.', zh: '该半月首次如实自检自报。' },
    sources: ['D8', 'D-n'],
    change: ONCE_ADDED,
  },
  SELF_REPORT_UNTRUTHFUL: {
    why: {
      en: 'Only a truthful report counts; what it hid is an item of its own.',
      zh: '仅如实自报计入；隐瞒事项另行记项。',
    },
    sources: ['D8', 'D-n'],
    change: { en: 'Report truthfully in this half month or a later one.', zh: '在本半月或以后如实自报。' },
  },
  SELF_REPORT_WINDOW_FULL: {
    why: { en: 'A report of this half month has been counted already.', zh: '本半月已计一次自检自报。' },
    sources: ['D8', 'D-n'],
    change: {
      en: 'Report again in the next half month (1 to 15, 16 to the end).',
      zh: '下一个半月（1日至15日、16日至月末）再次自报。',
    },
  },
} as const satisfies Record<string, ReasonText>;

export type Reason = keyof typeof REASONS;
