/** A request as `access` counted it, this one included. */
export interface Counted {
  readonly actorThisMinute: number;
  readonly actorThisDay: number;
  /** Under the case, in Asia/Shanghai; 0 without a case. */
  readonly caseThisDay: number;
  /** The subject with which the case began its day; null: it names several, or there is none. */
  readonly caseSubject: string | null;
  /** This request made the officer’s day an unusual one. */
  readonly isUnusual: boolean;
  /** Seconds until the minute ends. */
  readonly minuteLeft: number;
}

export interface Limits {
  readonly actorPerMinute: number;
  /** For each subject of the case. */
  readonly casePerDay: number;
}

export interface Exceeded {
  readonly what: string;
  /** Seconds. */
  readonly retryAfter: number;
}

/** Asia/Shanghai is UTC+8, without summer time. */
const SHANGHAI_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/**
 * Which quota a request is above, or null (domain.md 7.3(4): a clerk looks at one subject per business item a day, at more
 * only by a batch case that the person in charge approved).
 *
 * Our reading [D]: the same subject of the same case may be looked at again that day, since a page is reloaded and a
 * colleague takes over; `casePerDay` bounds how often. What the rule forbids is another subject: a case that was delivered
 * anew with another one waits for tomorrow.
 */
export function exceeded(
  counted: Counted,
  subjects: readonly string[],
  { actorPerMinute, casePerDay }: Limits,
  now: Date,
): Exceeded | null {
  const { actorThisMinute, caseThisDay, caseSubject, minuteLeft } = counted;
  if (actorThisMinute > actorPerMinute) {
    return { what: `You asked more than ${actorPerMinute} times this minute.`, retryAfter: Math.max(1, minuteLeft) };
  }
  const retryAfter = secondsOfDayLeft(now);
  if (subjects.length === 1 && caseSubject !== null && caseSubject !== subjects[0]) {
    return { what: 'This case was used for another subject today.', retryAfter };
  }
  const most = casePerDay * subjects.length;
  if (caseThisDay > most && subjects.length > 0) {
    return { what: `More than ${most} requests were made under this case today.`, retryAfter };
  }
  return null;
}

/** Until midnight in Asia/Shanghai. */
function secondsOfDayLeft(now: Date): number {
  return Math.ceil((DAY_MS - ((now.getTime() + SHANGHAI_MS) % DAY_MS)) / 1_000);
}
