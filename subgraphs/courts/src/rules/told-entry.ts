/** An entry of the courts' public lists, as the credit centre is told of it. Days in Asia/Shanghai. */
export interface ListEntry {
  readonly source: 'courts';
  readonly list: 'COURT_DEBTOR' | 'AGREEMENT_BREACH_UNPERFORMED';
  readonly subjectId: string;
  readonly reference: string;
  readonly domain: 'JUDICIAL';
  readonly legalBasis: string;
  readonly document: string;
  readonly from: string;
  readonly until: string | null;
}

/** An entry as the centre was told of it last, and how often. */
export interface ToldEntry {
  readonly entry: ListEntry;
  readonly removed: boolean;
  readonly times: number;
}
