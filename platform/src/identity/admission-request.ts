import type { Identity } from './identity.js';

/** What the gateway asks `access` for one request. */
export interface AdmissionRequest {
  /** Null for the public, without a token. */
  readonly identity: Identity | null;
  /** Header Credit-Purpose. */
  readonly purpose: string | null;
  /** Header Credit-Case. */
  readonly caseNo: string | null;
  /** Header Credit-Authorization. */
  readonly authorization: string | null;
  /** Header Credit-Standing: the identifier of the organisation or child for whom a person acts. */
  readonly standing: string | null;
  /** Header Credit-As-Of: a day or an instant, ISO 8601. */
  readonly asOf: string | null;
  readonly traceId: string;
}
