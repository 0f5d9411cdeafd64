import { daysBetween } from './calendar-date.js';
import { limitOf } from './repair-clock.js';
import type { WorkingDays } from './working-days.js';

/** A penalty, and the day on which it first came to be published. Days are YYYY-MM-DD in Asia/Shanghai. */
export interface WatchedPenalty {
  readonly authority_uscc: string;
  readonly document_no: string;
  readonly authority: string;
  readonly subject_id: string;
  readonly basis: string;
  readonly kinds: readonly string[];
  readonly decided_on: string;
  readonly published_on: string;
}

export interface LatePublicationRow {
  readonly authority_uscc: string;
  readonly document_no: string;
  readonly authority: string;
  readonly subject_id: string;
  readonly decided_on: string;
  readonly due_on: string;
  readonly published_on: string;
  /** Calendar days after the last one. */
  readonly days_late: number;
}

/**
 * How late a work-safety penalty came to be published, seven working days after its decision being in time (安全生产法
 * art. 78(2)); null: in time. Throws an Error that names a calendar to add.
 */
export function lateness(penalty: WatchedPenalty, days: WorkingDays): LatePublicationRow | null {
  const { authority_uscc, document_no, authority, subject_id, decided_on, published_on } = penalty;
  const due_on = days.addWorkingDays(decided_on, limitOf('safetyExposure').workingDays);
  const days_late = daysBetween(due_on, published_on);
  if (days_late <= 0) return null;
  return { authority_uscc, document_no, authority, subject_id, decided_on, due_on, published_on, days_late };
}
