export type IdentifierProblem = {
  readonly ok: false;
  readonly code:
    | 'EMPTY'
    | 'WRONG_LENGTH'
    | 'BAD_CHARACTER'
    | 'BAD_CHECK_CHARACTER'
    | 'BAD_ORGANISATION_CHECK'
    | 'UNASSIGNED_CLASS'
    | 'IMPOSSIBLE_DATE'
    | 'DATE_IN_FUTURE'
    | 'BAD_CHECK_DIGIT'
    | 'TEST_DIVISION';
  /** What is wrong, and what to look at. */
  readonly message: { readonly en: string; readonly zh: string };
};

export type IdentifierCheck =
  { readonly ok: true; readonly kind: 'organisation' | 'person'; readonly value: string } | IdentifierProblem;
