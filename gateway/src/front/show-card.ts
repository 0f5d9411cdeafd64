import { Fault } from '@xinqiao/platform/errors/fault.js';
import { z } from 'zod';
import type { Answer } from './answer.js';

/** All that a card asks of the federation. */
export const CARD_DOCUMENT =
  'query ShopCard { cardHolder { registration { personName } haibei { status grade asOf } } }';

const shown = z.object({
  data: z.object({
    cardHolder: z.object({
      registration: z.object({ personName: z.string() }),
      haibei: z.object({ status: z.string(), grade: z.string().nullable(), asOf: z.string() }),
    }),
  }),
});

/** The token of a card's address, /card/<token>; null for every other path. */
export function cardTokenOf(path: string): string | null {
  return /^\/card\/([^/]*)$/.exec(path)?.[1] ?? null;
}

/** A card that shows nothing, for whatever reason: the same words for all of them. */
export function notDisplayed(): Fault {
  return new Fault('CARD_NOT_DISPLAYED', 'Not displayed 不展示.');
}

/**
 * What whoever scans it reads (domain.md 2.5): masked name, grade, when it was computed, and the card's last day; as JSON,
 * or as a page for a telephone. Throws CARD_NOT_AVAILABLE while a source does not answer, CARD_NOT_DISPLAYED without a grade.
 */
export function showCard(body: string, { validUntil, html }: { validUntil: string; html: boolean }): Answer {
  const parsed = shown.safeParse(JSON.parse(body));
  if (!parsed.success || parsed.data.data.cardHolder.haibei.status === 'NOT_AVAILABLE') {
    throw new Fault('CARD_NOT_AVAILABLE', 'Not available now 暂不可用.');
  }
  const { registration, haibei } = parsed.data.data.cardHolder;
  if (haibei.grade === null) throw notDisplayed();
  const card = { displayName: registration.personName, grade: haibei.grade, asOf: haibei.asOf, validUntil };
  if (!html) return { status: 200, body: JSON.stringify(card) };
  return { status: 200, body: pageOf(card), type: 'text/html; charset=utf-8' };
}

function pageOf({ displayName, grade, asOf, validUntil }: Record<string, string>): string {
  const rows = [
    ['姓名 Name', displayName],
    ['海贝分等级 Grade', grade],
    ['截至 As of', asOf],
    ['有效期至 Valid until', validUntil],
  ];
  const list = rows.map(([term, value]) => `<dt>${escaped(term)}</dt><dd>${escaped(value)}</dd>`).join('');
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>海贝分 Haibei</title><dl>${list}</dl></html>`;
}

function escaped(text = ''): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
