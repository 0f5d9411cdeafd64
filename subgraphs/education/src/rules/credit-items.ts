import { creditItem, type CreditItem } from '@xinqiao/platform/subgraph/credit-items.js';
import { penaltyItemsOf } from '@xinqiao/platform/subgraph/penalty-items.js';
import type { EducationFacts } from '../store.js';
import { records } from './records.js';

/** What the education bureau knows that a verdict may read (matters.md, item codes). */
export function creditItemsOf(facts: EducationFacts, today: string): CreditItem[] {
  const current = facts.classifications[0];
  const lowest =
    current?.class === 'D'
      ? [
          creditItem({
            code: 'INSTITUTION_CLASS_D',
            slice: 'D1',
            reference: records.classifications.reference(current),
            document: current.document_no,
            legalBasis: '《民办教育促进法》第四十一条',
            from: current.decided_on,
            remedy: { en: 'Rectify and be classified anew next year', zh: '整改后申请下一年度重新评定' },
          }),
        ]
      : [];
  const misconduct = facts.misconduct.map((decision) =>
    creditItem({
      code: 'ACADEMIC_MISCONDUCT',
      slice: 'D2',
      reference: records.misconduct.reference(decision),
      document: decision.document_no,
      legalBasis: decision.basis ?? BASES[decision.kind],
      from: decision.decided_on,
      until: decision.until,
      disputed: decision.appeal === 'PENDING',
      status: decision.appeal === 'ANNULLED' ? 'WITHDRAWN' : 'IN_FORCE',
      remedy: { en: 'Appeal to the school or authority that decided', zh: '向作出决定的学校或机构申诉' },
    }),
  );
  return [...lowest, ...misconduct, ...penaltyItemsOf(facts.penalties, today)];
}

/** The rule that gives the power to decide, where the file names no article. */
const BASES = {
  ACADEMIC_MISCONDUCT: '高等学校预防与处理学术不端行为办法（教育部令第40号）',
  EXAM_CHEATING: '国家教育考试违规处理办法（教育部令第33号）',
} as const;
