import { closeOwnCase } from '@xinqiao/platform/records/decide-case.js';
import { openObjection } from '@xinqiao/platform/records/file-case.js';
import { objectionDeadlinesOf } from '@xinqiao/platform/rules/objection-clock.js';
import { recordedTransaction } from '@xinqiao/platform/receipts/recorded-transaction.js';
import type { Context } from '../loaders.js';
import type {
  AnswerClassObjectionInput,
  ClassificationDecisionResult,
  ClassObjectionResult,
  ClassSpeechInput,
  ClassStatementResult,
} from '../resolver-types.gen.js';
import { classificationRefused } from '../rules/class-refusal.js';
import { classify } from '../rules/institution-class/classify.js';
import { records } from '../rules/records.js';
import { ownInstitution, requireBureau } from './duty.js';

const LONGEST = 2_000;

function isSpeech(text: string): boolean {
  return text.trim() !== '' && text.length <= LONGEST;
}

/** The institution states its case 陈述申辩 before the decision. */
export async function stateAgainstClass(ctx: Context, { year, text }: ClassSpeechInput): Promise<ClassStatementResult> {
  const subject = ownInstitution(ctx);
  if (subject === null) return classificationRefused('NOT_YOUR_RECORD');
  if (!isSpeech(text)) return classificationRefused('BAD_TEXT');
  return recordedTransaction(ctx, 'stateAgainstClass', async (manager) => {
    await ctx.store.lock(manager, `class ${subject} ${year}`);
    const notice = await ctx.store.noticeOf(manager, subject, year);
    if (!notice) return classificationRefused('NO_NOTICE');
    const isOver = notice.document_no !== null || ctx.today > notice.statement_by;
    if (isOver) return classificationRefused('STATEMENT_OVER');
    await ctx.store.recordStatement(manager, { subject, year, text });
    return { __typename: 'ClassStatementMade', year };
  });
}

/** It objects 异议 to the decision: the class is disputed from then on, and leaves verdicts until the answer. */
export async function objectToClass(ctx: Context, { year, text }: ClassSpeechInput): Promise<ClassObjectionResult> {
  const subject = ownInstitution(ctx);
  if (subject === null) return classificationRefused('NOT_YOUR_RECORD');
  if (!isSpeech(text)) return classificationRefused('BAD_TEXT');
  const { answerBy, article, provisional } = objectionDeadlinesOf(
    {
      source: 'SHANDONG',
      filedOn: ctx.today,
      needsOthers: false,
      forwardedOn: null,
      extended: false,
      answeredOn: null,
    },
    ctx.store.workingDays,
  );
  return recordedTransaction(ctx, 'objectToClass', async (manager) => {
    await ctx.store.lock(manager, `class ${subject} ${year}`);
    const notice = await ctx.store.noticeOf(manager, subject, year);
    if (!notice) return classificationRefused('NO_NOTICE');
    if (notice.document_no === null) return classificationRefused('NOT_DECIDED');
    if (notice.objected_on !== null) return classificationRefused('ALREADY_OBJECTED');
    await ctx.store.recordObjection(manager, { subject, year, text, on: ctx.today, answerBy: answerBy ?? ctx.today });
    const reference = records.classifications.reference({ year });
    await openObjection(ctx, manager, { subject, reference, grounds: text, source: 'SHANDONG' });
    return { __typename: 'ClassObjectionFiled', year, answerBy: answerBy ?? ctx.today, provisional, article };
  });
}

/** The bureau answers; upheld, the class is computed anew from the findings as they are now, and never gets worse. */
export function answerClassObjection(
  ctx: Context,
  { subject, year, outcome }: AnswerClassObjectionInput,
): Promise<ClassificationDecisionResult> {
  requireBureau(ctx);
  return recordedTransaction(ctx, 'answerClassObjection', async (manager) => {
    await ctx.store.lock(manager, `class ${subject} ${year}`);
    const notice = ctx.holds(subject) ? await ctx.store.noticeOf(manager, subject, year) : null;
    if (!notice || notice.document_no === null || notice.objected_on === null || notice.outcome !== null) {
      return classificationRefused('NO_OBJECTION');
    }
    const known = await ctx.store.classOf(manager, subject, year);
    if (!known) return classificationRefused('NOT_DECIDED');
    await ctx.store.answerObjection(manager, { subject, year, outcome });
    const anew = classify(year, await ctx.store.findingsOf(manager, subject)).class;
    const decided = outcome === 'UPHELD' && anew < known.class ? anew : known.class;
    await closeOwnCase(ctx, manager, {
      subject,
      reference: records.classifications.reference({ year }),
      outcome: outcome === 'UPHELD' ? 'CORRECTED' : 'UPHELD',
      reason: `${notice.document_no} ${year}: ${decided}`,
    });
    if (decided !== known.class) {
      await ctx.store.replace(manager, 'institutionClassification', {
        ...known,
        class: decided,
        decided_on: ctx.today,
      });
    }
    return { __typename: 'InstitutionClassDecided', year, class: decided, documentNo: notice.document_no };
  });
}
