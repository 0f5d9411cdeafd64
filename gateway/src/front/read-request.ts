import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import { z } from 'zod';
import { refuseForgery } from './refuse-forgery.js';

/** The longest check is 3 KB; a megabyte leaves room for any honest document. Counted after decompression, too. */
const BODY_LIMIT = 1024 * 1024;

const unzip = promisify(gunzip);

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** z.record would copy a hundred thousand names before anybody has counted them. */
const jsonObject = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

const requestShape = z.object({
  query: z.string().nullish(),
  variables: jsonObject.nullish(),
  operationName: z.string().nullish(),
  extensions: jsonObject.nullish(),
  /** `sha256:<hex>` of a trusted document, as the GraphQL-over-HTTP draft writes it. */
  documentId: z.string().nullish(),
});

export type GraphQLRequest = z.infer<typeof requestShape>;

/**
 * The request as POST carries it in a JSON body and GET in its query string. Throws METHOD_NOT_ALLOWED,
 * UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE, CSRF_PREVENTED or BAD_REQUEST.
 */
export async function readGraphQLRequest(request: IncomingMessage): Promise<GraphQLRequest> {
  switch (request.method) {
    case 'POST':
      return parsed(jsonOf(await bodyOf(request), 'The body'), 'The body');
    case 'GET':
      refuseForgery(request.headers);
      return parsed(parametersOf(request.url ?? ''), 'The query string');
    default:
      throw new Fault('METHOD_NOT_ALLOWED', `${request.method ?? 'This method'} is not answered here.`);
  }
}

function parsed(value: unknown, what: string): GraphQLRequest {
  const { success, data } = requestShape.safeParse(value);
  // A list would be a batch: requests are sent one by one, and counted so.
  if (!success) throw new Fault('BAD_REQUEST', `${what} is no GraphQL request.`);
  return data;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  const [essence = '', ...parameters] = type.toLowerCase().split(';');
  if (essence.trim() !== 'application/json') {
    throw new Fault('UNSUPPORTED_MEDIA_TYPE', 'The body is not announced as JSON.');
  }
  const charset = parameters.map((text) => text.trim()).find((text) => text.startsWith('charset='));
  if (charset !== undefined && !/^charset="?utf-?8"?$/.test(charset)) {
    throw new Fault('UNSUPPORTED_MEDIA_TYPE', 'JSON is UTF-8.');
  }
  const bytes = await bytesOf(request);
  switch (encoding.trim().toLowerCase()) {
    case 'identity':
      return textOf(bytes);
    case 'gzip':
      return textOf(await unzipped(bytes));
    default:
      throw new Fault('UNSUPPORTED_MEDIA_TYPE', 'Bodies are sent as they are, or with gzip.');
  }
}

/** By events: a loop over the stream would cost more than all that is checked of the request. */
function bytesOf(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) throw tooLarge();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= BODY_LIMIT) chunks.push(chunk);
      else reject(tooLarge());
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
}

/** A bomb of a thousand times its size ends at the limit: no more than that is ever unpacked. */
async function unzipped(bytes: Buffer): Promise<Buffer> {
  try {
    return await unzip(bytes, { maxOutputLength: BODY_LIMIT });
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    throw new Fault('BAD_REQUEST', 'The body is no gzip.');
  }
}

function textOf(bytes: Buffer): string {
  try {
    return UTF_8.decode(bytes);
  } catch {
    throw new Fault('BAD_REQUEST', 'The body is not UTF-8.');
  }
}

function parametersOf(url: string): Record<string, unknown> {
  const given = new URLSearchParams(url.split('?')[1] ?? '');
  const json = (name: string) => {
    const text = given.get(name);
    return text === null || text === '' ? null : jsonOf(text, `The parameter ${name}`);
  };
  return {
    query: given.get('query'),
    operationName: given.get('operationName'),
    documentId: given.get('documentId'),
    variables: json('variables'),
    extensions: json('extensions'),
  };
}

function jsonOf(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Fault('BAD_REQUEST', `${what} is not valid JSON.`);
  }
}

function tooLarge(): Fault {
  return new Fault('BODY_TOO_LARGE', 'The body is larger than 1 MB.');
}
