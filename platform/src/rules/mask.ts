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

/** partial: 371002********0015; strong: first and last character. */
export function maskIdNumber(number: string, level: MaskLevel): string | null {
  switch (level) {
    case 'full':
      return number;
    case 'partial':
      return `${number.slice(0, 6)}********${number.slice(-4)}`;
    case 'strong':
      return `${number.slice(0, 1)}${'*'.repeat(16)}${number.slice(-1)}`;
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
      return `${number.slice(0, 3)}****${number.slice(-4)}`;
    case 'strong':
      return `*******${number.slice(-4)}`;
    case 'hidden':
      return null;
  }
}

/** The last four digits. */
export function maskAccount(number: string): string {
  return `${'*'.repeat(Math.max(0, number.length - 4))}${number.slice(-4)}`;
}
