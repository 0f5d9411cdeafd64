import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { creditCentre } from '@xinqiao/credit-centre/subgraph.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { personalFields } from '@xinqiao/platform/policy/personal-fields.js';
import { openSubgraph } from '@xinqiao/platform/subgraph/open-subgraph.js';
import { mattersOf } from '../installation/matters.js';
import type { CentreTask, Question } from './open-centre-in-thread.js';

// What openCentreInThread starts: answers one question after the other, in their order, until it is told null.

if (!parentPort) throw new Error('This is no program: openCentreInThread starts it as a thread.');
const config = readConfig(process.env);
const { databaseUrl } = workerData as CentreTask;
const log = openLog(config.logLevel, personalFields(config.schemaFolder));
await using centre = await openSubgraph(creditCentre, { config, matters: mattersOf(config), log, databaseUrl });
const told = on(parentPort, 'message');
parentPort.postMessage('open');
for await (const [question] of told as AsyncIterable<[Question | null]>) {
  if (!question) break;
  // What settles a receipt is a function, and stays here: identifiers are no look at anybody.
  const { data, errors } = await centre.call(question.request, question.caller);
  parentPort.postMessage({ data, errors });
}
