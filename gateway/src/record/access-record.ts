import { hash } from 'node:crypto';
import type { Config } from '@xinqiao/platform/config/config.js';
import type { Matters } from '@xinqiao/platform/policy/matters.js';
import type { AccessRecord } from '@xinqiao/platform/receipts/access-record.js';
import type { RequestContext } from '../execution/request-context.js';

/** What the ledger keeps of a request that is about to be answered. */
export function accessRecordOf(
  { caller, subjects, slices, denied, items, sources, receipts, outcome }: RequestContext,
  { body, matters, config }: { body: string; matters: Matters; config: Pick<Config, 'rules' | 'software'> },
): AccessRecord {
  const shown = [...slices].map(([slice, fields]) => [
    slice,
    { form: caller.slices[slice] ?? 'public', fields: [...fields].toSorted() },
  ]);
  return {
    v: 1,
    at: new Date().toISOString(),
    actor: caller.actor,
    actorKind: caller.kind,
    organisation: caller.organisation,
    matter: caller.matter,
    basis: caller.matter === null ? null : (matters.matter(caller.matter)?.basis.zh ?? null),
    caseNo: caller.caseNo,
    authorization: caller.authorization,
    operation: outcome.operation,
    subjects: [...subjects],
    slices: Object.fromEntries(shown),
    held: Object.entries(caller.slices).map(([slice, form]) => `${slice}:${form}`),
    parameters: caller.parameters,
    asOf: caller.asOf,
    denied: [...denied],
    ...verdictsOf(outcome.verdicts),
    items,
    sources,
    receipts,
    policy: matters.version,
    rules: config.rules,
    software: config.software,
    digest: hash('sha256', body, 'base64url'),
    trace: caller.traceId,
    sealedUntil: caller.sealedUntil,
  };
}

/** One verdict stands as such; those of a batch, each with its subject. */
function verdictsOf(verdicts: Readonly<Record<string, string>>): Pick<AccessRecord, 'verdict' | 'verdicts'> {
  const all = Object.values(verdicts);
  return all.length > 1 ? { verdict: null, verdicts } : { verdict: all[0] ?? null };
}
