import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { openPlanExecutor } from '@xinqiao/gateway/execute/plan-executor.js';
import type { Fetched, PlannedFetch } from '@xinqiao/gateway/execute/plan-run.js';
import { bodyWriter, openHttpPost } from '@xinqiao/platform/subgraph/http-post.js';
import { parse, type DocumentNode } from 'graphql';

/**
 * Our executor over the same connections, and nothing else: no Apollo Server, and nothing of what protects a gateway, no
 * limit, no deadline, no admission, no look at what a source answers. What is left of the cost is its own and the network's.
 */
const [, , file = '', port = '0'] = process.argv;
const { subgraphs, execute } = openPlanExecutor(readFileSync(file, 'utf8'));
const posts = new Map(subgraphs.map(({ name, url }) => [name, openHttpPost(url)]));
const bodyOf = bodyWriter();
const documents = new Map<string, DocumentNode>();

async function fetchPlanned(asked: PlannedFetch): Promise<Fetched> {
  const answer = await posts.get(asked.subgraph)?.post(bodyOf(asked), ['accept', 'application/json'], undefined);
  return JSON.parse(answer?.text ?? '{}') as Fetched;
}

function refuse({ subgraph }: PlannedFetch): Fetched {
  throw new Error(`${subgraph} lied.`);
}

interface Asked {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
}

async function answer(body: string): Promise<string> {
  const { query, operationName, variables = {} } = JSON.parse(body) as Asked;
  const document = documents.get(query) ?? parse(query);
  documents.set(query, document);
  const { data } = await execute({
    document,
    documentKey: query,
    operationName,
    variables,
    fetch: fetchPlanned,
    refuse,
  });
  return JSON.stringify({ data });
}

const server = createServer((request, response) => {
  void text(request)
    .then(answer)
    .then((body) => response.setHeader('content-type', 'application/json').end(body));
});
server.listen(Number(port), '127.0.0.1', () => {
  const { port: taken } = server.address() as AddressInfo;
  process.stdout.write(`listening at ${taken}\n`);
});
