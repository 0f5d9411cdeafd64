import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { definitions } from '@xinqiao/cli/installation/definitions.js';
import { mattersOf } from '@xinqiao/cli/installation/matters.js';
import { openInstallation } from '@xinqiao/cli/installation/open-installation.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import type { Caller } from '@xinqiao/platform/identity/caller.js';
import { openIdleWriter } from '@xinqiao/platform/ledger/append-entries.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import type { SubgraphRequest } from '@xinqiao/platform/subgraph/call.js';
import { serveSubgraph } from '@xinqiao/platform/subgraph/serve-subgraph.js';
import { openSubgraph } from '@xinqiao/platform/subgraph/open-subgraph.js';
import pg from 'pg';

/**
 * One server of the benchmark in a process of its own, by the name in argv: `xinqiao` (everything in one process, or the
 * gateway of subgraphs that are told), `service` (one subgraph behind its seal), `unrecorded` (without ledgers),
 * `subgraphs` and `stock` (the stock gateway with its default data source before them), or `sql`. Tells its address,
 * and its CPU time and memory when asked.
 */
const [, , which = '', setting = '{}'] = process.argv;
const given = JSON.parse(setting) as {
  databases: Record<string, string>;
  subgraphUrls?: Record<string, string>;
  tables?: string[];
  /** Of a service. */
  name?: string;
};
const config = readConfig(process.env);
const log = openLog('silent');
const urlOf = async (name: string) => given.databases[name] ?? '';

const servers: Readonly<Record<string, () => Promise<Record<string, string>>>> = {
  xinqiao,
  service,
  unrecorded,
  subgraphs,
  stock,
  sql,
};
const urls = await servers[which]?.();
process.send?.({ urls });
process.on('message', () => process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() }));

async function xinqiao(): Promise<Record<string, string>> {
  const { gateway } = await openInstallation({
    config: { ...config, subgraphUrls: given.subgraphUrls ?? null },
    log,
    urlOf,
  });
  return { graphql: gateway.url };
}

async function service(): Promise<Record<string, string>> {
  const definition = definitions.find(({ name }) => name === given.name);
  if (!definition) throw new Error(`There is no service ${given.name}.`);
  const { name } = definition;
  const subgraph = await openSubgraph(definition, {
    config,
    matters: mattersOf(config),
    log,
    databaseUrl: await urlOf(name),
  });
  const sealKeys = () => config.sealKeysOf(name);
  const { url } = await serveSubgraph(subgraph, { port: 0, host: '127.0.0.1', sealKeys });
  return { [name]: url };
}

/** The same without its ledgers: neither records nor receipts are written. */
async function unrecorded(): Promise<Record<string, string>> {
  const { gateway } = await openInstallation({
    config: { ...config, subgraphUrls: null },
    log,
    urlOf,
    openWriter: openIdleWriter,
  });
  return { graphql: gateway.url };
}

/** Behind node:http and without a seal: the stock gateway gets the cheapest subgraphs there can be. */
async function subgraphs(): Promise<Record<string, string>> {
  const matters = mattersOf(config);
  const opened = await Promise.all(
    definitions.map(async (definition) => {
      const subgraph = await openSubgraph(definition, {
        config,
        matters,
        log,
        databaseUrl: await urlOf(definition.name),
      });
      const url = await listen(async (request, body) => {
        const caller = JSON.parse(String(request.headers['x-caller'])) as Caller;
        const { settle, ...told } = await subgraph.call(JSON.parse(body) as SubgraphRequest, caller);
        await settle?.();
        return JSON.stringify(told);
      });
      return [definition.name, url] as const;
    }),
  );
  return Object.fromEntries(opened);
}

/** Neither identity nor admission nor a record: only what Apollo Server and its gateway do by themselves. */
async function stock(): Promise<Record<string, string>> {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(join(config.schemaFolder, 'supergraph.graphql'), 'utf8'),
    logger: silent,
    buildService: ({ name }) =>
      new RemoteGraphQLDataSource<{ caller: string }>({
        url: given.subgraphUrls?.[name] ?? '',
        willSendRequest({ request, context }) {
          request.http?.headers.set('x-caller', context.caller ?? '{}');
        },
      }),
  });
  const server = new ApolloServer<{ caller: string }>({ gateway, logger: silent, introspection: false });
  await server.start();
  const headers = new HeaderMap([['content-type', 'application/json']]);
  const graphql = await listen(async (request, body) => {
    const result = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: JSON.parse(body) as unknown },
      context: async () => ({ caller: String(request.headers['x-caller']) }),
    });
    return result.body.kind === 'complete' ? result.body.string : '';
  });
  return { graphql };
}

/** The limit: one statement over everything in one database, which is what this project exists to avoid. */
async function sql(): Promise<Record<string, string>> {
  const options = '-c plan_cache_mode=force_generic_plan';
  const pool = new pg.Pool({ connectionString: given.databases.gathered, max: 4, options });
  const parts = (given.tables ?? []).map(
    (name) =>
      `(SELECT coalesce(json_agg(f), '[]') FROM ${name} f WHERE f.subject_id = $1 AND f.superseded_at IS NULL AND f.valid_from <= $2)`,
  );
  // As an array: an object's function takes no more than fifty pairs.
  const text = `SELECT json_build_array(${parts.join(', ')})::text AS answer`;
  const graphql = await listen(async (request) => {
    const { subjects } = JSON.parse(String(request.headers['x-caller'])) as Caller;
    const { rows } = await pool.query<{ answer: string }>({ name: 'all', text, values: [subjects[0], '2026-11-24'] });
    return rows[0]?.answer ?? '';
  });
  return { graphql };
}

async function listen(answer: (request: IncomingMessage, body: string) => Promise<string>): Promise<string> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      answer(request, Buffer.concat(chunks).toString('utf8')).then(
        (text) => reply(response, 200, text),
        (error: unknown) => reply(response, 500, String(error)),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function reply(response: ServerResponse, status: number, text: string): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
    .end(text);
}
