import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import type { RectificationInput, ReinspectionInput } from '../../resolver-types.gen.js';
import { yearOf } from '../safety-points/posted-row.js';
import { DEFAULT_READINGS } from '../safety-points/readings.js';
import { ruleDeduction } from '../safety-points/rule-deduction.js';
import { safetyRulebookOn } from '../safety-points/rulebook.js';
import type { Overdue } from '../safety-points/safety-entry.js';
import { recordedBefore, refusalOf } from './admissible.js';
import { matterOf } from './matter.js';
import { personalFactsOf } from './personal-facts.js';
import type { ObjectFile, Posting } from './posting.js';
import type { SafetyRefusal } from './refusals.js';
import { standing, type ActOf } from './supervision-act.js';

/** An order to rectify an item by the end of a day (D5). */
export function order(file: ObjectFile, input: RectificationInput, today: string): Posting | SafetyRefusal {
  const matter = matterOf(file, input.itemNo);
  const act: ActOf<'ORDER'> = {
    kind: 'ORDER',
    act_no: input.orderNo,
    about: input.itemNo,
    acted_on: input.issuedOn,
    document_no: input.orderNo,
    evidence_ref: null,
    detail: { dueOn: input.dueOn },
  };
  const refusal = refusalOf(file, act, today, matter?.on);
  if (refusal) return refusal;
  if (!matter) return 'ITEM_NOT_FOUND';
  if (!isCalendarDate(input.dueOn) || input.dueOn < input.issuedOn) return 'BAD_DEADLINE';
  const now = { issued_on: input.issuedOn, due_on: input.dueOn, completed_on: null };
  return recordedBefore(file, act) ?? { acts: [act], entries: [], facts: [], order: { orderNo: input.orderNo, now } };
}

/**
 * What a re-inspection found. Rectified closes the order. Not rectified once the deadline has passed is a new fact of 12
 * points (D5) beside the first item's (D-j), severe for the person in charge (D-k), once for each order.
 */
export function reinspection(file: ObjectFile, input: ReinspectionInput, today: string): Posting | SafetyRefusal {
  const known = file.orders.find(({ order_no }) => order_no === input.orderNo);
  const act: ActOf<'REINSPECTION'> = {
    kind: 'REINSPECTION',
    act_no: input.reinspectionNo,
    about: input.orderNo,
    acted_on: input.reinspectedOn,
    document_no: input.documentNo,
    evidence_ref: input.evidenceRef,
    detail: { rectified: input.rectified },
  };
  const refusal = refusalOf(file, act, today, known?.issued_on);
  if (refusal) return refusal;
  const before = recordedBefore(file, act);
  if (before) return before;
  if (!known) return 'ORDER_NOT_FOUND';
  if (known.completed_on !== null) return 'ORDER_COMPLETED';
  if (input.rectified) {
    const now = { ...known, completed_on: input.reinspectedOn };
    return { acts: [act], entries: [], facts: [], order: { orderNo: input.orderNo, now } };
  }
  if (input.reinspectedOn <= known.due_on) return 'NOT_DUE_YET';
  const overdueBefore = standing(file.acts, 'REINSPECTION').some(
    ({ about, detail }) => about === input.orderNo && !detail.rectified,
  );
  return overdueBefore ? 'OVERDUE_POSTED' : overdue(file, input, act);
}

function overdue(file: ObjectFile, input: ReinspectionInput, act: ActOf<'REINSPECTION'>): Posting | SafetyRefusal {
  const rulebook = safetyRulebookOn(input.reinspectedOn);
  // An order that came by a file tells no item: then the order itself is what was not rectified.
  const of = standing(file.acts, 'ORDER').find(({ act_no }) => act_no === input.orderNo)?.about ?? input.orderNo;
  const entry: Overdue = { type: 'OVERDUE', on: input.reinspectedOn, item: input.reinspectionNo, of };
  const ruling = ruleDeduction(entry, [], rulebook, DEFAULT_READINGS);
  const facts = personalFactsOf(file, { entry, ...ruling }, input.reinspectedOn, rulebook);
  if (!facts) return 'RESPONSIBLE_PERSON_MISSING';
  const row = {
    item_no: input.reinspectionNo,
    kind: 'OVERDUE' as const,
    severity: null,
    half_points: ruling.halfPoints,
    occurred_on: input.reinspectedOn,
    document_no: input.documentNo,
    year: yearOf(input.reinspectedOn),
    reason: ruling.reason,
    about: of,
    evidence_ref: input.evidenceRef,
  };
  return { acts: [act], entries: [row], facts };
}
