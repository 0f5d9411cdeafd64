import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { request } from 'undici';
import { tokenOf } from '../personas.js';
import { answerShape } from './check-answer.js';
import { printed } from './print-check.js';
import { say } from './start.js';

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
