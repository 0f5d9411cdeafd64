import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAMPLES } from '@xinqiao/cli/exchange/samples.js';
import { until } from '../support/until.js';

const XINQIAO = new URL('../../../cli/bin/xinqiao.js', import.meta.url).pathname;
const TEXTILE = '91371002MA00TEXT0Y';

/** The command line as people use it: processes of their own, their exit codes and what they print. */
describe('the command xinqiao', () => {
  let home: string;
  let house: ChildProcess;
  let url: string;
  let pids: Map<string, number>;

  const run = async (...args: string[]) => {
    const child = spawn(process.execPath, [XINQIAO, ...args], { env: environment() });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    return { code, out, err };
  };
  const environment = () => ({ ...process.env, XINQIAO_DATA: home, PORT: '0', XINQIAO_URL: url });
  const check = (identifier: string, caseNo: string, ...more: string[]) =>
    run('check', identifier, '--matter', 'PROJECT_APPLICATION', '--case', caseNo, ...more);

  /** Starts the house, one process for each service, and waits until it says where it answers. */
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'xinqiao-cli-'));
    chmodSync(home, 0o755);
    house = spawn(process.execPath, [XINQIAO, 'start', '--per-service'], { env: environment() });
    let said = '';
    await new Promise<void>((resolve, reject) => {
      house.stdout?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('Ctrl-C stops it')) resolve();
      });
      house.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
      house.once('exit', () => reject(new Error(said)));
    });
    url = /Xinqiao answers at (\S+)/.exec(said)?.[1] ?? '';
    pids = new Map([...said.matchAll(/^([\w-]+) is process (\d+)/gm)].map(([, name = '', pid]) => [name, Number(pid)]));
  }, 150_000);

  afterAll(async () => {
    house.kill('SIGINT');
    await once(house, 'exit');
    const left = [...pids.values()].filter((pid) => readdirSync('/proc').includes(String(pid)));
    rmSync(home, { recursive: true, force: true });
    expect(left).toEqual([]);
  }, 30_000);

  test('starts one process for each service', () => {
    expect([...pids.keys()].toSorted()).toEqual([
      'access',
      'civil-affairs',
      'courts',
      'credit-centre',
      'education',
      'emergency-management',
      'gateway',
      'tax',
    ]);
  });

  test('check exits 0 for CLEAR, 2 for FLAGGED and 1 for an error, with the verdict first', async () => {
    const [clear, flagged, foreign, malformed] = await Promise.all([
      check(TEXTILE, 'XM-2026-001'),
      check('91330782MA0000T1XJ', 'XM-2026-002'),
      check(TEXTILE, 'XM-1999-001'),
      check('91330782MA0000T19L', 'XM-2026-001'),
    ]);
    expect(clear).toMatchObject({ code: 0, out: expect.stringMatching(/^CLEAR 未发现限制情形\n海晏信桥纺织有限公司/) });
    expect(flagged).toMatchObject({ code: 2, out: expect.stringMatching(/^FLAGGED /) });
    expect(foreign).toMatchObject({ code: 1, err: expect.stringContaining('open case of your own agency') });
    expect(malformed).toMatchObject({ code: 1, err: expect.stringContaining('characters 9 to 17') });
  });

  test('a code that nobody registered is never CLEAR, and the clerk reads in both languages why', async () => {
    const nobody = '379999199001010037';
    const authorization = `Bearer ${(await run('token', 'clerk')).out.trim()}`;
    const ask = async (query: string) => {
      const headers = { 'content-type': 'application/json', authorization };
      const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
      return ((await answer.json()) as { data: { subject: { id: string } } }).data;
    };
    const { id } = (await ask(`{ subject(identifier: "${nobody}") { ... on Subject { id } } }`)).subject;
    const input = `{ caseNo: "PX-2026-009", matter: "COMMENDATION", subjects: ["${id}"] }`;
    await ask(`mutation { openCase(input: ${input}) { __typename } }`);
    const { code, out } = await run('check', nobody, '--matter', 'COMMENDATION', '--case', 'PX-2026-009');
    expect(code).toBe(3);
    expect(out).toMatch(/^INCONCLUSIVE 无法判定 {2}\(SUBJECT_NOT_REGISTERED 主体未登记，请核对代码\)/);
    expect(out).toContain('Registration 登记信息: no answer, or not open to you 没有答复或不向您开放');
  });

  test('check --json prints the answer for programs', async () => {
    const { code, out } = await check(TEXTILE, 'XM-2026-001', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ data: { subject: { assessment: { verdict: 'CLEAR' } } } });
  });

  test('reconcile finds nothing after a start, which checks itself, and takes no period that ends before it begins', async () => {
    await until(async () => (await run('ledger', 'reconcile')).code === 0);
    expect(await run('ledger', 'reconcile', '--from', '2026-11-28', '--until', '2026-11-01')).toMatchObject({
      code: 1,
      err: expect.stringContaining('before it begins'),
    });
  });

  test('ledger replay gives a recorded verdict from the facts as of then, and names what there is to replay', async () => {
    await check(TEXTILE, 'XM-2026-001');
    const authorization = `Bearer ${(await run('token', 'firm')).out.trim()}`;
    const headers = { 'content-type': 'application/json', 'credit-purpose': 'OWN_RECORD', authorization };
    const query = `{ subject(identifier: "${TEXTILE}") { ... on Subject { accesses(first: 1) { nodes { number verdict } } } } }`;
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
    const { data } = (await answer.json()) as {
      data: { subject: { accesses: { nodes: { number: number; verdict: string }[] } } };
    };
    const [look] = data.subject.accesses.nodes;
    expect(look).toMatchObject({ verdict: 'CLEAR' });
    expect(await run('ledger', 'replay', String(look?.number))).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^record \d+, subject o1_\S+: CLEAR then, CLEAR from the facts as of then\nequal\n$/),
    });
    expect(await run('ledger', 'replay', '999999')).toMatchObject({ code: 1, err: 'There is no record 999999.\n' });
  });

  test.each<[string, string[], RegExp]>([
    ['a child', ['check', '379999201410050013'], /^Nobody under 18 is a credit subject\. 未满18周岁/],
    ['a matter by its Chinese name', ['check', TEXTILE, '--matter', '项目申报'], /^There is no matter.*没有该事项/],
    ['no address', ['check', TEXTILE, '--url', 'nonsense'], /^nonsense is no address/],
    ['the address of a page', ['check', TEXTILE, '--url', 'URL/'], /^The explorer is read with GET\. .*其余用 GET。/],
    ['one and a file of them', ['check', TEXTILE, '--file', 'ids.csv'], /not both/],
    ['an output of one', ['check', TEXTILE, '--output', 'x.csv'], /go with --file/],
    ['a file that is not there', ['rules', 'judgment', '--file', 'none.json'], /^There is no file none\.json\.$/],
    [
      'a report that is not there',
      ['report', 'verify', '--file', 'none', '--keys', 'none'],
      /^There is no file none\.$/,
    ],
    ['a year in words', ['tax', 'export', '--year', 'last'], /^--year last is no year/],
    ['a day that does not exist', ['ledger', 'reconcile', '--from', '2026-02-30'], /no day and no instant/],
    ['a seed in words', ['seed', 'courts', '--seed', 'abc'], /^--seed is a whole number/],
    ['one service and all', ['start', '--per-service', '--service', 'tax'], /leave one out/],
  ])('%s is told in one line, without a stack', async (_, args, told) => {
    const asked =
      args[0] === 'check' ? ['--matter', 'PROJECT_APPLICATION', '--case', 'XM-2026-001', ...args.slice(1)] : [];
    const given = args[0] === 'check' ? ['check', ...asked] : args;
    const { code, err } = await run(...given.map((arg) => arg.replace('URL', url.replace('/graphql', ''))));
    expect({ code, err: err.trimEnd() }).toEqual({ code: 1, err: expect.stringMatching(told) });
    expect(err.trimEnd()).not.toContain('\n');
  });

  test('check --file loses no file, and is not content with rows that it did not ask', async () => {
    const file = join(home, 'some.csv');
    const content = `SUBJECT\n${TEXTILE}\n91371OO2MAOOTEXTOY\n`;
    writeFileSync(file, content);
    const notes = join(home, 'notes.csv');
    writeFileSync(notes, 'what I wrote\n');
    const ask = (...more: string[]) =>
      run('check', '--file', file, '--matter', 'PROJECT_APPLICATION', '--case', 'XM-2026-001', ...more);
    expect(await ask('--output', file)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/is the file that is read.*结果请写入另一个文件/),
    });
    expect(await ask('--output', notes)).toMatchObject({ code: 1, err: expect.stringContaining('holds no verdicts') });
    expect([readFileSync(file, 'utf8'), readFileSync(notes, 'utf8')]).toEqual([content, 'what I wrote\n']);
    expect(await ask()).toMatchObject({ code: 3, err: expect.stringContaining('1 CLEAR, 0 FLAGGED, 0 not known') });
    expect(await ask('--case', 'XM-1999-001', '--output', join(home, 'other.csv'))).toMatchObject({
      code: 3,
      err: expect.stringMatching(/1 rows not answered 未获答复\. There is no open case/),
    });
    writeFileSync(file, 'SUBJECT\n');
    expect(await ask()).toMatchObject({ code: 1, err: expect.stringContaining('names no subject') });
  });

  test('check of a matter that passes no verdict says so', async () => {
    expect(await run('check', TEXTILE, '--matter', 'OWN_RECORD', '--as', 'firm')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/OWN_RECORD passes no verdict.*该事项不作结论/),
    });
  });

  test('check --file writes each verdict as CSV or NDJSON, tells its progress case by case, and goes on where it stopped', async () => {
    const file = join(home, 'ids.csv');
    const cotton = '91650100MA0000T287';
    writeFileSync(
      file,
      `主体代码,业务件号\n${TEXTILE},XM-2026-001\n91330782MA0000T1XJ,XM-2026-002\n${cotton},XM-2026-003\n不是代码,XM-2026-001\n`,
    );
    const ask = (...more: string[]) => run('check', '--file', file, '--matter', 'PROJECT_APPLICATION', ...more);
    const csv = await ask();
    expect(csv).toMatchObject({ code: 2, out: '' });
    expect(csv.err.split('\n').slice(0, 4)).toEqual([
      '3 rows of 主体代码, 业务件号: 0 known already, 3 to ask.',
      'XM-2026-001: 1 of 1 · 1 CLEAR, 0 FLAGGED, 0 INCONCLUSIVE',
      'XM-2026-002: 1 of 1 · 0 CLEAR, 1 FLAGGED, 0 INCONCLUSIVE',
      'XM-2026-003: 1 of 1 · 0 CLEAR, 1 FLAGGED, 0 INCONCLUSIVE',
    ]);
    expect(csv.err).toContain('1 rows were not asked: ');
    const lines = readFileSync(`${file}.verdicts.csv`, 'utf8').trimEnd().split('\r\n');
    expect(lines[0]).toBe('\ufeffidentifier,case,name,verdict,because,reasons,excludes,remedies,checkedAt');
    expect(lines[1]).toMatch(new RegExp(`^${TEXTILE},XM-2026-001,海晏信桥纺织有限公司,CLEAR,,,no,,`));
    expect(lines[3]).toMatch(
      new RegExp(`^${cotton},XM-2026-003,天山云棉业有限公司,FLAGGED,,.*courts:COURT_DEBTOR_LISTED.*,yes,`),
    );
    const ndjson = await ask('--format', 'ndjson');
    expect(ndjson.code).toBe(2);
    const told = readFileSync(`${file}.verdicts.ndjson`, 'utf8').trimEnd().split('\n');
    expect(told.map((line) => (JSON.parse(line) as { verdict: string }).verdict)).toEqual([
      'CLEAR',
      'FLAGGED',
      'FLAGGED',
    ]);
    expect((await ask('--case', 'XM-2026-001')).err).toContain('3 known already, 0 to ask');
    expect(await ask('--format', 'xml')).toMatchObject({ code: 1, err: expect.stringContaining('csv or ndjson') });
  });

  test('import exits 0 when all rows load, 2 when some are rejected and 1 when the file is unusable', async () => {
    const good = join(home, 'list.csv');
    copyFileSync(join(SAMPLES, 'a-grade-list-gb18030.csv'), good);
    const bad = join(home, 'bad.csv');
    copyFileSync(join(SAMPLES, 'penalties-bad.csv'), bad);
    expect(await run('import', 'a-grade-list', good)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/ 0 rejected\..*退回 0 行。/),
    });
    expect(await run('import', 'penalties', bad)).toMatchObject({
      code: 2,
      out: expect.stringMatching(/14 rejected.*退回 14 行[^]*bad\.csv\.rejects\.csv, .*请在其中更正后重新导入/),
    });
    expect(await run('import', 'penalties', join(home, 'none.csv'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no file'),
    });
    expect(await run('import', 'gossip', good)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/There are .*没有该数据集/),
    });
  });

  test('rules tries a regime on a file, and names the place of a mistake', async () => {
    const file = join(home, 'facts.json');
    writeFileSync(file, JSON.stringify({ scheme: 'USCC', value: TEXTILE }));
    const explained = await run('policy', 'explain', '--persona', 'bank', '--matter', 'LOAN_APPLICATION');
    expect(explained).toMatchObject({ code: 0, out: expect.stringMatching(/T2 +level, with AU, line \d+/) });
    expect(await run('policy', 'explain', '--persona', 'emperor', '--matter', 'LOAN_APPLICATION')).toMatchObject({
      code: 1,
      err: expect.stringContaining('no persona and no kind of actor emperor'),
    });
    expect(await run('rules', 'identifier', '--file', file)).toMatchObject({ code: 0, out: '{\n  "valid": true\n}\n' });
    writeFileSync(file, JSON.stringify({ scheme: 'USCC', value: 7 }));
    expect(await run('rules', 'identifier', '--file', file)).toMatchObject({
      code: 1,
      err: expect.stringContaining('$.value: '),
    });
  });

  test('daily does what falls due once, and says so; export-courts prints the register line by line', async () => {
    const first = await run('daily');
    expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/^judgments: .*\nunperformed: .*\nexpired: /) });
    const { code, out } = await run('daily');
    expect({ code, judgments: out.split('\n')[0] }).toEqual({ code: 0, judgments: 'judgments: none' });
    const register = await run('export-courts');
    expect(register.code).toBe(0);
    const lines = register.out.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(JSON.parse(line)).toEqual(expect.any(Object));
  });

  test('seed fills the courts with fictional data, once; what they list reaches the public by the outbox, from service to service', async () => {
    const first = await run('seed', 'courts', '--scale', '0.02');
    expect(first).toMatchObject({
      code: 0,
      out: expect.stringMatching(/judgments: \d+ rows; [1-9]\d* added.* 0 rejected/),
    });
    const again = await run('seed', 'courts', '--scale', '0.02');
    expect(again.out).toMatch(/debtor-listings: \d+ rows; 0 added, 0 changed/);
    expect(again.out).toContain('flags: 0 set.');
    expect(await run('seed', 'courts', '--scale', '0')).toMatchObject({
      code: 1,
      err: expect.stringContaining('--scale'),
    });
    await until(async () => (await run('outbox')).code === 0);
    const query = '{ publicList(domain: JUDICIAL) { nodes { source listCode code } } }';
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await answer.json()) as { data: { publicList: { nodes: { code: string; listCode: string }[] } } };
    const debtors = data.publicList.nodes.filter(({ listCode }) => listCode === 'COURT_DEBTOR');
    expect(debtors.filter(({ code }) => code.startsWith('91659999'))).not.toEqual([]);
  }, 120_000);

  test('a reader who has read enough is no error: the command ends its work without a word', async () => {
    const child = spawn(process.execPath, [XINQIAO, 'ledger', 'verify'], { env: environment() });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number];
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('help teaches the first commands', async () => {
    expect((await run('--help')).out).toContain('xinqiao check 91371002MA00TEXT0Y');
  });

  test('start on a taken port says so in a sentence', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const address = holder.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const child = spawn(process.execPath, [XINQIAO, 'start'], { env: { ...environment(), PORT: String(port) } });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    holder.close();
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(new RegExp(`^Port ${port} is taken\\. .*PORT=${port + 1}`)),
    });
  });

  test('check exits 3 once a required service was killed, and names the agency', async () => {
    process.kill(pids.get('tax') ?? 0, 'SIGKILL');
    const { code, out } = await check(TEXTILE, 'XM-2026-001');
    expect(code).toBe(3);
    expect(out).toMatch(/^INCONCLUSIVE 无法判定 {2}\(NOT_ANSWERED:tax\)/);
    expect(out).toMatch(/INCONCLUSIVE +Tax authority 税务局 NOT_ANSWERED 没有答复/);
    expect(out).toMatch(/! Tax authority \(税务局\) did not answer\. .*请稍后再试/);
    expect(out).not.toContain('127.0.0.1');
    process.kill(pids.get('credit-centre') ?? 0, 'SIGKILL');
    expect(await check(TEXTILE, 'XM-2026-001')).toMatchObject({ code: 3, out: expect.stringMatching(/^INCONCLUSIVE/) });
  });
});
