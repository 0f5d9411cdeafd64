import { createHmac, hash, randomUUID, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { Fault } from '../errors/fault.js';
import { FORMS } from '../policy/slices.js';
import type { Caller } from '../identity/caller.js';

/** Keys of one subgraph, newest first: the first one signs, all of them verify, so that rotation fails no request. */
export type SealKeys = readonly [string, ...string[]];

/** Seconds a seal lives: long enough for a deadline and clock skew, short enough that a copied one is useless. */
const LIFE_SECONDS = 30;

const payloadShape = z.object({
  caller: z.object({
    actor: z.string(),
    kind: z.string(),
    organisation: z.string().nullable(),
    matter: z.string().nullable(),
    caseNo: z.string().nullable(),
    parameters: z.object({
      safetyRelated: z.boolean().optional(),
      education: z.boolean().optional(),
      works: z.boolean().optional(),
    }),
    authorization: z.string().nullable(),
    authorizedAt: z.iso.datetime({ offset: true }).nullable(),
    inCharge: z.boolean(),
    sealedUntil: z.string().nullable(),
    asOf: z.iso.datetime().nullable(),
    subjects: z.array(z.string()),
    slices: z.record(z.string(), z.enum(FORMS)),
    traceId: z.string(),
  }),
  subgraph: z.string(),
  digest: z.string(),
  expires: z.number(),
  nonce: z.string(),
});

/** Seals the caller to one subgraph and one body. */
export function seal(caller: Caller, subgraph: string, body: string, keys: SealKeys, now: Date): string {
  const payload = Buffer.from(
    JSON.stringify({
      caller,
      subgraph,
      digest: digestOf(body),
      expires: Math.floor(now.getTime() / 1000) + LIFE_SECONDS,
      nonce: randomUUID(),
    }),
  ).toString('base64url');
  return `${payload}.${macOf(payload, keys[0])}`;
}

/**
 * Opens seals of one subgraph and remembers their nonces for as long as they live, so that none opens twice.
 * Every refusal is the same SEAL_INVALID: a prober learns nothing about what was wrong.
 */
export function sealOpener(
  subgraph: string,
  keysNow: () => SealKeys,
): (text: string, body: string, now: Date) => Caller {
  const seen = new Map<string, number>();
  return (text, body, now) => {
    const seconds = Math.floor(now.getTime() / 1000);
    const [payload, mac, ...rest] = text.split('.');
    if (!payload || !mac || rest.length > 0 || !keysNow().some((key) => sameText(mac, macOf(payload, key))))
      throw refusal();
    const parsed = payloadShape.safeParse(jsonOf(Buffer.from(payload, 'base64url').toString('utf8')));
    if (!parsed.success) throw refusal();
    const { data } = parsed;
    if (data.subgraph !== subgraph || data.digest !== digestOf(body)) throw refusal();
    if (data.expires < seconds || data.expires > seconds + 2 * LIFE_SECONDS || seen.has(data.nonce)) throw refusal();
    seen.set(data.nonce, data.expires);
    forgetExpired(seen, seconds);
    return data.caller;
  };
}

/** Entries are in order of arrival, so the expired ones stand in front. */
function forgetExpired(seen: Map<string, number>, seconds: number): void {
  for (const [nonce, expires] of seen) {
    if (expires >= seconds) return;
    seen.delete(nonce);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusal(): Fault {
  return new Fault('SEAL_INVALID', 'The call carries no valid seal.');
}

function digestOf(body: string): string {
  return hash('sha256', body, 'base64url');
}

function macOf(payload: string, key: string): string {
  return createHmac('sha256', key).update(payload).digest('base64url');
}

function sameText(left: string, right: string): boolean {
  const a = Buffer.from(left);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}
