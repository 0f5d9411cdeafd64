import type { Context } from '../loaders.js';
import type { CourtActRefused, RecordJudgmentResult } from '../resolver-types.gen.js';
import type { JudgmentRow } from '../rules/facts.js';
import { judgmentOf } from '../rules/record.js';
import { advanceSuit } from './advance-suit.js';
import type { Act, CourtAct } from './act.js';
import { courtAct, refused } from './court-act.js';

/**
 * One act about a judgment of the court's own: `work` checks and writes, and says whether there was nothing to write; the
 * suit is then brought up to date.
 */
export function judgmentAct(
  ctx: Context,
  judgmentNo: string,
  work: (act: CourtAct, judgment: JudgmentRow) => Promise<'WRITTEN' | 'KNOWN' | CourtActRefused>,
): Promise<RecordJudgmentResult> {
  return courtAct<RecordJudgmentResult>(ctx, async (act) => {
    const [judgment] = await act.store.find(act.manager, 'judgment', { judgment_no: judgmentNo });
    if (!judgment || !ctx.holds(judgment.subject_id)) return refused('JUDGMENT_NOT_FOUND');
    if (judgment.court_uscc !== act.court) return refused('JUDGMENT_OF_ANOTHER_COURT');
    const outcome = await work(act, judgment);
    if (typeof outcome !== 'string') return { ...outcome, __typename: 'CourtActRefused' };
    if (outcome === 'WRITTEN') await advanceSuit(act, judgment.suit);
    return judgmentRecorded(act, judgmentNo, outcome === 'KNOWN');
  });
}

/** The judgment as it stands at the end of the act. */
export async function judgmentRecorded(
  { store, manager }: Act,
  judgmentNo: string,
  alreadyRecorded: boolean,
): Promise<RecordJudgmentResult> {
  const [judgment] = await store.find(manager, 'judgment', { judgment_no: judgmentNo });
  if (!judgment) throw new Error(`The judgment ${judgmentNo} vanished under its own lock.`);
  return {
    __typename: 'JudgmentRecorded',
    judgment: judgmentOf(judgment),
    subject: { id: judgment.subject_id },
    alreadyRecorded,
  };
}

/** What the register's ledger says of an act about a judgment. */
export function judgmentEvent({ actor, court }: CourtAct, { judgment_no, subject_id }: JudgmentRow) {
  return { about: 'JUDGMENT', reference: judgment_no, subject_id, actor, court_uscc: court } as const;
}

/** A duty is one, however many instances confirmed it: every effective document of the suit carries the change. */
export async function changeEffective(
  { store, manager }: Act,
  { suit }: JudgmentRow,
  change: Partial<JudgmentRow>,
): Promise<readonly JudgmentRow[]> {
  const { judgments } = await store.suitOf(manager, suit);
  const changed = judgments.filter(({ status }) => status === 'EFFECTIVE').map((one) => ({ ...one, ...change }));
  for (const row of changed)
    await store.replace(manager, 'judgment', row, { valid_from: row.issued_on, valid_to: null });
  return changed;
}
