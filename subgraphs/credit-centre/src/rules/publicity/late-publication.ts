import { daysBetween } from '@xinqiao/platform/rules/calendar-date.js';
import type { WorkingDays } from '@xinqiao/platform/rules/working-days.js';
import type { LatePublicationRow, WatchedPenalty } from '../../store/publications.js';
import { domainOfBasis } from '../public-list/record-domain.js';

/** Working days from the decision in which a penalty for work safety is exposed (安全生产法 art. 78(2)). */
const WORKING_DAYS = 7;

/** By the law that it names as its basis, the deadline of work safety is the penalty's. */
export function isWatched({ basis }: Pick<WatchedPenalty, 'basis'>): boolean {
  return domainOfBasis(basis) === 'WORK_SAFETY';
}

/** How late a penalty came to be published; null: in time. Throws an Error that names a calendar to add. */
export function lateness(penalty: WatchedPenalty, days: WorkingDays): LatePublicationRow | null {
  const { authority_uscc, document_no, authority, subject_id, decided_on, published_on } = penalty;
  const due_on = days.addWorkingDays(decided_on, WORKING_DAYS);
  const days_late = daysBetween(due_on, published_on);
  if (days_late <= 0) return null;
  return { authority_uscc, document_no, authority, subject_id, decided_on, due_on, published_on, days_late };
}
