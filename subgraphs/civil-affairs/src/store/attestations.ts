import type { Database } from '@xinqiao/platform/database/database.js';
import type { EntityManager } from 'typeorm';

export interface AttestationApplicationRow {
  readonly id: string;
  readonly subject_id: string;
  readonly kind: 'RESIDENCE' | 'SOCIAL_ASSISTANCE' | 'VOLUNTEER_HOURS' | 'NO_CRIME';
  readonly least_hours: number | null;
  readonly office: string;
  readonly item: string;
  readonly applied_on: string;
  readonly until: string;
  readonly withdrawn: boolean;
}

/** An application with every question that was put on it, latest first. */
export interface AskedApplicationRow extends AttestationApplicationRow {
  readonly asks: readonly { readonly asked_at: string; readonly asked_by: string; readonly answer: string | null }[];
}

const APPLICATION = `id, subject_id, kind, least_hours, office, item, applied_on, until, withdrawn`;

/** What one resident may see at once. */
const MOST_APPLICATIONS = 100;

const APPLICATIONS = `
  SELECT ${APPLICATION}, coalesce((
    SELECT json_agg(json_build_object('asked_at', asked_at, 'asked_by', asked_by, 'answer', answer) ORDER BY asked_at DESC)
    FROM attestation_ask WHERE application = a.id), '[]') AS asks
  FROM attestation_application a WHERE subject_id = $1 ORDER BY applied_on DESC, id LIMIT ${MOST_APPLICATIONS}`;

const ADD_APPLICATION = `
  WITH known AS (
    SELECT id FROM attestation_application
    WHERE subject_id = $1 AND kind = $2 AND least_hours IS NOT DISTINCT FROM $3 AND office = $4 AND item = $5
      AND NOT withdrawn AND until = $7
  ), added AS (
    INSERT INTO attestation_application (subject_id, kind, least_hours, office, item, applied_on, until)
    SELECT $1, $2, $3::integer, $4, $5, $6::date, $7::date WHERE NOT EXISTS (SELECT FROM known) RETURNING id
  )
  SELECT id FROM known UNION ALL SELECT id FROM added`;

export interface AttestationStore {
  applicationsOf(subject: string): Promise<AskedApplicationRow[]>;
  /** Null where it is unknown, withdrawn or over. */
  liveApplication(id: string, day: string): Promise<AttestationApplicationRow | null>;
  withdrawApplication(manager: EntityManager, id: string, subject: string): Promise<boolean>;
  recordAsk(ask: {
    readonly id: string;
    readonly application: string;
    readonly by: string;
    readonly kind: string;
    readonly answer: string | null;
  }): Promise<void>;
  /** The id of the application, new or the same as before. */
  addApplication(
    manager: EntityManager,
    application: {
      readonly subject: string;
      readonly kind: string;
      readonly leastHours: number | null;
      readonly office: string;
      readonly item: string;
      readonly appliedOn: string;
      readonly until: string;
    },
  ): Promise<string>;
}

export function openAttestationStore(database: Database): AttestationStore {
  return {
    applicationsOf: (subject) => database.rows<AskedApplicationRow & object>('applications', APPLICATIONS, [subject]),
    async liveApplication(id, day) {
      const [row] = await database.rows<AttestationApplicationRow & object>(
        'live_application',
        `SELECT ${APPLICATION} FROM attestation_application WHERE id = $1 AND NOT withdrawn AND until >= $2`,
        [id, day],
      );
      return row ?? null;
    },
    async withdrawApplication(manager, id, subject) {
      const [, withdrawn] = (await manager.query(
        'UPDATE attestation_application SET withdrawn = true WHERE id = $1 AND subject_id = $2 AND NOT withdrawn',
        [id, subject],
      )) as [unknown, number];
      return withdrawn > 0;
    },
    async recordAsk({ id, application, by, kind, answer }) {
      await database.rows(
        'record_ask',
        'INSERT INTO attestation_ask (id, application, asked_by, kind, answer) VALUES ($1, $2, $3, $4, $5)',
        [id, application, by, kind, answer],
      );
    },
    async addApplication(manager, { subject, kind, leastHours, office, item, appliedOn, until }) {
      const values = [subject, kind, leastHours, office, item, appliedOn, until];
      const [row] = (await manager.query(ADD_APPLICATION, values)) as { id: string }[];
      if (!row) throw new Error('An application was neither known nor added.');
      return row.id;
    },
  };
}
