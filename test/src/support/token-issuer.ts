import { createPrivateKey } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '@xinqiao/platform/config/config.js';
import { exportJWK, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';

export interface SigningKey {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];
  readonly jwk: JWK;
}

export async function signingKey(kid: string, alg = 'EdDSA'): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

/** Claims of a clerk of the development and reform bureau, good for five minutes. */
export function clerkClaims(changes: Record<string, unknown> = {}): JWTPayload {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: 'https://id.example',
    aud: 'xinqiao',
    sub: 'zhao.banshi',
    actor_kind: 'clerk',
    organisation: '1137100000000T018Y',
    iat: now,
    exp: now + 300,
    ...changes,
  };
}

export function signed(claims: JWTPayload, { kid, alg, privateKey }: SigningKey, header: object = {}): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg, kid, ...header }).sign(privateKey);
}

/** A token of the development issuer for anybody, known to the personas or not. */
export function developmentToken(config: Config, claims: Record<string, unknown>): Promise<string> {
  return new SignJWT({ actor_kind: 'clerk', ...claims })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setSubject(String(claims.sub ?? 'zhao.banshi'))
    .setIssuer(config.issuer)
    .setAudience(config.audience)
    .setExpirationTime('1h')
    .sign(createPrivateKey(config.keys.issuer ?? ''));
}

/** Serves a set of public keys that the test may change while it is served. */
export async function serveKeys(keys: SigningKey[]): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: keys.map(({ jwk }) => jwk) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
