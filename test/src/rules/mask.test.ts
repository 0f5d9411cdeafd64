import { maskAccount, maskIdNumber, maskIdNumberOnList, maskName, maskPhone } from '@xinqiao/platform/rules/mask.js';

import { tryRules } from './regime-trial.js';

describe('masking', () => {
  test.each([
    ['李', '*'],
    ['张三', '张*'],
    ['王小明', '王*明'],
    ['欧阳建国', '欧**国'],
    ['阿不都拉·买买提', '阿******提'],
  ])('the name %s is shown in part as %s', (name, shown) => {
    expect(maskName(name, 'partial')).toBe(shown);
  });

  test('a strongly masked name is written as in published judgments', () => {
    expect(maskName('张三', 'strong')).toBe('张某');
    expect(maskName('欧阳建国', 'strong')).toBe('欧某');
  });

  test('a rare character outside the basic plane counts as one', () => {
    expect(maskName('𠮷小明', 'partial')).toBe('𠮷*明');
  });

  test('an identity number keeps 6 and 4, or 1 and 1', () => {
    expect(maskIdNumber('371002199001010015', 'full')).toBe('371002199001010015');
    expect(maskIdNumber('371002199001010015', 'partial')).toBe('371002********0015');
    expect(maskIdNumber('371002199001010015', 'strong')).toBe('3****************5');
  });

  test('a telephone number keeps 3 and 4, or the last 4', () => {
    expect(maskPhone('13812345678', 'partial')).toBe('138****5678');
    expect(maskPhone('13812345678', 'strong')).toBe('*******5678');
  });

  test('a list of a court that is published again hides month and day of birth', () => {
    expect(maskIdNumberOnList('371002199001010015')).toBe('3710021990****0015');
  });

  test('an account keeps its last 4', () => {
    expect(maskAccount('6222020200012345678')).toBe('***************5678');
  });

  test("a minor's name is shown to nobody", () => {
    expect(tryRules('mask', { kind: 'MINOR_NAME', value: '王小明', level: 'L0' })).toEqual({
      masked: '某某(未成年人)',
    });
  });

  test('hidden is null and full is unchanged', () => {
    for (const mask of [maskName, maskIdNumber, maskPhone]) {
      expect(mask('13812345678', 'hidden')).toBeNull();
      expect(mask('13812345678', 'full')).toBe('13812345678');
    }
  });
});
