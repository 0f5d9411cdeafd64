import type { DispositionInput } from '../../resolver-types.gen.js';
import { yearOf } from '../safety-points/posted-row.js';
import { DEFAULT_READINGS } from '../safety-points/readings.js';
import { ruleDeduction } from '../safety-points/rule-deduction.js';
import { safetyRulebookOn } from '../safety-points/rulebook.js';
import type { Violation } from '../safety-points/safety-entry.js';
import { refusalOf, recordedBefore } from './admissible.js';
import { matterOf, postingNo } from './matter.js';
import { personalFactsOf, reversedFacts } from './personal-facts.js';
import { NOTHING, type NewEntry, type ObjectFile, type Posting } from './posting.js';
import type { SafetyRefusal } from './refusals.js';
import type { ActOf } from './supervision-act.js';

/** Points for an item, by its severity (D2); the year is that of the decision, however late it is entered. */
export function points(file: ObjectFile, input: DispositionInput, today: string): Posting | SafetyRefusal {
  const matter = matterOf(file, input.itemNo);
  const act: ActOf<'POINTS'> = {
    kind: 'POINTS',
    act_no: input.itemNo,
    about: input.itemNo,
    acted_on: input.decidedOn,
    document_no: input.documentNo,
    evidence_ref: null,
    detail: {},
  };
  const refusal = refusalOf(file, act, today, matter?.on);
  if (refusal) return refusal;
  if (!matter) return 'ITEM_NOT_FOUND';
  if (matter.penalty) return 'MATTER_HAS_PENALTY';
  if (matter.points) {
    const posted = matter.points;
    const isSame = posted.document_no === input.documentNo && posted.occurred_on === input.decidedOn;
    return isSame && posted.kind === 'VIOLATION' ? NOTHING : 'MATTER_HAS_POINTS';
  }
  // An overdue rectification has its points by the re-inspection: here only those of a finding are posted.
  if (matter.severity === null) return 'ITEM_NOT_FOUND';
  const rulebook = safetyRulebookOn(input.decidedOn);
  const item = postingNo(matter);
  const entry: Violation = { type: 'VIOLATION', on: input.decidedOn, item, severity: matter.severity };
  const ruling = ruleDeduction(entry, [], rulebook, DEFAULT_READINGS);
  const facts = personalFactsOf(file, { entry, ...ruling }, matter.on, rulebook);
  if (!facts) return 'RESPONSIBLE_PERSON_MISSING';
  const row: NewEntry = {
    item_no: item,
    kind: 'VIOLATION',
    severity: matter.severity,
    half_points: ruling.halfPoints,
    occurred_on: input.decidedOn,
    document_no: input.documentNo,
    year: yearOf(input.decidedOn),
    reason: ruling.reason,
    about: input.itemNo,
    evidence_ref: matter.evidence,
  };
  return { acts: [{ ...act, act_no: item }], entries: [row], facts };
}

/**
 * A penalty (D4). Points that the matter has are reversed, and with them the person's fact (D-i). No rule says how much
 * 综合信用分 a penalty costs, so none is posted (D-r).
 */
export function penalty(file: ObjectFile, input: DispositionInput, today: string): Posting | SafetyRefusal {
  const matter = matterOf(file, input.itemNo);
  const act: ActOf<'PENALTY'> = {
    kind: 'PENALTY',
    act_no: input.documentNo,
    about: input.itemNo,
    acted_on: input.decidedOn,
    document_no: input.documentNo,
    evidence_ref: null,
    detail: {},
  };
  const refusal = refusalOf(file, act, today, matter?.on);
  if (refusal) return refusal;
  if (!matter) return 'ITEM_NOT_FOUND';
  const before = recordedBefore(file, act);
  if (before) return before;
  if (matter.penalty) return 'MATTER_HAS_PENALTY';
  if (!matter.points) return { acts: [act], entries: [], facts: [] };
  return {
    acts: [act],
    entries: [reversalOf(matter.points, { ...act, about: act.act_no, reason: 'PENALTY_REVERSES' })],
    facts: reversedFacts(file, matter.points.item_no, input.decidedOn),
  };
}

/** The linked opposite of an entry; it counts in the year of what it takes back. */
export function reversalOf(
  row: ObjectFile['entries'][number],
  by: { acted_on: string; document_no: string; about: string; reason: string },
): NewEntry {
  return {
    item_no: `${row.item_no}#R`,
    kind: 'REVERSAL',
    severity: null,
    half_points: -row.half_points,
    occurred_on: by.acted_on,
    document_no: by.document_no,
    year: row.year ?? yearOf(row.occurred_on),
    reason: by.reason,
    about: by.about,
    reverses: row.item_no,
    evidence_ref: row.evidence_ref ?? null,
  };
}
