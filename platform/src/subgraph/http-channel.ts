import { z } from 'zod';
import { CODES, type Code } from '../errors/codes.js';
import { adviceOf, Fault } from '../errors/fault.js';
import type { Caller } from '../identity/caller.js';
import { seal, type SealKeys } from '../seal/seal.js';
import type { SubgraphAnswer, SubgraphChannel } from './call.js';
import { cancelledBy } from './cancellation.js';
import { bodyWriter, openHttpPost } from './http-post.js';

/** The way to a subgraph in another process, each body under its own seal. */
export function httpChannel(name: string, url: string, sealKeys: () => SealKeys): SubgraphChannel {
  const http = openHttpPost(url);
  const bodyOf = bodyWriter();
  const sealed = (body: string, caller: Caller) => ['credit-seal', seal(caller, name, body, sealKeys(), new Date())];
  return {
    name,
    async call(request, caller, cancellation) {
      const body = bodyOf(request);
      const { status, text } = await http.post(body, sealed(body, caller), cancellation);
      if (status !== 200) throw new Fault('SOURCE_NOT_ANSWERED', `The source answered ${status}.`);
      return JSON.parse(text) as SubgraphAnswer;
    },
    async deliver(message, caller, signal) {
      const body = JSON.stringify(message);
      const { status, text } = await http.post(body, sealed(body, caller), signal && cancelledBy(signal), 'outbox');
      const told = deliveredShape.safeParse(jsonOf(text));
      if (!told.success) throw new Fault('SOURCE_NOT_ANSWERED', `The recipient answered ${status}.`);
      const [refusal] = told.data.errors;
      if (refusal) throw faultOf(refusal);
    },
    [Symbol.asyncDispose]: () => http[Symbol.asyncDispose](),
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
  return new Fault(code, message.replace(` ${adviceOf(code)}`, ''));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
