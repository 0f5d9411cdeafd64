/** Findings of breach by the organ: non-performance, and unlawful change or termination (法释〔2019〕17号 art. 16(3), 19, 20). */
const BREACHES: ReadonlySet<string> = new Set([
  'NON_PERFORMANCE',
  'DEFECTIVE_PERFORMANCE',
  'UNLAWFUL_CHANGE',
  'UNLAWFUL_TERMINATION',
  'ANTICIPATORY_BREACH',
]);

/** Operative parts that ground a flag; compensation for lawful change (art. 16(1), 21) is none of them. */
const GROUNDS: ReadonlySet<string> = new Set([
  'CONTINUE_PERFORMANCE',
  'REMEDIAL_MEASURES',
  'DAMAGES',
  'LIQUIDATED_DAMAGES',
  'ANNUL_CHANGE',
  'CONFIRM_UNLAWFUL',
]);

export function isBreach(finding: string | null): boolean {
  return finding !== null && BREACHES.has(finding);
}

export function grounds(operative: readonly string[]): boolean {
  return operative.some((order) => GROUNDS.has(order));
}
