import { recordWrite } from '@xinqiao/platform/receipts/write-receipt.js';
import type { Context } from '../loaders.js';
import type { InspectionInput, SafetyActRefused, SafetyActResult } from '../resolver-types.gen.js';
import { withConsequences } from '../rules/acts/consequences.js';
import { inspection } from '../rules/acts/inspect.js';
import type { Decide, ObjectFile, Posting } from '../rules/acts/posting.js';
import { SAFETY_REFUSALS, type SafetyRefusal } from '../rules/acts/refusals.js';
import { ledgerEntriesOf } from '../rules/record.js';
import { postedBalanceOn } from '../rules/safety-points/posted-balance.js';
import { NumberTakenError } from '../store.js';
import { officerOf } from './bureau.js';
import { isDrawn } from './draw-inspection.js';

/**
 * Every command about one object: under its lock the rules decide, and what they post is written with all that follows
 * from it, or nothing is. Check, write, record, one transaction.
 */
export async function supervise<Input extends { readonly subject: string }>(
  ctx: Context,
  input: Input,
  decide: Decide<Input>,
): Promise<SafetyActResult> {
  const by = officerOf(ctx, input.subject);
  try {
    return await ctx.store.transaction(async (manager) => {
      const file = await ctx.store.lockObject(manager, input.subject, ctx.today);
      const decided = decide(file, input, ctx.today);
      if (typeof decided === 'string') return refused(decided);
      const posting = withConsequences(file, decided, ctx.today);
      await ctx.store.post(manager, posting, by);
      if (posting.acts.length + posting.entries.length > 0) {
        const references = [...posting.acts, ...posting.entries].map((one) =>
          String('item_no' in one ? one.item_no : one.act_no),
        );
        await recordWrite(ctx, manager, {
          command: decide.name || 'supervise',
          subjects: [input.subject],
          reference: references.join(' '),
        });
      }
      return recorded(ctx, file, posting, by);
    });
  } catch (error) {
    if (error instanceof NumberTakenError) return refused('NUMBER_TAKEN');
    throw error;
  }
}

/** A double-random inspection has to be one that a draw of the own organisation selected. */
export async function recordInspection(ctx: Context, input: InspectionInput): Promise<SafetyActResult> {
  const drawn = await isDrawn(ctx, input.subject, input.drawNo ?? null);
  return supervise(ctx, input, (file, _, today) => inspection(file, input, today, drawn));
}

export function refused(code: SafetyRefusal): SafetyActRefused & { __typename: 'SafetyActRefused' } {
  return { __typename: 'SafetyActRefused', code, message: SAFETY_REFUSALS[code] };
}

/** What stands on the ledger now, and which of it is new. */
export function recorded(
  { today }: Context,
  file: ObjectFile,
  posting: Posting,
  { officer, ruleVersion }: { officer: string; ruleVersion: string },
): SafetyActResult {
  const added = posting.entries.map((entry) => ({ ...entry, officer, rule_version: ruleVersion }));
  const entries = [...file.entries, ...added];
  const { balance, tier } = postedBalanceOn(today, entries, file.closings);
  const isNew = new Set<string | null | undefined>(added.map(({ item_no }) => item_no));
  return {
    __typename: 'SafetyActRecorded',
    subject: { id: file.subjectId },
    alreadyRecorded: posting.acts.length === 0 && posting.entries.length === 0,
    entries: ledgerEntriesOf(entries, file.closings, today).filter(({ itemNo }) => isNew.has(itemNo)),
    balance: balance / 2,
    tier,
  };
}
