import { readConfig } from '@xinqiao/platform/config/config.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { personalFields } from '@xinqiao/platform/policy/personal-fields.js';
import { openDatabases } from '../installation/databases.js';
import { openInstallation } from '../installation/open-installation.js';
import { ready } from './ready.js';
import { say } from './say.js';
import { untilStopped } from './until-stopped.js';

/**
 * The gateway alone, with access. Access runs beside every gateway and once behind its seal, too, on the same database:
 * owners tell it what became of a record.
 */
export async function startGateway(): Promise<void> {
  const config = readConfig(process.env);
  const log = openLog(config.logLevel, personalFields(config.schemaFolder));
  await using databases = await openDatabases(config, say);
  const urlOf = (name: string) => databases.urlOf(name);
  await using installation = await openInstallation({ config, log, urlOf, selfCheck: true });
  ready(installation.gateway.url);
  await untilStopped();
}
