import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { mattersOf } from '@xinqiao/cli/installation/matters.js';
import { systemCaller } from '@xinqiao/platform/identity/caller.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { enqueue } from '@xinqiao/platform/outbox/enqueue.js';
import { openWorkers } from '@xinqiao/platform/outbox/open-workers.js';
import { seal } from '@xinqiao/platform/seal/seal.js';
import type { AnySubgraph } from '@xinqiao/platform/subgraph/definition.js';
import { httpChannel } from '@xinqiao/platform/subgraph/http-channel.js';
import { openSubgraph, type OpenSubgraph } from '@xinqiao/platform/subgraph/open-subgraph.js';
import { serveSubgraph, type SubgraphServer } from '@xinqiao/platform/subgraph/serve-subgraph.js';
import { cloneDatabases, type ClonedDatabases } from '../support/running-installation.js';
import { until } from '../support/until.js';
import { failureOf, heard, isDelivered, kept, listeningTax, openEar, tellingCourts } from './hearsay.js';

describe('over HTTP', () => {
  let databases: ClonedDatabases;
  let court: OpenSubgraph;
  let tax: OpenSubgraph;
  let server: SubgraphServer;
  const log = openLog('silent');

  beforeAll(async () => {
    databases = await cloneDatabases();
    const open = async (definition: AnySubgraph) => {
      const { config } = databases;
      const databaseUrl = await databases.urlOf(definition.name);
      return openSubgraph(definition, { config, matters: mattersOf(config), log, databaseUrl });
    };
    court = await open(tellingCourts);
    tax = await open(listeningTax);
    await openEar(tax.database);
    server = await serve(0);
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await court[Symbol.asyncDispose]();
    await tax[Symbol.asyncDispose]();
    await databases[Symbol.asyncDispose]();
  });

  const sealKeys = () => databases.config.sealKeysOf('tax');
  const serve = (port: number) => serveSubgraph(tax, { port, host: '127.0.0.1', sealKeys });
  const tell = (id: string, what: string, kind = 'hearsay') =>
    court.database.source.transaction((manager) => enqueue(manager, { id, recipient: 'tax', kind, payload: { what } }));
  const hears = async (id: string) => (await heard(tax.database)).filter((one) => one.id === id);
  const workers = () =>
    openWorkers(court, { channels: new Map([['tax', httpChannel('tax', server.url, sealKeys)]]), log });

  test('a recipient that is down is told when it is up again', async () => {
    await using _ = await workers();
    await server[Symbol.asyncDispose]();
    await tell('courts/11', 'listed');
    await until(async () => ((await kept(court.database, 'courts/11'))?.attempts ?? 0) > 0);
    expect(await kept(court.database, 'courts/11')).toMatchObject({
      delivered_at: null,
      last_error: expect.stringMatching(/^SOURCE_NOT_ANSWERED: .*ECONNREFUSED/) as string,
    });
    server = await serve(Number(new URL(server.url).port));
    await until(async () => (await hears('courts/11')).length > 0);
    await until(() => isDelivered(court.database, 'courts/11'));
    expect(await kept(court.database, 'courts/11')).toMatchObject({ last_error: null });
  });

  test('a refusal crosses with its code, and stays beside the message', async () => {
    await using _ = await workers();
    await tell('courts/12', 'x', 'rumour');
    expect(await failureOf(court.database, 'courts/12')).toContain(
      'MESSAGE_NOT_RECEIVED: tax receives no rumour. It waits in the outbox: correct its kind, or update the recipient.',
    );
  });

  test('without a seal for this body nothing is taken in', async () => {
    const body = JSON.stringify({ id: 'courts/13', kind: 'hearsay', payload: { what: 'forged' } });
    const sealed = seal(systemCaller('courts', 't'), 'tax', `${body} `, sealKeys(), new Date());
    for (const credit of [null, 'x.y', sealed]) {
      const headers = credit === null ? undefined : { 'credit-seal': credit };
      const { status } = await fetch(`${server.url}outbox`, { method: 'POST', body, headers });
      expect(status).toBe(401);
    }
    expect(await hears('courts/13')).toEqual([]);
  });

  test.each(['before', 'after'])(
    'a process killed %s the recipient has taken it in leaves a message that the next process delivers once',
    async (step) => {
      const id = `courts/killed-${step}`;
      await tell(id, step);
      const child = spawn(
        process.execPath,
        [
          fileURLToPath(new URL('./die-delivering.js', import.meta.url)),
          await databases.urlOf('courts'),
          server.url,
          step,
        ],
        {
          env: {
            ...process.env,
            XINQIAO_DATA: databases.config.dataFolder,
            XINQIAO_HEADS: databases.config.witnessFolder,
          },
        },
      );
      const signal = await new Promise((resolve) => child.once('exit', (_, by) => resolve(by)));
      expect(signal).toBe('SIGKILL');
      expect(await hears(id)).toHaveLength(step === 'after' ? 1 : 0);
      expect(await kept(court.database, id)).toMatchObject({ delivered_at: null, attempts: 0 });
      await using _ = await workers();
      await until(() => isDelivered(court.database, id));
      expect(await hears(id)).toHaveLength(1);
    },
    30_000,
  );
});
