import { shown as shownRecords, type Marking } from '@xinqiao/platform/records/record-mark.js';
import { disclosedUntil } from '@xinqiao/platform/rules/objection-clock.js';
import {
  penaltyContentOf,
  penaltyPublicationOf,
  type PublicationState,
} from '@xinqiao/platform/rules/penalty-record.js';
import type { Permit, UnpublishedPenalty } from '../../resolver-types.gen.js';
import type { CreditCentreFacts } from '../../store.js';
import { records } from '../records.js';

/** Who reads what is not published. */
export interface Viewer {
  /** The form of E5 that is held; null: none. */
  readonly form: string | null;
  readonly organisation: string | null;
  /** The subject itself and a court: the archive is theirs, too (domain.md 7.3, rule 3). */
  readonly seesArchive: boolean;
}

/**
 * Minor penalties for those who are entitled to know them, five years at most; beyond their term penalties are in the
 * archive, and no agency reads them (domain.md 5.6, P7). An agency whose matter opens its own part sees its own ones.
 */
export function unpublishedPenalties(
  { penalties }: CreditCentreFacts,
  { form, organisation, seesArchive }: Viewer,
  { today, marking }: { readonly today: string; readonly marking: Marking },
): UnpublishedPenalty[] {
  const states: ReadonlySet<PublicationState> = new Set(seesArchive ? ['NOT_PUBLISHED', 'STOPPED'] : ['NOT_PUBLISHED']);
  const read = penalties
    .filter(({ authority_uscc }) => seesArchive || form === 'full' || authority_uscc === organisation)
    .filter(({ decided_on }) => seesArchive || disclosedUntil(decided_on) >= today)
    .map((penalty) => ({ penalty, publication: penaltyPublicationOf(penalty, today) }))
    .filter(({ publication }) => states.has(publication.state));
  const kind = { reference: ({ penalty }: (typeof read)[number]) => records.penalties.reference(penalty) };
  return shownRecords(read, kind, marking, ({ penalty, publication }) => ({
    ...penaltyContentOf(penalty, today),
    state: publication.state,
    ruleSet: publication.ruleSet,
    publishedUntil: publication.publishedUntil,
  }));
}

/** 行政许可 that are valid. */
export function publishedPermits(
  { permits }: CreditCentreFacts,
  { today, marking }: { readonly today: string; readonly marking: Marking },
): Permit[] {
  const valid = permits
    .filter(({ status, decided_on }) => status !== 'WITHDRAWN' && decided_on <= today)
    .filter(({ valid_until }) => valid_until === null || valid_until >= today);
  return shownRecords(valid, records.permits, marking, (permit) => ({
    documentNo: permit.document_no,
    documentName: permit.document_name,
    authority: permit.authority,
    kind: permit.kind,
    certificate: permit.certificate,
    certificateNo: permit.certificate_no,
    content: permit.content,
    decidedOn: permit.decided_on,
    validFrom: permit.valid_since,
    validUntil: permit.valid_until,
  }));
}
