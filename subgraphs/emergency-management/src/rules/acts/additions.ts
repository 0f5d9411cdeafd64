import type { SafetyExamInput, SelfInspectionInput } from '../../resolver-types.gen.js';
import { ruledRows } from '../safety-points/ledger-row.js';
import { ledgerYears } from '../safety-points/ledger-years.js';
import { yearOf } from '../safety-points/posted-row.js';
import { DEFAULT_READINGS } from '../safety-points/readings.js';
import { ruleAddition } from '../safety-points/rule-addition.js';
import { safetyRulebookOn } from '../safety-points/rulebook.js';
import { recordedBefore, refusalOf } from './admissible.js';
import type { NewEntry, ObjectFile, Posting } from './posting.js';
import type { SafetyRefusal } from './refusals.js';
import { standing, type ActOf } from './supervision-act.js';

type Addition = ActOf<'EXAM'> | ActOf<'SELF_REPORT'>;

/** An online exam (D7). One that does not count stands on the ledger with no points and its reason. */
export function exam(file: ObjectFile, input: SafetyExamInput, today: string): Posting | SafetyRefusal {
  const { score } = input;
  const full = input.fullScore ?? 100;
  const act: ActOf<'EXAM'> = {
    kind: 'EXAM',
    act_no: input.examNo,
    about: null,
    acted_on: input.takenOn,
    document_no: input.documentNo,
    evidence_ref: null,
    detail: { score, full },
  };
  const refusal = refusalOf(file, act, today);
  if (refusal) return refusal;
  if (!(full > 0 && score >= 0 && score <= full)) return 'BAD_SCORE';
  return recordedBefore(file, act) ?? { acts: [act], entries: [additionOf(file, act, file.entries, today)], facts: [] };
}

/** A self-inspection report (D8). */
export function selfReport(file: ObjectFile, input: SelfInspectionInput, today: string): Posting | SafetyRefusal {
  const act: ActOf<'SELF_REPORT'> = {
    kind: 'SELF_REPORT',
    act_no: input.reportNo,
    about: null,
    acted_on: input.reportedOn,
    document_no: input.documentNo,
    evidence_ref: input.evidenceRef,
    detail: { truthful: input.truthful },
  };
  const refusal = refusalOf(file, act, today);
  if (refusal) return refusal;
  return recordedBefore(file, act) ?? { acts: [act], entries: [additionOf(file, act, file.entries, today)], facts: [] };
}

/** The additions of exams and reports that came by a file and have no entry yet, by day; run again, it finds none. */
export function missingAdditions(file: ObjectFile, _: unknown, today: string): Posting | SafetyRefusal {
  if (file.supervision.length === 0) return 'NOT_SUPERVISED';
  const posted = new Set(file.entries.map(({ item_no }) => item_no));
  const missing = [...standing(file.acts, 'EXAM'), ...standing(file.acts, 'SELF_REPORT')]
    .filter(({ act_no }) => !posted.has(act_no))
    .sort((a, b) => a.acted_on.localeCompare(b.acted_on) || a.act_no.localeCompare(b.act_no));
  const entries: NewEntry[] = [];
  for (const act of missing) entries.push(additionOf(file, act, [...file.entries, ...entries], today));
  return { acts: [], entries, facts: [] };
}

/** The caps of D7 and D8 hold against what the ledger has of the same year, whatever was entered first. */
function additionOf({ closings }: ObjectFile, act: Addition, entries: ObjectFile['entries'], today: string): NewEntry {
  const year = yearOf(act.acted_on);
  const ledger = ledgerYears(today, entries, closings).find((each) => each.year === year);
  const told = { on: act.acted_on, item: act.act_no };
  const entry =
    act.kind === 'EXAM'
      ? { ...told, type: 'EXAM' as const, ...act.detail }
      : { ...told, type: 'SELF_REPORT' as const, ...act.detail };
  const rulebook = safetyRulebookOn(act.acted_on);
  const ruling = ruleAddition(entry, ledger ? ruledRows(ledger) : [], rulebook, DEFAULT_READINGS);
  return {
    item_no: act.act_no,
    kind: act.kind,
    severity: null,
    half_points: ruling.halfPoints,
    occurred_on: act.acted_on,
    document_no: act.document_no,
    year,
    reason: ruling.reason,
    about: null,
    evidence_ref: act.evidence_ref,
  };
}
