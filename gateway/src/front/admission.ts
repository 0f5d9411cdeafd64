import type { Caller } from '@xinqiao/platform/identity/caller.js';
import type { Identity } from '@xinqiao/platform/identity/identity.js';

/** What the gateway needs of `access`; the roof plugs it in, since the gateway imports no subgraph. */
export interface Admission {
  admit(request: {
    readonly identity: Identity | null;
    readonly purpose: string | null;
    readonly caseNo: string | null;
    readonly authorization: string | null;
    readonly standing: string | null;
    readonly traceId: string;
  }): Promise<Caller>;
  record(look: {
    readonly actor: string;
    readonly actorKind: string;
    readonly organisation: string | null;
    readonly matter: string | null;
    readonly caseNo: string | null;
    readonly operation: string | null;
    readonly verdict: string | null;
    readonly slices: readonly string[];
    readonly sources: Readonly<Record<string, string>>;
    readonly traceId: string;
    readonly subjects: readonly string[];
  }): Promise<void>;
}
