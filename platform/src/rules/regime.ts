import { z } from 'zod';

/** What a trial of rules is given beside its file. */
export interface Trial {
  /** The day to judge on, YYYY-MM-DD in Asia/Shanghai: the one asked for, else today. */
  readonly on: string;
  /** The day asked for; null: none, so that a day of the file's own holds. */
  readonly askedOn: string | null;
  /** The name of a folder of schema/rulebooks; null: the regime's own first choice. */
  readonly rulebook: string | null;
  /** Where rulebooks and calendars lie. */
  readonly schemaFolder: string;
}

/** The rules of one regime, to be tried on a file without a database (`xinqiao rules`). */
export interface Regime {
  readonly name: string;
  /** One sentence for --help. */
  readonly description: string;
  /** JSON Schema (draft 2020-12) of the file. */
  schema(): object;
  /** Throws an Error whose message names the JSON path of whatever is wrong with the file. */
  run(file: unknown, trial: Trial): unknown;
}

/** A regime from the shape of its file and its pure rules. */
export function regime<File extends z.ZodType>(definition: {
  readonly name: string;
  readonly description: string;
  readonly file: File;
  readonly judge: (facts: z.output<File>, trial: Trial) => unknown;
}): Regime {
  const { name, description, file, judge } = definition;
  return {
    name,
    description,
    schema: () => z.toJSONSchema(file, { io: 'input' }),
    run(value, trial) {
      const parsed = file.safeParse(value);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new Error(`${jsonPathOf(issue?.path ?? [])}: ${issue?.message ?? 'not understood'}`);
      }
      return judge(parsed.data, trial);
    },
  };
}

/** `$.items[2].code`, as JSON Path writes it. */
export function jsonPathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((sofar, key) => sofar + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), '$');
}
