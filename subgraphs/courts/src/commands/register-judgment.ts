import type { Context } from '../loaders.js';
import type { CourtActRefused, RecordJudgmentResult, RegisterJudgmentInput } from '../resolver-types.gen.js';
import type { AgreementRow, JudgmentRow } from '../rules/facts.js';
import { partiesOf, standing } from '../rules/suit.js';
import { advanceSuit } from './advance-suit.js';
import type { CourtAct } from './act.js';
import { courtAct, refused } from './court-act.js';
import { judgmentRecorded } from './judgment-act.js';

/** Parties of one suit at most; a collective suit names its representatives. */
const MOST_PARTIES = 1_000;

/** A court registers its own document on a registered agreement; a review joins the suit of what it reviews. */
export function registerJudgment(ctx: Context, input: RegisterJudgmentInput): Promise<RecordJudgmentResult> {
  return courtAct(ctx, async (act) => {
    const { store, manager } = act;
    const [agreement] = await store.find(manager, 'administrativeAgreement', { agreement_no: input.agreementNo });
    if (!agreement || !ctx.holds(agreement.subject_id)) return refused('AGREEMENT_NOT_FOUND');
    const { reviews = null, outcome = null } = input;
    const isReview = input.instance !== 'FIRST';
    if (isReview !== (reviews !== null) || isReview !== (outcome !== null)) return refused('REVIEW_INCOMPLETE');
    const [reviewed] = input.reviews
      ? await store.find(manager, 'judgment', { judgment_no: input.reviews, subject_id: agreement.subject_id })
      : [];
    if (input.reviews && !reviewed) return refused('JUDGMENT_NOT_FOUND');
    const row = rowOf(input, agreement, reviewed ?? null, act);
    return '__typename' in row ? row : add(act, row, await partiesFor(act, input, reviewed ?? null));
  });
}

/** Writes a document with its parties, and brings its suit up to date. */
export async function add(act: CourtAct, row: JudgmentRow, parties: readonly string[]): Promise<RecordJudgmentResult> {
  const { store, manager, today, actor, court } = act;
  if (row.issued_on > today) return refused('DATE_IN_FUTURE');
  if (parties.length > MOST_PARTIES) return refused('UNKNOWN_PARTY', `${MOST_PARTIES}`);
  await store.lock(manager, [`judgment ${row.judgment_no}`]);
  const [known] = await store.find(manager, 'judgment', { judgment_no: row.judgment_no });
  if (known) {
    return isSame(known, row) ? judgmentRecorded(act, known.judgment_no, true) : refused('NUMBER_TAKEN');
  }
  await store.add(manager, 'judgment', row, { valid_from: row.issued_on, valid_to: null });
  await store.addEvent(manager, {
    about: 'JUDGMENT',
    reference: row.judgment_no,
    subject_id: row.subject_id,
    kind: 'REGISTERED',
    happened_on: row.issued_on,
    parties,
    court_uscc: court,
    actor,
  });
  await advanceSuit(act, row.suit);
  return judgmentRecorded(act, row.judgment_no, false);
}

function rowOf(
  input: RegisterJudgmentInput,
  agreement: AgreementRow,
  reviewed: JudgmentRow | null,
  { court }: CourtAct,
): JudgmentRow | (CourtActRefused & { __typename: 'CourtActRefused' }) {
  const { kind = 'JUDGMENT', instance = 'FIRST', outcome = null, performBy = null } = input;
  // What is upheld stands, and a mediation document finds nothing; every other document says what it found.
  const inherits = outcome === 'UPHELD' ? reviewed : null;
  const findsNothing = kind === 'MEDIATION' || outcome === 'REMANDED' || outcome === 'WITHDRAWN';
  const finding = input.finding ?? inherits?.finding ?? (findsNothing ? 'NONE' : null);
  const operative = input.operative ?? inherits?.operative ?? (findsNothing ? [] : null);
  if (finding === null || operative === null) return refused('FINDING_MISSING');
  if (reviewed && input.issuedOn < reviewed.issued_on) return refused('DATE_OUT_OF_ORDER');
  if (performBy !== null && performBy < input.issuedOn) return refused('DATE_OUT_OF_ORDER');
  return {
    judgment_no: input.judgmentNo,
    suit: reviewed?.suit ?? input.judgmentNo,
    subject_id: agreement.subject_id,
    defendant_is_body: agreement.is_body,
    division: agreement.division,
    court: input.court,
    court_uscc: court,
    agreement_no: agreement.agreement_no,
    kind,
    instance,
    reviews: reviewed?.judgment_no ?? null,
    outcome,
    status: instance === 'FIRST' ? 'FIRST_INSTANCE_ISSUED' : 'ISSUED',
    finding,
    operative,
    filed_on: input.filedOn ?? null,
    issued_on: input.issuedOn,
    effective_on: null,
    perform_by: performBy ?? inherits?.perform_by ?? null,
    enforcement_applied_on: null,
    performed_on: null,
  };
}

/** A review has the parties of its suit, where these are known. */
async function partiesFor(
  { store, manager }: CourtAct,
  { plaintiffs, thirdParties }: RegisterJudgmentInput,
  reviewed: JudgmentRow | null,
): Promise<readonly string[]> {
  const known = reviewed ? partiesOf(standing((await store.suitOf(manager, reviewed.suit)).events)) : [];
  return known.length > 0 ? known : partiesNamed(plaintiffs ?? 1, thirdParties ?? 0);
}

export function partiesNamed(plaintiffs: number, thirdParties: number): string[] {
  const numbered = (role: string, count: number) =>
    Array.from({ length: Math.min(Math.max(count, 0), MOST_PARTIES) }, (_, at) => `${role}_${at + 1}`);
  return ['DEFENDANT', ...numbered('PLAINTIFF', Math.max(plaintiffs, 1)), ...numbered('THIRD_PARTY', thirdParties)];
}

/** The same document as it was registered, whatever happened to it since. */
function isSame(known: JudgmentRow, row: JudgmentRow): boolean {
  const content = ({
    judgment_no,
    suit,
    subject_id,
    court_uscc,
    agreement_no,
    kind,
    instance,
    reviews,
    outcome,
    ...rest
  }: JudgmentRow) =>
    JSON.stringify([
      judgment_no,
      suit,
      subject_id,
      court_uscc,
      agreement_no,
      kind,
      instance,
      reviews,
      outcome,
      rest.finding,
      rest.operative,
      rest.issued_on,
    ]);
  return content(known) === content(row);
}
