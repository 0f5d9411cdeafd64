import { isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import { recordWrite } from '@xinqiao/platform/receipts/write-receipt.js';
import type { Context } from '../loaders.js';
import type { ResponsiblePersonInput, SafetyActResult, SupervisedObjectInput } from '../resolver-types.gen.js';
import { isText } from '../rules/acts/admissible.js';
import { NOTHING } from '../rules/acts/posting.js';
import { isObjectKind } from '../rules/object-kinds.js';
import { officerOf } from './bureau.js';
import { recorded, refused } from './supervise.js';

/** Enters an object in the register, or corrects its row; what the register said before stays on record. */
export function registerSupervisedObject(ctx: Context, input: SupervisedObjectInput): Promise<SafetyActResult> {
  const by = officerOf(ctx, input.subject);
  return ctx.store.transaction(async (manager) => {
    const file = await ctx.store.lockObject(manager, input.subject, ctx.today);
    if (!isObjectKind(input.kind)) return refused('UNKNOWN_KIND');
    if (!isText(input.industry)) return refused('TEXT_MISSING');
    if (!isCalendarDate(input.since) || input.since > ctx.today) return refused('BAD_DATE');
    const [known] = file.supervision;
    const isSame =
      known?.kind === input.kind && known.industry === input.industry && known.supervised_since === input.since;
    if (isSame) return recorded(ctx, file, NOTHING, by);
    await ctx.store.registerObject(manager, {
      subject_id: input.subject,
      kind: input.kind,
      industry: input.industry,
      supervised_since: input.since,
    });
    await recordWrite(ctx, manager, {
      command: 'registerSupervisedObject',
      subjects: [input.subject],
      reference: input.kind,
    });
    return { ...recorded(ctx, file, NOTHING, by), alreadyRecorded: false };
  });
}

/** Names who answers for an object from a day on; facts of earlier days stay with whoever was in office then (D-l). */
export function assignResponsiblePerson(ctx: Context, input: ResponsiblePersonInput): Promise<SafetyActResult> {
  const by = officerOf(ctx, input.subject);
  return ctx.store.transaction(async (manager) => {
    const file = await ctx.store.lockObject(manager, input.subject, ctx.today);
    if (file.supervision.length === 0) return refused('NOT_SUPERVISED');
    if (!/^p\d+_[\w-]{27}$/.test(input.person)) return refused('NOT_A_PERSON');
    if (!isCalendarDate(input.from) || input.from > ctx.today) return refused('BAD_DATE');
    if (!isText(input.documentNo)) return refused('TEXT_MISSING');
    const [latest] = file.persons;
    const isSame = latest?.person_id === input.person && latest.role === input.role && latest.valid_from === input.from;
    if (isSame) return recorded(ctx, file, NOTHING, by);
    if (latest && latest.valid_from >= input.from) return refused('OFFICE_TOO_EARLY');
    await ctx.store.assignPerson(
      manager,
      { person_id: input.person, role: input.role, valid_from: input.from, document_no: input.documentNo },
      by,
    );
    await recordWrite(ctx, manager, {
      command: 'assignResponsiblePerson',
      subjects: [input.subject],
      reference: input.documentNo,
    });
    return { ...recorded(ctx, file, NOTHING, by), alreadyRecorded: false };
  });
}
