import { isCalendarDate } from '../rules/calendar-date.js';
import { documentNumber } from '../rules/document-number.js';
import { identifySubject } from '../rules/identifier.js';
import { namesForbiddenData } from '../rules/record-text.js';
import { checkUscc } from '../rules/uscc.js';
import type { Reading } from './dataset.js';
import { RowProblem, type Column } from './read-table.js';

type Codes = readonly string[];

function column<T>(codes: Codes, parse: (text: string) => T): Column<T> {
  return { codes, required: true, parse };
}

/** A column whose values are few beside the rows. */
function repeating<T>(codes: Codes, parse: (text: string) => T): Column<T> {
  return { ...column(codes, parse), repeats: true };
}

/** An empty field is null, and the column may be missing from the file. */
export function optional<T>(inner: Column<T>): Column<T | null> {
  return { ...inner, required: false, parse: (text) => (text === '' ? null : inner.parse(text)) };
}

export function text(codes: Codes, { max }: { max: number }): Column<string> {
  return column(codes, (value) => {
    if (value.length > max)
      throw new RowProblem(
        'TOO_LONG',
        '',
        `At most ${max} characters fit, these are ${value.length}. 至多 ${max} 字，现为 ${value.length} 字。`,
      );
    return value;
  });
}

/** 文书号, its year in the brackets that its kind has. */
export function documentNo(codes: Codes, { max } = { max: 100 }): Column<string> {
  const plain = text(codes, { max });
  return column(codes, (value) => plain.parse(documentNumber(value)));
}

/** Free text about a person: it names nothing that no record may hold. */
export function recordText(codes: Codes, { max }: { max: number }): Column<string> {
  const plain = text(codes, { max });
  return column(codes, (value) => {
    if (namesForbiddenData(value))
      throw new RowProblem(
        'FORBIDDEN_DATA',
        '',
        'Religion, illness and the like are never recorded. 宗教、疾病等不得记录。',
      );
    return plain.parse(value);
  });
}

/** 2025-03-01, 2025/3/1, 2025年3月1日 or 20250301. */
export function date(codes: Codes): Column<string> {
  return repeating(codes, (value) => {
    const parts = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?:[ T]00:00(?::00(?:\.0)?)?)?$/.exec(
      value,
    );
    const [, year = '', month1, day1, month2, day2] = parts ?? [];
    const read = `${year}-${(month1 ?? month2 ?? '').padStart(2, '0')}-${(day1 ?? day2 ?? '').padStart(2, '0')}`;
    if (!isCalendarDate(read))
      throw new RowProblem(
        'IMPOSSIBLE_DATE',
        '',
        `"${value}" is no day; write it like 2026-03-01. 日期不存在或写法有误，例如 2026-03-01。`,
      );
    return read;
  });
}

export function integer(codes: Codes, { min, max }: { min: number; max: number }): Column<number> {
  return repeating(codes, (value) => {
    if (!/^-?\d{1,15}$/.test(value))
      throw new RowProblem('NOT_A_NUMBER', '', `"${value}" is no whole number. 须为整数。`);
    const number = Number(value);
    if (number < min || number > max)
      throw new RowProblem('OUT_OF_RANGE', '', `${value} lies outside ${min} to ${max}. 超出 ${min} 至 ${max}。`);
    return number;
  });
}

/** A decimal as text, with exactly `digits` decimals; money never goes through floating point. */
export function decimal(codes: Codes, { digits }: { digits: number }): Column<string> {
  return repeating(codes, (value) => shifted(value, 0, digits));
}

/** 万元 of the exchange (up to six decimals) as yuan with two. */
export function wanYuan(codes: Codes): Column<string> {
  return repeating(codes, (value) => shifted(value, 4, 2));
}

function shifted(value: string, shift: number, digits: number): string {
  const parts = /^(-?)(\d{1,14})(?:\.(\d*))?$/.exec(value.replaceAll(',', ''));
  if (!parts) throw new RowProblem('NOT_A_NUMBER', '', `"${value}" is no decimal number. 须为数字。`);
  const [, sign = '', whole = '', fraction = ''] = parts;
  const kept = fraction.replace(/0+$/, '');
  if (kept.length > shift + digits) {
    throw new RowProblem(
      'OUT_OF_RANGE',
      '',
      `"${value}" has more than ${shift + digits} decimals. 小数至多 ${shift + digits} 位。`,
    );
  }
  const all = `${whole}${kept.padEnd(shift + digits, '0')}`;
  const integral = all.slice(0, all.length - digits).replace(/^0+(?=\d)/, '');
  return `${sign}${integral}${digits > 0 ? `.${all.slice(all.length - digits)}` : ''}`;
}

/** A value of a code list; what the file may say stands left. */
export function oneOf<T>(codes: Codes, values: Readonly<Record<string, T>>): Column<T> {
  return repeating(codes, (value) => valueOf(value, values));
}

/** Several values of a code list in one field, separated by ; ； 、 or commas. */
export function severalOf<T>(codes: Codes, values: Readonly<Record<string, T>>): Column<readonly T[]> {
  return repeating(codes, (value) =>
    value
      .split(/[;；、,，|]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => valueOf(part, values)),
  );
}

function valueOf<T>(value: string, values: Readonly<Record<string, T>>): T {
  const key = Object.hasOwn(values, value) ? value : value.toUpperCase();
  const found = Object.hasOwn(values, key) ? values[key] : undefined;
  if (found === undefined) {
    throw new RowProblem(
      'UNKNOWN_CODE',
      '',
      `"${value}" is none of ${Object.keys(values).join(', ')}. 须为所列值之一。`,
    );
  }
  return found;
}

/** 统一社会信用代码 or 居民身份证号码, checked and normalised. */
export function subjectIdentifier(codes: Codes, reading: Reading): Column<string> {
  return column(codes, (value) => {
    const check = identifySubject(value, reading.on, reading);
    if (!check.ok) throw new RowProblem('BAD_CHECK_DIGIT', '', `${check.message.en} ${check.message.zh}`);
    return check.value;
  });
}

/** A 统一社会信用代码. */
export function organisationCode(codes: Codes): Column<string> {
  return column(codes, (value) => {
    const check = checkUscc(value.normalize('NFKC').toUpperCase());
    if (!check.ok) throw new RowProblem('BAD_CHECK_DIGIT', '', `${check.message.en} ${check.message.zh}`);
    return check.value;
  });
}
