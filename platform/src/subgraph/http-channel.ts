import { Pool } from 'undici';
import { Fault } from '../errors/fault.js';
import type { Caller } from '../identity/caller.js';
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
  return {
    name,
    async call(request: SubgraphRequest, caller: Caller, signal?: AbortSignal): Promise<SubgraphAnswer> {
      const body = JSON.stringify(request);
      const response = await pool.request({
        path: pathname,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'credit-seal': seal(caller, name, body, sealKeys(), new Date()),
        },
        body,
        signal,
      });
      const text = await readCapped(response.body);
      if (response.statusCode !== 200)
        throw new Fault('SOURCE_NOT_ANSWERED', `The source answered ${response.statusCode}.`);
      return JSON.parse(text) as SubgraphAnswer;
    },
    // Whoever stops has no use for answers that are still under way.
    [Symbol.asyncDispose]: () => pool.destroy(),
  };
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
