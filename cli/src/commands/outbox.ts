import { readConfig } from '@xinqiao/platform/config/config.js';
import { deliverAgain, undelivered, type Undelivered } from '@xinqiao/platform/outbox/undelivered.js';
import { openDatabases } from '../installation/databases.js';
import { definitions } from '../installation/definitions.js';
import { databaseOf } from '../ledger/ledgers.js';
import { say } from './say.js';

/** Lists every message that waits or was given up, with its reason. Exit codes: 0 nothing waits, 2 something does. */
export async function outbox({ retry }: { retry: boolean }): Promise<0 | 2> {
  const config = readConfig(process.env);
  await using databases = await openDatabases(config, () => undefined);
  let waiting = 0;
  for (const { name } of definitions) {
    // A service of compose knows its own database alone.
    if (config.databaseUrls && !config.databaseUrls[name]) continue;
    await using database = await databaseOf(name, await databases.urlOf(name));
    const messages = await undelivered(database);
    for (const message of messages) say(lineOf(name, message));
    if (retry) await deliverAgain(database);
    waiting += messages.length;
  }
  say(waiting === 0 ? 'Nothing waits: every message has reached its recipient.' : `${waiting} wait.`);
  if (retry && waiting > 0) say('They are tried again by the running services, now.');
  return waiting === 0 ? 0 : 2;
}

/** One line of the list. */
export function lineOf(sender: string, message: Undelivered): string {
  const { id, recipient, kind, created_at, attempts, last_error, given_up } = message;
  const state = given_up ? 'given up' : 'waits';
  return `${sender} -> ${recipient}: ${kind} ${id}, since ${created_at.toISOString()}, ${attempts} attempts, ${state}${last_error ? `: ${last_error}` : ''}`;
}
