/** The slices of domain.md 7.1: the units in which access is granted. A field belongs to exactly one, or to none (@public). */
export const SLICES = [
  'E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8',
  'T1', 'T2', 'T3', 'T4',
  'S1', 'S2', 'S3', 'S4',
  'C1', 'C2', 'C3',
  'G1', 'G2',
  'P1', 'P2', 'P3', 'P4', 'P5', 'P6',
  'V1', 'W1',
  'D1', 'D2', 'D3',
  'O1', 'X1', 'X2',
] as const; // prettier-ignore

export type Slice = (typeof SLICES)[number];

const known: ReadonlySet<string> = new Set(SLICES);

export function isSlice(value: unknown): value is Slice {
  return typeof value === 'string' && known.has(value);
}

export const FORMS = ['full', 'level', 'boolean', 'masked', 'weight', 'public', 'own'] as const;

/** In which form a slice is shown: whole, its level only, yes or no, masked, as a weight, its public part, the caller's own. */
export type Form = (typeof FORMS)[number];
