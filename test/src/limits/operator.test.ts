import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { request } from 'node:http';
import { isIP, type Socket } from 'node:net';
import { serveMetrics } from '@xinqiao/gateway/metrics/serve-metrics.js';
import { openMetrics } from '@xinqiao/gateway/metrics/metrics.js';
import { clientAddressBehind } from '@xinqiao/gateway/front/client-address.js';
import { runInstallation, type RunningInstallation } from '../support/running-installation.js';

describe('what the operator and the developer get', () => {
  let house: RunningInstallation;
  let origin = '';
  /** Whom this process has spoken to since before the house was opened. */
  const addresses = new Set<string>();
  const note = (message: unknown) => {
    const { socket } = message as { socket: Socket };
    socket.once('lookup', (_, address: string, __, host: string) => addresses.add(isIP(host) ? address : host));
    socket.once('connect', () => addresses.add(socket.remoteAddress ?? ''));
  };
  beforeAll(async () => {
    delete process.env.APOLLO_TELEMETRY_DISABLED;
    subscribe('net.client.socket', note);
    house = await runInstallation();
    origin = new URL(house.installation.gateway.url).origin;
  });
  afterAll(async () => {
    unsubscribe('net.client.socket', note);
    await house[Symbol.asyncDispose]();
  });

  test.each(['/', '/explorer'])('%s is a page of our own with no foreign script, for development', async (path) => {
    const response = await fetch(origin + path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(
      /default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'; connect-src 'self'/,
    );
    expect(policy).not.toContain('unsafe');
    expect(await response.text()).not.toMatch(/https?:\/\/|src=|@import/);
  });

  test('a persona of the explorer asks with the token that it is given', async () => {
    const personas = (await (await fetch(`${origin}/explorer/personas`)).json()) as { name: string; token: string }[];
    const token = personas.find(({ name }) => name === 'clerk')?.token ?? '';
    const { body } = await house.ask(
      '{ subject(identifier: "91371002MA00TEXT0Y") { ... on Subject { assessment { verdict } } } }',
      { token, matter: 'PROJECT_APPLICATION', caseNo: 'XM-2026-001' },
    );
    expect(body.data.subject.assessment.verdict).toBe('CLEAR');
  });

  test('tokens go to this machine’s own names only: another site’s name leads to nothing', async () => {
    const { hostname, port } = new URL(origin);
    const status = await new Promise((resolve, reject) => {
      const asking = request({ hostname, port, path: '/explorer/personas', headers: { host: 'evil.example' } });
      asking.on('response', (response) => resolve(response.resume().statusCode)).on('error', reject);
      asking.end();
    });
    expect(status).toBe(404);
  });

  test('nothing is reported to anybody: Apollo’s telemetry is off, and no connection leaves this machine', async () => {
    await house.ask('{ __schema { queryType { name } } }');
    expect(process.env.APOLLO_TELEMETRY_DISABLED).toBe('true');
    expect([...addresses].filter((address) => !/^(127\.0\.0\.1|::1|localhost)$/.test(address))).toEqual([]);
    expect(addresses).toContain('127.0.0.1');
  });

  test('there is no /metrics on the public port', async () => {
    expect((await fetch(`${origin}/metrics`)).status).toBe(404);
  });
});

test('numbers of requests, sources and officers are told on a port of their own, without a name', async () => {
  const metrics = openMetrics();
  metrics.answered({ status: 200, code: 'OK', seconds: 0.004 });
  metrics.answered({ status: 429, code: 'QUOTA_EXCEEDED', seconds: 0.001 });
  metrics.sourceFailed('tax', 'SOURCE_NOT_ANSWERED');
  metrics.unusualOfficer('clerk');
  metrics.connections(async () => 7);
  await using server = await serveMetrics(metrics, { host: '127.0.0.1', port: 0 });
  const text = await (await fetch(server.url)).text();
  for (const line of [
    'xinqiao_requests_total{status="429",code="QUOTA_EXCEEDED"} 1',
    'xinqiao_request_seconds_bucket{le="0.005"} 2',
    'xinqiao_source_failures_total{subgraph="tax",code="SOURCE_NOT_ANSWERED"} 1',
    'xinqiao_unusual_officers_total{actor_kind="clerk"} 1',
    'xinqiao_connections 7',
    'process_resident_memory_bytes',
    'nodejs_eventloop_lag_seconds',
  ])
    expect(text).toContain(line);
  expect((await fetch(new URL('/', server.url))).status).toBe(404);
});

describe('whom a public request is counted against', () => {
  const addressOf = clientAddressBehind(['10.0.0.0/8', '::1']);
  const from = (remoteAddress: string, forwarded?: string) =>
    addressOf({
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
      socket: { remoteAddress },
    } as never);

  test.each<[string, string, string | undefined, string]>([
    ['a peer that is no proxy, whatever it says', '203.0.113.9', '1.2.3.4', '203.0.113.9'],
    ['the client before the proxy', '10.1.2.3', '203.0.113.9', '203.0.113.9'],
    ['not what the client wrote itself', '10.1.2.3', '1.2.3.4, 203.0.113.9, 10.9.9.9', '203.0.113.9'],
    ['the proxy, where the header is rubbish', '10.1.2.3', 'unknown', '10.1.2.3'],
    ['IPv4 within IPv6', '::ffff:203.0.113.9', undefined, '203.0.113.9'],
    ['the /64 of an IPv6 client', '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
    ['the same /64 written short', '2001:0db8:1:2::9', undefined, '2001:db8:1:2'],
  ])('%s', (_, peer, forwarded, counted) => {
    expect(from(peer, forwarded)).toBe(counted);
  });
});
