const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * The check character of an organisation code 组织机构代码 (GB 11714). Letters count A=10 … Z=35, the ordinary
 * alphabet: another table than that of the unified code around it.
 */
export function organisationCodeCheck(first8: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * parseInt(first8.charAt(index), 36), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}
