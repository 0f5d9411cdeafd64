import { adultOnly } from '@xinqiao/platform/exchange/adult-only.js';
import {
  date,
  decimal,
  documentNo,
  oneOf,
  optional,
  subjectIdentifier,
  text,
} from '@xinqiao/platform/exchange/columns.js';
import { dataset, type Dataset } from '@xinqiao/platform/exchange/dataset.js';
import { penaltyDataset } from '@xinqiao/platform/exchange/penalty-dataset.js';
import { RowProblem } from '@xinqiao/platform/exchange/read-table.js';
import { tables } from '../entities.js';
import type { NewAct } from '../rules/acts/supervision-act.js';
import { OBJECT_KINDS } from '../rules/object-kinds.js';
import { SAFETY_RULEBOOKS, safetyRulebookOn } from '../rules/safety-points/rulebook.js';

/** Points of a file (halves possible) as the ledger's half-points. */
function halfPointsOf(points: string): number {
  const halves = Number(points) * 2;
  if (!Number.isInteger(halves))
    throw new RowProblem('OUT_OF_RANGE', 'POINTS', 'Points come in halves: write 0.5, 1, 1.5 … 分值以 0.5 分为单位。');
  return halves;
}

const supervisedObjects = dataset({
  name: 'supervised-objects',
  description: 'Objects of work-safety supervision 安全生产监管对象',
  readByVerdicts: true,
  table: tables.supervisedObject,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '统一社会信用代码', '主体代码'], reading),
    industry: text(['INDUSTRY', '行业'], { max: 100 }),
    since: date(['SINCE', '纳入监管日期']),
    kind: optional(
      oneOf(
        ['KIND', '监管对象类别'],
        Object.fromEntries(OBJECT_KINDS.flatMap(({ code, zh }) => [code, zh].map((name) => [name, code] as const))),
      ),
    ),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: { industry: row.industry, supervised_since: row.since, kind: row.kind, valid_from: row.since },
  }),
});

const safetyPoints = dataset({
  name: 'safety-points',
  description: 'Entries of the 12-point ledger 安全生产记分',
  readByVerdicts: true,
  table: {
    ...tables.safetyPointEntry,
    // What only commands write stays out: a file that comes again must not differ from what it brought.
    columns: [
      ...['item_no', 'subject_id', 'kind', 'severity', 'half_points', 'occurred_on', 'document_no', 'reverses'],
      ...['valid_from', 'valid_to'],
    ],
  },
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '统一社会信用代码', '主体代码'], reading),
    itemNo: text(['ITEM_NO', '记分编号'], { max: 100 }),
    kind: oneOf(['KIND', '类型'], {
      违法记分: 'VIOLATION',
      逾期未整改: 'OVERDUE',
      考试加分: 'EXAM',
      自查上报加分: 'SELF_REPORT',
      冲正: 'REVERSAL',
      VIOLATION: 'VIOLATION',
      OVERDUE: 'OVERDUE',
      EXAM: 'EXAM',
      SELF_REPORT: 'SELF_REPORT',
      REVERSAL: 'REVERSAL',
    }),
    severity: optional(
      oneOf(['SEVERITY', '情节'], {
        严重: 'SEVERE',
        较重: 'SERIOUS',
        一般: 'GENERAL',
        轻微: 'MINOR',
        SEVERE: 'SEVERE',
        SERIOUS: 'SERIOUS',
        GENERAL: 'GENERAL',
        MINOR: 'MINOR',
      }),
    ),
    points: decimal(['POINTS', '分值'], { digits: 1 }),
    occurredOn: date(['OCCURRED_ON', '发生日期']),
    documentNo: documentNo(['DOCUMENT_NO', '文书号']),
    reverses: optional(text(['REVERSES', '冲正记分编号'], { max: 100 })),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      item_no: row.itemNo,
      kind: row.kind,
      severity: row.severity,
      half_points: halfPointsOf(row.points),
      occurred_on: row.occurredOn,
      document_no: row.documentNo,
      reverses: row.reverses,
      valid_from: row.occurredOn,
    },
  }),
});

const rectificationOrders = dataset({
  name: 'rectification-orders',
  description: 'Orders to rectify by a deadline 责令限期整改',
  readByVerdicts: true,
  table: tables.rectificationOrder,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '统一社会信用代码', '主体代码'], reading),
    orderNo: text(['ORDER_NO', '文书号'], { max: 100 }),
    issuedOn: date(['ISSUED_ON', '下达日期']),
    dueOn: date(['DUE_ON', '整改期限']),
    completedOn: optional(date(['COMPLETED_ON', '整改完成日期'])),
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: {
      order_no: row.orderNo,
      issued_on: row.issuedOn,
      due_on: row.dueOn,
      completed_on: row.completedOn,
      valid_from: row.issuedOn,
    },
  }),
});

/** Acts that came by a file have no officer and no case; their points are posted by postSafetyAdditions. */
const ACTS = {
  table: tables.supervisionAct.table,
  key: tables.supervisionAct.key,
  columns: [
    ...['kind', 'act_no', 'subject_id', 'acted_on', 'document_no', 'evidence_ref', 'detail', 'rule_version'],
    ...['valid_from', 'valid_to'],
  ],
};

function actFact(
  subject: string,
  act: Pick<NewAct, 'kind' | 'detail'> & { no: string; on: string; documentNo: string; evidence: string | null },
) {
  if (SAFETY_RULEBOOKS.every(({ effectiveFrom }) => effectiveFrom > act.on)) {
    throw new RowProblem(
      'OUT_OF_RANGE',
      'DATE',
      `No rulebook of safety points is in force on ${act.on}. 该日没有施行中的记分办法。`,
    );
  }
  return {
    identifiers: { subject_id: subject },
    values: {
      kind: act.kind,
      act_no: act.no,
      acted_on: act.on,
      document_no: act.documentNo,
      evidence_ref: act.evidence,
      detail: JSON.stringify(act.detail),
      rule_version: safetyRulebookOn(act.on).id,
      valid_from: act.on,
    },
  };
}

const inspections = dataset({
  name: 'safety-inspections',
  description: 'Inspections on site 安全生产检查',
  readByVerdicts: false,
  table: ACTS,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '统一社会信用代码', '主体代码'], reading),
    no: text(['INSPECTION_NO', '检查编号'], { max: 100 }),
    reason: oneOf(['REASON', '检查类型'], {
      投诉举报: 'COMPLAINT' as const,
      事故: 'ACCIDENT' as const,
      专项检查: 'SPECIAL_CAMPAIGN' as const,
      COMPLAINT: 'COMPLAINT' as const,
      ACCIDENT: 'ACCIDENT' as const,
      SPECIAL_CAMPAIGN: 'SPECIAL_CAMPAIGN' as const,
    }),
    on: date(['INSPECTED_ON', '检查日期']),
    inspectors: text(['INSPECTORS', '检查人员'], { max: 200 }),
    documentNo: documentNo(['DOCUMENT_NO', '文书号']),
  }),
  toFact: ({ subject, no, on, documentNo, reason, inspectors }) =>
    actFact(subject, {
      ...{ kind: 'INSPECTION', no, on, documentNo, evidence: null },
      detail: { reason, drawNo: null, inspectors: inspectors.split(/[;；、,，]\s*/) },
    }),
});

const exams = dataset({
  name: 'safety-exams',
  description: 'Online exams of supervised objects 安全生产在线考试',
  readByVerdicts: false,
  table: ACTS,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '统一社会信用代码', '主体代码'], reading),
    no: text(['EXAM_NO', '考试编号'], { max: 100 }),
    on: date(['TAKEN_ON', '考试日期']),
    score: decimal(['SCORE', '得分'], { digits: 1 }),
    full: decimal(['FULL_SCORE', '满分'], { digits: 1 }),
    documentNo: documentNo(['DOCUMENT_NO', '文书号']),
  }),
  toFact: ({ subject, no, on, documentNo, ...row }) => {
    const { score, full } = { score: Number(row.score), full: Number(row.full) };
    if (!(full > 0 && score >= 0 && score <= full)) {
      throw new RowProblem(
        'OUT_OF_RANGE',
        'SCORE',
        'The score lies between 0 and the full score. 成绩须在 0 分与满分之间。',
      );
    }
    return actFact(subject, { kind: 'EXAM', no, on, documentNo, evidence: null, detail: { score, full } });
  },
});

const selfInspections = dataset({
  name: 'self-inspections',
  description: 'Self-inspection reports 自检自报',
  readByVerdicts: false,
  table: ACTS,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '统一社会信用代码', '主体代码'], reading),
    no: text(['REPORT_NO', '自报编号'], { max: 100 }),
    on: date(['REPORTED_ON', '自报日期']),
    truthful: oneOf(['TRUTHFUL', '是否如实'], { 是: true, 否: false, Y: true, N: false }),
    evidence: text(['EVIDENCE', '材料'], { max: 200 }),
    documentNo: documentNo(['DOCUMENT_NO', '文书号']),
  }),
  toFact: ({ subject, truthful, ...row }) => actFact(subject, { kind: 'SELF_REPORT', ...row, detail: { truthful } }),
});

const safetyDeeds = dataset({
  name: 'safety-deeds',
  description: 'What residents did for the safety of others 抢险救灾与隐患举报',
  readByVerdicts: false,
  table: tables.safetyDeed,
  columns: (reading) => ({
    subject: subjectIdentifier(['SUBJECT', '主体代码'], reading),
    deedNo: text(['DEED_NO', '编号'], { max: 100 }),
    kind: oneOf(['KIND', '类型'], {
      抢险救灾: 'RESCUE',
      举报隐患: 'DANGER_REPORTED',
      RESCUE: 'RESCUE',
      DANGER_REPORTED: 'DANGER_REPORTED',
    }),
    doneOn: date(['DONE_ON', '日期']),
    documentNo: documentNo(['DOCUMENT_NO', '文书号']),
  }),
  toFact: ({ subject, deedNo, kind, doneOn, documentNo }, { on }) => ({
    identifiers: { subject_id: adultOnly(subject, on) },
    values: { deed_no: deedNo, kind, done_on: doneOn, document_no: documentNo, valid_from: doneOn },
  }),
});

const penalties = penaltyDataset(
  'safety-penalties',
  'of the emergency management bureau 安全生产行政处罚',
  tables.penalty,
);

export const datasets: readonly Dataset[] = [
  supervisedObjects,
  safetyPoints,
  rectificationOrders,
  inspections,
  exams,
  selfInspections,
  safetyDeeds,
  penalties,
];
