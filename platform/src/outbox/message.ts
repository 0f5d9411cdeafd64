import { z } from 'zod';

/** What one owner tells another. `id` is unique for ever among the sender's own, and delivered twice it has its effect once. */
export interface Message {
  readonly id: string;
  readonly kind: string;
  /** JSON; the receiver of the kind parses it by its own shape. */
  readonly payload: unknown;
}

/** A message as its sender keeps it. `recipient`: the name of a subgraph. */
export interface AddressedMessage extends Message {
  readonly recipient: string;
}

export const messageShape: z.ZodType<Message> = z.strictObject({
  id: z.string().min(1).max(200),
  kind: z.string().min(1).max(100),
  payload: z.unknown(),
});
