import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentHash } from '@xinqiao/gateway/limits/trusted-documents.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { request } from 'undici';
import { z } from 'zod';
import { tokenOf } from '../personas.js';

export interface GatewayOptions {
  readonly as: string;
  readonly url?: string;
}

export interface GatewayQuestion {
  /** A file of schema/operations: production runs no other document, and is sent the hash alone. */
  readonly document: string;
  readonly operationName: string;
  readonly variables: object;
  readonly matter?: string;
  readonly caseNo?: string;
}

export interface GatewayClient {
  readonly url: string;
  readonly allowTestDivision: boolean;
  /** The whole answer as it came. Throws a sentence where nothing answers. */
  answer(question: GatewayQuestion): Promise<unknown>;
  /** The data of an answer without data is refused: throws the first error's message. */
  ask(question: GatewayQuestion): Promise<unknown>;
}

const answerShape = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/** The gateway as a client reaches it, with the token of the environment or of a development persona. */
export async function openGatewayClient({ as, url: given }: GatewayOptions): Promise<GatewayClient> {
  const config = readConfig(process.env);
  const url = given ?? process.env.XINQIAO_URL ?? `http://127.0.0.1:${config.port}/graphql`;
  if (!/^https?:/.test(url) || !URL.canParse(url)) {
    throw new Error(`${url} is no address: write it like http://127.0.0.1:4000/graphql.`);
  }
  const token = process.env.XINQIAO_TOKEN?.trim() ?? (await tokenOf(as, config));
  if (!/^[\x21-\x7e]+$/.test(token)) throw new Error('XINQIAO_TOKEN holds no token: it is one line without blanks.');
  async function answer({ matter, caseNo, document, operationName, variables }: GatewayQuestion): Promise<unknown> {
    const text = readFileSync(join(config.schemaFolder, 'operations', document), 'utf8');
    const asked = { documentId: `sha256:${documentHash(text)}`, operationName, variables };
    const headers: Record<string, string> = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    if (matter) headers['credit-purpose'] = encodeURIComponent(matter);
    if (caseNo) headers['credit-case'] = encodeURIComponent(caseNo);
    const response = await request(url, { method: 'POST', headers, body: JSON.stringify(asked) }).catch(() => {
      throw new Error(`Nothing answers at ${url}. Start Xinqiao with "npm start", or name another address with --url.`);
    });
    return response.body.json().catch(() => {
      throw notUnderstood(url);
    });
  }
  return {
    url,
    allowTestDivision: config.mode === 'development',
    answer,
    async ask(question) {
      const { data, errors } = answerShape.safeParse(await answer(question)).data ?? {};
      if (data && Object.values(data).every((value) => value !== null)) return data;
      throw errors?.[0] ? new Error(errors[0].message) : notUnderstood(url);
    },
  };
}

/** Something else than a gateway answers there, or one of another version. */
export function notUnderstood(url: string): Error {
  return new Error(
    `${url} gave no answer that this program understands: is it the address of /graphql? 该地址的答复无法识别：请核对是否为 /graphql。`,
  );
}
