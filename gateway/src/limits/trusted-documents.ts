import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { GraphQLBody } from '../front/read-body.js';

/** Documents that the house knows, by the SHA-256 of their text, hex. */
export interface TrustedDocuments {
  readonly hashes: readonly string[];
  /** The text to run. Throws UNKNOWN_DOCUMENT for a hash that nobody knows, and in production for a text that is not known. */
  textOf(body: GraphQLBody): string;
}

/** Reads schema/operations/*.graphql. Where `onlyKnown`, nothing else is run: clients cannot register documents. */
export function readTrustedDocuments(folder: string, onlyKnown: boolean): TrustedDocuments {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const byHash = new Map(texts.map((text) => [hashOf(text), text]));
  return {
    hashes: [...byHash.keys()],
    textOf({ query, extensions }) {
      const persisted = extensions?.persistedQuery as { sha256Hash?: unknown } | undefined;
      const asked = persisted?.sha256Hash;
      if (asked !== undefined) {
        const known = typeof asked === 'string' ? byHash.get(asked.toLowerCase()) : undefined;
        if (known === undefined) throw new Fault('UNKNOWN_DOCUMENT', 'No document of this hash is known here.');
        return known;
      }
      if (onlyKnown && !(query !== undefined && byHash.has(hashOf(query)))) {
        throw new Fault('UNKNOWN_DOCUMENT', 'Only documents that the operator registered are run here.');
      }
      return query ?? '';
    },
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
