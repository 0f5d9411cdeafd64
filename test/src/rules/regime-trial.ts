import { regimes } from '@xinqiao/cli/rules/regimes.js';

export const SCHEMA_FOLDER = new URL('../../../schema', import.meta.url).pathname;

/** Runs a regime as `xinqiao rules` does, with what that command would be told. */
export function tryRules<Result>(
  name: string,
  file: object,
  { on, rulebook = null }: { on?: string; rulebook?: string | null } = {},
): Result {
  const regime = regimes.find((each) => each.name === name);
  if (!regime) throw new Error(`There is no regime ${name}.`);
  const trial = { on: on ?? '2026-11-25', askedOn: on ?? null, rulebook, schemaFolder: SCHEMA_FOLDER };
  return regime.run(file, trial) as Result;
}
