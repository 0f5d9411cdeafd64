import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { advanceCourts } from '@xinqiao/courts/commands/advance-courts.js';
import { refusalOf } from '@xinqiao/courts/rules/agreement-breach.js';
import { courts } from '@xinqiao/courts/subgraph.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import { importFile } from '../exchange/import-file.js';
import { openDatabases } from '../installation/databases.js';
import { datasetOf } from '../installation/definitions.js';
import { openCentre } from '../installation/open-centre.js';
import { databaseOf } from '../ledger/ledgers.js';
import { courtsSeed, SNAPSHOT } from '../seed/courts.js';
import { openRandom } from '../seed/random.js';
import { say } from './say.js';

export interface SeedOptions {
  readonly seed: number;
  /** Of the plan of domain.md 8.4; 1 is the whole. */
  readonly scale: number;
}

/**
 * Fills the courts with synthetic data: the files of an exchange, imported like any other, and the flags of a court.
 * The same seed and scale give the same, and again changes nothing. For development only: throws in production.
 */
export async function seedCourts({ seed, scale }: SeedOptions): Promise<void> {
  if (!(scale > 0 && scale <= 10)) throw new Error('--scale lies above 0 and not above 10.');
  if (!Number.isSafeInteger(seed)) throw new Error('--seed is a whole number, such as 20191215.');
  const config = readConfig(process.env);
  if (config.mode === 'production') throw new Error('Synthetic data are for development: production refuses them.');
  await using databases = await openDatabases(config, say);
  await using centre = await openCentre(config, databases, openLog(config.logLevel));
  const folder = join(config.dataFolder, 'seed');
  await mkdir(folder, { recursive: true });
  for (const { dataset, header, rows } of courtsSeed(seed, scale)) {
    const file = join(folder, `${dataset}.csv`);
    await writeFile(file, `${[header, ...rows].join('\n')}\n`);
    const { owner } = datasetOf(dataset);
    await using database = await databaseOf(owner.name, await databases.urlOf(owner.name));
    const { added, changed, unchanged, rejected } = await importFile({ config, dataset, file, database, centre });
    say(
      `${dataset}: ${rows.length} rows; ${added} added, ${changed} changed, ${unchanged} unchanged, ${rejected} rejected.`,
    );
  }
  await using database = await databaseOf('courts', await databases.urlOf('courts'));
  const store = courts.openStore(database, config);
  say(`flags: ${await flagBreaches(store, seed)} set.`);
  const { unperformed } = await advanceCourts(store, shanghaiDateOf(new Date()), store.days);
  say(`daily run: ${unperformed.length} flags unperformed.`);
}

const EXCUSES = [
  ['NONE', 70],
  ['GOVERNMENT_CHANGE', 8],
  ['LEADER_CHANGE', 6],
  ['FUNDING', 9],
  ['PLANNING_CHANGE', 5],
  ['OTHER', 2],
] as const;

/** Flags what a court would flag on the snapshot's day; the excuses' shares are assumed. Gives the number of new flags. */
function flagBreaches(store: ReturnType<typeof courts.openStore>, seed: number): Promise<number> {
  const random = openRandom(seed + 1);
  return store.transaction(async (manager) => {
    let flags = 0;
    const judgments = await store.find(manager, 'judgment', { status: 'EFFECTIVE' });
    const seeded = judgments.filter(({ judgment_no }) => judgment_no.startsWith('种子'));
    for (const judgment of [...seeded].sort((a, b) => (a.judgment_no < b.judgment_no ? -1 : 1))) {
      const excuse = random.weighted(EXCUSES);
      const { subject_id, judgment_no, finding } = judgment;
      const [agreement = null] = await store.find(manager, 'administrativeAgreement', {
        agreement_no: judgment.agreement_no ?? '',
      });
      if (!agreement || refusalOf({ judgment, agreement, suit: [judgment] }, SNAPSHOT)) continue;
      if ((await store.find(manager, 'agreementBreach', { judgment_no })).length > 0) continue;
      const flagged_on = judgment.effective_on ?? judgment.issued_on;
      const { agreement_no } = agreement;
      const row = { subject_id, judgment_no, agreement_no, finding, excuse, flagged_on, flagged_by: 'seed' };
      await store.add(manager, 'agreementBreach', row, { valid_from: flagged_on, valid_to: null });
      flags += 1;
    }
    return flags;
  });
}
