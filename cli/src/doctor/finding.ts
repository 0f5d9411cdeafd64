/** `refused`: production must not start like this; `note`: works, but somebody should know. */
export interface Finding {
  readonly level: 'refused' | 'note';
  readonly en: string;
  readonly zh: string;
}

export function refused(en: string, zh: string): Finding {
  return { level: 'refused', en, zh };
}

export function note(en: string, zh: string): Finding {
  return { level: 'note', en, zh };
}
