import type { WorkingDays } from '@xinqiao/platform/rules/working-days.js';
import { isInTerm, listingOn, standingLevelOf } from '../rules/agreement-breach.js';
import type { NewCourtEvent } from '../rules/facts.js';
import { removalDueOn, termOf } from '../rules/listing-term.js';
import { isToldDaily } from '../rules/pre-warning.js';
import type { Store } from '../store.js';
import { advanceSuit } from './advance-suit.js';
import { isMissingCalendar, type Act } from './act.js';
import { tellLists } from './tell-lists.js';
import { tellPreWarning } from './tell-pre-warning.js';

/** What one run did; a second run on the same day tells nothing but the removals that still wait. */
export interface AdvanceReport {
  /** Judgments whose effect was gained or lost. */
  readonly judgments: readonly string[];
  /** Judgments whose flag became public for want of performance. */
  readonly unperformed: readonly string[];
  /** Case numbers of listings whose term ended. */
  readonly expired: readonly string[];
  /** Case numbers of listings that a court should have removed: shown and used no more. */
  readonly overdueRemovals: readonly string[];
  /** Case numbers of pre-warnings told again today. */
  readonly toldAgain: readonly string[];
  /** Subjects left for the next run, with the sentence that names the calendar to add. */
  readonly waiting: readonly { readonly subject: string; readonly why: string }[];
}

/**
 * The daily run of the register: judgments become effective, flags unperformed, listings expire, removals are watched,
 * warnings told. Each subject is a transaction of its own, so that one without a calendar holds up no other, and each
 * step asks the ledger first: two runs at once, or a run after days missed, write the same. `today`: Asia/Shanghai.
 */
export async function advanceCourts(store: Store, today: string, calendars: WorkingDays): Promise<AdvanceReport> {
  const report = {
    judgments: [] as string[],
    unperformed: [] as string[],
    expired: [] as string[],
    overdueRemovals: [] as string[],
    toldAgain: [] as string[],
    waiting: [] as { subject: string; why: string }[],
  };
  const counting: Store = { ...store, days: calendars };
  for (const subject of await store.subjectsToAdvance(today)) {
    try {
      const done = await store.transaction(async (manager) => {
        await store.lock(manager, [subject]);
        const act: Act = { store: counting, manager, today, actor: DAILY_JOB, court: null };
        const done = {
          judgments: await advanceJudgments(act, subject),
          unperformed: await markUnperformed(act, subject),
          ...(await watchListings(act, subject)),
          toldAgain: await tellAgain(act, subject),
        };
        await tellLists(act, subject);
        return done;
      });
      for (const name of ['judgments', 'unperformed', 'expired', 'overdueRemovals', 'toldAgain'] as const) {
        report[name].push(...done[name]);
      }
    } catch (error) {
      if (!isMissingCalendar(error)) throw error;
      report.waiting.push({ subject, why: error.message });
    }
  }
  return report;
}

const DAILY_JOB = 'daily-job';

async function advanceJudgments(act: Act, subject: string): Promise<string[]> {
  const judgments = await act.store.find(act.manager, 'judgment', { subject_id: subject });
  const changed: string[] = [];
  for (const suit of new Set(judgments.map((judgment) => judgment.suit))) {
    changed.push(...(await advanceSuit(act, suit)).map(({ judgment_no }) => judgment_no));
  }
  return changed;
}

/** The level itself follows from the day; that it was reached is told once, on the day of the law. */
async function markUnperformed(act: Act, subject: string): Promise<string[]> {
  const { store, manager, today } = act;
  const listings = await store.find(manager, 'debtorListing', { subject_id: subject });
  const marked: string[] = [];
  for (const { judgment_no } of await store.find(manager, 'agreementBreach', { subject_id: subject })) {
    const [judgment] = await store.find(manager, 'judgment', { judgment_no });
    const standing = judgment && standingLevelOf(judgment, today, listingOn(judgment_no, listings, today));
    if (standing?.level !== 'FLAG_UNPERFORMED') continue;
    const event = { about: 'JUDGMENT', reference: judgment_no, kind: 'UNPERFORMED' } as const;
    if (await once(act, { ...event, subject_id: subject, happened_on: standing.since ?? today }))
      marked.push(judgment_no);
  }
  return marked;
}

async function watchListings(act: Act, subject: string): Promise<{ expired: string[]; overdueRemovals: string[] }> {
  const { store, manager, today } = act;
  const expired: string[] = [];
  const overdueRemovals: string[] = [];
  for (const listing of await store.find(manager, 'debtorListing', { subject_id: subject })) {
    if (listing.removed_on !== null) continue;
    const event = { about: 'LISTING', reference: listing.case_no, subject_id: subject } as const;
    const dueOn = removalDueOn(listing, store.days);
    if (dueOn !== null && dueOn < today) {
      // Three working days are the law's: what the court left standing is from then on neither published nor used.
      if (await once(act, { ...event, kind: 'REMOVAL_OVERDUE', happened_on: dueOn })) {
        await store.replace(manager, 'debtorListing', listing, termOf(listing, dueOn));
        overdueRemovals.push(listing.case_no);
      }
    } else if (!isInTerm(listing, today) && listing.until !== null) {
      if (await once(act, { ...event, kind: 'EXPIRED', happened_on: listing.until })) expired.push(listing.case_no);
    }
  }
  return { expired, overdueRemovals };
}

async function tellAgain(act: Act, subject: string): Promise<string[]> {
  const { store, manager, today } = act;
  if (!isToldDaily(today)) return [];
  const told: string[] = [];
  for (const warning of await store.openPreWarningsOf(manager, subject)) {
    if (warning.told_on === today) continue;
    const known = await store.eventsOf(manager, 'PRE_WARNING', warning.id);
    if (known.some(({ kind, happened_on }) => kind === 'TOLD_AGAIN' && happened_on === today)) continue;
    await tellPreWarning(act, warning, 'TOLD_AGAIN');
    told.push(warning.case_no);
  }
  return told;
}

/** Writes an event unless the ledger has it of this day already; true: it was written. */
async function once({ store, manager, actor, court }: Act, event: Omit<NewCourtEvent, 'actor'>): Promise<boolean> {
  const known = await store.eventsOf(manager, event.about, event.reference);
  if (known.some(({ kind, happened_on }) => kind === event.kind && happened_on === event.happened_on)) return false;
  await store.addEvent(manager, { ...event, actor, court_uscc: court });
  return true;
}
