import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '@xinqiao/cli/exchange/import-file.js';
import { enqueue, enqueueJob } from '@xinqiao/platform/outbox/enqueue.js';
import { systemCaller } from '@xinqiao/platform/identity/caller.js';
import { residentIdCheckDigit } from '@xinqiao/platform/rules/resident-id.js';
import { until } from '../support/until.js';
import { developmentToken } from '../support/token-issuer.js';
import { runInstallation, type RunningInstallation } from '../support/running-installation.js';

/** The fictional textile firm 海晏信桥纺织有限公司. */
const TEXTILE = '91371002MA00TEXT0Y';
const LAW_FIRM = '31410105MD0000T104';
const HARDWARE = '91330782MA0000T1XJ';

const ENTRY = 'listCode authority legalBasis documentNo listedOn until';

describe('the public lists', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xinqiao-lists-'));
  let running: RunningInstallation;

  beforeAll(async () => {
    running = await runInstallation();
  });

  afterAll(async () => {
    await running[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  const search = async (args: string, fields = 'name') => {
    const { body } = await running.ask(`{ publicList(${args}) { nodes { ${fields} } endCursor hasNextPage } }`);
    return body;
  };
  const names = async (args: string): Promise<string[]> =>
    ((await search(args)).data.publicList.nodes as { name: string }[]).map(({ name }) => name);
  const centre = () => {
    const found = running.installation.subgraphs.get('credit-centre');
    if (!found) throw new Error('The centre does not run.');
    return found;
  };
  const load = (dataset: string, content: string) => {
    const file = join(folder, `${dataset}.csv`);
    writeFileSync(file, content);
    return importFile({ config: running.config, dataset, file, database: centre().database, centre: centre() });
  };
  const idOf = async (identifier: string): Promise<string> =>
    (await running.ask(`{ subject(identifier: "${identifier}") { ... on Subject { id } } }`)).body.data.subject.id;
  let messages = 0;
  /** What the tax authority tells, through its own outbox. */
  const told = async (entry: object, removed = false) => {
    messages += 1;
    const id = `tax/${messages}`;
    const tax = running.installation.subgraphs.get('tax')?.database;
    await tax?.source.transaction((manager) =>
      enqueue(manager, {
        id,
        recipient: 'credit-centre',
        kind: 'list-entry-changed',
        payload: { entry, removed },
      }),
    );
    const taken = async () => (await centre().database.rows('inbox', 'SELECT FROM inbox WHERE id = $1', [id])).length;
    for (let tries = 0; (await taken()) === 0; tries += 1) {
      if (tries > 100) throw new Error(`${id} was not taken in.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  test('are found by any part of a name, one character included, by its beginning and by the code', async () => {
    expect(await names('name: "信桥纺织"')).toEqual(['海晏信桥纺织有限公司']);
    expect(await names('name: "桥"')).toEqual(['海晏信桥纺织有限公司']);
    // The first character, the second and one further on are found by three ways, and no name by two of them.
    expect(await names('name: "海"')).toEqual(['海晏信桥纺织有限公司', '荣海海带种植专业合作社']);
    expect(await names('name: "晏"')).toEqual(['海晏信桥纺织有限公司']);
    expect(await names('name: "师事"')).toEqual(['中砚律师事务所']);
    expect(await names('name: "事师"')).toEqual([]);
    expect(await names('name: " 信 桥 "')).toEqual(['海晏信桥纺织有限公司']);
    expect(await names('name: "海晏", match: PREFIX')).toEqual(['海晏信桥纺织有限公司']);
    expect(await names('name: "信桥", match: PREFIX')).toEqual([]);
    expect(await names(`code: "${LAW_FIRM.toLowerCase()}"`)).toEqual(['中砚律师事务所']);
  });

  test('say who listed, on what basis and for how long, and leave out what is beyond its term', async () => {
    const { nodes } = (await search(`code: "${TEXTILE}"`, 'kind domain authority legalBasis documentNo listedOn until'))
      .data.publicList;
    expect(nodes).toEqual([
      {
        kind: 'RED',
        domain: 'INTELLECTUAL_PROPERTY',
        authority: '海晏市知识产权局',
        legalBasis: '《知识产权强国建设示范企业认定办法》第六条',
        documentNo: '海知示〔2025〕12号',
        listedOn: '2025-05-20',
        until: '2028-05-19',
      },
    ]);
    // The model firm's title ended on 2026-03-31.
    expect(await names(`code: "${HARDWARE}"`)).toEqual([]);
    expect(await names('kind: UNTRUSTWORTHY')).toEqual(['中砚律师事务所']);
    expect(await names('domain: LABOUR')).toEqual(['云栖谷酒店管理有限公司']);
  });

  test('come in pages that neither repeat nor leave out an entry', async () => {
    const seen: string[] = [];
    let after = '';
    for (let hasNext = true; hasNext;) {
      const { nodes, endCursor, hasNextPage } = (await search(`first: 1${after && `, after: "${after}"`}`, 'entry'))
        .data.publicList;
      seen.push(...nodes.map(({ entry }: { entry: string }) => entry));
      after = endCursor;
      hasNext = hasNextPage;
    }
    const whole = (await search('first: 100', 'entry')).data.publicList.nodes;
    expect(seen).toEqual(whole.map(({ entry }: { entry: string }) => entry));
    expect(seen.length).toBeGreaterThanOrEqual(4);
    for (const bad of ['first: 101', 'first: 0', 'after: "bm8"', 'code: "91371002MA00TEXT0Z"', 'name: " "']) {
      expect([bad, (await search(bad)).errors?.[0]?.extensions.code]).toEqual([bad, 'BAD_ARGUMENT']);
    }
  });

  test('take in what the tax authority lists and lets go, and never a natural person', async () => {
    const id = await idOf(HARDWARE);
    const entry = {
      source: 'tax',
      list: 'TAX_MAJOR_VIOLATION',
      subjectId: id,
      reference: '义税稽罚〔2026〕2号',
      domain: 'TAX',
      legalBasis: '《重大税收违法失信主体信息公布管理办法》第六条',
      document: '义税稽罚〔2026〕2号',
      from: '2026-11-01',
      until: '2029-10-31',
    };
    await told(entry);
    expect(await names('domain: TAX, kind: UNTRUSTWORTHY')).toEqual(['义海五金制品有限公司']);
    const record = await running.ask(
      `{ subject(identifier: "${HARDWARE}") { ... on Subject { lists { domains { domain others { listCode authority } } } } } }`,
    );
    expect(record.body.data.subject.lists.domains).toContainEqual({
      domain: 'TAX',
      others: [{ listCode: 'TAX_MAJOR_VIOLATION', authority: '税务局' }],
    });
    await told(entry, true);
    expect(await names('domain: TAX, kind: UNTRUSTWORTHY')).toEqual([]);
    // The message that listed it comes again, late.
    await told(entry);
    expect(await names('domain: TAX, kind: UNTRUSTWORTHY')).toEqual([]);
    await told({ ...entry, subjectId: `p1_${'x'.repeat(27)}`, name: '张三丰收', reference: '义税稽罚〔2026〕3号' });
    expect(await names('name: "张三丰收"')).toEqual([]);
    const baseless = { entry: { ...entry, legalBasis: ' ' }, removed: false };
    const message = { id: 'tax/baseless', kind: 'list-entry-changed', payload: baseless };
    await expect(centre().deliver(message, systemCaller('tax', 't'))).rejects.toMatchObject({
      code: 'MESSAGE_INVALID',
    });
  });

  test('stand, for who reads as of an earlier instant, as the cases of their owner stood then', async () => {
    const document = '义税稽罚〔2026〕7号';
    const subject = await idOf(HARDWARE);
    const shared = { domain: 'TAX', legalBasis: '《重大税收违法失信主体信息公布管理办法》第六条', document };
    const entry = { source: 'tax', list: 'TAX_MAJOR_VIOLATION', subjectId: subject, reference: document, ...shared };
    await told({ ...entry, from: '2026-11-01', until: '2029-10-31' });
    const objection = {
      ...{ id: '7d6f3a52-8f0e-4f0b-9a39-5d6a1c3e7b10', kind: 'OBJECTION', subject, reference: document },
      ...{ authority: null, clock: 'ZHEJIANG', needsOthers: false, filedOn: '2026-11-20', extended: false },
    };
    const case_ = (version: number, outcome: string | null) => {
      const payload = { ...objection, version, outcome, decidedOn: outcome && '2026-11-25' };
      return centre().deliver({ id: `case-${version}`, kind: 'record-case', payload }, systemCaller('tax', 't'));
    };
    const own = {
      matter: 'OWN_RECORD',
      token: await developmentToken(running.config, {
        ...{ sub: 'he.yuanshan', actor_kind: 'enterprise', organisation: HARDWARE, subject },
      }),
    };
    const others = async (asOf?: string) => {
      const { body } = await running.ask(
        `{ subject(identifier: "${HARDWARE}") { ... on Subject { lists { others { documentNo disputed } } } } }`,
        { ...own, ...(asOf && { asOf }) },
      );
      return body.data.subject.lists.others;
    };
    const listed = new Date().toISOString();
    await case_(1, null);
    const disputed = new Date().toISOString();
    await case_(2, 'DELETED');
    expect(await others()).toEqual([]);
    expect(await others(disputed)).toEqual([{ documentNo: null, disputed: true }]);
    expect(await others(listed)).toEqual([{ documentNo: document, disputed: false }]);
  });

  test('page through the entries of one firm in the order of their numbers, whatever the search', async () => {
    const subjectId = await idOf(HARDWARE);
    const entry = {
      source: 'tax',
      list: 'A_GRADE',
      subjectId,
      domain: 'TAX',
      legalBasis: '纳税信用管理办法',
      from: '2026-01-01',
      until: null,
    };
    const documents = Array.from({ length: 12 }, (_, at) => `义税信〔2026〕${at + 1}号`);
    await Promise.all(documents.map((document) => told({ ...entry, reference: document, document })));
    for (const filter of ['name: "五金"', 'name: "义海", match: PREFIX', 'domain: TAX']) {
      const first = (await search(`first: 7, ${filter}`, 'entry')).data.publicList;
      const second = (await search(`first: 7, ${filter}, after: "${first.endCursor}"`, 'entry')).data.publicList;
      const numbers = [...first.nodes, ...second.nodes].map(({ entry: number }: { entry: string }) => Number(number));
      expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
      expect(numbers).toHaveLength(12);
    }
    await Promise.all(documents.map((document) => told({ ...entry, reference: document, document }, true)));
  });

  test('show the public record of a firm by domain, without login', async () => {
    const { body } = await running.ask(
      `{ subject(identifier: "91371002MA00001030") { ... on Subject { lists { domains { domain penalties { documentNo } red { listCode } } } } } }`,
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.subject.lists.domains).toEqual([
      { domain: 'MARKET', penalties: [{ documentNo: '海市监罚〔2026〕15号' }], red: [] },
    ]);
  });

  test('label a firm as 信用中国 does, by the lists on which it stands undisputed', async () => {
    const labels = async (code: string) =>
      (await running.ask(`{ subject(identifier: "${code}") { ... on Subject { lists { labels } } } }`)).body.data
        .subject.lists.labels;
    expect(await labels(TEXTILE)).toEqual(['INCENTIVE']);
    expect(await labels(LAW_FIRM)).toEqual(['PUNISHED']);
    expect(await labels('91371002MA00001030')).toEqual([]);
  });

  test('the registry takes who lives in Beijing or Sichuan for a person, whose number is shown to nobody, and no child', async () => {
    const numberOf = (first: string) => `${first}${residentIdCheckDigit(first)}`;
    const residents = ['119999', '129999', '519999', '539999'].map((division) => numberOf(`${division}19900101001`));
    const children = ['119999', '519999', '379999'].map((division) => numberOf(`${division}20150101001`));
    const rows = [...residents, ...children].map((number) => `${number},上官测试,正常,,379999,2020-01-01`);
    const header = '主体代码,名称,登记状态,法定代表人,行政区划,成立日期';
    expect(await load('subjects', [header, ...rows, ''].join('\n'))).toMatchObject({ added: 4, rejected: 3 });
    const registered = await centre().database.pool.query(
      `SELECT kind, uscc FROM registered_subject WHERE name = '上官测试' AND superseded_at IS NULL`,
    );
    expect(registered.rows).toEqual(residents.map(() => ({ kind: 'PERSON', uscc: null })));
  });

  test('follow the registry when a firm changes its name', async () => {
    await load(
      'subjects',
      '主体代码,名称,登记状态,法定代表人,行政区划,成立日期\n93371082MA0000T44T,荣海蓝色牧场合作社,存续,慕容海生,371082,2011-04-02\n',
    );
    expect(await names('name: "牧场"')).toEqual(['荣海蓝色牧场合作社']);
    expect(await names('name: "海带"')).toEqual([]);
  });

  test('name the A-grade taxpayers that the tax authority published, until the next list, and not those it took off', async () => {
    const tax = running.installation.subgraphs.get('tax')?.database;
    const tell = () => tax?.source.transaction((manager) => enqueueJob(manager, 'tell-a-list', {}));
    const listed = async () =>
      ((await search('domain: TAX, kind: RED', 'code')).data.publicList.nodes as { code: string }[])
        .map(({ code }) => code)
        .toSorted();
    const becomes = async (expected: string[]) => {
      await tell();
      await until(async () => JSON.stringify(await listed()) === JSON.stringify(expected));
    };
    const [textile, hotel, farm] = [TEXTILE, '91659999MA0T000116', '93371082MA0000T44T'] as const;
    // The list of 2024 was followed by that of 2025.
    await becomes([textile, hotel, farm]);
    const [entry] = (await search(`code: "${TEXTILE}", domain: TAX`, ENTRY)).data.publicList.nodes;
    expect(entry).toEqual({
      ...{ listCode: 'TAX_GRADE_A', authority: '税务局', documentNo: '2025年度纳税信用A级纳税人名单' },
      // The result of 2025 was fixed under the measures of 2025 (domain.md 5.9).
      legalBasis: '纳税缴费信用管理办法（国家税务总局公告2025年第12号）',
      ...{ listedOn: '2026-04-01', until: '2027-04-30' },
    });
    const change = (what: string) =>
      tax?.source.query(
        `INSERT INTO a_list_change (subject_id, year, uscc, name, division, change)
         SELECT subject_id, year, uscc, name, division, $2 FROM a_list_change WHERE uscc = $1 AND year = 2025 LIMIT 1`,
        [TEXTILE, what],
      );
    await change('REMOVED');
    await becomes([hotel, farm]);
    // Repaired on the same day it is A again.
    await change('LISTED');
    await becomes([textile, hotel, farm]);
    const objection = {
      ...{ id: '7d6f3a52-8f0e-4f0b-9a39-5d6a1c3e7b11', version: 1, kind: 'OBJECTION', outcome: null, decidedOn: null },
      ...{ subject: await idOf(TEXTILE), reference: 'a-grade-listing:2025', authority: null, clock: 'SHANDONG' },
      ...{ needsOthers: false, filedOn: '2026-11-20', extended: false },
    };
    await centre().deliver({ id: 'a-case', kind: 'record-case', payload: objection }, systemCaller('tax', 't'));
    expect(await listed()).toEqual([hotel, farm]);
  });

  test('are read by anybody, and counted without a record', async () => {
    const access = running.installation.subgraphs.get('access')?.database;
    const records = async () =>
      (await access?.rows<{ n: string }>('n', 'SELECT count(*) AS n FROM record_entry', []))?.[0]?.n;
    const before = await records();
    await running.ask('query PublicList { publicList { nodes { name } } }');
    expect(await records()).toBe(before);
    const counted = async () =>
      (await access?.rows('c', `SELECT FROM public_read WHERE what = 'PublicList'`, []))?.length ?? 0;
    for (let tries = 0; tries < 40 && (await counted()) === 0; tries += 1) await new Promise((r) => setTimeout(r, 100));
    expect(await counted()).toBe(1);
  });
});
