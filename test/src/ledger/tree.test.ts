import { generateKeyPairSync } from 'node:crypto';
import { ledgerKey, openCheckpoint, signCheckpoint, verifierKey } from '@xinqiao/platform/ledger/checkpoint.js';
import { CompactRange } from '@xinqiao/platform/ledger/compact-range.js';
import { EMPTY_ROOT, leafHash, nodeHash, type Hash } from '@xinqiao/platform/ledger/hashing.js';
import { consistencyPath, inclusionPath, verifyConsistency, verifyInclusion } from '@xinqiao/platform/ledger/proofs.js';
import fc from 'fast-check';

/** The definition of RFC 9162 2.1.1 word by word: slow, and right. */
function naiveRoot(leaves: readonly Hash[]): Hash {
  const [only] = leaves;
  if (!only) return EMPTY_ROOT;
  if (leaves.length === 1) return only;
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return nodeHash(naiveRoot(leaves.slice(0, half)), naiveRoot(leaves.slice(half)));
}

const hashes = (count: number) => Array.from({ length: count }, (_, at) => leafHash(Buffer.from(`leaf ${at}`)));
const subtreeOf = (leaves: readonly Hash[]) => async (level: number, index: number) =>
  naiveRoot(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));
const treeOf = (leaves: readonly Hash[]) => {
  const tree = new CompactRange();
  for (const leaf of leaves) tree.append(leaf);
  return tree;
};

describe('the tree of RFC 9162', () => {
  test('has the roots that certificate transparency publishes for its eight test leaves', () => {
    const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
    const roots = [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
      'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
      '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
      'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    ];
    const tree = new CompactRange();
    leaves.forEach((hex, at) => {
      tree.append(leafHash(Buffer.from(hex, 'hex')));
      expect(tree.root().toString('hex')).toBe(roots[at]);
    });
    expect(EMPTY_ROOT.toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  test('is the naive tree, however it is continued', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (first, more) => {
        const leaves = hashes(first + more);
        const tree = treeOf(leaves.slice(0, first));
        const continued = new CompactRange(tree.size, tree.subtrees);
        for (const leaf of leaves.slice(first)) continued.append(leaf);
        expect(continued.root()).toEqual(naiveRoot(leaves));
      }),
      { numRuns: 60 },
    );
  });

  test('tells each complete subtree once, with its hash', () => {
    const leaves = hashes(77);
    const told: string[] = [];
    const tree = new CompactRange();
    for (const leaf of leaves) {
      tree.append(leaf, ({ level, index, hash }) => {
        told.push(`${level}/${index}`);
        expect(hash).toEqual(naiveRoot(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level)));
      });
    }
    expect(new Set(told).size).toBe(told.length);
    expect(told).toHaveLength([0, 1, 2, 3, 4, 5, 6].reduce((sum, level) => sum + Math.floor(77 / 2 ** level), 0));
  });

  test('proves every entry under its own head, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 150 }), fc.nat(), fc.nat(), async (size, place, bit) => {
        const leaves = hashes(size);
        const index = place % size;
        const root = naiveRoot(leaves);
        const path = await inclusionPath(index, size, subtreeOf(leaves));
        const leaf = leaves[index] ?? EMPTY_ROOT;
        expect(path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)) + 1);
        expect(verifyInclusion(leaf, index, size, path, root)).toBe(true);
        expect(verifyInclusion(leafHash(Buffer.from('another')), index, size, path, root)).toBe(false);
        expect(verifyInclusion(leaf, index, size, [...path, root], root)).toBe(false);
        if (size > 1) expect(verifyInclusion(leaf, (index + 1) % size, size, path, root)).toBe(false);
        const broken = path.map((hash, at) => {
          const copy = Buffer.from(hash);
          if (at === bit % path.length) copy[bit % 32] = (copy[bit % 32] ?? 0) ^ 1;
          return copy;
        });
        if (path.length > 0) expect(verifyInclusion(leaf, index, size, broken, root)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  test('proves that each head continues each earlier one, and nothing that was changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 120 }), fc.nat(120), fc.nat(), async (first, more, change) => {
        const leaves = hashes(first + more);
        const older = { size: first, root: naiveRoot(leaves.slice(0, first)) };
        const newer = { size: first + more, root: naiveRoot(leaves) };
        const path = await consistencyPath(first, first + more, subtreeOf(leaves));
        expect(verifyConsistency(older, newer, path)).toBe(true);
        const changed = leaves.map((leaf, at) => (at === change % first ? leafHash(Buffer.from('changed')) : leaf));
        const other = { size: first + more, root: naiveRoot(changed) };
        expect(verifyConsistency(older, other, await consistencyPath(first, first + more, subtreeOf(changed)))).toBe(
          false,
        );
      }),
      { numRuns: 150 },
    );
  });

  test('has no proof outside itself', async () => {
    await expect(inclusionPath(5, 5, subtreeOf(hashes(5)))).rejects.toThrow('no entry 5');
    await expect(consistencyPath(6, 5, subtreeOf(hashes(5)))).rejects.toThrow('no beginning');
  });
});

describe('a checkpoint', () => {
  const pem = () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const key = ledgerKey('xinqiao/access/record', pem());
  const head = { size: 7, root: naiveRoot(hashes(7)) };

  test('is a signed note of C2SP: origin, size, root, and the signature of the named key', () => {
    const text = signCheckpoint(head, key);
    expect(text).toMatch(
      /^xinqiao\/access\/record\n7\n[A-Za-z0-9+/]{43}=\n\n— xinqiao\/access\/record [A-Za-z0-9+/=]{92}\n$/,
    );
    expect(verifierKey(key)).toMatch(/^xinqiao\/access\/record\+[0-9a-f]{8}\+[A-Za-z0-9+/=]{44}$/);
    expect(openCheckpoint(text, verifierKey(key))).toEqual(head);
  });

  test('opens under no other key, name, size or root', () => {
    const text = signCheckpoint(head, key);
    const verifier = verifierKey(key);
    expect(openCheckpoint(text, verifierKey(ledgerKey('xinqiao/access/record', pem())))).toBeNull();
    expect(openCheckpoint(text.replace('\n7\n', '\n8\n'), verifier)).toBeNull();
    expect(openCheckpoint(text.replaceAll('access', 'excess'), verifier)).toBeNull();
    expect(
      openCheckpoint(text.replace(/\n[A-Za-z0-9+/]{43}=/, `\n${EMPTY_ROOT.toString('base64')}`), verifier),
    ).toBeNull();
    expect(openCheckpoint('', verifier)).toBeNull();
    expect(openCheckpoint(text, 'nonsense')).toBeNull();
  });
});
