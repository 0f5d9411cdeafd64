import type { IdentifierCheck } from './identifier-check.js';
import { organisationCodeCheck } from './organisation-code.js';

/** GB 32100-2015: digits and letters without I, O, Z, S, V. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WRITTEN = new RegExp(`^[${ALPHABET}]+$`);
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Registering department and class that are assigned (domain.md 6.1). */
const ASSIGNED = /^(1[1239]|2[19]|3[1-59]|4[19]|5[1-59]|6[129]|7[129]|8[19]|9[123]|A[19]|N[1239]|Y1)/;

const KINDS = {
  '91': 'ENTERPRISE',
  '92': 'SOLE_TRADER',
  '93': 'COOPERATIVE',
  '11': 'GOVERNMENT_BODY',
  '12': 'PUBLIC_INSTITUTION',
  '51': 'SOCIAL_ORGANISATION',
  '52': 'SOCIAL_ORGANISATION',
  '53': 'SOCIAL_ORGANISATION',
  '54': 'COMMITTEE',
  '55': 'COMMITTEE',
} as const;

export type OrganisationKind = (typeof KINDS)[keyof typeof KINDS] | 'OTHER';

/** Checks a 统一社会信用代码, already in upper case: alphabet, class, and both check characters. */
export function checkUscc(text: string): IdentifierCheck {
  if (text.length !== 18) {
    return refused('WRONG_LENGTH', `It has ${text.length} characters, not 18.`, `应为18位，实为${text.length}位。`);
  }
  const bad = WRITTEN.test(text) ? undefined : [...text].find((character) => !ALPHABET.includes(character));
  if (bad !== undefined) {
    return refused(
      'BAD_CHARACTER',
      `"${bad}" does not occur in these codes; look for I/1, O/0, S/5, Z/2.`,
      `含有不使用的字符“${bad}”，请核对 I/1、O/0、S/5、Z/2。`,
    );
  }
  if (!ASSIGNED.test(text)) {
    return refused(
      'UNASSIGNED_CLASS',
      `No class of organisations begins with ${text.slice(0, 2)}.`,
      `前两位“${text.slice(0, 2)}”不是已分配的机构类别。`,
    );
  }
  if (text.charAt(17) !== usccCheckCharacter(text.slice(0, 17))) {
    return refused(
      'BAD_CHECK_CHARACTER',
      'The last character does not check: a digit is mistyped.',
      '第18位校验码不符，请核对。',
    );
  }
  if (text.charAt(16) !== organisationCodeCheck(text.slice(8, 16))) {
    return refused(
      'BAD_ORGANISATION_CHECK',
      'The organisation code in it (characters 9 to 17) does not check.',
      '第9至17位组织机构代码校验不符，请核对。',
    );
  }
  return { ok: true, kind: 'organisation', value: text };
}

/** The 18th character for the first 17 (modulus 31). */
export function usccCheckCharacter(first17: string): string {
  let sum = 0;
  for (let index = 0; index < WEIGHTS.length; index += 1) {
    sum += (WEIGHTS[index] ?? 0) * (VALUES[first17.charCodeAt(index)] ?? -1);
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** Builds a code from its parts, with both check characters: for fixtures. */
export function uscc({ department, division, body8 }: { department: string; division: string; body8: string }): string {
  const first17 = `${department}${division}${body8}${organisationCodeCheck(body8)}`;
  return `${first17}${usccCheckCharacter(first17)}`;
}

export function subjectKindOfUscc(value: string): OrganisationKind {
  const prefix = value.slice(0, 2);
  return prefix in KINDS ? KINDS[prefix as keyof typeof KINDS] : 'OTHER';
}

/** The value of a character, by its code: a province's file asks for fifteen million of them. */
const VALUES = Array.from({ length: 128 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)));

function refused(
  code: 'WRONG_LENGTH' | 'BAD_CHARACTER' | 'UNASSIGNED_CLASS' | 'BAD_CHECK_CHARACTER' | 'BAD_ORGANISATION_CHECK',
  en: string,
  zh: string,
): IdentifierCheck {
  return {
    ok: false,
    code,
    message: { en: `This is no unified social credit code. ${en}`, zh: `统一社会信用代码有误：${zh}` },
  };
}
