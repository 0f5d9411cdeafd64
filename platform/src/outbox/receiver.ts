import type { EntityManager } from 'typeorm';
import type { ZodType } from 'zod';

export interface ReceiveContext<Store> {
  readonly store: Store;
  /** Of the transaction that also holds the inbox row and the receipt. */
  readonly manager: EntityManager;
  readonly now: Date;
  /** The calendar day of `now` in Asia/Shanghai. */
  readonly today: string;
  /** The subgraph that tells it. */
  readonly sender: string;
  /** Of the message. */
  readonly id: string;
}

/** What a subgraph does with one kind of message; its record of kinds is the room receivers.ts. */
export interface Receiver<Store = unknown, Payload = unknown> {
  /** The subgraphs that may tell it. */
  readonly senders: readonly string[];
  readonly shape: ZodType<Payload>;
  /** The subjects that the receipt names; none if left out. */
  subjects?(payload: Payload): readonly string[];
  /** Writes with the manager of the context alone. Whatever it throws leaves nothing written, and the sender tries again. */
  receive(ctx: ReceiveContext<Store>, payload: Payload): Promise<void>;
}
