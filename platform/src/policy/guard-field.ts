import { defaultFieldResolver, getNamedType, isLeafType, type GraphQLField } from 'graphql';
import { Fault } from '../errors/fault.js';
import type { CallContext } from '../subgraph/call-context.js';
import { shows, type FieldForm, type Slice } from './slices.js';

export type FieldMark = 'public' | { readonly slice: Slice; readonly form: FieldForm };

/**
 * Wraps a field's resolver with its mark. A sliced field is answered only when the caller holds the slice, in a form that
 * shows the field, for the subject the value belongs to; a section of Subject carries that subject's standing down to
 * what it returns.
 */
export function guardField(typeName: string, field: GraphQLField<unknown, CallContext>, mark: FieldMark): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  if (typeName === 'Subject') {
    if (field.name === 'id') return;
    field.resolve = (source, args, ctx, info) => {
      const id = (source as { id: string }).id;
      ctx.receipt.touch(id);
      if (ctx.holds(id)) return resolve(source, args, ctx, info);
      if (isPerson(id)) return null;
      return markOutside(resolve(source, args, ctx, info), ctx);
    };
    return;
  }
  if (mark === 'public') {
    // A word has no standing to carry, and most fields are words.
    if (isLeafType(getNamedType(field.type))) return;
    field.resolve = (source, args, ctx, info) => {
      const value = resolve(source, args, ctx, info);
      return ctx.outside.has(source as object) ? markOutside(value, ctx) : value;
    };
    return;
  }
  const { slice, form } = mark;
  const name = `${typeName}.${field.name}`;
  field.resolve = (source, args, ctx, info) => {
    const outside = ctx.outside.has(source as object);
    if (!shows((outside ? ctx.publicSlices : ctx.slices).get(slice), form)) throw sliceNotPermitted(slice, ctx);
    ctx.receipt.gave(slice, name);
    const value = resolve(source, args, ctx, info);
    if (Array.isArray(value)) ctx.receipt.released(referencesOf(value));
    return outside ? markOutside(value, ctx) : value;
  };
}

/** Natural persons have no public row at all (domain.md chapter 0, item 7): outside the case their sections are null. */
function isPerson(subjectId: string): boolean {
  return subjectId.startsWith('p');
}

/** Records of a list, by their references: whoever saw one is told when it is corrected or repaired. */
function referencesOf(records: readonly unknown[]): string[] {
  return records.flatMap((record) => {
    if (typeof record !== 'object' || record === null || !('disputed' in record) || !('reference' in record)) return [];
    return typeof record.reference === 'string' ? record.reference : [];
  });
}

function markOutside(value: unknown, ctx: CallContext): unknown {
  if (value instanceof Promise) return value.then((settled) => markOutside(settled, ctx));
  if (Array.isArray(value)) return value.map((element) => markOutside(element, ctx));
  if (typeof value === 'object' && value !== null) ctx.outside.add(value);
  return value;
}

/** The one error of a denied field, whoever denies it: the owner, or the gateway before anything is fetched. */
export function sliceNotPermitted(slice: Slice, { caller, matters }: Pick<CallContext, 'caller' | 'matters'>): Fault {
  const { kind, matter } = caller;
  const rule = `matters.yaml@${matters.version} ${matter ?? 'public'}/${matter === null ? 'public' : kind}`;
  const whatHappened =
    matter === null
      ? `Slice ${slice} is not public. ${NAME_A_MATTER}`
      : `Slice ${slice} is not open to ${kind} for ${matter}.`;
  return new Fault('SLICE_NOT_PERMITTED', whatHappened, { slice, matter, rule });
}

/** Said of every subject alike: whoever forgot the header learns of the header, and nothing of what there is to see. */
const NAME_A_MATTER =
  'You named no matter: send your token, the matter that you handle in the header Credit-Purpose, and its business case in ' +
  'Credit-Case. 未填写事项，只能看到公开信息：请发送令牌，在 Credit-Purpose 中填写所办事项，在 Credit-Case 中填写业务件号。';
