import type { IncomingMessage } from 'node:http';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import { z } from 'zod';

/** The longest check is 3 KB; a megabyte leaves room for any honest document. */
const BODY_LIMIT = 1024 * 1024;

const bodyShape = z.object({
  query: z.string().optional(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
});

export type GraphQLBody = z.infer<typeof bodyShape>;

/** Throws UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE or BAD_REQUEST. */
export async function readGraphQLBody(request: IncomingMessage): Promise<GraphQLBody> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new Fault('UNSUPPORTED_MEDIA_TYPE', 'The body is not announced as JSON.');
  }
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > BODY_LIMIT) throw tooLarge();
    chunks.push(chunk);
  }
  const parsed = bodyShape.safeParse(jsonOf(Buffer.concat(chunks).toString('utf8')));
  if (!parsed.success) throw new Fault('BAD_REQUEST', 'The body is no GraphQL request.');
  return parsed.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    throw new Fault('BAD_REQUEST', 'The body is not valid JSON.');
  }
}

function tooLarge(): Fault {
  return new Fault('BODY_TOO_LARGE', 'The body is larger than 1 MB.');
}
