import { EMPTY_ROOT, nodeHash, type Hash } from './hashing.js';

/** A node of the tree: `index` counts the complete subtrees of 2^level leaves from the left. */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
  readonly hash: Hash;
}

/**
 * The tree over the first `size` leaves, as the roots of its complete subtrees, largest first: what an append-only tree
 * needs to remember, and no more (RFC 9162 2.1).
 */
export class CompactRange {
  #size: number;
  readonly #subtrees: Hash[];

  /** `subtrees`: one for each bit of `size` that is set, largest first. Throws a RangeError for another number of them. */
  constructor(size = 0, subtrees: readonly Hash[] = []) {
    if (subtrees.length !== bitsOf(size))
      throw new RangeError(`${subtrees.length} subtrees are no tree of ${size} leaves.`);
    this.#size = size;
    this.#subtrees = [...subtrees];
  }

  get size(): number {
    return this.#size;
  }

  get subtrees(): readonly Hash[] {
    return this.#subtrees;
  }

  /** Adds a leaf at the right; tells every subtree that is complete with it. */
  append(leaf: Hash, completed: (node: TreeNode) => void = () => undefined): void {
    let hash = leaf;
    let level = 0;
    completed({ level, index: this.#size, hash });
    for (let size = this.#size; size % 2 === 1; size = Math.floor(size / 2)) {
      const left = this.#subtrees.pop();
      if (!left) throw new RangeError('The tree has lost a subtree.');
      hash = nodeHash(left, hash);
      level += 1;
      completed({ level, index: Math.floor(this.#size / 2 ** level), hash });
    }
    this.#subtrees.push(hash);
    this.#size += 1;
  }

  root(): Hash {
    const [last, ...others] = this.#subtrees.toReversed();
    return last ? others.reduce((right, left) => nodeHash(left, right), last) : EMPTY_ROOT;
  }
}

function bitsOf(size: number): number {
  let bits = 0;
  for (let left = size; left > 0; left = Math.floor(left / 2)) bits += left % 2;
  return bits;
}
