import { readFileSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

/** The stock gateway with its default fetcher behind Apollo Server, as their own documentation starts it. */
const [, , file = '', port = '0'] = process.argv;
process.env.APOLLO_TELEMETRY_DISABLED = 'true';
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const gateway = new ApolloGateway({ supergraphSdl: readFileSync(file, 'utf8'), logger: silent });
const server = new ApolloServer({ gateway, logger: silent, introspection: false });
await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: Number(port) } });
