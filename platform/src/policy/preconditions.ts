/**
 * What has to be true before a row or a slice opens (domain.md 7.2). BI: an open case of the caller's agency; SD: one that
 * names the statutory duty; AP: approved by the person in charge; AU: the subject's live authorisation; SELF: the own
 * record or a mandate; ORDER: a court's order named in the case; AGG: groups of ten or more; QR: a card that the subject
 * shows and has not taken back.
 */
export const PRECONDITIONS = ['BI', 'SD', 'AP', 'AU', 'SELF', 'ORDER', 'AGG', 'QR'] as const;
export type Precondition = (typeof PRECONDITIONS)[number];

/** What is met for one request. */
export interface Met {
  readonly preconditions: ReadonlySet<Precondition>;
  /** Slices that the subject's authorisation covers. */
  readonly authorised: ReadonlySet<string>;
}

export const NOTHING_MET: Met = { preconditions: new Set(), authorised: new Set() };
