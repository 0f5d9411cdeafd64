import type { Caller } from '../identity/caller.js';
import type { Message } from '../outbox/message.js';
import type { ReceiptSummary } from '../receipts/receipt.js';
import type { Cancellation } from './cancellation.js';

/** One GraphQL request to a subgraph. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    message: string;
    path?: readonly (string | number)[];
    extensions?: Record<string, unknown>;
  }[];
  readonly extensions?: { readonly receipt?: ReceiptSummary };
  /**
   * Writes the receipt of all that this request was given here, committed when it resolves: one function for the request,
   * however many answers carry it. In one process the gateway calls those of all subgraphs at once, before the answer
   * leaves; over HTTP the subgraph has called it before it answers. Absent where nothing was given.
   */
  readonly settle?: () => Promise<unknown>;
}

/** The way to one subgraph: in this process, or over HTTP with a seal. Callers cannot tell which. */
export interface SubgraphChannel extends AsyncDisposable {
  readonly name: string;
  call(request: SubgraphRequest, caller: Caller, cancellation?: Cancellation): Promise<SubgraphAnswer>;
  /** Resolves when the message has been taken in, now or before; throws a Fault when it was refused. */
  deliver(message: Message, caller: Caller, signal?: AbortSignal): Promise<void>;
}
