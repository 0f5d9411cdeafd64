import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Slices of domain.md 7.1 that hold what belongs to a person, or is sensitive; the others tell of organisations. */
const PERSONAL = new Set(['G2', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'V1', 'W1', 'D2', 'D3']);

/** Names of fields of the contract that a personal slice guards, each with its slice. Reads schema/*.graphql. */
export function personalFields(schemaFolder: string): ReadonlyMap<string, string> {
  const files = readdirSync(schemaFolder).filter((name) => name.endsWith('.graphql') && name !== 'supergraph.graphql');
  const fields = new Map<string, string>();
  for (const file of files) {
    const text = readFileSync(join(schemaFolder, file), 'utf8');
    for (const [, name = '', slice = ''] of text.matchAll(/^\s+(\w+)(?:\([^)]*\))?:[^@\n]*@slice\(name: "(\w+)"/gm)) {
      if (PERSONAL.has(slice)) fields.set(name, slice);
    }
  }
  return fields;
}
