import { isInTerm, listingOn, standingLevelOf } from './agreement-breach.js';
import type { BreachRow, DebtorRow, JudgmentRow } from './facts.js';
import { records } from './records.js';
import type { ListEntry, ToldEntry } from './told-entry.js';

interface Listable {
  readonly debtors: readonly DebtorRow[];
  readonly breaches: readonly BreachRow[];
  readonly judgments: readonly JudgmentRow[];
}

/** What the public finds of one organisation on a day: listings in term, and flags that became public (domain.md 4.4). */
export function publicEntriesOf(
  { debtors, breaches, judgments }: Listable,
  today: string,
  isOverdue: (listing: DebtorRow) => boolean,
): ListEntry[] {
  const common = { source: 'courts', domain: 'JUDICIAL' } as const;
  const shown = debtors.filter(
    (listing) => listing.removed_on === null && isInTerm(listing, today) && !isOverdue(listing),
  );
  const listings = shown.map((listing) => ({
    ...common,
    list: 'COURT_DEBTOR' as const,
    subjectId: listing.subject_id,
    reference: records.debtors.reference(listing),
    legalBasis: '最高人民法院关于公布失信被执行人名单信息的若干规定（法释〔2017〕7号）',
    document: listing.document_no,
    from: listing.listed_on,
    until: listing.until,
  }));
  const flags = breaches.flatMap((breach) => {
    const judgment = judgments.find(({ judgment_no }) => judgment_no === breach.judgment_no);
    const standing = judgment && standingLevelOf(judgment, today, listingOn(breach.judgment_no, shown, today));
    if (!standing || standing.level === 'FLAG_BREACH') return [];
    return {
      ...common,
      list: 'AGREEMENT_BREACH_UNPERFORMED' as const,
      subjectId: breach.subject_id,
      reference: records.breaches.reference(breach),
      legalBasis: '最高人民法院关于审理行政协议案件若干问题的规定（法释〔2019〕17号）第十九条',
      document: breach.judgment_no,
      from: breach.flagged_on,
      until: null,
    };
  });
  return [...listings, ...flags];
}

/**
 * What the centre has to be told, given what it was told and what holds. An entry that comes back begins on `today`:
 * messages may overtake each other, and by this day the newer one is known.
 */
export function listChanges(told: readonly ToldEntry[], entries: readonly ListEntry[], today: string): ToldEntry[] {
  const key = ({ list, reference }: ListEntry) => `${list} ${reference}`;
  const known = new Map(told.map((one) => [key(one.entry), one]));
  const holding = new Set(entries.map(key));
  const listed = entries.flatMap((entry) => {
    const before = known.get(key(entry));
    if (!before) return { entry, removed: false, times: 1 };
    if (before.removed) return { entry: { ...entry, from: today }, removed: false, times: before.times + 1 };
    const again = { ...entry, from: before.entry.from };
    return isSame(again, before.entry) ? [] : { entry: again, removed: false, times: before.times + 1 };
  });
  const gone = told
    .filter(({ entry, removed }) => !removed && !holding.has(key(entry)))
    .map(({ entry, times }) => ({ entry, removed: true, times: times + 1 }));
  return [...listed, ...gone];
}

function isSame(one: ListEntry, other: ListEntry): boolean {
  return one.until === other.until && one.document === other.document && one.subjectId === other.subjectId;
}
