import type { MigrationInterface, QueryRunner } from 'typeorm';

const unmarked = (prefix: string) => `NOT EXISTS (
  SELECT FROM record_mark m WHERE m.subject_id = l.subject_id AND m.superseded_at IS NULL
    AND m.reference = '${prefix}:' || l.list_code || ':' || l.document_no)`;

/**
 * The cases of every owner, as the owners tell them: the centre lists them, and watches their clocks. What is disputed,
 * repaired or withdrawn is off the public lists, and its mark or its case moves the list like a fact.
 */
export class WatchedCases1764000016300 implements MigrationInterface {
  readonly name = 'WatchedCases1764000016300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE watched_case (
        id           uuid NOT NULL,
        version      integer NOT NULL,
        owner        text NOT NULL,
        kind         text NOT NULL,
        subject_id   text NOT NULL,
        reference    text NOT NULL,
        authority    text,
        clock        text,
        needs_others boolean NOT NULL,
        filed_on     date NOT NULL,
        extended     boolean NOT NULL,
        outcome      text,
        decided_on   date,
        PRIMARY KEY (owner, id)
      );
      CREATE INDEX watched_case_open ON watched_case (filed_on) WHERE outcome IS NULL;
      CREATE INDEX watched_case_by_record ON watched_case (subject_id, reference);
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
          SELECT FROM watched_case w WHERE w.subject_id = l.subject_id AND w.reference = l.reference AND w.owner = l.source
            AND (w.outcome IN ('GRANTED', 'DELETED') OR (w.outcome IS NULL AND w.kind <> 'REPAIR')));

      CREATE TRIGGER record_mark_listed AFTER INSERT ON record_mark REFERENCING NEW TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION touch_list_subjects();
      CREATE TRIGGER record_mark_relisted AFTER UPDATE ON record_mark REFERENCING NEW TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION touch_list_subjects();
      CREATE TRIGGER watched_case_listed AFTER INSERT ON watched_case REFERENCING NEW TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION touch_list_subjects();
      CREATE TRIGGER watched_case_relisted AFTER UPDATE ON watched_case REFERENCING NEW TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION touch_list_subjects();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
