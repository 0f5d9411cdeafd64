import { Command } from 'commander';
import type { CheckFileOptions } from './commands/check-file.js';
import type { CheckOptions } from './commands/check.js';
import type { DoctorOptions } from './commands/doctor.js';
import type { ExplainOptions } from './commands/policy-explain.js';
import type { ReportVerifyOptions } from './commands/report-verify.js';
import type { RulesOptions } from './commands/rules.js';
import type { VerifyDrawOptions } from './commands/safety-verify-draw.js';
import { sentenceOf } from './commands/sentence-of.js';
import type { TaxExportOptions } from './commands/tax-export.js';

// Each command loads what it runs, and nothing else: a clerk's check does not wait for the agencies' databases to be read in.

const program = new Command('xinqiao')
  .description('Check credit before handling business 办事先查信用: agencies answer one question together.')
  .addHelpText(
    'after',
    `
Begin with:
  npm start                                                            start everything, with samples
  xinqiao check 91371002MA00TEXT0Y --matter PROJECT_APPLICATION --case XM-2026-001
  xinqiao import penalties test/support/samples/penalties-utf8.csv    load what an agency delivers

Environment: XINQIAO_DATA the data folder, PORT the port, XINQIAO_MODE development or production.`,
  );

program
  .command('start')
  .description('start the agencies and the gateway')
  .option('--per-service', 'one process for each service, over HTTP')
  .option('--service <name>', 'one service alone: gateway, or the name of a subgraph')
  .action(async ({ perService, service }: { perService?: boolean; service?: string }) => {
    if (service && perService)
      throw new Error('--service starts one service, --per-service all of them: leave one out.');
    if (service === 'gateway') await (await import('./commands/start-gateway.js')).startGateway();
    else if (service) await (await import('./commands/start-service.js')).startService(service);
    else if (perService) await (await import('./commands/start-services.js')).startServices();
    else await (await import('./commands/start.js')).start();
  });

program
  .command('check')
  .description(
    'ask for the verdict on one subject, or on a file of them; exits 0 CLEAR, 2 FLAGGED, 3 INCONCLUSIVE, 1 error',
  )
  .argument('[identifier]', '统一社会信用代码 or 居民身份证号码')
  .requiredOption('--matter <CODE>', 'the business, such as PROJECT_APPLICATION')
  .option('--case <no>', 'the number of your open business case')
  .option('--as <persona>', 'whose development token to use', 'clerk')
  .option('--url <address>', 'the GraphQL address, else XINQIAO_URL or this machine')
  .option('--json', 'print the answer as JSON')
  .option('--file <csv>', 'check every SUBJECT of a file, under --case or the column CASE; 500 for each case')
  .option('--output <file>', 'where verdicts of a file go; what is conclusive there is kept, the rest asked again')
  .option('--format <format>', 'of that output: csv, as if left out, or ndjson')
  .addHelpText('after', '\nIn production put your token into XINQIAO_TOKEN.')
  .action(async (identifier: string | undefined, { file, ...options }: CheckOptions & Partial<CheckFileOptions>) => {
    if (file && identifier) throw new Error('Name an identifier, or a file of them with --file, not both.');
    if (file && options.json) throw new Error('--json is for one subject: write --format ndjson for a file.');
    if (!file && (options.output ?? options.format)) throw new Error('--output and --format go with --file.');
    if (file) {
      const { checkFile } = await import('./commands/check-file.js');
      const { format = 'csv' } = options;
      process.exitCode = await checkFile({ ...options, format, file }, (line) => process.stderr.write(`${line}\n`));
    } else if (identifier) {
      const { check } = await import('./commands/check.js');
      process.exitCode = await check(identifier, options);
    } else throw new Error('Name an identifier, or a file of them with --file.');
  });

program
  .command('import')
  .description('load a file that an agency delivers; exits 0 all loaded, 2 some rows rejected, 1 failed')
  .argument('<dataset>', 'what the file holds')
  .argument('<file>', 'CSV: UTF-8 or GB18030, columns in any order')
  .addHelpText(
    'after',
    await listFor('import', 'Datasets', async () => {
      const { definitions } = await import('./installation/definitions.js');
      return definitions.flatMap(({ datasets }) => datasets);
    }),
  )
  .action(async (dataset: string, file: string) => {
    const { importCommand } = await import('./commands/import.js');
    process.exitCode = await importCommand(dataset, file);
  });

program
  .command('rules')
  .description('try the rules of a regime on a file, without a database; prints JSON')
  .argument('<regime>', 'whose rules')
  .option('--file <json>', 'the facts')
  .option('--on <date>', 'the day to judge on, YYYY-MM-DD; today if left out')
  .option('--rulebook <name>', 'a folder of schema/rulebooks')
  .option('--schema', 'print the JSON Schema of the file')
  .addHelpText('after', await listFor('rules', 'Regimes', async () => (await import('./rules/regimes.js')).regimes))
  .action(async (regime: string, options: RulesOptions) => {
    const { rules } = await import('./commands/rules.js');
    rules(regime, options);
  });

program
  .command('doctor')
  .description('examine the configuration; exits 0 nothing refused, 2 something must be mended before production')
  .option('--production', 'examine as production would, whatever XINQIAO_MODE says')
  .action(async (options: DoctorOptions) => {
    const { doctor } = await import('./commands/doctor.js');
    process.exitCode = await doctor(options, process.env, (line) => process.stdout.write(`${line}\n`));
  });

program
  .command('daily')
  .description('the run of the day: judgments become effective, flags unperformed, listings expire')
  .action(async () => (await import('./commands/daily.js')).daily());

program
  .command('export-courts')
  .description('write the courts’ register as NDJSON')
  .action(async () => (await import('./commands/daily.js')).exportCourts());

program
  .command('outbox')
  .description('list what one agency has to tell another and could not yet; exits 0 nothing waits, 2 something does')
  .option('--retry', 'begin anew with everything that waits, what was given up included')
  .action(async ({ retry }: { retry?: boolean }) => {
    const { outbox } = await import('./commands/outbox.js');
    process.exitCode = await outbox({ retry: retry === true });
  });

const ledger = program
  .command('ledger')
  .description('access records and receipts: what was looked at, and whether it still stands');
ledger
  .command('verify')
  .description('read every ledger and name the first bad entry; exits 0 as signed, 2 not so')
  .action(async () => {
    const { ledgerVerify } = await import('./commands/ledger.js');
    process.exitCode = await ledgerVerify();
  });
ledger
  .command('reconcile')
  .description('compare access records with the receipts of the subgraphs; exits 0 alike, 2 not so')
  .option('--from <day>', 'a day or an instant; a day before --until if left out')
  .option('--until <day>', 'a day or an instant; now if left out')
  .action(async (options: { from?: string; until?: string }) => {
    const { ledgerReconcile } = await import('./commands/ledger.js');
    process.exitCode = await ledgerReconcile(options);
  });
ledger
  .command('export')
  .description('write access records as NDJSON with their proofs')
  .option('--from <day>', 'a day or an instant')
  .option('--until <day>', 'a day or an instant')
  .action(async (options: { from?: string; until?: string }) => {
    const { ledgerExport } = await import('./commands/ledger.js');
    process.exitCode = await ledgerExport(options);
  });
ledger
  .command('replay')
  .description('compute the verdict of a record anew from the facts as of then; exits 0 equal, 2 not so')
  .argument('<number>', 'the place of the record in the ledger')
  .action(async (number: string) => {
    const { ledgerReplay } = await import('./commands/ledger-replay.js');
    process.exitCode = await ledgerReplay(number);
  });
ledger
  .command('drop')
  .description('drop segments of entries older than ten years; heads and roots stay')
  .action(async () => {
    const { ledgerDrop } = await import('./commands/ledger.js');
    process.exitCode = await ledgerDrop();
  });

program
  .command('policy')
  .description('who may see what for which business')
  .command('explain')
  .description('print what an actor would see for a matter, and by which line of schema/matters.yaml')
  .requiredOption('--persona <name>', 'a persona of `xinqiao token --help`, or a kind of actor')
  .requiredOption('--matter <CODE>', 'the business, such as PROJECT_APPLICATION')
  .action(async (options: ExplainOptions) => (await import('./commands/policy-explain.js')).policyExplain(options));

const safety = program.command('safety').description('work-safety supervision 安全生产监管');

safety
  .command('verify-draw')
  .description('compute a double-random draw anew from its file; exits 0 it holds, 2 it does not, 1 no draw')
  .requiredOption('--file <json>', 'the field `file` of inspectionDraw')
  .option('--hash <sha256>', 'the hash of the seed, as it was published before the draw')
  .action(async (options: VerifyDrawOptions) => {
    const { safetyVerifyDraw } = await import('./commands/safety-verify-draw.js');
    process.exitCode = safetyVerifyDraw(options);
  });

safety
  .command('export')
  .description('print the ledger of every supervised object as NDJSON, one entry a line')
  .action(async () => (await import('./commands/safety-export.js')).safetyExport());

program
  .command('report')
  .description('reports that residents hand over 信用报告')
  .command('verify')
  .description('verify a report without asking anybody; exits 0 it holds, 2 it does not')
  .requiredOption('--file <jws>', 'the report, as the person handed it over')
  .requiredOption('--keys <json>', 'the centre’s published keys: the text of haibeiReportKeys')
  .action(async (options: ReportVerifyOptions) => {
    const { reportVerifyCommand } = await import('./commands/report-verify.js');
    process.exitCode = await reportVerifyCommand(options);
  });

const seed = program.command('seed').description('write fictional data, the same on every machine');
seed
  .command('courts')
  .description('agreements, judgments, flags and judgment debtors')
  .option('--seed <number>', 'where chance begins', '20191215')
  .option('--scale <share>', 'of 2,000 cases and 6,670 debtors', '1')
  .action(async ({ seed, scale }: { seed: string; scale: string }) => {
    const { seedCourts } = await import('./commands/seed-courts.js');
    await seedCourts({ seed: Number(seed), scale: Number(scale) });
  });
seed
  .command('xinjiang')
  .description('846,552 taxpayers, 507,000 push records, 21 banks, 7,912 loans of 5,580,000,000 yuan')
  .option('--reset', 'lose what the tax authority holds already')
  .action(async (options: { reset?: boolean }) => (await import('./commands/seed.js')).seedXinjiang(options));

program
  .command('tax')
  .description('tax credit 纳税信用')
  .command('export')
  .description('print the published list of A-grade taxpayers of a year as NDJSON, one taxpayer a line')
  .requiredOption('--year <year>', 'the calendar year that was evaluated')
  .option('--divisions <codes>', 'GB/T 2260 codes, separated by commas')
  .action(async (options: TaxExportOptions) => (await import('./commands/tax-export.js')).taxExport(options));

program
  .command('token')
  .description('print a signed development token')
  .argument('<persona>', 'who to be')
  .addHelpText(
    'after',
    await listFor('token', 'Personas', async () => {
      const { personas } = await import('./personas.js');
      return Object.entries(personas).map(([name, { description }]) => ({ name, description }));
    }),
  )
  .action(async (persona: string) => (await import('./commands/token.js')).token(persona));

program
  .command('compose')
  .description('compare schema/supergraph.graphql with what composition gives; exits 0 the same, 2 different')
  .option('--write', 'write it')
  .action(async ({ write }: { write?: boolean }) => {
    const { compose } = await import('./commands/compose.js');
    process.exitCode = compose({ write: write === true });
  });

// Whoever reads through `head` has read enough: the rest of the command is said to nobody, and is done all the same.
process.stdout.on('error', (error) => {
  if (!isReaderGone(error)) throw error;
});

program.parseAsync().catch((error: unknown) => {
  if (isReaderGone(error)) return;
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
});

function isReaderGone(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EPIPE';
}

/** What a command's help lists, read in for that command only. */
async function listFor(
  command: string,
  title: string,
  entries: () => Promise<readonly { readonly name: string; readonly description: string }[]>,
): Promise<string> {
  if (!process.argv.slice(2, 4).includes(command)) return '';
  const lines = (await entries()).map(({ name, description }) => `  ${name.padEnd(32)}${description}`);
  return `\n${title}:\n${lines.join('\n')}`;
}
