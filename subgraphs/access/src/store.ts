import type { Config } from '@xinqiao/platform/config/config.js';
import type { Database } from '@xinqiao/platform/database/database.js';
import { openRecordCases, type RecordCases } from '@xinqiao/platform/records/case-store.js';
import { ledgerKey, verifierKey, type LedgerKey } from '@xinqiao/platform/ledger/checkpoint.js';
import { openLedgerReader, type LedgerReader } from '@xinqiao/platform/ledger/read-ledger.js';
import { IsNull, type EntityManager } from 'typeorm';
import { tables } from './entities.js';
import { accessLogStore, type AccessLogStore } from './store/access-log.js';
import { admissionStore, type AdmissionStore } from './store/admission.js';
import { openAuthorizationRequestStore, type AuthorizationRequestStore } from './store/authorization-requests.js';
import { changeNoticeStore, type ChangeNoticeStore } from './store/change-notices.js';

/** A business case as its table holds it. */
export interface CaseRow {
  readonly organisation: string;
  readonly case_no: string;
  readonly matter: string;
  readonly status: 'OPEN' | 'CLOSED';
  readonly subject_id: string | null;
  readonly batch: readonly string[] | null;
  readonly safety_related: boolean;
  readonly education: boolean;
  readonly works: boolean;
  readonly duty: string | null;
  readonly court_order: string | null;
  readonly sealed_until: string | null;
  readonly opened_by: string;
  readonly approved_by: string | null;
  readonly valid_from: string;
}

export interface AuthorizationRow {
  readonly id: string;
  readonly subject_id: string;
  readonly grantee: string;
  readonly matter: string;
  readonly product: string;
  readonly scopes: readonly string[];
  readonly slices: readonly string[];
  readonly valid_from: string;
  readonly valid_until: string;
  readonly max_reads: number;
  readonly reads: number;
  readonly signed_by: string;
  readonly revoked_at: Date | null;
}

const AUTHORIZATION = `id, subject_id, grantee, matter, product, scopes, slices, valid_from::text, valid_until::text,
  max_reads, reads, signed_by, revoked_at`;

const AUTHORIZATIONS = `
  SELECT ${AUTHORIZATION} FROM authorization_given WHERE subject_id = ANY ($1) ORDER BY signed_at DESC LIMIT 1000`;

export interface Store extends AdmissionStore, AuthorizationRequestStore, ChangeNoticeStore, AccessLogStore {
  readonly cases: RecordCases;
  readonly ledger: LedgerReader;
  /** C2SP verifier key of the ledger of access records. */
  readonly verifierKey: string;
  authorizationsOf(ids: readonly string[]): Promise<AuthorizationRow[][]>;
  /** Deletes for good what ended, or was withdrawn, before a day. */
  forgetAuthorizations(before: string): Promise<void>;
  caseOf(organisation: string, caseNo: string): Promise<CaseRow | null>;
  transaction<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
  /** Two clerks that change the same case at once wait for each other here. */
  lockCase(manager: EntityManager, organisation: string, caseNo: string): Promise<CaseRow | null>;
  addCase(manager: EntityManager, row: CaseRow): Promise<void>;
  /** The case as it was is superseded, and stays on record. */
  replaceCase(manager: EntityManager, row: CaseRow): Promise<void>;
  addAuthorization(manager: EntityManager, row: Omit<AuthorizationRow, 'id' | 'reads' | 'revoked_at'>): Promise<string>;
  /** Revokes one of these subjects' authorisations; null where there is none of this id. */
  revokeAuthorization(
    manager: EntityManager,
    id: string,
    subjects: readonly string[],
  ): Promise<{ readonly revokedAt: Date; readonly before: boolean } | null>;
}

/** Signs the heads of the ledger of access records. */
export function recordKey(config: Config): LedgerKey {
  return ledgerKey('xinqiao/access/record', config.ledgerKeyOf('access'));
}

export function openStore(database: Database, config: Config): Store {
  const { entity } = tables.businessCase;
  return {
    ...admissionStore(database),
    ...openAuthorizationRequestStore(database),
    ...changeNoticeStore(database),
    ...accessLogStore(database),
    cases: openRecordCases(database, config),
    ledger: openLedgerReader(database, 'record'),
    verifierKey: verifierKey(recordKey(config)),
    async authorizationsOf(ids) {
      const rows = await database.rows<AuthorizationRow & object>('authorizations', AUTHORIZATIONS, [ids]);
      return ids.map((id) => rows.filter(({ subject_id }) => subject_id === id));
    },
    async forgetAuthorizations(before) {
      await database.rows(
        'forget_authorizations',
        `DELETE FROM authorization_given
         WHERE least(valid_until, (revoked_at AT TIME ZONE 'Asia/Shanghai')::date) < $1`,
        [before],
      );
    },
    async caseOf(organisation, caseNo) {
      const key = { organisation, case_no: caseNo, superseded_at: IsNull() };
      return (await database.source.manager.findOneBy(entity, key)) as CaseRow | null;
    },
    transaction: (work) => database.source.transaction(work),
    async lockCase(manager, organisation, caseNo) {
      // A case that does not exist has no row to lock: two that open it at once wait on its number.
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${organisation} ${caseNo}`]);
      const key = { organisation, case_no: caseNo, superseded_at: IsNull() };
      return (await manager.findOneBy(entity, key)) as CaseRow | null;
    },
    async addCase(manager, row) {
      await manager.insert(entity, { ...row });
    },
    async replaceCase(manager, { organisation, case_no, ...row }) {
      const key = { organisation, case_no, superseded_at: IsNull() };
      await manager.update(entity, key, { superseded_at: () => 'clock_timestamp()' });
      await manager.insert(entity, { organisation, case_no, ...withoutIdentity(row) });
    },
    async addAuthorization(manager, row) {
      const [{ id }] = (await manager.query(
        `INSERT INTO authorization_given
           (subject_id, grantee, matter, product, scopes, slices, valid_from, valid_until, max_reads, signed_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`,
        [
          row.subject_id,
          row.grantee,
          row.matter,
          row.product,
          row.scopes,
          row.slices,
          row.valid_from,
          row.valid_until,
          row.max_reads,
          row.signed_by,
        ],
      )) as [{ id: string }];
      return id;
    },
    async revokeAuthorization(manager, id, subjects) {
      const [known] = (await manager.query(
        'SELECT revoked_at FROM authorization_given WHERE id = $1 AND subject_id = ANY ($2) FOR UPDATE',
        [id, subjects],
      )) as { revoked_at: Date | null }[];
      if (!known) return null;
      if (known.revoked_at) return { revokedAt: known.revoked_at, before: true };
      const [rows] = (await manager.query(
        'UPDATE authorization_given SET revoked_at = clock_timestamp() WHERE id = $1 RETURNING revoked_at',
        [id],
      )) as [{ revoked_at: Date }[]];
      const [revoked] = rows;
      if (!revoked) throw new Error(`The authorisation ${id} vanished under its own lock.`);
      return { revokedAt: revoked.revoked_at, before: false };
    },
  };
}

/** A read row carries its own id and time of record; its successor gets new ones. */
function withoutIdentity<Row extends object>(row: Row): Row {
  const { id: _, recorded_at: __, superseded_at: ___, ...rest } = row as Row & Record<string, unknown>;
  return rest as Row;
}
