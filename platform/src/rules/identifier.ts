import type { IdentifierCheck } from './identifier-check.js';
import { birthDateOf, checkResidentId, isAdult } from './resident-id.js';
import { checkUscc } from './uscc.js';

/** Most identifiers come as they are written in the registers: there is nothing to forgive. */
const PLAIN = /^[0-9A-Z]{18}$/;

/** What may be a person's number. */
const DIGITS = /^\d{17}[\dX]$/;

/** Blanks within a number, as people group digits, and what a page that was copied from hides: zero-width marks and the like. */
const UNSEEN = /[\s\p{Cf}]/gu;

/**
 * Tells a 统一社会信用代码 from a 居民身份证号码 and checks it. Full-width characters, blanks and lower case are
 * forgiven. Seventeen digits and a digit or X may be either: whichever checks is taken, the person's number first.
 * `on`: today in Asia/Shanghai.
 */
export function identifySubject(
  text: string,
  on: string,
  options: { readonly allowTestDivision?: boolean } = {},
): IdentifierCheck {
  const value = PLAIN.test(text) ? text : text.normalize('NFKC').replace(UNSEEN, '').toUpperCase();
  if (value === '') {
    return { ok: false, code: 'EMPTY', message: { en: 'Give an identifier.', zh: '请填写主体代码。' } };
  }
  if (/^\d{15}$/.test(value)) return OF_BEFORE;
  if (!DIGITS.test(value)) return checkUscc(value);
  const person = checkResidentId(value, on, options);
  if (person.ok) return person;
  const organisation = checkUscc(value);
  return organisation.ok || /^9[123]/.test(value) ? organisation : person;
}

/** Identity cards of the first generation and registration numbers of firms had fifteen digits; both are void. */
const OF_BEFORE: IdentifierCheck = {
  ok: false,
  code: 'WRONG_LENGTH',
  message: {
    en: 'Fifteen digits are an identity or a registration number of former times: give the 18 characters of today.',
    zh: '15位为已停用的旧身份证号码或旧注册号，请填写18位的现行代码。',
  },
};

type Options = Parameters<typeof identifySubject>[2];

/**
 * Whether what identifySubject accepted is a person's number. The first digits do not tell: those of Beijing, Tianjin and
 * the provinces 51 to 54 are classes of organisations as well.
 */
export function isPersonsNumber(identifier: string, on: string, options?: Options): boolean {
  if (!DIGITS.test(identifier)) return false;
  const check = identifySubject(identifier, on, options);
  return check.ok && check.kind === 'person';
}

/** Whether it is the number of somebody who is under 18 on a day, and so no credit subject (domain.md 0, item 6; 5.2). */
export function isMinorsNumber(identifier: string, on: string, options?: Options): boolean {
  const birth = birthDateOf(identifier);
  // Before the birth the number would be one of the future; its holder was no adult then either.
  return isPersonsNumber(identifier, on < birth ? birth : on, options) && !isAdult(birth, on);
}
