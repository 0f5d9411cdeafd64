import { disclosedUntil } from '@xinqiao/platform/rules/objection-clock.js';
import { creditIndicator, creditItem, type CreditItem } from '@xinqiao/platform/subgraph/credit-items.js';
import type { CourtsFacts } from '../store.js';
import { isClosed, listingOn, standingLevelOf } from './agreement-breach.js';
import { records } from './records.js';

/** What the courts know that a verdict may read (matters.md, item codes). `today`: Asia/Shanghai. */
export function creditItemsOf(facts: CourtsFacts, today: string): CreditItem[] {
  const judgments = new Map(facts.judgments.map((judgment) => [judgment.judgment_no, judgment]));
  const debtors = facts.debtors.map((listing) =>
    creditItem({
      code: 'COURT_DEBTOR_LISTED',
      slice: 'C1',
      reference: records.debtors.reference(listing),
      document: listing.document_no,
      legalBasis: '最高人民法院关于公布失信被执行人名单信息的若干规定（法释〔2017〕7号）',
      from: listing.listed_on,
      until: listing.until,
      indicators: [
        creditIndicator({
          code: 'O-JEX-04',
          continuing: true,
          performedOn: listing.removal_ground === 'PERFORMED' ? listing.removal_ground_on : null,
        }),
      ],
      remedy: { en: 'Perform, or apply in writing to the court that listed', zh: '履行义务，或向执行法院书面申请纠正' },
    }),
  );
  const breaches = facts.breaches.flatMap((breach) => {
    const judgment = judgments.get(breach.judgment_no);
    if (!judgment) return [];
    const standing = standingLevelOf(judgment, today, listingOn(breach.judgment_no, facts.debtors, today));
    // What stands no more and was not performed either, its judgment never grounded: there is nothing to tell.
    if (!standing && !isClosed(judgment)) return [];
    return creditItem({
      code: standing && standing.level !== 'FLAG_BREACH' ? 'GOV_BREACH_UNPERFORMED' : 'GOV_BREACH',
      slice: 'C2',
      reference: records.breaches.reference(breach),
      document: breach.judgment_no,
      legalBasis: '最高人民法院关于审理行政协议案件若干问题的规定（法释〔2019〕17号）第十九条',
      from: breach.flagged_on,
      until: judgment.performed_on && disclosedUntil(judgment.performed_on),
      status: standing ? 'IN_FORCE' : judgment.performed_on === null ? 'WITHDRAWN' : 'REPAIRED',
      remedy: { en: 'Perform the judgment; the court then closes the flag', zh: '履行生效判决后由法院解除标记' },
    });
  });
  return [...debtors, ...breaches];
}
