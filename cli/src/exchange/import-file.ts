import { randomUUID } from 'node:crypto';
import { systemCaller } from '@xinqiao/platform/identity/caller.js';
import type { Config } from '@xinqiao/platform/config/config.js';
import type { Database } from '@xinqiao/platform/database/database.js';
import { importDataset, type ImportReport, type ImportRequest } from '@xinqiao/platform/exchange/import-dataset.js';
import { shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import type { SubgraphChannel } from '@xinqiao/platform/subgraph/call.js';
import { z } from 'zod';
import { datasetOf } from '../installation/definitions.js';

const RESOLVE = `mutation Resolve($dataset: String!, $identifiers: [String!]!) {
  resolveIdentifiers(dataset: $dataset, identifiers: $identifiers)
}`;

const resolvedShape = z.object({ resolveIdentifiers: z.array(z.string()) });

/** Turns identifiers into subject ids: the centre, wherever it runs. */
export type Registry = Pick<SubgraphChannel, 'call'>;

export interface ImportFileRequest {
  readonly config: Config;
  readonly dataset: string;
  readonly file: string;
  /** The database of the dataset's owner. */
  readonly database: Database;
  readonly centre: Registry;
}

/** Imports one file for its owner; identifiers are resolved through the centre, as a sealed call of that agency. */
export function importFile({
  config,
  dataset: name,
  file,
  database,
  centre,
}: ImportFileRequest): Promise<ImportReport> {
  return importDataset({
    dataset: datasetOf(name).dataset,
    file,
    database,
    reading: { on: shanghaiDateOf(new Date()), allowTestDivision: config.mode === 'development' },
    resolve: resolver(name, centre),
  });
}

/** Asks the centre what identifiers stand for, as the agency that owns the dataset. */
export function resolver(dataset: string, centre: Registry): ImportRequest['resolve'] {
  const caller = systemCaller(datasetOf(dataset).owner.name, randomUUID().replaceAll('-', ''));
  return async (identifiers) => {
    const answer = await centre.call({ query: RESOLVE, variables: { dataset, identifiers } }, caller);
    const [error] = answer.errors ?? [];
    if (error) throw new Error(`The credit centre resolved no identifiers: ${error.message}`);
    const { resolveIdentifiers: ids } = resolvedShape.parse(answer.data);
    if (ids.length !== identifiers.length) throw new Error('The credit centre resolved another number of identifiers.');
    return ids;
  };
}
