import type { MarkState } from '@xinqiao/platform/records/record-mark.js';
import type { KeptPenalty } from '@xinqiao/platform/records/penalty-telling.js';
import { penaltyPublicationOf, penaltyReference, type PenaltyTold } from '@xinqiao/platform/rules/penalty-record.js';
import type { EntityManager } from 'typeorm';
import { penaltyStandingOf, type PenaltyStanding } from '../rules/listing/founding-penalty.js';
import { STATE_AT_OWNER } from './watched-cases.js';

/** A penalty as its authority names it. `today`: Asia/Shanghai. */
export interface NamedPenalty {
  readonly authority: string;
  readonly documentNo: string;
  readonly subject: string;
  readonly today: string;
}

export interface FoundingPenaltyStore {
  /** A version that is older than what is known of a penalty changes nothing. */
  keepToldPenalties(manager: EntityManager, owner: string, penalties: readonly KeptPenalty[]): Promise<void>;
  /** How an authority's penalty about a subject stands, whoever keeps it; null: nobody keeps one of this number. */
  foundingPenalty(manager: EntityManager, penalty: NamedPenalty): Promise<PenaltyStanding | null>;
}

const TOLD = `
  INSERT INTO told_penalty (owner, authority_uscc, document_no, version, subject_id, decided_on, until, withdrawn)
  SELECT $1, authority_uscc, document_no, version, subject_id, decided_on, until, withdrawn
  FROM jsonb_to_recordset($2) AS told (authority_uscc text, document_no text, version integer, subject_id text,
    decided_on date, until date, withdrawn boolean)
  ON CONFLICT (authority_uscc, document_no, owner) DO UPDATE SET version = excluded.version,
    subject_id = excluded.subject_id, decided_on = excluded.decided_on, until = excluded.until,
    withdrawn = excluded.withdrawn
  WHERE told_penalty.version < excluded.version`;

const OF_OTHERS = `
  SELECT until::text, withdrawn, (${STATE_AT_OWNER}) AS state
  FROM (SELECT *, owner AS source, $4::text AS reference FROM told_penalty
        WHERE authority_uscc = $1 AND document_no = $2 AND subject_id = $3) l
  ORDER BY withdrawn LIMIT 1`;

const OF_THE_CENTRE = `
  SELECT basis, kinds, simplified, decided_on::text, published_until::text, status,
         (SELECT state FROM record_mark m
          WHERE m.subject_id = p.subject_id AND m.reference = $4 AND m.superseded_at IS NULL) AS state
  FROM penalty p WHERE authority_uscc = $1 AND document_no = $2 AND subject_id = $3 AND superseded_at IS NULL`;

const DELETED = `SELECT FROM record_mark WHERE subject_id = $1 AND reference = $2 AND state = 'WITHDRAWN' AND superseded_at IS NULL`;

type Own = Pick<PenaltyTold, 'basis' | 'kinds' | 'simplified' | 'decided_on' | 'published_until' | 'status'>;

interface Told {
  readonly until: string | null;
  readonly withdrawn: boolean;
}

interface State {
  readonly state: MarkState | null;
}

export function foundingPenaltyStore(): FoundingPenaltyStore {
  return {
    async keepToldPenalties(manager, owner, penalties) {
      await manager.query(TOLD, [owner, JSON.stringify(penalties)]);
    },
    async foundingPenalty(manager, { authority, documentNo, subject, today }) {
      const reference = penaltyReference({ authority_uscc: authority, document_no: documentNo });
      const key = [authority, documentNo, subject, reference];
      const [own] = (await manager.query(OF_THE_CENTRE, key)) as (Own & State)[];
      if (own) {
        const { publishedUntil: until } = penaltyPublicationOf(own, today);
        return penaltyStandingOf({ until, withdrawn: own.status === 'WITHDRAWN', state: own.state }, today);
      }
      const [told] = (await manager.query(OF_OTHERS, key)) as (Told & State)[];
      if (told) return penaltyStandingOf(told, today);
      // The mark of a record that was deleted outlives it.
      const deleted = (await manager.query(DELETED, [subject, reference])) as unknown[];
      return deleted.length > 0 ? 'FALLEN' : null;
    },
  };
}
