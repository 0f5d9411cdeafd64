/** A character is a code point: names hold rare characters beyond the basic plane. */
const charactersOf = (text: string) => [...text];

/** The form in which names are compared: full and half width alike, Latin in lower case, without blanks. */
export function nameKeyOf(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/**
 * What the index is asked for: every pair of neighbouring characters, or the character alone. A pattern that holds all
 * its pairs may still differ in their order, so the statement compares the text as well.
 */
export function gramsOf(key: string): string[] {
  const characters = charactersOf(key);
  if (characters.length < 2) return characters;
  return [...new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`))];
}
