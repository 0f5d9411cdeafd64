/** A text for people, in both languages. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}
