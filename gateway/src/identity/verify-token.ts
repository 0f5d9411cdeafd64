import { createPublicKey } from 'node:crypto';
import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { Config } from '@xinqiao/platform/config/config.js';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { Identity } from '@xinqiao/platform/identity/identity.js';
import { z } from 'zod';

/** Tokens kept verified until they expire: an Ed25519 verification costs more than the rest of a request's front. */
const KEPT_TOKENS = 1000;

/** Seconds after which a kept token is verified anew, so that a key that the provider withdrew stops working. */
const KEPT_SECONDS = 60;

/** Clocks of agencies differ by some seconds; a minute is what the profile of OpenID providers allows. */
const LEEWAY_SECONDS = 60;

const claimsShape = z.object({
  sub: z.string().min(1),
  actor_kind: z.string().min(1),
  organisation: z.string().nullish(),
  subject: z.string().nullish(),
  in_charge: z.boolean().nullish(),
  birthdate: z.iso.date().nullish(),
  exp: z.number(),
});

export type VerifyToken = (authorization: string | undefined) => Promise<Identity | null>;

/**
 * Verifies bearer tokens against the identity provider's keys, in development against the local issuer's own key.
 * No header is the public; a header that does not verify is UNAUTHENTICATED, never the public.
 */
export function openTokenVerifier(config: Config): VerifyToken {
  const keyOf = keySource(config);
  const kept = new Map<string, { identity: Identity; until: number }>();
  return async (authorization) => {
    if (!authorization) return null;
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
    if (!token) throw new Fault('UNAUTHENTICATED', 'The Authorization header holds no bearer token.');
    const known = kept.get(token);
    const now = Date.now() / 1000;
    if (known && known.until > now) return known.identity;
    const verified = await verify(token, keyOf, config);
    if (kept.size >= KEPT_TOKENS) kept.clear();
    const { identity, expires } = verified;
    kept.set(token, { identity, until: Math.min(now + KEPT_SECONDS, expires + LEEWAY_SECONDS) });
    return identity;
  };
}

async function verify(token: string, keyOf: JWTVerifyGetKey, { issuer, audience, algorithms }: Config) {
  const verified = await jwtVerify(token, keyOf, {
    issuer,
    audience,
    algorithms: [...algorithms],
    clockTolerance: LEEWAY_SECONDS,
    requiredClaims: ['exp', 'sub'],
  }).catch(() => null);
  const claims = claimsShape.safeParse(verified?.payload);
  if (!claims.success) throw new Fault('UNAUTHENTICATED', 'The token does not verify.');
  const { sub, actor_kind, organisation, subject, in_charge, birthdate, exp } = claims.data;
  const identity = {
    actor: sub,
    kind: actor_kind,
    organisation: organisation ?? null,
    subject: subject ?? null,
    inCharge: in_charge ?? false,
    bornOn: birthdate ?? null,
  };
  return { identity, expires: exp };
}

function keySource({ jwksUrl, keys }: Config): JWTVerifyGetKey {
  // A key id that nobody knows yet is looked up anew, at most once in so many milliseconds: keys rotate without a restart.
  if (jwksUrl) return createRemoteJWKSet(new URL(jwksUrl), { cooldownDuration: 1_000, cacheMaxAge: 60_000 });
  if (!keys.issuer)
    throw new Error('There is neither JWKS_URL nor a development issuer: nobody could be authenticated.');
  const key = createPublicKey(keys.issuer);
  return async () => key;
}
