import type { AccessEntry, AccessLogEntry } from '../resolver-types.gen.js';
import type { LedgerEntry } from '../store/access-log.js';

/** What an objection to a look refers to. */
export function accessReference(number: number): string {
  return `access:${number}`;
}

/** The number in such a reference; null: it is none. */
export function numberOf(reference: string): number | null {
  const digits = /^access:(\d{1,15})$/.exec(reference)?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * A look as its subject reads it: whose organisation and for what, never which officer and never another subject of the
 * same request. Sealed by a court's order it is its number alone, until the day. `today`: Asia/Shanghai.
 */
export function accessEntryOf(
  { seq, record, disputed, remark }: LedgerEntry,
  subject: string,
  today: string,
): Omit<AccessEntry, 'proof'> {
  const { sealedUntil } = record;
  if (sealedUntil && sealedUntil > today) return { number: seq, sealed: true };
  return {
    number: seq,
    reference: accessReference(seq),
    disputed,
    remark,
    sealed: false,
    at: record.at,
    organisation: record.organisation,
    actorKind: record.actorKind,
    matter: record.matter,
    basis: record.basis,
    caseNo: record.caseNo,
    slices: Object.keys(record.slices),
    verdict: record.verdicts?.[subject] ?? (record.subjects.length === 1 ? record.verdict : null),
  };
}

/** A record as the auditor reads it. */
export function logEntryOf({ seq, record, disputed }: LedgerEntry): AccessLogEntry {
  const { slices, sources, subjects, denied, ...rest } = record;
  return {
    number: seq,
    disputed,
    at: rest.at,
    actor: rest.actor,
    actorKind: rest.actorKind,
    organisation: rest.organisation,
    matter: rest.matter,
    basis: rest.basis,
    caseNo: rest.caseNo,
    authorization: rest.authorization,
    operation: rest.operation,
    subjects: [...subjects],
    fields: Object.entries(slices).flatMap(([slice, { form, fields }]) =>
      fields.map((field) => `${slice}:${form} ${field}`),
    ),
    denied: [...(denied ?? [])],
    verdict: rest.verdict,
    sources: Object.entries(sources).map(([source, outcome]) => ({ source, outcome })),
    policy: rest.policy,
    digest: rest.digest,
    trace: rest.trace,
    sealedUntil: rest.sealedUntil,
  };
}
