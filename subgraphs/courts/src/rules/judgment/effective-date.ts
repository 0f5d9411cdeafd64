import { addDays } from '@xinqiao/platform/rules/calendar-date.js';
import type { WorkingDays } from '@xinqiao/platform/rules/working-days.js';
import type { CourtDocument, Suit } from './court-document.js';

export type DocumentStatus =
  /** Not yet served on every party. */
  | 'ISSUED'
  | 'APPEAL_PERIOD'
  | 'APPEALED'
  | 'EFFECTIVE'
  /** Annulled on appeal, sent back, or reversed on retrial. */
  | 'WITHOUT_EFFECT';

export interface DocumentState {
  readonly id: string;
  readonly status: DocumentStatus;
  /** The first day of its effect, YYYY-MM-DD in Asia/Shanghai; null: it has none yet. */
  readonly effectiveOn: string | null;
  /** The last day to appeal, for each party that was served. */
  readonly lastAppealDays: Readonly<Record<string, string>>;
  /** Appeals after their last day, which stop nothing. */
  readonly lateAppeals: readonly string[];
  /** The document that ended its effect, and the day; null: none. */
  readonly endedBy: { readonly document: string; readonly on: string } | null;
  readonly article: string;
}

/** Days to appeal after service (行政诉讼法 art. 85). */
const APPEAL_DAYS = { JUDGMENT: 15, RULING: 10 } as const;

/**
 * The state of every document of a suit on a day (domain.md 4.3). Each party's period runs from its own service, and the
 * document is effective after the last of them. Throws an Error that names the calendar to add.
 */
export function documentStatesOf(suit: Suit, on: string, days: WorkingDays): DocumentState[] {
  const known = suit.documents.filter(({ issued_on }) => issued_on <= on);
  const states = new Map<string, DocumentState>();
  // Reviews first: what they did decides about the document below.
  for (const document of known.toSorted((a, b) => ORDER[b.instance] - ORDER[a.instance])) {
    states.set(document.id, stateOf(document, { suit, known, states, on, days }));
  }
  return suit.documents.flatMap(({ id }) => states.get(id) ?? []);
}

const ORDER = { FIRST: 0, SECOND: 1, RETRIAL: 2 } as const;

interface Surroundings {
  readonly suit: Suit;
  readonly known: readonly CourtDocument[];
  readonly states: ReadonlyMap<string, DocumentState>;
  readonly on: string;
  readonly days: WorkingDays;
}

function stateOf(document: CourtDocument, around: Surroundings): DocumentState {
  const { on } = around;
  const own = ownEffect(document, around);
  const ended = endOf(document, around);
  const isEffective = own.effectiveOn !== null && own.effectiveOn <= on;
  const status = ended ? 'WITHOUT_EFFECT' : isEffective ? 'EFFECTIVE' : own.waiting;
  return {
    id: document.id,
    status,
    effectiveOn: isEffective ? own.effectiveOn : null,
    lastAppealDays: own.lastAppealDays,
    lateAppeals: own.lateAppeals,
    endedBy: ended,
    article: own.article,
  };
}

interface OwnEffect {
  readonly effectiveOn: string | null;
  readonly waiting: 'ISSUED' | 'APPEAL_PERIOD' | 'APPEALED';
  readonly lastAppealDays: Readonly<Record<string, string>>;
  readonly lateAppeals: readonly string[];
  readonly article: string;
}

function ownEffect(document: CourtDocument, { suit, known, states, on, days }: Surroundings): OwnEffect {
  const services = document.served.filter((service) => service.on <= on);
  const lastService = suit.parties.every((party) => services.some((service) => service.party === party))
    ? latest(services.map((service) => service.on))
    : null;
  const none = { lastAppealDays: {}, lateAppeals: [] };
  if (document.in_effect_since) {
    return { effectiveOn: document.in_effect_since, waiting: 'ISSUED', ...none, article: 'domain.md 4.3' };
  }
  if (document.kind === 'MEDIATION') {
    return { effectiveOn: lastService, waiting: 'ISSUED', ...none, article: '行政诉讼法第六十条、第九十四条' };
  }
  if (document.instance !== 'FIRST') {
    return {
      effectiveOn: lastService,
      waiting: 'ISSUED',
      ...none,
      article: '行政诉讼法第八十六条至第九十二条（终审）',
    };
  }
  const period = APPEAL_DAYS[document.kind];
  const lastDays = Object.fromEntries(services.map(({ party, on: day }) => [party, days.lastDayOfPeriod(day, period)]));
  const inTime = document.appeals.filter(
    ({ party, filed_on }) => filed_on <= (lastDays[party] ?? on) && filed_on <= on,
  );
  const late = document.appeals.filter((appeal) => appeal.filed_on <= on && !inTime.includes(appeal));
  const told = {
    lastAppealDays: lastDays,
    lateAppeals: late.map(({ party }) => party),
    article: '行政诉讼法第八十五条；民法典第二百零一条至第二百零三条',
  };
  const review = known.find(({ instance, of }) => instance === 'SECOND' && of === document.id);
  const reviewed = review && states.get(review.id);
  if (review?.outcome === 'UPHELD' && reviewed?.effectiveOn) {
    return { effectiveOn: reviewed.effectiveOn, waiting: 'APPEALED', ...told };
  }
  const withdrawals = [
    ...(review?.outcome === 'WITHDRAWN' ? [review.issued_on] : inTime.map(({ withdrawn_on }) => withdrawn_on)),
  ];
  if (withdrawals.some((day) => day === null || day > on)) return { effectiveOn: null, waiting: 'APPEALED', ...told };
  if (lastService === null) return { effectiveOn: null, waiting: 'ISSUED', ...told };
  // A party whose appeal was withdrawn waits for the ruling, every other for the end of its own period.
  const appealed = new Set(inTime.map(({ party }) => party));
  const periodsEnd = latest(
    Object.entries(lastDays).flatMap(([party, day]) => (appealed.has(party) ? [] : addDays(day, 1))),
  );
  const effectiveOn = latest([...withdrawals, periodsEnd].filter((day) => day !== null));
  return { effectiveOn, waiting: 'APPEAL_PERIOD', ...told };
}

/** A remand or a change on appeal, and a reversal on retrial, take the document's effect; an application for retrial does not (art. 90). */
function endOf(document: CourtDocument, { known, states }: Surroundings): DocumentState['endedBy'] {
  for (const review of known.filter(({ of }) => of === document.id)) {
    const on = states.get(review.id)?.effectiveOn;
    const ends = review.outcome === 'REMANDED' || review.outcome === 'CHANGED' || review.outcome === 'REVERSED';
    if (ends && on) return { document: review.id, on };
  }
  // What upheld a document falls with it, and the document with what upheld it.
  const upheldBy = known.find(({ of, outcome }) => of === document.id && outcome === 'UPHELD');
  return (upheldBy && states.get(upheldBy.id)?.endedBy) ?? null;
}

function latest(days: readonly (string | null)[]): string | null {
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}
