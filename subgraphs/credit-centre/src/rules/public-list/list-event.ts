import type { ListEvent } from '../../resolver-types.gen.js';
import type { ListEventRow } from '../../store/list-events.js';
import { entryOf } from './list-page.js';

/**
 * What a listener gets of an event. A removal names the entry by its number and the firm not at all: a name that is taken
 * off a list is not published once more by saying so. Of an entry that has left the list since, an earlier event tells
 * the number alone, however late somebody catches up.
 */
export function listEventOf({ id, entry, change, listed }: ListEventRow): ListEvent {
  const shown = change === 'REMOVED' || listed === null ? { entry } : entryOf(listed);
  return { id: String(id), data: JSON.stringify({ change: listed === null ? 'REMOVED' : change, ...shown }) };
}
