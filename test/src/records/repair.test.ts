import { addDays, addMonths, shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import { EventClient } from '../events/event-client.js';
import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';
import { CENTRE, eventually, HARDWARE, parties, read, TEXTILE, type Parties } from './parties.js';

const CITY = '1165999900000T7044';
const HEADER =
  'CF_XDR_MC,CF_XDR_LB,CF_XDR_SHXYM,CF_XDR_ZJLX,CF_XDR_ZJHM,CF_WSH,CF_WFXW,CF_SY,CF_YJ,CF_CFLB,CF_NR,CF_NR_FK,CF_NR_WFFF,CF_JDRQ,CF_GSJZQ,CF_CFJG,CF_CFJGDM';

describe('a firm that was fined', () => {
  let house: RunningInstallation;
  let who: Parties;
  let firm: Asking;
  let clerk: Asking;
  let operator: Asking;
  const today = shanghaiDateOf(new Date());
  const decidedOn = addMonths(today, -3);
  const reference = `penalty:${CITY}:海环罚〔2026〕9号`;
  beforeAll(async () => {
    house = await runInstallation();
    who = parties(house);
    firm = await who.firm(TEXTILE);
    clerk = await who.clerk('FUNDING_SUPPORT', 'XF-1', TEXTILE);
    operator = await who.onDuty('centre-operator', CENTRE, 'XF-2', [who.organisationId(TEXTILE)]);
    await who.load(
      'penalties',
      HEADER,
      `海晏信桥纺织有限公司,02,${TEXTILE},,,海环罚〔2026〕9号,超标排放,废水超标,《水污染防治法》第八十三条,罚款,罚款两万元,2.000000,,${decidedOn},,海晏市生态环境局,${CITY}`,
    );
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const centre = async () => {
    const { body } = await read(
      house,
      TEXTILE,
      'assessment { sources { source verdict reasons { code document } leftOut { disputed repaired } } }',
      clerk,
    );
    const sources = body.data.subject.assessment.sources as { source: string }[];
    return sources.find(({ source }) => source === 'centre');
  };
  const published = async (as: Asking = {}) =>
    (await read(house, TEXTILE, 'lists { penalties { documentNo repaired } }', as)).body.data.subject.lists
      .penalties as {
      documentNo: string;
      repaired: boolean;
    }[];
  const application = { reference, commitment: '本公司承诺依法排放', proof: ['整改验收单1号', '缴款书2号'] };
  let objection = '';
  let repair = '';

  test('is seen by those who decide, objects in vain, and is told from when it may repair and what is missing', async () => {
    expect(await centre()).toMatchObject({ verdict: 'FLAGGED', reasons: [{ code: 'PENALTY_GENERAL' }] });
    const filed = await who.file('Centre', firm, { reference, grounds: '监测有误' });
    objection = filed.case?.id ?? '';
    expect(await centre()).toMatchObject({ verdict: 'CLEAR', leftOut: { disputed: 1 } });
    await who.decide('Centre', operator, { id: objection, outcome: 'UPHELD', reason: '监测数据有效' });
    expect(await centre()).toMatchObject({ verdict: 'FLAGGED' });
    const { body } = await read(
      house,
      TEXTILE,
      'centreCases { repairable { reference repairable excluded conditions { condition met from changeZh } } }',
      firm,
    );
    const terms = (body.data.subject.centreCases.repairable as { reference: string }[]).find(
      (one) => one.reference === reference,
    );
    expect(terms).toMatchObject({
      repairable: false,
      excluded: false,
      conditions: expect.arrayContaining([
        expect.objectContaining({ condition: 'minimumTerm', met: false, from: addDays(addMonths(decidedOn, 3), 1) }),
        expect.objectContaining({ condition: 'committed', met: false }),
      ]),
    });
    expect(await who.repair('Centre', firm, application)).toMatchObject({
      code: 'CONDITIONS_MISSING',
      missing: [{ condition: 'minimumTerm', from: addDays(addMonths(decidedOn, 3), 1) }],
    });
  });

  test('waits, applies once with commitment and proof, and the centre watches the three working days', async () => {
    house.passDays(3);
    expect(await who.repair('Centre', firm, { ...application, proof: [] })).toMatchObject({
      code: 'CONDITIONS_MISSING',
    });
    const filed = await who.repair('Centre', firm, application);
    repair = filed.case?.id ?? '';
    expect(filed.case).toMatchObject({ kind: 'REPAIR', outcome: null });
    expect(await who.repair('Centre', firm, application)).toMatchObject({
      code: 'ALREADY_FILED',
      first: { id: repair },
    });
    expect(await who.repair('Tax', firm, { ...application, reference: 'tax-evaluation:2025' })).toMatchObject({
      code: 'OWN_PROCEDURE',
    });
    const watched = await eventually(
      async () =>
        (await house.ask('{ recordCases(open: true) { id kind decideBy answerBy } }', operator)).body.data
          .recordCases as { id: string }[],
      (cases) => cases.some(({ id }) => id === repair),
    );
    expect(watched.find(({ id }) => id === repair)).toMatchObject({ kind: 'REPAIR' });
    const clocks = async (days: number) => {
      house.passDays(days);
      const { body } = await house.ask('{ recordCases(overdue: true) { id overdue answerOverdue } }', operator);
      house.passDays(-days);
      return (body.data.recordCases as { id: string }[]).find(({ id }) => id === repair);
    };
    // Three working days to decide, ten for the answer.
    expect(await clocks(7)).toEqual({ id: repair, overdue: true, answerOverdue: false });
    expect(await clocks(20)).toEqual({ id: repair, overdue: true, answerOverdue: true });
  });

  test('is repaired and vanishes from profile and verdict at once, while the ledger still shows who looked', async () => {
    expect((await published()).map(({ documentNo }) => documentNo)).toContain('海环罚〔2026〕9号');
    await who.decide('Centre', operator, { id: repair, outcome: 'GRANTED', reason: '已履行并整改' });
    expect((await published()).map(({ documentNo }) => documentNo)).not.toContain('海环罚〔2026〕9号');
    expect(await published(firm)).toContainEqual({ documentNo: '海环罚〔2026〕9号', repaired: true });
    expect(await centre()).toMatchObject({ verdict: 'CLEAR', reasons: [], leftOut: { repaired: 1 } });
    const { body } = await read(house, TEXTILE, 'accesses(first: 50) { nodes { organisation verdict } }', firm);
    expect(body.data.subject.accesses.nodes).toContainEqual({ organisation: CENTRE, verdict: 'FLAGGED' });
    expect(await who.file('Centre', firm, { reference, grounds: '再异议' })).toMatchObject({ code: 'OUT_OF_USE' });
  });

  test('has everybody told who saw the record, who acknowledge it, and shows who has not', async () => {
    const propagation = async (as: Asking) =>
      (await house.ask(`{ repairPropagation(id: "${repair}") { outcome recipients { organisation } awaited } }`, as))
        .body.data?.repairPropagation as { awaited: string[] } | null;
    const told = await eventually(
      () => propagation(firm),
      (found) => found !== null,
    );
    expect(told).toMatchObject({ outcome: 'GRANTED', recipients: [{ organisation: CENTRE }], awaited: [CENTRE] });
    const notices = async () =>
      (await house.ask('{ changeNotices(acknowledged: false) { id reference outcome } }', { persona: 'clerk' })).body
        .data.changeNotices as { id: string; reference: string }[];
    const [notice] = await notices();
    expect(notice).toMatchObject({ reference, outcome: 'GRANTED' });
    const acknowledge = async (as: Asking) =>
      (
        await house.ask(
          `mutation { acknowledgeNotice(id: "${notice?.id}") { ... on NoticeAcknowledged { notice { acknowledgedBy } } ... on NoticeRefused { code } } }`,
          as,
        )
      ).body.data.acknowledgeNotice;
    expect(await acknowledge({ persona: 'bank' })).toEqual({ code: 'NOTICE_NOT_FOUND' });
    expect(await acknowledge({ persona: 'clerk' })).toEqual({ notice: { acknowledgedBy: 'zhao.banshi' } });
    expect(await acknowledge({ persona: 'clerk' })).toEqual({ code: 'ALREADY_ACKNOWLEDGED' });
    expect(await propagation(firm)).toMatchObject({ awaited: [] });
    expect(await propagation(await who.auditor())).toMatchObject({ awaited: [] });
  });

  test('in one piece: fined and listed, in vain against it, it performs, waits, repairs, and is gone from every view but the ledger', async () => {
    const hardware = await who.firm(HARDWARE);
    const checker = await who.clerk('FUNDING_SUPPORT', 'XF-3', HARDWARE);
    const officer = await who.onDuty('centre-operator', CENTRE, 'XF-4', [who.organisationId(HARDWARE)]);
    const stream = new EventClient();
    await stream.connect(new URL('/events/lists', house.installation.gateway.url).href);
    // Back to the day of the loads: an evaluation needs sources that are fresh.
    house.passDays(-3);
    const listedOn = addMonths(today, -12);
    const serious = `serious-listing:MARKET_SUPERVISION:义市监列〔2025〕9号`;
    const fine = `penalty:${CITY}:义市监罚〔2025〕19号`;
    await who.load(
      'penalties',
      HEADER,
      `义海五金制品有限公司,02,${HARDWARE},,,义市监罚〔2025〕19号,生产不合格产品,抽检不合格,《产品质量法》第四十九条,罚款；吊销许可证件,罚款九万元并吊销许可证,9.000000,,${listedOn},,义海市市场监督管理局,${CITY}`,
    );
    await who.load(
      'serious-listings',
      '统一社会信用代码,名单类别,文书号,列入机关,列入依据,列入日期,截止日期',
      `${HARDWARE},市场监管,义市监列〔2025〕9号,义海市市场监督管理局,《市场监督管理严重违法失信名单管理办法》第七条,${listedOn},${addDays(addMonths(listedOn, 36), -1)}`,
    );
    /** Every view of what the firm was fined and listed for. */
    const views = async () => {
      const selection = `lists { penalties { documentNo } serious { documentNo } }
        assessment { verdict sources { source reasons { document } } }`;
      const seen = (await read(house, HARDWARE, selection, checker)).body.data.subject;
      const whole = (await read(house, HARDWARE, 'evaluation { rulebooks { items { id counted } } }', hardware)).body
        .data.subject;
      const found = await house.ask(
        `{ byName: publicList(name: "五金", kind: UNTRUSTWORTHY) { nodes { documentNo } } byCode: publicList(code: "${HARDWARE}", kind: UNTRUSTWORTHY) { nodes { documentNo } } }`,
      );
      const centreSource = seen.assessment.sources.find(({ source }: { source: string }) => source === 'centre');
      const items = (whole.evaluation.rulebooks as { items: { id: string; counted: boolean }[] }[]).flatMap(
        (one) => one.items,
      );
      return {
        profile: [...seen.lists.penalties, ...seen.lists.serious]
          .flatMap(({ documentNo }) => documentNo ?? [])
          .filter((no) => no.includes('〔2025〕'))
          .toSorted(),
        verdict: centreSource.reasons
          .map(({ document }: { document: string }) => document)
          .filter((no: string) => no?.includes('〔2025〕'))
          .toSorted(),
        score: items.some(({ id, counted }) => counted && (id.includes(serious) || id.includes(fine))),
        name: found.body.data.byName.nodes,
        code: found.body.data.byCode.nodes,
      };
    };
    const both = ['义市监列〔2025〕9号', '义市监罚〔2025〕19号'];
    const listed = [{ documentNo: '义市监列〔2025〕9号' }];
    const PUBLISHED = { profile: both, verdict: both, score: true, name: listed, code: listed };
    const GONE = { profile: [], verdict: [], score: false, name: [], code: [] };
    expect(await views()).toEqual(PUBLISHED);
    const told = (change: string) => stream.heard.filter(({ data }) => data.change === change && data.entry === entry);
    await stream.until((heard) =>
      heard.some(({ data }) => data.change === 'LISTED' && data.name === '义海五金制品有限公司'),
    );
    const { entry } = stream.heard.find(({ data }) => data.name === '义海五金制品有限公司')?.data ?? { entry: '' };
    for (const reference of [serious, fine]) {
      const filed = await who.file('Centre', hardware, { reference, grounds: '抽检程序违法' });
      await who.decide('Centre', officer, { id: filed.case?.id, outcome: 'UPHELD', reason: '抽检程序合法' });
    }
    expect(await views()).toEqual(PUBLISHED);
    await stream.until(() => told('REMOVED').length === 1);
    const back = stream.heard.findLast(({ data }) => data.change === 'LISTED' && data.name === '义海五金制品有限公司');
    const performed = { commitment: '承诺依法生产', proof: ['整改复查意见书', '罚款缴款书'] };
    expect(await who.repair('Centre', hardware, { reference: serious, ...performed })).toMatchObject({
      code: 'CONDITIONS_MISSING',
      missing: [{ condition: 'minimumTerm', from: addDays(today, 1) }],
    });
    house.passDays(1);
    for (const reference of [serious, fine]) {
      const filed = await who.repair('Centre', hardware, { reference, ...performed });
      await who.decide('Centre', officer, { id: filed.case?.id, outcome: 'GRANTED', reason: '已履行、已整改' });
    }
    const repaired = performance.now();
    expect(await views()).toEqual(GONE);
    await stream.until((heard) =>
      heard.some(({ data }) => data.change === 'REMOVED' && data.entry === back?.data.entry),
    );
    expect(performance.now() - repaired).toBeLessThan(5_000);
    stream.disconnect();
    const { body } = await read(house, HARDWARE, 'accesses(first: 50) { nodes { organisation verdict } }', hardware);
    expect(body.data.subject.accesses.nodes).toContainEqual({ organisation: CENTRE, verdict: 'FLAGGED' });
    const notices = async () =>
      (await house.ask('{ changeNotices(acknowledged: false) { reference } }', { persona: 'clerk' })).body.data
        .changeNotices as { reference: string }[];
    expect(await eventually(notices, (found) => found.length >= 2)).toEqual(
      expect.arrayContaining([{ reference: serious }, { reference: fine }]),
    );
    house.passDays(2);
  }, 30_000);

  test('is told where a law excludes repair: whoever was listed twice within five years stays to the end', async () => {
    const hardware = await who.firm(HARDWARE);
    const row = (number: number, from: string) =>
      `${HARDWARE},义税稽罚〔2024〕${number}号,虚开增值税专用发票,${from},${addDays(addMonths(from, 36), -1)}`;
    await who.load(
      'major-tax-violations',
      '主体代码,文书号,违法事实,公布日期,公布截止日期',
      row(1, addMonths(today, -30)),
      row(2, addMonths(today, -14)),
    );
    const reference = 'major-tax-violation:义税稽罚〔2024〕2号';
    const { body } = await read(house, HARDWARE, 'taxCases { repairable { reference repairable excluded } }', hardware);
    expect(body.data.subject.taxCases.repairable).toContainEqual({ reference, repairable: false, excluded: true });
    const application = { reference, commitment: '承诺依法纳税', proof: ['缴款书'] };
    expect(await who.repair('Tax', hardware, application)).toMatchObject({
      article: '重大税收违法失信主体信息公布管理办法（国家税务总局令第54号）',
      en: expect.stringContaining('twice within five years'),
      zh: expect.stringContaining('两次以上'),
    });
    const cases = await read(house, HARDWARE, 'taxCases { cases { kind } }', hardware);
    expect(cases.body.data.subject.taxCases.cases).toEqual([]);
  });

  test('sees a penalty whose document was annulled leave at once, deleted within the watched three days', async () => {
    await who.load(
      'penalties',
      HEADER,
      `海晏信桥纺织有限公司,02,${TEXTILE},,,海环罚〔2026〕10号,超标排放,废水超标,《水污染防治法》第八十三条,罚款,罚款一万元,1.000000,,${today},,海晏市生态环境局,${CITY}`,
    );
    const annulled = `penalty:${CITY}:海环罚〔2026〕10号`;
    expect(await centre()).toMatchObject({ verdict: 'FLAGGED' });
    const change = {
      subject: who.organisationId(TEXTILE),
      reference: annulled,
      grounds: '行政复议撤销',
      documentNo: '海复决〔2026〕4号',
    };
    expect(await who.change('Centre', firm, change)).toMatchObject({ code: 'MATTER_NOT_FOR_ACTOR' });
    const filed = await who.change('Centre', operator, change);
    expect(filed.case).toMatchObject({ kind: 'DOCUMENT_CHANGE', outcome: null });
    expect(await centre()).toMatchObject({ verdict: 'CLEAR', leftOut: { disputed: 1 } });
    await who.decide('Centre', operator, { id: filed.case?.id, outcome: 'DELETED', reason: '处罚决定已撤销' });
    expect((await published(firm)).map(({ documentNo }) => documentNo)).not.toContain('海环罚〔2026〕10号');
    const told = await eventually(
      async () =>
        (await house.ask(`{ repairPropagation(id: "${filed.case?.id}") { outcome awaited } }`, operator)).body.data
          ?.repairPropagation,
      (found) => found !== null && found !== undefined,
    );
    expect(told).toEqual({ outcome: 'DELETED', awaited: [CENTRE] });
  });
});
