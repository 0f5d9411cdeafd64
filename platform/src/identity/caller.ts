import type { Form } from '../policy/slices.js';

/** Circumstances of the case that change what a matter asks (matters.md). */
export interface CaseParameters {
  readonly safetyRelated?: boolean;
  readonly education?: boolean;
  readonly works?: boolean;
}

/**
 * Who asks, for which matter, about whom, and what may be seen: settled once by the gateway's admission, sealed to
 * every subgraph. `subjects` are the opaque ids that the case (or the caller's own standing) names; nobody else is
 * answered with more than public slices.
 */
export interface Caller {
  readonly actor: string;
  readonly kind: string;
  /** 统一社会信用代码 of the caller's organisation; null for a person. */
  readonly organisation: string | null;
  readonly matter: string | null;
  readonly caseNo: string | null;
  readonly parameters: CaseParameters;
  /** The id of the subject's authorisation under which this is read; null: none was given. */
  readonly authorization: string | null;
  /** When the subject gave that authorisation, ISO 8601. */
  readonly authorizedAt: string | null;
  /** A person in charge, who may approve what others of the organisation prepare. */
  readonly inCharge: boolean;
  /** The day from which the subject may see this look, by a court's order, YYYY-MM-DD in Asia/Shanghai; null: at once. */
  readonly sealedUntil: string | null;
  /** The instant as of which is asked, ISO 8601 (header Credit-As-Of); null: now. */
  readonly asOf: string | null;
  readonly subjects: readonly string[];
  readonly slices: Readonly<Record<string, Form>>;
  readonly traceId: string;
}

/** An agency's own call to another (the registry's identifier service, the outbox), never a client's. */
export function systemCaller(organisation: string, traceId: string): Caller {
  return {
    actor: organisation,
    kind: 'system',
    organisation: null,
    matter: null,
    caseNo: null,
    parameters: {},
    authorization: null,
    authorizedAt: null,
    inCharge: false,
    sealedUntil: null,
    asOf: null,
    subjects: [],
    slices: {},
    traceId,
  };
}
