import { Kind, parse, visit } from 'graphql';
import type { FieldMarks } from '../policy/field-marks.js';
import { checkDocument } from './document-limits.js';
import { checkText } from './variable-limits.js';

/** Documents remembered as good; clients send few different ones. */
const KEPT_DOCUMENTS = 2_000;

/** Lengths of lists remembered for one document. */
const KEPT_SIZES = 100;

type Variables = Readonly<Record<string, unknown>>;

interface Checked {
  /** Variables that arguments of fields are given: what they hold decides how much a list may cost. */
  readonly sizing: readonly string[];
  /** Sizes of these that passed. */
  readonly passed: Set<string>;
}

/**
 * Checks each document once for each size of what it is asked about, since parsing and counting cost more than a fetch. A
 * document that was refused is counted again whenever it comes. Throws as checkDocument does.
 */
export function documentCheck(): (query: string, variables: Variables, marks: FieldMarks) => void {
  let kept = new Map<string, Checked>();
  let keptFor: FieldMarks | null = null;
  return (query, variables, marks) => {
    // Another supergraph has other lists.
    if (keptFor !== marks) kept = new Map();
    keptFor = marks;
    const known = kept.get(query);
    const sizes = known ? sizesOf(known.sizing, variables) : '';
    if (known?.passed.has(sizes)) return;
    checkText(query);
    checkDocument(query, variables, marks);
    if (known) {
      if (known.passed.size >= KEPT_SIZES) known.passed.clear();
      known.passed.add(sizes);
      return;
    }
    const sizing = sizingOf(query);
    if (!sizing) return;
    if (kept.size >= KEPT_DOCUMENTS) kept.clear();
    kept.set(query, { sizing, passed: new Set([sizesOf(sizing, variables)]) });
  };
}

function sizesOf(sizing: readonly string[], variables: Variables): string {
  let sizes = '';
  for (const name of sizing) {
    const value = variables[name];
    sizes += Array.isArray(value) ? `${value.length},` : typeof value === 'number' ? `${value},` : ',';
  }
  return sizes;
}

/** Null for a document that cannot be parsed, which validation refuses anew each time. */
function sizingOf(query: string): readonly string[] | null {
  const names = new Set<string>();
  try {
    visit(parse(query, { noLocation: true }), {
      Argument: ({ value }) => {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  } catch {
    return null;
  }
  return [...names];
}
