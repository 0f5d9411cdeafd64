import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { exportJWK } from 'jose';
import Provider from 'oidc-provider';
import { runInstallation } from '../support/running-installation.js';
import { signingKey } from '../support/token-issuer.js';

test('a clerk with a token of a real OpenID provider gets the verdict', async () => {
  const { privateKey } = await signingKey('oidc', 'ES256');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // It warns of what only a provider in production needs.
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const provider = new Provider(issuer, {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: 'oidc', alg: 'ES256', use: 'sig' }] },
    clients: [
      {
        client_id: 'zhao.banshi',
        client_secret: 'known-to-this-test-only',
        grant_types: ['client_credentials'],
        id_token_signed_response_alg: 'ES256',
        redirect_uris: [],
        response_types: [],
      },
    ],
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => 'https://xinqiao.example',
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: 'xinqiao',
          accessTokenFormat: 'jwt',
          accessTokenTTL: 300,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    extraTokenClaims: () => ({ actor_kind: 'clerk', organisation: '1137100000000T018Y', sub: 'zhao.banshi' }),
  });
  server.on('request', provider.callback());
  const house = await runInstallation({ jwksUrl: `${issuer}/jwks`, issuer, audience: 'xinqiao' });
  try {
    const response = await fetch(`${issuer}/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from('zhao.banshi:known-to-this-test-only').toString('base64')}`,
      },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource: 'https://xinqiao.example' }),
    });
    const granted = (await response.json()) as { access_token: string };
    expect(granted).toMatchObject({ token_type: 'Bearer' });
    const token = granted.access_token;
    const { status, body } = await house.ask(
      '{ subject(identifier: "91371002MA00TEXT0Y") { ... on Subject { assessment { verdict } } } }',
      { token, matter: 'PROJECT_APPLICATION', caseNo: 'XM-2026-001' },
    );
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
    expect(body.data.subject.assessment.verdict).toBe('CLEAR');
  } finally {
    await house[Symbol.asyncDispose]();
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
});
