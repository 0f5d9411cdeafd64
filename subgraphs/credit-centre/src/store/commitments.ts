import { IsNull, type EntityManager } from 'typeorm';
import { tables } from '../entities.js';
import type { CommitmentKind, Performance } from '../rules/commitment/commitment.js';

/** One 信用承诺 as it stands. Dates are YYYY-MM-DD in Asia/Shanghai. */
export interface CommitmentRow {
  readonly commitment_no: string;
  readonly subject_id: string;
  readonly kind: CommitmentKind;
  readonly made_on: string;
  readonly accepted_by: string;
  readonly accepted_by_uscc: string;
  readonly content: string;
  readonly performance: Performance;
  readonly performed_on: string | null;
  /** In the shop, for everybody to read. */
  readonly posted: boolean;
  /** The last day by which it is to be kept; null: it names none. */
  readonly until: string | null;
}

export const COMMITMENT = `subject_id, commitment_no, kind, made_on, accepted_by, accepted_by_uscc, content, performance,
  performed_on, posted, until`;

export interface CommitmentStore {
  /** The commitment of a number, which nobody else changes until the end of the transaction. */
  lockCommitment(manager: EntityManager, commitmentNo: string): Promise<CommitmentRow | null>;
  /** The commitment as it is from now on; what it was stays on record. */
  keepCommitment(manager: EntityManager, row: CommitmentRow): Promise<void>;
  /** What verdicts read of a broken one. */
  addBrokenCommitment(
    manager: EntityManager,
    broken: { commitment_no: string; subject_id: string; document_no: string; broken_on: string; until: string },
  ): Promise<void>;
}

export function commitmentStore(): CommitmentStore {
  const { entity } = tables.commitment;
  return {
    async lockCommitment(manager, commitmentNo) {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`commitment ${commitmentNo}`]);
      return (await manager.findOneBy(entity, {
        commitment_no: commitmentNo,
        superseded_at: IsNull(),
      })) as CommitmentRow | null;
    },
    async keepCommitment(manager, row) {
      const { commitment_no, subject_id, kind, made_on, accepted_by, accepted_by_uscc, content } = row;
      const { performance, performed_on, posted, until } = row;
      const key = { commitment_no, superseded_at: IsNull() };
      await manager.update(entity, key, { superseded_at: () => 'clock_timestamp()' });
      await manager.insert(entity, {
        ...{ commitment_no, subject_id, kind, made_on, accepted_by, accepted_by_uscc, content },
        ...{ performance, performed_on, posted, until, valid_from: made_on },
      });
    },
    async addBrokenCommitment(manager, broken) {
      await manager.insert(tables.brokenCommitment.entity, { ...broken, valid_from: broken.broken_on });
    },
  };
}
