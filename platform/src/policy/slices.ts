/** The slices of domain.md 7.1, and those that banks' scopes tell apart (T5 to T7): the units in which access is granted. A field belongs to exactly one, or to none (@public). */
export const SLICES = [
  'E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8',
  'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7',
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

export const FORMS = ['full', 'level', 'boolean', 'masked', 'public', 'own'] as const;

/**
 * In which form a slice is shown: whole, its level only, yes or no; or whole but masked, its public part, the caller's own
 * part. The last three are every field of the slice, of which the owner leaves out or masks what is not meant.
 */
export type Form = (typeof FORMS)[number];

/** The least form that shows a field (schema/directives.graphql). */
export const FIELD_FORMS = ['full', 'level', 'boolean'] as const;
export type FieldForm = (typeof FIELD_FORMS)[number];

const SHOWN: Readonly<Record<Form, ReadonlySet<FieldForm>>> = {
  full: new Set(FIELD_FORMS),
  masked: new Set(FIELD_FORMS),
  public: new Set(FIELD_FORMS),
  own: new Set(FIELD_FORMS),
  level: new Set(['level', 'boolean']),
  boolean: new Set(['boolean']),
};

/** Whether a slice held in a form shows a field; not held, it shows none. */
export function shows(held: Form | undefined, field: FieldForm): boolean {
  return held !== undefined && SHOWN[held].has(field);
}

/** Of two forms of one slice, the one that shows more. */
export function widerForm(one: Form, other: Form): Form {
  return SHOWN[one].size >= SHOWN[other].size ? one : other;
}
