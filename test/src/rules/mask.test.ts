import {
  maskAccount,
  maskAddress,
  maskIdNumber,
  maskIdNumberOnList,
  maskName,
  maskPhone,
} from '@xinqiao/platform/rules/mask.js';

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

  test('a number of 15 digits or of another document keeps its ends on such a list, and neither month nor day', () => {
    expect(maskIdNumberOnList('371002900101001')).toBe('3*************1');
    expect(maskIdNumberOnList('E12345678')).toBe('E*******8');
    expect(tryRules('mask', { kind: 'RESIDENT_ID_ON_LIST', value: '', level: 'L1' })).toEqual({ masked: '' });
  });

  test.each([
    ['山东省威海市环翠区文化西路2号', '山东省威海市环翠区', '山东省威海市'],
    ['威海市荣成市崖头街道', '威海市荣成市', '威海市'],
    ['北京市朝阳区建国路88号', '北京市朝阳区', '北京市'],
    ['新疆维吾尔自治区乌鲁木齐市新市区北京南路', '新疆维吾尔自治区乌鲁木齐市新市区', '新疆维吾尔自治区乌鲁木齐市'],
    ['新疆维吾尔自治区阿勒泰地区阿勒泰市团结路', '新疆维吾尔自治区阿勒泰地区阿勒泰市', '新疆维吾尔自治区阿勒泰地区'],
    [
      '新疆维吾尔自治区阿克苏地区阿克苏市东大街5号小区',
      '新疆维吾尔自治区阿克苏地区阿克苏市',
      '新疆维吾尔自治区阿克苏地区',
    ],
    ['山东省枣庄市市中区解放路', '山东省枣庄市市中区', '山东省枣庄市'],
    ['湖南省常德市津市市孟姜女大道', '湖南省常德市津市市', '湖南省常德市'],
    ['浙江省台州市路桥区', '浙江省台州市路桥区', '浙江省台州市'],
    ['浙江省义乌市稠城街道开发区3幢', '浙江省义乌市', '浙江省义乌市'],
    ['义乌市北苑小区3幢', '义乌市', '义乌市'],
    ['河北省正定县城市花园小区', '河北省正定县', null],
    ['稠城街道市场路1号', null, null],
    ['', null, null],
  ])('the address %s is shown to its district as %s, to its city as %s', (address, district, city) => {
    expect(maskAddress(address, 'partial')).toBe(district);
    expect(maskAddress(address, 'strong')).toBe(city);
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
