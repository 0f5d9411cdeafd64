import { notUnderstood, openGatewayClient } from './ask-gateway.js';
import { answerShape } from './check-answer.js';
import { printed } from './print-check.js';
import { say } from './say.js';

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
  const client = await openGatewayClient(options);
  const { url } = client;
  const { matter, case: caseNo } = options;
  const question = { document: 'check.graphql', operationName: 'Check', variables: { identifier } };
  const raw = await client.answer({ ...question, matter, caseNo });
  const { data: answer } = answerShape.safeParse(raw);
  if (!answer) throw notUnderstood(url);
  if (options.json) say(JSON.stringify(raw, null, 2));
  const subject = answer.data?.subject;
  if (subject && subject.__typename !== 'Subject') throw new Error(subject.message);
  if (subject?.assessment) {
    if (!options.json) say(printed(identifier, subject, subject.assessment, answer.errors ?? []));
    return EXIT[subject.assessment.verdict];
  }
  const errors = answer.errors ?? [];
  if (subject && !errors.some(({ path }) => !path || path.includes('assessment'))) {
    throw new Error(
      `${options.matter} passes no verdict; ask for the fields you need in GraphQL instead. 该事项不作结论：请用 GraphQL 查询所需字段。`,
    );
  }
  const [first] = errors;
  if (first?.extensions?.code === 'SOURCE_NOT_ANSWERED') {
    if (!options.json) say(`INCONCLUSIVE 无法判定\n${first.message}`);
    return EXIT.INCONCLUSIVE;
  }
  throw first ? new Error(first.message) : notUnderstood(url);
}
