import { readConfig } from '@xinqiao/platform/config/config.js';
import { openDatabases } from '../installation/databases.js';
import { databaseOf } from '../ledger/ledgers.js';
import { openProgress } from '../seed/progress.js';
import { SEED_ROWS, seedProvince } from '../seed/seed-province.js';
import { LOANS, LOANS_YUAN, PUSHES, TAXPAYERS } from '../seed/xinjiang/plan.js';
import { say } from './say.js';

/** Writes the province of domain.md 8.1: the same on every machine, and never over data that stand. */
export async function seedXinjiang({ reset = false }: { readonly reset?: boolean }): Promise<void> {
  const config = readConfig(process.env);
  if (config.mode === 'production') throw new Error('A seeded province is fictional: production takes none.');
  await using databases = await openDatabases(config, say);
  await using tax = await databaseOf('tax', await databases.urlOf('tax'));
  await using centre = await databaseOf('credit-centre', await databases.urlOf('credit-centre'));
  const progress = openProgress(SEED_ROWS, process.stderr);
  await seedProvince({ config, tax, centre, reset, progress });
  progress.end();
  const figures = [TAXPAYERS, PUSHES, LOANS, LOANS_YUAN].map((figure) => figure.toLocaleString('en-US'));
  say(`${figures[0]} taxpayers, ${figures[1]} push records, 21 banks, ${figures[2]} loans of ${figures[3]} yuan.`);
}
