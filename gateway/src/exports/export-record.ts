import type { Config } from '@xinqiao/platform/config/config.js';
import type { Caller } from '@xinqiao/platform/identity/caller.js';
import type { Matters } from '@xinqiao/platform/policy/matters.js';
import type { AccessRecord } from '@xinqiao/platform/receipts/access-record.js';

export interface Exported {
  /** What was asked, with its filter. */
  readonly operation: string;
  readonly subgraph: string;
  /** SHA-256 of all lines, base64url; of nothing, before the first has left. */
  readonly digest: string;
  readonly matters: Matters;
  readonly config: Pick<Config, 'rules' | 'software'>;
}

/** What the ledger keeps of an export: who took which list. It is public, and opens no subject's record. */
export function exportRecordOf(
  { actor, kind, organisation, traceId, slices }: Caller,
  { operation, subgraph, digest, matters, config }: Exported,
): AccessRecord {
  return {
    v: 1,
    at: new Date().toISOString(),
    actor,
    actorKind: kind,
    organisation,
    matter: null,
    basis: null,
    caseNo: null,
    authorization: null,
    operation,
    subjects: [],
    slices: {},
    held: Object.entries(slices).map(([slice, form]) => `${slice}:${form}`),
    parameters: {},
    asOf: null,
    denied: [],
    verdict: null,
    items: {},
    sources: { [subgraph]: 'ANSWERED' },
    receipts: {},
    policy: matters.version,
    rules: config.rules,
    software: config.software,
    digest,
    trace: traceId,
    sealedUntil: null,
  };
}
