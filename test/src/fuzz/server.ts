import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openInstallation } from '@xinqiao/cli/installation/open-installation.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { NUMBER_HEADER, type FuzzedServer, type Usage } from './fuzzed-server.js';

/** The gateway under fuzzing in a process of its own; tells what it used after a collection, and how long it took. */
const databases = JSON.parse(process.argv[2] ?? '{}') as Record<string, string>;
const { gateway } = await openInstallation({
  config: readConfig(process.env),
  log: openLog('silent'),
  urlOf: async (name) => databases[name] ?? '',
});

const loop = monitorEventLoopDelay({ resolution: 10 });
loop.enable();
let sockets = 0;
subscribe('net.server.socket', (message) => {
  const { socket } = message as { socket: Socket };
  sockets += 1;
  socket.once('close', () => (sockets -= 1));
});
const began = new WeakMap<IncomingMessage, number>();
const milliseconds: Record<string, number> = {};
subscribe('http.server.request.start', (message) => {
  const { request } = message as { request: IncomingMessage };
  began.set(request, performance.now());
});
subscribe('http.server.response.finish', (message) => {
  const { request } = message as { request: IncomingMessage };
  const number = request.headers[NUMBER_HEADER];
  if (typeof number === 'string') milliseconds[number] = performance.now() - (began.get(request) ?? NaN);
});

const tell = (message: FuzzedServer | Usage | Record<string, number>) => process.send?.(message);
tell({ url: gateway.url });
process.on('message', (asked) => {
  if (asked === 'milliseconds') {
    tell(milliseconds);
    return;
  }
  const standstillMs = loop.max / 1e6;
  globalThis.gc?.();
  // The collection that was asked for is no standstill of the gateway's own.
  setTimeout(() => loop.reset(), 20);
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  tell({ rss, heapUsed, sockets, cpuMs: (user + system) / 1_000, standstillMs });
});
