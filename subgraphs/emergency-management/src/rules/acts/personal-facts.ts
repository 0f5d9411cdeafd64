import type { AddressedMessage } from '@xinqiao/platform/outbox/message.js';
import { legalRepresentativeFacts } from '../safety-points/legal-representative.js';
import { DEFAULT_READINGS } from '../safety-points/readings.js';
import type { RuledEntry } from '../safety-points/ruled-entry.js';
import { safetyRulebookOn, type SafetyRulebook } from '../safety-points/rulebook.js';
import type { ObjectFile, PersonalFact } from './posting.js';

/** The centre's ledger of 综合信用分; nothing but the person and the bureau reads these facts (D-l). */
export const PERSONAL_LEDGER = 'yiwu-comprehensive';

/**
 * The fact of the person who was in office on `factOn`, the day of the fact and not of its posting (D-l); none for an
 * item that is not severe. Null: the item is severe and nobody is registered for that day.
 */
export function personalFactsOf(
  { persons }: ObjectFile,
  ruled: Omit<RuledEntry, 'at'>,
  factOn: string,
  rulebook: SafetyRulebook,
): PersonalFact[] | null {
  const facts = legalRepresentativeFacts([{ ...ruled, at: 0 }], rulebook, DEFAULT_READINGS);
  if (facts.length === 0) return [];
  const person = persons.find(
    ({ valid_from, valid_to }) => valid_from <= factOn && (valid_to === null || valid_to > factOn),
  );
  if (!person) return null;
  return facts.map(({ item, points }) => ({
    id: `safety:${item}`,
    item,
    person_id: person.person_id,
    points,
    reverses: null,
    occurred_on: factOn,
  }));
}

/** The opposite fact, once, of the one that an entry sent; none where it sent none. */
export function reversedFacts({ facts }: ObjectFile, item: string, on: string): PersonalFact[] {
  return facts
    .filter((fact) => fact.item === item && fact.reverses === null)
    .filter((fact) => !facts.some(({ reverses }) => reverses === fact.id))
    .map((fact) => ({ ...fact, id: `${fact.id}#R`, points: -fact.points, reverses: fact.id, occurred_on: on }));
}

/** What the centre is told of it. The id hangs on the item, so that no item is ever told twice. */
export function factMessage({ id, item, person_id, points, reverses, occurred_on }: PersonalFact): AddressedMessage {
  return {
    id: messageId(id),
    recipient: 'credit-centre',
    kind: 'legal-representative-fact',
    payload: {
      ledger: PERSONAL_LEDGER,
      personId: person_id,
      item,
      points,
      occurredOn: occurred_on,
      legalBasis: safetyRulebookOn(occurred_on).instrument,
      reverses: reverses === null ? null : messageId(reverses),
    },
  };
}

function messageId(fact: string): string {
  return `emergency-management/${fact}`;
}
