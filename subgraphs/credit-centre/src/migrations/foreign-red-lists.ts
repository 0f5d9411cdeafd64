import type { MigrationInterface, QueryRunner } from 'typeorm';

const unmarked = (prefix: string) => `NOT EXISTS (
  SELECT FROM record_mark m WHERE m.subject_id = l.subject_id AND m.superseded_at IS NULL
    AND m.reference = '${prefix}:' || l.list_code || ':' || l.document_no)`;

/**
 * Lists of which an owner tells many entries at once, such as the A-grade taxpayers of a year: their references are those of
 * each subject's own record, so that the subject stands behind a # here, and their messages are ordered by a version.
 */
export class ForeignRedLists1764000017400 implements MigrationInterface {
  readonly name = 'ForeignRedLists1764000017400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE foreign_listing ADD COLUMN version bigint;
      CREATE OR REPLACE VIEW listed AS
        SELECT 'centre' AS source, 'RED' AS kind, list_code, document_no || '#' || subject_id AS reference, subject_id,
               NULL AS name, authority, domain, legal_basis, document_no AS document, listed_on, until
        FROM red_listing l WHERE superseded_at IS NULL AND valid_to IS NULL AND ${unmarked('red-listing')}
        UNION ALL
        SELECT 'centre', 'UNTRUSTWORTHY', list_code, document_no, subject_id, NULL, authority, domain, legal_basis,
               document_no, listed_on, until
        FROM serious_listing l WHERE superseded_at IS NULL AND valid_to IS NULL AND ${unmarked('serious-listing')}
        UNION ALL
        SELECT source, kind, list_code, reference, subject_id, name, authority, domain, legal_basis, document, listed_on, until
        FROM foreign_listing l WHERE superseded_at IS NULL AND valid_to IS NULL AND NOT EXISTS (
          SELECT FROM watched_case w
          WHERE w.subject_id = l.subject_id AND w.reference = split_part(l.reference, '#', 1) AND w.owner = l.source
            AND (w.outcome IN ('GRANTED', 'DELETED') OR (w.outcome IS NULL AND w.kind <> 'REPAIR')));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
