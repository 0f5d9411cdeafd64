import { subjectIdOf } from '@xinqiao/credit-centre/rules/subject-id.js';
import type { Config } from '@xinqiao/platform/config/config.js';
import { copyRows } from '@xinqiao/platform/database/copy-rows.js';
import type { Database } from '@xinqiao/platform/database/database.js';
import type { PoolClient } from 'pg';
import type { Progress } from './progress.js';
import { borrowerNumbers, loansOf, type SeedLoan } from './xinjiang/loans.js';
import { GRADES, LOANS, PUSHES, TAXPAYERS, YEARS } from './xinjiang/plan.js';
import { BANKS, REGULATOR, SEEDED, taxpayers, type SeedTaxpayer } from './xinjiang/taxpayers.js';

export interface SeedRequest {
  readonly config: Pick<Config, 'keys'>;
  readonly tax: Database;
  readonly centre: Database;
  /** Empties the tax authority's tables, and takes earlier seeds out of the registry. */
  readonly reset: boolean;
  readonly progress: Progress;
}

/** The day up to which the seeded data speak. */
const AS_OF = '2019-12-15';

/** The tax authority's tables, those that refer to others first. */
const TABLES = [
  'push_message',
  'push_agreement',
  'push_log',
  'a_list_change',
  'a_grade_listing',
  'tax_evaluation',
  'tax_finding',
  'tax_arrears',
  'major_tax_violation',
  'non_normal_household',
  'tax_paid',
  'declared_sales',
  'financial_statement',
  'tax_registration',
  'loan_report',
];

/** Rows that the progress counts. */
export const SEED_ROWS = 3 * TAXPAYERS + YEARS.reduce((sum, { listed }) => sum + listed, 0) + PUSHES + LOANS;

/**
 * Writes the province of the plan by COPY: all of the tax authority's in one transaction, so that half a province never stands.
 * Throws a sentence where data stand already and `reset` was not asked for.
 */
export async function seedProvince({ config, tax, centre, reset, progress }: SeedRequest): Promise<void> {
  const idOf = ({ uscc }: { readonly uscc: string }) => subjectIdOf('organisation', uscc, config.keys.registry);
  if (!reset) await requireEmpty(tax, centre);
  await inTransaction(centre, (client) => seedRegistry(client, idOf, progress));
  await inTransaction(tax, async (client) => {
    await client.query(`TRUNCATE ${TABLES.join(', ')}`);
    await seedResults(client, idOf, progress);
    const { listed, borrowers } = await seedIndicators(client, idOf);
    await seedAList(client, listed, idOf, progress);
    await seedPushes(client, listed, idOf, progress);
    await seedLoans(client, loansOf(borrowers), idOf, progress);
    await markLoaded(client, [
      'a-grade-list',
      'tax-evaluations',
      'tax-arrears',
      'major-tax-violations',
      'tax-findings',
      'tax-registrations',
    ]);
  });
  await Promise.all([tax, centre].map(({ pool }) => pool.query('ANALYZE')));
}

type IdOf = (taxpayer: { readonly uscc: string }) => string;

async function requireEmpty(tax: Database, centre: Database): Promise<void> {
  const [held] = await tax.rows<{ held: boolean }>(
    'tax_holds_data',
    'SELECT EXISTS (SELECT FROM tax_evaluation) OR EXISTS (SELECT FROM push_log) OR EXISTS (SELECT FROM loan_report) AS held',
    [],
  );
  const [seeded] = await centre.rows<{ held: boolean }>(
    'centre_holds_seed',
    'SELECT EXISTS (SELECT FROM registered_subject WHERE uscc LIKE $1) AS held',
    [`${SEEDED}%`],
  );
  if (held?.held || seeded?.held) {
    throw new Error(
      'The tax authority holds data already. Seed an empty data folder, or add --reset to lose what is there.',
    );
  }
}

async function seedRegistry(client: PoolClient, idOf: IdOf, progress: Progress): Promise<void> {
  await client.query('DELETE FROM registered_subject WHERE uscc LIKE $1', [`${SEEDED}%`]);
  const columns = ['subject_id', 'kind', 'name', 'uscc', 'status', 'division', 'valid_from'];
  await copyRows(
    client,
    { table: 'registered_subject', columns },
    map(taxpayers(), progress, (one) => [
      idOf(one),
      'ENTERPRISE',
      one.name,
      one.uscc,
      'ACTIVE',
      one.division,
      one.establishedOn,
    ]),
  );
  await markLoaded(client, ['subjects']);
}

async function seedResults(client: PoolClient, idOf: IdOf, progress: Progress): Promise<void> {
  const year = 2018;
  const publishedOn = '2019-04-20';
  const evaluation = ['subject_id', 'year', 'grade', 'score', 'published_on', 'valid_from'];
  await copyRows(
    client,
    { table: 'tax_evaluation', columns: evaluation },
    map(taxpayers(), progress, (one) => [idOf(one), year, one.grade, one.score, publishedOn, publishedOn]),
  );
  const registration = [
    'subject_id',
    'qualification',
    'registered_on',
    'vat_rate',
    'income_tax_rate',
    'industry',
    'valid_from',
  ];
  await copyRows(
    client,
    { table: 'tax_registration', columns: registration },
    map(taxpayers(), progress, (one) => {
      const isGeneral = one.no % 4 === 0;
      const kind = isGeneral
        ? ['GENERAL', one.establishedOn, '13.00', '25.00']
        : ['SMALL_SCALE', one.establishedOn, '3.00', '20.00'];
      return [idOf(one), ...kind, one.industry, one.establishedOn];
    }),
  );
}

/** Findings, arrears and non-normal households; gives those who are on a list, and those who borrow. */
async function seedIndicators(client: PoolClient, idOf: IdOf) {
  const numbers = borrowerNumbers();
  const listed: SeedTaxpayer[] = [];
  const borrowers: SeedTaxpayer[] = [];
  const findings: unknown[][] = [];
  const arrears: unknown[][] = [];
  const nonNormal: unknown[][] = [];
  for (const one of taxpayers()) {
    if (one.no < GRADES.A) listed.push(one);
    if (numbers.has(one.no)) borrowers.push(one);
    const finding = (kind: string, no: string) => [no, idOf(one), 2018, kind, kind === 'LATE_FILING' ? '3.00' : null];
    if (one.isLate)
      findings.push([...finding('LATE_FILING', `指-${one.no}`), '2018-06-16', '2018-07-10', '2018-06-16']);
    if (one.isNonNormal) {
      findings.push([...finding('ABNORMAL_TAXPAYER', `非正-${one.no}`), '2018-09-03', null, '2018-09-03']);
      nonNormal.push([`非正-${one.no}`, idOf(one), '2018-09-03', '2018-09-03']);
    }
    if (one.hasArrears) {
      const yuan = (1_000 + ((one.no * 7_919) % 500_000)).toFixed(2);
      arrears.push([`欠-${one.no}`, idOf(one), '增值税', yuan, '2019-05-15', '2019-05-15']);
    }
  }
  const finding = ['finding_no', 'subject_id', 'year', 'kind', 'points', 'recorded_on', 'corrected_on', 'valid_from'];
  await copyRows(
    client,
    { table: 'tax_finding', columns: [...finding, 'crime', 'with_police'] },
    findings.map((row) => [...row, false, false]),
  );
  const status = ['document_no', 'subject_id', 'identified_on', 'valid_from'];
  await copyRows(client, { table: 'non_normal_household', columns: status }, nonNormal);
  const notice = ['notice_no', 'subject_id', 'tax_type', 'amount_yuan', 'published_on', 'valid_from'];
  await copyRows(client, { table: 'tax_arrears', columns: notice }, arrears);
  return { listed, borrowers };
}

/** Each year's list is the beginning of the next one's: whoever is on it stays. */
async function seedAList(
  client: PoolClient,
  listed: readonly SeedTaxpayer[],
  idOf: IdOf,
  progress: Progress,
): Promise<void> {
  const columns = ['subject_id', 'year', 'division', 'uscc', 'name', 'industry', 'valid_from'];
  for (const { madeIn, listed: count } of YEARS) {
    await copyRows(
      client,
      { table: 'a_grade_listing', columns },
      map(listed.slice(0, count), progress, (one) => [
        idOf(one),
        madeIn - 1,
        one.division,
        one.uscc,
        one.name,
        one.industry,
        `${madeIn}-04-20`,
      ]),
    );
  }
}

/** Every recipient gets its part of each year's list: the record of number k goes to recipient k modulo their count. */
async function seedPushes(
  client: PoolClient,
  listed: readonly SeedTaxpayer[],
  idOf: IdOf,
  progress: Progress,
): Promise<void> {
  const columns = ['recipient', 'kind', 'year', 'subject_id', 'division', 'pushed_on'];
  for (const { madeIn, banks, pushes } of YEARS) {
    const recipients = [REGULATOR, ...BANKS.slice(0, banks)];
    const numbers = Array.from({ length: pushes }, (_, at) => at);
    await copyRows(
      client,
      { table: 'push_log', columns },
      map(numbers, progress, (at) => {
        const recipient = recipients[at % recipients.length];
        const one = listed[Math.floor(at / recipients.length)];
        if (!one || !recipient) throw new Error('The plan pushes more than the list holds.');
        const kind = recipient === REGULATOR ? 'banking-regulator' : 'bank';
        return [recipient, kind, madeIn - 1, idOf(one), one.division, `${madeIn}-05-10`];
      }),
    );
  }
}

async function seedLoans(
  client: PoolClient,
  loans: readonly SeedLoan[],
  idOf: IdOf,
  progress: Progress,
): Promise<void> {
  const columns = [
    'bank',
    'loan_no',
    'subject_id',
    'product',
    'division',
    'credit_line_yuan',
    'approved_on',
    'disbursed_yuan',
    'disbursed_at',
    'authorized_at',
    'reported_by',
  ];
  await copyRows(
    client,
    { table: 'loan_report', columns },
    map(loans, progress, ({ no, bank, taxpayer, yuan, approvedOn, disbursedAt, authorizedAt }) => [
      BANKS[bank],
      `贷-${no}`,
      idOf(taxpayer),
      no % 3 === 0 ? '诚信贷' : '云税贷',
      taxpayer.division,
      yuan,
      approvedOn,
      yuan,
      disbursedAt,
      authorizedAt,
      'seed',
    ]),
  );
  const paid = ['subject_id', 'year', 'tax_type', 'due_yuan', 'paid_yuan', 'valid_from'];
  await copyRows(
    client,
    { table: 'tax_paid', columns: paid },
    loans.map(({ taxpayer, yuan }) => [idOf(taxpayer), 2018, '增值税', yuan / 10, yuan / 10, '2018-01-01']),
  );
}

async function markLoaded(client: PoolClient, datasets: readonly string[]): Promise<void> {
  await client.query(
    `INSERT INTO feed (dataset, as_of, loaded_at) SELECT dataset, $2, clock_timestamp() FROM unnest($1::text[]) dataset
     ON CONFLICT (dataset) DO UPDATE SET as_of = excluded.as_of, loaded_at = excluded.loaded_at`,
    [datasets, AS_OF],
  );
}

function* map<From>(from: Iterable<From>, progress: Progress, row: (one: From) => readonly unknown[]) {
  for (const one of from) {
    progress.count();
    yield row(one);
  }
}

async function inTransaction(database: Database, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await database.pool.connect();
  try {
    await client.query('BEGIN');
    await work(client);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
