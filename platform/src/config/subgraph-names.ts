import { readdirSync } from 'node:fs';

const NO_SUBGRAPH = new Set(['directives.graphql', 'supergraph.graphql']);

/** The subgraphs of a schema folder: each has one SDL file of its name. */
export function subgraphNames(schemaFolder: string): string[] {
  return readdirSync(schemaFolder)
    .filter((file) => file.endsWith('.graphql') && !NO_SUBGRAPH.has(file))
    .map((file) => file.slice(0, -'.graphql'.length))
    .sort();
}
