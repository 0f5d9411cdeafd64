import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import { Kind, parse } from 'graphql';
import { z } from 'zod';
import type { GraphQLRequest } from '../front/read-request.js';

/** Documents that the house knows, by the SHA-256 of their text, hex. */
export interface TrustedDocuments {
  /**
   * The text to run. Throws UNKNOWN_DOCUMENT for a hash that nobody knows, and in production for a text that is not
   * known; BAD_REQUEST where there is neither hash nor text, or a text of another hash.
   */
  textOf(request: GraphQLRequest): string;
}

const persistedShape = z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) });

/** Reads schema/operations/*.graphql. Where `onlyKnown`, nothing else is run: no client can register a document. */
export function readTrustedDocuments(folder: string, onlyKnown: boolean): TrustedDocuments {
  const byHash = new Map(documentsIn(folder).map(({ text }) => [documentHash(text), text]));
  return {
    textOf(request) {
      const query = request.query ?? '';
      const asked = askedHash(request);
      if (asked !== null) {
        const known = byHash.get(asked);
        if (known === undefined) throw new Fault('UNKNOWN_DOCUMENT', 'No document of this hash is known here.');
        if (query !== '' && documentHash(query) !== asked)
          throw new Fault('BAD_REQUEST', 'The hash is of another document.');
        return known;
      }
      if (query === '') throw new Fault('BAD_REQUEST', 'There is neither a document nor the hash of one.');
      if (onlyKnown && !byHash.has(documentHash(query))) {
        throw new Fault('UNKNOWN_DOCUMENT', 'Only documents that the operator registered are run here.');
      }
      return query;
    },
  };
}

/** Of `documentId` (the draft of GraphQL over HTTP), or of `extensions.persistedQuery` (Apollo’s clients); null: neither. */
function askedHash({ documentId, extensions }: GraphQLRequest): string | null {
  if (documentId) return documentId.replace(/^sha256:/, '').toLowerCase();
  if (extensions?.persistedQuery === undefined) return null;
  const { success, data } = persistedShape.safeParse(extensions);
  if (!success) throw new Fault('BAD_REQUEST', 'extensions.persistedQuery names no sha256Hash.');
  return data.persistedQuery.sha256Hash.toLowerCase();
}

/**
 * The manifest that clients take their hashes from, in the format that Apollo's tools read: JSON, each document by the
 * SHA-256 of its text.
 */
export function manifestOf(folder: string): string {
  const operations = documentsIn(folder).flatMap(({ text }) => {
    const document = parse(text);
    return document.definitions.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION
        ? [{ id: documentHash(text), name: node.name?.value ?? '', type: node.operation, body: text }]
        : [],
    );
  });
  return `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2)}\n`;
}

export function documentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function documentsIn(folder: string): readonly { readonly text: string }[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return names.toSorted().map((name) => ({ text: readFileSync(join(folder, name), 'utf8') }));
}
