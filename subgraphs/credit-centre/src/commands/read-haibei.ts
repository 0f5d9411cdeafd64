import { createPublicKey, randomUUID } from 'node:crypto';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import { exportJWK, SignJWT } from 'jose';
import type { Context } from '../loaders.js';
import type { BenefitAnswer, Haibei, HaibeiReportArgs, ShopCard } from '../resolver-types.gen.js';
import { inForce, opened } from '../rules/haibei/benefits.js';
import { haibeiOf } from '../rules/haibei/haibei.js';
import { answeredMerits, meritsOfCentre } from '../rules/haibei/merits.js';
import { LONGEST_REPORT_DAYS } from '../rules/haibei/refusal.js';
import { REPORT_TYPE, reportOf } from '../rules/haibei/report.js';
import { standingOf } from '../rules/haibei/standing.js';
import { ownPerson } from './haibei.js';

/** A person's score as of this reading, from what `required` brought of the agencies; null for organisations. */
export async function readHaibei(ctx: Context, required: Readonly<Record<string, unknown>> & { readonly id: string }) {
  if (!required.id.startsWith('p')) return null;
  const { rulebook, rules, benefits } = ctx.store.haibei;
  // The centre's own database down is one source that did not answer: a member cannot be told from anybody else.
  const facts = await ctx.load.haibei.load(required.id);
  const answers = answeredMerits(required, ctx.matters.sources, meritsOfCentre(facts.commendations), rules);
  const standing = standingOf(facts.member, answers, ctx.today, rules);
  return haibeiOf(standing, { rulebook, rules, benefits, now: ctx.now, today: ctx.today });
}

/**
 * Yes or no to the provider of a benefit about its own; the person's authorisation is what opens the field at all. Throws
 * BAD_ARGUMENT for a benefit that the caller does not provide.
 */
export function benefitAnswer(ctx: Context, { status, grade }: Haibei, code: string): BenefitAnswer {
  const benefits = inForce(ctx.store.haibei.benefits, ctx.today);
  const asked = benefits.find((benefit) => benefit.code === code);
  if (!asked || (ownPerson(ctx) === null && asked.provider !== ctx.caller.organisation)) {
    throw new Fault('BAD_ARGUMENT', `${code} is no benefit that you provide today; see haibeiBenefits.`);
  }
  if (status === 'NOT_AVAILABLE') return 'NOT_AVAILABLE';
  return grade && opened([asked], grade, ctx.today).length > 0 ? 'YES' : 'NO';
}

/** Cards are their holder's to see. */
export async function cardsOf(ctx: Context): Promise<ShopCard[]> {
  const subject = ownPerson(ctx);
  const rows = subject === null ? [] : await ctx.store.haibei.cardsOf(subject);
  return rows.map(({ id, created_on, valid_until, revoked_on }) => ({
    id,
    createdOn: created_on,
    validUntil: valid_until,
    revokedOn: revoked_on,
  }));
}

/** The longest name of a recipient. */
const LONGEST_RECIPIENT = 200;

/** As the schema has it. */
const DEFAULT_REPORT_DAYS = 30;

/**
 * A report for whom the resident names, signed and kept nowhere (domain.md A-2). Throws BAD_ARGUMENT for a recipient or a
 * term that is none; null for everybody but the resident, and without a grade.
 */
export async function haibeiReport(
  ctx: Context,
  { grade }: Haibei,
  { recipient, days = DEFAULT_REPORT_DAYS }: HaibeiReportArgs,
): Promise<string | null> {
  const subject = ownPerson(ctx);
  if (subject === null || !grade) return null;
  if (recipient.trim() === '' || recipient.length > LONGEST_RECIPIENT) {
    throw new Fault('BAD_ARGUMENT', `Name who gets the report, in at most ${LONGEST_RECIPIENT} characters.`);
  }
  if (days < 1 || days > LONGEST_REPORT_DAYS) {
    throw new Fault('BAD_ARGUMENT', `A report lasts 1 to ${LONGEST_REPORT_DAYS} days.`);
  }
  const { rulebook, reportKey } = ctx.store.haibei;
  const { name } = await ctx.load.haibei.load(subject);
  const told = { grade, rulebook: rulebook.name, issuedBy: rulebook.issuedBy.zh, recipient: recipient.trim(), days };
  const claims = reportOf({ ...told, name: name ?? '', number: randomUUID() }, ctx.now);
  return new SignJWT({ ...claims }).setProtectedHeader({ alg: 'EdDSA', typ: REPORT_TYPE }).sign(reportKey);
}

/** The public half of the reports' key, as a JWK set. */
export async function reportKeys({ store }: Context): Promise<string> {
  const key = await exportJWK(createPublicKey(store.haibei.reportKey));
  return JSON.stringify({ keys: [{ ...key, alg: 'EdDSA', use: 'sig' }] });
}
