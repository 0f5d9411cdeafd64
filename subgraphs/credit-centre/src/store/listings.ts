import { KNOWN_AT } from '@xinqiao/platform/database/facts.js';
import { IsNull, type EntityManager } from 'typeorm';
import { tables } from '../entities.js';
import type { Listing, ListingStep } from '../rules/listing/procedure.js';
import type { RecordDomain } from '../rules/public-list/record-domain.js';

export interface SeriousListingRow {
  readonly list_code: string;
  readonly document_no: string;
  readonly subject_id: string;
  readonly authority: string;
  readonly legal_basis: string;
  readonly domain: RecordDomain;
  readonly listed_on: string;
  readonly until: string;
}

export interface ListingStore {
  /** Opens a procedure; gives its number. */
  openListing(manager: EntityManager, listing: Omit<Listing, 'listing_no' | 'steps'>): Promise<string>;
  /** The procedure of a number, which nobody else changes until the end of the transaction. */
  lockListing(manager: EntityManager, listingNo: string): Promise<Listing | null>;
  /** Procedures about subjects, latest first. */
  listingsOf(manager: EntityManager, subjects: readonly string[]): Promise<Listing[]>;
  /** Every procedure that a penalty founds. */
  listingsOfPenalties(manager: EntityManager): Promise<Listing[]>;
  /** False: the authority has another document of this number. */
  addListingStep(
    manager: EntityManager,
    listing: Pick<Listing, 'listing_no' | 'authority_uscc'>,
    step: ListingStep,
  ): Promise<boolean>;
  /** Puts the subject on the list, or, with `until` the day before, takes it off: what stood there stays on record. */
  putOnSeriousList(manager: EntityManager, row: SeriousListingRow, validTo: string | null): Promise<void>;
  isRegistered(manager: EntityManager, subject: string): Promise<boolean>;
  /** The name of a registered body, by its code. */
  nameOfBody(manager: EntityManager, uscc: string): Promise<string | null>;
}

const LISTING = `l.listing_no::text, l.subject_id, l.list_code, l.authority, l.authority_uscc, l.statement_by::text, l.penalty_no,
  (SELECT coalesce(json_agg(json_build_object('kind', s.kind, 'on', s.on_day, 'document_no', s.document_no,
     'content', s.content, 'actor', s.actor) ORDER BY s.id), '[]')
   FROM listing_step s WHERE s.listing_no = l.listing_no AND s.recorded_at <= ${KNOWN_AT}) AS steps`;

/** Whose decision put a subject on the serious list `t`. */
export const DECIDED_BY = `
  SELECT p.authority_uscc FROM listing_procedure p JOIN listing_step s USING (listing_no)
  WHERE p.subject_id = t.subject_id AND p.list_code = t.list_code AND s.kind = 'DECISION' AND s.document_no = t.document_no
  LIMIT 1`;

/** Procedures of the subjects $1, latest first. */
export const LISTINGS_OF = `SELECT ${LISTING} FROM listing_procedure l
  WHERE l.subject_id = ANY($1) AND l.opened_at <= ${KNOWN_AT} ORDER BY l.listing_no DESC`;

export function listingStore(): ListingStore {
  return {
    async openListing(manager, { subject_id, list_code, authority, authority_uscc, statement_by, penalty_no }) {
      const [row] = (await manager.query(
        `INSERT INTO listing_procedure (subject_id, list_code, authority, authority_uscc, statement_by, penalty_no)
         VALUES ($1, $2, $3, $4, $5, $6) RETURNING listing_no::text`,
        [subject_id, list_code, authority, authority_uscc, statement_by, penalty_no],
      )) as { listing_no: string }[];
      if (!row) throw new Error('A procedure got no number.');
      return row.listing_no;
    },
    async lockListing(manager, listingNo) {
      if (!/^\d{1,18}$/.test(listingNo)) return null;
      await manager.query('SELECT FROM listing_procedure WHERE listing_no = $1 FOR UPDATE', [listingNo]);
      const rows = (await manager.query(`SELECT ${LISTING} FROM listing_procedure l WHERE l.listing_no = $1`, [
        listingNo,
      ])) as Listing[];
      return rows[0] ?? null;
    },
    async listingsOf(manager, subjects) {
      return (await manager.query(LISTINGS_OF, [subjects])) as Listing[];
    },
    async listingsOfPenalties(manager) {
      return (await manager.query(
        `SELECT ${LISTING} FROM listing_procedure l WHERE l.penalty_no IS NOT NULL`,
      )) as Listing[];
    },
    async addListingStep(manager, { listing_no, authority_uscc }, { kind, on, document_no, content, actor }) {
      const added = (await manager.query(
        `INSERT INTO listing_step (listing_no, authority_uscc, kind, on_day, document_no, content, actor)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
        [listing_no, authority_uscc, kind, on, document_no, JSON.stringify(content), actor],
      )) as unknown[];
      return added.length > 0;
    },
    async putOnSeriousList(manager, row, validTo) {
      const { entity } = tables.seriousListing;
      const key = { list_code: row.list_code, document_no: row.document_no, superseded_at: IsNull() };
      await manager.update(entity, key, { superseded_at: () => 'clock_timestamp()' });
      await manager.insert(entity, { ...row, valid_from: row.listed_on, valid_to: validTo });
    },
    async isRegistered(manager, subject) {
      return manager.existsBy(tables.registeredSubject.entity, { subject_id: subject, superseded_at: IsNull() });
    },
    async nameOfBody(manager, uscc) {
      const body = (await manager.findOneBy(tables.registeredSubject.entity, { uscc, superseded_at: IsNull() })) as {
        name: string;
      } | null;
      return body?.name ?? null;
    },
  };
}
