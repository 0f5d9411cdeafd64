import { isMinor } from '@xinqiao/credit-centre/rules/minor.js';
import {
  adultOn,
  ageOn,
  birthDateOf,
  checkResidentId,
  isAdult,
  residentIdCheckDigit,
} from '@xinqiao/platform/rules/resident-id.js';
import fc from 'fast-check';
import { tryRules } from './regime-trial.js';

const ON = '2026-05-31';

const codeOf = (text: string, on = ON, options = {}) => {
  const check = checkResidentId(text, on, options);
  return check.ok ? 'OK' : check.code;
};

const validIds = fc
  .tuple(
    fc.date({ min: new Date('1930-01-01T00:00:00Z'), max: new Date('2026-05-30T00:00:00Z'), noInvalidDate: true }),
    fc.integer({ min: 100_000, max: 659_999 }),
    fc.integer({ min: 1, max: 999 }),
  )
  .map(([birth, division, sequence]) => {
    const first17 = `${division}${birth.toISOString().slice(0, 10).replaceAll('-', '')}${`${sequence}`.padStart(3, '0')}`;
    return first17 + residentIdCheckDigit(first17);
  });

describe('the resident identity number', () => {
  test.each([
    '11010519491231002X',
    '440524188001010014',
    '371002199001010015',
    '33078219851231021X',
    '65010420050615003X',
    '410105201202290080',
    '37100319600229004X',
    '371002201106300115',
  ])('%s is valid', (id) => {
    expect(checkResidentId(id, ON)).toEqual({ ok: true, kind: 'person', value: id });
  });

  test.each([
    ['with a birth on 30 February, even if the check fits', '371002199002300014', 'IMPOSSIBLE_DATE'],
    ['with a birth on tomorrow', '371002202601010013', 'DATE_IN_FUTURE'],
    ['with another check', '371002199001010016', 'BAD_CHECK_DIGIT'],
    ['with a letter among the digits', '37100219900101A015', 'BAD_CHARACTER'],
    ['with an X before the end', '3710021990010100X5', 'BAD_CHARACTER'],
    ['of the 15 digits used before 1999', '371002900101001', 'WRONG_LENGTH'],
  ])('a number %s is refused', (_what, id, problem) => {
    expect(codeOf(id, '2025-12-31')).toBe(problem);
  });

  test('a number is valid from the day of birth on', () => {
    expect(codeOf('371002202601010013', '2025-12-31')).toBe('DATE_IN_FUTURE');
    expect(codeOf('371002202601010013', '2026-01-01')).toBe('OK');
  });

  test.each(['379999199001010010', '379999201506010024', '339999198512310216'])(
    '%s, under a division for tests, is valid only where test divisions are allowed',
    (id) => {
      expect(codeOf(id)).toBe('TEST_DIVISION');
      expect(codeOf(id, ON, { allowTestDivision: true })).toBe('OK');
    },
  );

  test('every change of a single character is found', () => {
    fc.assert(
      fc.property(validIds, fc.nat(17), fc.constantFrom(...'0123456789X'), (id, at, character) => {
        fc.pre(id.charAt(at) !== character);
        const options = { allowTestDivision: true };
        expect(codeOf(id, ON, options)).toBe('OK');
        expect(codeOf(id.slice(0, at) + character + id.slice(at + 1), ON, options)).not.toBe('OK');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('age', () => {
  test('is completed on the birthday', () => {
    expect(ageOn('1990-06-15', '2020-06-14')).toBe(29);
    expect(ageOn('1990-06-15', '2020-06-15')).toBe(30);
  });

  test('of who was born on 29 February is completed on 1 March of a common year', () => {
    const birth = birthDateOf('410105201202290080');
    expect(birth).toBe('2012-02-29');
    expect(ageOn(birth, '2026-02-28')).toBe(13);
    expect(ageOn(birth, '2026-03-01')).toBe(14);
    expect(ageOn(birth, '2028-02-28')).toBe(15);
    expect(ageOn(birth, '2028-02-29')).toBe(16);
  });

  test('is negative before birth, so nobody is an adult by mistake', () => {
    expect(ageOn('2020-01-02', '2020-01-01')).toBe(-1);
  });

  test('of 18 years makes an adult', () => {
    expect(isAdult('2011-06-30', '2029-06-29')).toBe(false);
    expect(isAdult('2011-06-30', '2029-06-30')).toBe(true);
    expect(adultOn('2011-06-30')).toBe('2029-06-30');
  });

  test('of 18 is reached on one day, whichever rule asks, by a child of 29 February too (6.2)', () => {
    const first17 = '37999920080229001';
    const number = `${first17}${residentIdCheckDigit(first17)}`;
    const haibei = (on: string) =>
      tryRules<object>('resident', { born_on: '2008-02-29', opted_in: true, items: [] }, { on });
    expect(isAdult('2008-02-29', '2026-02-28')).toBe(false);
    expect(isMinor(number, '2026-02-28')).toBe(true);
    expect(haibei('2026-02-28')).toEqual({ code: 'NOT_A_CREDIT_SUBJECT' });
    expect(isAdult('2008-02-29', '2026-03-01')).toBe(true);
    expect(isMinor(number, '2026-03-01')).toBe(false);
    expect(haibei('2026-03-01')).toMatchObject({ points: 1000 });
    expect(adultOn('2008-02-29')).toBe('2026-03-01');
    expect(adultOn('2008-03-01')).toBe('2026-03-01');
  });
});
