import type { Caller } from '@xinqiao/platform/identity/caller.js';
import { sliceNotPermitted } from '@xinqiao/platform/policy/guard-field.js';
import type { Matters } from '@xinqiao/platform/policy/matters.js';
import type { Slice } from '@xinqiao/platform/policy/slices.js';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { applyDenials, type DeniedTree } from './denied-tree.js';
import { denyFields, type PermittedDocument } from './deny-fields.js';
import { fieldMarksOf, type FieldMarks } from './field-marks.js';

/** Documents kept for each row: clients send few different ones. */
const KEPT_DOCUMENTS = 2_000;

/** Errors of denied fields in one answer; a list of thousands needs no error for each. */
const MOST_ERRORS = 100;

/** What is denied before anything is planned, compiled once for each document and row. */
export interface EarlyDenial {
  /** Another supergraph takes over. */
  use(supergraphSdl: string): void;
  /** The fields of the supergraph that is in use. */
  readonly marks: FieldMarks;
  permit(query: string, caller: Caller): PermittedDocument;
  /** Puts null and an error for every denied field of an answer; gives the slices that were denied. */
  finish(
    document: PermittedDocument,
    operationName: string | null,
    caller: Caller,
    result: { -readonly [K in keyof FormattedExecutionResult]: FormattedExecutionResult[K] },
  ): readonly Slice[];
}

export function openEarlyDenial(matters: Matters): EarlyDenial {
  let marks = fieldMarksOf('');
  const kept = new LRUCache<string, PermittedDocument>({ max: KEPT_DOCUMENTS });
  const agencies = new Map(
    [...matters.slices].map(([slice, { owners }]) => [
      slice,
      matters.sources.find(({ subgraph }) => owners.includes(subgraph))?.owner,
    ]),
  );
  return {
    get marks() {
      return marks;
    },
    use(supergraphSdl) {
      marks = fieldMarksOf(supergraphSdl);
      kept.clear();
    },
    permit(query, { slices }) {
      const row = Object.keys(slices).map((slice) => `${slice}:${slices[slice]}`);
      const key = `${row.join()}\n${query}`;
      const known = kept.get(key);
      if (known) return known;
      const compiled = denyFields(query, slices, marks);
      kept.set(key, compiled);
      return compiled;
    },
    finish({ denied }, operationName, caller, result) {
      const tree = treeOf(denied, operationName);
      if (!tree || !result.data) return [];
      const slices = new Set<Slice>();
      const errors: GraphQLFormattedError[] = [];
      applyDenials(tree, result.data, (path, slice) => {
        slices.add(slice);
        if (errors.length < MOST_ERRORS) errors.push({ ...told(slice, caller), path });
      });
      if (errors.length > 0) result.errors = [...(result.errors ?? []), ...errors];
      return [...slices];
    },
  };

  function told(slice: Slice, caller: Caller): GraphQLFormattedError {
    const { message, extensions } = sliceNotPermitted(slice, { caller, matters });
    const agency = agencies.get(slice);
    return { message, extensions: agency ? { ...extensions, agency } : extensions };
  }
}

function treeOf(denied: ReadonlyMap<string, DeniedTree>, operationName: string | null): DeniedTree | undefined {
  if (operationName !== null) return denied.get(operationName);
  return denied.size === 1 ? [...denied.values()][0] : undefined;
}
