import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCaller, type Caller } from '@xinqiao/platform/identity/caller.js';
import { seal } from '@xinqiao/platform/seal/seal.js';
import { httpChannel } from '@xinqiao/platform/subgraph/http-channel.js';
import { serveSubgraph, type SubgraphServer } from '@xinqiao/platform/subgraph/serve-subgraph.js';
import { readConfig, type Config } from '@xinqiao/platform/config/config.js';
import type { SubgraphChannel } from '@xinqiao/platform/subgraph/call.js';
import { tmpdir } from 'node:os';

const BODY = JSON.stringify({ query: '{ __typename }' });
const CALLER: Caller = { ...systemCaller('gateway', 't'), kind: 'clerk' };

/** Answers whatever it is asked, and counts: only the seal stands before it. */
function answering(name: string): SubgraphChannel & { asked: number } {
  const channel = {
    name,
    asked: 0,
    call: async () => {
      channel.asked += 1;
      return { data: { __typename: 'Query' } };
    },
    deliver: async () => {
      channel.asked += 1;
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
  return channel;
}

describe('a subgraph over HTTP', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xinqiao-seal-'));
  const keysFile = join(folder, 'keys.json');
  let config: Config;
  let server: SubgraphServer;
  const subgraph = answering('tax');

  beforeAll(async () => {
    config = readConfig({ XINQIAO_DATA: folder, LOG_LEVEL: 'silent' });
    server = await serveSubgraph(subgraph, { port: 0, host: '127.0.0.1', sealKeys: () => config.sealKeysOf('tax') });
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  const keys = () => config.sealKeysOf('tax');
  const good = (body = BODY, now = new Date()) => seal(CALLER, 'tax', body, keys(), now);
  const post = (headers: Record<string, string>, body: string = BODY, path = '') =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const resealed = (change: (payload: Record<string, unknown>) => unknown, key = keys()[0]) => {
    const [text = ''] = good().split('.');
    const payload = Buffer.from(
      JSON.stringify(change(JSON.parse(Buffer.from(text, 'base64url').toString()) as Record<string, unknown>)),
    ).toString('base64url');
    return `${payload}.${createHmac('sha256', key).update(payload).digest('base64url')}`;
  };

  test('answers a sealed call', async () => {
    const response = await post({ 'credit-seal': good() });
    expect([response.status, await response.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
  });

  const used = () => {
    const once = good();
    return async () => {
      await post({ 'credit-seal': once });
      return { 'credit-seal': once };
    };
  };
  const forged: Record<string, () => Record<string, string> | Promise<Record<string, string>>> = {
    'no seal': () => ({}),
    'an empty one': () => ({ 'credit-seal': '' }),
    'a replayed one': () => used()(),
    'a foreign subgraph’s': () => ({ 'credit-seal': seal(CALLER, 'courts', BODY, keys(), new Date()) }),
    'one of another key': () => ({ 'credit-seal': seal(CALLER, 'tax', BODY, config.sealKeysOf('courts'), new Date()) }),
    'one of an hour ago': () => ({ 'credit-seal': good(BODY, new Date(Date.now() - 3_600_000)) }),
    'one of 31 seconds ago': () => ({ 'credit-seal': good(BODY, new Date(Date.now() - 31_000)) }),
    'one of the far future': () => ({ 'credit-seal': good(BODY, new Date(Date.now() + 3_600_000)) }),
    'one of another body': () => ({ 'credit-seal': good('{}') }),
    'one without its code': () => ({ 'credit-seal': good().split('.')[0] ?? '' }),
    'a code alone': () => ({ 'credit-seal': `.${good().split('.')[1]}` }),
    'a cut code': () => ({ 'credit-seal': good().slice(0, -4) }),
    'a third part': () => ({ 'credit-seal': `${good()}.x` }),
    'no base64': () => ({ 'credit-seal': '!!!.???' }),
    'a payload changed by one letter': () => ({ 'credit-seal': good().replace(/^(.{20})./, '$1_') }),
    'a payload that is no JSON': () => {
      const payload = Buffer.from('{').toString('base64url');
      return { 'credit-seal': `${payload}.${createHmac('sha256', keys()[0]).update(payload).digest('base64url')}` };
    },
    'a payload without a caller': () => ({ 'credit-seal': resealed(({ caller: _, ...rest }) => rest) }),
    'a caller without slices': () => ({
      'credit-seal': resealed((payload) => ({
        ...payload,
        caller: { ...(payload.caller as object), slices: undefined },
      })),
    }),
    'a form that does not exist': () => ({
      'credit-seal': resealed((payload) => ({
        ...payload,
        caller: { ...(payload.caller as object), slices: { T2: 'everything' } },
      })),
    }),
    'a longer life than any': () => ({
      'credit-seal': resealed((payload) => ({ ...payload, expires: Number(payload.expires) + 600 })),
    }),
    'changed slices under the old code': () => {
      const [text = '', mac = ''] = good().split('.');
      const payload = JSON.parse(Buffer.from(text, 'base64url').toString()) as { caller: object };
      const wide = { ...payload, caller: { ...payload.caller, slices: { T4: 'full' } } };
      return { 'credit-seal': `${Buffer.from(JSON.stringify(wide)).toString('base64url')}.${mac}` };
    },
    'a bearer token instead': () => ({ authorization: 'Bearer x' }),
  };

  test.each(Object.keys(forged))('answers 401 and nothing else to %s', async (name) => {
    const headers = (await forged[name]?.()) ?? {};
    const before = subgraph.asked;
    const response = await post(headers);
    const body = (await response.json()) as { errors: { extensions: object }[]; data?: unknown };
    expect([response.status, body.data, body.errors[0]?.extensions]).toEqual([
      401,
      undefined,
      { code: 'SEAL_INVALID' },
    ]);
    expect(subgraph.asked).toBe(before);
  });

  test.each(['GET', 'PUT', 'OPTIONS', 'DELETE'])('answers 401 to %s without a seal', async (method) => {
    expect((await fetch(server.url, { method })).status).toBe(401);
  });

  test('answers 401 to a body of 5 MB without a seal, and with one', async () => {
    const large = ' '.repeat(5 * 1024 * 1024);
    const sealed: Record<string, string>[] = [{}, { 'credit-seal': good(large) }];
    for (const headers of sealed) {
      const status = await post(headers, large).then(
        (response) => response.status,
        () => 401,
      );
      expect(status).toBe(401);
    }
  });

  test('takes a seal that names 500 subjects', async () => {
    const subjects = Array.from({ length: 500 }, (_, at) => `o1_${String(at).padStart(27, '0')}`);
    const sealed = seal({ ...CALLER, subjects }, 'tax', BODY, keys(), new Date());
    expect((await post({ 'credit-seal': sealed })).status).toBe(200);
  });

  test('keys rotate by editing the keys file, and no request fails', async () => {
    const channel = httpChannel('tax', server.url, () => config.sealKeysOf('tax'));
    const edit = (change: (seal: string[]) => string[]) => {
      const file = JSON.parse(readFileSync(keysFile, 'utf8')) as { seal: Record<string, string[]> };
      file.seal.tax = change(file.seal.tax ?? []);
      writeFileSync(keysFile, JSON.stringify(file));
    };
    const fresh = 'a-new-key-of-more-than-thirty-two-characters';
    const failures: unknown[] = [];
    let asking = true;
    let answered = 0;
    const load = (async () => {
      while (asking) {
        await channel.call({ query: '{ __typename }' }, CALLER).then(
          () => (answered += 1),
          (error: unknown) => failures.push(error),
        );
      }
    })();
    const settle = () => new Promise((resolve) => setTimeout(resolve, 700));
    edit(([old = '']) => [old, fresh]);
    await settle();
    edit(([old = '']) => [fresh, old]);
    await settle();
    edit(() => [fresh]);
    await settle();
    asking = false;
    await load;
    await channel[Symbol.asyncDispose]();
    expect(failures).toEqual([]);
    expect(answered).toBeGreaterThan(100);
    expect(config.sealKeysOf('tax')).toEqual([fresh]);
  });

  test('a keys file that is half written leaves the keys in force', async () => {
    const whole = readFileSync(keysFile, 'utf8');
    const before = config.sealKeysOf('courts');
    writeFileSync(keysFile, whole.slice(0, 40));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(config.sealKeysOf('courts')).toEqual(before);
    writeFileSync(keysFile, whole);
  });
});
