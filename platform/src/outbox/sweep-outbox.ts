import type { Job } from './job.js';
import { dailyAt } from './job.js';

/** Days that a delivered message stays with its sender: long enough to look into a complaint, and no second file of persons. */
const KEPT_DAYS = 30;

/** Forgets what was delivered long ago; the recipient's inbox keeps the id, so that it cannot be told anew. */
export const sweepOutbox: Job = {
  crontab: dailyAt('03:40'),
  async run(_, { database, now }) {
    await database.rows(
      'sweep_outbox',
      `DELETE FROM outbox WHERE delivered_at < $1::timestamptz - interval '${KEPT_DAYS} days'`,
      [now.toISOString()],
    );
  },
};
