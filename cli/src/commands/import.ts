import { readConfig } from '@xinqiao/platform/config/config.js';
import { openDatabase } from '@xinqiao/platform/database/database.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { personalFields } from '@xinqiao/platform/policy/personal-fields.js';
import { importFile } from '../exchange/import-file.js';
import { openCentreInThread } from '../exchange/open-centre-in-thread.js';
import { growHeapByHalf } from '../exchange/lean-heap.js';
import { openDatabases } from '../installation/databases.js';
import { datasetOf } from '../installation/definitions.js';
import { openCentre } from '../installation/open-centre.js';
import { say } from './say.js';

/** Exit codes: 0 all rows loaded, 2 some were rejected; a file that cannot be read throws. */
export async function importCommand(name: string, file: string): Promise<0 | 2> {
  growHeapByHalf();
  const { owner } = datasetOf(name);
  const config = readConfig(process.env);
  const log = openLog(config.logLevel, personalFields(config.schemaFolder));
  await using databases = await openDatabases(config, () => undefined);
  const { entities, migrations } = owner;
  await using database = await openDatabase({
    url: await databases.urlOf(owner.name),
    entities,
    migrations,
    poolSize: 2,
  });
  // A registry that runs elsewhere has a core of its own already.
  await using centre = config.subgraphUrls?.['credit-centre']
    ? await openCentre(config, databases, log)
    : await openCentreInThread(await databases.urlOf('credit-centre'), process.env);
  const report = await importFile({ config, dataset: name, file, database, centre });
  const { added, changed, unchanged, rejected } = report;
  say(
    `${name}: ${added} added, ${changed} changed, ${unchanged} unchanged, ${rejected} rejected. ` +
      `新增 ${added} 行，变更 ${changed} 行，未变 ${unchanged} 行，退回 ${rejected} 行。`,
  );
  if (!report.rejectsFile) return 0;
  say(
    `The rejected rows are in ${report.rejectsFile}, with line and reason. Correct them there and import that file again. ` +
      '退回的行及原因见该文件：请在其中更正后重新导入。',
  );
  return 2;
}
