import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import { adultOn } from '@xinqiao/platform/rules/resident-id.js';
import type { EntityManager } from 'typeorm';
import type { Context } from '../loaders.js';
import type {
  EnrolmentChangeInput,
  EnrolmentCorrectionInput,
  EnrolmentInput,
  PupilEntryCorrectionInput,
  PupilEntryInput,
  RegisterEndInput,
  RegisterRefusal,
  RegisterResult,
} from '../resolver-types.gen.js';
import { needsConsent } from '../rules/guardian-consent.js';
import { records } from '../rules/records.js';
import { isRunning, registerFault, type RegisterTerm } from '../rules/register.js';
import { schoolOnDuty } from './duty.js';
import { change, correct, end, enter, type RegisterAct } from './keep-register.js';

// A school's pupils 学生, and what it writes about them: between school and guardian (domain.md 7.2, D3). Each throws
// MATTER_NOT_FOR_ACTOR for anybody but a school on duty.

export async function enrolPupil(ctx: Context, input: EnrolmentInput): Promise<RegisterResult> {
  return enter(ctx, enrolment(ctx, 'enrolPupil', input, given(input)), contentOf(input));
}

export async function moveToClass(ctx: Context, input: EnrolmentChangeInput): Promise<RegisterResult> {
  const { className } = input;
  const act = enrolment(ctx, 'moveToClass', input, { texts: [className], days: [] });
  return change(ctx, act, { class_name: className });
}

export async function endEnrolment(ctx: Context, input: RegisterEndInput): Promise<RegisterResult> {
  return end(ctx, enrolment(ctx, 'endEnrolment', input, { texts: [], days: [input.on] }), input.on);
}

export async function correctEnrolment(ctx: Context, input: EnrolmentCorrectionInput): Promise<RegisterResult> {
  const { leftOn = null, documentNo, reason } = input;
  const { texts, days, consent } = given(input);
  const act = enrolment(ctx, 'correctEnrolment', input, {
    texts: [...texts, documentNo, reason],
    days: [...days, leftOn],
    consent,
  });
  return correct(ctx, act, { content: { ...contentOf(input), valid_to: leftOn }, documentNo, reason });
}

export async function recordPupilEntry(ctx: Context, input: PupilEntryInput): Promise<RegisterResult> {
  const { entryNo, kind, summary, recordedOn } = input;
  const act = entry(ctx, 'recordPupilEntry', input, { texts: [entryNo, summary], days: [recordedOn] });
  return enter(ctx, act, { kind, summary, recorded_on: recordedOn, valid_from: recordedOn });
}

export async function correctPupilEntry(ctx: Context, input: PupilEntryCorrectionInput): Promise<RegisterResult> {
  const { entryNo, kind, summary, recordedOn, documentNo, reason } = input;
  const act = entry(ctx, 'correctPupilEntry', input, {
    texts: [entryNo, summary, documentNo, reason],
    days: [recordedOn],
  });
  const content = { kind, summary, recorded_on: recordedOn, valid_from: recordedOn };
  return correct(ctx, act, { content, documentNo, reason });
}

interface Given {
  readonly texts: readonly string[];
  /** In their order. */
  readonly days: readonly (string | null)[];
  readonly consent?: { readonly bornOn: string; readonly on: string | null };
}

type Enrolled = Pick<EnrolmentInput, 'schoolName' | 'className' | 'bornOn' | 'enrolledOn' | 'guardianConsentOn'>;

function given({ schoolName, className, bornOn, enrolledOn, guardianConsentOn = null }: Enrolled): Given {
  return {
    texts: [schoolName, className],
    days: [bornOn, enrolledOn],
    consent: { bornOn, on: guardianConsentOn },
  };
}

function contentOf({ schoolName, className, bornOn, enrolledOn, guardianConsentOn = null }: Enrolled) {
  return {
    school_name: schoolName,
    class_name: className,
    guardian_consent_on: guardianConsentOn,
    adult_on: isCalendarDate(bornOn) ? adultOn(bornOn) : null,
    valid_from: enrolledOn,
  };
}

function enrolment(
  ctx: Context,
  command: string,
  { subject }: { readonly subject: string },
  asked: Given,
): RegisterAct {
  const school = schoolOnDuty(ctx);
  return {
    command,
    fact: 'pupil',
    key: { subject_id: subject, school },
    reference: records.pupils.reference({ school }),
    keeper: school,
    internal: true,
    fault: faultOf(subject, asked, ctx.today),
  };
}

function entry(
  ctx: Context,
  command: string,
  { subject, entryNo }: { readonly subject: string; readonly entryNo: string },
  asked: Given,
): RegisterAct {
  const school = schoolOnDuty(ctx);
  return {
    command,
    fact: 'pupilEntry',
    key: { subject_id: subject, school, entry_no: entryNo },
    reference: records.pupilEntries.reference({ entry_no: entryNo }),
    keeper: school,
    internal: true,
    fault: faultOf(subject, asked, ctx.today),
    check: (manager) => pupilRefusal(ctx, manager, { subject_id: subject, school }),
  };
}

function faultOf(subject: string, { texts, days, consent }: Given, today: string): RegisterRefusal | null {
  if (!subject.startsWith('p')) return 'NOT_A_PERSON';
  const fault = registerFault({ texts, days }, today) ?? registerFault({ texts: [], days: [consent?.on] }, today);
  if (fault || !consent) return fault;
  return consent.on === null && needsConsent(consent.bornOn, today) ? 'CONSENT_MISSING' : null;
}

/** Nothing is written about a child who is not at the school. */
async function pupilRefusal(ctx: Context, manager: EntityManager, place: object): Promise<RegisterRefusal | null> {
  const pupil = await ctx.store.current<RegisterTerm>(manager, 'pupil', place);
  return pupil && isRunning(pupil, ctx.today) ? null : 'NOT_KEPT';
}
