import { join } from 'node:path';
import { access } from '@xinqiao/access/subgraph.js';
import type { Config } from '@xinqiao/platform/config/config.js';
import { openDatabase, type Database } from '@xinqiao/platform/database/database.js';
import { ledgerKey, verifierKey } from '@xinqiao/platform/ledger/checkpoint.js';
import { definitions } from '../installation/definitions.js';

/** One ledger of the house: the access records, or the receipts of a subgraph. */
export interface KnownLedger {
  readonly subgraph: string;
  /** The prefix of its tables. */
  readonly name: 'record' | 'receipt';
  readonly verifier: string;
  readonly witnessFile: string;
}

export function ledgersOf(config: Config): KnownLedger[] {
  const known = (subgraph: string, name: KnownLedger['name']): KnownLedger => ({
    subgraph,
    name,
    verifier: verifierKey(ledgerKey(`xinqiao/${subgraph}/${name}`, config.ledgerKeyOf(subgraph))),
    witnessFile: join(config.witnessFolder, `${subgraph}-${name}.heads`),
  });
  return [known(access.name, 'record'), ...definitions.map(({ name }) => known(name, 'receipt'))];
}

/** The database of a subgraph, for a command that reads it and ends. */
export function databaseOf(subgraph: string, url: string): Promise<Database> {
  const definition = definitions.find(({ name }) => name === subgraph);
  if (!definition) throw new Error(`There is no subgraph ${subgraph}.`);
  const { entities, migrations } = definition;
  return openDatabase({ url, entities, migrations, poolSize: 2 });
}
