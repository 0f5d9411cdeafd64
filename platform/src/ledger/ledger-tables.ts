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
 * One lock for each ledger gives every committed batch the next places without a gap, whichever of several processes
 * writes it: the order is the order of commits, a missing place is a deletion and nothing else, and a head needs no
 * second ordering. The lock is held for one commit, which the whole batch shares.
 *
 * Entries are lines: JSON holds no line break of its own, and nothing has to be escaped on the way.
 *
 * The writing role may add and read. It owns the tables in development; production gives them to a role that nobody logs
 * in with, and the REVOKE and the triggers then bind whatever the process does.
 */
export function createLedger(name: string, segmentBits = SEGMENT_BITS): string {
  const entry = `${name}_entry`;
  const size = 2 ** segmentBits;
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
    CREATE FUNCTION append_${name}(lines text) RETURNS bigint LANGUAGE plpgsql AS $$
      DECLARE
        leaves text[] := string_to_array(lines, E'\\n');
        first bigint;
        segment bigint;
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtext('ledger ${name}'));
        SELECT coalesce(max(seq) + 1, 0) INTO first FROM ${entry};
        FOR segment IN first / ${size} .. (first + cardinality(leaves) - 1) / ${size} LOOP
          IF to_regclass(format('${entry}_%s', segment)) IS NULL THEN
            EXECUTE format('CREATE TABLE ${entry}_%s PARTITION OF ${entry} FOR VALUES FROM (%s) TO (%s)',
              segment, segment * ${size}, (segment + 1) * ${size});
          END IF;
        END LOOP;
        INSERT INTO ${entry} SELECT first + place - 1, given.leaf, sha256('\\x00'::bytea || convert_to(given.leaf, 'UTF8'))
          FROM unnest(leaves) WITH ORDINALITY AS given (leaf, place);
        RETURN first;
      END $$;
    CREATE FUNCTION refuse_change_of_${name}() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION '${entry} is append-only'; END $$;
    CREATE TRIGGER ${entry}_append_only BEFORE UPDATE OR DELETE ON ${entry}
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_${name}();
    CREATE TRIGGER ${name}_head_append_only BEFORE UPDATE OR DELETE ON ${name}_head
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_${name}();
    REVOKE UPDATE, DELETE, TRUNCATE ON ${entry}, ${name}_head, ${name}_node FROM CURRENT_USER;
  `;
}
