import { Fault } from '@xinqiao/platform/errors/fault.js';

/**
 * What the codes of all divisions within one begin with (GB/T 2260): 650000 is a province, 650100 a city, 650102 a
 * district. Null: it is no code of six digits.
 */
export function divisionPrefix(code: string): string | null {
  return /^[1-9]\d{5}$/.test(code) ? code.replace(/(00){1,2}$/, '') : null;
}

/** Throws BAD_ARGUMENT for what is no code. */
export function requiredPrefix(code: string): string {
  const prefix = divisionPrefix(code);
  if (prefix === null) throw new Fault('BAD_ARGUMENT', `"${code.slice(0, 20)}" is no division code of six digits.`);
  return prefix;
}
