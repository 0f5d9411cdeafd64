import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '@xinqiao/cli/exchange/import-file.js';
import { loadSamples } from '@xinqiao/cli/exchange/samples.js';
import { openInstallation } from '@xinqiao/cli/installation/open-installation.js';
import type { Config } from '@xinqiao/platform/config/config.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { enqueueJob } from '@xinqiao/platform/outbox/enqueue.js';
import { addMonths, addYears, shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import { uscc } from '@xinqiao/platform/rules/uscc.js';
import pg from 'pg';
import { litigants, CENTRE, TAX_OFFICE, type Litigants } from '../../records/parties.js';
import type { AskedHouse, Asking } from '../../support/running-installation.js';
import { until } from '../../support/until.js';

/** The cases of the experiment: one firm for each step, on the list of major tax violations, whom one clerk has looked at. */
export interface Docket extends AsyncDisposable {
  /** Looks, and files: repairs of every second firm, objections of the others. */
  prepare(house: AskedHouse): Promise<void>;
  decide(firm: number): Promise<void>;
  /** The clerk's bureau acknowledges its notice. */
  acknowledge(firm: number): Promise<void>;
  /** Waits until a recipient has taken in what it is told of the decision. */
  takenIn(firm: number, recipient: string): Promise<void>;
  /** Waits until nothing of the decision is under way any more. */
  settled(firm: number): Promise<void>;
  /** What is lost, or there twice. */
  faults(firm: number): Promise<string[]>;
  /** A line for who reads along. */
  told(firm: number): Promise<string>;
}

interface Filed {
  readonly id: string;
  readonly officer: Asking;
  readonly clerk: Asking;
}

const codeOf = (firm: number) =>
  uscc({ department: '91', division: '659999', body8: `P${String(firm).padStart(7, '0')}` });
const documentOf = (firm: number) => `天税稽罚〔2025〕${firm + 1}号`;
const referenceOf = (firm: number) => `major-tax-violation:${documentOf(firm)}`;
const isRepair = (firm: number) => firm % 2 === 0;

export async function openDocket(config: Config, urls: ReadonlyMap<string, string>, firms: number): Promise<Docket> {
  const urlOf = async (name: string) => urls.get(name) ?? '';
  await fill(config, urlOf, firms);
  const pools = new Map<string, pg.Pool>();
  for (const name of ['tax', 'credit-centre', 'access']) {
    const pool = new pg.Pool({ connectionString: await urlOf(name), max: 2 });
    // The server may end before the last idle connection has heard that it was closed.
    pool.on('error', () => undefined);
    pools.set(name, pool);
  }
  const count = async (name: string, from: string, ...values: unknown[]) => {
    const found = await pools
      .get(name)
      ?.query<{ count: number }>(`SELECT count(*)::integer AS count FROM ${from}`, values);
    return found?.rows[0]?.count ?? 0;
  };
  const filed: Filed[] = [];
  let who: Litigants | null = null;
  let house: AskedHouse | null = null;
  const messagesOf = (firm: number) => [`record-case:${filed[firm]?.id}:2`, `record-changed:${filed[firm]?.id}`];
  return {
    async prepare(at) {
      house = at;
      who = litigants(at);
      for (let firm = 0; firm < firms; firm += 1) filed.push(await lookAndFile(at, who, firm));
      await until(async () => (await count('tax', 'outbox WHERE delivered_at IS NULL')) === 0);
    },
    async decide(firm) {
      const { id, officer } = filed[firm] ?? fail(firm);
      const outcome = isRepair(firm) ? 'GRANTED' : 'DELETED';
      const decided = await who?.decide('Tax', officer, { id, outcome, reason: '已核实' });
      if (decided?.case?.outcome !== outcome) throw new Error(JSON.stringify(decided));
    },
    async acknowledge(firm) {
      const as = filed[firm]?.clerk ?? {};
      const notices = await house?.ask('{ changeNotices(acknowledged: false) { id reference } }', as);
      const found = (notices?.body.data?.changeNotices ?? []) as { id: string; reference: string }[];
      const notice = found.find(({ reference }) => reference === referenceOf(firm));
      if (!notice) throw new Error(`Nobody was told of ${referenceOf(firm)}.`);
      await house?.ask(`mutation { acknowledgeNotice(id: "${notice.id}") { __typename } }`, as);
    },
    takenIn: async (firm, recipient) =>
      void (await until(async () => (await count(recipient, 'inbox WHERE id = ANY($1)', messagesOf(firm))) > 0)),
    settled: async (firm) =>
      void (await until(async () => {
        const [told, changed] = messagesOf(firm);
        const delivered = await count('tax', 'outbox WHERE id = ANY($1) AND delivered_at IS NOT NULL', [told, changed]);
        const jobs = await count('tax', `graphile_worker.jobs WHERE key = ANY($1)`, [told, changed]);
        return delivered === 2 && jobs === 0;
      }, 60_000)),
    async faults(firm) {
      const { id } = filed[firm] ?? fail(firm);
      const [told, changed] = messagesOf(firm);
      const outcome = isRepair(firm) ? 'GRANTED' : 'DELETED';
      const receipt = `receipt_entry WHERE leaf::jsonb ->> 'reference' = $1`;
      const entry = 'list_event WHERE change = $2 AND entry IN (SELECT entry FROM chaos_entry WHERE reference = $1)';
      const expected: [string, number, number][] = [
        ['decision', await count('tax', 'record_case WHERE id = $1 AND outcome = $2', id, outcome), 1],
        ['mark at the owner', await count('tax', 'record_mark WHERE case_id = $1 AND superseded_at IS NULL', id), 1],
        [
          'case at the centre',
          await count('credit-centre', 'watched_case WHERE id = $1 AND version = 2 AND outcome = $2', id, outcome),
          1,
        ],
        ['receipt of the centre', await count('credit-centre', receipt, told), 1],
        ['event of the list', await count('credit-centre', entry, referenceOf(firm), 'REMOVED'), 1],
        ['entry on the list', await count('credit-centre', 'public_list WHERE reference = $1', referenceOf(firm)), 0],
        ['change at access', await count('access', 'record_change WHERE case_id = $1', id), 1],
        ['receipt of access', await count('access', receipt, changed), 1],
        [
          'notice to who looked',
          await count('access', 'change_notice WHERE case_id = $1 AND organisation = $2', id, CENTRE),
          1,
        ],
        [
          'notice awaited',
          await count('access', 'change_notice WHERE case_id = $1 AND acknowledged_at IS NULL', id),
          0,
        ],
      ];
      return expected.filter(([, is, should]) => is !== should).map(([what, is]) => `${is} times a ${what}`);
    },
    async told(firm) {
      const rows = await pools
        .get('tax')
        ?.query<{ attempts: number }>('SELECT attempts FROM outbox WHERE id = ANY($1)', [messagesOf(firm)]);
      const attempts = (rows?.rows ?? [])
        .map((row) => row.attempts)
        .toSorted()
        .join(' and ');
      return `${isRepair(firm) ? 'repair' : 'deletion'} told by ${attempts} counted attempts, in force once at each recipient`;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...pools.values()].map((pool) => pool.end()));
    },
  };
}

function fail(firm: number): never {
  throw new Error(`The firm ${firm} has filed nothing.`);
}

async function lookAndFile(house: AskedHouse, who: Litigants, firm: number): Promise<Filed> {
  const code = codeOf(firm);
  const clerk = await who.clerk('GOVERNMENT_PROCUREMENT', `CG-P${firm}`, code);
  const looked = await house.ask(
    'query ($id: String!) { subject(identifier: $id) { ... on Subject { assessment { verdict sources { source verdict reasons { document } } } } } }',
    { ...clerk, variables: { id: code } },
  );
  if (!JSON.stringify(looked.body).includes(documentOf(firm))) throw new Error(JSON.stringify(looked.body));
  const self = await who.firm(code);
  const reference = referenceOf(firm);
  const { case: own, code: refused } = isRepair(firm)
    ? await who.repair('Tax', self, { reference, commitment: '承诺依法纳税', proof: ['缴款书'] })
    : await who.file('Tax', self, { reference, grounds: '主体有误' });
  if (!own) throw new Error(refused);
  const officer = await who.onDuty('tax-bureau', TAX_OFFICE, `SW-P${firm}`, [who.organisationId(code)]);
  return { id: own.id, officer, clerk };
}

/** Firms, and the list that they are on, as the two owners would import them. */
async function fill(config: Config, urlOf: (name: string) => Promise<string>, firms: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'xinqiao-docket-'));
  await using house = await openInstallation({
    config: { ...config, port: 0 },
    log: openLog('silent'),
    urlOf,
    timetable: false,
  });
  await loadSamples(config, house.subgraphs);
  const centre = house.subgraphs.get('credit-centre');
  const tax = house.subgraphs.get('tax');
  if (!centre || !tax) throw new Error('The tax office and the centre run in every installation.');
  const today = shanghaiDateOf(new Date());
  const listedOn = addMonths(today, -13);
  const each = <Line>(line: (firm: number) => Line) => Array.from({ length: firms }, (_, firm) => line(firm));
  const files = {
    subjects: [
      '主体代码,名称,登记状态,法定代表人,行政区划,成立日期',
      ...each((firm) => `${codeOf(firm)},云栖测试${firm + 1}号商贸有限公司,存续,何远山,659999,2019-01-01`),
    ],
    'major-tax-violations': [
      '主体代码,文书号,违法事实,公布日期,公布截止日期',
      ...each((firm) => `${codeOf(firm)},${documentOf(firm)},虚开发票,${listedOn},${addYears(listedOn, 3)}`),
    ],
  };
  for (const [dataset, lines] of Object.entries(files)) {
    const file = join(folder, `${dataset}.csv`);
    writeFileSync(file, lines.join('\n'));
    const { database } = dataset === 'subjects' ? centre : tax;
    const report = await importFile({ config, dataset, file, database, centre });
    if (report.rejected > 0) throw new Error(`${report.rejected} rows of ${dataset} were rejected.`);
  }
  rmSync(folder, { recursive: true });
  await tax.database.source.transaction((manager) => enqueueJob(manager, 'tell-list-entries', {}));
  const entries = `FROM public_list WHERE list_code = 'MAJOR_TAX_VIOLATION' AND document LIKE '天税稽罚%'`;
  await until(async () => (await centre.database.pool.query(`SELECT ${entries}`)).rowCount === firms);
  // An entry that leaves the list leaves nothing but its number.
  await centre.database.pool.query(`CREATE TABLE chaos_entry AS SELECT id AS entry, reference ${entries}`);
}
