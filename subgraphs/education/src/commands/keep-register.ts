import { lockRecord } from '@xinqiao/platform/records/case-store.js';
import { correctRecord } from '@xinqiao/platform/records/correct-record.js';
import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import type { EntityManager } from 'typeorm';
import type { Context } from '../loaders.js';
import type { RegisterRefusal, RegisterResult } from '../resolver-types.gen.js';
import { registerRefused } from '../rules/register-refusal.js';
import { isRunning, saysAlready, type RegisterTerm } from '../rules/register.js';
import { tables } from '../entities.js';

export type RegisterFact = 'institution' | 'employment' | 'pupil' | 'pupilEntry';

/** One entry of a register, and who acts on it. */
export interface RegisterAct {
  /** For the receipt. */
  readonly command: string;
  readonly fact: RegisterFact;
  /** The columns that tell the entry from others; the subject is of the case. */
  readonly key: { readonly subject_id: string } & Readonly<Record<string, string>>;
  readonly reference: string;
  /** 统一社会信用代码 of the school; null: the bureau's own register. */
  readonly keeper: string | null;
  /** Stays inside the school: of a correction nobody is told. */
  readonly internal: boolean;
  /** What is wrong with the request itself. */
  readonly fault: RegisterRefusal | null;
  /** What else has to hold when it is written. */
  readonly check?: (manager: EntityManager) => Promise<RegisterRefusal | null>;
}

type Row = Readonly<Record<string, unknown>> & RegisterTerm;

/** Enters what is not there, or begins anew what has ended; the same again changes nothing. */
export function enter(
  ctx: Context,
  act: RegisterAct,
  content: Readonly<Record<string, unknown>> & { readonly valid_from: string },
) {
  const row = { ...act.key, valid_to: null, ...content };
  return onEntry(ctx, act, async (manager, known, isTaken) => {
    if (isTaken) return registerRefused('NUMBER_TAKEN');
    if (known && saysAlready(known, row)) return kept(act, true);
    if (known && isRunning(known, ctx.today)) return registerRefused('ALREADY_KEPT');
    if (known?.valid_to && row.valid_from < known.valid_to) return registerRefused('BAD_DAY');
    await ctx.store.replace(manager, act.fact, row);
    return kept(act, false);
  });
}

/** The world changed: what holds from today supersedes what held, which stays on record. */
export function change(ctx: Context, act: RegisterAct, content: object) {
  return onEntry(ctx, act, async (manager, known) => {
    if (!known) return registerRefused('NOT_KEPT');
    if (!isRunning(known, ctx.today)) return registerRefused('ENDED');
    const isSame = saysAlready(known, content);
    if (!isSame) await ctx.store.replace(manager, act.fact, { ...known, ...content });
    return kept(act, isSame);
  });
}

/** Ends an entry. `on`: the first day on which it no longer holds. */
export function end(ctx: Context, act: RegisterAct, on: string) {
  return onEntry(ctx, act, async (manager, known) => {
    if (!known) return registerRefused('NOT_KEPT');
    if (known.valid_to === on) return kept(act, true);
    if (!isRunning(known, ctx.today)) return registerRefused('ENDED');
    if (on < known.valid_from) return registerRefused('BAD_DAY');
    await ctx.store.replace(manager, act.fact, { ...known, valid_to: on });
    return kept(act, false);
  });
}

/** The register was wrong: a new version, linked to the one before by a case of its own. */
export function correct(
  ctx: Context,
  act: RegisterAct,
  { content, documentNo, reason }: { readonly content: object; readonly documentNo: string; readonly reason: string },
) {
  return onEntry(ctx, act, async (manager, known) => {
    if (!known) return registerRefused('NOT_KEPT');
    if (saysAlready(known, content)) return kept(act, true);
    const corrected = await correctRecord(ctx, manager, {
      subject: act.key.subject_id,
      reference: act.reference,
      table: tables[act.fact],
      row: known,
      changes: content as Readonly<Record<string, unknown>>,
      documentNo,
      reason,
      authority: act.keeper,
      internal: act.internal,
    });
    return corrected ? { ...kept(act, false), case: corrected.id } : registerRefused('CASE_OPEN');
  });
}

/** Check, write, record, one transaction; objections to the same entry wait for it, and it for them. */
async function onEntry(
  ctx: Context,
  { command, fact, key, reference, fault, check }: RegisterAct,
  work: (manager: EntityManager, known: Row | null, isTaken: boolean) => Promise<RegisterResult>,
): Promise<RegisterResult> {
  const { subject_id: subject } = key;
  if (!ctx.holds(subject)) return registerRefused('NOT_YOUR_CASE');
  if (fault) return registerRefused(fault);
  const { marks } = await ctx.load.facts.load(subject);
  if (marks.some((mark) => mark.reference === reference && mark.state === 'WITHDRAWN')) {
    return registerRefused('WITHDRAWN');
  }
  return recordedTransaction(ctx, command, async (manager) => {
    await lockRecord(manager, subject, reference);
    const number = Object.fromEntries(tables[fact].key.map((column) => [column, key[column]]));
    await ctx.store.lock(manager, `${fact} ${Object.values(number).join(' ')}`);
    const against = await check?.(manager);
    if (against) return registerRefused(against);
    const held = await ctx.store.current<Row>(manager, fact, number);
    const isOwn = held !== null && saysAlready(held, key);
    return work(manager, isOwn ? held : null, held !== null && !isOwn);
  });
}

function kept({ reference }: RegisterAct, alreadyKept: boolean) {
  return { __typename: 'RegisterKept', reference, alreadyKept } as const;
}
