import { CODES, type Code } from '@xinqiao/platform/errors/codes.js';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { Logger } from '@xinqiao/platform/log/log.js';
import type { Label } from '@xinqiao/platform/rules/label.js';
import type { SubgraphAnswer, SubgraphChannel, SubgraphRequest } from '@xinqiao/platform/subgraph/call.js';
import { MOST_CONNECTIONS } from '@xinqiao/platform/subgraph/http-post.js';
import type { Metrics } from '../metrics/metrics.js';
import { boundedCalls } from './bounded-calls.js';
import { answersAll, isRecord, nullFilled } from './asked-fields.js';
import type { Fetched } from '../execute/plan-run.js';
import type { RequestContext } from './request-context.js';

/** Failures of the source itself, as against its refusals. */
const FAILURES: ReadonlySet<Code> = new Set<Code>(['SOURCE_NOT_ANSWERED', 'SOURCE_INVALID']);

/** Calls that wait for one source, at most: at its pace of the worst minute, what lies behind would come too late anyway. */
const MOST_WAITING = 512;

export interface SourceSurroundings {
  readonly channel: SubgraphChannel;
  /** Whom an error names. */
  readonly agency: Label;
  /** Verdicts read it: to know nothing of a subject is an answer that it has to give, and no entity at all is bad data. */
  readonly owesAnswers: boolean;
  /** Milliseconds for one call; the request’s own time may end before. */
  readonly deadline: number;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** The gateway's way to one subgraph. */
export interface SubgraphSource {
  /** Never rejects. */
  fetch(asked: SubgraphRequest, context: RequestContext): Promise<Fetched>;
  /** What is answered instead of a source that lied. */
  refuse(asked: SubgraphRequest, context: RequestContext): Fetched;
}

/**
 * Whatever goes wrong there (dead, slow, lying) costs the answer that subgraph's own fields and nothing else: they come
 * back null, with an error that names the agency and no address.
 */
export function subgraphSource(surroundings: SourceSurroundings): SubgraphSource {
  const { channel, agency, owesAnswers, deadline, log, metrics } = surroundings;
  const calls = boundedCalls({ atOnce: MOST_CONNECTIONS, waiting: MOST_WAITING, deadline });
  const badData = () => new Fault('SOURCE_INVALID', `${agency.en} (${agency.zh}) answered with bad data.`);
  const failed = (fault: Fault, asked: SubgraphRequest, context: RequestContext): Fetched => {
    context.failed(channel.name, fault.code);
    metrics.sourceFailed(channel.name, fault.code);
    return {
      data: nullFilled(asked.query, asked.variables),
      errors: [{ message: fault.message, extensions: { ...fault.extensions, agency } }],
    };
  };
  const note = (errors: readonly ToldError[], context: RequestContext) => {
    for (const { extensions } of errors) {
      if (extensions.code === 'SLICE_NOT_PERMITTED') context.denied.add(String(deniedSlice(extensions)));
    }
    const failure = errors.find(({ extensions }) => FAILURES.has(extensions.code));
    if (!failure) return;
    context.failed(channel.name, failure.extensions.code);
    metrics.sourceFailed(channel.name, failure.extensions.code);
  };
  return {
    async fetch(asked, context) {
      try {
        const answer = await calls.run(context.client, (cancellation) =>
          channel.call(asked, context.caller, cancellation),
        );
        if (!isWellFormed(answer, asked, owesAnswers)) throw badData();
        context.answered(channel.name, answer.extensions?.receipt, answer.settle);
        const errors = answer.errors?.map((error) => told(error, agency));
        if (errors) note(errors, context);
        const data = answer.data ?? nullFilled(asked.query, asked.variables);
        return errors ? { data, errors } : { data };
      } catch (error) {
        log.warn({ subgraph: channel.name, error: String(error), trace: context.caller.traceId }, 'a source failed');
        const isBad = error instanceof Fault && error.code === 'SOURCE_INVALID';
        const silent = new Fault('SOURCE_NOT_ANSWERED', `${agency.en} (${agency.zh}) did not answer.`);
        return failed(isBad ? badData() : silent, asked, context);
      }
    },
    refuse(asked, context) {
      log.error({ subgraph: channel.name, trace: context.caller.traceId }, 'a source answered for others than asked');
      return failed(badData(), asked, context);
    },
  };
}

type ToldError = ReturnType<typeof told>;

/** A subgraph's own error passes when its code is of our table; any other text may hold internals, and is replaced. */
function told(error: NonNullable<SubgraphAnswer['errors']>[number], agency: Label) {
  const code = String(error.extensions?.code ?? '');
  const path = error.path ? { path: [...error.path] } : {};
  if (isCode(code)) return { message: error.message, ...path, extensions: { ...error.extensions, code, agency } };
  const { message } = new Fault('SOURCE_NOT_ANSWERED', `${agency.en} (${agency.zh}) did not answer.`);
  return { message, ...path, extensions: { code: 'SOURCE_NOT_ANSWERED' as const, agency } };
}

function deniedSlice(extensions: object): unknown {
  return 'slice' in extensions ? extensions.slice : undefined;
}

function isCode(code: string): code is Code {
  return Object.hasOwn(CODES, code);
}

function isWellFormed(answer: SubgraphAnswer, { query, variables }: SubgraphRequest, owesAnswers: boolean): boolean {
  if (!isRecord(answer)) return false;
  if (answer.errors !== undefined && !Array.isArray(answer.errors)) return false;
  if (answer.data === undefined || answer.data === null) return answer.errors !== undefined;
  return isRecord(answer.data) && answersAll(answer.data, { query, variables, owesAnswers });
}
