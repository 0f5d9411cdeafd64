import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { request } from 'undici';
import { z } from 'zod';
import { tokenOf } from '../personas.js';
import { printed } from './print-check.js';
import { say } from './start.js';

const label = z.object({ en: z.string(), zh: z.string() });
const text = z.string().nullish();
const fields = z.record(z.string(), z.unknown()).nullish();

const assessmentShape = z.object({
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
          excludes: z.boolean(),
          legalBasis: text,
          document: text,
          from: text,
          until: text,
          remedy: text,
        }),
      ),
      leftOut: z.object({ disputed: z.number(), repaired: z.number(), expired: z.number() }),
    }),
  ),
});

const answerShape = z.object({
  data: z
    .object({
      subject: z.union([
        z.object({ __typename: z.literal('MalformedIdentifier'), code: z.string(), message: z.string() }),
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

export interface CheckOptions {
  readonly matter: string;
  readonly case?: string;
  readonly as: string;
  readonly url?: string;
  readonly json?: boolean;
}

const EXIT = { CLEAR: 0, FLAGGED: 2, INCONCLUSIVE: 3 } as const;

/** Exit codes: 0 CLEAR, 2 FLAGGED, 3 INCONCLUSIVE; whatever keeps the question from being asked throws. */
export async function check(identifier: string, options: CheckOptions): Promise<0 | 2 | 3> {
  const config = readConfig(process.env);
  const url = options.url ?? process.env.XINQIAO_URL ?? `http://127.0.0.1:${config.port}/graphql`;
  const token = process.env.XINQIAO_TOKEN ?? (await tokenOf(options.as, config));
  const query = readFileSync(join(config.schemaFolder, 'operations', 'check.graphql'), 'utf8');
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
    'credit-purpose': options.matter,
  };
  if (options.case) headers['credit-case'] = encodeURIComponent(options.case);
  const body = JSON.stringify({ query, operationName: 'Check', variables: { identifier } });
  const response = await request(url, { method: 'POST', headers, body }).catch(() => {
    throw new Error(`Nothing answers at ${url}. Start Xinqiao with "npm start", or name another address with --url.`);
  });
  const raw: unknown = await response.body.json();
  const answer = answerShape.parse(raw);
  if (options.json) say(JSON.stringify(raw, null, 2));
  const subject = answer.data?.subject;
  if (subject?.__typename === 'MalformedIdentifier') throw new Error(subject.message);
  if (subject?.assessment) {
    if (!options.json) say(printed(identifier, subject, subject.assessment, answer.errors ?? []));
    return EXIT[subject.assessment.verdict];
  }
  const errors = answer.errors ?? [];
  if (subject && !errors.some(({ path }) => !path || path.includes('assessment'))) {
    throw new Error(`${options.matter} passes no verdict; ask for the fields you need in GraphQL instead.`);
  }
  const [first] = errors;
  if (first?.extensions?.code === 'SOURCE_NOT_ANSWERED') {
    if (!options.json) say(`INCONCLUSIVE 无法判定\n${first.message}`);
    return EXIT.INCONCLUSIVE;
  }
  throw new Error(first?.message ?? `${url} gave no answer that this program understands.`);
}
