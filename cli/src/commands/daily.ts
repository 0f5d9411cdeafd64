import { advanceCourts } from '@xinqiao/courts/commands/advance-courts.js';
import { exportRegister } from '@xinqiao/courts/commands/export-register.js';
import { courts } from '@xinqiao/courts/subgraph.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { readCalendars } from '@xinqiao/platform/rules/calendars.js';
import { shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import { openDatabases } from '../installation/databases.js';
import { databaseOf } from '../ledger/ledgers.js';
import { say } from './say.js';

type CourtsStore = ReturnType<typeof courts.openStore>;

/**
 * The daily run: judgments become effective, flags unperformed, listings expire, by the calendar. Twice a day, or after
 * days missed, it writes the same.
 */
export function daily(): Promise<void> {
  return withCourts(async (store, schemaFolder) => {
    const report = await advanceCourts(store, shanghaiDateOf(new Date()), readCalendars(schemaFolder));
    for (const [what, which] of Object.entries(report)) {
      if (what !== 'waiting') say(`${what}: ${(which as readonly string[]).join(', ') || 'none'}`);
    }
    for (const { subject, why } of report.waiting) say(`waiting: ${subject}: ${why}`);
  });
}

/** The courts' register as NDJSON. */
export function exportCourts(): Promise<void> {
  return withCourts(async (store) => {
    for await (const line of exportRegister(store)) process.stdout.write(line);
  });
}

async function withCourts(work: (store: CourtsStore, schemaFolder: string) => Promise<void>): Promise<void> {
  const config = readConfig(process.env);
  await using databases = await openDatabases(config, say);
  await using database = await databaseOf('courts', await databases.urlOf('courts'));
  await work(courts.openStore(database, config), config.schemaFolder);
}
