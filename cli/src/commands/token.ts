import { readConfig } from '@xinqiao/platform/config/config.js';
import { tokenOf } from '../personas.js';

/** Prints a signed development token. Throws a sentence that lists the personas. */
export async function token(persona: string): Promise<void> {
  process.stdout.write(`${await tokenOf(persona, readConfig(process.env))}\n`);
}
