import type { IncomingMessage } from 'node:http';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { Admission } from '../front/admission.js';
import type { Answer } from '../front/answer.js';

/**
 * The public side of the ledger, so that anybody can watch it: GET /ledger/checkpoint and /ledger/key as text,
 * /ledger/inclusion?index=&size= and /ledger/consistency?first=&size= as JSON, hashes in base64. Null for other paths.
 */
export async function answerLedger(
  request: IncomingMessage,
  { ledger, verifierKey }: Admission,
): Promise<Answer | null> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://ledger');
  if (request.method !== 'GET') throw new Fault('METHOD_NOT_ALLOWED', 'The ledger is read with GET.');
  const number = (name: string) => {
    const text = searchParams.get(name);
    if (text === null || !/^\d{1,15}$/.test(text)) throw new Fault('BAD_ARGUMENT', `${name} is no whole number.`);
    return Number(text);
  };
  const json = (value: unknown): Answer => {
    if (value === null) throw new Fault('NOT_FOUND', 'The ledger has no signed head for this.');
    return { status: 200, body: JSON.stringify(value, (_, part: unknown) => withBase64(part)) };
  };
  switch (pathname) {
    case '/ledger/checkpoint': {
      const head = await ledger.checkpoint();
      if (!head) throw new Fault('NOT_FOUND', 'The ledger has no signed head yet.');
      return { status: 200, body: head.text, type: 'text/plain; charset=utf-8' };
    }
    case '/ledger/key':
      return { status: 200, body: `${verifierKey}\n`, type: 'text/plain; charset=utf-8' };
    case '/ledger/inclusion':
      return json(await ledger.inclusion(number('index'), searchParams.has('size') ? number('size') : undefined));
    case '/ledger/consistency':
      return json(await ledger.consistency(number('first'), number('size')));
    default:
      return null;
  }
}

/** JSON.stringify has turned buffers into {type, data} before it asks. */
function withBase64(part: unknown): unknown {
  const buffer = part as { type?: unknown; data?: unknown } | null;
  if (typeof part !== 'object' || buffer?.type !== 'Buffer' || !Array.isArray(buffer.data)) return part;
  return Buffer.from(buffer.data as number[]).toString('base64');
}
