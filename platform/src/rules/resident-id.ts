import { addDays, addYears, isCalendarDate } from './calendar-date.js';
import type { IdentifierCheck } from './identifier-check.js';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/**
 * Checks a 居民身份证号码 (GB 11643-1999). `on`: today in Asia/Shanghai. Divisions xx9999 belong to nobody, and pass only
 * where test persons are wanted: a number of a real division may belong to a living person.
 */
export function checkResidentId(
  text: string,
  on: string,
  { allowTestDivision = false }: { allowTestDivision?: boolean } = {},
): IdentifierCheck {
  if (text.length !== 18) {
    return refused('WRONG_LENGTH', `It has ${text.length} characters, not 18.`, `应为18位，实为${text.length}位。`);
  }
  if (!/^\d{17}[\dX]$/.test(text)) {
    return refused('BAD_CHARACTER', 'Only digits occur, and X at the end.', '只能是数字，末位可为X。');
  }
  const birth = birthDateOf(text);
  if (!isCalendarDate(birth)) {
    return refused('IMPOSSIBLE_DATE', `There is no day ${birth}.`, `出生日期${birth}不存在。`);
  }
  if (birth > on) {
    return refused('DATE_IN_FUTURE', `The date of birth ${birth} lies in the future.`, `出生日期${birth}晚于今天。`);
  }
  if (text.charAt(17) !== residentIdCheckDigit(text.slice(0, 17))) {
    return refused(
      'BAD_CHECK_DIGIT',
      'The last digit does not check: a digit is mistyped.',
      '末位校验码不符，请核对。',
    );
  }
  if (/^\d{2}9999/.test(text) && !allowTestDivision) {
    return refused('TEST_DIVISION', 'Its division is one for tests.', '该行政区划仅用于测试。');
  }
  return { ok: true, kind: 'person', value: text };
}

export function residentIdCheckDigit(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17.charAt(index)), 0);
  return CHECKS.charAt(sum % 11);
}

/** YYYY-MM-DD as the number says it; only a checked number promises that the day exists. */
export function birthDateOf(id: string): string {
  return `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
}

/** Completed years. Who was born on 29 February completes a year on 1 March of a common year (domain.md 6.2). */
export function ageOn(birth: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) >= birth.slice(5) ? years : years - 1;
}

/** Full civil capacity (民法典 art. 17, 18): younger people are no credit subjects. */
const ADULT = 18;

/** The birthday on which somebody comes of age, by the same rule for 29 February as ageOn. */
export function adultOn(birth: string): string {
  const birthday = addYears(birth, ADULT);
  return birthday.slice(5) < birth.slice(5) ? addDays(birthday, 1) : birthday;
}

export function isAdult(birth: string, on: string): boolean {
  return ageOn(birth, on) >= ADULT;
}

function refused(
  code: 'WRONG_LENGTH' | 'BAD_CHARACTER' | 'IMPOSSIBLE_DATE' | 'DATE_IN_FUTURE' | 'BAD_CHECK_DIGIT' | 'TEST_DIVISION',
  en: string,
  zh: string,
): IdentifierCheck {
  return {
    ok: false,
    code,
    message: { en: `This is no resident identity number. ${en}`, zh: `居民身份证号码有误：${zh}` },
  };
}
