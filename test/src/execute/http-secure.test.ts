import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { createServer as createPlainServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openHttpPost } from '@xinqiao/platform/subgraph/http-post.js';
import { generate } from 'selfsigned';

/** A source behind TLS, whose certificate is for these addresses. */
interface SecureSource extends AsyncDisposable {
  readonly url: string;
  readonly certificateFile: string;
  readonly asked: string[];
}

async function secureSource(address: string): Promise<SecureSource> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'tax.test' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: address }] },
    ],
  });
  const folder = mkdtempSync(join(tmpdir(), 'xinqiao-tls-'));
  const certificateFile = join(folder, 'authority.pem');
  writeFileSync(certificateFile, cert);
  const asked: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    request.setEncoding('utf8').on('data', (text: string) => asked.push(text));
    request.on('end', () => response.end('{"名":"税务"}'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    certificateFile,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Asks twice from a process that trusts this authority besides those of Node: one is told of it as it starts. */
async function askTrusting(authority: string, url: string): Promise<string> {
  const from = import.meta.resolve('@xinqiao/platform/subgraph/http-post.js');
  const script = `
    const { openHttpPost } = await import(${JSON.stringify(from)});
    const http = openHttpPost(${JSON.stringify(url)});
    const told = async () => http.post('{}', [], undefined).then(({ text }) => text, (error) => error.code);
    console.log(await told(), await told());
    await http[Symbol.asyncDispose]();`;
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: authority };
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env });
  return stdout.trim();
}

describe('the way to a source over TLS', () => {
  test('is gone where the operator trusts its authority', async () => {
    await using source = await secureSource('127.0.0.1');
    expect(await askTrusting(source.certificateFile, source.url)).toBe('{"名":"税务"} {"名":"税务"}');
    expect(source.asked).toEqual(['{}', '{}']);
  });

  test('ends before anything is asked where nobody vouches for the certificate', async () => {
    await using source = await secureSource('127.0.0.1');
    await using http = openHttpPost(source.url);
    await expect(http.post('{"secret":1}', [], undefined)).rejects.toMatchObject({
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
    expect(source.asked).toEqual([]);
  });

  test('ends before anything is asked where the certificate is for another address', async () => {
    await using source = await secureSource('127.0.0.2');
    expect(await askTrusting(source.certificateFile, source.url)).toMatch(/^ERR_TLS_CERT_ALTNAME_INVALID /);
    expect(source.asked).toEqual([]);
  });
});

const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));

(hasIpv6 ? test : test.skip)('a source may have an address of IPv6', async () => {
  const hosts: (string | undefined)[] = [];
  const server = createPlainServer((request, response) => {
    hosts.push(request.headers.host);
    response.end('{}');
  });
  server.listen(0, '::1');
  await once(server, 'listening');
  const host = `[::1]:${(server.address() as AddressInfo).port}`;
  await using http = openHttpPost(`http://${host}/graphql`);
  expect(await http.post('{}', [], undefined)).toMatchObject({ status: 200, text: '{}' });
  expect(hosts).toEqual([host]);
  server.closeAllConnections();
  server.close();
});
