/** Who reads, as the seal says it. */
export interface Viewer {
  readonly kind: string;
  readonly organisation: string | null;
}

/**
 * Whether a row that a school keeps of one of its people is this reader's (domain.md 7.2, D2 and D3): the person, the
 * child's guardian, and the school itself. Another school and everybody who comes later see nothing.
 */
export function seesSchoolRow({ kind, organisation }: Viewer, { school }: { readonly school: string }): boolean {
  if (kind === 'self' || kind === 'guardian') return true;
  return kind === 'school' && organisation === school;
}
