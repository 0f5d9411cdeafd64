import { addDays, isCalendarDate } from '@xinqiao/platform/rules/calendar-date.js';
import type { Matter, Matters } from '@xinqiao/platform/policy/matters.js';
import { isSlice } from '@xinqiao/platform/policy/slices.js';
import { checkUscc } from '@xinqiao/platform/rules/uscc.js';
import type { AuthorizationRefusal, GrantAuthorizationInput } from '../resolver-types.gen.js';

/** Days that an authorisation lasts at most (domain.md 3.3). */
export const LONGEST_DAYS = 90;

/** Characters; who consents is told what to (PIPL art. 14, 17). */
const LONGEST_PRODUCT = 100;

/** Reads of one authorisation at most: a loan is decided with fewer. */
export const MOST_READS = 1_000;

export const AUTHORIZATION_REFUSALS: Readonly<Record<AuthorizationRefusal, string>> = {
  NOT_YOUR_SUBJECT: 'You authorise for yourself, or for whom a mandate lets you act. 只能就本人或受托主体授权。',
  BAD_GRANTEE: 'The grantee is no 统一社会信用代码: a check digit is wrong. 被授权方统一社会信用代码有误。',
  UNKNOWN_MATTER: 'There is no matter of this name; see schema/matters.yaml. 没有该事项。',
  NOTHING_TO_AUTHORISE:
    'Nobody reads these slices or scopes by authorisation for this matter. 该事项无需或不能授权所列内容。',
  BAD_PRODUCT: 'Say what it is for, in 1 to 100 characters. 请写明用途（产品名称），1至100个字符。',
  UNKNOWN_SCOPE: 'A scope or slice of this name does not exist. 授权范围不存在。',
  BAD_TERM: `Give days that exist, from today on, ${LONGEST_DAYS} days at most. 授权期限须自今日起、不超过${LONGEST_DAYS}天。`,
  BAD_READS: `Give 1 to ${MOST_READS} reads. 读取次数须为1至${MOST_READS}次。`,
  AUTHORIZATION_NOT_FOUND: 'You gave no authorisation of this id. 未找到该授权。',
  ALREADY_REVOKED: 'The authorisation was withdrawn before. 该授权已撤回。',
  BAD_SUBJECT: 'The id is none of an organisation: ask subject(identifier:) for it. 主体编号无效，请先按代码查询。',
  REQUEST_NOT_FOUND: 'No request of this id waits for you. 未找到该待确认授权。',
  REQUEST_NOT_PENDING:
    'The request was decided, has expired or is locked: let it be asked anew. 该请求已处理、过期或锁定。',
  WRONG_CODE: 'The code is not that of the terminal. 验证码有误。',
};

/** Why an authorisation may not be given, or null when it may. `today`: Asia/Shanghai. */
export function grantRefusal(
  input: GrantAuthorizationInput,
  matters: Matters,
  today: string,
): AuthorizationRefusal | null {
  if (!checkUscc(input.grantee).ok) return 'BAD_GRANTEE';
  const matter = matters.matter(input.matter);
  if (!matter) return 'UNKNOWN_MATTER';
  const { scopes, slices } = { scopes: input.scopes ?? [], slices: input.slices ?? [] };
  if (!scopes.every((scope) => matters.scopes.has(scope)) || !slices.every(isSlice)) return 'UNKNOWN_SCOPE';
  const asked = [...slices, ...scopes.flatMap((scope) => matters.scopes.get(scope) ?? [])];
  if (asked.length === 0 || !asked.every((slice) => readsByAuthorization(matter, slice))) return 'NOTHING_TO_AUTHORISE';
  if (input.product.trim() === '' || input.product.length > LONGEST_PRODUCT) return 'BAD_PRODUCT';
  const { from, until, maxReads } = input;
  if (!isCalendarDate(from) || !isCalendarDate(until)) return 'BAD_TERM';
  if (from < today || until < from || until > addDays(from, LONGEST_DAYS)) return 'BAD_TERM';
  return maxReads < 1 || maxReads > MOST_READS ? 'BAD_READS' : null;
}

/** Whether somebody waits for the subject's authorisation there: what is open without one needs none, and gives it no limit. */
function readsByAuthorization(matter: Matter, slice: string): boolean {
  return isSlice(slice) && matter.actors.some((kind) => matter.row(kind)?.opens.get(slice)?.needs.includes('AU'));
}
