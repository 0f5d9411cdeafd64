import { readRulebookFolder, rulebookNames } from '@xinqiao/platform/rules/rulebook-folder.js';
import { parseRulebook } from './parse-rulebook.js';
import type { Rulebook } from './rulebook.js';

/**
 * Every rulebook of the schema folder. Throws for one that is not admitted, and for two of one authority that rule the
 * same members of society on the same day.
 */
export function readRulebooks(schemaFolder: string): ReadonlyMap<string, Rulebook> {
  const books = rulebookNames(schemaFolder).map((name) => parseRulebook(readRulebookFolder(schemaFolder, name)));
  for (const [at, one] of books.entries()) {
    const clash = books.slice(at + 1).find((other) => sameRealm(one, other) && overlap(one, other));
    if (clash) {
      throw new Error(`Rulebooks ${one.name} and ${clash.name} of ${one.issuedBy.en} are in force on the same days.`);
    }
  }
  return new Map(books.map((book) => [book.name, book]));
}

const read = new Map<string, readonly Rulebook[]>();

/** The same, read once for each folder: rules change with a release, and a look at an earlier day opens a store of its own. */
export function rulebooksOf(schemaFolder: string): readonly Rulebook[] {
  const known = read.get(schemaFolder) ?? [...readRulebooks(schemaFolder).values()];
  read.set(schemaFolder, known);
  return known;
}

const named = new Map<string, Rulebook>();

/** One rulebook of the schema folder by its name, read once; or a draft by its path, read each time. Throws for one that is not admitted. */
export function rulebookNamed(schemaFolder: string, name: string): Rulebook {
  const place = `${schemaFolder} ${name}`;
  const rulebook = named.get(place) ?? parseRulebook(readRulebookFolder(schemaFolder, name));
  if (rulebookNames(schemaFolder).includes(name)) named.set(place, rulebook);
  return rulebook;
}

function sameRealm(one: Rulebook, other: Rulebook): boolean {
  if (one.issuedBy.zh !== other.issuedBy.zh) return false;
  return (['organisations', 'residents'] as const).some((realm) => one[realm] !== null && other[realm] !== null);
}

function overlap(one: Rulebook, other: Rulebook): boolean {
  const before = (end: string | null, start: string) => end === null || start <= end;
  return before(one.effectiveUntil, other.effectiveFrom) && before(other.effectiveUntil, one.effectiveFrom);
}
