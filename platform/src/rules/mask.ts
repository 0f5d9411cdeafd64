/** How much of a datum is shown (domain.md 6.5): L0 to L3. */
export type MaskLevel = 'full' | 'partial' | 'strong' | 'hidden';

/**
 * partial: the first character, and the last one of names of three and more (王小明 → 王*明, 张三 → 张*, 李 → *);
 * strong: 张某. Hidden is null.
 */
export function maskName(name: string, level: MaskLevel): string | null {
  const characters = [...name];
  switch (level) {
    case 'full':
      return name;
    case 'partial':
      if (characters.length <= 1) return '*';
      if (characters.length === 2) return `${characters[0]}*`;
      return `${characters[0]}${'*'.repeat(characters.length - 2)}${characters.at(-1)}`;
    case 'strong':
      return `${characters[0] ?? ''}某`;
    case 'hidden':
      return null;
  }
}

/** partial: 371002********0015; strong: first and last character, as of the numbers of other documents. */
export function maskIdNumber(number: string, level: MaskLevel): string | null {
  switch (level) {
    case 'full':
      return number;
    case 'partial':
      return number.length === 18 ? keepEnds(number, 6, 4) : keepEnds(number, 1, 1);
    case 'strong':
      return keepEnds(number, 1, 1);
    case 'hidden':
      return null;
  }
}

/**
 * On lists of courts that are published again: month and day of birth are hidden (3710021990****0015). A number of any
 * other length has them elsewhere, or has none, and keeps its ends only.
 */
export function maskIdNumberOnList(number: string): string {
  return number.length === 18 ? keepEnds(number, 10, 4) : keepEnds(number, 1, 1);
}

/** partial: 138****5678; strong: *******5678. */
export function maskPhone(number: string, level: MaskLevel): string | null {
  switch (level) {
    case 'full':
      return number;
    case 'partial':
      return number.length >= 11 ? keepEnds(number, 3, 4) : keepEnds(number, 0, 4);
    case 'strong':
      return keepEnds(number, 0, 4);
    case 'hidden':
      return null;
  }
}

/** The last four digits. */
export function maskAccount(number: string): string {
  return keepEnds(number, 0, 4);
}

/** A value too short to leave anything hidden between its ends is hidden as a whole. */
function keepEnds(value: string, head: number, tail: number): string {
  const hidden = value.length - head - tail;
  if (hidden < 1) return '*'.repeat(value.length);
  return value.slice(0, head) + '*'.repeat(hidden) + value.slice(value.length - tail);
}

/** A name of a division, after its first character without what names streets, townships, villages and houses. */
const NAME = String.raw`\D[^\d区县旗街道路镇乡村号弄巷]{0,12}?`;
const PROVINCE = '(?:[^省市区县]{2,3}省|[^省市区县]{2,5}自治区)?';
/** Not the first 市 of 新市区 or 津市市, but that before 市中区; and not that of a market. */
const CITY = `${NAME}(?:市(?![区场民政]|市(?!中))|地区|自治州|盟)`;
/** No estate, campus or works is a district, though its name ends in 区. */
const DISTRICT = `${NAME}(?:(?<![小社园校厂])区|[县旗]|市(?![区市场民政]))`;

const TO_THE_CITY = new RegExp(`^${PROVINCE}${CITY}`, 'u');
const TO_THE_DISTRICT = new RegExp(`^${PROVINCE}(?:${CITY}(?:${DISTRICT})?|${DISTRICT})`, 'u');

/**
 * partial: to the district or county, or to the city where no district follows; strong: to the city. An address without
 * either is hidden as a whole.
 */
export function maskAddress(address: string, level: MaskLevel): string | null {
  switch (level) {
    case 'full':
      return address;
    case 'partial':
      return TO_THE_DISTRICT.exec(address)?.[0] ?? null;
    case 'strong':
      return TO_THE_CITY.exec(address)?.[0] ?? null;
    case 'hidden':
      return null;
  }
}
