import type { ConsistencyProof, InclusionProof } from '@xinqiao/platform/ledger/read-ledger.js';
import type { LedgerConsistency, LedgerInclusion } from '../resolver-types.gen.js';

/** Proofs as the graph shows them: hashes in base64. */
export function inclusionOf(proof: InclusionProof | null): LedgerInclusion | null {
  if (!proof) return null;
  const { index, size, leafHash, path, checkpoint } = proof;
  return {
    index,
    size,
    leafHash: leafHash.toString('base64'),
    path: path.map((hash) => hash.toString('base64')),
    checkpoint,
  };
}

export function consistencyOf(proof: ConsistencyProof | null): LedgerConsistency | null {
  return proof && { ...proof, path: proof.path.map((hash) => hash.toString('base64')) };
}
