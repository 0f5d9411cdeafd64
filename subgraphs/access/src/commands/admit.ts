import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { AdmissionRequest } from '@xinqiao/platform/identity/admission-request.js';
import type { Caller } from '@xinqiao/platform/identity/caller.js';
import type { Identity } from '@xinqiao/platform/identity/identity.js';
import type { Matter, Matters, Row } from '@xinqiao/platform/policy/matters.js';
import type { Precondition } from '@xinqiao/platform/policy/preconditions.js';
import { isCalendarDate, shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import { NO_CREDIT_SUBJECT } from '@xinqiao/platform/rules/credit-subject.js';
import { instantOf } from '@xinqiao/platform/rules/instant.js';
import { isAdult } from '@xinqiao/platform/rules/resident-id.js';
import { exceeded, type Counted } from '../rules/quota.js';
import type { AdmittedCase, ActorKey, Quotas } from '../store/admission.js';
import type { Store } from '../store.js';

/** What admission asks of others. */
export interface AdmissionSurroundings {
  readonly store: Store;
  readonly matters: Matters;
  readonly quotas: Quotas;
  readonly now: () => Date;
  /** An officer's day became an unusual one: once a day for each, as the alarm is written. */
  readonly onUnusual: (officer: ActorKey, requests: number) => void;
  /** The centre's word on a mandate in force (matters.md, Standing); null: there is none. */
  readonly standing: (
    person: string,
    identifier: string,
    traceId: string,
  ) => Promise<{ readonly subject: string; readonly kind: string } | null>;
}

/**
 * Admits a request before anything is planned: the matter exists and is the actor's to handle, and what its row needs is
 * met. One statement reads the case, counts the request and counts a read of the authorisation. Throws UNAUTHENTICATED,
 * UNKNOWN_MATTER, MATTER_NOT_FOR_ACTOR, QUOTA_EXCEEDED, CASE_REQUIRED, CASE_NOT_OPEN, CASE_NOT_APPROVED, DUTY_MISSING, AUTHORIZATION_NOT_LIVE or
 * NO_STANDING; a case that is closed, foreign or of another matter is refused like one that does not exist.
 */
export async function admit(around: AdmissionSurroundings, request: AdmissionRequest): Promise<Caller> {
  const { matters } = around;
  const { identity, purpose, caseNo, authorization, traceId } = request;
  if (purpose === null) return publicCaller(identity, matters, traceId);
  if (!identity) throw new Fault('UNAUTHENTICATED', 'A matter is asked for without a token.');
  const matter = matters.matter(purpose);
  if (!matter) {
    throw new Fault('UNKNOWN_MATTER', `There is no matter of this name; there are ${matters.codes.join(', ')}.`);
  }
  const row = rowOf(matter, identity.kind);
  const base = {
    actor: identity.actor,
    kind: identity.kind,
    organisation: identity.organisation,
    inCharge: identity.inCharge,
    sealedUntil: null,
    matter: matter.code,
    asOf: instantAsked(request.asOf, identity.kind),
    traceId,
  };
  if (row.needs.includes('SELF')) {
    const [{ kind, subjects }] = await Promise.all([
      standingOf(around, identity, request, matter),
      countOwn(around, identity),
    ]);
    const met = { preconditions: new Set<Precondition>(['SELF']), authorised: new Set<string>() };
    const slices = Object.fromEntries(matters.permitted(kind, matter.code, met));
    return { caseNo: null, authorization: null, authorizedAt: null, parameters: {}, subjects, slices, ...base, kind };
  }
  const found = await openCaseOf(around, matter, row, request, identity);
  const parameters = { safetyRelated: found.safety_related, education: found.education, works: found.works };
  const met = { preconditions: metBy(found), authorised: authorisedBy(found, matters) };
  const slices = Object.fromEntries(matters.permitted(identity.kind, matter.code, met, parameters));
  const { subjects } = found;
  const { sealed_until: sealedUntil } = found;
  return {
    caseNo,
    authorization: found.authorization && authorization,
    authorizedAt: found.authorization && new Date(found.authorization.signed_at).toISOString(),
    parameters,
    subjects,
    slices,
    ...base,
    sealedUntil,
  };
}

function rowOf(matter: Matter, kind: string): Row {
  const row = matter.row(kind);
  if (row) return row;
  throw new Fault('MATTER_NOT_FOR_ACTOR', `${matter.code} is handled by ${matter.actors.join(', ')}.`);
}

/** A request without a case counts for its actor alone. */
async function countOwn(around: AdmissionSurroundings, identity: Identity): Promise<void> {
  refuseAbove(await around.store.countRequest(actorKeyOf(around, identity)), [], around);
}

function actorKeyOf({ now }: AdmissionSurroundings, { organisation, actor, kind }: Identity): ActorKey {
  return { organisation, actor, actorKind: kind, today: shanghaiDateOf(now()) };
}

function refuseAbove(counted: Counted, subjects: readonly string[], { quotas, now }: AdmissionSurroundings): void {
  const above = exceeded(counted, subjects, quotas, now());
  if (above) throw new Fault('QUOTA_EXCEEDED', above.what, { retryAfter: above.retryAfter });
}

async function openCaseOf(
  around: AdmissionSurroundings,
  matter: Matter,
  { needs }: Row,
  { caseNo, authorization }: AdmissionRequest,
  identity: Identity,
): Promise<AdmittedCase> {
  if (!caseNo) throw new Fault('CASE_REQUIRED', `${matter.code} needs a business case.`);
  if (authorization !== null && !UUID.test(authorization)) throw notLive();
  const found = await countedCase(around, identity, { caseNo, matter: matter.code, authorization });
  if (!found) throw new Fault('CASE_NOT_OPEN', `There is no open case ${caseNo} of yours for ${matter.code}.`);
  const isBatch = found.subjects.length > 1;
  if ((needs.includes('AP') || isBatch) && found.approved_by === null) {
    throw new Fault('CASE_NOT_APPROVED', `The case ${caseNo} awaits the approval of the person in charge.`);
  }
  if (needs.includes('SD') && found.duty === null) {
    throw new Fault('DUTY_MISSING', `The case ${caseNo} names no statutory duty.`);
  }
  if (authorization !== null && found.authorization === null) throw notLive();
  return found;
}

/** The open case, with the request counted; null: there is none, which counts as well. Throws QUOTA_EXCEEDED. */
async function countedCase(
  around: AdmissionSurroundings,
  identity: Identity,
  key: { readonly caseNo: string; readonly matter: string; readonly authorization: string | null },
): Promise<AdmittedCase | null> {
  const { organisation } = identity;
  if (organisation === null) {
    await countOwn(around, identity);
    return null;
  }
  const officer = actorKeyOf(around, identity);
  const { found, counted } = await around.store.admit({ ...key, ...officer, organisation }, around.quotas);
  if (counted.isUnusual) around.onUnusual(officer, counted.actorThisDay);
  refuseAbove(counted, found?.subjects ?? [], around);
  return found;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Revoked, ended, used up, of another grantee or subject, and unknown: all alike. */
function notLive(): Fault {
  return new Fault(
    'AUTHORIZATION_NOT_LIVE',
    'There is no live authorisation of this id for you, this case and matter.',
  );
}

function metBy({ duty, court_order, approved_by, authorization }: AdmittedCase): ReadonlySet<Precondition> {
  return new Set<Precondition>([
    'BI',
    ...(duty === null ? [] : (['SD'] as const)),
    ...(approved_by === null ? [] : (['AP'] as const)),
    ...(court_order === null ? [] : (['ORDER'] as const)),
    ...(authorization === null ? [] : (['AU'] as const)),
  ]);
}

function authorisedBy({ authorization }: AdmittedCase, matters: Matters): ReadonlySet<string> {
  if (!authorization) return new Set();
  const { scopes, slices } = authorization;
  return new Set([...slices, ...scopes.flatMap((scope) => matters.scopes.get(scope) ?? [])]);
}

/** The kinds of mandate, and whose row of OWN_RECORD each of them has. */
const ROWS_OF_MANDATES: Readonly<Record<string, string>> = {
  LEGAL_REPRESENTATIVE: 'enterprise',
  OPERATOR: 'enterprise',
  AGENT: 'enterprise',
  GUARDIAN: 'guardian',
};

/** The caller's own subject, or the one that a mandate in force lets the person act for. */
async function standingOf(
  { standing, now }: AdmissionSurroundings,
  identity: Identity,
  { standing: identifier, traceId }: AdmissionRequest,
  matter: Matter,
): Promise<{ kind: string; subjects: readonly string[] }> {
  if (identity.bornOn !== null && !isAdult(identity.bornOn, shanghaiDateOf(now()))) {
    throw new Fault('NOT_A_CREDIT_SUBJECT', NO_CREDIT_SUBJECT);
  }
  if (identifier === null) return { kind: identity.kind, subjects: identity.subject ? [identity.subject] : [] };
  const mandate = identity.subject === null ? null : await standing(identity.subject, identifier, traceId);
  const kind = mandate && ROWS_OF_MANDATES[mandate.kind];
  if (!mandate || !kind || !matter.row(kind)) {
    throw new Fault('NO_STANDING', 'No mandate of yours for the holder of this identifier is in force.');
  }
  return { kind, subjects: [mandate.subject] };
}

/** Who may look at an earlier state: whose record it is, a court and an auditor. */
const MAY_LOOK_BACK = new Set(['self', 'enterprise', 'guardian', 'court', 'auditor']);

/** The instant of Credit-As-Of; a day is its end in Asia/Shanghai. Throws AS_OF_NOT_PERMITTED or BAD_ARGUMENT. */
function instantAsked(text: string | null, kind: string): string | null {
  if (text === null) return null;
  if (!MAY_LOOK_BACK.has(kind)) throw new Fault('AS_OF_NOT_PERMITTED', `${kind} asks as of now.`);
  const instant = instantOf(isCalendarDate(text) ? `${text}T23:59:59.999+08:00` : text);
  if (!instant) {
    throw new Fault('BAD_ARGUMENT', `Credit-As-Of "${text}" is no day and no instant with a time zone.`);
  }
  return instant.toISOString();
}

/** Without a matter everybody, token or not, is the public (domain.md 7.4, M27). */
function publicCaller(identity: Identity | null, matters: Matters, traceId: string): Caller {
  return {
    actor: identity?.actor ?? 'public',
    kind: identity?.kind ?? 'public',
    organisation: identity?.organisation ?? null,
    inCharge: identity?.inCharge ?? false,
    sealedUntil: null,
    asOf: null,
    matter: null,
    caseNo: null,
    authorization: null,
    authorizedAt: null,
    parameters: {},
    subjects: [],
    slices: Object.fromEntries(matters.permitted('public', null)),
    traceId,
  };
}
