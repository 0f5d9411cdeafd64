import type { Random } from '../random.js';

// Syllables, of which no place of Xinjiang and no brand is made; the place before them is invented.
const FIRST = [...'云岚澄朔棠砚屿珩霁熙稷岫泓萤葭沅澜芃翊祺煦昀璟筠苡'];
const SECOND = [...'川禾泰远峰润达兴嘉和盛林源海辰丰朗信恒瑞元启航阳诚'];
const THIRD = [...'一二三四五六七八九十百千'];
const PLACES = ['天泽', '临沙', '绿塬', '雪汀', '金陂', '长葭'];
const TRADES: Readonly<Record<string, string>> = {
  A: '农业发展',
  C: '制造',
  E: '建筑工程',
  F: '商贸',
  G: '运输',
  H: '餐饮管理',
  I: '信息技术',
  K: '物业服务',
  L: '商务服务',
  M: '技术服务',
  O: '维修服务',
};

/** A fictional name: an invented place, two or three syllables, a trade. Two firms may have the same one, as in life. */
export function nameOf(industry: string, random: Random): string {
  const pick = (from: readonly string[]) => from[random.below(from.length)] ?? '';
  const third = random.next() < 0.6 ? pick(THIRD) : '';
  return `${pick(PLACES)}${pick(FIRST)}${pick(SECOND)}${third}${TRADES[industry] ?? '实业'}有限公司`;
}
