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

/** On lists of courts that are published again: month and day of birth are hidden (3710021990****0015). */
export function maskIdNumberOnList(number: string): string {
  return `${number.slice(0, 10)}****${number.slice(-4)}`;
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

/** partial: to the district or county; strong: to the city. An address without either is hidden as a whole. */
export function maskAddress(address: string, level: MaskLevel): string | null {
  switch (level) {
    case 'full':
      return address;
    case 'partial':
      return (/^.*?市.*?[区县市]/u.exec(address) ?? /^.*?[区县市]/u.exec(address))?.[0] ?? null;
    case 'strong':
      return /^.*?市/u.exec(address)?.[0] ?? null;
    case 'hidden':
      return null;
  }
}
