import { addYears } from './calendar-date.js';
import { OBJECTION_SOURCES, type ObjectionLimits, type ObjectionSource } from './objection-source.js';
import type { WorkingDays } from './working-days.js';

/** YYYY-MM-DD in Asia/Shanghai; null: not yet, or never. */
export interface Objection {
  readonly source: ObjectionSource;
  readonly filedOn: string;
  /** Another body holds the record and has to be asked. */
  readonly needsOthers: boolean;
  readonly forwardedOn: string | null;
  /** The answer to a difficult objection is put off. */
  readonly extended: boolean;
  readonly answeredOn: string | null;
}

/** The last days to act; null: the source sets none. */
export interface ObjectionDeadlines {
  readonly markBy: string | null;
  readonly forwardBy: string | null;
  readonly providerBy: string | null;
  readonly answerBy: string | null;
  readonly article: string;
  /** One of the days lies in a year whose calendar is not arranged yet (working-days.ts, Deadline). */
  readonly provisional: boolean;
}

/**
 * The deadlines of an objection (domain.md 5.7); the day of filing is not counted. Throws a RangeError where the source
 * was not yet in force.
 */
export function objectionDeadlinesOf(objection: Objection, days: WorkingDays): ObjectionDeadlines {
  const limits: ObjectionLimits = OBJECTION_SOURCES[objection.source];
  const { filedOn, forwardedOn, needsOthers, extended } = objection;
  if (limits.effectiveOn !== null && filedOn < limits.effectiveOn) {
    throw new RangeError(`${limits.document} is in force from ${limits.effectiveOn}, after ${filedOn}.`);
  }
  const after = (event: string | null, count: number | null) => {
    if (event === null || count === null) return null;
    return limits.countedIn === 'DAYS' ? days.deadlineOfPeriod(event, count) : days.deadline(event, count);
  };
  const ordinary = needsOthers ? (limits.others ?? limits.own) : limits.own;
  const mark = after(filedOn, limits.mark);
  const forward = needsOthers ? after(filedOn, limits.forward) : null;
  const provider = needsOthers ? after(forwardedOn, limits.provider) : null;
  const answer = after(filedOn, extended ? (limits.extended ?? ordinary) : ordinary);
  return {
    markBy: mark?.day ?? null,
    forwardBy: forward?.day ?? null,
    providerBy: provider?.day ?? null,
    answerBy: answer?.day ?? null,
    article: limits.document,
    provisional: [mark, forward, provider, answer].some((deadline) => deadline?.provisional === true),
  };
}

/** A disputed record is shown as disputed and decides nothing by itself (domain.md 5.7). `on`: Asia/Shanghai. */
export function isDisputed({ filedOn, answeredOn }: Objection, on: string): boolean {
  return filedOn <= on && (answeredOn === null || on < answeredOn);
}

/** What the check of a record finds, and what follows (浙江省公共信用信息管理条例 art. 30). */
export const OBJECTION_REMEDIES = {
  FACTUAL_ERROR: 'DELETE',
  TEXT_ERROR: 'CORRECT',
  OMISSION: 'SUPPLEMENT',
  EXPIRED: 'STOP_PUBLICATION',
  WRONG_LISTING: 'REMOVE_FROM_LIST',
} as const;

/** Years: disclosure of misconduct (山东省社会信用条例 art. 38), and logs of queries (浙江 art. 20). */
const DISCLOSURE_YEARS = 5;
const LOG_YEARS = 10;

/**
 * The last day on which misconduct may be disclosed at all; afterwards it is deleted, not queried and not punished.
 * `start`: the end of the misconduct in Shandong, its finding in Zhejiang.
 */
export function disclosedUntil(start: string): string {
  return addYears(start, DISCLOSURE_YEARS);
}

/** The last day on which the log of a query is kept. */
export function queryLogKeptUntil(queriedOn: string): string {
  return addYears(queriedOn, LOG_YEARS);
}
