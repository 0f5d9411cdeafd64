/** The one table of failure codes: HTTP status of a request that fails as a whole, and what the reader can do. */
export const CODES = {
  UNAUTHENTICATED: { status: 401, action: 'Send "Authorization: Bearer <token>" with a valid, unexpired token.' },
  UNKNOWN_MATTER: { status: 400, action: 'Name a matter of schema/matters.yaml in the header Credit-Purpose.' },
  MATTER_NOT_FOR_ACTOR: { status: 403, action: 'Use a matter that your kind of actor may handle.' },
  CASE_REQUIRED: { status: 400, action: 'Name your open business case in the header Credit-Case.' },
  CASE_NOT_OPEN: {
    status: 403,
    action: 'Name an open case of your own agency for this matter; open one first if there is none.',
  },
  CASE_NOT_APPROVED: { status: 403, action: 'Ask the person in charge to approve it: approveCase.' },
  DUTY_MISSING: { status: 403, action: 'Open a case that names the duty and its article.' },
  AUTHORIZATION_REQUIRED: {
    status: 200,
    action: "Name the subject's authorisation in the header Credit-Authorization.",
  },
  AUTHORIZATION_NOT_LIVE: { status: 403, action: 'Ask the subject for a new one.' },
  NO_STANDING: { status: 403, action: 'Ask the credit centre to register the mandate.' },
  STANDING_UNKNOWN: { status: 503, action: 'Try again, or leave the header Credit-Standing out for your own record.' },
  SUBJECT_NOT_IN_CASE: { status: 403, action: 'Ask about the subject that the case names.' },
  SLICE_NOT_PERMITTED: { status: 200, action: 'Leave the field out, or ask its owner.' },
  SOURCE_NOT_ANSWERED: { status: 200, action: 'Try again later; until then the verdict stays INCONCLUSIVE.' },
  SOURCE_INVALID: { status: 200, action: 'The source answered with bad data; its owner has been told by the log.' },
  BAD_REQUEST: { status: 400, action: 'Send a JSON body {"query": "...", "variables": {...}}.' },
  BAD_ARGUMENT: { status: 400, action: 'Correct the argument and ask again.' },
  NOT_FOUND: { status: 404, action: 'Send queries to /graphql.' },
  METHOD_NOT_ALLOWED: { status: 405, action: 'Use POST.' },
  BODY_TOO_LARGE: { status: 413, action: 'Send at most 1 MB.' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, action: 'Send Content-Type: application/json.' },
  UNKNOWN_OPERATION: { status: 400, action: 'Give the name of one operation of the document in operationName.' },
  SEAL_INVALID: { status: 401, action: 'Only the gateway may call a subgraph.' },
  SEALED_CALLS_ONLY: { status: 403, action: 'This operation is for the agencies themselves.' },
  TOO_MANY_IDENTIFIERS: { status: 400, action: 'Ask for at most 500 at once.' },
  BATCH_TOO_LARGE: { status: 400, action: 'Send at most 10,000 identifiers at once.' },
  RECORD_NOT_WRITTEN: { status: 503, action: 'Nothing is shown that could not be recorded. Try again.' },
  INTERNAL: { status: 500, action: 'Report the trace id to the operator.' },
} as const;

export type Code = keyof typeof CODES;
