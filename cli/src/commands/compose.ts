import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { manifestOf } from '@xinqiao/gateway/limits/trusted-documents.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { subgraphSdl } from '@xinqiao/platform/subgraph/marked-schema.js';
import { parse } from 'graphql';
import { definitions } from '../installation/definitions.js';
import { say } from './say.js';

/** Composes the supergraph of these subgraphs; throws every composition error. */
export function composeSupergraph(schemaFolder: string, names: readonly string[]): string {
  const { errors, supergraphSdl } = composeServices(
    // Addresses are the installation's own business: the committed supergraph names none.
    names.map((name) => ({ name, url: `http://${name}.invalid/`, typeDefs: parse(subgraphSdl(schemaFolder, name)) })),
  );
  if (errors) throw new Error(errors.map((error) => error.message).join('\n'));
  return supergraphSdl;
}

/** Exit codes: 0 when what is made from the schema is as it should be (or was written), 2 when something drifted. */
export function compose({ write }: { write: boolean }): 0 | 2 {
  const { schemaFolder } = readConfig(process.env);
  const supergraph = composeSupergraph(
    schemaFolder,
    definitions.map(({ name }) => name),
  );
  const made = [
    ['supergraph.graphql', supergraph, 'composition gives'],
    ['operations/manifest.json', manifestOf(join(schemaFolder, 'operations')), 'the documents beside it give'],
  ] as const;
  const drifted = made.filter(([name, text, by]) => {
    const file = join(schemaFolder, name);
    if (write) writeFileSync(file, text);
    const stands = existsSync(file) && readFileSync(file, 'utf8') === text;
    say(`schema/${name} is ${stands ? '' : 'not '}what ${by}${stands ? '.' : ADVICE}`);
    return !stands;
  });
  return drifted.length === 0 ? 0 : 2;
}

const ADVICE = ': run "npm run generate" and review the difference.';
