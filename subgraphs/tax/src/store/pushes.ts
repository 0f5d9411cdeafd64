import type { Database } from '@xinqiao/platform/database/database.js';
import type { EntityManager } from 'typeorm';
import type { AgreementRow, ChangeRow, MessageRow, NewAgreement } from '../rules/bank-rows.js';

/** Changes of the A list that a recipient may be told, and up to where they reach. */
export interface Changes {
  readonly changes: readonly ChangeRow[];
  /** The last number that was looked at: nothing before it is still to come. */
  readonly reach: string;
  readonly more: boolean;
}

export interface PushStore {
  agreementsOf(recipient: string): Promise<readonly AgreementRow[]>;
  /** An agreement, locked until the transaction ends; null: there is none of this id. */
  lockAgreement(manager: EntityManager, id: string): Promise<AgreementRow | null>;
  liveAgreementOf(manager: EntityManager, recipient: string): Promise<AgreementRow | null>;
  addAgreement(manager: EntityManager, agreement: NewAgreement): Promise<AgreementRow>;
  endAgreement(manager: EntityManager, id: string): Promise<void>;
  /** Sets where an agreement goes on; the message under way is dropped. */
  moveCursor(manager: EntityManager, id: string, cursor: string): Promise<void>;
  /** Live agreements with an endpoint. */
  agreementsToServe(): Promise<readonly string[]>;
  changesAfter(divisions: readonly string[], after: string, limit: number, manager?: EntityManager): Promise<Changes>;
  /** Up to which change the centre was told, locked until the transaction ends. */
  lockAListTold(manager: EntityManager): Promise<string>;
  keepAListTold(manager: EntityManager, seq: string): Promise<void>;
  waitingMessage(manager: EntityManager, agreement: string): Promise<MessageRow | null>;
  /** A message under its first attempt, kept from every other worker until `next_at`. */
  addMessage(
    manager: EntityManager,
    message: {
      readonly agreement_id: string;
      readonly after_seq: string;
      readonly last_seq: string;
      readonly body: string;
      readonly next_at: Date;
    },
  ): Promise<MessageRow>;
  /** Counts an attempt and keeps the message from every other worker until `until`. */
  leaseMessage(manager: EntityManager, id: string, until: Date): Promise<MessageRow | null>;
  /** True: it was still waiting, and is settled now. */
  settleMessage(
    manager: EntityManager,
    id: string,
    state: 'DELIVERED' | 'DEAD',
    error: string | null,
  ): Promise<boolean>;
  postponeMessage(
    manager: EntityManager,
    id: string,
    later: { readonly until: Date; readonly error: string },
  ): Promise<void>;
  /** Taxpayers that a recipient was told of, each once a year. */
  logPushes(
    manager: EntityManager,
    agreement: Pick<AgreementRow, 'recipient' | 'kind' | 'divisions'>,
    range: { readonly after: string; readonly reach: string; readonly on: string },
  ): Promise<void>;
  deadMessages(recipient: string, agreement: string): Promise<readonly MessageRow[]>;
}

const AGREEMENT = `a.id, a.recipient, a.kind, a.divisions, a.public_key, a.endpoint, a.cursor::text, a.agreed_at, a.ended_at`;

const COUNTED = `${AGREEMENT},
  (SELECT count(*)::integer FROM push_log l WHERE l.recipient = a.recipient) AS delivered,
  (SELECT count(*)::integer FROM push_message m WHERE m.agreement_id = a.id AND m.state = 'DEAD') AS dead,
  (SELECT count(*)::integer FROM push_message m WHERE m.agreement_id = a.id AND m.state = 'WAITING') AS waiting`;

const MESSAGE =
  'id, agreement_id, after_seq::text, last_seq::text, body, state, attempts, last_error, created_at, next_at';

/** One statement, and so one snapshot: where fewer than the limit match, everything up to the newest was looked at. */
const CHANGES = `
  WITH found AS (
    SELECT seq, subject_id, year, uscc, name, division, change FROM a_list_change
    WHERE seq > $2 AND division LIKE ANY ($1) ORDER BY seq LIMIT $3
  )
  SELECT (SELECT coalesce(json_agg(json_build_object('seq', seq::text, 'subject_id', subject_id, 'year', year, 'uscc', uscc,
            'name', name, 'division', division, 'change', change) ORDER BY seq), '[]') FROM found) AS changes,
         CASE WHEN (SELECT count(*) FROM found) = $3 THEN (SELECT max(seq) FROM found)
              ELSE greatest($2, (SELECT max(seq) FROM a_list_change)) END::text AS reach`;

const LOG = `
  INSERT INTO push_log (recipient, kind, year, subject_id, division, pushed_on)
  SELECT DISTINCT ON (year, subject_id) $1, $2, year, subject_id, division, $6::date FROM a_list_change
  WHERE seq > $4 AND seq <= $5 AND division LIKE ANY ($3) AND change = 'LISTED'
  ORDER BY year, subject_id, seq DESC
  ON CONFLICT (recipient, year, subject_id) DO NOTHING`;

export function openPushStore(database: Database): PushStore {
  return {
    agreementsOf: (recipient) =>
      database.rows<AgreementRow & object>(
        'push_agreements',
        `SELECT ${COUNTED} FROM push_agreement a WHERE a.recipient = $1 ORDER BY a.agreed_at DESC LIMIT 100`,
        [recipient],
      ),
    lockAgreement: (manager, id) =>
      first(manager.query(`SELECT ${AGREEMENT} FROM push_agreement a WHERE a.id = $1 FOR UPDATE`, [id])),
    liveAgreementOf: (manager, recipient) =>
      first(
        manager.query(
          `SELECT ${AGREEMENT} FROM push_agreement a WHERE a.recipient = $1 AND a.ended_at IS NULL FOR UPDATE`,
          [recipient],
        ),
      ),
    async addAgreement(manager, { recipient, kind, divisions, public_key, endpoint, cursor, agreed_by }) {
      const added = await first<AgreementRow>(
        manager.query(
          `INSERT INTO push_agreement AS a (recipient, kind, divisions, public_key, endpoint, cursor, agreed_by)
           VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING ${AGREEMENT}`,
          [recipient, kind, divisions, public_key, endpoint, cursor, agreed_by],
        ),
      );
      if (!added) throw new Error('An agreement was written and not returned.');
      return added;
    },
    async endAgreement(manager, id) {
      await manager.query('UPDATE push_agreement SET ended_at = clock_timestamp() WHERE id = $1', [id]);
      await manager.query(DROP_WAITING, [id]);
    },
    async moveCursor(manager, id, cursor) {
      await manager.query('UPDATE push_agreement SET cursor = $2 WHERE id = $1', [id, cursor]);
      await manager.query(DROP_WAITING, [id]);
    },
    async agreementsToServe() {
      const rows = await database.rows<{ id: string }>(
        'agreements_to_serve',
        'SELECT id FROM push_agreement WHERE ended_at IS NULL AND endpoint IS NOT NULL ORDER BY agreed_at',
        [],
      );
      return rows.map(({ id }) => id);
    },
    async changesAfter(divisions, after, limit, manager) {
      const values = [divisions.map((prefix) => `${prefix}%`), after, limit];
      const found = manager
        ? await first<FoundChanges>(manager.query(CHANGES, values))
        : (await database.rows<FoundChanges>('a_list_changes', CHANGES, values))[0];
      const { changes, reach } = found ?? { changes: [], reach: after };
      return { changes, reach, more: changes.length === limit };
    },
    async lockAListTold(manager) {
      const told = await first<{ seq: string }>(manager.query('SELECT seq::text FROM a_list_told FOR UPDATE'));
      return told?.seq ?? '0';
    },
    async keepAListTold(manager, seq) {
      await manager.query('UPDATE a_list_told SET seq = $1', [seq]);
    },
    waitingMessage: (manager, agreement) =>
      first(
        manager.query(`SELECT ${MESSAGE} FROM push_message WHERE agreement_id = $1 AND state = 'WAITING'`, [agreement]),
      ),
    async addMessage(manager, { agreement_id, after_seq, last_seq, body, next_at }) {
      const added = await first<MessageRow>(
        manager.query(
          `INSERT INTO push_message (agreement_id, after_seq, last_seq, body, next_at, attempts)
           VALUES ($1, $2, $3, $4, $5, 1) RETURNING ${MESSAGE}`,
          [agreement_id, after_seq, last_seq, body, next_at],
        ),
      );
      if (!added) throw new Error('A message was written and not returned.');
      return added;
    },
    async leaseMessage(manager, id, until) {
      const [rows] = (await manager.query(
        `UPDATE push_message SET attempts = attempts + 1, next_at = $2 WHERE id = $1 RETURNING ${MESSAGE}`,
        [id, until],
      )) as [MessageRow[], number];
      return rows[0] ?? null;
    },
    async settleMessage(manager, id, state, error) {
      const [, changed] = (await manager.query(
        `WITH settled AS (
           UPDATE push_message SET state = $2, last_error = coalesce($3, last_error), settled_at = clock_timestamp()
           WHERE id = $1 AND state = 'WAITING' RETURNING agreement_id, last_seq)
         UPDATE push_agreement a SET cursor = settled.last_seq FROM settled WHERE a.id = settled.agreement_id`,
        [id, state, error],
      )) as [unknown, number];
      return changed > 0;
    },
    async postponeMessage(manager, id, { until, error }) {
      await manager.query(`UPDATE push_message SET next_at = $2, last_error = $3 WHERE id = $1 AND state = 'WAITING'`, [
        id,
        until,
        error,
      ]);
    },
    async logPushes(manager, { recipient, kind, divisions }, { after, reach, on }) {
      const prefixes = divisions.map((prefix) => `${prefix}%`);
      await manager.query(LOG, [recipient, kind, prefixes, after, reach, on]);
    },
    deadMessages: (recipient, agreement) =>
      database.rows<MessageRow & object>(
        'dead_messages',
        `SELECT ${MESSAGE} FROM push_message WHERE state = 'DEAD' AND agreement_id IN
           (SELECT id FROM push_agreement WHERE recipient = $1 AND id::text = $2) ORDER BY created_at LIMIT 100`,
        [recipient, agreement],
      ),
  };
}

const DROP_WAITING = `UPDATE push_message SET state = 'DROPPED', settled_at = clock_timestamp()
  WHERE agreement_id = $1 AND state = 'WAITING'`;

interface FoundChanges extends Record<string, unknown> {
  readonly changes: readonly ChangeRow[];
  readonly reach: string;
}

async function first<Row>(rows: Promise<unknown>): Promise<Row | null> {
  const [row] = (await rows) as Row[];
  return row ?? null;
}
