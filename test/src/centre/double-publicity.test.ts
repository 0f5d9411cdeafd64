import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '@xinqiao/cli/exchange/import-file.js';
import { watchPublications } from '@xinqiao/credit-centre/commands/watch-publications.js';
import { creditCentre } from '@xinqiao/credit-centre/subgraph.js';
import { addDays, shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import { enqueueJob } from '@xinqiao/platform/outbox/enqueue.js';
import { until } from '../support/until.js';
import { developmentToken } from '../support/token-issuer.js';
import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';

const HARDWARE = '91330782MA0000T1XJ';
const SHOP = '92330782MA0000T36A';
const TEXTILE = '91371002MA00TEXT0Y';
const FROZEN = '91371002MA00001030';

describe('double publicity', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xinqiao-publicity-'));
  let running: RunningInstallation;

  beforeAll(async () => {
    running = await runInstallation();
  });
  afterAll(async () => {
    await running[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  const lists = async (identifier: string, fields: string, as: Asking = {}) => {
    const query = `{ subject(identifier: "${identifier}") { ... on Subject { lists { ${fields} } } } }`;
    return (await running.ask(query, as)).body;
  };
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
  /** A court with a case about the subject, which its presiding judge approved. */
  const caseOf = async (kind: string, organisation: string, identifier: string, matter: string): Promise<Asking> => {
    const claims = { actor_kind: kind, organisation };
    const caseNo = `案-${kind}-${identifier}`;
    const token = await developmentToken(running.config, { ...claims, sub: 'a' });
    const input = { caseNo, matter, subjects: [await idOf(identifier)], duty: '《行政处罚法》第四十八条' };
    await running.ask(
      'mutation ($input: OpenCaseInput!) { openCase(input: $input) { ... on CaseOpened { alreadyOpen } ... on CaseRefused { code } } }',
      { token, variables: { input } },
    );
    const head = await developmentToken(running.config, { ...claims, sub: 'b', in_charge: true });
    await running.ask(
      `mutation { approveCase(caseNo: "${caseNo}", matter: "${matter}") { ... on CaseRefused { code } } }`,
      { token: head },
    );
    return { token, matter, caseNo };
  };

  test('publishes a penalty by the rule set of its days, and tells which', async () => {
    const { data } = await lists(
      HARDWARE,
      'penalties { documentNo class ruleSet decidedOn repairableAfter publishedUntil facts }',
    );
    expect(data.subject.lists.penalties).toEqual([
      {
        documentNo: '义开应急罚〔2026〕3号',
        class: 'GENERAL',
        ruleSet: 'R2026',
        decidedOn: '2026-09-10',
        repairableAfter: '2026-12-10',
        publishedUntil: '2027-09-10',
        facts: '车间未设警示标志',
      },
    ]);
  });

  test('publishes no minor penalty; the shop itself reads it, and the bureau that imposed it', async () => {
    expect((await lists(SHOP, 'penalties { documentNo }')).data.subject.lists.penalties).toEqual([]);
    const unpublished = 'unpublished { documentNo state class }';
    const warning = [{ documentNo: '义市监罚〔2026〕77号', state: 'NOT_PUBLISHED', class: 'MINOR' }];
    expect((await lists(SHOP, unpublished)).errors?.[0]?.extensions.code).toBe('SLICE_NOT_PERMITTED');
    const market = await caseOf('market-supervision-bureau', '1165999900000T7044', SHOP, 'STATUTORY_DUTY');
    expect((await lists(SHOP, unpublished, market)).data.subject.lists.unpublished).toEqual(warning);
    const tax = await caseOf('tax-bureau', '1165000000000T042Y', SHOP, 'STATUTORY_DUTY');
    expect((await lists(SHOP, unpublished, tax)).data.subject.lists.unpublished).toEqual([]);
    const token = await developmentToken(running.config, {
      actor_kind: 'enterprise',
      organisation: SHOP,
      subject: await idOf(SHOP),
    });
    expect((await lists(SHOP, unpublished, { token, matter: 'OWN_RECORD' })).data.subject.lists.unpublished).toEqual(
      warning,
    );
  });

  test('beyond its term a penalty is neither shown, nor shared, nor counted as left out; the archive is the firm’s and a court’s', async () => {
    const own = { persona: 'firm', matter: 'OWN_RECORD' };
    const stopped = [{ documentNo: '海环罚〔2024〕2号', state: 'STOPPED', publishedUntil: '2025-03-01' }];
    const fields = 'penalties { documentNo } unpublished { documentNo state publishedUntil }';
    expect((await lists(TEXTILE, fields, own)).data.subject.lists).toEqual({ penalties: [], unpublished: stopped });
    const court = await caseOf('court', '1165999900000T501F', TEXTILE, 'COURT_CASE');
    expect((await lists(TEXTILE, fields, court)).data.subject.lists.unpublished).toEqual(stopped);
    const operator = await caseOf('centre-operator', '1137100000000T018Y', TEXTILE, 'STATUTORY_DUTY');
    expect((await lists(TEXTILE, fields, operator)).data.subject.lists).toEqual({ penalties: [], unpublished: [] });
    const { body } = await running.ask(
      `{ subject(identifier: "${TEXTILE}") { ... on Subject { assessment { sources { source leftOut { expired } reasons { code } } } } } }`,
      { persona: 'clerk', matter: 'PROJECT_APPLICATION', caseNo: 'XM-2026-001' },
    );
    const { sources } = body.data.subject.assessment;
    expect(sources.find(({ source }: { source: string }) => source === 'centre')).toMatchObject({
      leftOut: { expired: 0 },
      reasons: [],
    });
  });

  test('what was decided on the spot is neither published nor counted, and what cannot have been is rejected', async () => {
    const rows = (fine: string, documentNo: string) =>
      `CF_XDR_MC,CF_XDR_LB,CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_YJ,CF_CFLB,CF_CX,CF_NR_FK,CF_JDRQ,CF_CFJG,CF_CFJGDM
蓝湾冷链食品有限公司,02,${FROZEN},${documentNo},未按规定悬挂证照,《食品安全法》第一百二十六条,罚款,简易程序,${fine},2026-10-09,海晏市市场监督管理局,1165999900000T7044
`;
    expect(await load('penalties', rows('0.300000', '海市监当罚〔2026〕1号'))).toMatchObject({ added: 1, rejected: 0 });
    expect(await load('penalties', rows('0.310000', '海市监当罚〔2026〕2号'))).toMatchObject({ added: 0, rejected: 1 });
    const shown = (await lists(FROZEN, 'penalties { documentNo }')).data.subject.lists.penalties as object[];
    expect(shown).not.toContainEqual({ documentNo: '海市监当罚〔2026〕1号' });
    const token = await developmentToken(running.config, {
      ...{ actor_kind: 'enterprise', organisation: FROZEN, subject: await idOf(FROZEN) },
    });
    const own = await lists(FROZEN, 'unpublished { documentNo state class }', { token, matter: 'OWN_RECORD' });
    expect(own.data.subject.lists.unpublished).toContainEqual({
      ...{ documentNo: '海市监当罚〔2026〕1号', state: 'NOT_PUBLISHED', class: 'MINOR' },
    });
  });

  test('a penalty that is withdrawn is shown to nobody', async () => {
    const row = (status: string) =>
      `CF_XDR_MC,CF_XDR_LB,CF_XDR_SHXYM,CF_XDR_ZZJG,CF_FRDB,CF_WSH,CF_WFXW,CF_YJ,CF_CFLB,CF_NR_FK,CF_NR_ZKDX,CF_JDRQ,CF_YXQ,CF_CFJG,CF_CFJGDM,CF_ZT,BZ,CF_SJLY,CF_SJLYDM
蓝湾冷链食品有限公司,02,${FROZEN},MA0000103,孙立海,海市监罚〔2026〕31号,虚假广告,《广告法》第五十五条,罚款;暂扣许可证件,3,食品经营许可证JY1371,2026-10-08,2026-12-31,海晏市市场监督管理局,1165999900000T7044,${status},复核中,海晏市市场监督管理局,1165999900000T7044
`;
    expect(await load('penalties', row('正常'))).toMatchObject({ added: 1, rejected: 0 });
    const shown = async () =>
      (await lists(FROZEN, 'penalties { documentNo licence fineYuan }')).data.subject.lists.penalties;
    expect(await shown()).toContainEqual({
      documentNo: '海市监罚〔2026〕31号',
      licence: '食品经营许可证JY1371',
      fineYuan: '30000.00',
    });
    await load('penalties', row('撤销'));
    expect((await shown()).map(({ documentNo }: { documentNo: string }) => documentNo)).not.toContain(
      '海市监罚〔2026〕31号',
    );
  });

  test('permits carry what their template says', async () => {
    await load(
      'permits',
      `XK_XDR_MC,XK_XDR_LB,XK_XDR_SHXYM,XK_XKWS,XK_WSH,XK_XKLB,XK_XKZS,XK_XKBH,XK_NR,XK_JDRQ,XK_YXQZ,XK_YXQZI,XK_XKJG,XK_XKJGDM,XK_ZT,XK_LYDW,XK_LYDWDM
阿丽日用品商行,04,${SHOP},准予许可决定书,义食许〔2026〕4号,核准,食品经营许可证,JY2330,预包装食品销售,2026-03-02,2026-03-02,2031-03-01,义海市市场监督管理局,1165999900000T7044,有效,义海市市场监督管理局,1165999900000T7044
`,
    );
    const fields = 'permits { documentName documentNo kind certificate certificateNo content validFrom validUntil }';
    expect((await lists(SHOP, fields)).data.subject.lists.permits).toEqual([
      {
        documentName: '准予许可决定书',
        documentNo: '义食许〔2026〕4号',
        kind: 'VERIFICATION',
        certificate: '食品经营许可证',
        certificateNo: 'JY2330',
        content: '预包装食品销售',
        validFrom: '2026-03-02',
        validUntil: '2031-03-01',
      },
    ]);
  });

  test('a work-safety penalty that came later than seven working days is found once, and shown to centre and auditor alone', async () => {
    const store = creditCentre.openStore(centre().database, running.config);
    const today = shanghaiDateOf(new Date());
    // The sample of 2026-09-10 came with the start of this test.
    expect(await watchPublications(centre().database, store, today)).toBe(1);
    expect(await watchPublications(centre().database, store, today)).toBe(0);
    const query = '{ latePublications { documentNo decidedOn dueOn publishedOn daysLate } }';
    const claims = { sub: 'c', organisation: '1137100000000T018Y' };
    const operator = await developmentToken(running.config, { ...claims, actor_kind: 'centre-operator' });
    const statistics = { matter: 'STATISTICS', caseNo: '统-1' };
    await running.ask(
      'mutation { openCase(input: { caseNo: "统-1", matter: "STATISTICS", subjects: [] }) { ... on CaseRefused { code } } }',
      { token: operator },
    );
    const head = { ...claims, sub: 'd', in_charge: true, actor_kind: 'centre-operator' };
    await running.ask(
      'mutation { approveCase(caseNo: "统-1", matter: "STATISTICS") { ... on CaseRefused { code } } }',
      {
        token: await developmentToken(running.config, head),
      },
    );
    const { body } = await running.ask(query, { token: operator, ...statistics });
    // Seven working days after Thursday 10 September 2026, with the Sunday worked for the holidays among them.
    const [late] = body.data.latePublications;
    expect(late).toMatchObject({ documentNo: '义开应急罚〔2026〕3号', decidedOn: '2026-09-10', publishedOn: today });
    expect(late.daysLate).toBeGreaterThan(60);
    expect(addDays(late.dueOn, late.daysLate)).toBe(today);
    // The bureau's own penalties stay with it: its watch finds those of its dataset, and tells the centre through the outbox.
    const bureau = running.installation.subgraphs.get('emergency-management');
    await bureau?.database.source.transaction((manager) => enqueueJob(manager, 'watch-publications', {}));
    await until(async () => {
      const told = (await running.ask(query, { token: operator, ...statistics })).body.data
        .latePublications as object[];
      return told.some((one) => (one as { documentNo: string }).documentNo === '义应急罚〔2026〕9号');
    });
    const refused = await running.ask(query, { persona: 'clerk' });
    expect(refused.body.errors?.[0]?.extensions.code).toBe('MATTER_NOT_FOR_ACTOR');
  });
});
