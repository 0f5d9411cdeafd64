import { z } from 'zod';

const label = z.object({ en: z.string(), zh: z.string() });
const text = z.string().nullish();
const fields = z.record(z.string(), z.unknown()).nullish();

export const assessmentShape = z.object({
  matter: z.string(),
  matterLabel: label,
  verdict: z.enum(['CLEAR', 'FLAGGED', 'INCONCLUSIVE']),
  because: z.array(z.string()),
  sources: z.array(
    z.object({
      source: z.string(),
      owner: label,
      required: z.boolean(),
      verdict: z.string(),
      status: z.string(),
      asOf: text,
      reasons: z.array(
        z.object({
          code: z.string(),
          label,
          excludes: z.boolean(),
          legalBasis: text,
          document: text,
          from: text,
          until: text,
          remedy: label.nullish(),
        }),
      ),
      leftOut: z.object({ disputed: z.number(), repaired: z.number(), expired: z.number() }),
    }),
  ),
});

/** What the gateway answers to schema/operations/check.graphql. */
export const answerShape = z.object({
  data: z
    .object({
      subject: z.union([
        z.object({
          __typename: z.enum(['MalformedIdentifier', 'NotACreditSubject']),
          code: z.string(),
          message: z.string(),
        }),
        z.object({
          __typename: z.literal('Subject'),
          assessment: assessmentShape.nullish(),
          registration: fields,
          tax: fields,
          safety: fields,
          education: fields,
          civilAffairs: fields,
          courts: fields,
          lists: fields,
          evaluation: fields,
        }),
      ]),
    })
    .nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.object({ code: text }).optional(),
      }),
    )
    .optional(),
});

export type CheckAnswer = z.infer<typeof answerShape>;
export type CheckedSubject = Extract<NonNullable<CheckAnswer['data']>['subject'], { __typename: 'Subject' }>;
