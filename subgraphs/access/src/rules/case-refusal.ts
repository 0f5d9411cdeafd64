import type { Caller } from '@xinqiao/platform/identity/caller.js';
import type { Matters } from '@xinqiao/platform/policy/matters.js';
import type { Precondition } from '@xinqiao/platform/policy/preconditions.js';
import { addYears, isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import type { CaseRefusal, OpenCaseInput } from '../resolver-types.gen.js';
import type { CaseRow } from '../store.js';

/** Subjects of one case at most; more is no business but a list. */
export const MOST_SUBJECTS = 500;

const SUBJECT_ID = /^[op]\d+_[\w-]{27}$/;

export const CASE_REFUSALS: Readonly<Record<CaseRefusal, string>> = {
  UNKNOWN_MATTER: 'There is no matter of this name; see schema/matters.yaml. 没有该事项。',
  MATTER_NOT_FOR_ACTOR: 'Your kind of actor does not handle this matter. 您的角色不办理该事项。',
  NO_CASE_FOR_THIS_MATTER: 'This matter needs no case. 该事项无需业务件。',
  BAD_CASE_NUMBER: 'Give a case number of 1 to 100 characters. 请填写1至100个字符的业务件号。',
  NO_SUBJECT: 'Name at least one subject. 请至少填写一个主体。',
  TOO_MANY_SUBJECTS: `A case names at most ${MOST_SUBJECTS} subjects; open several. 一个业务件最多${MOST_SUBJECTS}个主体。`,
  BAD_SUBJECT_ID: 'An id is none of Subject: ask subject(identifier:) for it. 主体编号无效，请先按代码查询。',
  DUTY_MISSING: 'Name the statutory duty and its article in `duty`. 请填写法定职责依据。',
  BAD_SEAL_TERM: 'Looks are sealed by an order, for two years at most. 封存须有裁定，期限不超过两年。',
  CASE_NUMBER_TAKEN: 'The number is used by another case of your agency. 业务件号已被使用。',
  CASE_NOT_FOUND: 'Your agency has no case of this number for this matter. 未找到该业务件。',
  ALREADY_CLOSED: 'The case is closed; open a new one. 业务件已办结，请另立新件。',
  ALREADY_APPROVED: 'The case is approved already. 业务件已批准。',
  NOT_IN_CHARGE: 'Only a person in charge of the agency approves. 仅负责人可以批准。',
  OWN_CASE: 'Somebody else than who opened the case approves it. 经办人不得自行批准。',
};

/** An audit or a statistic is no business about somebody. */
function namesSubjects(needs: readonly Precondition[]): boolean {
  return needs.includes('BI') || needs.includes('SD');
}

/** Years that a court may keep a look from its subject at most. */
const LONGEST_SEAL = 2;

function sealTermIsBad({ sealedUntil, order }: OpenCaseInput, today: string): boolean {
  if (!sealedUntil) return false;
  return !order?.trim() || !isCalendarDate(sealedUntil) || sealedUntil > addYears(today, LONGEST_SEAL);
}

/** Why a case may not be opened, or null when it may. `today`: Asia/Shanghai. */
export function openingRefusal(
  input: OpenCaseInput,
  { kind }: Caller,
  matters: Matters,
  today: string,
): CaseRefusal | null {
  const matter = matters.matter(input.matter);
  if (!matter) return 'UNKNOWN_MATTER';
  const row = matter.row(kind);
  if (!row) return 'MATTER_NOT_FOR_ACTOR';
  if (row.needs.includes('SELF')) return 'NO_CASE_FOR_THIS_MATTER';
  if (input.caseNo.trim() === '' || input.caseNo.length > 100) return 'BAD_CASE_NUMBER';
  const subjects = new Set(input.subjects);
  if (subjects.size === 0 && namesSubjects(row.needs)) return 'NO_SUBJECT';
  if (subjects.size > MOST_SUBJECTS) return 'TOO_MANY_SUBJECTS';
  if (![...subjects].every((id) => SUBJECT_ID.test(id))) return 'BAD_SUBJECT_ID';
  if (row.needs.includes('SD') && !input.duty?.trim()) return 'DUTY_MISSING';
  return sealTermIsBad(input, today) ? 'BAD_SEAL_TERM' : null;
}

/** Whether a case waits for approveCase: where the matter needs approval, or the case names several subjects. */
export function awaitsApproval({ approved_by, batch, matter }: CaseRow, kind: string, matters: Matters): boolean {
  if (approved_by !== null) return false;
  return (batch?.length ?? 0) > 1 || (matters.matter(matter)?.row(kind)?.needs.includes('AP') ?? false);
}

/** Why a case may not be approved by somebody, or null when it may (four eyes: domain.md 5.1, 7.2 AP). */
export function approvalRefusal(row: CaseRow, { actor, inCharge }: Caller): CaseRefusal | null {
  if (row.status === 'CLOSED') return 'ALREADY_CLOSED';
  if (!inCharge) return 'NOT_IN_CHARGE';
  if (row.opened_by === actor) return 'OWN_CASE';
  return row.approved_by === null ? null : 'ALREADY_APPROVED';
}
