import { checkUscc } from '@xinqiao/platform/rules/uscc.js';
import type { Context } from '../loaders.js';
import type {
  CourtActRefusal,
  DebtorListed,
  ListJudgmentDebtorInput,
  ListJudgmentDebtorResult,
  PreWarning,
} from '../resolver-types.gen.js';
import type { DebtorRow } from '../rules/facts.js';
import { extensionAllowed, lastDayOf, termOf } from '../rules/listing-term.js';
import { closed, listFromOf } from '../rules/pre-warning.js';
import { preWarningOf } from '../rules/pre-warning-view.js';
import { listingOf } from '../rules/record.js';
import type { CourtAct } from './act.js';
import { courtAct, refused } from './court-act.js';
import { tellPreWarning } from './tell-pre-warning.js';

/** A court lists a debtor; a government body only when its superior organ was told five working days before. */
export function listJudgmentDebtor(ctx: Context, input: ListJudgmentDebtorInput): Promise<ListJudgmentDebtorResult> {
  return courtAct<ListJudgmentDebtorResult>(ctx, async (act) => {
    const { store, manager, today, court } = act;
    const { subject, caseNo } = input;
    if (!ctx.holds(subject)) return refused('SUBJECT_NOT_IN_CASE');
    await store.lock(manager, [`listing ${caseNo}`]);
    const [known] = await store.find(manager, 'debtorListing', { case_no: caseNo });
    if (known && known.removed_on === null) {
      if (known.court_uscc !== court) return refused('LISTING_OF_ANOTHER_COURT');
      if (known.subject_id !== subject) return refused('NUMBER_TAKEN');
      return listed(known, true);
    }
    const refusal = await refusalOf(act, input);
    if (refusal) return refused(refusal);
    const row: DebtorRow = {
      case_no: caseNo,
      subject_id: subject,
      is_body: isBody(input),
      court: input.court,
      court_uscc: court,
      document_no: input.documentNo,
      situation: input.situation,
      duty: input.duty ?? null,
      conduct: input.conduct,
      filed_on: input.filedOn ?? null,
      listed_on: today,
      until: lastDayOf(input.situation, today, input.extensionYears ?? 0),
      removal_ground: null,
      removal_ground_on: null,
      removed_on: null,
    };
    const superior = input.superiorOrgan ?? null;
    if (row.is_body) {
      const warning = await warned(act, row, superior);
      if (warning !== 'LISTABLE') return warning;
    }
    await (known ? store.replace : store.add)(manager, 'debtorListing', row, termOf(row));
    await store.addEvent(manager, eventOf(act, row, 'LISTED'));
    // A state-owned firm is listed like any other; its superior learns of it the same day (法释〔2017〕7号 art. 6).
    if (row.is_body || !input.stateOwned || superior === null) return listed(row, false);
    return { ...listed(row, false), preWarning: await warn(act, row, superior, today) };
  });
}

async function refusalOf(
  { store, manager, today }: CourtAct,
  input: ListJudgmentDebtorInput,
): Promise<CourtActRefusal | null> {
  const { debtorCode = null, subject, situation, extensionYears, filedOn = null } = input;
  if (debtorCode === null && subject.startsWith('o')) return 'DEBTOR_CODE_MISSING';
  if (debtorCode !== null && !checkUscc(debtorCode).ok) return 'BAD_ORGANISATION_CODE';
  if (!extensionAllowed(situation, extensionYears ?? 0)) return 'EXTENSION_NOT_ALLOWED';
  if (filedOn !== null && filedOn > today) return 'DATE_IN_FUTURE';
  if (input.stateOwned && !isBody(input)) {
    if (!input.superiorOrgan) return 'SUPERIOR_ORGAN_MISSING';
    if (!checkUscc(input.superiorOrgan).ok) return 'BAD_ORGANISATION_CODE';
  }
  // Only effective documents ground a listing (国办发〔2020〕49号); those of other kinds of cases are not in this register.
  const [judgment] = await store.find(manager, 'judgment', { judgment_no: input.documentNo });
  if (judgment && judgment.subject_id !== subject) return 'JUDGMENT_NOT_FOUND';
  if (judgment && judgment.status !== 'EFFECTIVE') return 'NOT_EFFECTIVE';
  return judgment && judgment.performed_on !== null ? 'ALREADY_PERFORMED' : null;
}

function isBody({ debtorCode }: ListJudgmentDebtorInput): boolean {
  return debtorCode?.startsWith('1') ?? false;
}

/** LISTABLE once the working days of the warning are over; until then the court is told so, and first the superior organ. */
async function warned(
  act: CourtAct,
  row: DebtorRow,
  superior: string | null,
): Promise<'LISTABLE' | ListJudgmentDebtorResult> {
  const { store, manager, today } = act;
  const running = await store.lockPreWarning(manager, { caseNo: row.case_no });
  if (running) {
    if (running.list_from > today) return refused('PRE_WARNING_RUNNING', running.list_from);
    await store.changePreWarning(manager, closed(running, 'LISTED', today));
    await tellPreWarning(act, running, 'CLOSED_LISTED');
    return 'LISTABLE';
  }
  if (superior === null) return refused('SUPERIOR_ORGAN_MISSING');
  if (!checkUscc(superior).ok) return refused('BAD_ORGANISATION_CODE');
  return {
    __typename: 'DebtorPreWarned',
    preWarning: await warn(act, row, superior, listFromOf(today, store.days)),
  };
}

/** Tells the superior organ and the credit centre. `listFrom`: the first day on which the court may list. */
async function warn(act: CourtAct, row: DebtorRow, superior: string, listFrom: string): Promise<PreWarning> {
  const { store, manager, today } = act;
  const warning = {
    case_no: row.case_no,
    subject_id: row.subject_id,
    court: row.court,
    court_uscc: act.court,
    document_no: row.document_no,
    superior_uscc: superior,
    told_on: today,
    list_from: listFrom,
    state: 'TOLD',
    acknowledged_on: null,
    answered_on: null,
    answer: null,
    closed_on: null,
    closed_because: null,
  } as const;
  const id = await store.addPreWarning(manager, warning);
  await tellPreWarning(act, { ...warning, id }, 'TOLD');
  return preWarningOf({ ...warning, id }, [today]);
}

function eventOf({ today, actor, court }: CourtAct, row: DebtorRow, kind: string) {
  const { case_no, subject_id, document_no } = row;
  const event = { about: 'LISTING', reference: case_no, subject_id, happened_on: today, kind } as const;
  return { ...event, document_no, actor, court_uscc: court };
}

function listed(row: DebtorRow, alreadyListed: boolean): DebtorListed & { readonly __typename: 'DebtorListed' } {
  return { __typename: 'DebtorListed', listing: listingOf(row), subject: { id: row.subject_id }, alreadyListed };
}
