import type { PenaltyClass } from './publication-rule-set.js';
import { penaltyClassOf, publicationTermOf, type PublicationTerm } from './publication-term.js';

/** What of a penalty decides its publication; dates in Asia/Shanghai, YYYY-MM-DD. */
export interface PenaltyTold {
  readonly document_no: string;
  readonly authority: string;
  readonly conduct: string;
  readonly basis: string;
  readonly kinds: readonly string[];
  /** Yuan. */
  readonly fine_yuan: string | null;
  readonly decided_on: string;
  readonly published_until: string | null;
}

/** A penalty as everybody may see it within its term (type Penalty of the SDL). */
export interface PublishedPenalty {
  readonly documentNo: string;
  readonly authority: string;
  readonly conduct: string;
  readonly basis: string;
  readonly kinds: string[];
  readonly class: PenaltyClass;
  readonly fineYuan: string | null;
  readonly decidedOn: string;
  readonly publishedUntil: string;
  readonly repairableAfter: string;
}

/** The statutory term, cut short where the authority itself ends publication earlier (公示截止期); null: never published. */
export function penaltyTermOf({
  kinds,
  decided_on,
  published_until,
}: Pick<PenaltyTold, 'kinds' | 'decided_on' | 'published_until'>): PublicationTerm | null {
  const term = publicationTermOf(penaltyClassOf(kinds), decided_on);
  return term && published_until !== null && published_until < term.publishedUntil
    ? { ...term, publishedUntil: published_until }
    : term;
}

/** Those within their term; after it a penalty is neither shown nor used. `today`: Asia/Shanghai. */
export function publishedPenaltiesOf(penalties: readonly PenaltyTold[], today: string): PublishedPenalty[] {
  return penalties.flatMap((penalty) => {
    const term = penaltyTermOf(penalty);
    if (!term || term.publishedUntil < today) return [];
    return {
      documentNo: penalty.document_no,
      authority: penalty.authority,
      conduct: penalty.conduct,
      basis: penalty.basis,
      kinds: [...penalty.kinds],
      class: penaltyClassOf(penalty.kinds),
      fineYuan: penalty.fine_yuan,
      decidedOn: penalty.decided_on,
      publishedUntil: term.publishedUntil,
      repairableAfter: term.repairableAfter,
    };
  });
}
