/** Roots of complete subtrees are kept at every eighth level: any other is hashed from at most 256 of them. */
export const NODE_LEVELS = 8;

/**
 * A segment is a complete subtree of 2^16 entries, at a level whose roots are kept: the root outlives the segment, so that
 * proofs and heads stay whole.
 */
export const SEGMENT_BITS = 2 * NODE_LEVELS;

/**
 * CREATE statements of a ledger: `<name>_entry` in segments, `<name>_node`, `<name>_head`, and `append_<name>`.
 *
 * The writing role may add and read, and nothing else. It owns the tables and could grant itself the rest: then the signed heads
 * in their second place tell what was changed.
 */
export function createLedger(name: string, segmentBits = SEGMENT_BITS): string {
  const entry = `${name}_entry`;
  return `
    CREATE TABLE ${entry} (
      seq       bigint PRIMARY KEY CHECK (seq >= 0),
      leaf      text NOT NULL,
      leaf_hash bytea NOT NULL CHECK (length(leaf_hash) = 32)
    ) PARTITION BY RANGE (seq);
    CREATE TABLE ${name}_node (
      level integer NOT NULL,
      index bigint NOT NULL,
      hash  bytea NOT NULL,
      PRIMARY KEY (level, index)
    );
    CREATE TABLE ${name}_head (
      size       bigint PRIMARY KEY,
      subtrees   bytea[] NOT NULL,
      checkpoint text NOT NULL,
      signed_at  timestamptz NOT NULL DEFAULT clock_timestamp()
    );
    CREATE TABLE ${name}_dropped (
      segment    bigint PRIMARY KEY,
      until      timestamptz NOT NULL,
      dropped_at timestamptz NOT NULL DEFAULT clock_timestamp()
    );
    CREATE FUNCTION refuse_change_of_${name}() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION '${entry} is append-only'; END $$;
    CREATE TRIGGER ${entry}_append_only BEFORE UPDATE OR DELETE ON ${entry}
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_${name}();
    CREATE TRIGGER ${name}_head_append_only BEFORE UPDATE OR DELETE ON ${name}_head
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_${name}();
    REVOKE UPDATE, DELETE, TRUNCATE ON ${entry}, ${name}_head, ${name}_node FROM CURRENT_USER;
    ${ledgerFunctions(name, segmentBits)}
  `;
}

/**
 * Makes `append_<name>` and the segment that it writes, `<name>_open`, which becomes `<name>_entry_<number>` once it is full:
 * written by its own name, an entry costs the same whether the ledger has one segment or hundreds. Its last place is found by
 * the index: a connection that first wrote while the segment was empty would read all of it for every entry, until somebody
 * analysed the table. And `place_in_<name>`, by which a period is found without reading what lies before it.
 *
 * One lock for each ledger gives every committed batch the next places without a gap, whichever of several processes
 * writes it: the order is the order of commits, a missing place is a deletion and nothing else, and a head needs no
 * second ordering. The lock is held for one commit, which the whole batch shares.
 *
 * Entries are lines: JSON holds no line break of its own, and nothing has to be escaped on the way.
 */
export function ledgerFunctions(name: string, segmentBits = SEGMENT_BITS): string {
  const [entry, open, size] = [`${name}_entry`, `${name}_open`, 2 ** segmentBits];
  return `
    DO $$
      DECLARE
        number bigint;
      BEGIN
        SELECT coalesce(max(seq) + 1, 0) / ${size} INTO number FROM ${entry};
        IF to_regclass(format('${entry}_%s', number)) IS NULL THEN
          EXECUTE format('CREATE TABLE ${open} PARTITION OF ${entry} FOR VALUES FROM (%s) TO (%s)',
            number * ${size}, (number + 1) * ${size});
        ELSE
          EXECUTE format('ALTER TABLE ${entry}_%s RENAME TO ${open}', number);
        END IF;
        REVOKE UPDATE, DELETE, TRUNCATE ON ${open} FROM CURRENT_USER;
      END $$;

    CREATE OR REPLACE FUNCTION append_${name}(lines text) RETURNS bigint LANGUAGE plpgsql SET enable_seqscan = off AS $$
      DECLARE
        leaves text[] := string_to_array(lines, E'\\n');
        first bigint;
        next bigint;
        room bigint;
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtext('ledger ${name}'));
        SELECT max(seq) + 1 INTO first FROM ${open};
        IF first IS NULL THEN
          SELECT substring(pg_get_expr(relpartbound, oid) FROM '[0-9]+')::bigint INTO first
            FROM pg_class WHERE oid = '${open}'::regclass;
        END IF;
        next := first;
        WHILE cardinality(leaves) > 0 LOOP
          room := ${size} - next % ${size};
          INSERT INTO ${open}
            SELECT next + place - 1, given.leaf, sha256('\\x00'::bytea || convert_to(given.leaf, 'UTF8'))
            FROM unnest(leaves[:room]) WITH ORDINALITY AS given (leaf, place);
          next := next + least(room, cardinality(leaves));
          leaves := leaves[room + 1:];
          IF next % ${size} = 0 THEN
            -- Making a segment locks the whole and then its parts, as whoever reads does: a renaming first would lock crosswise.
            EXECUTE format('CREATE TABLE ${name}_next PARTITION OF ${entry} FOR VALUES FROM (%s) TO (%s)', next, next + ${size});
            EXECUTE format('ALTER TABLE ${open} RENAME TO ${entry}_%s', next / ${size} - 1);
            ALTER TABLE ${name}_next RENAME TO ${open};
            REVOKE UPDATE, DELETE, TRUNCATE ON ${open} FROM CURRENT_USER;
          END IF;
        END LOOP;
        RETURN first;
      END $$;

    CREATE FUNCTION place_in_${name}(instant timestamptz) RETURNS bigint LANGUAGE plpgsql STABLE STRICT AS $$
      DECLARE
        low bigint;
        high bigint;
        middle bigint;
        found record;
      BEGIN
        SELECT min(seq), max(seq) + 1 INTO low, high FROM ${entry};
        WHILE low < high LOOP
          middle := (low + high) / 2;
          SELECT seq, (leaf::jsonb ->> 'at')::timestamptz < instant AS is_before INTO found
            FROM ${entry} WHERE seq >= middle ORDER BY seq LIMIT 1;
          IF found.is_before THEN
            low := found.seq + 1;
          ELSE
            high := middle;
          END IF;
        END LOOP;
        RETURN coalesce(low, 0);
      END $$;
  `;
}

/**
 * A condition that all entries of a period meet, and few others: [from, until), each an SQL expression of an instant, or of NULL for
 * no bound. An entry is written within a minute of its `at`, so that what stands two minutes outside is none of them.
 */
export function writtenAround(name: string, from: string, until: string): string {
  const place = (instant: string) => `place_in_${name}(${instant})`;
  return `seq >= (SELECT coalesce(${place(`${from}::text::timestamptz - interval '2 minutes'`)}, 0))
    AND seq < (SELECT coalesce(${place(`${until}::text::timestamptz + interval '2 minutes'`)}, ${LAST_PLACE}))`;
}

/** No ledger gets so far: the largest bigint. */
const LAST_PLACE = '9223372036854775807';
