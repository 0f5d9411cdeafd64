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
  const shaping: Shaping = { introspect, faults: [], bubbled: 0 };
  const data = shapeObject(shape, fetched, [], shaping);
  return { data: data === BUBBLE ? null : data, faults: shaping.faults };
}

function shapeObject(shape: Shape, fetched: Data, path: Path, shaping: Shaping): Data | typeof BUBBLE {
  const told = own(fetched, '__typename');
  const found = shape.fieldsOf(typeof told === 'string' ? told : null);
  if (!found) {
    shaping.faults.push({ path, message: 'Invalid __typename found for object.' });
    return BUBBLE;
  }
  const data: Data = {};
  for (const field of found.fields) {
    const { key, kind, value } = field;
    if (kind === 'TYPENAME') {
      if (found.typename === null) return BUBBLE;
      put(data, key, found.typename);
    } else if (kind === 'INTROSPECTION') {
      put(data, key, shaping.introspect(field));
    } else {
      const shaped = shapeValue(value, own(fetched, key) ?? null, path, key, shaping);
      if (shaped === BUBBLE) return BUBBLE;
      put(data, key, shaped);
    }
  }
  return data;
}

function shapeValue(
  value: ShapedValue,
  fetched: unknown,
  parent: Path,
  key: string | number,
  shaping: Shaping,
): unknown {
  switch (value.kind) {
    case 'NON_NULL': {
      const before = shaping.bubbled;
      const shaped = shapeValue(value.of, fetched, parent, key, shaping);
      if (shaped !== null) return shaped;
      if (shaping.bubbled === before) {
        shaping.faults.push({ path: [...parent, key], message: 'Cannot return null for non-nullable field.' });
        shaping.bubbled += 1;
      }
      return BUBBLE;
    }
    case 'LIST': {
      if (fetched === null) return null;
      if (!Array.isArray(fetched)) return invalid(parent, key, shaping);
      const path = [...parent, key];
      let bubbles = false;
      const list = fetched.map((element: unknown, index) => {
        const shaped = shapeValue(value.of, element ?? null, path, index, shaping);
        if (shaped === BUBBLE) bubbles = true;
        return shaped;
      });
      return bubbles ? null : list;
    }
    case 'OBJECT': {
      if (fetched === null) return null;
      if (!isData(fetched)) return invalid(parent, key, shaping);
      const shaped = shapeObject(value.shape, fetched, [...parent, key], shaping);
      if (shaped !== BUBBLE) return shaped;
      shaping.bubbled += 1;
      return null;
    }
    case 'LEAF':
      return fetched === null || value.isValid(fetched) ? fetched : invalid(parent, key, shaping);
  }
}

function invalid(parent: Path, key: string | number, shaping: Shaping): null {
  shaping.faults.push({ path: [...parent, key], message: 'Invalid value found for field.' });
  shaping.bubbled += 1;
  return null;
}
