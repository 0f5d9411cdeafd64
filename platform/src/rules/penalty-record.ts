import { publicationOf } from './publication.js';
import { shown, type Marked, type Marking } from '../records/record-mark.js';
import type { PenaltyClass } from './publication-rule-set.js';
import { penaltyClassOn, penaltyClassUnder } from './publication-term.js';

/** What of a penalty is told, and what decides its publication; dates in Asia/Shanghai, YYYY-MM-DD. */
export interface PenaltyTold {
  readonly document_no: string;
  readonly authority: string;
  readonly conduct: string;
  readonly facts: string | null;
  readonly basis: string;
  readonly kinds: readonly string[];
  /** By the simplified procedure 简易程序: neither collected for publication nor published. */
  readonly simplified: boolean;
  readonly content: string | null;
  /** Yuan. */
  readonly fine_yuan: string | null;
  readonly confiscated_yuan: string | null;
  readonly licence: string | null;
  readonly decided_on: string;
  /** The last day of publication that the authority set itself; null: the statutory one. */
  readonly published_until: string | null;
  readonly status: 'IN_FORCE' | 'WITHDRAWN';
}

/**
 * PUBLISHED: within its term. NOT_PUBLISHED: minor, or of a time without rules. STOPPED: beyond its term. WITHDRAWN: the
 * authority took the document back.
 */
export type PublicationState = 'PUBLISHED' | 'NOT_PUBLISHED' | 'STOPPED' | 'WITHDRAWN';

export interface PenaltyPublication {
  readonly state: PublicationState;
  /** The rule set that decides; null: none is held for that time. */
  readonly ruleSet: string | null;
  /** After this day repair may be applied for. */
  readonly repairableAfter: string | null;
  /** The last day of publication. */
  readonly publishedUntil: string | null;
}

const NEVER: PenaltyPublication = {
  state: 'NOT_PUBLISHED',
  ruleSet: null,
  repairableAfter: null,
  publishedUntil: null,
};

type Deciding = Pick<PenaltyTold, 'basis' | 'kinds' | 'simplified' | 'decided_on' | 'published_until' | 'status'>;

/**
 * How a penalty stands on a day (domain.md 5.6), by the rules of credit platforms, which are the NDRC's whoever punished;
 * the market authority's own rules are of its enterprise register. The authority may itself end publication earlier
 * (公示截止期), and never later. `today`: Asia/Shanghai.
 */
export function penaltyPublicationOf(penalty: Deciding, today: string): PenaltyPublication {
  if (penalty.status === 'WITHDRAWN') return { ...NEVER, state: 'WITHDRAWN' };
  const publication = ruledPublication(penalty, today);
  if (publication === null) return NEVER;
  const { ruleSet, repairableAfter, stopsAfter } = publication;
  if (stopsAfter === null || penalty.decided_on > today) return { ...NEVER, ruleSet };
  const own = penalty.published_until;
  const publishedUntil = own !== null && own < stopsAfter ? own : stopsAfter;
  const state = publishedUntil < today ? 'STOPPED' : 'PUBLISHED';
  return { state, ruleSet, repairableAfter, publishedUntil };
}

function ruledPublication(penalty: Deciding, today: string) {
  try {
    return publicationOf(
      {
        classUnder: (ruleSet) => penaltyClassUnder(ruleSet, penalty),
        authority: 'NDRC',
        documentOn: penalty.decided_on,
        corrected: true,
        minorNeeded: false,
        sectorStopsAfter: null,
      },
      today,
    );
  } catch (error) {
    // No rules are held for so early a day: what no rule publishes is not published.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The document as everybody may see it within its term (type Penalty of the SDL). */
export interface PenaltyContent {
  readonly documentNo: string;
  readonly authority: string;
  readonly conduct: string;
  readonly facts: string | null;
  readonly basis: string;
  readonly kinds: string[];
  readonly class: PenaltyClass;
  readonly content: string | null;
  readonly fineYuan: string | null;
  readonly confiscatedYuan: string | null;
  readonly licence: string | null;
  readonly decidedOn: string;
}

export type PublishedPenalty = PenaltyContent & Omit<PenaltyPublication, 'state'>;

/** What an objection, an application for repair and the credit item of a penalty refer to. */
export function penaltyReference({
  authority_uscc,
  document_no,
}: {
  authority_uscc: string;
  document_no: string;
}): string {
  return `penalty:${authority_uscc}:${document_no}`;
}

/** Those within their term; after it a penalty is neither shown nor used. `today`: Asia/Shanghai. */
export function publishedPenaltiesOf(
  penalties: readonly (PenaltyTold & { readonly authority_uscc: string })[],
  { today, marking }: { readonly today: string; readonly marking: Marking },
): (Partial<PublishedPenalty> & Marked)[] {
  const inTerm = penalties.filter((penalty) => penaltyPublicationOf(penalty, today).state === 'PUBLISHED');
  return shown(inTerm, { reference: penaltyReference }, marking, (penalty) => {
    const { state: _, ...publication } = penaltyPublicationOf(penalty, today);
    return { ...penaltyContentOf(penalty, today), ...publication };
  });
}

/** Its class is that of the rules in force on the day `today`, Asia/Shanghai. */
export function penaltyContentOf(penalty: PenaltyTold, today: string): PenaltyContent {
  return {
    documentNo: penalty.document_no,
    authority: penalty.authority,
    conduct: penalty.conduct,
    facts: penalty.facts,
    basis: penalty.basis,
    kinds: [...penalty.kinds],
    class: penaltyClassOn(today, penalty),
    content: penalty.content,
    fineYuan: penalty.fine_yuan,
    confiscatedYuan: penalty.confiscated_yuan,
    licence: penalty.licence,
    decidedOn: penalty.decided_on,
  };
}
