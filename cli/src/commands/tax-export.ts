import { once } from 'node:events';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import { exportAList } from '@xinqiao/tax/commands/export-a-list.js';
import { openStore } from '@xinqiao/tax/store.js';
import { openDatabases } from '../installation/databases.js';
import { databaseOf } from '../ledger/ledgers.js';

export interface TaxExportOptions {
  readonly year: string;
  readonly divisions?: string;
}

/** Writes the published A list of a year as NDJSON, at the pace of whoever reads it. Throws BAD_ARGUMENT. */
export async function taxExport({ year, divisions }: TaxExportOptions): Promise<void> {
  if (!/^\d{4}$/.test(year)) throw new Error(`--year ${year} is no year: write it like 2025.`);
  const config = readConfig(process.env);
  await using databases = await openDatabases(config, () => undefined);
  await using database = await databaseOf('tax', await databases.urlOf('tax'));
  const store = openStore(database, config);
  const args = { year: Number(year), divisions: divisions?.split(',') ?? null };
  for await (const piece of exportAList(store, args, shanghaiDateOf(new Date()))) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
}
