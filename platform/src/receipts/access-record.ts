import type { CaseParameters } from '../identity/caller.js';
import type { Form } from '../policy/slices.js';

/** One operation that touched subjects, as the ledger of `access` keeps it. */
export interface AccessRecord {
  readonly v: 1;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actor: string;
  readonly actorKind: string;
  /** 统一社会信用代码; null for a person and for the public. */
  readonly organisation: string | null;
  readonly matter: string | null;
  /** The legal basis that the matter names, in Chinese as its text is. */
  readonly basis: string | null;
  readonly caseNo: string | null;
  readonly authorization: string | null;
  readonly operation: string | null;
  readonly subjects: readonly string[];
  /** What was shown: each slice with the form that was held and the fields. */
  readonly slices: Readonly<Record<string, { readonly form: Form; readonly fields: readonly string[] }>>;
  /** Every slice that was open, as slice:form, and the circumstances of the case: what a replay needs. */
  readonly held: readonly string[];
  readonly parameters: CaseParameters;
  /** The instant as of which was asked; null: as of `at`. */
  readonly asOf: string | null;
  /** Slices that were asked for and denied. */
  readonly denied: readonly string[];
  readonly verdict: string | null;
  /** Of more subjects than one, each subject's own; left out otherwise. */
  readonly verdicts?: Readonly<Record<string, string>>;
  /** References of the credit items that each subgraph released for verdict and evaluation. */
  readonly items: Readonly<Record<string, readonly string[]>>;
  /** Subgraph to ANSWERED, or the code of its failure. */
  readonly sources: Readonly<Record<string, string>>;
  /** How many receipts each subgraph wrote for it. */
  readonly receipts: Readonly<Record<string, number>>;
  /** Digests of matters.yaml and of all rules, and the version of the house. */
  readonly policy: string;
  readonly rules: string;
  readonly software: string;
  /** SHA-256 of the answer's body, base64url. */
  readonly digest: string;
  readonly trace: string;
  /** From this day on the subject may see it, by a court's order; null: at once. */
  readonly sealedUntil: string | null;
}
