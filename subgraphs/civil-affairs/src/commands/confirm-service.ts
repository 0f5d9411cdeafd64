import { isCalendarDate, shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import type { EntityManager } from 'typeorm';
import type { Context } from '../loaders.js';
import type {
  ConfirmDonationInput,
  ConfirmDonationResult,
  ConfirmGoodDeedInput,
  ConfirmGoodDeedResult,
  ConfirmVolunteerServiceInput,
  ConfirmVolunteerServiceResult,
  VillageRefusal,
} from '../resolver-types.gen.js';
import { textFault } from '@xinqiao/platform/rules/record-text.js';
import { villageRefused } from '../rules/village-refusal.js';
import { serviceHours, serviceRefusal } from '../rules/volunteer-overlap.js';
import { onDuty, recordedOfAdult } from './duty.js';

const CONFIRMERS = ['village', 'civil-affairs-bureau', 'school'];

/**
 * An organisation confirms one volunteer service of a person of its case. What repeats or overlaps a confirmed service of
 * the same person is refused; two organisations that confirm at once wait for each other.
 */
export async function confirmVolunteerService(
  ctx: Context,
  input: ConfirmVolunteerServiceInput,
): Promise<ConfirmVolunteerServiceResult> {
  const organisation = onDuty(ctx, CONFIRMERS);
  if (!ctx.holds(input.subject)) return villageRefused('NOT_YOUR_VILLAGE');
  return addService(ctx, { ...input, organisation, campaign: null });
}

export interface ServiceInput extends ConfirmVolunteerServiceInput {
  readonly organisation: string;
  readonly campaign: string | null;
  /** What else has to hold when it is written. */
  readonly check?: (manager: EntityManager) => Promise<VillageRefusal | null>;
}

/** Check, write, record, one transaction; for helpers of campaigns too. */
export function addService(ctx: Context, input: ServiceInput): Promise<ConfirmVolunteerServiceResult> {
  const { subject, serviceNo, startedAt, endedAt, organisation, campaign } = input;
  return recordedOfAdult(ctx, { command: 'addService', subject, refused: villageRefused }, async (manager) => {
    const against = await input.check?.(manager);
    if (against) return villageRefused(against);
    const fault = textFault([serviceNo, input.confirmedBy, input.evidence]);
    if (fault) return villageRefused(fault);
    const hours = serviceHours(startedAt, endedAt, ctx.now);
    if (hours === null) return villageRefused('BAD_TIMES');
    const served_on = shanghaiDateOf(new Date(startedAt));
    const service = { service_no: serviceNo, served_on, hours, organisation, started_at: startedAt, ended_at: endedAt };
    await ctx.store.lock(manager, `services ${subject}`);
    if (await ctx.store.current(manager, 'volunteerService', { service_no: serviceNo }))
      return villageRefused('DUPLICATE');
    const refusal = serviceRefusal(service, await ctx.store.servicesOf(manager, subject));
    if (refusal) return villageRefused(refusal);
    await ctx.store.add(manager, 'volunteerService', {
      ...service,
      subject_id: subject,
      confirmed_by: input.confirmedBy,
      evidence: input.evidence,
      campaign,
      valid_from: served_on,
    });
    return { __typename: 'VolunteerServiceConfirmed', serviceNo, servedOn: served_on, hours };
  });
}

/** The receiver of a donation confirms it, with its evidence. */
export async function confirmDonation(ctx: Context, input: ConfirmDonationInput): Promise<ConfirmDonationResult> {
  const organisation = onDuty(ctx, CONFIRMERS);
  const { subject, donationNo, donatedOn, amountYuan, confirmedBy, evidence } = input;
  if (!ctx.holds(subject)) return villageRefused('NOT_YOUR_VILLAGE');
  if (!isCalendarDate(donatedOn) || donatedOn > ctx.today) return villageRefused('BAD_DAY');
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(amountYuan) || Number(amountYuan) === 0) return villageRefused('BAD_AMOUNT');
  const fault = textFault([donationNo, confirmedBy, evidence]);
  if (fault) return villageRefused(fault);
  return recordedOfAdult(ctx, { command: 'confirmDonation', subject, refused: villageRefused }, async (manager) => {
    await ctx.store.lock(manager, `donation ${donationNo}`);
    if (await ctx.store.current(manager, 'donation', { donation_no: donationNo })) return villageRefused('DUPLICATE');
    await ctx.store.add(manager, 'donation', {
      donation_no: donationNo,
      subject_id: subject,
      donated_on: donatedOn,
      amount_yuan: amountYuan,
      confirmed_by: confirmedBy,
      organisation,
      evidence,
      valid_from: donatedOn,
    });
    return { __typename: 'DonationConfirmed', donationNo };
  });
}

/** The bureau confirms a good deed, courage 见义勇为 with its certificate; what a village saw itself it enters in its record. */
export async function confirmGoodDeed(ctx: Context, input: ConfirmGoodDeedInput): Promise<ConfirmGoodDeedResult> {
  const organisation = onDuty(ctx, ['civil-affairs-bureau']);
  const { subject, deedNo, kind, confirmedOn, confirmedBy, evidence } = input;
  if (!ctx.holds(subject)) return villageRefused('NOT_YOUR_VILLAGE');
  if (!isCalendarDate(confirmedOn) || confirmedOn > ctx.today) return villageRefused('BAD_DAY');
  const fault = textFault([deedNo, confirmedBy, evidence]);
  if (fault) return villageRefused(fault);
  return recordedOfAdult(ctx, { command: 'confirmGoodDeed', subject, refused: villageRefused }, async (manager) => {
    await ctx.store.lock(manager, `deed ${deedNo}`);
    if (await ctx.store.current(manager, 'goodDeed', { deed_no: deedNo })) return villageRefused('DUPLICATE');
    await ctx.store.add(manager, 'goodDeed', {
      deed_no: deedNo,
      subject_id: subject,
      kind,
      confirmed_on: confirmedOn,
      confirmed_by: confirmedBy,
      organisation,
      evidence,
      valid_from: confirmedOn,
    });
    return { __typename: 'GoodDeedConfirmed', deedNo };
  });
}
