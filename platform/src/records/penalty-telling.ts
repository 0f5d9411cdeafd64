import { z } from 'zod';
import type { Database } from '../database/database.js';
import type { PenaltyRow } from '../database/penalty-table.js';
import { enqueue } from '../outbox/enqueue.js';
import type { Job } from '../outbox/job.js';
import { penaltyPublicationOf } from '../rules/penalty-record.js';

/** Penalties of one job and of one message, whatever a file brings at once. */
const TOGETHER = 500;

const JOB = 'tell-penalties';

/**
 * For a migration of an owner whose penalties may found a listing at the centre. What came, by whatever way, is told after
 * the commit that brought it; what is there already, at once.
 */
export const CREATE_PENALTY_TELLING = `
  CREATE FUNCTION tell_penalties(ids bigint[]) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM graphile_worker.add_job('${JOB}', json_build_object('ids', json_agg(id)))
      FROM unnest(ids) WITH ORDINALITY AS penalty (id, place) GROUP BY (place - 1) / ${TOGETHER};
    END $$;
  CREATE FUNCTION tell_added_penalties() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM tell_penalties((SELECT array_agg(id ORDER BY id) FROM added));
      RETURN NULL;
    END $$;
  CREATE TRIGGER penalty_told AFTER INSERT ON penalty REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION tell_added_penalties();
  SELECT tell_penalties(array_agg(id ORDER BY id)) FROM penalty WHERE superseded_at IS NULL HAVING count(*) > 0;`;

const day = z.iso.date();

/**
 * Message `penalties-kept`: that an owner keeps these penalties, and how long they may be used; what they are about stays
 * with it. What becomes of one by a case is told as the case is.
 */
export const penaltiesKept = z.object({
  penalties: z
    .array(
      z.object({
        /** Grows with each version of the same penalty: messages come in any order. */
        version: z.int().positive(),
        authority_uscc: z.string().min(1).max(18),
        document_no: z.string().min(1).max(200),
        subject_id: z.string().regex(/^[op]\d+_[\w-]{27}$/),
        decided_on: day,
        /** The last day on which it may be used; null: it may not, as one that is minor or was withdrawn. */
        until: day.nullable(),
        withdrawn: z.boolean(),
      }),
    )
    .min(1)
    .max(TOGETHER),
});

export type KeptPenalty = z.output<typeof penaltiesKept>['penalties'][number];

const named = z.object({ ids: z.array(z.int()).min(1) });

const ADDED = `SELECT id::integer AS version, authority_uscc, document_no, subject_id, decided_on, basis, kinds, simplified,
    published_until, status FROM penalty WHERE id = ANY($1) ORDER BY id`;

type Added = Pick<PenaltyRow, 'basis' | 'kinds' | 'simplified' | 'published_until' | 'status'> &
  Omit<KeptPenalty, 'until' | 'withdrawn'>;

/** For the owner's jobs.ts: tells the centre of penalties by their reference and their dates. */
export const tellPenalties: Readonly<Record<typeof JOB, Job>> = {
  [JOB]: {
    async run(payload, { database, today }) {
      const { ids } = named.parse(payload);
      await tell(database, ids, today);
    },
  },
};

async function tell(database: Database, ids: readonly number[], today: string): Promise<void> {
  const added = await database.rows<Added & object>('added_penalties', ADDED, [ids]);
  const penalties = added.map(({ basis, kinds, simplified, published_until, status, ...reference }): KeptPenalty => {
    const { decided_on } = reference;
    const { publishedUntil } = penaltyPublicationOf(
      { basis, kinds, simplified, published_until, status, decided_on },
      today,
    );
    return { ...reference, until: publishedUntil, withdrawn: status === 'WITHDRAWN' };
  });
  const payload: z.input<typeof penaltiesKept> = { penalties };
  const id = `penalties-kept:${ids[0]}:${ids.length}`;
  await database.source.transaction((manager) =>
    enqueue(manager, { id, recipient: 'credit-centre', kind: 'penalties-kept', payload }),
  );
}
