import { Fault } from '@xinqiao/platform/errors/fault.js';

/** Entries of a page at most. */
const MOST = 100;

export interface Page {
  readonly length: number;
  /** Entries before this place; null: from the latest. */
  readonly before: number | null;
}

/** Throws BAD_ARGUMENT for a page that is none. */
export function pageOf({ first, after }: { first?: number | null; after?: string | null }): Page {
  const length = first ?? 20;
  if (length < 1 || length > MOST) throw new Fault('BAD_ARGUMENT', `A page has 1 to ${MOST} entries.`);
  if (after === null || after === undefined) return { length, before: null };
  const place = /^s(\d{1,15})$/.exec(Buffer.from(after, 'base64url').toString())?.[1];
  if (place === undefined) throw new Fault('BAD_ARGUMENT', 'The cursor is none of this list.');
  return { length, before: Number(place) };
}

export function cursorOf(seq: number): string {
  return Buffer.from(`s${seq}`).toString('base64url');
}
