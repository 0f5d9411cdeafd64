import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { firstFederationSdl, stubSdl, STUBS, type Stub } from './stub-graph.js';

export interface Contender {
  readonly name: string;
  readonly url: string;
  readonly process: ChildProcess;
}

interface Command {
  readonly name: string;
  readonly path: string;
  readonly command: (port: number) => readonly string[];
  readonly env?: (port: number) => NodeJS.ProcessEnv;
}

export const PEERS = fileURLToPath(new URL('../../../bench/peers/', import.meta.url));
const CLI = fileURLToPath(new URL('../../../../cli/dist/main.js', import.meta.url));
const STOCK = fileURLToPath(new URL('./stock.js', import.meta.url));
const BARE = fileURLToPath(new URL('./bare.js', import.meta.url));
const IN_PEERS = (path: string) => join(PEERS, 'node_modules', path);

/** Writes what each gateway reads into a folder, and says how each is started. */
export function commandsIn(folder: string, urls: Readonly<Record<Stub, string>>): readonly Command[] {
  const services = STUBS.map((name) => ({ name, url: urls[name], typeDefs: parse(stubSdl(name)) }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  const supergraph = join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, supergraphSdl);
  const federated = STUBS.map((name) => ({ name, url: urls[name], schema: firstFederationSdl(name) }));
  const mercurius = join(folder, 'mercurius.json');
  writeFileSync(mercurius, JSON.stringify(federated));
  const toml = STUBS.map((name) => {
    writeFileSync(join(folder, `${name}.graphql`), stubSdl(name));
    return `[subgraphs.${name}]\nurl = "${urls[name]}"\nschema_path = "${name}.graphql"\n`;
  });
  const grafbase = join(folder, 'grafbase.toml');
  writeFileSync(grafbase, toml.join('\n'));
  const hive = join(folder, 'hive.config.mjs');
  writeFileSync(hive, HIVE_CONFIG);
  const node = [process.execPath, ...HEAP];
  return [
    {
      name: 'xinqiao',
      path: '/graphql',
      command: () => [...node, CLI, 'start'],
      env: (port) => ({
        SUPERGRAPH_FILE: supergraph,
        PORT: String(port),
        LOG_LEVEL: 'error',
        PUBLIC_PER_MINUTE: '100000000',
        XINQIAO_DATA: join(folder, 'data'),
      }),
    },
    { name: 'its bare executor', path: '/', command: (port) => [...node, BARE, supergraph, String(port)] },
    { name: 'stock @apollo/gateway', path: '/', command: (port) => [...node, STOCK, supergraph, String(port)] },
    {
      name: '@mercuriusjs/gateway',
      path: '/graphql',
      command: (port) => [...node, join(PEERS, 'mercurius.js'), mercurius, String(port)],
    },
    {
      name: '@graphql-hive/gateway',
      path: '/graphql',
      command: (port) => [
        ...node,
        IN_PEERS('@graphql-hive/gateway/dist/bin.js'),
        '--config-path',
        hive,
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
        'supergraph',
        supergraph,
      ],
      env: () => ({ LOG_LEVEL: 'error' }),
    },
    {
      name: 'grafbase',
      path: '/graphql',
      command: (port) => [
        IN_PEERS('@grafbase/cli-x86_64-unknown-linux-musl/grafbase'),
        'dev',
        '--config',
        grafbase,
        '--listen-address',
        `127.0.0.1:${port}`,
      ],
      env: () => ({ GRAFBASE_TELEMETRY_DISABLED: '1', HOME: folder }),
    },
  ];
}

/** As little as it can do: no look at the schema again, no tracing, nothing shared between requests in flight. */
const HIVE_CONFIG = `export const gatewayConfig = {
  pollingInterval: 0,
  deduplicateRequest: false,
  maskedErrors: false,
  logging: 'error',
  graphiql: false,
  landingPage: false,
};
`;

/** As `npm start` gives it to ours: every gateway on Node gets the same. */
const HEAP = ['--max-semi-space-size=32', '--no-allocation-site-pretenuring'];

/** Starts a gateway on the given cores and waits until it answers. */
export async function start(
  { name, path, command, env }: Command,
  pin: readonly string[],
  folder: string,
): Promise<Contender> {
  const port = await freePort();
  const [program = '', ...args] = [...pin, ...command(port)];
  const child = spawn(program, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', ...env?.(port) },
  });
  let told = '';
  const tell = (chunk: Buffer) => (told = `${told}${chunk.toString('utf8')}`.slice(-2_000));
  child.stdout.on('data', tell);
  child.stderr.on('data', tell);
  const url = `http://127.0.0.1:${port}${path}`;
  for (const until = Date.now() + 60_000; ;) {
    if (await answers(url)) return { name, url, process: child };
    if (child.exitCode !== null || Date.now() > until) throw new Error(`${name} did not start: ${told}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  }).catch(() => null);
  return response?.ok === true && (await response.text()).includes('Query');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
