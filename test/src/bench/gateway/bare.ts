import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { ApolloServer, HeaderMap } from '@apollo/server';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { openPlanExecutor } from '@xinqiao/gateway/execute/plan-executor.js';
import type { Fetched, PlannedFetch } from '@xinqiao/gateway/execute/plan-run.js';
import { bodyWriter, openHttpPost } from '@xinqiao/platform/subgraph/http-post.js';

/**
 * Our executor behind Apollo Server over the same connections, and nothing of what protects a gateway: no limit, no deadline, no
 * admission, no look at what a source answers. What is left of the cost is theirs and the network's.
 */
const [, , file = '', port = '0'] = process.argv;
const supergraphSdl = readFileSync(file, 'utf8');
const { subgraphs, apiSchema, execute } = openPlanExecutor(supergraphSdl);
const posts = new Map(subgraphs.map(({ name, url }) => [name, openHttpPost(url)]));
const bodyOf = bodyWriter();

async function fetchPlanned(asked: PlannedFetch): Promise<Fetched> {
  const answer = await posts.get(asked.subgraph)?.post(bodyOf(asked), ['accept', 'application/json'], undefined);
  return JSON.parse(answer?.text ?? '{}') as Fetched;
}

function refuse({ subgraph }: PlannedFetch): Fetched {
  throw new Error(`${subgraph} lied.`);
}

const gateway: GatewayInterface = {
  load: async () => ({
    schema: apiSchema,
    async executor({ document, queryHash: documentKey, operationName, request }) {
      const asked = { document, documentKey, operationName: operationName ?? undefined };
      const variables = request.variables ?? {};
      const { data } = await execute({ ...asked, variables, fetch: fetchPlanned, refuse });
      return { data };
    },
  }),
  onSchemaLoadOrUpdate(callback) {
    callback({ apiSchema, coreSupergraphSdl: supergraphSdl });
    return () => undefined;
  },
  stop: async () => undefined,
};
const apollo = new ApolloServer({ gateway, introspection: false });
await apollo.start();

const server = createServer((request, response) => {
  void buffer(request).then(async (bytes) => {
    const headers = new HeaderMap([['content-type', 'application/json']]);
    const body = JSON.parse(bytes.toString('utf8')) as unknown;
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body },
      context: async () => ({}),
    });
    response.setHeader('content-type', 'application/json').end(answer.body.kind === 'complete' && answer.body.string);
  });
});
server.listen(Number(port), '127.0.0.1', () => {
  const { port: taken } = server.address() as AddressInfo;
  process.stdout.write(`listening at ${taken}\n`);
});
