import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import type { EntityManager } from 'typeorm';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { Context } from '../loaders.js';

/**
 * The organisation of whoever acts on a statutory duty under an open case. Throws MATTER_NOT_FOR_ACTOR for everybody else:
 * what is written about a person is written under a business that the person can see.
 */
export function onDuty({ caller }: Context, kinds: readonly string[]): string {
  const { kind, matter, organisation } = caller;
  if (!kinds.includes(kind) || matter !== 'STATUTORY_DUTY' || organisation === null) {
    throw new Fault('MATTER_NOT_FOR_ACTOR', `Only ${kinds.join(', ')} do this, under STATUTORY_DUTY.`);
  }
  return organisation;
}

/**
 * A command that writes about one person, in one transaction with its receipt. Nobody under 18 is a credit subject
 * (domain.md 5.2): what would be written about a child is refused, whoever writes it, as files refuse it.
 */
export async function recordedOfAdult<Result, Refused>(
  ctx: Context,
  {
    command,
    subject,
    refused,
  }: {
    readonly command: string;
    readonly subject: string;
    readonly refused: (code: 'NOT_A_CREDIT_SUBJECT') => Refused;
  },
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result | Refused> {
  if (await ctx.store.isMinor(subject, ctx.today)) return refused('NOT_A_CREDIT_SUBJECT');
  return recordedTransaction(ctx, command, work);
}

/** The caller's own person, under OWN_RECORD; null for anybody who acts for others. */
export function ownPerson({ caller }: Context): string | null {
  const [subject] = caller.subjects;
  return caller.kind === 'self' && caller.matter === 'OWN_RECORD' && subject?.startsWith('p') ? subject : null;
}
