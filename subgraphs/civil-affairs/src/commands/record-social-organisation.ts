import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import { textFault } from '@xinqiao/platform/rules/record-text.js';
import { checkUscc } from '@xinqiao/platform/rules/uscc.js';
import type { Context } from '../loaders.js';
import type {
  AnnualInspectionInput,
  CommitteeInput,
  SocialOrganisationInput,
  SocialOrganisationResult,
  VillageRefusal,
} from '../resolver-types.gen.js';
import { records } from '../rules/records.js';
import { villageRefused } from '../rules/village-refusal.js';
import type { FactName } from '../store/facts.js';
import { onDuty } from './duty.js';

/** The bureau enters a social organisation or committee of its case, or what changed of it; the row before stays on record. */
export async function registerSocialOrganisation(
  ctx: Context,
  { subject, kind, registeredOn, authority }: SocialOrganisationInput,
): Promise<SocialOrganisationResult> {
  const fault = faultOf(ctx, subject, { texts: [authority], day: registeredOn });
  const row = { subject_id: subject, kind, registered_on: registeredOn, authority, valid_from: registeredOn };
  return write(ctx, 'registerSocialOrganisation', {
    fact: 'socialOrganisation',
    key: { subject_id: subject },
    row,
    reference: records.organisations.reference(),
    fault,
    refusal: async () => null,
  });
}

/** A committee 村（居）民委员会 whose record residents may join, and the town that reviews what it decides. */
export async function registerCommittee(
  ctx: Context,
  { subject, village, kind, name, town, since }: CommitteeInput,
): Promise<SocialOrganisationResult> {
  const fault = faultOf(ctx, subject, { texts: [name], day: since });
  const isCodes = checkUscc(village).ok && checkUscc(town).ok;
  return write(ctx, 'registerCommittee', {
    fact: 'committee',
    key: { village },
    row: { subject_id: subject, village, kind, name, town, valid_from: since },
    reference: records.organisations.reference(),
    fault: fault ?? (isCodes ? null : 'VILLAGE_NOT_FOUND'),
    // A code that another committee holds is not taken from it.
    refusal: async (_, known) => (known && known.subject_id !== subject ? 'ITEM_NUMBER_TAKEN' : null),
  });
}

/** The result of a year's inspection 年检, once; what was wrong with it is corrected by a case, not by a second result. */
export async function recordAnnualInspection(
  ctx: Context,
  { subject, year, result, decidedOn, documentNo }: AnnualInspectionInput,
): Promise<SocialOrganisationResult> {
  const fault = faultOf(ctx, subject, { texts: [documentNo], day: decidedOn });
  const row = { subject_id: subject, year, result, decided_on: decidedOn, document_no: documentNo };
  return write(ctx, 'recordAnnualInspection', {
    fact: 'annualInspection',
    key: { subject_id: subject, year },
    row: { ...row, valid_from: decidedOn },
    reference: records.inspections.reference({ year }),
    fault,
    refusal: async (manager, known) => {
      // A year is inspected when it is over.
      if (year < FIRST_YEAR || year >= Number(decidedOn.slice(0, 4))) return 'BAD_DAY';
      if (known) return 'ITEM_NUMBER_TAKEN';
      const organisation = await ctx.store.current(manager, 'socialOrganisation', { subject_id: subject });
      return organisation ? null : 'ITEM_NOT_FOUND';
    },
  });
}

/** No earlier year's inspections are kept. */
const FIRST_YEAR = 2000;

type Manager = Parameters<Parameters<Context['store']['transaction']>[0]>[0];

type Known = Readonly<Record<string, unknown>>;

interface Written {
  readonly fact: FactName;
  readonly key: object;
  readonly row: object;
  readonly reference: string;
  /** What is wrong with the request itself. */
  readonly fault: VillageRefusal | null;
  readonly refusal: (manager: Manager, known: Known | null) => Promise<VillageRefusal | null>;
}

/** The same again changes nothing. Throws MATTER_NOT_FOR_ACTOR for anybody but the bureau on duty. */
function write(ctx: Context, command: string, { fact, key, row, reference, fault, refusal }: Written) {
  return recordedTransaction<Manager, SocialOrganisationResult>(ctx, command, async (manager) => {
    if (fault) return villageRefused(fault);
    await ctx.store.lock(manager, `${fact} ${JSON.stringify(key)}`);
    const known = await ctx.store.current<Known>(manager, fact, key);
    const isSame = known !== null && Object.entries(row).every(([column, value]) => known[column] === value);
    const refused = isSame ? null : await refusal(manager, known);
    if (refused) return villageRefused(refused);
    if (!isSame) await ctx.store.replace(manager, fact, row);
    return { __typename: 'SocialOrganisationRecorded', reference, alreadyRecorded: isSame };
  });
}

function faultOf(
  ctx: Context,
  subject: string,
  { texts, day }: { readonly texts: readonly string[]; readonly day: string },
): VillageRefusal | null {
  onDuty(ctx, ['civil-affairs-bureau']);
  if (!ctx.holds(subject) || !subject.startsWith('o')) return 'ITEM_NOT_FOUND';
  return textFault(texts) ?? (isCalendarDate(day) && day <= ctx.today ? null : 'BAD_DAY');
}
