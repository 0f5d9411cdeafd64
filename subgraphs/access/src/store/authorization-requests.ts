import type { Database } from '@xinqiao/platform/database/database.js';
import type { EntityManager } from 'typeorm';

export interface AuthorizationRequestRow {
  readonly id: string;
  readonly subject_id: string;
  readonly grantee: string;
  readonly matter: string;
  readonly product: string;
  readonly scopes: readonly string[];
  readonly days: number;
  readonly max_reads: number;
  readonly code_hash: string;
  readonly wrong_codes: number;
  readonly state: 'PENDING' | 'CONFIRMED' | 'DECLINED' | 'LOCKED';
  readonly authorization_id: string | null;
  readonly requested_by: string;
  readonly requested_at: Date;
  readonly expires_at: Date;
}

export interface AuthorizationRequestStore {
  addRequest(manager: EntityManager, row: AuthorizationRequestRow): Promise<void>;
  /** A request, locked until the transaction ends: two confirmations at once give one authorisation. */
  lockRequest(manager: EntityManager, id: string): Promise<AuthorizationRequestRow | null>;
  changeRequest(
    manager: EntityManager,
    row: Pick<AuthorizationRequestRow, 'id' | 'state' | 'wrong_codes' | 'authorization_id'>,
  ): Promise<void>;
  requestOf(grantee: string, id: string): Promise<AuthorizationRequestRow | null>;
  /** Requests that still wait at an instant, latest first, in the order of the subjects asked for. */
  pendingRequestsOf(subjects: readonly string[], now: Date): Promise<AuthorizationRequestRow[][]>;
}

const REQUEST = `id, subject_id, grantee, matter, product, scopes, days, max_reads, code_hash, wrong_codes, state,
  authorization_id, requested_by, requested_at, expires_at`;

export function openAuthorizationRequestStore(database: Database): AuthorizationRequestStore {
  return {
    async addRequest(manager, row) {
      const columns = Object.keys(row);
      const places = columns.map((_, at) => `$${at + 1}`).join(', ');
      await manager.query(
        `INSERT INTO authorization_request (${columns.join(', ')}) VALUES (${places})`,
        Object.values<unknown>(row as never),
      );
    },
    async lockRequest(manager, id) {
      const [row] = (await manager.query(`SELECT ${REQUEST} FROM authorization_request WHERE id = $1 FOR UPDATE`, [
        id,
      ])) as AuthorizationRequestRow[];
      return row ?? null;
    },
    async changeRequest(manager, { id, state, wrong_codes, authorization_id }) {
      await manager.query(
        'UPDATE authorization_request SET state = $2, wrong_codes = $3, authorization_id = $4 WHERE id = $1',
        [id, state, wrong_codes, authorization_id],
      );
    },
    async requestOf(grantee, id) {
      const [row] = await database.rows<AuthorizationRequestRow & object>(
        'authorization_request',
        `SELECT ${REQUEST} FROM authorization_request WHERE id::text = $1 AND grantee = $2`,
        [id, grantee],
      );
      return row ?? null;
    },
    async pendingRequestsOf(subjects, now) {
      const rows = await database.rows<AuthorizationRequestRow & object>(
        'pending_requests',
        `SELECT ${REQUEST} FROM authorization_request
         WHERE subject_id = ANY ($1) AND expires_at > $2 AND state = 'PENDING' ORDER BY requested_at DESC LIMIT 100`,
        [subjects, now],
      );
      return subjects.map((id) => rows.filter(({ subject_id }) => subject_id === id));
    },
  };
}
