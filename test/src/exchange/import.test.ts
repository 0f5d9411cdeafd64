import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { datasetOf } from '@xinqiao/cli/installation/definitions.js';
import { importFile } from '@xinqiao/cli/exchange/import-file.js';
import { openCentreInThread } from '@xinqiao/cli/exchange/open-centre-in-thread.js';
import { SAMPLES } from '@xinqiao/cli/exchange/samples.js';
import { mattersOf } from '@xinqiao/cli/installation/matters.js';
import { creditCentre } from '@xinqiao/credit-centre/subgraph.js';
import { csvRecords } from '@xinqiao/platform/exchange/csv-records.js';
import { importDataset } from '@xinqiao/platform/exchange/import-dataset.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { uscc } from '@xinqiao/platform/rules/uscc.js';
import { openSubgraph, type OpenSubgraph } from '@xinqiao/platform/subgraph/open-subgraph.js';
import { cloneDatabases, type ClonedDatabases } from '../support/running-installation.js';

const sample = (name: string, encoding: 'utf8' | 'latin1' = 'utf8') => readFileSync(join(SAMPLES, name), encoding);
/** Of a file without quotes, whatever its encoding: the bytes of a line break and a comma are the same in each. */
const everyFieldQuoted = (bytes: string) =>
  Buffer.from(
    bytes.replaceAll(/[^,\r\n]+/g, (field) => `"${field}"`),
    'latin1',
  );
const PENALTIES = sample('penalties-utf8.csv');
const ROWS = PENALTIES.trim().split('\n').length - 1;

/** The template's Chinese column names (domain.md 6.4). */
const CHINESE: Readonly<Record<string, string>> = {
  CF_XDR_MC: '行政相对人名称',
  CF_XDR_LB: '行政相对人类别',
  CF_XDR_SHXYM: '统一社会信用代码',
  CF_XDR_ZJLX: '证件类型',
  CF_XDR_ZJHM: '证件号码',
  CF_WSH: '行政处罚决定书文号',
  CF_WFXW: '违法行为类型',
  CF_SY: '违法事实',
  CF_YJ: '处罚依据',
  CF_CFLB: '处罚类别',
  CF_NR: '处罚内容',
  CF_NR_FK: '罚款金额（万元）',
  CF_NR_WFFF: '没收违法所得、没收非法财物的金额（万元）',
  CF_JDRQ: '处罚决定日期',
  CF_GSJZQ: '公示截止期',
  CF_CFJG: '处罚机关',
  CF_CFJGDM: '处罚机关统一社会信用代码',
};

describe('an import of what agencies exchange', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xinqiao-import-'));
  let databases: ClonedDatabases;
  let centre: OpenSubgraph;

  beforeAll(async () => {
    databases = await cloneDatabases();
    const { config } = databases;
    const databaseUrl = await databases.urlOf('credit-centre');
    centre = await openSubgraph(creditCentre, {
      config,
      matters: mattersOf(config),
      log: openLog('silent'),
      databaseUrl,
    });
  });

  afterAll(async () => {
    await centre[Symbol.asyncDispose]();
    await databases[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  const write = (name: string, content: string | Buffer) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  const load = (file: string, dataset = 'penalties') =>
    importFile({ config: databases.config, dataset, file, database: centre.database, centre });
  const facts = async (documentNo: string) =>
    (
      await centre.database.pool.query<{ superseded_at: string | null; fine_yuan: string }>(
        'SELECT superseded_at, fine_yuan FROM penalty WHERE document_no = $1 ORDER BY id',
        [documentNo],
      )
    ).rows;

  const [header = '', ...lines] = PENALTIES.trim().split('\n');
  const shuffled = (line: string) => line.split(',').reverse().join(',');
  const variants: readonly (readonly [title: string, content: () => string | Buffer])[] = [
    ['UTF-8 with a byte order mark', () => `\ufeff${PENALTIES}`],
    ['CRLF', () => PENALTIES.replaceAll('\n', '\r\n')],
    ['no line break at the end', () => PENALTIES.trimEnd()],
    ['GB18030 with CRLF', () => readFileSync(join(SAMPLES, 'penalties-gb18030-crlf.csv'))],
    ['quotes around some fields', () => PENALTIES.replaceAll(/(?<=\n)([^,\n]+),([^,\n]*)/g, '"$1",$2')],
    ['quotes around every field of GB18030', () => everyFieldQuoted(sample('penalties-gb18030-crlf.csv', 'latin1'))],
    ['columns in another order', () => [header, ...lines].map(shuffled).join('\n')],
    [
      'Chinese column names',
      () =>
        [
          header
            .split(',')
            .map((code) => CHINESE[code] ?? code)
            .join(','),
          ...lines,
        ].join('\n'),
    ],
    ['half-width brackets in document numbers', () => PENALTIES.replaceAll('〔2026〕', '(2026)')],
    ['square brackets in document numbers', () => PENALTIES.replaceAll('〔2026〕', '[2026]')],
    ['full-width round brackets in document numbers', () => PENALTIES.replaceAll('〔2026〕', '（2026）')],
    [
      'a column that the template does not know',
      () => [`${header},LSH`, ...lines.map((line) => `${line},x`)].join('\n'),
    ],
  ];

  test.each(variants)('with %s says the same facts, so that nothing changes', async (_, content) => {
    const report = await load(write('variant.csv', content()));
    expect(report).toEqual({ added: 0, changed: 0, unchanged: ROWS, rejected: 0, rejectsFile: null });
  });

  test('learns the same ids from a registry in a thread of its own, and says what to do when that ended', async () => {
    const { config } = databases;
    const env = { XINQIAO_DATA: config.dataFolder, XINQIAO_HEADS: config.witnessFolder, LOG_LEVEL: 'silent' };
    const inThread = await openCentreInThread(await databases.urlOf('credit-centre'), env);
    const loading = () =>
      importFile({
        config,
        dataset: 'penalties',
        file: write('thread.csv', PENALTIES),
        database: centre.database,
        centre: inThread,
      });
    expect(await loading()).toMatchObject({ added: 0, changed: 0, unchanged: ROWS, rejected: 0 });
    await inThread[Symbol.asyncDispose]();
    await expect(loading()).rejects.toThrow('Run the command again: an import goes on where it stood.');
    await expect(openCentreInThread('postgres://nobody@127.0.0.1:1/none', env)).rejects.toThrow('ECONNREFUSED');
  });

  test('rejects each kind of bad row with its line and reason, and loads the good rows', async () => {
    const file = write('bad.csv', sample('penalties-bad.csv'));
    const report = await load(file);
    expect(report).toMatchObject({ added: 0, unchanged: 1, rejected: 14, rejectsFile: `${file}.rejects.csv` });
    const rejected = readFileSync(`${file}.rejects.csv`, 'utf8').trim().split('\r\n').slice(1);
    const reasons = rejected.map((row) => row.split(',').slice(0, 3).join(' '));
    expect(reasons).toEqual([
      '3 CF_XDR_SHXYM BAD_CHECK_DIGIT',
      '4 CF_XDR_SHXYM BAD_CHECK_DIGIT',
      '5 CF_JDRQ IMPOSSIBLE_DATE',
      '6 CF_CFLB UNKNOWN_CODE',
      '7 CF_WSH MISSING_FIELD',
      '8 CF_NR_FK NOT_A_NUMBER',
      '9 CF_XDR_SHXYM MISSING_FIELD',
      '10 CF_XDR_ZJHM BAD_CHECK_DIGIT',
      '11 CF_XDR_LB UNKNOWN_CODE',
      '12 CF_CFJGDM BAD_CHECK_DIGIT',
      '13 CF_WFXW TOO_LONG',
      '14 CF_WFXW BAD_CHARACTER',
      '16  WRONG_FIELD_COUNT',
      '15 authority_uscc document_no INCONSISTENT',
    ]);
    const messages: unknown[] = [];
    for await (const records of csvRecords(Readable.from([rejected.join('\n')]))) {
      messages.push(...records.map(({ raw }) => raw[3]));
    }
    expect(messages).toHaveLength(14);
    for (const message of messages) expect(message).toMatch(/[a-z]{3}.*\. .*\p{Script=Han}.*。$/u);
  });

  test('of a corrected rejects file loads what was corrected', async () => {
    const file = write(
      'wrong-date.csv',
      `${header}\n${(lines[0] ?? '').replace(/〔2026〕\d+号/, '〔2026〕77号').replace(/2026-\d\d-\d\d,/, '2026-02-30,')}`,
    );
    const { rejectsFile } = await load(file);
    if (!rejectsFile) throw new Error('nothing was rejected');
    const corrected = readFileSync(rejectsFile, 'utf8').replace(/,2026-02-30,/, ',2026-02-28,');
    expect(await load(write('corrected.csv', corrected))).toMatchObject({ added: 1, rejected: 0 });
    expect(await load(write('corrected.csv', corrected))).toMatchObject({ added: 0, unchanged: 1 });
  });

  test('of a changed fact keeps what was known before', async () => {
    const documentNo = /[^,]*〔2026〕\d+号/.exec(lines[0] ?? '')?.[0] ?? '';
    const before = await facts(documentNo);
    const changed = `${header}\n${(lines[0] ?? '').replace(/,(\d+\.\d{6}),/, ',9.000000,')}`;
    expect(await load(write('changed.csv', changed))).toMatchObject({ added: 0, changed: 1 });
    const after = await facts(documentNo);
    expect(after).toHaveLength(before.length + 1);
    expect(after.map(({ superseded_at }) => superseded_at === null)).toEqual([false, true]);
    expect(after.at(-1)).toMatchObject({ fine_yuan: '90000.00' });
  });

  test('of a file that is no table says what is wrong and loads nothing', async () => {
    await expect(load(join(folder, 'missing.csv'))).rejects.toThrow(/There is no file.*没有该文件/);
    await expect(load(write('empty.csv', ''))).rejects.toThrow('it needs a header line');
    await expect(load(write('header.csv', 'A,B\n1,2\n'))).rejects.toThrow('lacks the column CF_XDR_MC');
    await expect(load(write('twice.csv', `${header},CF_WSH\n`))).rejects.toThrow('has the column CF_WSH twice');
    await expect(load(write('quotes.csv', `${header}\n"open`))).rejects.toThrow('not readable as CSV');
    await expect(load(write('stray.csv', `${header}\na"b"c,d`))).rejects.toThrow('begins on line 2');
  });

  test.each<[string, string | Buffer, RegExp]>([
    [
      'UTF-16, as "Unicode text" is',
      Buffer.from(`\ufeff${PENALTIES}`, 'utf16le'),
      /is encoded in UTF-16.*文件编码为 UTF-16/,
    ],
    [
      'UTF-16 with the high byte first',
      Buffer.from(`\ufeff${PENALTIES}`, 'utf16le').swap16(),
      /is encoded in UTF-16.*文件编码为 UTF-16/,
    ],
    [
      'UTF-16 without a mark',
      Buffer.from(PENALTIES, 'utf16le'),
      /is encoded in UTF-16, or is no text.*文件编码为 UTF-16，或不是文本/,
    ],
    ['semicolons', PENALTIES.replaceAll(',', ';'), /is separated by semicolons.*文件以分号分隔/],
    ['quotes and semicolons', `${header.replaceAll(/[^,]+/g, '"$&"').replaceAll(',', ';')}\n`, /by semicolons/],
    ['tabs', PENALTIES.replaceAll(',', '\t'), /is separated by tabs.*文件以制表符分隔/],
    [
      'tabs in GB18030',
      Buffer.from(sample('penalties-gb18030-crlf.csv', 'latin1').replaceAll(',', '\t'), 'latin1'),
      /is separated by tabs/,
    ],
    ['a workbook', Buffer.from('504b030414000600', 'hex'), /is a workbook \(.xlsx\).*文件是 .xlsx 工作簿/],
  ])('of what a spreadsheet saves in %s says what it is and how to save it', async (_, content, says) => {
    const loading = load(write('saved.csv', content));
    await expect(loading).rejects.toThrow(says);
    await expect(loading).rejects.toThrow(
      /Save it as UTF-8, separated by commas.*请另存为 UTF-8 编码、以逗号分隔的文件/,
    );
  });

  test('that was interrupted goes on where it stood: nothing twice, nothing lost, each bad row told once', async () => {
    const found = datasetOf('broken-commitments').dataset;
    const row = (place: number) => {
      const body8 = `MB${String(place).padStart(6, '0')}`;
      const code = uscc({ department: '91', division: '659999', body8 });
      return `${place % 500 === 7 ? code.slice(1) : code},CN-${place},认定〔2026〕${place}号,2026-01-05,2027-01-04`;
    };
    const rows = Array.from({ length: 11_200 }, (_, place) => row(place));
    const file = write('commitments.csv', `SUBJECT,COMMITMENT_NO,DOCUMENT_NO,BROKEN_ON,UNTIL\n${rows.join('\n')}\n`);
    const asked: number[] = [];
    const importing = (failAt: number) =>
      importDataset({
        dataset: found,
        file,
        database: centre.database,
        reading: { on: '2026-11-26', allowTestDivision: true },
        async resolve(identifiers) {
          if (asked.length === failAt) throw new Error('the registry is gone');
          asked.push(identifiers.length);
          return identifiers.map((identifier) => `o1_${identifier}`);
        },
      });
    await expect(importing(2)).rejects.toThrow('the registry is gone');
    expect(await importing(99)).toMatchObject({ added: 11_177, changed: 0, unchanged: 0, rejected: 23 });
    expect(asked).toEqual([4_990, 4_990, 1_197]);
    const rejected = readFileSync(`${file}.rejects.csv`, 'utf8').trim().split('\r\n').slice(1);
    expect(rejected.map((line) => Number(line.split(',')[0]))).toEqual(
      Array.from({ length: 23 }, (_, at) => 9 + 500 * at),
    );
    expect(await importing(99)).toMatchObject({ added: 0, unchanged: 11_177, rejected: 23 });
    // Whoever asks as of an instant sees the whole load or nothing of it.
    const known = await centre.database.pool.query<{ instants: string; facts: string }>(
      "SELECT count(DISTINCT recorded_at) AS instants, count(*) AS facts FROM broken_commitment WHERE subject_id LIKE 'o1_91659999MB%'",
    );
    expect(known.rows).toEqual([{ instants: '1', facts: '11177' }]);
  });

  test.each([1, 3, 1_000])(
    'reads quotes, line breaks in them and a byte order mark, cut into pieces of %d',
    async (size) => {
      const text = '\ufeffa,b\r\n1,"x, y"\r\n\r\n"m\nn",2\n"q""r",3\n"",""""\n"a"",",\nlast,4';
      const pieces = async function* () {
        for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
      };
      const read: unknown[] = [];
      for await (const records of csvRecords(pieces())) read.push(...records.map(({ line, raw }) => [line, ...raw]));
      expect(read).toEqual([
        [1, 'a', 'b'],
        [2, '1', 'x, y'],
        [4, 'm\nn', '2'],
        [6, 'q"r', '3'],
        [7, '', '"'],
        [8, 'a",', ''],
        [9, 'last', '4'],
      ]);
    },
  );

  test('of nothing but bad rows does not make the source fresh', async () => {
    const loadedAt = async () =>
      (await centre.database.pool.query("SELECT loaded_at FROM feed WHERE dataset = 'penalties'")).rows[0]?.loaded_at;
    const before = await loadedAt();
    await load(write('all-bad.csv', `${header}\n${(lines[0] ?? '').replace(/2026-\d\d-\d\d,/, '2026-02-30,')}`));
    expect(await loadedAt()).toEqual(before);
    expect(existsSync(join(folder, 'all-bad.csv.rejects.csv'))).toBe(true);
  });
});
