import { createHmac } from 'node:crypto';
import { openTokenVerifier } from '@xinqiao/gateway/identity/verify-token.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInstallation, type RunningInstallation } from '../support/running-installation.js';
import { clerkClaims, serveKeys, signed, signingKey, type SigningKey } from '../support/token-issuer.js';

const QUERY = '{ subject(identifier: "91371002MA00TEXT0Y") { ... on Subject { assessment { verdict } } } }';
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('tokens against the keys of an identity provider', () => {
  let house: RunningInstallation;
  let provider: Awaited<ReturnType<typeof serveKeys>>;
  let key: SigningKey;
  let rsa: SigningKey;
  const served: SigningKey[] = [];

  beforeAll(async () => {
    key = await signingKey('k1');
    rsa = await signingKey('r1', 'RS256');
    served.push(key, rsa);
    provider = await serveKeys(served);
    house = await runInstallation({ jwksUrl: provider.url, issuer: 'https://id.example', audience: 'xinqiao' });
  });

  afterAll(async () => {
    await house[Symbol.asyncDispose]();
    await provider[Symbol.asyncDispose]();
  });

  const asked = (token: string) => house.ask(QUERY, { token, matter: 'PROJECT_APPLICATION', caseNo: 'XM-2026-001' });
  const seconds = (offset: number) => Math.floor(Date.now() / 1000) + offset;

  test.each([
    ['EdDSA', () => signed(clerkClaims(), key)],
    ['RS256', () => signed(clerkClaims(), rsa)],
    ['an audience among several', () => signed(clerkClaims({ aud: ['other', 'xinqiao'] }), key)],
    ['55 seconds past its end, within the leeway', () => signed(clerkClaims({ exp: seconds(-55) }), key)],
    ['valid from 55 seconds on, within the leeway', () => signed(clerkClaims({ nbf: seconds(55) }), key)],
  ])('a token is accepted: %s', async (_, token) => {
    const { status, body } = await asked(await token());
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
    expect(body.data.subject.assessment.verdict).toBe('CLEAR');
  });

  test('two keys take turns without a restart, and a withdrawn one stops', async () => {
    const next = await signingKey('k2');
    served.push(next);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect((await asked(await signed(clerkClaims(), next))).status).toBe(200);
    expect((await asked(await signed(clerkClaims(), key))).status).toBe(200);
    const verify = openTokenVerifier({ ...house.config });
    served.splice(served.indexOf(next), 1);
    await expect(verify(`Bearer ${await signed(clerkClaims(), next)}`)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  /** Every one of them is refused with 401 and the same code, whatever is wrong with it. */
  const forgeries: Record<string, () => Promise<string> | string> = {
    'not a token': () => 'abc',
    'three dots': () => '...',
    'empty parts': () => '..',
    'one part': () => encoded({ alg: 'EdDSA' }),
    'two parts': () => `${encoded({ alg: 'EdDSA' })}.${encoded(clerkClaims())}`,
    'no signature': async () => `${(await signed(clerkClaims(), key)).split('.').slice(0, 2).join('.')}.`,
    'alg none': () => `${encoded({ alg: 'none' })}.${encoded(clerkClaims())}.`,
    'alg None': () => `${encoded({ alg: 'None' })}.${encoded(clerkClaims())}.x`,
    'alg NONE with a signature': () => `${encoded({ alg: 'NONE' })}.${encoded(clerkClaims())}.${encoded('x')}`,
    'no alg': () => `${encoded({ kid: 'k1' })}.${encoded(clerkClaims())}.${encoded('x')}`,
    'HS256 keyed with the public key': () => hmac('HS256', 'sha256'),
    'HS512 keyed with the public key': () => hmac('HS512', 'sha512'),
    'HS384 keyed with the public key': () => hmac('HS384', 'sha384'),
    'an unknown key id': async () => signed(clerkClaims(), { ...(await signingKey('zz')), kid: 'zz' }),
    'another key under a known id': async () => signed(clerkClaims(), { ...(await signingKey('k1')), kid: 'k1' }),
    'the other algorithm under a known id': async () =>
      signed(clerkClaims(), { ...(await signingKey('k1', 'ES256')), kid: 'k1' }),
    'RS512, which is not allowed': async () =>
      signed(clerkClaims(), { ...(await signingKey('r1', 'RS512')), kid: 'r1' }),
    'PS256, which is not allowed': async () =>
      signed(clerkClaims(), { ...(await signingKey('r1', 'PS256')), kid: 'r1' }),
    'an embedded key': async () => {
      const own = await signingKey('own');
      return signed(clerkClaims(), { ...own, kid: 'own' }, { jwk: own.jwk });
    },
    'an address of keys in the header': async () =>
      signed(clerkClaims(), await signingKey('own'), { jku: 'http://127.0.0.1:1/' }),
    'an unknown critical header': async () =>
      `${encoded({ alg: 'EdDSA', kid: 'k1', crit: ['b64x'], b64x: true })}.${(await signed(clerkClaims(), key)).split('.').slice(1).join('.')}`,
    'another issuer': () => signed(clerkClaims({ iss: 'https://evil.example' }), key),
    'no issuer': () => signed(clerkClaims({ iss: undefined }), key),
    'the issuer in other case': () => signed(clerkClaims({ iss: 'https://ID.example' }), key),
    'another audience': () => signed(clerkClaims({ aud: 'other' }), key),
    'no audience': () => signed(clerkClaims({ aud: undefined }), key),
    'an empty audience': () => signed(clerkClaims({ aud: [] }), key),
    'ended 61 seconds ago': () => signed(clerkClaims({ exp: seconds(-61) }), key),
    'ended long ago': () => signed(clerkClaims({ exp: 1 }), key),
    'no end': () => signed(clerkClaims({ exp: undefined }), key),
    'an end that is text': () => signed(clerkClaims({ exp: 'tomorrow' }), key),
    'an end before all time': () => signed(clerkClaims({ exp: -1 }), key),
    'valid from 65 seconds on': () => signed(clerkClaims({ nbf: seconds(65) }), key),
    'a beginning that is text': () => signed(clerkClaims({ nbf: 'now' }), key),
    nobody: () => signed(clerkClaims({ sub: undefined }), key),
    'an empty name': () => signed(clerkClaims({ sub: '' }), key),
    'a name that is a number': () => signed(clerkClaims({ sub: 7 }), key),
    'no kind of actor': () => signed(clerkClaims({ actor_kind: undefined }), key),
    'a kind that is a list': () => signed(clerkClaims({ actor_kind: ['clerk', 'court'] }), key),
    'an empty kind': () => signed(clerkClaims({ actor_kind: '' }), key),
    'the kind of the agencies’ own systems': () => signed(clerkClaims({ actor_kind: 'system' }), key),
    'a kind that nobody knows': () => signed(clerkClaims({ actor_kind: 'emperor' }), key),
    'an organisation that is an object': () => signed(clerkClaims({ organisation: { code: '1' } }), key),
    'a subject that is a list': () => signed(clerkClaims({ subject: ['o1_x'] }), key),
    'a person in charge by text': () => signed(clerkClaims({ in_charge: 'true' }), key),
    'a payload that is a list': async () => withPayload(encoded([])),
    'a payload that is text': async () => withPayload(encoded('x')),
    'a payload that is null': async () => withPayload(encoded(null)),
    'a payload that is no JSON': async () => withPayload(Buffer.from('{').toString('base64url')),
    'a changed organisation': async () => withPayload(encoded(clerkClaims({ organisation: '1133078200000T034L' }))),
    'a changed kind': async () => withPayload(encoded(clerkClaims({ actor_kind: 'court' }))),
    'a changed end': async () => withPayload(encoded(clerkClaims({ exp: seconds(9_999) }))),
    'a changed header': async () =>
      `${encoded({ alg: 'EdDSA', kid: 'k1', typ: 'x' })}.${(await signed(clerkClaims(), key)).split('.').slice(1).join('.')}`,
    'a cut signature': async () => (await signed(clerkClaims(), key)).slice(0, -8),
    'a longer signature': async () => `${await signed(clerkClaims(), key)}AAAA`,
    'a signature of zeros': async () =>
      `${(await signed(clerkClaims(), key)).split('.').slice(0, 2).join('.')}.${'A'.repeat(86)}`,
    'a fourth part': async () => `${await signed(clerkClaims(), key)}.x`,
    'blanks inside': async () => (await signed(clerkClaims(), key)).replace('.', '. '),
    'signs of another alphabet': async () => (await signed(clerkClaims(), key)).replace('.', '．'),
    padding: async () => `${await signed(clerkClaims(), key)}==`,
    'a header that is no JSON': async () =>
      `${Buffer.from('{').toString('base64url')}.${(await signed(clerkClaims(), key)).split('.').slice(1).join('.')}`,
    'a header that is a list': async () =>
      `${encoded([])}.${(await signed(clerkClaims(), key)).split('.').slice(1).join('.')}`,
    'a token of the development issuer': async () => {
      const { tokenOf } = await import('@xinqiao/cli/personas.js');
      return tokenOf('clerk', house.config);
    },
  };

  async function withPayload(payload: string): Promise<string> {
    const [header, , signature] = (await signed(clerkClaims(), key)).split('.');
    return `${header}.${payload}.${signature}`;
  }

  function hmac(alg: string, digest: string): string {
    const body = `${encoded({ alg, kid: 'k1' })}.${encoded(clerkClaims())}`;
    return `${body}.${createHmac(digest, JSON.stringify(key.jwk)).update(body).digest('base64url')}`;
  }

  test('are refused alike: at least 60 forgeries, each 401 UNAUTHENTICATED or a kind without any row', async () => {
    const answers = await Promise.all(
      Object.entries(forgeries).map(async ([name, forge]) => {
        const { status, body } = await asked(encodeURI(await forge()));
        return [name, status, body.errors?.[0]?.extensions.code, body.data ?? null];
      }),
    );
    expect(answers.length).toBeGreaterThanOrEqual(60);
    const accepted = answers.filter(
      ([, status, code, data]) =>
        data !== null ||
        !((status === 401 && code === 'UNAUTHENTICATED') || (status === 403 && code === 'MATTER_NOT_FOR_ACTOR')),
    );
    expect(accepted).toEqual([]);
  });

  test('a scheme other than Bearer is refused, and never the public', async () => {
    const token = await signed(clerkClaims(), key);
    for (const authorization of [`Basic ${token}`, token, `bearer  ${token}`, 'Bearer', 'Bearer ']) {
      const response = await fetch(house.installation.gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
      expect(response.status).toBe(401);
    }
  });
});

describe('production', () => {
  const production = {
    XINQIAO_MODE: 'production',
    JWKS_URL: 'https://id.example/jwks',
    JWT_ISSUER: 'https://id.example',
  };
  const folder = mkdtempSync(join(tmpdir(), 'xinqiao-production-'));
  const keysFile = join(folder, 'keys.json');
  readConfig({ XINQIAO_KEYS: keysFile });

  const withoutIssuer = () => {
    const { issuer: _, ...keys } = JSON.parse(readFileSync(keysFile, 'utf8')) as Record<string, unknown>;
    const file = join(folder, 'production.json');
    writeFileSync(file, JSON.stringify(keys));
    return file;
  };

  test.each<[string, object, RegExp]>([
    ['without the provider’s keys', { JWKS_URL: undefined }, /JWKS_URL/],
    ['without the seal keys', { XINQIAO_KEYS: undefined }, /XINQIAO_KEYS/],
    ['with the development issuer’s key', { XINQIAO_KEYS: keysFile }, /refuses the development issuer/],
    ['with the development issuer’s name', { JWT_ISSUER: undefined, XINQIAO_KEYS: withoutIssuer() }, /JWT_ISSUER/],
    [
      'with an algorithm that signs nothing',
      { JWT_ALGORITHMS: 'EdDSA,none', XINQIAO_KEYS: withoutIssuer() },
      /JWT_ALGORITHMS/,
    ],
    ['with a symmetric algorithm', { JWT_ALGORITHMS: 'HS256', XINQIAO_KEYS: withoutIssuer() }, /JWT_ALGORITHMS/],
  ])('refuses to start %s', (_, changes, message) => {
    expect(() => readConfig({ ...production, XINQIAO_KEYS: withoutIssuer(), ...changes })).toThrow(message);
  });

  test('starts with a provider, its name and the keys', () => {
    expect(readConfig({ ...production, XINQIAO_KEYS: withoutIssuer() }).mode).toBe('production');
  });
});
