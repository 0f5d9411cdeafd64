import type { CallContext } from '../subgraph/call-context.js';
import { recordWrite } from './write-receipt.js';

interface Transactions<Manager> {
  transaction<Result>(work: (manager: Manager) => Promise<Result>): Promise<Result>;
}

/**
 * Runs a command about the caller's subjects in one transaction, with its receipt in it: check, write, record. A refusal
 * of the union, which wrote nothing, has none.
 */
export function recordedTransaction<
  Manager extends { query(text: string, values: unknown[]): Promise<unknown> },
  Result,
>(
  ctx: Pick<CallContext, 'caller' | 'now' | 'subgraph'> & { readonly store: Transactions<Manager> },
  command: string,
  work: (manager: Manager) => Promise<Result>,
): Promise<Result> {
  return ctx.store.transaction(async (manager) => {
    const result = await work(manager);
    const { subjects, caseNo } = ctx.caller;
    if (!isRefusal(result)) await recordWrite(ctx, manager, { command, subjects, reference: caseNo ?? '' });
    return result;
  });
}

function isRefusal(result: unknown): boolean {
  const name = typeof result === 'object' && result !== null && '__typename' in result ? result.__typename : '';
  return /Refused$/.test(String(name));
}
