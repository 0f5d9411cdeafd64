import type { Caller } from '@xinqiao/platform/identity/caller.js';
import type { Matters } from '@xinqiao/platform/policy/matters.js';
import type { Precondition } from '@xinqiao/platform/policy/preconditions.js';

export interface CardSurroundings {
  readonly matters: Matters;
  /** The centre's word on whose card in force a token is; null: nobody's. */
  readonly cardHolder: (
    token: string,
    traceId: string,
  ) => Promise<{ readonly subject: string; readonly validUntil: string } | null>;
}

export interface AdmittedCard {
  readonly caller: Caller;
  /** The last day of the card, Asia/Shanghai. */
  readonly validUntil: string;
}

const MATTER = 'SHOP_CARD';
const READER = 'card-reader';

/** 16 bytes in base64url: what is longer or shorter is no token, and is asked of nobody. */
const TOKEN = /^[\w-]{22}$/;

/**
 * Admits whoever scans a card, without a login, to what its resident shows by it and to nothing else; null for a card that
 * was taken back, is over, or never was: all alike. The look is recorded as every look is, and so the resident sees it.
 */
export async function admitCard(
  { matters, cardHolder }: CardSurroundings,
  { token, traceId }: { readonly token: string; readonly traceId: string },
): Promise<AdmittedCard | null> {
  const holder = TOKEN.test(token) ? await cardHolder(token, traceId) : null;
  if (!holder) return null;
  const met = { preconditions: new Set<Precondition>(['QR']), authorised: new Set<string>() };
  const caller: Caller = {
    actor: 'public',
    kind: READER,
    organisation: null,
    inCharge: false,
    sealedUntil: null,
    asOf: null,
    matter: MATTER,
    caseNo: null,
    authorization: null,
    authorizedAt: null,
    parameters: {},
    subjects: [holder.subject],
    slices: Object.fromEntries(matters.permitted(READER, MATTER, met)),
    traceId,
  };
  return { caller, validUntil: holder.validUntil };
}
