import { Fault } from '@xinqiao/platform/errors/fault.js';
import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import type { EntityManager } from 'typeorm';
import type { Context } from '../loaders.js';
import type {
  MarkPromiseBrokenInput,
  PromisePerformanceInput,
  PromiseRefusal,
  PromiseResult,
  RegisterPromiseInput,
} from '../resolver-types.gen.js';
import {
  breakingRefusal,
  promiseStandingOn,
  type PromiseStory,
} from '../rules/government-integrity/promise-standing.js';
import { PROMISE_REFUSALS } from '../rules/government-integrity/promise-refusal.js';

/**
 * A government body, its superior organ or the centre registers a promise with its deadline. The same again changes nothing.
 * Throws MATTER_NOT_FOR_ACTOR for everybody else, BAD_ARGUMENT for a day that does not exist.
 */
export async function registerPromise(ctx: Context, input: RegisterPromiseInput): Promise<PromiseResult> {
  keepersOnly(ctx);
  realDays(input.promisedOn, input.dueOn);
  if (!ctx.holds(input.subject)) return refused('SUBJECT_NOT_IN_CASE');
  const facts = await ctx.load.facts.load(input.subject);
  if (facts.registered[0]?.kind !== 'GOVERNMENT_BODY') return refused('NOT_A_GOVERNMENT_BODY');
  if (input.dueOn < input.promisedOn || input.promisedOn > ctx.today) return refused('BAD_DATE');
  const promise: PromiseStory = {
    subject_id: input.subject,
    promise_no: input.promiseNo,
    kind: input.kind,
    content: input.content,
    counterparty: input.counterparty ?? null,
    document_no: input.documentNo,
    promised_on: input.promisedOn,
    due_on: input.dueOn,
    performance: null,
    finding: null,
  };
  return recordedTransaction(ctx, 'registerPromise', async (manager) => {
    const known = await ctx.store.lockPromise(manager, input.promiseNo);
    if (known && !isSamePromise(known, promise)) return refused('PROMISE_NUMBER_TAKEN');
    const { performance: _, finding: __, ...given } = promise;
    if (!known) await ctx.store.addPromise(manager, given);
    return changed(known ?? promise, ctx.today);
  });
}

/** The body itself, its superior organ or the centre records the performance, by its document. */
export function recordPromisePerformance(ctx: Context, input: PromisePerformanceInput): Promise<PromiseResult> {
  keepersOnly(ctx);
  const { promiseNo, performedOn, documentNo } = input;
  realDays(performedOn);
  return changePromise(ctx, 'recordPromisePerformance', promiseNo, async (promise, manager) => {
    if (performedOn > ctx.today || performedOn < promise.promised_on) return 'BAD_DATE';
    if (promise.performance) return 'ALREADY_PERFORMED';
    const performance = {
      subject_id: promise.subject_id,
      promise_no: promiseNo,
      performed_on: performedOn,
      document_no: documentNo,
    };
    await ctx.store.addPerformance(manager, performance);
    return { ...promise, performance };
  });
}

/** The superior organ finds a promise broken, by a document. What the body pleads is recorded, and no defence (art. 31). */
export function markPromiseBroken(ctx: Context, input: MarkPromiseBrokenInput): Promise<PromiseResult> {
  const organisation = superiorOnly(ctx);
  const { promiseNo, foundOn, documentNo, excuse = 'NONE', compensationDocument = null } = input;
  realDays(foundOn);
  return changePromise(ctx, 'markPromiseBroken', promiseNo, async (promise, manager) => {
    const refusal = breakingRefusal(promise, { foundOn, excuse, compensationDocument }, ctx.today);
    if (refusal) return refusal;
    const finding = {
      subject_id: promise.subject_id,
      promise_no: promiseNo,
      found_on: foundOn,
      document_no: documentNo,
      found_by: organisation,
      excuse,
    };
    await ctx.store.addFinding(manager, finding);
    return { ...promise, finding };
  });
}

/** Check, write, record, one transaction. */
function changePromise(
  ctx: Context,
  command: string,
  promiseNo: string,
  change: (promise: PromiseStory, manager: EntityManager) => Promise<PromiseStory | PromiseRefusal>,
): Promise<PromiseResult> {
  return recordedTransaction(ctx, command, async (manager: EntityManager) => {
    const promise = await ctx.store.lockPromise(manager, promiseNo);
    if (!promise || !ctx.holds(promise.subject_id)) return refused('PROMISE_NOT_FOUND');
    const next = await change(promise, manager);
    return typeof next === 'string' ? refused(next) : changed(next, ctx.today);
  });
}

function isSamePromise(known: PromiseStory, wanted: PromiseStory): boolean {
  const content = (row: PromiseStory) =>
    JSON.stringify([
      row.subject_id,
      row.kind,
      row.content,
      row.counterparty,
      row.document_no,
      row.promised_on,
      row.due_on,
    ]);
  return content(known) === content(wanted);
}

function keepersOnly({ caller: { kind, matter } }: Context): void {
  const onDuty = matter === 'STATUTORY_DUTY' && (kind === 'superior-organ' || kind === 'centre-operator');
  const own = matter === 'OWN_RECORD' && kind === 'enterprise';
  if (!onDuty && !own) {
    throw new Fault('MATTER_NOT_FOR_ACTOR', 'Promises are kept by the body itself, its superior organ and the centre.');
  }
}

function superiorOnly({ caller: { kind, matter, organisation } }: Context): string {
  if (kind !== 'superior-organ' || matter !== 'STATUTORY_DUTY' || organisation === null) {
    throw new Fault('MATTER_NOT_FOR_ACTOR', 'Only the superior organ finds a promise broken, under STATUTORY_DUTY.');
  }
  return organisation;
}

function realDays(...days: readonly string[]): void {
  const wrong = days.find((day) => !isCalendarDate(day));
  if (wrong !== undefined) throw new Fault('BAD_ARGUMENT', `"${wrong}" is no day; write it like 2026-03-01.`);
}

function changed(promise: PromiseStory, today: string): PromiseResult {
  return {
    __typename: 'PromiseChanged',
    promiseNo: promise.promise_no,
    standing: promiseStandingOn(promise, today),
  };
}

function refused(code: PromiseRefusal): PromiseResult {
  return { __typename: 'PromiseRefused', code, message: PROMISE_REFUSALS[code] };
}
