import { createFactTable } from '@xinqiao/platform/database/facts.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The red list, what other owners publish, and the one list that the public reads.
 *
 * `public_list` is derived: whatever changes a fact (an import, a command, a message, a repair) touches its subjects, and
 * at the end of the transaction their entries are compared with the facts. Each difference is an event. No path into the
 * lists can forget the list or its event, and the search reads one table whose rows are names with what they stand for.
 *
 * Events are numbered under one lock that a transaction takes last and holds to its commit, so the numbers are in the
 * order of commits and without a gap: whoever has read up to a number has missed nothing below it, which numbers of a
 * sequence, drawn early and committed late, would not give. An event names its entry and holds nothing of it: what was
 * said of a firm is read from the list, and cannot be read any more once the list has let go of it.
 *
 * Names are indexed by their characters and pairs of characters, the first character apart: what a name begins with is
 * found in the order of names, and so often the place that the index would name a tenth of the list. pg_trgm would ask for
 * three characters at least, has no trigrams of Chinese under LC_CTYPE C, and is not installed in every database.
 */
export class PublicLists1764000001610 implements MigrationInterface {
  readonly name = 'PublicLists1764000001610';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      createFactTable(
        'red_listing',
        ['list_code', 'document_no', 'subject_id'],
        `list_code text NOT NULL, document_no text NOT NULL, subject_id text NOT NULL, authority text NOT NULL,
         legal_basis text NOT NULL, domain text NOT NULL, listed_on date NOT NULL, until date NOT NULL`,
      ),
    );
    await runner.query(
      createFactTable(
        'foreign_listing',
        ['source', 'list_code', 'reference'],
        `source text NOT NULL, kind text NOT NULL, list_code text NOT NULL, reference text NOT NULL,
         subject_id text NOT NULL, name text, authority text NOT NULL, domain text NOT NULL, legal_basis text NOT NULL, document text NOT NULL,
         listed_on date NOT NULL, until date`,
      ),
    );
    await runner.query(`
      ALTER TABLE serious_listing ADD COLUMN domain text;
      UPDATE serious_listing SET domain = CASE list_code WHEN 'GOVERNMENT_PROCUREMENT' THEN 'PROCUREMENT'
        WHEN 'WORK_SAFETY' THEN 'WORK_SAFETY' WHEN 'WAGE_ARREARS' THEN 'LABOUR' ELSE 'MARKET' END;
      ALTER TABLE serious_listing ALTER COLUMN domain SET NOT NULL;

      CREATE VIEW listed AS
        SELECT 'centre' AS source, 'RED' AS kind, list_code, document_no || '#' || subject_id AS reference, subject_id,
               NULL AS name, authority, domain, legal_basis, document_no AS document, listed_on, until
        FROM red_listing WHERE superseded_at IS NULL AND valid_to IS NULL
        UNION ALL
        SELECT 'centre', 'UNTRUSTWORTHY', list_code, document_no, subject_id, NULL, authority, domain, legal_basis,
               document_no, listed_on, until
        FROM serious_listing WHERE superseded_at IS NULL AND valid_to IS NULL
        UNION ALL
        SELECT source, kind, list_code, reference, subject_id, name, authority, domain, legal_basis, document, listed_on, until
        FROM foreign_listing WHERE superseded_at IS NULL AND valid_to IS NULL;

      -- As nameKeyOf (rules/public-list/name-key.ts) writes a name.
      CREATE FUNCTION name_key(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT lower(regexp_replace(normalize(name, NFKC), '\\s', '', 'g') COLLATE "C") $$;
      CREATE FUNCTION inner_grams(key text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT array_agg(DISTINCT substr(key, at, size))
        FROM generate_series(2, length(key)) at, generate_series(1, 2) size WHERE at + size - 1 <= length(key) $$;

      CREATE TABLE public_list (
        id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        source      text NOT NULL,
        kind        text NOT NULL CHECK (kind IN ('RED', 'UNTRUSTWORTHY')),
        list_code   text NOT NULL,
        reference   text NOT NULL,
        subject_id  text NOT NULL CHECK (subject_id LIKE 'o%'),
        name        text NOT NULL,
        code        text,
        authority   text NOT NULL,
        domain      text NOT NULL,
        legal_basis text NOT NULL CHECK (legal_basis <> ''),
        document    text NOT NULL,
        listed_on   date NOT NULL,
        until       date,
        name_key    text COLLATE "C" NOT NULL GENERATED ALWAYS AS (name_key(name)) STORED,
        UNIQUE (source, list_code, reference)
      );
      -- A walk along the names reads these alone, and none of the entries that it passes.
      CREATE INDEX public_list_by_name ON public_list (name_key, id) INCLUDE (kind, domain, listed_on, until);
      CREATE INDEX public_list_by_kind ON public_list (kind, name_key, id) INCLUDE (domain, listed_on, until);
      CREATE INDEX public_list_by_domain ON public_list (domain, name_key, id) INCLUDE (kind, listed_on, until);
      CREATE INDEX public_list_by_gram ON public_list USING gin (inner_grams(name_key));
      CREATE INDEX public_list_by_code ON public_list (code);
      CREATE INDEX public_list_by_subject ON public_list (subject_id);
      CREATE INDEX public_list_by_end ON public_list (until);
      -- Some thousand characters and pairs make up the names of firms: the planner is to know how common each of them is.
      ALTER INDEX public_list_by_gram ALTER COLUMN 1 SET STATISTICS 1000;

      CREATE TABLE list_event (
        id     bigint PRIMARY KEY,
        entry  bigint NOT NULL,
        change text NOT NULL CHECK (change IN ('LISTED', 'CHANGED', 'REMOVED')),
        at     timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE FUNCTION refuse_change_of_list_event() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'list_event is append-only'; END $$;
      CREATE TRIGGER list_event_append_only BEFORE UPDATE OR DELETE ON list_event
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_list_event();

      CREATE FUNCTION add_list_events(entries bigint[], changes text[]) RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
          IF cardinality(entries) IS NULL OR cardinality(entries) = 0 THEN RETURN; END IF;
          INSERT INTO list_event (id, entry, change)
            SELECT (SELECT coalesce(max(id), 0) FROM list_event) + place, given.entry, given.change
            FROM unnest(entries, changes) WITH ORDINALITY AS given (entry, change, place);
          PERFORM pg_notify('list_event', '');
        END $$;
      -- Planned for as many subjects as it is given: one of a message, or 50,000 of an import.
      CREATE FUNCTION compare_public_list(subjects text[]) RETURNS void LANGUAGE plpgsql
      SET plan_cache_mode = force_custom_plan AS $$
        DECLARE
          entries bigint[]; changes text[];
        BEGIN
          PERFORM pg_advisory_xact_lock(hashtext('list_event'));
          WITH gone AS (
            DELETE FROM public_list p WHERE p.subject_id IN (SELECT unnest(subjects)) AND NOT EXISTS (
              SELECT FROM listed l WHERE l.subject_id = p.subject_id AND l.source = p.source
                AND l.list_code = p.list_code AND l.reference = p.reference)
            RETURNING id)
          SELECT array_agg(id ORDER BY id), array_agg('REMOVED'::text) INTO entries, changes FROM gone;
          PERFORM add_list_events(entries, changes);
          WITH come AS (
            INSERT INTO public_list (source, kind, list_code, reference, subject_id, name, code, authority, domain,
                                     legal_basis, document, listed_on, until)
            SELECT l.source, l.kind, l.list_code, l.reference, l.subject_id, coalesce(s.name, l.name), s.uscc, l.authority,
                   l.domain, l.legal_basis, l.document, l.listed_on, l.until
            FROM listed l LEFT JOIN registered_subject s ON s.subject_id = l.subject_id AND s.superseded_at IS NULL
            WHERE l.subject_id IN (SELECT unnest(subjects)) AND l.subject_id LIKE 'o%' AND coalesce(s.name, l.name) IS NOT NULL
              AND (l.until IS NULL OR l.until >= (now() AT TIME ZONE 'Asia/Shanghai')::date)
            ORDER BY l.listed_on, l.source, l.list_code, l.reference
            ON CONFLICT (source, list_code, reference) DO UPDATE SET
              kind = excluded.kind, subject_id = excluded.subject_id, name = excluded.name, code = excluded.code,
              authority = excluded.authority, domain = excluded.domain, legal_basis = excluded.legal_basis,
              document = excluded.document, listed_on = excluded.listed_on, until = excluded.until
            WHERE (public_list.kind, public_list.subject_id, public_list.name, public_list.code, public_list.authority,
                   public_list.domain, public_list.legal_basis, public_list.document, public_list.listed_on,
                   public_list.until)
              IS DISTINCT FROM (excluded.kind, excluded.subject_id, excluded.name, excluded.code, excluded.authority,
                   excluded.domain, excluded.legal_basis, excluded.document, excluded.listed_on, excluded.until)
            RETURNING id, xmax = 0 AS is_new)
          SELECT array_agg(id ORDER BY id), array_agg(CASE WHEN is_new THEN 'LISTED' ELSE 'CHANGED' END ORDER BY id)
            INTO entries, changes FROM come;
          PERFORM add_list_events(entries, changes);
        END $$;
      -- Automatic stop: what is beyond its term on a day leaves the list. Says how many.
      CREATE FUNCTION expire_public_list(day date) RETURNS bigint LANGUAGE plpgsql AS $$
        DECLARE entries bigint[]; changes text[];
        BEGIN
          PERFORM pg_advisory_xact_lock(hashtext('list_event'));
          WITH gone AS (DELETE FROM public_list WHERE until < day RETURNING id)
          SELECT array_agg(id ORDER BY id), array_agg('REMOVED'::text) INTO entries, changes FROM gone;
          PERFORM add_list_events(entries, changes);
          RETURN coalesce(cardinality(entries), 0);
        END $$;

      CREATE TABLE touched_list_subjects (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, subjects text[] NOT NULL);
      CREATE FUNCTION compare_touched() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM compare_public_list(NEW.subjects);
          DELETE FROM touched_list_subjects WHERE id = NEW.id;
          RETURN NULL;
        END $$;
      CREATE CONSTRAINT TRIGGER at_the_end AFTER INSERT ON touched_list_subjects
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION compare_touched();
      -- Executed as text, so that it is planned for the rows that this statement changed: a plan that was made when one
      -- firm was registered goes through the lists once for every row of an import.
      CREATE FUNCTION touch_list_subjects() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          EXECUTE $touch$
            INSERT INTO touched_list_subjects (subjects)
              SELECT array_agg(DISTINCT subject_id) FROM changed
              WHERE subject_id LIKE 'o%'
                AND subject_id IN (SELECT subject_id FROM listed UNION ALL SELECT subject_id FROM public_list)
              HAVING count(*) > 0 $touch$;
          RETURN NULL;
        END $$;
    `);
    for (const table of ['red_listing', 'serious_listing', 'foreign_listing', 'registered_subject']) {
      await runner.query(`
        CREATE TRIGGER ${table}_listed AFTER INSERT ON ${table} REFERENCING NEW TABLE AS changed
          FOR EACH STATEMENT EXECUTE FUNCTION touch_list_subjects();
        CREATE TRIGGER ${table}_relisted AFTER UPDATE ON ${table} REFERENCING NEW TABLE AS changed
          FOR EACH STATEMENT EXECUTE FUNCTION touch_list_subjects();
      `);
    }
    await runner.query(`SELECT compare_public_list(array_agg(DISTINCT subject_id)) FROM listed HAVING count(*) > 0`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
