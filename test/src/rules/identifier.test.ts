import { documentNumber } from '@xinqiao/platform/rules/document-number.js';
import { identifySubject, isMinorsNumber, isPersonsNumber } from '@xinqiao/platform/rules/identifier.js';
import { residentIdCheckDigit } from '@xinqiao/platform/rules/resident-id.js';
import { uscc } from '@xinqiao/platform/rules/uscc.js';

const ON = '2026-05-31';

describe('the subject that a text names', () => {
  test('a code with letters is an organisation', () => {
    expect(identifySubject('91371002MA00TEXT0Y', ON)).toMatchObject({ ok: true, kind: 'organisation' });
  });

  test('17 digits and a check are a person', () => {
    expect(identifySubject('11010519491231002X', ON)).toMatchObject({ ok: true, kind: 'person' });
  });

  test('a code of digits that fits no person is an organisation', () => {
    // Divisions are tried until the last character is a digit, as the 17 before it are.
    const code = Array.from({ length: 99 }, (_, i) =>
      uscc({ department: '91', division: `3710${String(i).padStart(2, '0')}`, body8: '13221515' }),
    ).find((one) => /^[0-9]{17}[0-9X]$/.test(one));
    expect(identifySubject(code ?? '', ON)).toEqual({ ok: true, kind: 'organisation', value: code });
  });

  test('a person of Beijing, Tianjin, Sichuan, Guizhou or Yunnan is one, though a class of codes begins alike', () => {
    for (const division of ['119999', '129999', '519999', '529999', '539999']) {
      const of = (born: string) => `${division}${born}001${residentIdCheckDigit(`${division}${born}001`)}`;
      const known = { allowTestDivision: true };
      expect([isPersonsNumber(of('19900101'), ON, known), isMinorsNumber(of('19900101'), ON, known)]).toEqual([
        true,
        false,
      ]);
      expect(isMinorsNumber(of('20080601'), ON, known)).toBe(true);
      expect(isMinorsNumber(of('20080531'), ON, known)).toBe(false);
      expect(isMinorsNumber(of('20080531'), '2000-01-01', known)).toBe(true);
    }
  });

  test('a firm whose code is all digits is no child, whatever day its digits spell', () => {
    const codes = Array.from({ length: 999 }, (_, i) =>
      uscc({ department: '91', division: '659920', body8: `150101${String(i % 90).padStart(2, '0')}` }),
    ).filter((code) => /^[0-9]{17}[0-9X]$/.test(code) && identifySubject(code, ON).ok);
    expect(codes.length).toBeGreaterThan(0);
    const organisations = codes.filter((code) => residentIdCheckDigit(code.slice(0, 17)) !== code.charAt(17));
    for (const code of organisations) {
      expect([isPersonsNumber(code, ON), isMinorsNumber(code, ON)]).toEqual([false, false]);
    }
    expect(organisations.length).toBeGreaterThan(0);
  });

  test('spaces, full width and small letters of what was typed do not matter', () => {
    expect(identifySubject('  １１０１０５１９４９１２３１００２ｘ\n', ON)).toMatchObject({
      value: '11010519491231002X',
    });
    expect(identifySubject('91371002ma00text0y', ON)).toMatchObject({ value: '91371002MA00TEXT0Y' });
    expect(identifySubject('9137 1002 MA00\u3000TEXT0Y\u200b', ON)).toMatchObject({ value: '91371002MA00TEXT0Y' });
  });

  test('fifteen digits of an old card or registration are told to be void, and the letter O to be no zero', () => {
    const old = identifySubject('371002900101001', ON);
    expect(old).toMatchObject({ code: 'WRONG_LENGTH', message: { zh: expect.stringContaining('旧身份证号码') } });
    const mistyped = identifySubject('91371OO2MA00TEXT0Y', ON);
    expect(mistyped).toMatchObject({ code: 'BAD_CHARACTER', message: { zh: expect.stringContaining('O/0') } });
  });

  test('a wrong number is explained as a person, or as a code when it begins with 9', () => {
    expect(identifySubject('371002199001010016', ON)).toMatchObject({ code: 'BAD_CHECK_DIGIT' });
    expect(identifySubject('371002199002300014', ON)).toMatchObject({ code: 'IMPOSSIBLE_DATE' });
    expect(identifySubject('913100001322151500', ON)).toMatchObject({ code: 'BAD_CHECK_CHARACTER' });
  });

  test('a number for tests needs leave', () => {
    expect(identifySubject('379999199001010010', ON)).toMatchObject({ code: 'TEST_DIVISION' });
    expect(identifySubject('379999199001010010', ON, { allowTestDivision: true })).toMatchObject({ kind: 'person' });
  });

  test.each([
    ['', 'EMPTY'],
    [' \t', 'EMPTY'],
    ['37100219900101001', 'WRONG_LENGTH'],
    ['91371002MA00TEXT0YY', 'WRONG_LENGTH'],
    ['91350100M000100Y4Z', 'BAD_CHARACTER'],
    ['91330782MA0000T19L', 'BAD_ORGANISATION_CHECK'],
    ['98371002MA00TEXT0Y', 'UNASSIGNED_CLASS'],
  ])('"%s" names nobody: %s', (text, code) => {
    expect(identifySubject(text, ON)).toMatchObject({ ok: false, code });
  });

  test('a problem is told in English and Chinese and never repeats the identifier', () => {
    const wrong = [
      '',
      '1',
      '91350100M000100Y4Z',
      '98371002MA00TEXT0Y',
      '91371002MA00TEXT0X',
      '91330782MA0000T19L',
    ].concat(['371002199002300014', '371002209901010013', '371002199001010016', '379999199001010010']);
    for (const text of wrong) {
      const check = identifySubject(text, ON);
      if (check.ok) throw new Error(`${text} was taken for valid.`);
      expect(check.message.en).toMatch(/^[A-Z].+\.$/);
      expect(check.message.zh).toMatch(/\p{Script=Han}.+。$/u);
      if (text.length === 18) expect(check.message.en + check.message.zh).not.toContain(text);
    }
  });

  test('a mistyped resident number is never taken for a valid person', () => {
    // One in about 341 wrong numbers fits both checks of a credit code by chance and is then read as an organisation;
    // which is why only the kind "person" is excluded here.
    const id = '371002199001010015';
    for (let at = 0; at < 18; at += 1) {
      for (const digit of '0123456789') {
        if (digit === id.charAt(at)) continue;
        const check = identifySubject(id.slice(0, at) + digit + id.slice(at + 1), ON);
        expect(check).not.toMatchObject({ kind: 'person' });
      }
    }
  });
});

describe('the number of a document', () => {
  test.each([
    ['鲁税稽罚(2026)12号', '鲁税稽罚〔2026〕12号'],
    ['鲁税稽罚[2026]12号', '鲁税稽罚〔2026〕12号'],
    ['鲁税稽罚（2026）12号', '鲁税稽罚〔2026〕12号'],
    ['鲁税稽罚【 2026 】 12号', '鲁税稽罚〔2026〕12号'],
    ['鲁税稽罚〔2026〕12号', '鲁税稽罚〔2026〕12号'],
    ['(2026)天泽行终12号', '（2026）天泽行终12号'],
    ['〔2026〕天泽行终12号', '（2026）天泽行终12号'],
    ['（2026）天泽行终12号', '（2026）天泽行终12号'],
    ['证字(甲)12号', '证字(甲)12号'],
    ['XM-2026-001', 'XM-2026-001'],
  ])('%s has its year in the brackets of its kind: %s', (written, number) => {
    expect(documentNumber(written)).toBe(number);
  });
});
