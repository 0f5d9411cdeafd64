import { readFileSync } from 'node:fs';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { isCalendarDate, shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import { regimes } from '../rules/regimes.js';
import { say } from './say.js';

export interface RulesOptions {
  readonly file?: string;
  readonly on?: string;
  readonly rulebook?: string;
  readonly schema?: boolean;
}

/** Runs a regime on a file and prints what it gives as JSON. Throws one sentence for whatever is wrong with the asking. */
export function rules(name: string, { file, on, rulebook, schema }: RulesOptions): void {
  const regime = regimes.find((candidate) => candidate.name === name);
  if (!regime) {
    throw new Error(`There is no regime "${name}". There are: ${regimes.map((known) => known.name).join(', ')}.`);
  }
  if (schema) {
    say(JSON.stringify(regime.schema(), null, 2));
    return;
  }
  if (!file) throw new Error('Name the file with --file, or print the shape of files with --schema.');
  if (on !== undefined && !isCalendarDate(on)) throw new Error(`--on ${on} is no day; write YYYY-MM-DD.`);
  const trial = {
    on: on ?? shanghaiDateOf(new Date()),
    askedOn: on ?? null,
    rulebook: rulebook ?? null,
    schemaFolder: readConfig(process.env).schemaFolder,
  };
  const text = readFileSync(file, 'utf8');
  try {
    say(JSON.stringify(regime.run(jsonOf(text), trial), null, 2));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new Error(`$: This is not JSON (${error instanceof Error ? error.message : String(error)}).`, {
      cause: error,
    });
  }
}
