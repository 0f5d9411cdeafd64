import { date, decimal, oneOf, optional, subjectIdentifier, text } from '@xinqiao/platform/exchange/columns.js';
import { dataset, type Dataset } from '@xinqiao/platform/exchange/dataset.js';
import { RowProblem } from '@xinqiao/platform/exchange/read-table.js';
import { tables } from '../entities.js';

/** Points of a file (halves possible) as the ledger's half-points. */
function halfPointsOf(points: string): number {
  const halves = Number(points) * 2;
  if (!Number.isInteger(halves))
    throw new RowProblem('OUT_OF_RANGE', 'POINTS', 'Points come in halves: write 0.5, 1, 1.5 …');
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
  }),
  toFact: ({ subject, ...row }) => ({
    identifiers: { subject_id: subject },
    values: { industry: row.industry, supervised_since: row.since, valid_from: row.since },
  }),
});

const safetyPoints = dataset({
  name: 'safety-points',
  description: 'Entries of the 12-point ledger 安全生产记分',
  readByVerdicts: true,
  table: tables.safetyPointEntry,
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
    documentNo: text(['DOCUMENT_NO', '文书号'], { max: 100 }),
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

export const datasets: readonly Dataset[] = [supervisedObjects, safetyPoints, rectificationOrders];
