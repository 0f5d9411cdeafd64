import { addDays, addMonths, shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';
import { CENTRE, eventually, parties, read, TEXTILE, type Parties } from './parties.js';

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
