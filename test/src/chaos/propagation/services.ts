import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

const XINQIAO = new URL('../../../../cli/bin/xinqiao.js', import.meta.url).pathname;

export interface Services extends AsyncDisposable {
  /** Where the gateway answers. */
  readonly url: string;
  start(name: string): Promise<void>;
  signal(name: string, signal: 'SIGSTOP' | 'SIGKILL'): Promise<void>;
}

/** Services as compose runs them, each a process of its own at an address of its own, which it has again when it comes back. */
export async function openServices(names: readonly string[], env: NodeJS.ProcessEnv): Promise<Services> {
  const ports = new Map<string, number>();
  for (const name of names) ports.set(name, await freePort());
  const addresses = Object.fromEntries(
    names
      .filter((name) => name !== 'gateway')
      .map((name) => [
        `${name.toUpperCase().replaceAll('-', '_')}_SUBGRAPH_URL`,
        `http://127.0.0.1:${ports.get(name)}/`,
      ]),
  );
  const running = new Map<string, ChildProcess>();
  const start = async (name: string) => {
    const child = spawn(process.execPath, [XINQIAO, 'start', '--service', name], {
      env: { ...env, ...addresses, PORT: String(ports.get(name)) },
    });
    running.set(name, child);
    await listening(name, child);
  };
  const end = async (name: string) => {
    const child = running.get(name);
    if (!child) return;
    running.delete(name);
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  await Promise.all(names.map(start));
  return {
    url: `http://127.0.0.1:${ports.get('gateway')}/graphql`,
    start,
    async signal(name, signal) {
      if (signal === 'SIGSTOP') running.get(name)?.kill(signal);
      else await end(name);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...running.keys()].map((name) => end(name)));
    },
  };
}

function listening(name: string, child: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Listening at')) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(`${name} ended: ${said}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
