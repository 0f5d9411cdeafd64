import { Fault } from '@xinqiao/platform/errors/fault.js';
import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import type { EntityManager } from 'typeorm';
import type { Context } from '../loaders.js';
import type {
  AcceptCommitmentInput,
  AssessCommitmentInput,
  CommitmentResult,
  MakeCommitmentInput,
  PostCommitmentInput,
} from '../resolver-types.gen.js';
import { commitmentOf } from '../rules/commitment/commitment-view.js';
import { commitmentRefused, countsUntil, isMadeByOneself, isOpen } from '../rules/commitment/commitment.js';
import type { CommitmentRow } from '../store/commitments.js';

const LONGEST = 2_000;

type Work = (manager: EntityManager) => Promise<CommitmentResult>;
const recorded = (ctx: Context, command: string, work: Work) =>
  recordedTransaction<EntityManager, CommitmentResult>(ctx, command, work);

/** An organisation commits itself 主动承诺, and may post the commitment in its shop. */
export async function makeCommitment(ctx: Context, input: MakeCommitmentInput): Promise<CommitmentResult> {
  const subject = ownOrganisation(ctx);
  if (subject === null) return commitmentRefused('NOT_YOUR_RECORD');
  if (!isMadeByOneself(input.kind)) return commitmentRefused('NOT_MADE_BY_ONESELF');
  return recorded(ctx, 'makeCommitment', (manager) =>
    enter(ctx, manager, { ...input, subject, acceptedByUscc: input.acceptedByUscc, posted: input.posted ?? false }),
  );
}

/** An agency enters what it accepted in a business 审批替代、容缺受理、证明事项 and the like, about the subject of its case. */
export async function acceptCommitment(ctx: Context, input: AcceptCommitmentInput): Promise<CommitmentResult> {
  const acceptedByUscc = agencyOf(ctx);
  if (!ctx.holds(input.subject)) throw new Fault('SUBJECT_NOT_IN_CASE', 'The case does not name this subject.');
  return recorded(ctx, 'acceptCommitment', (manager) =>
    enter(ctx, manager, { ...input, acceptedByUscc, posted: false }),
  );
}

/** Posts a commitment in the shop 公示, or takes it down; whose it is decides. */
export async function postCommitment(ctx: Context, input: PostCommitmentInput): Promise<CommitmentResult> {
  const subject = ownOrganisation(ctx);
  if (subject === null) return commitmentRefused('NOT_YOUR_RECORD');
  return recorded(ctx, 'postCommitment', async (manager) => {
    const known = await ctx.store.lockCommitment(manager, input.commitmentNo);
    if (known?.subject_id !== subject) return commitmentRefused('COMMITMENT_NOT_FOUND');
    return kept(ctx, manager, { ...known, posted: input.posted });
  });
}

/**
 * The accepting body says whether the commitment was kept. A broken one is an item that verdicts read, with the document
 * that found it, for a year from the finding.
 */
export async function assessCommitment(ctx: Context, input: AssessCommitmentInput): Promise<CommitmentResult> {
  const body = agencyOf(ctx);
  return recorded(ctx, 'assessCommitment', async (manager) => {
    const known = await ctx.store.lockCommitment(manager, input.commitmentNo);
    const isOwn = known?.accepted_by_uscc === body && ctx.holds(known.subject_id);
    if (!known || !isOwn) return commitmentRefused('COMMITMENT_NOT_FOUND');
    if (!isOpen(known.performance)) return commitmentRefused('ALREADY_ASSESSED');
    if (input.performance === 'BROKEN') {
      const documentNo = input.documentNo?.trim();
      if (!documentNo) return commitmentRefused('DOCUMENT_MISSING');
      await ctx.store.addBrokenCommitment(manager, {
        commitment_no: known.commitment_no,
        subject_id: known.subject_id,
        document_no: documentNo,
        broken_on: ctx.today,
        until: countsUntil(ctx.today),
      });
    }
    const performedOn = input.performance === 'PENDING' ? null : ctx.today;
    return kept(ctx, manager, { ...known, performance: input.performance, performed_on: performedOn });
  });
}

interface NewCommitment extends Omit<AcceptCommitmentInput, '__typename'> {
  readonly acceptedByUscc: string;
  readonly posted: boolean;
}

async function enter(
  ctx: Context,
  manager: EntityManager,
  { subject, kind, commitmentNo, content, until, acceptedByUscc, posted }: NewCommitment,
): Promise<CommitmentResult> {
  const areTexts = [commitmentNo, content].every((text) => text.trim() !== '');
  if (!areTexts || commitmentNo.length > 100 || content.length > LONGEST) return commitmentRefused('TEXT_MISSING');
  const last = until ?? null;
  if (last !== null && (!isCalendarDate(last) || last < ctx.today)) return commitmentRefused('BAD_DATE');
  const acceptedBy = await ctx.store.nameOfBody(manager, acceptedByUscc);
  if (acceptedBy === null) return commitmentRefused('BODY_UNKNOWN');
  if (await ctx.store.lockCommitment(manager, commitmentNo)) return commitmentRefused('NUMBER_TAKEN');
  return kept(ctx, manager, {
    commitment_no: commitmentNo,
    subject_id: subject,
    kind,
    made_on: ctx.today,
    accepted_by: acceptedBy,
    accepted_by_uscc: acceptedByUscc,
    content,
    performance: 'PENDING',
    performed_on: null,
    posted,
    until: last,
  });
}

async function kept(ctx: Context, manager: EntityManager, row: CommitmentRow): Promise<CommitmentResult> {
  await ctx.store.keepCommitment(manager, row);
  return { __typename: 'CommitmentKept', commitment: commitmentOf(row, ctx.today) };
}

/** The organisation that speaks for itself, or through who holds its mandate; null for everybody else. */
function ownOrganisation({ caller }: Context): string | null {
  const [subject] = caller.subjects;
  return caller.kind === 'enterprise' && caller.matter === 'OWN_RECORD' && subject ? subject : null;
}

/** Throws MATTER_NOT_FOR_ACTOR for anybody but an agency on its own business case. */
function agencyOf({ caller: { caseNo, organisation } }: Context): string {
  if (caseNo !== null && organisation !== null) return organisation;
  throw new Fault('MATTER_NOT_FOR_ACTOR', 'Commitments are accepted by an agency, on a business case of its own.');
}
