import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { subgraphSdl } from '@xinqiao/platform/subgraph/marked-schema.js';
import { parse } from 'graphql';
import { definitions } from '../installation/definitions.js';
import { say } from './start.js';

/** Composes the supergraph of these subgraphs; throws every composition error. */
export function composeSupergraph(schemaFolder: string, names: readonly string[]): string {
  const { errors, supergraphSdl } = composeServices(
    // Addresses are the installation's own business: the committed supergraph names none.
    names.map((name) => ({ name, url: `http://${name}.invalid/`, typeDefs: parse(subgraphSdl(schemaFolder, name)) })),
  );
  if (errors) throw new Error(errors.map((error) => error.message).join('\n'));
  return supergraphSdl;
}

/** Exit codes: 0 when schema/supergraph.graphql is what composition gives (or was written), 2 when it drifted. */
export function compose({ write }: { write: boolean }): 0 | 2 {
  const { schemaFolder } = readConfig(process.env);
  const file = join(schemaFolder, 'supergraph.graphql');
  const composed = composeSupergraph(
    schemaFolder,
    definitions.map(({ name }) => name),
  );
  if (write) writeFileSync(file, composed);
  if (readFileSync(file, 'utf8') === composed) {
    say('schema/supergraph.graphql is what composition gives.');
    return 0;
  }
  say('schema/supergraph.graphql is not what composition gives: run "npm run generate" and review the difference.');
  return 2;
}
