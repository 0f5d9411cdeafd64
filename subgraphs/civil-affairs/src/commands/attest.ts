import { randomUUID } from 'node:crypto';
import { shows } from '@xinqiao/platform/policy/slices.js';
import { checkUscc } from '@xinqiao/platform/rules/uscc.js';
import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import type { Context } from '../loaders.js';
import type {
  ApplyForAttestationInput,
  ApplyForAttestationResult,
  AttestResult,
  WithdrawAttestationResult,
} from '../resolver-types.gen.js';
import { applicationUntil, attestationRefused, OFFICES, ownAnswer, SLICE_OF } from '../rules/attestation.js';
import type { AttestationApplicationRow } from '../store/attestations.js';
import { askNoCrime } from './ask-no-crime.js';
import { ownPerson, recordedOfAdult } from './duty.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The resident lets one office be told yes or no, for one item; the same application again is the one there is. */
export async function applyForAttestation(
  ctx: Context,
  { kind, office, item, leastHours = null }: ApplyForAttestationInput,
): Promise<ApplyForAttestationResult> {
  const subject = ownPerson(ctx);
  if (subject === null) return attestationRefused('NOT_YOUR_RECORD');
  if (!checkUscc(office).ok) return attestationRefused('BAD_OFFICE');
  if (item.trim() === '' || item.length > 100) return attestationRefused('BAD_ITEM');
  const isHours = kind === 'VOLUNTEER_HOURS';
  if (isHours !== (leastHours !== null) || (leastHours !== null && leastHours < 1))
    return attestationRefused('BAD_HOURS');
  return recordedOfAdult(
    ctx,
    { command: 'applyForAttestation', subject, refused: attestationRefused },
    async (manager) => {
      await ctx.store.lock(manager, `attestation ${subject}`);
      const until = applicationUntil(ctx.today);
      const application = { subject, kind, leastHours, office, item, appliedOn: ctx.today, until };
      const id = await ctx.store.addApplication(manager, application);
      return { __typename: 'AttestationApplied', id, until };
    },
  );
}

/** Takes the application back: the next question is refused. */
export async function withdrawAttestation(ctx: Context, id: string): Promise<WithdrawAttestationResult> {
  const subject = ownPerson(ctx);
  if (subject === null) return attestationRefused('NOT_YOUR_RECORD');
  if (!UUID.test(id)) return attestationRefused('NO_APPLICATION');
  return recordedTransaction(ctx, 'withdrawAttestation', async (manager) => {
    const withdrawn = await ctx.store.withdrawApplication(manager, id, subject);
    return withdrawn ? { __typename: 'AttestationWithdrawn', id } : attestationRefused('NO_APPLICATION');
  });
}

/**
 * Answers the office of an application yes or no, for its open case of that item, and records who asked before it answers.
 * Of what the police say nothing is kept. Whatever is wrong with the application is told alike, so that nobody probes.
 */
export async function attest(ctx: Context, id: string): Promise<AttestResult> {
  const { kind, organisation, caseNo, actor } = ctx.caller;
  const application = UUID.test(id) ? await ctx.store.liveApplication(id, ctx.today) : null;
  const isTheirs =
    application !== null &&
    OFFICES.includes(kind) &&
    application.office === organisation &&
    application.item === caseNo &&
    ctx.holds(application.subject_id);
  if (!isTheirs) return attestationRefused('NO_APPLICATION');
  if (application.kind === 'NO_CRIME' && !shows(ctx.slices.get('P5'), 'boolean')) {
    return attestationRefused('NOT_FOR_THIS_MATTER');
  }
  const inquiry = randomUUID();
  const told = await answerOf(ctx, application, inquiry);
  const answer = told === null ? 'NOT_AVAILABLE' : told ? 'YES' : 'NO';
  const isPolice = application.kind === 'NO_CRIME';
  await ctx.store.recordAsk({
    id: inquiry,
    application: id,
    by: actor,
    kind: application.kind,
    answer: isPolice ? null : answer,
  });
  ctx.receipt.touch(application.subject_id);
  ctx.receipt.gave(SLICE_OF[application.kind], 'Attested.answer');
  return { __typename: 'Attested', kind: application.kind, answer };
}

async function answerOf(
  ctx: Context,
  application: AttestationApplicationRow,
  inquiry: string,
): Promise<boolean | null> {
  const { kind, subject_id: subject, office, item, least_hours: leastHours } = application;
  if (kind !== 'NO_CRIME') return ownAnswer({ kind, leastHours }, await ctx.load.facts.load(subject), ctx.today);
  const askedAt = ctx.now.toISOString();
  return askNoCrime(ctx.store, {
    version: 1,
    inquiry,
    subject,
    office,
    item,
    application: application.id,
    askedAt,
  });
}
