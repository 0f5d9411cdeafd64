import { Pool } from 'undici';
import { z } from 'zod';
import { CODES, type Code } from '../errors/codes.js';
import { Fault } from '../errors/fault.js';
import type { Caller } from '../identity/caller.js';
import type { Message } from '../outbox/message.js';
import { seal, type SealKeys } from '../seal/seal.js';
import type { SubgraphAnswer, SubgraphChannel, SubgraphRequest } from './call.js';

/** More than one subject's answer ever needs; a lying subgraph's 10 MB string ends here. */
const ANSWER_LIMIT = 4 * 1024 * 1024;

/** Connections kept to one subgraph; more requests than that wait in the pool. */
const CONNECTIONS = 32;

/** The way to a subgraph in another process: undici's Pool, each body under its own seal. */
export function httpChannel(name: string, url: string, sealKeys: () => SealKeys): SubgraphChannel {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: CONNECTIONS, connectTimeout: 2_000 });
  const post = async (path: string, content: object, caller: Caller, signal: AbortSignal | undefined) => {
    const body = JSON.stringify(content);
    const response = await pool.request({
      path,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'credit-seal': seal(caller, name, body, sealKeys(), new Date()),
      },
      body,
      signal,
    });
    return { status: response.statusCode, text: await readCapped(response.body) };
  };
  return {
    name,
    async call(request: SubgraphRequest, caller: Caller, signal?: AbortSignal): Promise<SubgraphAnswer> {
      const { status, text } = await post(pathname, request, caller, signal);
      if (status !== 200) throw new Fault('SOURCE_NOT_ANSWERED', `The source answered ${status}.`);
      return JSON.parse(text) as SubgraphAnswer;
    },
    async deliver(message: Message, caller: Caller, signal?: AbortSignal): Promise<void> {
      const { status, text } = await post(new URL('outbox', url).pathname, message, caller, signal);
      const told = deliveredShape.safeParse(jsonOf(text));
      if (!told.success) throw new Fault('SOURCE_NOT_ANSWERED', `The recipient answered ${status}.`);
      const [refusal] = told.data.errors;
      if (refusal) throw faultOf(refusal);
    },
    // Whoever stops has no use for answers that are still under way.
    [Symbol.asyncDispose]: () => pool.destroy(),
  };
}

const deliveredShape = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z.object({ code: z.string().refine((code): code is Code => Object.hasOwn(CODES, code)) }),
      }),
    )
    .default([]),
});

/** The recipient's refusal as it was thrown there: its sentence comes with what to do. */
function faultOf({ message, extensions: { code } }: z.infer<typeof deliveredShape>['errors'][number]): Fault {
  return new Fault(code, message.replace(` ${CODES[code].action}`, ''));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readCapped(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > ANSWER_LIMIT) throw new Fault('SOURCE_INVALID', 'The source answered more than 4 MB.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
