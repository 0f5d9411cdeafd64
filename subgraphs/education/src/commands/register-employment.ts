import type { Context } from '../loaders.js';
import type {
  EmploymentChangeInput,
  EmploymentCorrectionInput,
  EmploymentInput,
  RegisterEndInput,
  RegisterResult,
} from '../resolver-types.gen.js';
import { records } from '../rules/records.js';
import { registerFault } from '../rules/register.js';
import { schoolOnDuty } from './duty.js';
import { change, correct, end, enter, type RegisterAct } from './keep-register.js';

// A school's staff 教职工. Each throws MATTER_NOT_FOR_ACTOR for anybody but a school on duty.

export async function engageStaff(ctx: Context, input: EmploymentInput): Promise<RegisterResult> {
  const { schoolName, post, since } = input;
  return enter(ctx, actOn(ctx, 'engageStaff', input, { texts: [schoolName, post], days: [since] }), {
    school_name: schoolName,
    post,
    valid_from: since,
  });
}

export async function changePost(ctx: Context, input: EmploymentChangeInput): Promise<RegisterResult> {
  const { post } = input;
  return change(ctx, actOn(ctx, 'changePost', input, { texts: [post], days: [] }), { post });
}

export async function endEmployment(ctx: Context, input: RegisterEndInput): Promise<RegisterResult> {
  return end(ctx, actOn(ctx, 'endEmployment', input, { texts: [], days: [input.on] }), input.on);
}

export async function correctEmployment(ctx: Context, input: EmploymentCorrectionInput): Promise<RegisterResult> {
  const { schoolName, post, since, until = null, documentNo, reason } = input;
  const given = { texts: [schoolName, post, documentNo, reason], days: [since, until] };
  const content = { school_name: schoolName, post, valid_from: since, valid_to: until };
  return correct(ctx, actOn(ctx, 'correctEmployment', input, given), { content, documentNo, reason });
}

function actOn(
  ctx: Context,
  command: string,
  { subject }: { readonly subject: string },
  given: Parameters<typeof registerFault>[0],
): RegisterAct {
  const school = schoolOnDuty(ctx);
  return {
    command,
    fact: 'employment',
    key: { subject_id: subject, school },
    reference: records.employments.reference({ school }),
    keeper: school,
    internal: false,
    fault: subject.startsWith('p') ? registerFault(given, ctx.today) : 'NOT_A_PERSON',
  };
}
