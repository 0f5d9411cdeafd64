import { z } from 'zod';
import type { Database } from '../database/database.js';
import { Fault } from '../errors/fault.js';
import type { Caller } from '../identity/caller.js';
import { recordWrite } from '../receipts/write-receipt.js';
import { shanghaiDateOf } from '../rules/calendar-date.js';
import type { Message } from './message.js';
import type { Receiver } from './receiver.js';

export interface Recipient<Store> {
  readonly name: string;
  readonly receivers: Readonly<Record<string, Receiver<Store>>>;
  readonly store: Store;
  readonly database: Database;
  readonly now: Date;
}

/**
 * Takes one message in, in one transaction: the inbox row, what the receiver writes, the receipt. A message that was taken
 * in before is acknowledged and does nothing again.
 * Throws SEALED_CALLS_ONLY, MESSAGE_NOT_RECEIVED, SENDER_NOT_ALLOWED and MESSAGE_INVALID, and then nothing is written.
 */
export async function receiveMessage<Store>(
  { name: subgraph, receivers, store, database, now }: Recipient<Store>,
  { id, kind, payload }: Message,
  caller: Caller,
): Promise<void> {
  if (caller.kind !== 'system') throw new Fault('SEALED_CALLS_ONLY', 'Only an agency tells another.');
  const sender = caller.actor;
  await database.source.transaction(async (manager) => {
    const added = (await manager.query(
      'INSERT INTO inbox (id, sender, kind) VALUES ($1, $2, $3) ON CONFLICT (sender, id) DO NOTHING RETURNING id',
      [id, sender, kind],
    )) as unknown[];
    if (added.length === 0) return;
    const receiver = Object.hasOwn(receivers, kind) ? receivers[kind] : undefined;
    if (!receiver) throw new Fault('MESSAGE_NOT_RECEIVED', `${subgraph} receives no ${kind}.`);
    if (!receiver.senders.includes(sender))
      throw new Fault('SENDER_NOT_ALLOWED', `${subgraph} receives no ${kind} from ${sender}.`);
    const parsed = receiver.shape.safeParse(payload);
    if (!parsed.success) throw new Fault('MESSAGE_INVALID', `This is no ${kind}: ${z.prettifyError(parsed.error)}.`);
    await receiver.receive({ store, manager, now, today: shanghaiDateOf(now), sender, id }, parsed.data);
    const subjects = receiver.subjects?.(parsed.data) ?? [];
    await recordWrite({ caller, now, subgraph }, manager, { command: kind, subjects, reference: id });
  });
}
