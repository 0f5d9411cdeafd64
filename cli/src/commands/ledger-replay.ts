import { access } from '@xinqiao/access/subgraph.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { openIdleWriter } from '@xinqiao/platform/ledger/append-entries.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { personalFields } from '@xinqiao/platform/policy/personal-fields.js';
import type { AccessRecord } from '@xinqiao/platform/receipts/access-record.js';
import { openDatabases } from '../installation/databases.js';
import { openInstallation } from '../installation/open-installation.js';
import { replay } from '../ledger/replay.js';
import { say } from './say.js';

/** Computes the verdict of a record anew from the facts as of then; 0: the same, 2: not so. */
export async function ledgerReplay(number: string): Promise<number> {
  if (!/^\d{1,15}$/.test(number)) throw new Error(`"${number}" is no number of a record.`);
  const config = readConfig(process.env);
  await using databases = await openDatabases(config, say);
  await using house = await openInstallation({
    config: { ...config, port: 0, subgraphUrls: null },
    log: openLog(config.logLevel, personalFields(config.schemaFolder)),
    urlOf: (name) => databases.urlOf(name),
    openWriter: openIdleWriter,
  });
  const database = house.subgraphs.get(access.name)?.database;
  const [row] =
    (await database?.rows<{ leaf: string }>('a_record', 'SELECT leaf FROM record_entry WHERE seq = $1', [number])) ??
    [];
  if (!row) throw new Error(`There is no record ${number}.`);
  const record = JSON.parse(row.leaf) as AccessRecord;
  const { subject, recorded, recomputed, vanished, appeared, others } = await replay(record, {
    channels: house.subgraphs,
    matters: house.matters,
    config,
  });
  say(`record ${number}, subject ${subject}: ${recorded} then, ${recomputed} from the facts as of then`);
  for (const reference of vanished) say(`changed since: ${reference} was read then and is not there`);
  for (const reference of appeared) say(`changed since: ${reference} is there and was not read then`);
  for (const other of others) say(`changed since: ${OTHERS[other]}`);
  const same = recorded === recomputed && vanished.length + appeared.length === 0;
  if (same) say('equal');
  return same ? 0 : 2;
}

const OTHERS = { policy: 'who may see what for which matter', rules: 'the rules that decide' } as const;
