import { z } from 'zod';

/** What is sent to the police: nobody's name or number, but the opaque id under which the registry knows the person. */
export const noCrimeQuestion = z.strictObject({
  version: z.literal(1),
  inquiry: z.uuid().describe('Names this one question; the answer repeats it.'),
  subject: z.string().describe('Opaque id of the person, resolved with the registry as every agency does.'),
  office: z.string().length(18).describe('统一社会信用代码 of the office that asks.'),
  item: z.string().describe('The business item 业务件号 for which it asks.'),
  application: z.uuid().describe('The resident’s own application on which the question rests.'),
  askedAt: z.iso.datetime({ offset: true }),
});

/** What the police answer; anything else is no answer. */
export const noCrimeAnswer = z.strictObject({
  inquiry: z.uuid(),
  noCrime: z.boolean().describe('True: no criminal record is on file 无犯罪记录.'),
});

export type NoCrimeQuestion = z.output<typeof noCrimeQuestion>;

/** The contract as schema/attestation.json has it: JSON Schema, draft 2020-12. */
export function noCrimeContract(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'No-crime attestation 无犯罪记录核验: POST to NO_CRIME_URL, application/json',
    $defs: { question: definition(noCrimeQuestion), answer: definition(noCrimeAnswer) },
  };
}

function definition(shape: z.ZodType): object {
  const { $schema: _, ...schema } = z.toJSONSchema(shape);
  return schema;
}
