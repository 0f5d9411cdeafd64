import { Fault } from '@xinqiao/platform/errors/fault.js';
import { recordWrite } from '@xinqiao/platform/receipts/write-receipt.js';
import type { EntityManager } from 'typeorm';
import type { Context } from '../loaders.js';
import { refused, type Refused } from '../rules/tax-act-refusal.js';
import type { Store } from '../store.js';

/** Who writes about a subject, on which day, in which transaction. */
export interface BureauAct {
  readonly store: Store;
  readonly manager: EntityManager;
  /** Asia/Shanghai. */
  readonly today: string;
}

interface Told {
  readonly alreadyRecorded: boolean;
}

/**
 * Runs one act of the tax bureau about a subject of its case: check, write, record, in one transaction that waits for others
 * about the same subject. Throws MATTER_NOT_FOR_ACTOR for anybody but the tax bureau under STATUTORY_DUTY.
 */
export async function bureauAct<Result extends Told>(
  ctx: Context,
  { command, subject, reference }: { readonly command: string; readonly subject: string; readonly reference: string },
  work: (act: BureauAct) => Promise<Result | Refused>,
): Promise<Result | Refused> {
  requireBureau(ctx);
  if (!ctx.holds(subject)) return refused('SUBJECT_NOT_IN_CASE');
  const { store, today } = ctx;
  return store.transaction(async (manager) => {
    await store.lock(manager, [subject, reference]);
    const result = await work({ store, manager, today });
    const isWritten = 'alreadyRecorded' in result && !result.alreadyRecorded;
    if (isWritten) await recordWrite(ctx, manager, { command, subjects: [subject], reference });
    return result;
  });
}

export function requireBureau({ caller: { kind, matter } }: Context): void {
  if (kind !== 'tax-bureau' || matter !== 'STATUTORY_DUTY') {
    throw new Fault('MATTER_NOT_FOR_ACTOR', 'Only the tax bureau writes here, under STATUTORY_DUTY.');
  }
}
