/** Who a verified token says the caller is, before any matter or case. */
export interface Identity {
  /** The identity provider's own name for the person or system. */
  readonly actor: string;
  readonly kind: string;
  /** 统一社会信用代码; null for a person. */
  readonly organisation: string | null;
  /** The opaque id of the caller's own record, where it has one. */
  readonly subject: string | null;
  /** The identity provider says that this is a person in charge of the organisation. */
  readonly inCharge: boolean;
  /** Of a person, where the identity provider tells it (OpenID claim birthdate), YYYY-MM-DD. */
  readonly bornOn: string | null;
}
