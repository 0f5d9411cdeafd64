import { addDays } from '@xinqiao/platform/rules/calendar-date.js';
import { residentIdCheckDigit } from '@xinqiao/platform/rules/resident-id.js';
import { uscc } from '@xinqiao/platform/rules/uscc.js';
import type { Random } from './random.js';

/** A division that no registration organ has: nobody real holds a code or number under it (domain.md 6.1, 6.2). */
const NO_DIVISION = '659999';
const NO_DIVISION_OF_PERSONS = '379999';

const CITIES = ['海晏', '义海', '天泽', '嵩阳', '云栖', '荣海', '望川', '青禾'] as const;
const ORGANS = ['自然资源局', '住房和城乡建设局', '交通运输局', '水务局', '文化和旅游局', '开发区管理委员会'] as const;
const WORDS = ['信桥', '远帆', '启明', '安禾', '长风', '恒岳', '云杉', '百川'] as const;
const TRADES = ['建设', '纺织', '物流', '置业', '环保科技', '农业发展'] as const;
const SURNAMES = ['林', '何', '沈', '慕容', '唐', '韩', '顾', '陆'] as const;
const GIVEN = ['远山', '晓舟', '知秋', '望川', '思齐', '景行', '若谷', '怀瑾'] as const;

export interface Fictional {
  readonly code: string;
  readonly name: string;
}

/** A government organ; `number` tells it from the others. */
export function organ(number: number, random: Random): Fictional {
  const name = `${oneOf(random, CITIES)}市第${number + 1}区${oneOf(random, ORGANS)}`;
  return { code: code('11', 10_000_000 + number), name };
}

export function firm(number: number, random: Random): Fictional {
  const name = `${oneOf(random, CITIES)}${oneOf(random, WORDS)}${number + 1}号${oneOf(random, TRADES)}有限公司`;
  return { code: code('91', 20_000_000 + number), name };
}

export function personName(random: Random): string {
  return `${oneOf(random, SURNAMES)}${oneOf(random, GIVEN)}`;
}

/** The number of a fictional adult; each `number` below ten million gives another. */
export function adult(number: number): string {
  const birth = addDays('1955-01-01', number % 18_000).replaceAll('-', '');
  const first17 = `${NO_DIVISION_OF_PERSONS}${birth}${String(Math.floor(number / 18_000) + 100).padStart(3, '0')}`;
  return `${first17}${residentIdCheckDigit(first17)}`;
}

/** A whole number of a range, both ends included. */
export function whole(random: Random, from: number, to: number): number {
  return from + random.below(to - from + 1);
}

export function oneOf<Value>(random: Random, values: readonly [Value, ...Value[]]): Value {
  return values[random.below(values.length)] ?? values[0];
}

function code(department: string, body8: number): string {
  return uscc({ department, division: NO_DIVISION, body8: String(body8) });
}
