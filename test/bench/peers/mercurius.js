import { readFileSync } from 'node:fs';
import gateway from '@mercuriusjs/gateway';
import fastify from 'fastify';

/** @mercuriusjs/gateway as its documentation starts it, with compiled queries and room for as many connections as ours. */
const [, , file, port] = process.argv;
const services = JSON.parse(readFileSync(file, 'utf8'));
const app = fastify();
app.register(gateway, {
  jit: 1,
  gateway: { services: services.map(({ name, url, schema }) => ({ name, url, schema, connections: 64 })) },
});
await app.listen({ host: '127.0.0.1', port: Number(port) });
