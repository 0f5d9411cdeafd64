import { MOST_ATTEMPTS, waitAfter } from '@xinqiao/platform/webhooks/backoff.js';
import type { Delivery, WebhookSender } from '@xinqiao/platform/webhooks/send-webhook.js';
import { shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import type { AgreementRow, MessageRow } from '../rules/bank-rows.js';
import { messageBody } from '../rules/push.js';
import type { Store } from '../store.js';

/** Taxpayers of one message: some ten kilobytes. */
const AT_ONCE = 100;

/** Messages of one run, so that no recipient keeps a worker for long. */
const MESSAGES = 100;

/** Milliseconds that a message belongs to the worker that took it; one that was killed gives it back by these. */
const LEASE = 60_000;

export interface PushSurroundings {
  readonly store: Store;
  readonly sender: WebhookSender;
  readonly clock: () => Date;
  /** 0 to 1, for the jitter of waits. */
  readonly chance: () => number;
}

/** When to come back; null: nothing is left to send. */
export type ComeBack = Date | null;

/**
 * Sends a recipient what changed on the A list, one message after the other: each is stored before it is sent and settled when it was
 * taken, so that whoever dies in between sends the same message again, and none overtakes another.
 */
export async function pushChanges(around: PushSurroundings, agreementId: string): Promise<ComeBack> {
  for (let sent = 0; sent < MESSAGES; sent += 1) {
    const claimed = await claim(around, agreementId);
    if (claimed === null || claimed instanceof Date) return claimed;
    const { agreement, message, secret, endpoint } = claimed;
    const to = { endpoint, secret, now: around.clock() };
    const comeBack = await settle(around, agreement, message, await around.sender.send(message, to));
    if (comeBack) return comeBack;
  }
  return around.clock();
}

interface Claimed {
  readonly agreement: AgreementRow;
  readonly message: MessageRow;
  readonly endpoint: string;
  readonly secret: Buffer;
}

/** Takes the message that is due, or makes the next one; a time: not before then; null: there is nothing. */
function claim({ store, clock }: PushSurroundings, agreementId: string): Promise<Claimed | ComeBack> {
  return store.transaction(async (manager) => {
    const agreement = await store.lockAgreement(manager, agreementId);
    const { ended_at, public_key, endpoint } = agreement ?? {};
    const secret = public_key ? store.senderKeys.secretWith(public_key) : null;
    if (!agreement || ended_at || !endpoint || !secret) return null;
    const now = clock();
    const message = (await store.waitingMessage(manager, agreement.id)) ?? (await nextMessage());
    if (!message) return null;
    if (message.next_at > now) return message.next_at;
    await store.leaseMessage(manager, message.id, new Date(now.getTime() + LEASE));
    return { agreement, message: { ...message, attempts: message.attempts + 1 }, endpoint, secret };

    async function nextMessage(): Promise<MessageRow | null> {
      if (!agreement) return null;
      const { id, divisions, cursor } = agreement;
      const { changes, reach } = await store.changesAfter(divisions, cursor, AT_ONCE, manager);
      if (changes.length === 0) {
        if (reach !== cursor) await store.moveCursor(manager, id, reach);
        return null;
      }
      const body = messageBody(changes, reach, now);
      return store.addMessage(manager, { agreement_id: id, after_seq: cursor, last_seq: reach, body, next_at: now });
    }
  });
}

/** A push record is written with the mark that the message was taken: never one without the other. */
async function settle(
  { store, clock, chance }: PushSurroundings,
  agreement: AgreementRow,
  message: MessageRow,
  delivery: Delivery,
): Promise<ComeBack> {
  const { id, attempts, after_seq, last_seq } = message;
  const now = clock();
  if (delivery.outcome === 'FAILED' && attempts < MOST_ATTEMPTS) {
    const next = new Date(now.getTime() + waitAfter(attempts, chance()));
    await store.postponeMessage(id, next, delivery.why);
    return next;
  }
  await store.transaction(async (manager) => {
    // The order in which locks are taken everywhere: the agreement, then its message.
    await store.lockAgreement(manager, agreement.id);
    if (delivery.outcome === 'TAKEN') {
      const isSettled = await store.settleMessage(manager, id, 'DELIVERED', null);
      const range = { after: after_seq, reach: last_seq, on: shanghaiDateOf(now) };
      if (isSettled) await store.logPushes(manager, agreement, range);
    } else if (delivery.outcome === 'GONE') {
      await store.endAgreement(manager, agreement.id);
    } else {
      await store.settleMessage(manager, id, 'DEAD', delivery.why);
    }
  });
  return null;
}
