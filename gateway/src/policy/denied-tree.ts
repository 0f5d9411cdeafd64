import type { Slice } from '@xinqiao/platform/policy/slices.js';

/** A field that the row does not open: the keys of the answer from the node on, and the slice. */
export interface DeniedLeaf {
  readonly path: readonly string[];
  readonly slice: Slice;
}

/** Where in an answer denied fields stand, by response keys. */
export interface DeniedTree {
  /** Below these keys there are denied fields. */
  readonly below: ReadonlyMap<string, DeniedTree>;
  /** These keys hold a placeholder, and stand for one or several denied fields. */
  readonly here: ReadonlyMap<string, readonly DeniedLeaf[]>;
}

type Path = readonly (string | number)[];

/** Puts null for every placeholder that the answer holds, and tells the path and slice of each field denied there. */
export function applyDenials(
  tree: DeniedTree,
  data: unknown,
  denied: (path: Path, slice: Slice) => void,
  path: Path = [],
): void {
  if (Array.isArray(data)) {
    data.forEach((element, index) => applyDenials(tree, element, denied, [...path, index]));
    return;
  }
  if (typeof data !== 'object' || data === null) return;
  const record = data as Record<string, unknown>;
  for (const [key, leaves] of tree.here) {
    if (!Object.hasOwn(record, key)) continue;
    record[key] = null;
    for (const leaf of leaves) denied([...path, ...leaf.path], leaf.slice);
  }
  for (const [key, below] of tree.below) {
    if (Object.hasOwn(record, key)) applyDenials(below, record[key], denied, [...path, key]);
  }
}
