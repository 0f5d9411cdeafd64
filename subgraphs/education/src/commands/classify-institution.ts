import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import type { Context } from '../loaders.js';
import type {
  ClassificationDecisionResult,
  ClassificationNoticeResult,
  DecideInstitutionClassInput,
  GiveClassNoticeInput,
} from '../resolver-types.gen.js';
import { classificationRefused } from '../rules/class-refusal.js';
import { classify } from '../rules/institution-class/classify.js';
import { INSTITUTION_RULE_SETS } from '../rules/institution-class/rule-set.js';
import { requireBureau } from './duty.js';

/** Working days in which the institution may state its case before a decision [D]. */
const STATEMENT_WORKING_DAYS = 5;

const FIRST_YEAR = Number(INSTITUTION_RULE_SETS[0].effectiveFrom.slice(0, 4));

/** Computes the class of a past year by its rules, and tells the institution before anything is decided 事先告知. */
export function giveClassNotice(
  ctx: Context,
  { subject, year }: GiveClassNoticeInput,
): Promise<ClassificationNoticeResult> {
  requireBureau(ctx);
  return recordedTransaction(ctx, 'giveClassNotice', async (manager) => {
    await ctx.store.lock(manager, `class ${subject} ${year}`);
    const institution =
      ctx.holds(subject) && (await ctx.store.current(manager, 'institution', { subject_id: subject }));
    if (!institution) return classificationRefused('NOT_AN_INSTITUTION');
    if (year < FIRST_YEAR || `${year}-12-31` >= ctx.today) return classificationRefused('BAD_YEAR');
    if (await ctx.store.noticeOf(manager, subject, year)) return classificationRefused('ALREADY_NOTICED');
    const classified = classify(year, await ctx.store.findingsOf(manager, subject));
    const { day: statementBy, provisional } = statementDeadline(ctx, ctx.today);
    await ctx.store.addNotice(manager, { subject, year, classified, noticedOn: ctx.today, statementBy });
    return { __typename: 'ClassNoticeGiven', ...classified, year, statementBy, provisional };
  });
}

/** Decides after the period for statements, by the rules again: findings that came or fell since count as they are. */
export function decideInstitutionClass(
  ctx: Context,
  { subject, year, documentNo }: DecideInstitutionClassInput,
): Promise<ClassificationDecisionResult> {
  requireBureau(ctx);
  return recordedTransaction(ctx, 'decideInstitutionClass', async (manager) => {
    await ctx.store.lock(manager, `class ${subject} ${year}`);
    const notice = ctx.holds(subject) ? await ctx.store.noticeOf(manager, subject, year) : null;
    if (!notice) return classificationRefused('NO_NOTICE');
    if (notice.document_no !== null) return classificationRefused('ALREADY_DECIDED');
    // A day that was told provisionally has moved, where the year's calendar has come since.
    const { day: statementBy } = statementDeadline(ctx, notice.noticed_on);
    if (ctx.today <= notice.statement_by || ctx.today <= statementBy) return classificationRefused('STATEMENT_PERIOD');
    if (documentNo.trim() === '' || documentNo.length > 100) return classificationRefused('BAD_TEXT');
    const decided = classify(year, await ctx.store.findingsOf(manager, subject));
    // No class is worse than what the institution was told beforehand and could speak against.
    const kinder = decided.class < notice.class ? decided.class : notice.class;
    await ctx.store.decideNotice(manager, { subject, year, documentNo });
    await ctx.store.replace(manager, 'institutionClassification', {
      subject_id: subject,
      year,
      class: kinder,
      decided_on: ctx.today,
      document_no: documentNo,
      valid_from: ctx.today,
    });
    return { __typename: 'InstitutionClassDecided', year, class: kinder, documentNo };
  });
}

function statementDeadline({ store }: Context, noticedOn: string) {
  return store.workingDays.deadline(noticedOn, STATEMENT_WORKING_DAYS);
}
