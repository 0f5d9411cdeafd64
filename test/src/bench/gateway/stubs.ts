import { createServer, type AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { messageReader } from './http-messages.js';
import { factsOf, stubSdl, STUBS, type Stub } from './stub-graph.js';

/**
 * The six stub subgraphs, in one process: each asks graphql-js once for a body that it has not seen, and answers it from
 * memory ever after. Tells its addresses to its parent.
 */
const urls = await Promise.all(STUBS.map(async (stub) => [stub, await serve(stub)] as const));
process.send?.(Object.fromEntries(urls));

async function serve(stub: Stub): Promise<string> {
  const answer = stubAnswers(stub);
  const known = new Map<string, Buffer>();
  const server = createServer({ noDelay: true }, (socket) => {
    const read = messageReader(({ body }) => {
      const text = body.toString('latin1');
      const kept = known.get(text);
      if (kept) socket.write(kept);
      else
        void answer(body.toString('utf8')).then((told) => {
          const length = Buffer.byteLength(told);
          const bytes = Buffer.from(
            `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\nconnection: keep-alive\r\n\r\n${told}`,
          );
          known.set(text, bytes);
          socket.write(bytes);
        });
    });
    socket.on('data', read);
    // A gateway that ends leaves its connections as they are.
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

function stubAnswers(stub: Stub): (body: string) => Promise<string> {
  const resolvers = {
    Query: { subject: (_: unknown, { id }: { id: string }) => factsOf(stub, id) },
    Subject: { __resolveReference: ({ id }: { id: string }) => factsOf(stub, id) },
  };
  const { Subject } = resolvers;
  const schema = buildSubgraphSchema({
    typeDefs: parse(stubSdl(stub)),
    resolvers: stub === 'registry' ? resolvers : ({ Subject } as never),
  });
  return async (body) => {
    const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
    return JSON.stringify(await graphql({ schema, source: query, variableValues: variables }));
  };
}
