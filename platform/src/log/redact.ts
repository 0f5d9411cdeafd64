import { maskAccount, maskIdNumber, maskPhone } from '../rules/mask.js';

/** Objects of a line lie no deeper; what does is left out. */
const DEEPEST = 6;

/**
 * Puts the slice in the place of every value that a personal slice guards: {subject: {personName: "…"}} becomes
 * {subject: {personName: "[P6]"}}. The outermost keys are the log's own words, and stay.
 */
export function redactSlices(
  line: Record<string, unknown>,
  fields: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const look = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null || value instanceof Error) return value;
    if (depth > DEEPEST) return '[deep]';
    if (Array.isArray(value)) return value.map((element: unknown) => look(element, depth + 1));
    const entries = Object.entries(value).map(([key, inner]) => {
      const slice = fields.get(key);
      return [key, slice === undefined ? look(inner, depth + 1) : `[${slice}]`] as const;
    });
    return Object.fromEntries(entries);
  };
  return Object.fromEntries(Object.entries(line).map(([key, value]) => [key, look(value, 1)]));
}

const PATTERNS: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/-----BEGIN [^-]+-----[\s\S]*?(-----END [^-]+-----|$)/g, () => '[key]'],
  [/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, () => '[token]'],
  [/\bBearer\s+[^\s"\\]+/gi, () => 'Bearer [token]'],
  [/:\/\/[^\s:/@"]+:[^\s/@"]+@/g, (found) => `${found.slice(0, found.indexOf(':', 3))}:[password]@`],
  [/(?<!\d)\d{17}[\dXx](?!\d)/g, (found) => maskIdNumber(found, 'strong') ?? ''],
  [/(?<!\d)\d{15}(?!\d)/g, (found) => maskIdNumber(found, 'strong') ?? ''],
  [/(?<!\d)\d{16,19}(?!\d)/g, maskAccount],
  [/(?<!\d)1[3-9]\d{9}(?!\d)/g, (found) => maskPhone(found, 'strong') ?? ''],
];

/** Masks identity numbers, accounts, telephone numbers, tokens, keys and passwords of addresses, wherever a text holds them. */
export function redactText(text: string): string {
  return PATTERNS.reduce((masked, [pattern, mask]) => masked.replace(pattern, mask), text);
}
