import { resolve } from 'node:path';
import { optional, subjectIdentifier, text } from '@xinqiao/platform/exchange/columns.js';
import { openRejects, type Rejects } from '@xinqiao/platform/exchange/rejects.js';
import { openTable, RowProblem } from '@xinqiao/platform/exchange/read-table.js';
import { shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import { z } from 'zod';
import { openGatewayClient, type GatewayClient } from './ask-gateway.js';
import { assessmentShape } from './check-answer.js';
import { openVerdicts, type VerdictRow } from './verdicts-file.js';

export interface CheckFileOptions {
  readonly file: string;
  readonly matter: string;
  readonly case?: string;
  readonly output?: string;
  readonly format: string;
  readonly as: string;
  readonly url?: string;
}

interface Asked {
  readonly line: number;
  readonly raw: readonly string[];
  readonly identifier: string;
  readonly caseNo: string;
}

/** Identifiers of one question, at most: what one case can name. */
const AT_ONCE = 500;

const idsShape = z.object({ subjects: z.array(z.object({ id: z.string().optional() })) });
const caseShape = z.object({
  assessments: z.object({
    answers: z.array(
      z.object({
        id: z.string(),
        registration: z.object({ name: z.string().nullish() }).nullish(),
        assessment: assessmentShape.nullish(),
      }),
    ),
  }),
});

/**
 * Checks every identifier of a file, each case in one question, and writes the verdicts as they come. Rows that cannot be
 * asked go to the rejects file. What is conclusive in the output already is kept; whatever was INCONCLUSIVE, or was not
 * answered at all, is asked when the command is run again. Exit codes: 0 all CLEAR, 2 some FLAGGED, 3 some not known, which
 * rows that could not be asked are.
 */
export async function checkFile(options: CheckFileOptions, tell: (line: string) => void): Promise<0 | 2 | 3> {
  const output = options.output ?? `${options.file}.verdicts.${options.format === 'ndjson' ? 'ndjson' : 'csv'}`;
  if (resolve(output) === resolve(options.file)) {
    throw new Error(
      `--output ${output} is the file that is read: write the verdicts to another one. 结果请写入另一个文件。`,
    );
  }
  const client = await openGatewayClient(options);
  const { header, asked, rejects } = await readAsked(options, client.allowTestDivision);
  if (asked.length + rejects.count() === 0)
    throw new Error(`${options.file} names no subject below its header. 文件表头下没有主体。`);
  const verdicts = await openVerdicts(output, options.format);
  const open = asked.filter((one) => !verdicts.has(one));
  tell(
    `${asked.length} rows of ${header.join(', ')}: ${asked.length - open.length} known already, ${open.length} to ask.`,
  );
  let unanswered = 0;
  for (const caseNo of new Set(open.map((one) => one.caseNo))) {
    const rows = open.filter((one) => one.caseNo === caseNo);
    const told = await checkCase(client, options.matter, caseNo, rows).catch((error: unknown) =>
      error instanceof Error ? error.message : String(error),
    );
    if (typeof told === 'string') {
      unanswered += rows.length;
      tell(`${caseNo}: ${rows.length} rows not answered 未获答复. ${told}`);
      continue;
    }
    for (const { asked: one, problem } of told.refused) rejects.add(one.line, [problem], one.raw);
    await verdicts.add(told.rows);
    tell(`${caseNo}: ${told.rows.length} of ${rows.length} · ${countsOf(told.rows)}`);
  }
  rejects.close();
  if (rejects.count() > 0)
    tell(`${rejects.count()} rows were not asked: ${rejects.file} says why. 未查询的行及原因见该文件。`);
  const unknown = unanswered + verdicts.count('INCONCLUSIVE') + verdicts.count('NONE');
  tell(
    `${output}: ${verdicts.count('CLEAR')} CLEAR, ${verdicts.count('FLAGGED')} FLAGGED, ${unknown} not known 尚无结论.`,
  );
  if (unknown > 0) tell('Run the same command again to ask for those only. 再次运行同一命令，只查询尚无结论的行。');
  if (unknown > 0) return 3;
  if (verdicts.count('FLAGGED') > 0) return 2;
  return rejects.count() > 0 ? 3 : 0;
}

/** Every row once; the same subject and case again on a later line is the same question. */
async function readAsked(
  { file, case: caseOfAll }: CheckFileOptions,
  allowTestDivision: boolean,
): Promise<{ header: readonly string[]; asked: Asked[]; rejects: Rejects }> {
  const reading = { on: shanghaiDateOf(new Date()), allowTestDivision };
  const { header, records } = await openTable(file, {
    subject: subjectIdentifier(['SUBJECT', 'IDENTIFIER', '主体代码', '统一社会信用代码', '证件号码'], reading),
    caseNo: optional(text(['CASE', 'CASE_NO', '业务件号'], { max: 100 })),
  });
  const rejects = openRejects(file, header, null);
  const asked = new Map<string, Asked>();
  for await (const read of records) {
    for (const { line, raw, row, problems } of read) {
      const caseNo = row?.caseNo ?? caseOfAll;
      if (!row) rejects.add(line, problems, raw);
      else if (!caseNo) rejects.add(line, [NO_CASE], raw);
      else asked.set(`${caseNo} ${row.subject}`, { line, raw, identifier: row.subject, caseNo });
    }
  }
  return { header, asked: [...asked.values()], rejects };
}

const NO_CASE = new RowProblem(
  'MISSING_FIELD',
  'CASE',
  'Name the case in a column CASE, or for all rows with --case. 请在 CASE 列填写业务件号，或用 --case 统一指定。',
);
const NOT_IN_CASE = new RowProblem(
  'INCONSISTENT',
  'SUBJECT',
  'The case does not name this subject. 业务件未载明该主体。',
);

interface CheckedCase {
  readonly rows: readonly VerdictRow[];
  readonly refused: readonly { readonly asked: Asked; readonly problem: RowProblem }[];
}

async function checkCase(
  client: GatewayClient,
  matter: string,
  caseNo: string,
  rows: readonly Asked[],
): Promise<CheckedCase> {
  const ids = await idsOf(client, rows);
  const question = { document: 'check-case.graphql', operationName: 'CheckCase', variables: { case: caseNo } };
  const answer = await client.ask({ ...question, matter, caseNo });
  const { assessments } = caseShape.parse(answer);
  const byId = new Map(assessments.answers.map((one) => [one.id, one]));
  const checkedAt = new Date().toISOString();
  const told = rows.map((asked) => ({ asked, answer: byId.get(ids.get(asked.identifier) ?? '') }));
  return {
    rows: told.flatMap(({ asked, answer: one }) => {
      if (!one) return [];
      return { ...asked, name: one.registration?.name ?? '', checkedAt, assessment: one.assessment ?? null };
    }),
    refused: told.flatMap(({ asked, answer: one }) => (one ? [] : [{ asked, problem: NOT_IN_CASE }])),
  };
}

/** Opaque ids by identifier; whoever has none is no subject that a case could name. */
async function idsOf(client: GatewayClient, rows: readonly Asked[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const identifiers = rows.slice(start, start + AT_ONCE).map(({ identifier }) => identifier);
    const { subjects } = idsShape.parse(
      await client.ask({ document: 'ids.graphql', operationName: 'Ids', variables: { identifiers } }),
    );
    subjects.forEach(({ id }, at) => ids.set(identifiers[at] ?? '', id ?? ''));
  }
  return ids;
}

function countsOf(rows: readonly VerdictRow[]): string {
  const count = (verdict: string) => rows.filter(({ assessment }) => assessment?.verdict === verdict).length;
  return ['CLEAR', 'FLAGGED', 'INCONCLUSIVE'].map((verdict) => `${count(verdict)} ${verdict}`).join(', ');
}
