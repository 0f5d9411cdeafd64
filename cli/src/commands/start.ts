import { openLog } from '@xinqiao/platform/log/log.js';
import { personalFields } from '@xinqiao/platform/policy/personal-fields.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { loadSamples } from '../exchange/samples.js';
import { openStandaloneGateway } from '@xinqiao/gateway/standalone.js';
import { openDatabases } from '../installation/databases.js';
import { openInstallation } from '../installation/open-installation.js';
import { tokenOf } from '../personas.js';
import { say } from './say.js';
import { untilStopped } from './until-stopped.js';

/** Everything in one process; in development with the samples. Runs until it is told to stop. */
export async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = openLog(config.logLevel, personalFields(config.schemaFolder));
  if (config.supergraphFile) {
    await using gateway = await openStandaloneGateway(config.supergraphFile, config, log);
    say(`${config.supergraphFile} is served at ${gateway.url}`);
    await untilStopped();
    return;
  }
  await using databases = await openDatabases(config, say);
  await using installation = await openInstallation({
    config,
    log,
    urlOf: (name) => databases.urlOf(name),
    selfCheck: true,
  });
  if (config.mode === 'development') await loadSamples(config, installation.subgraphs);
  say(await greeting(installation.gateway.url, config.mode === 'development' ? await tokenOf('clerk', config) : null));
  await untilStopped();
  say('Stopping.');
}

/** What a newcomer needs next: the address, a check, and the same as curl. */
export async function greeting(url: string, token: string | null): Promise<string> {
  if (!token) return `Xinqiao answers at ${url}`;
  return `
Xinqiao answers at ${url}

Check a firm before handling its project application (in another terminal):

  npx xinqiao check 91371002MA00TEXT0Y --matter PROJECT_APPLICATION --case XM-2026-001

The same question as GraphQL:

  curl -s ${url} -H 'content-type: application/json' \\
    -H "authorization: Bearer $(npx xinqiao token clerk)" \\
    -H 'credit-purpose: PROJECT_APPLICATION' -H 'credit-case: XM-2026-001' \\
    -d '{"query":"{ subject(identifier: \\"91371002MA00TEXT0Y\\") { ... on Subject { assessment { verdict because } } } }"}'

Ctrl-C stops it; the data stay.`;
}
