import type { Database } from '../database/database.js';
import { SEGMENT_BITS } from './ledger-tables.js';

/** Years that entries are kept (浙江省公共信用信息管理条例 art. 20; domain.md 5.7). */
export const YEARS_KEPT = 10;

/**
 * Drops the oldest segments whose last entry is older than `before`, ten years ago or earlier. Their roots stay, and with
 * them every head and proof of what is left. Gives how many were dropped.
 */
export async function dropSegments(
  { source }: Database,
  name: string,
  before: Date,
  segmentBits = SEGMENT_BITS,
): Promise<number> {
  const size = 2 ** segmentBits;
  return source.transaction(async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`ledger ${name}`]);
    const [{ next }] = (await manager.query(`SELECT coalesce(max(segment) + 1, 0) AS next FROM ${name}_dropped`)) as [
      { next: string },
    ];
    let dropped = 0;
    for (let segment = Number(next); ; segment += 1) {
      const [root] = (await manager.query(`SELECT hash FROM ${name}_node WHERE level = $1 AND index = $2`, [
        segmentBits,
        segment,
      ])) as { hash: Buffer }[];
      // Without its root in a signed head a segment is not complete.
      if (!root) return dropped;
      const [last] = (await manager.query(`SELECT leaf::jsonb ->> 'at' AS at FROM ${name}_entry WHERE seq = $1`, [
        (segment + 1) * size - 1,
      ])) as { at: string }[];
      if (!last || new Date(last.at) >= before) return dropped;
      await manager.query(`DROP TABLE ${name}_entry_${segment}`);
      await manager.query(`INSERT INTO ${name}_dropped (segment, until) VALUES ($1, $2)`, [segment, last.at]);
      dropped += 1;
    }
  });
}
