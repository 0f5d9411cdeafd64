import type { CallContext } from '../subgraph/call-context.js';
import { writeLeaf } from './receipt.js';

/** What a transaction of TypeORM can do that a receipt needs. */
interface Transaction {
  query(text: string, values: unknown[]): Promise<unknown>;
}

/**
 * Puts the receipt of a change into the change's own transaction: there is never one without the other. Call it last,
 * since the ledger's lock is held from here to the commit. `reference`: what was changed, as its owner names it.
 */
export async function recordWrite(
  ctx: Pick<CallContext, 'caller' | 'now' | 'subgraph'>,
  transaction: Transaction,
  change: { readonly command: string; readonly subjects: readonly string[]; readonly reference: string },
): Promise<void> {
  const leaf = writeLeaf(ctx.subgraph, ctx, change);
  await transaction.query('SELECT append_receipt($1)', [leaf]);
}
