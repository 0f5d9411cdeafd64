import type { Database } from '@xinqiao/platform/database/database.js';
import type { EntityManager } from 'typeorm';

export interface Commitment {
  readonly draw_no: string;
  readonly organisation: string;
  readonly case_no: string | null;
  readonly plan: unknown;
  readonly seed: string;
  readonly seed_hash: string;
  readonly committed_by: string;
}

/** A draw with its outcome, whose `file` is null until it was drawn. */
export interface StoredDraw extends Commitment {
  readonly committed_at: Date;
  readonly file: unknown;
  readonly drawn_at: Date | null;
}

export interface DrawStore {
  /** Null where there is none of this number. */
  drawOf(drawNo: string): Promise<StoredDraw | null>;
  /** The same, while nobody else may draw it. */
  lockDraw(manager: EntityManager, drawNo: string): Promise<StoredDraw | null>;
  /** False where the number is taken. */
  commitDraw(manager: EntityManager, commitment: Commitment): Promise<boolean>;
  addOutcome(manager: EntityManager, outcome: { draw_no: string; file: unknown; drawn_by: string }): Promise<void>;
  /** The opaque ids of all objects in the register, of these kinds or of all, in order. */
  registeredObjects(kinds: readonly string[] | null): Promise<string[]>;
  /** Deletes draws, with their weights, that are older than a year at an instant. */
  forgetDraws(now: Date): Promise<void>;
}

const DRAW = `
  SELECT c.*, o.file, o.drawn_at FROM draw_commitment c LEFT JOIN draw_outcome o USING (draw_no) WHERE c.draw_no = $1`;

export function drawStore(database: Database): DrawStore {
  return {
    async drawOf(drawNo) {
      const [draw] = await database.rows<StoredDraw & object>('draw', DRAW, [drawNo]);
      return draw ?? null;
    },
    async lockDraw(manager, drawNo) {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`draw ${drawNo}`]);
      const [draw] = (await manager.query(DRAW, [drawNo])) as StoredDraw[];
      return draw ?? null;
    },
    async commitDraw(manager, { draw_no, organisation, case_no, plan, seed, seed_hash, committed_by }) {
      const rows = (await manager.query(
        `INSERT INTO draw_commitment (draw_no, organisation, case_no, plan, seed, seed_hash, committed_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING draw_no`,
        [draw_no, organisation, case_no, JSON.stringify(plan), seed, seed_hash, committed_by],
      )) as unknown[];
      return rows.length === 1;
    },
    async addOutcome(manager, { draw_no, file, drawn_by }) {
      await manager.query('INSERT INTO draw_outcome (draw_no, file, drawn_by) VALUES ($1, $2, $3)', [
        draw_no,
        JSON.stringify(file),
        drawn_by,
      ]);
    },
    async registeredObjects(kinds) {
      const rows = await database.rows<{ subject_id: string }>(
        'registered_objects',
        `SELECT subject_id FROM supervised_object
         WHERE superseded_at IS NULL AND ($1::text[] IS NULL OR kind = ANY($1)) ORDER BY subject_id COLLATE "C"`,
        [kinds],
      );
      return rows.map(({ subject_id }) => subject_id);
    },
    async forgetDraws(now) {
      const before = [now.toISOString()];
      await database.source.transaction(async (manager) => {
        await manager.query(`DELETE FROM draw_outcome WHERE drawn_at < $1::timestamptz - interval '1 year'`, before);
        await manager.query(
          `DELETE FROM draw_commitment c WHERE committed_at < $1::timestamptz - interval '1 year'
             AND NOT EXISTS (SELECT FROM draw_outcome o WHERE o.draw_no = c.draw_no)`,
          before,
        );
      });
    },
  };
}
