import type { Context } from '../loaders.js';
import type { RemoveJudgmentDebtorInput, RemoveJudgmentDebtorResult } from '../resolver-types.gen.js';
import { removalDueOn, termOf } from '../rules/listing-term.js';
import { closed } from '../rules/pre-warning.js';
import { courtAct, refused } from './court-act.js';
import { tellPreWarning } from './tell-pre-warning.js';

/** The court that listed removes: from the same day on the listing is neither shown nor used (法释〔2017〕7号 art. 10). */
export function removeJudgmentDebtor(
  ctx: Context,
  { caseNo, reason }: RemoveJudgmentDebtorInput,
): Promise<RemoveJudgmentDebtorResult> {
  return courtAct<RemoveJudgmentDebtorResult>(ctx, async (act) => {
    const { store, manager, today, actor, court } = act;
    const [listing] = await store.find(manager, 'debtorListing', { case_no: caseNo });
    if (!listing || !ctx.holds(listing.subject_id)) return refused('LISTING_NOT_FOUND');
    if (listing.court_uscc !== court) return refused('LISTING_OF_ANOTHER_COURT');
    if (listing.removed_on !== null) return refused('LISTING_NOT_FOUND');
    const dueOn = removalDueOn(listing, store.days);
    const late = dueOn !== null && dueOn < today;
    const removed = { ...listing, removed_on: today };
    // What was shown no more since its days were over stays so.
    await store.replace(manager, 'debtorListing', removed, termOf(removed, late ? dueOn : null));
    await store.addEvent(manager, {
      about: 'LISTING',
      reference: caseNo,
      subject_id: listing.subject_id,
      kind: 'REMOVED',
      happened_on: today,
      note: reason,
      document_no: listing.document_no,
      court_uscc: court,
      actor,
    });
    const warning = await store.lockPreWarning(manager, { caseNo });
    if (warning) {
      await store.changePreWarning(manager, closed(warning, 'REMOVED', today));
      await tellPreWarning(act, warning, 'CLOSED_REMOVED');
    }
    return { __typename: 'DebtorRemoved', subject: { id: listing.subject_id }, removedOn: today, late };
  });
}
