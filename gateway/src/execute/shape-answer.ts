import type { Shape, ShapedField, ShapedValue } from './answer-shape.js';
import type { Path } from './cursor.js';
import { isData, own, put, type Data } from './response-data.js';

/** What is wrong with a value that a source gave. */
export interface ShapeFault {
  readonly path: Path;
  readonly message: string;
}

interface Shaping {
  readonly introspect: (field: ShapedField) => unknown;
  readonly faults: ShapeFault[];
  /** Where in the answer the value stands that is being shaped; copied for faults, which are few. */
  readonly path: (string | number)[];
  /** Nulls that came from below so far: each of them is told once, where it began. */
  bubbled: number;
}

/** Null that has to bubble up to the next place where it may stand. */
const BUBBLE = Symbol('bubble');

/**
 * Writes the answer that the client asked for out of what was fetched: its fields and no others, in its order, nulls
 * bubbling up where the schema forbids them. Data null: they reached the root.
 */
export function shapeAnswer(
  shape: Shape,
  fetched: Data,
  introspect: (field: ShapedField) => unknown,
): { readonly data: Data | null; readonly faults: readonly ShapeFault[] } {
  const shaping: Shaping = { introspect, faults: [], path: [], bubbled: 0 };
  const data = shapeObject(shape, fetched, shaping);
  return { data: data === BUBBLE ? null : data, faults: shaping.faults };
}

function shapeObject(shape: Shape, fetched: Data, shaping: Shaping): Data | typeof BUBBLE {
  const { __typename: told } = fetched;
  const found = shape.fieldsOf(typeof told === 'string' ? told : null);
  if (!found) {
    shaping.faults.push({ path: [...shaping.path], message: 'Invalid __typename found for object.' });
    return BUBBLE;
  }
  const data: Data = {};
  for (const field of found.fields) {
    const shaped = shapeField(field, fetched, found.typename, shaping);
    if (shaped === BUBBLE) return BUBBLE;
    if (field.isPlain) data[field.key] = shaped;
    else put(data, field.key, shaped);
  }
  return data;
}

function shapeField(field: ShapedField, fetched: Data, typename: string | null, shaping: Shaping): unknown {
  const { key, kind, value, isPlain } = field;
  if (kind === 'TYPENAME') return typename ?? BUBBLE;
  if (kind === 'INTROSPECTION') return shaping.introspect(field);
  const given = (isPlain ? fetched[key] : own(fetched, key)) ?? null;
  // Most values are leaves, and right: nothing has to be remembered of them.
  if (value.kind === 'LEAF' && (given === null || value.isValid(given))) return given;
  return shapeAt(key, value, given, shaping);
}

function shapeAt(key: string | number, value: ShapedValue, given: unknown, shaping: Shaping): unknown {
  shaping.path.push(key);
  const shaped = shapeValue(value, given, shaping);
  shaping.path.pop();
  return shaped;
}

function shapeValue(value: ShapedValue, given: unknown, shaping: Shaping): unknown {
  switch (value.kind) {
    case 'NON_NULL': {
      const before = shaping.bubbled;
      const shaped = shapeValue(value.of, given, shaping);
      if (shaped !== null) return shaped;
      if (shaping.bubbled === before) tell('Cannot return null for non-nullable field.', shaping);
      return BUBBLE;
    }
    case 'LIST': {
      if (given === null) return null;
      if (!Array.isArray(given)) return tell('Invalid value found for field.', shaping);
      let bubbles = false;
      const list = given.map((element: unknown, index) => {
        const shaped = shapeAt(index, value.of, element ?? null, shaping);
        if (shaped === BUBBLE) bubbles = true;
        return shaped;
      });
      return bubbles ? null : list;
    }
    case 'OBJECT': {
      if (given === null) return null;
      if (!isData(given)) return tell('Invalid value found for field.', shaping);
      const shaped = shapeObject(value.shape, given, shaping);
      if (shaped !== BUBBLE) return shaped;
      shaping.bubbled += 1;
      return null;
    }
    case 'LEAF':
      return given === null || value.isValid(given) ? given : tell('Invalid value found for field.', shaping);
  }
}

function tell(message: string, shaping: Shaping): null {
  shaping.faults.push({ path: [...shaping.path], message });
  shaping.bubbled += 1;
  return null;
}
