import { organisationCodeCheck } from '@xinqiao/platform/rules/organisation-code.js';
import { checkUscc, subjectKindOfUscc, uscc, usccCheckCharacter } from '@xinqiao/platform/rules/uscc.js';
import fc from 'fast-check';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const codeOf = (text: string) => {
  const check = checkUscc(text);
  return check.ok ? 'OK' : check.code;
};

const text = (length: number, characters: string) =>
  fc.array(fc.constantFrom(...characters), { minLength: length, maxLength: length }).map((all) => all.join(''));

const validCodes = fc
  .record({
    department: fc.constantFrom('91', '92', '93', '11', '12', '51', '52', '53', '54', '55', '31', 'N2'),
    division: text(6, '0123456789'),
    body8: text(8, ALPHABET),
  })
  .map(uscc);

describe('the organisation code', () => {
  test('has the check X in the example of GB 11714', () => {
    expect(organisationCodeCheck('D2143569')).toBe('X');
  });
});

describe('the unified social credit code', () => {
  test.each([
    '91320100748204660Q',
    '91320281142232229Q',
    '91310000132215150M',
    '11320100MB1886843H',
    '11320000MB151840XJ',
  ])('%s, a code in use, passes both checks', (code) => {
    expect(checkUscc(code)).toEqual({ ok: true, kind: 'organisation', value: code });
  });

  test.each([
    ['91371002MA00TEXT0Y', 'ENTERPRISE'],
    ['91330782MA0000T1XJ', 'ENTERPRISE'],
    ['91650100MA0000T287', 'ENTERPRISE'],
    ['91371002MA00001030', 'ENTERPRISE'],
    ['92330782MA0000T36A', 'SOLE_TRADER'],
    ['93371082MA0000T44T', 'COOPERATIVE'],
    ['1137100000000T018Y', 'GOVERNMENT_BODY'],
    ['1133078200000T034L', 'GOVERNMENT_BODY'],
    ['1165000000000T042Y', 'GOVERNMENT_BODY'],
    ['1141010000000T1X62', 'GOVERNMENT_BODY'],
    ['12371000MB0000T139', 'PUBLIC_INSTITUTION'],
    ['52371000MJ0000T12G', 'SOCIAL_ORGANISATION'],
    ['54371083MF0000T18X', 'COMMITTEE'],
    ['31410105MD0000T104', 'OTHER'],
  ])('the made-up code %s is valid and names a subject of kind %s', (code, kind) => {
    expect(codeOf(code)).toBe('OK');
    expect(subjectKindOfUscc(code)).toBe(kind);
  });

  test('the worked example has the check character Y', () => {
    expect(usccCheckCharacter('91371002MA00TEXT0')).toBe('Y');
  });

  test('a sum that is a multiple of 31 gives the check character 0', () => {
    expect(usccCheckCharacter('91371002MA0000103')).toBe('0');
  });

  test('the example of the standard ends in Z, which no code does; with 3 it is valid', () => {
    expect(codeOf('91350100M000100Y4Z')).toBe('BAD_CHARACTER');
    expect(usccCheckCharacter('91350100M000100Y4')).toBe('3');
    expect(codeOf('91350100M000100Y43')).toBe('OK');
  });

  test.each([
    [
      'whose organisation check is wrong though the last character fits',
      '91330782MA0000T19L',
      'BAD_ORGANISATION_CHECK',
    ],
    ['with another last character', '91371002MA00TEXT0X', 'BAD_CHECK_CHARACTER'],
    ['of a class that is not assigned', '98371002MA00TEXT0Y', 'UNASSIGNED_CLASS'],
    ['of a department that is not assigned', 'B1371002MA00TEXT0Y', 'UNASSIGNED_CLASS'],
    ['of 17 characters', '91371002MA00TEXT0', 'WRONG_LENGTH'],
    ['of 19 characters', '91371002MA00TEXT0YY', 'WRONG_LENGTH'],
  ])('a code %s is refused', (_what, code, problem) => {
    expect(codeOf(code)).toBe(problem);
  });

  test.each([...'IOSVZ'])('the letter %s is refused in any place', (letter) => {
    const code = '91371002MA00TEXT0Y';
    for (let i = 0; i < 18; i += 1) expect(codeOf(code.slice(0, i) + letter + code.slice(i + 1))).toBe('BAD_CHARACTER');
  });

  test('an unknown division is not refused, since divisions change', () => {
    expect(codeOf(uscc({ department: '91', division: '371099', body8: 'MA00TEXT' }))).toBe('OK');
  });

  test('a code is built from its parts with both checks', () => {
    expect(uscc({ department: '91', division: '330782', body8: 'MA0000T1' })).toBe('91330782MA0000T1XJ');
  });

  test('every code that is built is valid', () => {
    fc.assert(fc.property(validCodes, (code) => codeOf(code) === 'OK'));
  });

  test('every change of a single character is found', () => {
    const change = fc.tuple(validCodes, fc.nat(17), fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'));
    fc.assert(
      fc.property(change, ([code, at, character]) => {
        fc.pre(code.charAt(at) !== character);
        expect(codeOf(code.slice(0, at) + character + code.slice(at + 1))).not.toBe('OK');
      }),
      { numRuns: 1000 },
    );
  });
});
