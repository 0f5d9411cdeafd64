import type { ReversalInput } from '../../resolver-types.gen.js';
import type { LedgerRow } from '../safety-points/ledger-row.js';
import { reversalsIn, yearOf } from '../safety-points/posted-row.js';
import { safetyRulebookOn } from '../safety-points/rulebook.js';
import { isText, refusalOf } from './admissible.js';
import { reversalOf } from './dispose.js';
import { matterOf, postingNo } from './matter.js';
import { personalFactsOf, reversedFacts } from './personal-facts.js';
import type { NewEntry, ObjectFile, Posting } from './posting.js';
import type { SafetyRefusal } from './refusals.js';
import { isReversed, standing, type ActOf, type NewAct } from './supervision-act.js';

/** Takes back one act by a linked reversal, and with it the entry and the person's fact that it posted. */
export function reversal(file: ObjectFile, input: ReversalInput, today: string): Posting | SafetyRefusal {
  const target = file.acts.find(({ kind, act_no }) => kind === input.kind && act_no === input.actNo);
  const act: ActOf<'REVERSAL'> = {
    kind: 'REVERSAL',
    act_no: `${input.kind}:${input.actNo}#R`,
    about: input.actNo,
    acted_on: input.reversedOn,
    document_no: input.documentNo,
    evidence_ref: null,
    detail: { kind: input.kind, reason: input.reason },
  };
  // The reversal's own number is made of the act's, so only day and texts are asked of it.
  const refusal = refusalOf(file, { ...act, act_no: 'reversal' }, today, target?.acted_on);
  if (refusal) return refusal;
  if (!isText(input.reason)) return 'TEXT_MISSING';
  if (!target) return 'ACT_NOT_FOUND';
  if (target.kind === 'REVERSAL' || target.kind === 'ENTITLEMENT') return 'NOT_REVERSIBLE';
  if (isReversed(target, file.acts)) return 'ALREADY_REVERSED';
  return standsOn(file, target) ? 'STANDS_ON_IT' : takeBack(file, target, act);
}

/** Whether something in force rests on an act: findings on an inspection, points and orders on a finding. */
function standsOn({ acts, ...file }: ObjectFile, { kind, act_no }: NewAct): boolean {
  const restsOn = (...kinds: readonly ('FINDING' | 'PENALTY' | 'ORDER' | 'REINSPECTION')[]) =>
    kinds.some((each) => standing<typeof each>(acts, each).some(({ about }) => about === act_no));
  switch (kind) {
    case 'INSPECTION':
      return restsOn('FINDING');
    case 'FINDING':
      return restsOn('PENALTY', 'ORDER') || matterOf({ acts, ...file }, act_no)?.points !== null;
    case 'REINSPECTION':
      return restsOn('PENALTY', 'ORDER');
    case 'ORDER':
      return restsOn('REINSPECTION');
    default:
      return false;
  }
}

function takeBack(file: ObjectFile, target: NewAct, act: ActOf<'REVERSAL'>): Posting | SafetyRefusal {
  if (target.kind === 'PENALTY') return restorePoints(file, target, act);
  const row = postedBy(file, target);
  if (target.kind === 'POINTS' && !row) return 'ALREADY_REVERSED';
  const entries = row ? [reversalOf(row, { ...act, about: act.act_no, reason: 'TAKEN_BACK' })] : [];
  const facts = entries.flatMap(({ reverses }) => reversedFacts(file, reverses ?? '', act.acted_on));
  const posting: Posting = { acts: [act], entries, facts };
  if (target.kind === 'ORDER') return { ...posting, order: { orderNo: target.act_no, now: null } };
  const known = file.orders.find(({ order_no }) => order_no === target.about);
  if (target.kind !== 'REINSPECTION' || !target.detail.rectified || !known) return posting;
  return { ...posting, order: { orderNo: known.order_no, now: { ...known, completed_on: null } } };
}

/** Points that a penalty took back are not on the ledger any more: nothing is left to reverse. */
function postedBy(file: ObjectFile, { kind, act_no }: NewAct): LedgerRow | null | undefined {
  if (kind === 'REINSPECTION') return matterOf(file, act_no)?.points;
  if (kind !== 'POINTS' && kind !== 'EXAM' && kind !== 'SELF_REPORT') return null;
  const reversed = reversalsIn(file.entries);
  return file.entries.find((row) => row.item_no === act_no && !reversed.has(row));
}

/** A penalty that falls away brings back the points that it reversed, on their own day: as if it had never been. */
function restorePoints(file: ObjectFile, target: NewAct, act: ActOf<'REVERSAL'>): Posting | SafetyRefusal {
  const matter = matterOf(file, target.about ?? '');
  const taken = file.entries.find(({ reason, about }) => reason === 'PENALTY_REVERSES' && about === target.act_no);
  const original = file.entries.find(({ item_no }) => item_no === taken?.reverses);
  if (!matter || !original) return { acts: [act], entries: [], facts: [] };
  const item = postingNo(matter);
  const row: NewEntry = {
    ...original,
    item_no: item,
    year: original.year ?? yearOf(original.occurred_on),
    reason: original.reason ?? original.kind,
    about: original.about ?? matter.itemNo,
    document_no: act.document_no,
  };
  const told = { on: row.occurred_on, item };
  const entry =
    row.kind === 'OVERDUE'
      ? { ...told, type: 'OVERDUE' as const, of: row.about ?? item }
      : { ...told, type: 'VIOLATION' as const, severity: row.severity ?? 'MINOR' };
  const ruled = { entry, reason: entry.type, halfPoints: row.half_points };
  const facts = personalFactsOf(file, ruled, matter.on, safetyRulebookOn(row.occurred_on));
  if (!facts) return 'RESPONSIBLE_PERSON_MISSING';
  const points: ActOf<'POINTS'> = { ...act, kind: 'POINTS', act_no: item, about: matter.itemNo, detail: {} };
  return { acts: [act, points], entries: [row], facts };
}
