export type IdentifierProblemCode =
  | 'EMPTY'
  | 'WRONG_LENGTH'
  | 'BAD_CHARACTER'
  | 'BAD_CHECK_CHARACTER'
  | 'BAD_ORGANISATION_CHECK'
  | 'UNASSIGNED_CLASS'
  | 'IMPOSSIBLE_DATE'
  | 'DATE_IN_FUTURE'
  | 'BAD_CHECK_DIGIT'
  | 'TEST_DIVISION';

/** Why a text names no subject. The message says what is wrong and what to do, and never repeats the identifier. */
export type IdentifierProblem = {
  readonly ok: false;
  readonly code: IdentifierProblemCode;
  readonly message: { en: string; zh: string };
};

export type IdentifierCheck =
  { readonly ok: true; readonly kind: 'organisation' | 'person'; readonly value: string } | IdentifierProblem;

export function refuse(code: IdentifierProblemCode, en: string, zh: string): IdentifierProblem {
  return { ok: false, code, message: { en, zh } };
}

/**
 * An identifier as it is stored: full-width characters from Chinese input methods become ordinary ones (NFKC), letters
 * become capitals (GB 32100 and GB 11643 know no others).
 */
export function normalIdentifier(text: string): string {
  return text.normalize('NFKC').trim().toUpperCase();
}

/** The refusal of a normalised text that has not 18 characters, which both identifiers have; null when it has. */
export function lengthProblem(text: string): IdentifierProblem | null {
  const length = [...text].length;
  if (length === 0) {
    return refuse(
      'EMPTY',
      'No identifier was given. Enter a unified social credit code or a resident identity number.',
      '未填写代码。请填写统一社会信用代码或居民身份证号码。',
    );
  }
  if (length === 18) return null;
  return refuse(
    'WRONG_LENGTH',
    `The identifier has ${length} characters; both kinds have 18. Copy it again from the licence or identity card.`,
    `代码共${length}位，应为18位。请对照营业执照、登记证书或身份证重新填写。`,
  );
}
