import type { Label } from '@xinqiao/platform/rules/label.js';
import { scoreResident, type ResidentItem, type ResidentScore } from '../resident-score/score-resident.js';
import type { ResidentRules } from '../rulebook/rulebook.js';
import type { AnsweredMerits } from './merits.js';
import { oncePerAward } from './one-award.js';

/** A resident who opted in; days in Asia/Shanghai. */
export interface HaibeiMember {
  readonly bornOn: string;
  readonly joinedOn: string;
}

/** How it stands with a person's score at this moment. Nobody who may have one is told a lower one for want of an answer. */
export type HaibeiStanding =
  | { readonly status: 'NO_SCORE' }
  | { readonly status: 'NOT_AVAILABLE'; readonly missing: readonly Label[] }
  | {
      readonly status: 'SCORED';
      readonly score: ResidentScore;
      readonly items: readonly (ResidentItem & { readonly owner: Label })[];
    };

/** `member`: null for whoever did not opt in, known or not. `today`: Asia/Shanghai. */
export function standingOf(
  member: HaibeiMember | null,
  answers: readonly AnsweredMerits[],
  today: string,
  rules: ResidentRules,
): HaibeiStanding {
  if (!member) return { status: 'NO_SCORE' };
  const missing = answers.filter(({ items }) => items === null).map(({ owner }) => owner);
  if (missing.length > 0) return { status: 'NOT_AVAILABLE', missing };
  const items = oncePerAward(answers.flatMap(({ owner, items }) => (items ?? []).map((item) => ({ ...item, owner }))));
  const resident = { born_on: member.bornOn, full_capacity: true, opted_in: true, items };
  const score = scoreResident(resident, today, rules);
  return 'code' in score ? { status: 'NO_SCORE' } : { status: 'SCORED', score, items };
}
