import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { Config } from '@xinqiao/platform/config/config.js';
import type { OpenSubgraph } from '@xinqiao/platform/subgraph/open-subgraph.js';
import { definitions, datasetOf } from '../installation/definitions.js';
import { importFile } from './import-file.js';

export const SAMPLES = fileURLToPath(new URL('../../../test/support/samples/', import.meta.url));

/** Datasets whose sample has another name than the dataset. */
const FILES: Readonly<Record<string, string>> = { penalties: 'penalties-utf8.csv' };

/**
 * Loads the sample of every dataset. A dataset that has since been loaded from another file is left alone: samples
 * keep a demonstration fresh, and never undo what somebody imported.
 */
export async function loadSamples(config: Config, subgraphs: ReadonlyMap<string, OpenSubgraph>): Promise<number> {
  const centre = subgraphs.get('credit-centre');
  if (!centre) throw new Error('The samples are loaded where the credit centre runs.');
  let loaded = 0;
  for (const { datasets } of definitions) {
    for (const { name } of datasets) {
      const database = subgraphs.get(datasetOf(name).owner.name)?.database;
      if (!database) continue;
      const file = join(SAMPLES, FILES[name] ?? `${name}.csv`);
      const digest = createHash('sha256')
        .update(await readFile(file))
        .digest('hex');
      const [last] = await database.rows<{ file_digest: string }>(
        'last_load',
        'SELECT file_digest FROM source_load WHERE dataset = $1 ORDER BY id DESC LIMIT 1',
        [name],
      );
      if (last && last.file_digest !== digest) continue;
      const report = await importFile({ config, dataset: name, file, database, centre });
      loaded += report.added + report.changed;
    }
  }
  return loaded;
}
