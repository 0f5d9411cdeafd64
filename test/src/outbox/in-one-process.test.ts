import { lineOf } from '@xinqiao/cli/commands/outbox.js';
import { definitions } from '@xinqiao/cli/installation/definitions.js';
import type { Database } from '@xinqiao/platform/database/database.js';
import { systemCaller } from '@xinqiao/platform/identity/caller.js';
import { enqueue, enqueueJob } from '@xinqiao/platform/outbox/enqueue.js';
import { deliverAgain, undelivered } from '@xinqiao/platform/outbox/undelivered.js';
import { dailyAt, type Job } from '@xinqiao/platform/outbox/job.js';
import type { OpenSubgraph } from '@xinqiao/platform/subgraph/open-subgraph.js';
import { runInstallation, type RunningInstallation } from '../support/running-installation.js';
import { until } from '../support/until.js';
import { failureOf, heard, isDelivered, kept, listeningTax, openEar } from './hearsay.js';

describe('in one process', () => {
  let house: RunningInstallation;
  let sender: Database;
  let recipient: Database;
  const ran: { payload: unknown; today: string; channels: number }[] = [];

  beforeAll(async () => {
    const errand: Job = {
      async run(payload, { today, channels }) {
        ran.push({ payload, today, channels: channels.size });
        if (ran.length === 1) throw new Error('not at the first time');
      },
    };
    house = await runInstallation(
      {},
      {
        definitions: definitions.map((definition) => {
          if (definition.name === 'tax') return listeningTax;
          return definition.name === 'courts' ? { ...definition, jobs: { ...definition.jobs, errand } } : definition;
        }),
      },
    );
    sender = subgraphOf('courts').database;
    recipient = subgraphOf('tax').database;
    await openEar(recipient);
  });
  afterAll(() => house[Symbol.asyncDispose]());

  function subgraphOf(name: string): OpenSubgraph {
    const found = house.installation.subgraphs.get(name);
    if (!found) throw new Error(name);
    return found;
  }
  const tell = (id: string, what: unknown, kind = 'hearsay', to = 'tax') =>
    sender.source.transaction((manager) => enqueue(manager, { id, recipient: to, kind, payload: { what } }));
  const hears = async (id: string) => (await heard(recipient)).filter((one) => one.id === id);

  test('what a command tells is taken in after its commit, with a receipt that names whom it is about', async () => {
    await tell('courts/1', 'listed');
    await until(async () => (await hears('courts/1')).length > 0);
    expect(await hears('courts/1')).toEqual([{ id: 'courts/1', what: 'listed', sender: 'courts' }]);
    await until(() => isDelivered(sender, 'courts/1'));
    const { rows } = await recipient.pool.query<{ leaf: string }>(
      `SELECT leaf FROM receipt_entry WHERE leaf::jsonb ->> 'reference' = 'courts/1'`,
    );
    expect(rows.map(({ leaf }) => JSON.parse(leaf) as unknown)).toEqual([
      expect.objectContaining({ kind: 'WRITE', command: 'hearsay', actor: 'courts', subjects: ['e1-somebody'] }),
    ]);
  });

  test('a command that is rolled back tells nothing', async () => {
    const failing = sender.source.transaction(async (manager) => {
      await enqueue(manager, { id: 'courts/2', recipient: 'tax', kind: 'hearsay', payload: { what: 'unsaid' } });
      throw new Error('refused after all');
    });
    await expect(failing).rejects.toThrow('refused after all');
    await tell('courts/3', 'said');
    await until(async () => (await hears('courts/3')).length > 0);
    expect(await kept(sender, 'courts/2')).toBeUndefined();
    expect(await hears('courts/2')).toEqual([]);
  });

  test('a message told and delivered again and again has its effect once', async () => {
    await tell('courts/4', 'once');
    await tell('courts/4', 'once');
    const caller = systemCaller('courts', 't');
    const message = { id: 'courts/4', kind: 'hearsay', payload: { what: 'once' } };
    await Promise.all(Array.from({ length: 20 }, () => subgraphOf('tax').deliver(message, caller)));
    await until(() => isDelivered(sender, 'courts/4'));
    expect(await hears('courts/4')).toHaveLength(1);
  });

  test('two senders that number their messages alike are both heard, each once', async () => {
    const tells = (by: string) =>
      subgraphOf('tax').deliver({ id: 'number-1', kind: 'hearsay', payload: { what: by } }, systemCaller(by, 't'));
    for (const by of ['courts', 'civil-affairs', 'courts', 'civil-affairs']) await tells(by);
    expect((await hears('number-1')).map(({ sender: by }) => by).toSorted()).toEqual(['civil-affairs', 'courts']);
  });

  test('what is refused stays in the outbox with its reason, and holds up nothing behind it', async () => {
    await tell('courts/5', 'x', 'rumour');
    await tell('courts/6', 7);
    await tell('courts/7', 'x', 'hearsay', 'education');
    await tell('courts/8', 'x', 'hearsay', 'nowhere');
    await tell('courts/9', 'nonsense');
    await tell('courts/10', 'heard all the same');
    await until(async () => (await hears('courts/10')).length > 0);
    const reasonOf = async (id: string) => {
      const reason = await failureOf(sender, id);
      expect(await kept(sender, id)).toMatchObject({ delivered_at: null });
      return reason;
    };
    expect(await reasonOf('courts/5')).toMatch(/^MESSAGE_NOT_RECEIVED: tax receives no rumour\. /);
    expect(await reasonOf('courts/6')).toMatch(/^MESSAGE_INVALID: This is no hearsay/);
    expect(await reasonOf('courts/7')).toMatch(/^MESSAGE_NOT_RECEIVED: education receives no hearsay\. /);
    expect(await reasonOf('courts/8')).toMatch(/^SOURCE_NOT_ANSWERED: No way leads to nowhere\. /);
    expect(await reasonOf('courts/9')).toMatch(/^SOURCE_NOT_ANSWERED: The recipient failed\. /);
    expect((await undelivered(sender)).map(({ id }) => id)).toEqual([5, 6, 7, 8, 9].map((n) => `courts/${n}`));
    // What the failing receiver wrote went with its transaction, and so did the inbox row: a later try is a first one.
    expect(await hears('courts/9')).toEqual([]);
    const { rows } = await recipient.pool.query(`SELECT FROM inbox WHERE id IN ('courts/5', 'courts/6', 'courts/9')`);
    expect(rows).toEqual([]);
  });

  test('after its last try a message stands as given up, is begun anew at the operator’s word, and arrives', async () => {
    await tell('courts/11', 'nonsense about a firm');
    await failureOf(sender, 'courts/11');
    const lineOfIt = async () => {
      const message = (await undelivered(sender)).find(({ id }) => id === 'courts/11');
      return message ? lineOf('courts', message) : 'delivered';
    };
    expect(await lineOfIt()).toMatch(/, waits: SOURCE_NOT_ANSWERED: /);
    // The 25th try, four days later.
    await sender.pool.query(
      `UPDATE graphile_worker._private_jobs SET attempts = max_attempts - 1, run_at = now() WHERE key = 'courts/11'`,
    );
    await until(async () => (await lineOfIt()).includes('given up'));
    expect(await lineOfIt()).toMatch(
      /^courts -> tax: hearsay courts\/11, since .*Z, 2 attempts, given up: SOURCE_NOT_ANSWERED: /,
    );
    // It fails once more, and waits for the next of 25 tries as a new message does.
    await deliverAgain(sender);
    await until(async () => (await kept(sender, 'courts/11'))?.attempts === 3);
    await until(async () => (await lineOfIt()).includes('3 attempts, waits'));
    await sender.pool.query(`UPDATE outbox SET payload = '{"what":"the truth"}' WHERE id = 'courts/11'`);
    await deliverAgain(sender);
    await until(() => isDelivered(sender, 'courts/11'));
    expect(await lineOfIt()).toBe('delivered');
    expect(await hears('courts/11')).toEqual([{ id: 'courts/11', what: 'the truth', sender: 'courts' }]);
  });

  test('what was delivered long ago is forgotten, and nothing that waits', async () => {
    await sender.pool.query(`UPDATE outbox SET delivered_at = now() - interval '31 days' WHERE id = 'courts/1'`);
    await sender.source.transaction((manager) => enqueueJob(manager, 'outbox:sweep', {}));
    await until(async () => (await kept(sender, 'courts/1')) === undefined);
    expect(await kept(sender, 'courts/3')).toBeDefined();
    expect(await kept(sender, 'courts/5')).toBeDefined();
  });

  test('only those whom the receiver names are listened to, and no client at all', async () => {
    const channel = subgraphOf('tax');
    const message = { id: 'education/1', kind: 'hearsay', payload: { what: 'x' } };
    await expect(channel.deliver(message, systemCaller('education', 't'))).rejects.toMatchObject({
      code: 'SENDER_NOT_ALLOWED',
    });
    await expect(channel.deliver(message, { ...systemCaller('courts', 't'), kind: 'clerk' })).rejects.toMatchObject({
      code: 'SEALED_CALLS_ONLY',
    });
    expect(await hears('education/1')).toEqual([]);
  });

  test('a job that a command enqueued runs after its commit, on the installation’s day, and again when it failed', async () => {
    await sender.source.transaction((manager) => enqueueJob(manager, 'errand', { about: 1 }, { jobKey: 'errand-1' }));
    await until(async () => ran.length === 2);
    expect(ran[1]).toEqual(ran[0]);
    expect(ran[0]).toMatchObject({ payload: { about: 1 }, channels: definitions.length });
    expect(ran[0]?.today).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('a job of the day has its line of crontab in UTC', () => {
    expect(dailyAt('00:10')).toBe('10 16 * * *');
    expect(dailyAt('23:05')).toBe('5 15 * * *');
  });
});
