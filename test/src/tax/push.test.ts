import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { pushChanges } from '@xinqiao/tax/commands/push-changes.js';
import { openStore, type Store } from '@xinqiao/tax/store.js';
import { endpointProblem, openWebhookSender } from '@xinqiao/platform/webhooks/send-webhook.js';
import { MOST_ATTEMPTS, waitAfter } from '@xinqiao/platform/webhooks/backoff.js';
import { openReceiver, type Receiver } from './receiver.js';
import { BANK, firm, openTaxHouse, OTHER_BANK, REGULATOR, type TaxHouse, type Told } from './tax-house.js';

const AGREED = `... on PushAgreed { agreement { id divisions endpoint endedAt senderKey cursor } } ... on PushRefused { code message }`;

describe('the A list is pushed', () => {
  let tax: TaxHouse;
  let store: Store;
  let later = 0;
  beforeAll(async () => {
    tax = await openTaxHouse('2026-11-20');
    store = openStore(database(), tax.house.config);
  });
  afterAll(async () => {
    await tax[Symbol.asyncDispose]();
  });

  function database() {
    const opened = tax.house.installation.subgraphs.get('tax');
    if (!opened) throw new Error('tax does not run');
    return opened.database;
  }

  const agree = async (
    receiver: Pick<Receiver, 'url' | 'publicKey' | 'learn'>,
    bank = BANK,
    changes: object = {},
  ): Promise<Told> => {
    const kind = bank === REGULATOR ? 'banking-regulator' : 'bank';
    const input = { divisions: ['659900'], publicKey: receiver.publicKey, endpoint: receiver.url, ...changes };
    const told = await tax.act('agreeToPush', 'PushAgreementInput', input, AGREED, await tax.as(kind, bank));
    if (told.agreement) receiver.learn(told.agreement.senderKey);
    return told;
  };
  const agreements = async (bank = BANK): Promise<Told> =>
    (await tax.ask('{ pushAgreements { id endedAt delivered waiting dead cursor } }', await tax.as('bank', bank)))
      .pushAgreements;
  /** Puts a firm on the list, or takes it off. `quietly`: the queue is not told, so that the test is the only worker. */
  const list = async (code: string, { year = 2025, removed = false, division = '659999', quietly = true } = {}) => {
    await database().source.transaction(async (manager) => {
      await manager.query(
        'UPDATE a_grade_listing SET superseded_at = clock_timestamp() WHERE subject_id = $1 AND year = $2 AND superseded_at IS NULL',
        [tax.idOf(code), year],
      );
      await manager.query(
        `INSERT INTO a_grade_listing (subject_id, year, division, uscc, name, valid_from, valid_to)
         VALUES ($1, $2, $3, $4, '样企', '2026-04-10', $5)`,
        [tax.idOf(code), year, division, code, removed ? '2026-11-20' : null],
      );
      if (quietly) await manager.query(`SELECT graphile_worker.remove_job('push-a-list')`);
    });
  };
  const told = ({ taken }: Receiver) =>
    taken.flatMap(({ changes }) => changes.map(({ change, uscc }) => `${change} ${uscc}`));
  const until = async (isTrue: () => boolean | Promise<boolean>) => {
    for (let turn = 0; turn < 200; turn += 1) {
      if (await isTrue()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('It did not come about within ten seconds.');
  };
  /** A worker of the test's own: it stands at a time that the test moves, and leaves nothing to chance. */
  const work = async (agreement: string) => {
    await using sender = openWebhookSender(tax.house.config.endpoints, 1_000);
    const clock = () => new Date(Date.parse('2026-11-20T12:00:00+08:00') + later);
    return await pushChanges({ store, sender, clock, chance: () => 1 }, agreement);
  };
  /** An agreement that no queue serves: the test is the only worker. */
  const agreeQuietly = async (receiver: Receiver, changes: object = {}): Promise<string> => {
    const bank = await freshBank();
    receiver.learn(store.senderKeys.publicKey);
    const row = await store.transaction((manager) =>
      store.addAgreement(manager, {
        recipient: bank,
        kind: 'bank',
        divisions: ['6599'],
        public_key: receiver.publicKey,
        endpoint: receiver.url,
        cursor: '0',
        agreed_by: 'test',
        ...changes,
      }),
    );
    later += 10_000;
    return row.id;
  };
  let banks = 0;
  const freshBank = async () => firm(5000 + (banks += 1));
  const rowOf = async (agreement: string): Promise<Told> => {
    const { rows } = await database().pool.query(
      `SELECT a.cursor, a.ended_at, (SELECT count(*)::integer FROM push_log l WHERE l.recipient = a.recipient) AS logged,
         (SELECT array_agg(state ORDER BY created_at) FROM push_message m WHERE m.agreement_id = a.id) AS states
       FROM push_agreement a WHERE a.id = $1`,
      [agreement],
    );
    return rows[0];
  };

  test('once agreed, a bank gets the list of its divisions and then every change, by the queue', async () => {
    await using receiver = await openReceiver();
    await list(firm(1));
    await list(firm(2), { division: '371002' });
    const { agreement } = await agree(receiver);
    expect(agreement).toMatchObject({ divisions: ['659900'], endpoint: receiver.url, endedAt: null });
    await until(() => told(receiver).includes(`LISTED ${firm(1)}`));
    expect(told(receiver)).not.toContain(`LISTED ${firm(2)}`);
    expect(receiver.taken[0]?.changes[0]).toEqual({
      change: 'LISTED',
      uscc: expect.any(String),
      name: expect.any(String),
      evaluationYear: 2025,
      grade: 'A',
    });
    await list(firm(1), { removed: true, quietly: false });
    await until(() => told(receiver).includes(`REMOVED ${firm(1)}`));
    await until(async () => (await agreements())[0].waiting === 0);
    const { delivered } = (await agreements())[0];
    // One taxpayer of the samples and firm 1, each once a year however often it was told of.
    expect(delivered).toBe(2);
    const { taxBankStatistics } = await tax.ask(
      '{ taxBankStatistics(division: "659900", from: "2026-01-01", to: "2026-12-31") { byBank { bank pushes } } }',
      await tax.as('bank', BANK),
    );
    expect(taxBankStatistics.byBank).toEqual([{ bank: BANK, pushes: 2 }]);
    const end = `mutation { endPushAgreement(id: "${agreement.id}") { ${AGREED} } }`;
    expect((await tax.ask(end, await tax.as('bank', BANK))).endPushAgreement.agreement.endedAt).not.toBeNull();
    expect((await tax.ask(end, await tax.as('bank', BANK))).endPushAgreement).toMatchObject({
      code: 'AGREEMENT_ENDED',
    });
  });

  test('a new agreement ends the one before and goes on where it stood, unless it covers more', async () => {
    await using receiver = await openReceiver();
    const { agreement: first } = await agree(receiver, OTHER_BANK);
    await until(async () => (await agreements(OTHER_BANK))[0].cursor !== first.cursor);
    const [{ cursor }] = await agreements(OTHER_BANK);
    const { agreement: same } = await agree(receiver, OTHER_BANK, { divisions: ['659999'] });
    expect(same.cursor).toBe(cursor);
    const { agreement: wider } = await agree(receiver, OTHER_BANK, { divisions: ['659999', '370000'] });
    expect(wider.cursor).toBe(first.cursor);
    expect((await agreements(OTHER_BANK)).map(({ endedAt }: Told) => endedAt === null)).toEqual([true, false, false]);
  });

  test('the receiver is down, then slow, then errs, then takes it: the message is the same, and later ones wait for it', async () => {
    const receiver = await openReceiver();
    const agreement = await agreeQuietly(receiver);
    await list(firm(11));
    await receiver[Symbol.asyncDispose]();
    const down = await work(agreement);
    expect(down).not.toBeNull();
    expect((await rowOf(agreement)).states).toEqual(['WAITING']);
    // Before its time nothing is sent.
    expect(await work(agreement)).toEqual(down);

    await using other = await openReceiver();
    other.learn(store.senderKeys.publicKey);
    await database().pool.query('UPDATE push_agreement SET endpoint = $2, public_key = $3 WHERE id = $1', [
      agreement,
      other.url,
      other.publicKey,
    ]);
    const ids: string[] = [];
    other.behave = async (attempt) => (attempt === 0 ? 500 : attempt === 1 ? 503 : null);
    await list(firm(12));
    for (let turn = 0; turn < 3; turn += 1) {
      later += 3_600_000;
      await work(agreement);
      ids.push(...other.taken.map(({ id }) => id));
    }
    expect(other.answers.slice(0, 3)).toEqual([500, 503, 204]);
    const places = [firm(11), firm(12)].map((code) => told(other).indexOf(`LISTED ${code}`));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    expect(places[1]).toBeGreaterThan(places[0] ?? 0);
    expect(new Set((await rowOf(agreement)).states)).toEqual(new Set(['DELIVERED']));
  });

  test('a receiver that hangs is given up in time and tried again', async () => {
    await using receiver = await openReceiver();
    const agreement = await agreeQuietly(receiver);
    let release: () => void = () => undefined;
    receiver.behave = () => new Promise((resolve) => (release = () => resolve(200)));
    const began = Date.now();
    expect(await work(agreement)).not.toBeNull();
    expect(Date.now() - began).toBeLessThan(5_000);
    release();
    receiver.behave = () => null;
    later += 3_600_000;
    expect(await work(agreement)).toBeNull();
    expect((await rowOf(agreement)).states).toEqual(['DELIVERED']);
  });

  test('a wrong key takes nothing: after twelve attempts the message is a dead letter, and a replay sends it again', async () => {
    await using receiver = await openReceiver();
    await list(firm(21));
    const agreement = await agreeQuietly(receiver);
    await using wrong = await openReceiver();
    await database().pool.query('UPDATE push_agreement SET public_key = $2 WHERE id = $1', [
      agreement,
      wrong.publicKey,
    ]);
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      later += 13 * 3_600_000;
      await work(agreement);
    }
    expect(receiver.answers).toEqual(Array.from({ length: MOST_ATTEMPTS }, () => 401));
    expect(await rowOf(agreement)).toMatchObject({ states: ['DEAD'], logged: 0 });
    const [{ recipient }] = (
      await database().pool.query('SELECT recipient FROM push_agreement WHERE id = $1', [agreement])
    ).rows;
    const as = await tax.as('bank', recipient);
    const { deadPushMessages } = await tax.ask(
      `{ deadPushMessages(agreement: "${agreement}") { attempts lastError replayAfter } }`,
      as,
    );
    expect(deadPushMessages).toEqual([
      { attempts: MOST_ATTEMPTS, lastError: 'The receiver answered 401.', replayAfter: expect.any(String) },
    ]);
    const replay = (after: string) =>
      tax
        .ask(`mutation { replayPush(agreement: "${agreement}", after: "${after}") { ${AGREED} } }`, as)
        .then(({ replayPush }) => replayPush);
    expect(await replay('x')).toMatchObject({ code: 'BAD_CURSOR' });
    // The queue would serve the replay at once: the test's worker shall.
    await database().pool.query('UPDATE push_agreement SET public_key = $2 WHERE id = $1', [
      agreement,
      receiver.publicKey,
    ]);
    expect(await replay(deadPushMessages[0].replayAfter)).toHaveProperty('agreement');
    await until(() => told(receiver).includes(`LISTED ${firm(21)}`));
    await until(async () => (await rowOf(agreement)).logged > 0);
  });

  test('a worker that is killed between sending and acknowledging leaves a message that the next one sends again: told twice, recorded once', async () => {
    await using receiver = await openReceiver();
    await list(firm(31));
    const agreement = await agreeQuietly(receiver);
    const child = spawn(
      process.execPath,
      [
        fileURLToPath(new URL('./die-pushing.js', import.meta.url)),
        database().url,
        agreement,
        new Date(Date.parse('2026-11-20T12:00:00+08:00') + later).toISOString(),
      ],
      {
        env: {
          ...process.env,
          XINQIAO_DATA: tax.house.config.dataFolder,
          XINQIAO_HEADS: tax.house.config.witnessFolder,
        },
      },
    );
    expect(await new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)))).toBe('SIGKILL');
    expect(receiver.taken).toHaveLength(1);
    expect(await rowOf(agreement)).toMatchObject({ states: ['WAITING'], logged: 0 });
    // Until its lease ends the message is nobody else's.
    expect(await work(agreement)).toBeInstanceOf(Date);
    later += 61_000;
    expect(await work(agreement)).toBeNull();
    expect(new Set(receiver.taken.map(({ id }) => id)).size).toBe(1);
    expect(receiver.taken).toHaveLength(2);
    const { logged } = await rowOf(agreement);
    expect(logged).toBe(
      new Set(
        receiver.taken[0]?.changes
          .filter(({ change }) => change === 'LISTED')
          .map(({ uscc, evaluationYear }) => `${uscc} ${evaluationYear}`),
      ).size,
    );
  });

  test('two workers at once send one message once', async () => {
    await using receiver = await openReceiver();
    const agreement = await agreeQuietly(receiver);
    await Promise.all([work(agreement), work(agreement), work(agreement)]);
    expect(receiver.taken).toHaveLength(1);
  });

  test('410 ends the agreement', async () => {
    await using receiver = await openReceiver();
    receiver.behave = () => 410;
    const agreement = await agreeQuietly(receiver);
    expect(await work(agreement)).toBeNull();
    expect((await rowOf(agreement)).ended_at).not.toBeNull();
  });

  test('who pulls gets the same changes by cursor, and is counted alike', async () => {
    await list(firm(41));
    const as = await tax.as('banking-regulator', REGULATOR);
    const feed = (args = ''): Promise<Told> =>
      tax
        .ask(`{ taxpayerFeed${args} { nodes { change uscc evaluationYear grade } endCursor hasNextPage } }`, as)
        .then(({ taxpayerFeed }) => taxpayerFeed);
    expect(await feed()).toBeNull();
    const { agreement } = await tax.act('agreeToPush', 'PushAgreementInput', { divisions: ['659900'] }, AGREED, as);
    expect(agreement.endpoint).toBeNull();
    const seen: Told[] = [];
    let cursor = '';
    for (let more = true; more;) {
      const { nodes, endCursor, hasNextPage } = await feed(cursor ? `(after: "${cursor}", first: 2)` : '(first: 2)');
      seen.push(...nodes);
      cursor = endCursor;
      more = hasNextPage;
    }
    expect(seen).toContainEqual({ change: 'LISTED', uscc: firm(41), evaluationYear: 2025, grade: 'A' });
    expect(await feed(`(after: "${cursor}")`)).toEqual({ nodes: [], endCursor: cursor, hasNextPage: false });
    const [{ delivered }] = (await tax.ask('{ pushAgreements { delivered } }', as)).pushAgreements;
    expect(delivered).toBe(
      new Set(
        seen.filter(({ change }) => change === 'LISTED').map(({ uscc, evaluationYear }) => `${uscc}${evaluationYear}`),
      ).size,
    );
    const { body } = await tax.house.ask('{ taxpayerFeed(after: "x") { endCursor } }', as);
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
  });

  test.each<[string, object]>([
    ['BAD_DIVISION', { divisions: [] }],
    ['BAD_DIVISION', { divisions: ['6599'] }],
    ['BAD_PUBLIC_KEY', { publicKey: 'x' }],
    ['BAD_PUBLIC_KEY', { publicKey: null }],
    ['BAD_ENDPOINT', { endpoint: 'ftp://127.0.0.1/x' }],
    ['BAD_ENDPOINT', { endpoint: 'http://10.0.0.1/x' }],
    ['BAD_ENDPOINT', { endpoint: 'http://169.254.169.254/latest/meta-data' }],
    ['BAD_ENDPOINT', { endpoint: 'http://user:word@127.0.0.1/x' }],
  ])('an agreement is refused with %s: %j', async (code, changes) => {
    await using receiver = await openReceiver();
    expect(await agree(receiver, BANK, changes)).toMatchObject({ code });
  });

  test('agreements are for banks and the regulator, and each is its own’s', async () => {
    const query = `mutation { endPushAgreement(id: "${randomUUID()}") { ${AGREED} } }`;
    const { body } = await tax.house.ask(query, { persona: 'clerk' });
    expect(body.errors?.[0]?.extensions.code).toBe('MATTER_NOT_FOR_ACTOR');
    await using receiver = await openReceiver();
    const agreement = await agreeQuietly(receiver);
    const foreign = await tax.ask(query.replace(/"[^"]+"/, `"${agreement}"`), await tax.as('bank', BANK));
    expect(foreign.endPushAgreement).toMatchObject({ code: 'AGREEMENT_NOT_FOUND' });
  });

  test.each<[string, string | null]>([
    ['https://bank.example/hooks', null],
    ['http://bank.example/hooks', 'Only https is taken.'],
    ['https://127.0.0.1/', 'Its address is private.'],
    ['https://[::1]/', 'Its address is private.'],
    ['https://[::ffff:10.0.0.1]/', 'Its address is private.'],
    ['https://[fd00::1]/', 'Its address is private.'],
    ['https://0x7f000001/', 'Its address is private.'],
    ['https://10.20.0.7/', null],
    ['not an address', 'It is no address of the web.'],
  ])('in production with 10.20.0.0/16 configured %s is an endpoint: %s', (endpoint, problem) => {
    expect(endpointProblem(endpoint, { httpsOnly: true, allowedNetworks: ['10.20.0.0/16'] })).toBe(problem);
  });

  test('a name that leads to a private address is refused when it is connected to', async () => {
    await using sender = openWebhookSender({ httpsOnly: false, allowedNetworks: [] });
    await using receiver = await openReceiver();
    const { port } = new URL(receiver.url);
    const to = { endpoint: `http://localhost:${port}/`, secret: Buffer.alloc(32), now: new Date() };
    expect(await sender.send({ id: 'x', body: '{}' }, to)).toMatchObject({
      outcome: 'FAILED',
      why: expect.stringContaining('PRIVATE_ADDRESS'),
    });
    expect(receiver.answers).toEqual([]);
  });

  test('waits grow fourfold up to half a day, the second half of each left to chance', () => {
    expect([1, 2, 3, 12].map((attempt) => waitAfter(attempt, 1))).toEqual([5_000, 20_000, 80_000, 43_200_000]);
    expect(waitAfter(3, 0)).toBe(40_000);
  });
});
