import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import { SAFETY_RULEBOOKS } from '../safety-points/rulebook.js';
import { NOTHING, type ObjectFile, type Posting } from './posting.js';
import type { SafetyRefusal } from './refusals.js';
import { isReversed, type ActKind, type ActOf, type NewAct } from './supervision-act.js';

/** A day that an act may have: real, not after `today`, not before `earliest`, and under a rulebook. */
export function isActDay(day: string, today: string, earliest = '0000-00-00'): boolean {
  return (
    isCalendarDate(day) &&
    day <= today &&
    day >= earliest &&
    SAFETY_RULEBOOKS.some(({ effectiveFrom }) => effectiveFrom <= day)
  );
}

/** # is for entries that follow from others (a second posting, a reversal), $ for what has no number. */
export function isNumber(text: string): boolean {
  return text.trim() === text && text.length > 0 && text.length <= 100 && !text.includes('#') && !text.startsWith('$');
}

export function isText(text: string): boolean {
  return text.trim().length > 0 && text.length <= 1000;
}

/** Why an act may not be told at all: whether it makes sense for this object is asked by its own command. */
export function refusalOf(file: ObjectFile, act: NewAct, today: string, earliest?: string): SafetyRefusal | null {
  if (file.supervision.length === 0) return 'NOT_SUPERVISED';
  if (!isNumber(act.act_no)) return 'BAD_NUMBER';
  if (!isActDay(act.acted_on, today, earliest)) return 'BAD_DATE';
  return isText(act.document_no) && (act.evidence_ref === null || isText(act.evidence_ref)) ? null : 'TEXT_MISSING';
}

/** Null where the number is free; NOTHING where the very same act is on record; a reversed one keeps its number. */
export function recordedBefore<Kind extends ActKind>(
  file: ObjectFile,
  act: ActOf<Kind>,
): Posting | SafetyRefusal | null {
  const known = file.acts.find(({ kind, act_no }) => kind === act.kind && act_no === act.act_no);
  if (!known) return null;
  if (isReversed(known, file.acts)) return 'ALREADY_REVERSED';
  const content = (one: Pick<NewAct, 'about' | 'acted_on' | 'document_no' | 'evidence_ref' | 'detail'>) =>
    JSON.stringify([one.about, one.acted_on, one.document_no, one.evidence_ref, Object.entries(one.detail).toSorted()]);
  return content(known) === content(act as NewAct) ? NOTHING : 'NUMBER_TAKEN';
}
