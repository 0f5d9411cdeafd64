import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Caller } from '@xinqiao/platform/identity/caller.js';
import type { SubgraphAnswer, SubgraphRequest } from '@xinqiao/platform/subgraph/call.js';
import type { Registry } from './import-file.js';

/** What the thread is started with. */
export interface CentreTask {
  readonly databaseUrl: string;
}

/** What it is asked; null: nothing any more. */
export interface Question {
  readonly request: SubgraphRequest;
  readonly caller: Caller;
}

const ENDED = 'The thread of the credit centre ended. Run the command again: an import goes on where it stood.';

/**
 * The registry in a thread of its own: one core derives the ids of a batch while another reads the next. It reads its
 * config from the environment given. Throws what keeps the centre from opening.
 */
export async function openCentreInThread(
  databaseUrl: string,
  env: NodeJS.ProcessEnv,
): Promise<Registry & AsyncDisposable> {
  const workerData: CentreTask = { databaseUrl };
  const thread = new Worker(new URL('./centre-thread.js', import.meta.url), { workerData, env });
  const ended = new Promise((resolve) => thread.once('exit', resolve));
  const told = on(thread, 'message', { close: ['exit'] });
  await told.next();
  return {
    async call(request, caller) {
      const question: Question = { request, caller };
      thread.postMessage(question);
      // Answers come in the order of the questions.
      const { value, done } = await told.next().catch((error: unknown) => {
        throw new Error(`${ENDED} It said: ${String(error)}`, { cause: error });
      });
      if (done) throw new Error(ENDED);
      const [answer] = value as [SubgraphAnswer];
      return answer;
    },
    async [Symbol.asyncDispose]() {
      thread.postMessage(null);
      await ended;
    },
  };
}
