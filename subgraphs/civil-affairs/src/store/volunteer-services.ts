import { CURRENT } from '@xinqiao/platform/database/facts.js';
import type { EntityManager } from 'typeorm';
import type { ServiceTime } from '../rules/volunteer-overlap.js';
import { kept } from './facts.js';

/** Rows as PostgreSQL's JSON gives them: dates as YYYY-MM-DD, instants with time zone, hours with one decimal. */
export interface VolunteerServiceRow {
  readonly subject_id: string;
  readonly service_no: string;
  readonly served_on: string;
  readonly hours: number;
  readonly confirmed_by: string;
  readonly organisation: string | null;
  readonly started_at: string | null;
  readonly ended_at: string | null;
  readonly evidence: string | null;
}

const SERVICE = `subject_id, service_no, served_on, hours, confirmed_by, organisation, started_at, ended_at, evidence`;

/** The part of the subgraph's one statement that reads services. */
export const SERVICE_SELECTS = {
  // In the order of their confirmation: of two that overlap, the earlier one counts.
  volunteering: `SELECT ${SERVICE} FROM volunteer_service
                 WHERE ${CURRENT} AND ${kept('volunteerService', 'service_no')} ORDER BY id`,
} as const;

export interface ServiceStore {
  servicesOf(manager: EntityManager, subject: string): Promise<ServiceTime[]>;
}

export function openServiceStore(): ServiceStore {
  return {
    async servicesOf(manager, subject) {
      const rows = (await manager.query(
        `SELECT service_no, served_on, hours::float AS hours, organisation, started_at, ended_at FROM volunteer_service
         WHERE subject_id = $1 AND superseded_at IS NULL ORDER BY id`,
        [subject],
      )) as (Omit<ServiceTime, 'started_at' | 'ended_at'> & { started_at: Date | null; ended_at: Date | null })[];
      return rows.map((row) => ({
        ...row,
        started_at: row.started_at?.toISOString() ?? null,
        ended_at: row.ended_at?.toISOString() ?? null,
      }));
    },
  };
}
