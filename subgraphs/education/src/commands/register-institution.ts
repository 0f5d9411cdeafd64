import type { Context } from '../loaders.js';
import type {
  InstitutionChangeInput,
  InstitutionCorrectionInput,
  InstitutionInput,
  RegisterEndInput,
  RegisterResult,
} from '../resolver-types.gen.js';
import { records } from '../rules/records.js';
import { registerFault } from '../rules/register.js';
import { requireBureau } from './duty.js';
import { change, correct, end, enter, type RegisterAct } from './keep-register.js';

// The bureau's register of institutions 办学机构. Each throws MATTER_NOT_FOR_ACTOR for anybody but the bureau on duty.

export async function registerInstitution(ctx: Context, input: InstitutionInput): Promise<RegisterResult> {
  const { name, kind, since } = input;
  return enter(ctx, actOn(ctx, 'registerInstitution', input, { texts: [name], days: [since] }), {
    name,
    kind,
    valid_from: since,
  });
}

export async function changeInstitution(ctx: Context, input: InstitutionChangeInput): Promise<RegisterResult> {
  const { name, kind } = input;
  return change(ctx, actOn(ctx, 'changeInstitution', input, { texts: [name], days: [] }), { name, kind });
}

export async function closeInstitution(ctx: Context, input: RegisterEndInput): Promise<RegisterResult> {
  return end(ctx, actOn(ctx, 'closeInstitution', input, { texts: [], days: [input.on] }), input.on);
}

export async function correctInstitution(ctx: Context, input: InstitutionCorrectionInput): Promise<RegisterResult> {
  const { name, kind, since, until = null, documentNo, reason } = input;
  const act = actOn(ctx, 'correctInstitution', input, { texts: [name, documentNo, reason], days: [since, until] });
  return correct(ctx, act, { content: { name, kind, valid_from: since, valid_to: until }, documentNo, reason });
}

function actOn(
  ctx: Context,
  command: string,
  { subject }: { readonly subject: string },
  given: Parameters<typeof registerFault>[0],
): RegisterAct {
  requireBureau(ctx);
  return {
    command,
    fact: 'institution',
    key: { subject_id: subject },
    reference: records.institutions.reference(),
    keeper: null,
    internal: false,
    fault: subject.startsWith('o') ? registerFault(given, ctx.today) : 'NOT_AN_ORGANISATION',
  };
}
