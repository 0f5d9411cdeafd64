const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** The value of a character, by its code: a letter counts A=10 … Z=35. */
const VALUES = Array.from({ length: 128 }, (_, code) => parseInt(String.fromCharCode(code), 36));

/**
 * The check character of an organisation code 组织机构代码 (GB 11714). Letters count A=10 … Z=35, the ordinary
 * alphabet: another table than that of the unified code around it.
 */
export function organisationCodeCheck(first8: string): string {
  let sum = 0;
  for (let index = 0; index < WEIGHTS.length; index += 1) {
    sum += (WEIGHTS[index] ?? 0) * (VALUES[first8.charCodeAt(index)] ?? Number.NaN);
  }
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}
