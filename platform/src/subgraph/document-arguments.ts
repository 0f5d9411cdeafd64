import type { GraphQLField } from 'graphql';
import { documentNumber } from '../rules/document-number.js';
import type { CallContext } from './call-context.js';

/** Arguments that are numbers of documents 文书号, by their names in every schema. */
const DOCUMENT_NUMBERS = new Set(['documentNo', 'penaltyDocumentNo', 'judgmentNo', 'retrialNo']);

/** Lets a mutation find a document by its number however its brackets were written: as files of the same agency are read. */
export function readDocumentNumbers(field: GraphQLField<unknown, CallContext>): void {
  const { resolve } = field;
  if (!resolve) return;
  field.resolve = (source, args, ctx, info) => resolve(source, written(args), ctx, info);
}

function written<Args extends Readonly<Record<string, unknown>>>(args: Args): Args {
  const entries = Object.entries(args).map(([name, value]) => [name, valueOf(name, value)] as const);
  return Object.fromEntries(entries) as Args;
}

function valueOf(name: string, value: unknown): unknown {
  if (typeof value === 'string') return DOCUMENT_NUMBERS.has(name) ? documentNumber(value) : value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return written(value as Readonly<Record<string, unknown>>);
}
