import type { ResidentItem } from '../resident-score/score-resident.js';

const COMMENDATION = 'commendation:';
const VILLAGE_ITEM = 'village-item:';

/**
 * One award that both the village and the centre recorded is one good matter (rulebook/rules.md, Residents: what is honoured
 * twice counts once, at the higher): both get the commendation's event, by which the score counts the better and says why
 * the other does not. The same award is the document that the village names as evidence, or else the same rule on the same
 * day. A document that the centre does not know joins nothing: "certificate" may be the evidence of many awards.
 */
export function oncePerAward<Item extends ResidentItem>(items: readonly Item[]): Item[] {
  const commendations = items.filter(({ id }) => id.startsWith(COMMENDATION));
  const twinOf = ({ code, formed_on, event }: Item) =>
    commendations.find(({ id }) => event === `document:${id.slice(COMMENDATION.length)}`) ??
    commendations.find((one) => one.code === code && one.formed_on === formed_on);
  const awards = items.filter(({ id }) => id.startsWith(VILLAGE_ITEM));
  const twins = new Map(awards.map((award) => [award, twinOf(award)]));
  const recordedTwice = new Set([...twins.values()]);
  return items.map((item) => {
    const twin = twins.get(item) ?? (recordedTwice.has(item) ? item : null);
    if (twin) return { ...item, event: twin.event ?? twin.id };
    return twins.has(item) ? { ...item, event: null } : item;
  });
}
