import type { Receiver } from '@xinqiao/platform/outbox/receiver.js';
import { recordWrite } from '@xinqiao/platform/receipts/write-receipt.js';
import { recordChangedTold } from '@xinqiao/platform/records/tell.js';
import type { z } from 'zod';
import type { Context } from '../loaders.js';
import type {
  AcknowledgeNoticeResult,
  ChangeNotice,
  QueryChangeNoticesArgs,
  RepairPropagation,
} from '../resolver-types.gen.js';
import { changeNoticeOf, noticeRefused, propagationOf } from '../rules/change-notice.js';
import type { Store } from '../store.js';

/** Message `record-changed`: an owner corrected, deleted or repaired a record, and whoever saw it is told. */
export const recordChangedReceiver: Receiver<Store, z.output<typeof recordChangedTold>> = {
  senders: ['civil-affairs', 'courts', 'credit-centre', 'education', 'emergency-management', 'tax'],
  shape: recordChangedTold,
  subjects: ({ subject }) => [subject],
  receive: ({ store, manager, sender }, { case: case_id, subject, on, ...change }) =>
    store.tellWhoLooked(manager, { ...change, case_id, owner: sender, subject_id: subject, changed_on: on }),
};

/** What the caller's organisation was told of records that it saw, the latest first. */
export async function changeNotices(ctx: Context, { acknowledged }: QueryChangeNoticesArgs): Promise<ChangeNotice[]> {
  const { organisation } = ctx.caller;
  if (organisation === null) return [];
  const rows = await ctx.store.noticesTo(organisation, acknowledged ?? null);
  return rows.map((row) => {
    ctx.receipt.touch(row.subject_id);
    return changeNoticeOf(row);
  });
}

/** The organisation has taken the change over into whatever it keeps. */
export async function acknowledgeNotice(ctx: Context, id: string): Promise<AcknowledgeNoticeResult> {
  const { organisation, actor } = ctx.caller;
  if (organisation === null) return noticeRefused('NOTICE_NOT_FOUND');
  return ctx.store.transaction(async (manager): Promise<AcknowledgeNoticeResult> => {
    const known = await ctx.store.lockNotice(manager, id, organisation);
    if (!known) return noticeRefused('NOTICE_NOT_FOUND');
    if (known.acknowledged_at !== null) return noticeRefused('ALREADY_ACKNOWLEDGED');
    const done = await ctx.store.acknowledge(manager, id, actor);
    const change = { command: 'acknowledgeNotice', subjects: [known.subject_id], reference: id };
    await recordWrite(ctx, manager, change);
    return { __typename: 'NoticeAcknowledged', notice: changeNoticeOf(done ?? known) };
  });
}

/**
 * Who was told of a change, who has acknowledged it and who has not: for the subject, the offices that handle it, the
 * centre and the auditor; null for everybody else, as for a case that changed nothing.
 */
export async function repairPropagation(ctx: Context, id: string): Promise<RepairPropagation | null> {
  const change = await ctx.store.changeOf(id);
  if (!change) return null;
  const { kind, matter } = ctx.caller;
  const isSubject = matter === 'OWN_RECORD' && ctx.holds(change.subject_id);
  const watches =
    (kind === 'centre-operator' && matter === 'STATUTORY_DUTY') || (kind === 'auditor' && matter === 'AUDIT');
  if (!isSubject && !watches && !(ctx.slices.has('O1') && ctx.holds(change.subject_id))) return null;
  ctx.receipt.touch(change.subject_id);
  return propagationOf(change, await ctx.store.noticesOfCase(id), { today: ctx.today, isSubject });
}
