import type { Severity } from '../safety-points/safety-entry.js';

/** What only one kind of act tells. Days in Asia/Shanghai. */
interface Details {
  readonly INSPECTION: {
    readonly reason: 'DOUBLE_RANDOM' | 'COMPLAINT' | 'ACCIDENT' | 'SPECIAL_CAMPAIGN';
    readonly drawNo: string | null;
    readonly inspectors: readonly string[];
  };
  /** About an inspection. */
  readonly FINDING: { readonly severity: Severity; readonly facts: string };
  /** About an item: a finding, or an overdue re-inspection. */
  readonly POINTS: Readonly<Record<string, never>>;
  readonly PENALTY: Readonly<Record<string, never>>;
  readonly ORDER: { readonly dueOn: string };
  /** About an order. */
  readonly REINSPECTION: { readonly rectified: boolean };
  readonly EXAM: { readonly score: number; readonly full: number };
  readonly SELF_REPORT: { readonly truthful: boolean };
  /** About the act that it takes back. */
  readonly REVERSAL: { readonly kind: ActKind; readonly reason: string };
  readonly ENTITLEMENT: { readonly kind: string; readonly year: number };
}

export type ActKind = keyof Details;

interface Told {
  readonly act_no: string;
  readonly about: string | null;
  readonly acted_on: string;
  readonly document_no: string;
  readonly evidence_ref: string | null;
}

/** One act as its officer told it. */
export type ActOf<Kind extends ActKind> = Told & { readonly kind: Kind; readonly detail: Details[Kind] };

export type NewAct = { [Kind in ActKind]: ActOf<Kind> }[ActKind];

/** The same on record. */
export type SupervisionAct = NewAct & { readonly rule_version: string; readonly officer: string | null };

/** Acts of one kind that no reversal took back. */
export function standing<Kind extends ActKind>(acts: readonly NewAct[], kind: Kind): ActOf<Kind>[] {
  const found = acts.filter((act): act is NewAct & ActOf<Kind> => act.kind === kind);
  return found.filter((act) => !isReversed(act, acts));
}

export function isReversed(act: NewAct, acts: readonly NewAct[]): boolean {
  return acts.some(
    (other) => other.kind === 'REVERSAL' && other.detail.kind === act.kind && other.about === act.act_no,
  );
}
