import { randomUUID } from 'node:crypto';
import type { Database } from '../database/database.js';
import { Fault } from '../errors/fault.js';
import { systemCaller } from '../identity/caller.js';
import type { SubgraphChannel } from '../subgraph/call.js';
import type { AddressedMessage } from './message.js';

export interface Delivery {
  readonly sender: string;
  readonly database: Database;
  readonly channels: ReadonlyMap<string, SubgraphChannel>;
  readonly signal: AbortSignal;
}

/**
 * Delivers one message of the outbox. Whoever dies between the delivery and its mark delivers again, and the inbox of the
 * recipient knows it. A failure is written beside the message and thrown, so that the queue tries again.
 */
export async function deliverMessage(id: string, { sender, database, channels, signal }: Delivery): Promise<void> {
  const [message] = await database.rows<AddressedMessage & object>(
    'outbox_message',
    'SELECT id, recipient, kind, payload FROM outbox WHERE id = $1 AND delivered_at IS NULL',
    [id],
  );
  if (!message) return;
  const { recipient, kind, payload } = message;
  try {
    const channel = channels.get(recipient);
    if (!channel) throw new Fault('SOURCE_NOT_ANSWERED', `No way leads to ${recipient}.`);
    await channel.deliver({ id, kind, payload }, systemCaller(sender, randomUUID().replaceAll('-', '')), signal);
  } catch (error) {
    await database.rows('outbox_failed', 'UPDATE outbox SET attempts = attempts + 1, last_error = $2 WHERE id = $1', [
      id,
      sentenceOf(error),
    ]);
    throw error;
  }
  await database.rows(
    'outbox_delivered',
    `UPDATE outbox SET attempts = attempts + 1, last_error = NULL, delivered_at = clock_timestamp() WHERE id = $1`,
    [id],
  );
}

function sentenceOf(error: unknown): string {
  if (error instanceof Fault) return `${error.code}: ${error.message}`;
  return `SOURCE_NOT_ANSWERED: ${error instanceof Error ? error.message : String(error)}`;
}
