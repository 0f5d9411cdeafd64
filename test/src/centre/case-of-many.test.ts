import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFile, type CheckFileOptions } from '@xinqiao/cli/commands/check-file.js';
import { tokenOf } from '@xinqiao/cli/personas.js';
import { subjectIdOf } from '@xinqiao/credit-centre/rules/subject-id.js';
import { definitions } from '@xinqiao/cli/installation/definitions.js';
import { mattersOf } from '@xinqiao/cli/installation/matters.js';
import { selfCheck } from '@xinqiao/gateway/execution/self-check.js';
import { replicasOf, replicate } from '../bench/replicate.js';
import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';
import { developmentToken } from '../support/token-issuer.js';

// 500 firms like 海晏信桥纺织 bid for the same works; among the named ones 天山云棉业 is listed as a judgment debtor.
const TEXTILE = '91371002MA00TEXT0Y';
const COTTON = '91650100MA0000T287';
const HARDWARE = '91330782MA0000T1XJ';
const COLD_CHAIN = '91371002MA00001030';
const COOPERATIVE = '93371082MA0000T44T';
const SOLE_TRADER = '92330782MA0000T36A';

const CASE = `query ($case: String!) { assessments(case: $case) {
  answers { id registration { name uscc } evaluation { status rulebooks { level } }
    assessment { verdict because sources { source status reasons { code withheld excludes ask { zh } } } } }
  ranking { basis { zh } condition { en } ranked { rank subject verdict level why { en } }
    excluded { subject measures { code excludes legalBasis document } } undecided { subject because } } } }`;

describe('a case of many subjects', () => {
  let house: RunningInstallation;
  let many: readonly string[];

  beforeAll(async () => {
    house = await runInstallation({ subgraphDeadline: 20_000 }, { selfCheck: true });
    const replicas = replicasOf(house.config, 500);
    const textile = idOf(TEXTILE);
    for (const { database } of house.installation.subgraphs.values()) {
      await replicate(database.pool.options.connectionString ?? '', textile, replicas);
    }
    many = replicas.map(({ id }) => id);
    await open('TB-2026-500', 'PUBLIC_RESOURCE_BIDDING', many);
    await open(
      'TB-2026-006',
      'PUBLIC_RESOURCE_BIDDING',
      [COTTON, HARDWARE, TEXTILE, COLD_CHAIN, COOPERATIVE, SOLE_TRADER].map(idOf),
    );
  }, 120_000);
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const idOf = (uscc: string) => subjectIdOf('organisation', uscc, house.config.keys.registry);
  const under = (caseNo: string, matter = 'PUBLIC_RESOURCE_BIDDING'): Asking => ({ persona: 'clerk', matter, caseNo });
  const judged = async (caseNo: string, as = under(caseNo)) =>
    (await house.ask(CASE, { ...as, variables: { case: caseNo } })).body;

  async function open(caseNo: string, matter: string, subjects: readonly string[]) {
    const opened = await house.ask(
      'mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename ... on CaseRefused { code } } }',
      { persona: 'clerk', variables: { input: { caseNo, matter, subjects } } },
    );
    expect(opened.body.data.openCase.__typename).toBe('CaseOpened');
    const approved = await house.ask(
      'mutation ($caseNo: String!, $matter: String!) { approveCase(caseNo: $caseNo, matter: $matter) { __typename } }',
      { persona: 'director', variables: { caseNo, matter } },
    );
    expect(approved.body.data.approveCase.__typename).toBe('CaseChanged');
  }

  /** Calls of subgraphs, and statements of their read pools, while something is asked. */
  async function counted<Result>(work: () => Promise<Result>) {
    const calls: string[] = [];
    const statements: string[] = [];
    const restore: (() => void)[] = [];
    for (const subgraph of house.installation.subgraphs.values()) {
      const { call } = subgraph;
      const { pool, keyed } = subgraph.database;
      Object.assign(subgraph, {
        call: (...args: Parameters<typeof call>) => {
          calls.push(subgraph.name);
          return call(...args);
        },
      });
      restore.push(() => Object.assign(subgraph, { call }));
      for (const asked of [pool, keyed]) {
        const query = asked.query.bind(asked) as (...args: unknown[]) => unknown;
        Object.assign(asked, {
          query: (...args: unknown[]) => {
            statements.push(`${subgraph.name}: ${(args[0] as { text?: string }).text ?? String(args[0])}`);
            return query(...args);
          },
        });
        restore.push(() => Object.assign(asked, { query }));
      }
    }
    const result = await work();
    for (const undo of restore) undo();
    return { result, calls, statements };
  }

  test('is gone through before anybody is answered, with subjects that nobody is: on record, and never CLEAR', async () => {
    const access = house.installation.subgraphs.get('access');
    const records = await access?.database.rows<{ leaf: string }>(
      'self_check',
      `SELECT leaf FROM record_entry WHERE leaf::jsonb ->> 'caseNo' = 'SELF-CHECK'`,
      [],
    );
    const judged = (records ?? []).map(({ leaf }) => JSON.parse(leaf) as { matter: string; verdict: string });
    expect(judged.map(({ matter }) => matter)).toContain('GOVERNMENT_PROCUREMENT');
    expect(judged.filter(({ verdict }) => verdict === 'CLEAR' || verdict === 'FLAGGED')).toEqual([]);
    const { schemaFolder } = house.config;
    const matters = mattersOf(house.config);
    const clear = { assessments: { answers: [{ assessment: { verdict: 'CLEAR' } }] } };
    const lying = async () => JSON.stringify({ data: clear });
    await expect(selfCheck({ schemaFolder, matters, ask: lying })).rejects.toThrow('judged a subject that nobody is');
    // With nobody to answer, nothing is claimed, and the house starts.
    await selfCheck({ schemaFolder, matters, ask: async () => '{"data":null}' });
  });

  test('of procurement shows the clerk an exclusion whole, and tax arrears as WITHHELD with whom to ask', async () => {
    await open('ZC-2026-107', 'GOVERNMENT_PROCUREMENT', [COTTON].map(idOf));
    const reason = 'code label { zh } withheld excludes document legalBasis from until ask { en zh } remedy { en zh }';
    const { body } = await house.ask(
      `{ subject(identifier: "${COTTON}") { ... on Subject {
         assessment { verdict sources { source status verdict reasons { ${reason} } } } } } }`,
      under('ZC-2026-107', 'GOVERNMENT_PROCUREMENT'),
    );
    const { verdict, sources } = body.data.subject.assessment;
    expect(verdict).toBe('FLAGGED');
    const of = (name: string) => sources.find(({ source }: { source: string }) => source === name);
    expect(of('courts').reasons).toEqual([
      expect.objectContaining({ code: 'COURT_DEBTOR_LISTED', withheld: false, excludes: true, ask: null }),
    ]);
    expect(of('tax')).toEqual({
      source: 'tax',
      status: 'ANSWERED',
      verdict: 'FLAGGED',
      reasons: [
        {
          code: 'WITHHELD',
          label: { zh: '不对您开放的提示情形' },
          withheld: true,
          excludes: false,
          document: null,
          legalBasis: null,
          from: null,
          until: null,
          ask: { en: 'Tax authority', zh: '税务局' },
          remedy: { en: 'Ask the tax authority', zh: '请向税务局核实' },
        },
      ],
    });
    expect(JSON.stringify(body)).not.toMatch(/184500|天税欠告|ARREARS/);
    const section = '{ subject(identifier: "91650100MA0000T287") { ... on Subject { tax { arrears { noticeNo } } } } }';
    const refused = await house.ask(section, under('ZC-2026-107', 'GOVERNMENT_PROCUREMENT'));
    expect(refused.body.errors?.[0]?.extensions).toMatchObject({ code: 'SLICE_NOT_PERMITTED', slice: 'T3' });
  });

  test('of 500 takes at most seven calls of subgraphs and one statement for each table', async () => {
    const { result, calls, statements } = await counted(() => judged('TB-2026-500'));
    expect(result.errors).toBeUndefined();
    const { answers, ranking } = result.data.assessments;
    expect(answers.map(({ id }: { id: string }) => id)).toEqual(many);
    expect(answers.every(({ assessment }: { assessment: { verdict: string } }) => assessment.verdict === 'CLEAR')).toBe(
      true,
    );
    expect(answers[499].registration.name).toBe('海晏信桥纺织有限公司');
    expect(ranking.ranked).toHaveLength(500);
    expect(calls).toHaveLength(7);
    const read = definitions.flatMap(({ name, entities }) =>
      entities.map(({ options: { tableName } }) => {
        const reading = statements.filter(
          (told) => told.startsWith(`${name}: `) && told.includes(`FROM ${tableName} `),
        );
        return { table: `${name}.${tableName}`, times: reading.length };
      }),
    );
    expect(read.filter(({ times }) => times > 1)).toEqual([]);
    expect(read.filter(({ times }) => times === 1).length).toBeGreaterThan(20);
  });

  test('ranks candidates in good standing by level, lists exclusions with their measure, and explains each', async () => {
    const { data, errors } = await judged('TB-2026-006');
    expect(errors).toBeUndefined();
    const { ranking } = data.assessments;
    expect(ranking.basis.zh).toContain('第二十六条');
    expect(ranking.condition.en).toContain('otherwise equal');
    expect(ranking.excluded).toEqual([
      {
        subject: idOf(COTTON),
        measures: [
          {
            code: 'COURT_DEBTOR_LISTED',
            excludes: true,
            legalBasis: expect.stringContaining('法释〔2017〕7号'),
            document: '（2025）天泽民初88号',
          },
        ],
      },
    ]);
    expect(ranking.undecided).toEqual([]);
    const placed = ranking.ranked.map(({ rank, subject, verdict, level }: Record<string, unknown>) => ({
      rank,
      subject,
      verdict,
      level,
    }));
    // A sole trader has no evaluation and stands beside GOOD; used-up safety points and a revoked licence put behind.
    expect(placed).toEqual([
      { rank: 1, subject: idOf(TEXTILE), verdict: 'CLEAR', level: 'GOOD' },
      { rank: 1, subject: idOf(COOPERATIVE), verdict: 'CLEAR', level: 'GOOD' },
      { rank: 1, subject: idOf(SOLE_TRADER), verdict: 'CLEAR', level: null },
      { rank: 4, subject: idOf(HARDWARE), verdict: 'FLAGGED', level: 'GOOD' },
      { rank: 5, subject: idOf(COLD_CHAIN), verdict: 'FLAGGED', level: 'POOR' },
    ]);
  });

  test('with one dead source ranks nobody silently: 500 are undecided, and each says why', async () => {
    const courts = house.installation.subgraphs.get('courts');
    await courts?.database.source.query('ALTER TABLE debtor_listing RENAME TO lost');
    const { data } = await judged('TB-2026-500');
    await courts?.database.source.query('ALTER TABLE lost RENAME TO debtor_listing');
    const { answers, ranking } = data.assessments;
    expect(answers).toHaveLength(500);
    for (const { assessment } of answers) {
      expect(assessment).toMatchObject({ verdict: 'INCONCLUSIVE', because: ['NOT_ANSWERED:courts'] });
    }
    expect(ranking.ranked).toEqual([]);
    expect(ranking.undecided).toHaveLength(500);
    expect(ranking.undecided[0].because).toEqual(['NOT_ANSWERED:courts']);
  });

  test('a dead source that the evaluation alone reads leaves verdicts, and ranks nobody by a level it cannot know', async () => {
    const education = house.installation.subgraphs.get('education');
    await education?.database.source.query('ALTER TABLE institution RENAME TO lost');
    const { data } = await judged('TB-2026-006');
    await education?.database.source.query('ALTER TABLE lost RENAME TO institution');
    const { answers, ranking } = data.assessments;
    expect(answers.map(({ assessment }: { assessment: { verdict: string } }) => assessment.verdict)).not.toContain(
      'INCONCLUSIVE',
    );
    expect(ranking.excluded).toHaveLength(1);
    expect(ranking.undecided.map(({ because }: { because: string[] }) => because)).toContainEqual([
      'EVALUATION:education',
    ]);
  });

  test('keeps each subject’s own verdict on record, for that subject alone', async () => {
    await judged('TB-2026-006');
    const latest = async (uscc: string) => {
      const token = await developmentToken(house.config, { actor_kind: 'enterprise', subject: idOf(uscc) });
      const { body } = await house.ask(
        'query ($id: String!) { subject(identifier: $id) { ... on Subject { accesses(first: 20) { nodes { caseNo verdict } } } } }',
        { token, matter: 'OWN_RECORD', variables: { id: uscc } },
      );
      return body.data.subject.accesses.nodes.find(({ caseNo }: { caseNo: string }) => caseNo === 'TB-2026-006');
    };
    expect((await latest(COTTON)).verdict).toBe('FLAGGED');
    expect((await latest(COOPERATIVE)).verdict).toBe('CLEAR');
  });

  test('is asked for under that case only, and ranks nobody where nobody bids', async () => {
    const other = await house.ask(CASE, { ...under('TB-2026-006'), variables: { case: 'TB-2026-500' } });
    expect(other.body.errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
    const none = await house.ask(CASE, { variables: { case: 'TB-2026-006' } });
    expect(none.body.errors?.[0]?.extensions.code).toBe('CASE_REQUIRED');
    const application = await judged('XM-2026-001', under('XM-2026-001', 'PROJECT_APPLICATION'));
    expect(application.data.assessments).toMatchObject({
      ranking: null,
      answers: [{ assessment: { verdict: 'CLEAR' } }],
    });
  });

  test('a file of them is checked to a CSV; with a dead source nothing is lost, and the next run asks for the rest', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'xinqiao-check-'));
    const file = join(folder, 'ids.csv');
    const identifiers = replicasOf(house.config, 500).map(({ identifier }) => identifier);
    writeFileSync(file, ['统一社会信用代码', ...identifiers, '91330782MA0000T19L', TEXTILE, ''].join('\n'));
    process.env.XINQIAO_TOKEN = await tokenOf('clerk', house.config);
    const run = async (more: Partial<CheckFileOptions> = {}) => {
      const told: string[] = [];
      const { url } = house.installation.gateway;
      const options = {
        file,
        matter: 'PUBLIC_RESOURCE_BIDDING',
        case: 'TB-2026-500',
        format: 'csv',
        as: 'clerk',
        url,
        ...more,
      };
      const code = await checkFile(options, (line) => told.push(line));
      return { code, told };
    };
    const rowsOf = () =>
      readFileSync(`${file}.verdicts.csv`, 'utf8')
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(','))
        .map(([, , , verdict, because]) => ({ verdict, because }));
    const courts = house.installation.subgraphs.get('courts');
    await courts?.database.source.query('ALTER TABLE debtor_listing RENAME TO lost');
    const first = await run();
    await courts?.database.source.query('ALTER TABLE lost RENAME TO debtor_listing');
    expect(first.code).toBe(3);
    expect(first.told).toContain('TB-2026-500: 500 of 501 · 0 CLEAR, 0 FLAGGED, 500 INCONCLUSIVE');
    expect(rowsOf()).toHaveLength(500);
    expect(rowsOf()[0]).toMatchObject({ verdict: 'INCONCLUSIVE', because: 'NOT_ANSWERED:courts' });
    const rejects = readFileSync(`${file}.rejects.csv`, 'utf8');
    expect(rejects).toContain('BAD_CHECK_DIGIT');
    expect(rejects).toContain('The case does not name this subject.');

    const second = await run();
    // All that was asked is CLEAR; who was not asked is not.
    expect(second.code).toBe(3);
    expect(rowsOf().map(({ verdict }) => verdict)).toEqual(Array.from({ length: 500 }, () => 'CLEAR'));
    // Whoever is not in the case is the only one asked about again.
    expect((await run()).told[0]).toContain('500 known already, 1 to ask');

    const nobody = await run({ url: 'http://127.0.0.1:9/graphql', output: join(folder, 'none.csv') });
    expect(nobody.code).toBe(3);
    expect(nobody.told.at(-1)).toBe(
      'Run the same command again to ask for those only. 再次运行同一命令，只查询尚无结论的行。',
    );
    const lines = await run({ format: 'ndjson', output: join(folder, 'all.ndjson') });
    expect(lines.code).toBe(3);
    const [line = ''] = readFileSync(join(folder, 'all.ndjson'), 'utf8').split('\n');
    expect(JSON.parse(line)).toMatchObject({
      case: 'TB-2026-500',
      verdict: 'CLEAR',
      assessment: { sources: expect.any(Array) },
    });
    delete process.env.XINQIAO_TOKEN;
  });
});
