import { nodeHash, type Hash } from './hashing.js';

/** Gives the root of the complete subtree `index` of 2^level leaves. */
export type Subtree = (level: number, index: number) => Promise<Hash>;

/** The largest power of two below n. */
function split(n: number): number {
  return 2 ** Math.ceil(Math.log2(n) - 1);
}

/** The root over the leaves [from, from + size), from complete subtrees. `from` is a multiple of the power of two above size. */
async function rootOf(from: number, size: number, subtree: Subtree): Promise<Hash> {
  if (Number.isInteger(Math.log2(size))) return subtree(Math.log2(size), from / size);
  const left = split(size);
  return nodeHash(await rootOf(from, left, subtree), await rootOf(from + left, size - left, subtree));
}

/** The inclusion path of leaf `index` in the tree of `size` leaves (RFC 9162 2.1.3.1). Throws a RangeError outside it. */
export async function inclusionPath(index: number, size: number, subtree: Subtree): Promise<Hash[]> {
  if (!(index >= 0 && index < size)) throw new RangeError(`There is no entry ${index} in a tree of ${size}.`);
  const path = async (at: number, from: number, n: number): Promise<Hash[]> => {
    if (n === 1) return [];
    const left = split(n);
    return at < left
      ? [...(await path(at, from, left)), await rootOf(from + left, n - left, subtree)]
      : [...(await path(at - left, from + left, n - left)), await rootOf(from, left, subtree)];
  };
  return path(index, 0, size);
}

/** The consistency path between the trees of `first` and `size` leaves (RFC 9162 2.1.4.1). */
export async function consistencyPath(first: number, size: number, subtree: Subtree): Promise<Hash[]> {
  if (!(first >= 1 && first <= size)) throw new RangeError(`A tree of ${first} is no beginning of one of ${size}.`);
  const path = async (m: number, from: number, n: number, whole: boolean): Promise<Hash[]> => {
    if (m === n) return whole ? [] : [await rootOf(from, n, subtree)];
    const left = split(n);
    return m <= left
      ? [...(await path(m, from, left, whole)), await rootOf(from + left, n - left, subtree)]
      : [...(await path(m - left, from + left, n - left, false)), await rootOf(from, left, subtree)];
  };
  return path(first, 0, size, true);
}

/** Whether a path shows that a leaf stands at `index` under a root (RFC 9162 2.1.3.2). */
export function verifyInclusion(leaf: Hash, index: number, size: number, path: readonly Hash[], root: Hash): boolean {
  if (!(index >= 0 && index < size)) return false;
  let fn = index;
  let sn = size - 1;
  let hash = leaf;
  for (const sibling of path) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(sibling, hash);
      while (fn % 2 === 0 && fn !== 0) {
        fn = Math.floor(fn / 2);
        sn = Math.floor(sn / 2);
      }
    } else {
      hash = nodeHash(hash, sibling);
    }
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return sn === 0 && hash.equals(root);
}

/** Whether a path shows that the second tree continues the first (RFC 9162 2.1.4.2). */
export function verifyConsistency(
  first: { readonly size: number; readonly root: Hash },
  second: { readonly size: number; readonly root: Hash },
  path: readonly Hash[],
): boolean {
  if (first.size < 1 || first.size > second.size) return false;
  if (first.size === second.size) return path.length === 0 && first.root.equals(second.root);
  const nodes = Number.isInteger(Math.log2(first.size)) ? [first.root, ...path] : [...path];
  const [start, ...rest] = nodes;
  if (!start) return false;
  let fn = first.size - 1;
  let sn = second.size - 1;
  while (fn % 2 === 1) {
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  let fr = start;
  let sr = start;
  for (const node of rest) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      fr = nodeHash(node, fr);
      sr = nodeHash(node, sr);
      while (fn % 2 === 0 && fn !== 0) {
        fn = Math.floor(fn / 2);
        sn = Math.floor(sn / 2);
      }
    } else {
      sr = nodeHash(sr, node);
    }
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return sn === 0 && fr.equals(first.root) && sr.equals(second.root);
}
