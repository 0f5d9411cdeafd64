import { openStore } from '@xinqiao/emergency-management/store.js';
import type { SupervisedLedger } from '@xinqiao/emergency-management/rules/supervised-ledger.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { openDatabase } from '@xinqiao/platform/database/database.js';
import { openDatabases } from '../installation/databases.js';
import { definitionOf } from '../installation/definitions.js';
import { say } from './say.js';

/** Prints the ledger of every supervised object as NDJSON: one entry a line, subjects by their opaque ids. */
export async function safetyExport(): Promise<void> {
  const config = readConfig(process.env);
  await using databases = await openDatabases(config, () => undefined);
  const { name, entities, migrations } = definitionOf('emergency-management');
  // The start of a database holds one connection while it migrates on another.
  await using database = await openDatabase({ url: await databases.urlOf(name), entities, migrations, poolSize: 2 });
  for (const ledger of await openStore(database, config).ledgers()) {
    for (const line of ledgerLines(ledger)) say(line);
  }
}

/** Oldest first, as the database holds them; points with halves. */
export function ledgerLines({ kind, entries }: SupervisedLedger): string[] {
  return entries.map(({ half_points, ...entry }) =>
    JSON.stringify({ ...entry, object_kind: kind, points: half_points / 2 }),
  );
}
