import { MOST_ATTEMPTS, waitAfter } from '@xinqiao/platform/webhooks/backoff.js';
import type { Delivery, WebhookSender } from '@xinqiao/platform/webhooks/send-webhook.js';
import { shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import type { EntityManager } from 'typeorm';
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
 * taken, so that whoever dies in between sends the same message again, and none overtakes another. One transaction settles a
 * message and stores the next: a commit is what a delivery costs most.
 */
export async function pushChanges(around: PushSurroundings, agreementId: string): Promise<ComeBack> {
  const { store, sender, clock } = around;
  let left = MESSAGES;
  const claimNext: Claiming = async (manager, agreement) => {
    left -= 1;
    return left < 0 ? clock() : claim(around, manager, agreement);
  };
  let next = await locked(store, agreementId, claimNext);
  while (next !== null && !(next instanceof Date)) {
    const { message, secret, endpoint } = next;
    const delivery = await sender.send(message, { endpoint, secret, now: clock() });
    next = await settle(around, { message, delivery, claimNext });
  }
  return next;
}

interface Claimed {
  readonly message: MessageRow;
  readonly endpoint: string;
  readonly secret: Buffer;
}

type Next = Claimed | ComeBack;

type Claiming = (manager: EntityManager, agreement: AgreementRow) => Promise<Next>;

/** In the order in which locks are taken everywhere: the agreement, then its message. */
function locked(store: Store, agreementId: string, work: Claiming): Promise<Next> {
  return store.transaction(async (manager) => {
    const agreement = await store.lockAgreement(manager, agreementId);
    return agreement && work(manager, agreement);
  });
}

/** Takes the message that is due, or makes the next one; a time: not before then; null: there is nothing. */
async function claim(
  { store, clock }: PushSurroundings,
  manager: EntityManager,
  agreement: AgreementRow,
): Promise<Next> {
  const { id, ended_at, public_key, endpoint } = agreement;
  const secret = public_key ? store.senderKeys.secretWith(public_key) : null;
  if (ended_at || !endpoint || !secret) return null;
  const now = clock();
  const lease = new Date(now.getTime() + LEASE);
  const waiting = await store.waitingMessage(manager, id);
  if (waiting && waiting.next_at > now) return waiting.next_at;
  const message = waiting
    ? await store.leaseMessage(manager, waiting.id, lease)
    : await nextMessage(store, manager, { agreement, now, lease });
  return message && { message, endpoint, secret };
}

async function nextMessage(
  store: Store,
  manager: EntityManager,
  { agreement, now, lease }: { readonly agreement: AgreementRow; readonly now: Date; readonly lease: Date },
): Promise<MessageRow | null> {
  const { id, divisions, cursor } = agreement;
  const { changes, reach } = await store.changesAfter(divisions, cursor, AT_ONCE, manager);
  if (changes.length === 0) {
    if (reach !== cursor) await store.moveCursor(manager, id, reach);
    return null;
  }
  const body = messageBody(changes, reach, now);
  return store.addMessage(manager, { agreement_id: id, after_seq: cursor, last_seq: reach, body, next_at: lease });
}

interface Sent {
  readonly message: MessageRow;
  readonly delivery: Delivery;
  readonly claimNext: Claiming;
}

/** A push record is written with the mark that the message was taken: never one without the other. Gives what comes next. */
function settle({ store, clock, chance }: PushSurroundings, { message, delivery, claimNext }: Sent): Promise<Next> {
  const { id, agreement_id, attempts, after_seq, last_seq } = message;
  return locked(store, agreement_id, async (manager, agreement) => {
    const now = clock();
    if (delivery.outcome === 'GONE') {
      await store.endAgreement(manager, agreement.id);
      return null;
    }
    if (delivery.outcome === 'FAILED' && attempts < MOST_ATTEMPTS) {
      const again = new Date(now.getTime() + waitAfter(attempts, chance()));
      await store.postponeMessage(manager, id, { until: again, error: delivery.why });
      return again;
    }
    const [state, error] =
      delivery.outcome === 'TAKEN' ? (['DELIVERED', null] as const) : (['DEAD', delivery.why] as const);
    // Another worker may have settled it, after its lease had passed.
    if (!(await store.settleMessage(manager, id, state, error))) return claimNext(manager, agreement);
    if (state === 'DELIVERED') {
      await store.logPushes(manager, agreement, { after: after_seq, reach: last_seq, on: shanghaiDateOf(now) });
    }
    return claimNext(manager, { ...agreement, cursor: last_seq });
  });
}
