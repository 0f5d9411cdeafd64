import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readConfig, type Config } from '@xinqiao/platform/config/config.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { personalFields } from '@xinqiao/platform/policy/personal-fields.js';
import { openWorkers } from '@xinqiao/platform/outbox/open-workers.js';
import { openSubgraph } from '@xinqiao/platform/subgraph/open-subgraph.js';
import { serveSubgraph } from '@xinqiao/platform/subgraph/serve-subgraph.js';
import { z } from 'zod';
import { loadSamples } from '../exchange/samples.js';
import { openDatabases } from '../installation/databases.js';
import { definitionOf, definitions } from '../installation/definitions.js';
import { openHttpChannels } from '../installation/http-channels.js';
import { mattersOf, openInstallation } from '../installation/open-installation.js';
import { tokenOf } from '../personas.js';
import { greeting, say } from './start.js';
import { untilStopped } from './until-stopped.js';

/** A service has nothing to finish that takes longer: its requests have a deadline of a few seconds. */
const STOPPED_WITHIN_MS = 10_000;

/**
 * One service alone: a subgraph behind its seal, or the gateway with access. For compose, and for startServices. Access
 * runs beside every gateway and once behind its seal, too, on the same database: owners tell it what became of a record.
 */
export async function startService(name: string): Promise<void> {
  const config = readConfig(process.env);
  const log = openLog(config.logLevel, personalFields(config.schemaFolder));
  await using databases = await openDatabases(config, say);
  const urlOf = (subgraph: string) => databases.urlOf(subgraph);
  if (name === 'gateway') {
    await using installation = await openInstallation({ config, log, urlOf, selfCheck: true });
    ready(installation.gateway.url);
    await untilStopped();
    return;
  }
  const definition = definitionOf(name);
  const surroundings = { config, matters: mattersOf(config), log, databaseUrl: await urlOf(name) };
  await using subgraph = await openSubgraph(definition, surroundings);
  const sealKeys = () => config.sealKeysOf(name);
  await using server = await serveSubgraph(subgraph, { port: config.port, host: config.host, sealKeys });
  const addresses = addressesOf(config);
  const stopped = untilStopped();
  ready(server.url);
  const urls = await Promise.race([addresses, stopped]);
  if (!urls) return;
  await using others = openHttpChannels(urls, config);
  const channels = new Map([...others.channels, [name, subgraph]]);
  await using _workers = await openWorkers(subgraph, { channels, log });
  await stopped;
}

type Addresses = Readonly<Record<string, string>>;

const addressesShape = z.object({ urls: z.record(z.string(), z.url()) });

/** Where the other services listen: the environment says so, or the parent, once all of them do. */
function addressesOf({ subgraphUrls }: Config): Promise<Addresses> {
  if (subgraphUrls || !process.send) return Promise.resolve(subgraphUrls ?? {});
  return new Promise((resolve) => {
    process.once('message', (message) => resolve(addressesShape.parse(message).urls));
  });
}

function ready(url: string): void {
  if (process.send) process.send({ url });
  else say(`Listening at ${url}`);
}

/** One process for each service, on loopback, over HTTP: what production looks like, on one machine. */
export async function startServices(): Promise<void> {
  const config = readConfig(process.env);
  const log = openLog(config.logLevel, personalFields(config.schemaFolder));
  await using databases = await openDatabases(config, say);
  const env: NodeJS.ProcessEnv = { ...process.env, XINQIAO_DATA: config.dataFolder };
  for (const { name } of definitions) env[variable(name, 'DATABASE_URL')] = await databases.urlOf(name);
  if (config.mode === 'development') {
    await using seeding = await openInstallation({
      config: { ...config, port: 0, subgraphUrls: null },
      log,
      urlOf: (name) => databases.urlOf(name),
    });
    await loadSamples(config, seeding.subgraphs);
  }
  const children: ChildProcess[] = [];
  try {
    const urls = await Promise.all(definitions.map(({ name }) => spawnService(name, { ...env, PORT: '0' }, children)));
    definitions.forEach(({ name }, index) => (env[variable(name, 'SUBGRAPH_URL')] = urls[index]));
    const addresses = Object.fromEntries(definitions.map(({ name }, index) => [name, urls[index]]));
    for (const child of children) child.send({ urls: addresses });
    const url = await spawnService('gateway', { ...env, PORT: String(config.port) }, children);
    say(await greeting(url, config.mode === 'development' ? await tokenOf('clerk', config) : null));
    await untilStopped();
    say('Stopping.');
  } finally {
    await Promise.all(children.map(stopped));
  }
}

function spawnService(name: string, env: NodeJS.ProcessEnv, children: ChildProcess[]): Promise<string> {
  const main = fileURLToPath(new URL('../main.js', import.meta.url));
  // A group of its own: Ctrl-C reaches the parent alone, which then stops the children in order.
  const child = fork(main, ['start', '--service', name], { env, detached: true });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.once('message', ({ url }: { url: string }) => {
      say(`${name} is process ${child.pid} at ${url}`);
      resolve(url);
    });
    child.once('exit', (code, signal) => {
      if (code !== 0)
        say(`The service ${name} ended (${signal ?? code}); what it owns is not answered until a new start.`);
      reject(new Error(`The service ${name} ended with ${signal ?? code}; its own message stands above.`));
    });
  });
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const impatience = setTimeout(() => child.kill('SIGKILL'), STOPPED_WITHIN_MS);
    child.once('exit', () => {
      clearTimeout(impatience);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

function variable(name: string, suffix: string): string {
  return `${name.toUpperCase().replaceAll('-', '_')}_${suffix}`;
}
