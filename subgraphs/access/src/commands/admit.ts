import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { Caller } from '@xinqiao/platform/identity/caller.js';
import type { Identity } from '@xinqiao/platform/identity/identity.js';
import type { Matter, Matters } from '@xinqiao/platform/policy/matters.js';
import type { Store } from '../store.js';

export interface AdmissionRequest {
  /** Null for the public, without a token. */
  readonly identity: Identity | null;
  /** Header Credit-Purpose. */
  readonly purpose: string | null;
  /** Header Credit-Case. */
  readonly caseNo: string | null;
  readonly traceId: string;
}

/**
 * Admits a request before anything is planned: the matter exists and is the actor's to handle, the case is open, of the
 * actor's own agency and of this matter. Throws UNAUTHENTICATED, UNKNOWN_MATTER, MATTER_NOT_FOR_ACTOR, CASE_REQUIRED or
 * CASE_NOT_OPEN; a case that is closed, foreign or of another matter is refused like one that does not exist.
 */
export async function admit(store: Store, matters: Matters, request: AdmissionRequest): Promise<Caller> {
  const { identity, purpose, caseNo, traceId } = request;
  if (purpose === null) return publicCaller(identity, matters, traceId);
  if (!identity) throw new Fault('UNAUTHENTICATED', 'A matter is asked for without a token.');
  const matter = matters.matter(purpose);
  if (!matter) {
    throw new Fault('UNKNOWN_MATTER', `There is no matter of this name; there are ${matters.codes.join(', ')}.`);
  }
  if (!matter.actors.includes(identity.kind)) {
    throw new Fault('MATTER_NOT_FOR_ACTOR', `${matter.code} is handled by ${matter.actors.join(', ')}.`);
  }
  const slices = Object.fromEntries(matters.permitted(identity.kind, matter.code));
  const base = {
    actor: identity.actor,
    kind: identity.kind,
    organisation: identity.organisation,
    matter: matter.code,
    slices,
    traceId,
  };
  if (!matter.needsCase) {
    return { ...base, caseNo: null, parameters: {}, subjects: identity.subject ? [identity.subject] : [] };
  }
  const { parameters, subject, named } = await openCaseOf(store, matter, identity, caseNo);
  return { ...base, caseNo: named, parameters, subjects: [subject] };
}

async function openCaseOf(store: Store, matter: Matter, identity: Identity, caseNo: string | null) {
  if (!caseNo) throw new Fault('CASE_REQUIRED', `${matter.code} needs a business case.`);
  const found = identity.organisation ? await store.openCase(identity.organisation, caseNo, matter.code) : null;
  if (!found || (matter.needsApproval && found.approved_by === null)) {
    throw new Fault('CASE_NOT_OPEN', `There is no open case ${caseNo} of yours for ${matter.code}.`);
  }
  const parameters = { safetyRelated: found.safety_related, education: found.education, works: found.works };
  return { parameters, subject: found.subject_id, named: caseNo };
}

/** Without a matter everybody, token or not, is the public (domain.md 7.4, M27). */
function publicCaller(identity: Identity | null, matters: Matters, traceId: string): Caller {
  return {
    actor: identity?.actor ?? 'public',
    kind: identity?.kind ?? 'public',
    organisation: identity?.organisation ?? null,
    matter: null,
    caseNo: null,
    parameters: {},
    subjects: [],
    slices: Object.fromEntries(matters.permitted('public', null)),
    traceId,
  };
}
