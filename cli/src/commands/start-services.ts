import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { personalFields } from '@xinqiao/platform/policy/personal-fields.js';
import { loadSamples } from '../exchange/samples.js';
import { openDatabases } from '../installation/databases.js';
import { definitions } from '../installation/definitions.js';
import { openInstallation } from '../installation/open-installation.js';
import { tokenOf } from '../personas.js';
import { say } from './say.js';
import { greeting } from './start.js';
import { untilStopped } from './until-stopped.js';

/** A service has nothing to finish that takes longer: its requests have a deadline of a few seconds. */
const STOPPED_WITHIN_MS = 10_000;

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
