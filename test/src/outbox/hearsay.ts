import { courts } from '@xinqiao/courts/subgraph.js';
import type { Database } from '@xinqiao/platform/database/database.js';
import type { AnySubgraph } from '@xinqiao/platform/subgraph/definition.js';
import { tax } from '@xinqiao/tax/subgraph.js';
import type { Receiver } from '@xinqiao/platform/outbox/receiver.js';
import { z } from 'zod';
import { until } from '../support/until.js';

/** What the tests' tax office is told by the tests' court and bureau: it writes down every time that it hears it. */
const hearsay: Receiver<unknown, { what: string }> = {
  senders: ['courts', 'civil-affairs'],
  shape: z.strictObject({ what: z.string() }),
  subjects: () => ['e1-somebody'],
  async receive({ manager, id, sender, today }, { what }) {
    await manager.query('INSERT INTO heard (id, sender, what, on_day) VALUES ($1, $2, $3, $4)', [
      id,
      sender,
      what,
      today,
    ]);
    if (what.startsWith('nonsense')) throw new Error('nobody understands this');
  },
};

export const listeningTax: AnySubgraph = { ...tax, receivers: { hearsay } };

export const tellingCourts: AnySubgraph = courts;

export async function openEar(database: Database): Promise<void> {
  await database.pool.query('CREATE TABLE heard (id text, sender text, what text, on_day date)');
}

export async function heard(database: Database): Promise<{ id: string; what: string; sender: string }[]> {
  const { rows } = await database.pool.query<{ id: string; what: string; sender: string }>(
    'SELECT id, what, sender FROM heard ORDER BY id',
  );
  return rows;
}

export interface Kept {
  readonly id: string;
  readonly attempts: number;
  readonly last_error: string | null;
  readonly delivered_at: Date | null;
}

/** The row of the sender's outbox. */
export async function kept(database: Database, id: string): Promise<Kept | undefined> {
  const { rows } = await database.pool.query<Kept>('SELECT * FROM outbox WHERE id = $1', [id]);
  return rows[0];
}

export async function isDelivered(database: Database, id: string): Promise<boolean> {
  const row = await kept(database, id);
  return row !== undefined && row.delivered_at !== null;
}

/** Why the message was not delivered, once it has been tried. */
export async function failureOf(database: Database, id: string): Promise<string> {
  let sentence: string | null | undefined;
  await until(async () => {
    sentence = (await kept(database, id))?.last_error;
    return typeof sentence === 'string';
  });
  return sentence ?? '';
}
