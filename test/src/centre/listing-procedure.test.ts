import { creditCentre } from '@xinqiao/credit-centre/subgraph.js';
import { addDays, shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import { readCalendars } from '@xinqiao/platform/rules/calendars.js';
import { eventually, parties, read, SEAFOOD, TEXTILE, type Parties } from '../records/parties.js';
import { developmentToken } from '../support/token-issuer.js';
import {
  runInstallation,
  type Answer,
  type Asking,
  type RunningInstallation,
} from '../support/running-installation.js';

const HARDWARE = '91330782MA0000T1XJ';
const BUREAU = '1165999900000YKF3H';
const PENALTY = '义开应急罚〔2026〕3号';
/** The bureau that keeps its penalties in the emergency subgraph. */
const CITY_BUREAU = '1133078200000T034L';

/**
 * 义海五金制品有限公司 was fined by the emergency management bureau of the development zone of 义海, which now wants it on the serious list of work
 * safety. Days pass on the clock of the house.
 */
describe('the serious untrustworthy list', () => {
  let running: RunningInstallation;
  let subject: string;
  let who: Parties;

  beforeAll(async () => {
    running = await runInstallation();
    who = parties(running);
    const { body } = await running.ask(`{ subject(identifier: "${HARDWARE}") { ... on Subject { id } } }`);
    subject = body.data.subject.id;
  });
  afterAll(() => running[Symbol.asyncDispose]());

  const bureau = (claims: object = {}) =>
    developmentToken(running.config, {
      sub: 'qian.jianguan',
      actor_kind: 'emergency-bureau',
      organisation: BUREAU,
      ...claims,
    });
  const DUTY = { matter: 'STATUTORY_DUTY', caseNo: 'FD-2026-002' };
  const PROCEDURE = `... on ListingAdvanced { procedure { listingNo state statementBy decidedOn until removableFrom
    documents { kind documentNo } } } ... on ListingRefused { code }`;

  async function act(command: string, input: object, claims?: object, as?: Asking): Promise<Answer['body']['data']> {
    const type = { noticeListing: 'NoticeListingInput', decideListing: 'DecideListingInput' }[command];
    const { body } = await running.ask(
      `mutation ($input: ${type ?? (command === 'decideListingRemoval' ? 'DecideListingRemovalInput' : 'ListingActInput')}!) {
         ${command}(input: $input) { ${PROCEDURE} } }`,
      { ...(as ?? { token: await bureau(claims), ...DUTY }), variables: { input } },
    );
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data[command];
  }
  async function speak(command: string, type: string, input: object, firm = HARDWARE): Promise<Answer['body']['data']> {
    const { body } = await running.ask(`mutation ($input: ${type}!) { ${command}(input: $input) { ${PROCEDURE} } }`, {
      ...(await who.firm(firm)),
      variables: { input },
    });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data[command];
  }
  const searched = async () =>
    (await running.ask(`{ publicList(code: "${HARDWARE}", kind: UNTRUSTWORTHY) { nodes { listCode documentNo } } }`))
      .body.data.publicList.nodes;
  const verdictReads = async () => {
    const { body } = await running.ask(
      `{ subject(identifier: "${HARDWARE}") { ... on Subject { assessment { sources { source reasons { code excludes } } } } } }`,
      { persona: 'clerk', matter: 'FUNDING_SUPPORT', caseNo: 'ZJ-2026-001' },
    );
    const { sources } = body.data.subject.assessment;
    return sources
      .find(({ source }: { source: string }) => source === 'centre')
      .reasons.map(({ code, excludes }: { code: string; excludes: boolean }) => [code, excludes]);
  };

  const notice = {
    list: 'WORK_SAFETY',
    documentNo: '义应急告〔2026〕1号',
    facts: '多次未按规定设置安全警示标志，拒不改正。',
    reason: '受到行政处罚，情节严重。',
  };
  const decision = {
    documentNo: '义应急列〔2026〕1号',
    facts: '多次未按规定设置安全警示标志，拒不改正。',
    measures: ['FUNDS_RESTRICTED', 'INSPECTED_MORE'],
    removalConditions: '列入满十二个月，已纠正违法行为并通过复查。',
    remedies: '六十日内申请行政复议，六个月内提起行政诉讼。',
    responsiblePerson: '何远山',
  };
  let listing = '';

  describe('by a penalty that the bureau keeps itself', () => {
    const FINED = { seafood: '义应急罚〔2026〕21号', textile: '义应急罚〔2026〕22号' };
    const HEADER = 'CF_XDR_MC,CF_XDR_LB,CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_YJ,CF_CFLB,CF_JDRQ,CF_CFJG,CF_CFJGDM,CF_ZT';
    const fine = (name: string, code: string, documentNo: string, state = '有效') =>
      `${name},02,${code},${documentNo},未落实动火审批,《安全生产法》第一百零一条,罚款,${addDays(shanghaiDateOf(new Date()), -20)},义海市应急管理局,${CITY_BUREAU},${state}`;
    const officer = (code: string, name: string, claims = {}) =>
      who.official('emergency-bureau', CITY_BUREAU, { ...claims, sub: `${name}.${code}` });
    const duty = async (code: string, caseNo: string) => {
      const as = await who.onDuty('emergency-bureau', CITY_BUREAU, caseNo, [who.organisationId(code)]);
      return { as, head: { ...as, ...(await officer(code, 'head', { in_charge: true })) } };
    };
    const noticeOf = (code: string, penaltyDocumentNo: string, documentNo: string) => ({
      ...notice,
      ...{ subject: who.organisationId(code), penaltyDocumentNo, documentNo },
    });
    const stateOf = async (code: string, as: Asking) =>
      (await read(running, code, 'lists { procedures { state documents { kind } } }', as)).body.data.subject.lists
        .procedures as { state: string; documents: { kind: string }[] }[];
    const listedNow = async (code: string) =>
      (await running.ask(`{ publicList(code: "${code}", kind: UNTRUSTWORTHY) { nodes { documentNo } } }`)).body.data
        .publicList.nodes;
    let seafood: Awaited<ReturnType<typeof duty>>;
    let listed: string;

    test('begins once the centre was told that there is one, by its number, and by nobody else’s', async () => {
      seafood = await duty(SEAFOOD, 'LR-2026-1');
      await who.load('safety-penalties', HEADER, fine('蓝湾冷链食品有限公司', SEAFOOD, FINED.seafood));
      const begun = await eventually(
        () => act('noticeListing', noticeOf(SEAFOOD, FINED.seafood, '义应急告〔2026〕21号'), {}, seafood.as),
        ({ code }) => code !== 'PENALTY_UNKNOWN',
      );
      expect(begun.procedure).toMatchObject({ state: 'NOTICED', documents: [{ kind: 'PRE_NOTICE' }] });
      listed = begun.procedure.listingNo;
      const unknown = await running.ask(
        'mutation ($input: NoticeListingInput!) { noticeListing(input: $input) { ... on ListingRefused { code message } } }',
        { ...seafood.as, variables: { input: noticeOf(SEAFOOD, '义应急罚〔2026〕99号', '义应急告〔2026〕99号') } },
      );
      expect(unknown.body.data.noticeListing).toEqual({
        code: 'PENALTY_UNKNOWN',
        message: expect.stringContaining('请核对文号，或先录入处罚决定'),
      });
      // The bureau of the development zone names the city's penalty, and the city that of the zone about another firm.
      const zone = await who.onDuty('emergency-bureau', BUREAU, 'LR-2026-2', [who.organisationId(SEAFOOD)]);
      const foreign = noticeOf(SEAFOOD, FINED.seafood, '义应急告〔2026〕98号');
      expect(await act('noticeListing', foreign, {}, zone)).toEqual({ code: 'PENALTY_UNKNOWN' });
      const others = noticeOf(SEAFOOD, PENALTY, '义应急告〔2026〕97号');
      expect(await act('noticeListing', others, {}, seafood.as)).toEqual({ code: 'PENALTY_UNKNOWN' });
      // What the centre holds of it is its reference and its dates.
      const centre = running.installation.subgraphs.get('credit-centre');
      const [told] = (await centre?.database.rows('told', 'SELECT * FROM told_penalty WHERE document_no = $1', [
        FINED.seafood,
      ])) as object[];
      expect(JSON.stringify(told)).not.toMatch(/动火|罚款|安全生产法/);
    });

    test('stops by itself when the penalty is annulled before the decision', async () => {
      const textile = await duty(TEXTILE, 'LR-2026-3');
      await who.load('safety-penalties', HEADER, fine('海晏信桥纺织有限公司', TEXTILE, FINED.textile));
      const begun = await eventually(
        () => act('noticeListing', noticeOf(TEXTILE, FINED.textile, '义应急告〔2026〕22号'), {}, textile.as),
        ({ code }) => code !== 'PENALTY_UNKNOWN',
      );
      const change = await who.change('Safety', textile.as, {
        ...{ subject: who.organisationId(TEXTILE), reference: `penalty:${CITY_BUREAU}:${FINED.textile}` },
        ...{ grounds: '行政复议撤销处罚决定', documentNo: '义政复决〔2026〕5号' },
      });
      const again = noticeOf(TEXTILE, FINED.textile, '义应急告〔2026〕23号');
      const noticed = () => act('noticeListing', again, {}, textile.as);
      await eventually(noticed, ({ code }) => code === 'PENALTY_DISPUTED');
      running.passDays(10);
      const toDecide = { ...decision, listing: begun.procedure.listingNo, documentNo: '义应急列〔2026〕22号' };
      const decide = () => act('decideListing', toDecide, {}, textile.head);
      expect(await decide()).toEqual({ code: 'PENALTY_DISPUTED' });
      await who.decide('Safety', textile.as, { id: change.case?.id, outcome: 'DELETED', reason: '处罚决定已撤销' });
      const [stopped] = await eventually(
        () => stateOf(TEXTILE, textile.as),
        ([one]) => one?.state === 'STOPPED',
      );
      expect(stopped?.documents.map(({ kind }) => kind)).toEqual(['PRE_NOTICE', 'STOP']);
      expect(await decide()).toEqual({ code: 'WRONG_STATE' });
      expect(await noticed()).toEqual({ code: 'PENALTY_OVER' });
      running.passDays(-10);
    });

    test('goes from notice over statement to the list, and is revoked in three working days once the penalty falls', async () => {
      const said = { listing: listed, text: '已补办动火审批。', wantsHearing: false };
      const statement = await speak('stateAgainstListing', 'StateAgainstListingInput', said, SEAFOOD);
      expect(statement.procedure).toMatchObject({ state: 'NOTICED' });
      running.passDays(10);
      const toDecide = { ...decision, listing: listed, documentNo: '义应急列〔2026〕21号' };
      expect((await act('decideListing', toDecide, {}, seafood.head)).procedure).toMatchObject({ state: 'DECIDED' });
      const service = { listing: listed, documentNo: '义应急送〔2026〕21号', text: '直接送达' };
      expect((await act('serveListing', service, {}, seafood.as)).procedure).toMatchObject({ state: 'LISTED' });
      expect(await listedNow(SEAFOOD)).toEqual([{ documentNo: toDecide.documentNo }]);
      await who.load('safety-penalties', HEADER, fine('蓝湾冷链食品有限公司', SEAFOOD, FINED.seafood, '撤销'));
      await eventually(
        () => listedNow(SEAFOOD),
        (entries) => entries.length === 0,
      );
      const own = await who.firm(SEAFOOD);
      const entry = 'lists { serious { disputed } } centreCases { cases { kind filedOn decideBy outcome } }';
      const cases = async () => (await read(running, SEAFOOD, entry, own)).body.data.subject;
      const open = await cases();
      expect(open).toMatchObject({
        lists: { serious: [{ disputed: true }] },
        centreCases: { cases: [{ kind: 'DOCUMENT_CHANGE', outcome: null }] },
      });
      const { decideBy, filedOn } = open.centreCases.cases[0];
      expect(decideBy).toBe(readCalendars(running.config.schemaFolder).addWorkingDays(filedOn, 3));
      const revocation = { listing: listed, documentNo: '义应急撤〔2026〕1号', text: '处罚决定已撤销。' };
      expect((await act('revokeListing', revocation, {}, seafood.as)).procedure).toMatchObject({ state: 'REVOKED' });
      expect(await cases()).toMatchObject({
        lists: { serious: [] },
        centreCases: { cases: [{ kind: 'DOCUMENT_CHANGE', outcome: 'DELETED' }] },
      });
      running.passDays(-10);
    });

    test('ends with the entry where the authority grants repair on application', async () => {
      const fined = '义应急罚〔2026〕24号';
      await who.load('safety-penalties', HEADER, fine('蓝湾冷链食品有限公司', SEAFOOD, fined));
      const begun = await eventually(
        () => act('noticeListing', noticeOf(SEAFOOD, fined, '义应急告〔2026〕24号'), {}, seafood.as),
        ({ code }) => code !== 'PENALTY_UNKNOWN',
      );
      const listing = begun.procedure.listingNo;
      running.passDays(10);
      const toDecide = { ...decision, listing, documentNo: '义应急列〔2026〕24号' };
      await act('decideListing', toDecide, {}, seafood.head);
      await act('serveListing', { listing, documentNo: '义应急送〔2026〕24号', text: '直接送达' }, {}, seafood.as);
      running.passDays(367);
      const filed = await who.repair('Centre', await who.firm(SEAFOOD), {
        reference: `serious-listing:WORK_SAFETY:${toDecide.documentNo}`,
        ...{ commitment: '承诺落实动火审批', proof: ['复查意见书'] },
      });
      // Whoever decided the listing decides its repair.
      const granted = { id: filed.case?.id, outcome: 'GRANTED', reason: '已纠正并通过复查' };
      expect((await who.decide('Centre', seafood.as, granted)).case).toMatchObject({ outcome: 'GRANTED' });
      expect(await listedNow(SEAFOOD)).toEqual([]);
      const [ended] = await eventually(
        () => stateOf(SEAFOOD, seafood.as),
        ([one]) => one?.state === 'REMOVED',
      );
      expect(ended?.documents.map(({ kind }) => kind).slice(-2)).toEqual(['REMOVAL_APPLICATION', 'REMOVAL']);
      running.passDays(-377);
    });
  });

  test('begins with a penalty of the authority’s own: supervision points list nobody', async () => {
    const refused = [
      [{ ...notice, subject }, {}, 'PENALTY_REQUIRED'],
      [{ ...notice, subject, penaltyDocumentNo: '扣分-2026-7' }, {}, 'PENALTY_UNKNOWN'],
      [{ ...notice, subject, penaltyDocumentNo: PENALTY, list: 'MARKET_SUPERVISION' }, {}, 'NOT_YOUR_LIST'],
      [{ ...notice, subject, penaltyDocumentNo: PENALTY, reason: ' ' }, {}, 'TEXT_MISSING'],
    ] as const;
    for (const [input, claims, code] of refused) expect(await act('noticeListing', input, claims)).toEqual({ code });
    const { procedure } = await act('noticeListing', { ...notice, subject, penaltyDocumentNo: PENALTY });
    expect(procedure).toMatchObject({ state: 'NOTICED', until: null, documents: [{ kind: 'PRE_NOTICE' }] });
    listing = procedure.listingNo;
    expect(await act('noticeListing', { ...notice, subject, penaltyDocumentNo: PENALTY })).toEqual({
      code: 'ALREADY_RUNNING',
    });
    expect(await searched()).toEqual([]);
  });

  test('hears the firm before anything is decided, and only its head decides', async () => {
    const inCharge = { in_charge: true };
    expect(await act('decideListing', { ...decision, listing }, inCharge)).toEqual({ code: 'STATEMENT_PERIOD' });
    const said = { listing, text: '已于九月补设警示标志。', wantsHearing: true };
    expect((await speak('stateAgainstListing', 'StateAgainstListingInput', said)).procedure.documents).toHaveLength(2);
    running.passDays(30);
    expect(await speak('stateAgainstListing', 'StateAgainstListingInput', said)).toEqual({ code: 'STATEMENT_OVER' });
    expect(await act('decideListing', { ...decision, listing })).toEqual({ code: 'NOT_IN_CHARGE' });
    expect(await act('decideListing', { ...decision, listing }, inCharge)).toEqual({ code: 'HEARING_REQUIRED' });
    await act('holdListingHearing', { listing, documentNo: '义应急听〔2026〕1号', text: '当事人到场，未提交新证据。' });
    const foreign = { ...decision, listing, measures: ['OFFICE_BARRED'] };
    expect(await act('decideListing', foreign, inCharge)).toEqual({ code: 'MEASURE_NOT_LISTED' });
    const taken = { ...decision, listing, documentNo: notice.documentNo };
    expect(await act('decideListing', taken, inCharge)).toEqual({ code: 'NUMBER_TAKEN' });
    const { procedure } = await act('decideListing', { ...decision, listing }, inCharge);
    expect(procedure).toMatchObject({ state: 'DECIDED' });
    expect([Number(procedure.until.slice(0, 4)), procedure.until.slice(5)]).toEqual([
      Number(procedure.decidedOn.slice(0, 4)) + 3,
      procedure.decidedOn.slice(5),
    ]);
    expect(await searched()).toEqual([]);
  });

  test('lists with the service of the decision: search, drill-down and verdict know it at once', async () => {
    const served = await act('serveListing', { listing, documentNo: '义应急送〔2026〕1号', text: '直接送达' });
    expect(served.procedure.state).toBe('LISTED');
    expect(await searched()).toEqual([{ listCode: 'WORK_SAFETY', documentNo: decision.documentNo }]);
    await running.installation.subgraphs
      .get('credit-centre')
      ?.database.source.query(`UPDATE feed SET loaded_at = loaded_at + interval '30 days'`);
    expect(await verdictReads()).toContainEqual(['SERIOUS_LIST', true]);
    expect(await act('serveListing', { listing, documentNo: '义应急送〔2026〕2号', text: '直接送达' })).toEqual({
      code: 'WRONG_STATE',
    });
  });

  test('shows its documents to the firm and to its authority, and to nobody else', async () => {
    const query = `{ subject(identifier: "${HARDWARE}") { ... on Subject { lists { procedures { state documents { kind parts { name text } } } } } } }`;
    const open = await running.ask(query, { token: await bureau(), ...DUTY });
    const [own] = open.body.data.subject.lists.procedures;
    expect(own.documents.map(({ kind }: { kind: string }) => kind)).toEqual([
      'PRE_NOTICE',
      'STATEMENT',
      'HEARING',
      'DECISION',
      'SERVICE',
      'LISTING',
    ]);
    expect(JSON.stringify(own)).toContain('何远山');
    const firm = {
      token: await developmentToken(running.config, {
        ...{ sub: 'he.yuanshan', actor_kind: 'enterprise', organisation: HARDWARE, subject },
      }),
      matter: 'OWN_RECORD',
    };
    const marked =
      '{ subject(identifier: "' + HARDWARE + '") { ... on Subject { lists { procedures { reference disputed } } } } }';
    const [{ reference }] = (await running.ask(marked, firm)).body.data.subject.lists.procedures;
    await running.ask(
      `mutation { fileCentreObjection(input: { reference: "${reference}", grounds: "送达有误" }) { __typename } }`,
      firm,
    );
    expect((await running.ask(marked, firm)).body.data.subject.lists.procedures).toEqual([
      { reference, disputed: true },
    ]);
    const stranger = await running.ask(query);
    expect(JSON.stringify(stranger.body.data)).not.toContain('PRE_NOTICE');
    expect(stranger.body.errors?.[0]?.extensions.code).toBe('SLICE_NOT_PERMITTED');
    expect(
      JSON.stringify((await running.ask('{ publicList { nodes { name authority documentNo } } }')).body),
    ).not.toContain('何远山');
  });

  test('is left early after twelve months, and entered again by whoever concealed something', async () => {
    const application = { listing, text: '已纠正并通过复查。', proof: '复查意见书义应急复〔2027〕4号' };
    const apply = () => speak('applyForListingRemoval', 'ApplyForRemovalInput', application);
    expect(await apply()).toEqual({ code: 'TOO_EARLY' });
    running.passDays(367);
    expect((await apply()).procedure.state).toBe('REMOVAL_APPLIED');
    const refusal = { listing, documentNo: '义应急移〔2027〕1号', grant: false, text: '尚未复查。' };
    expect((await act('decideListingRemoval', refusal)).procedure.state).toBe('LISTED');
    expect((await apply()).procedure.state).toBe('REMOVAL_APPLIED');
    const grant = { listing, documentNo: '义应急移〔2027〕2号', grant: true, text: '符合移出条件。' };
    expect((await act('decideListingRemoval', grant)).procedure.state).toBe('REMOVED');
    expect(await searched()).toEqual([]);
    const again = { listing, documentNo: '义应急列〔2027〕9号', text: '申请移出时隐瞒另一起事故。' };
    expect((await act('relistUntrustworthy', again)).procedure.state).toBe('LISTED');
    expect(await searched()).toHaveLength(1);
  });

  test('stops by itself after three years, and the stream is told', async () => {
    running.passDays(800);
    expect(await searched()).toEqual([]);
    const query = `{ subject(identifier: "${HARDWARE}") { ... on Subject { lists { serious { documentNo } procedures { state } } } } }`;
    const { body } = await running.ask(query, { token: await bureau(), ...DUTY });
    expect(body.data.subject.lists).toEqual({ serious: [], procedures: [{ state: 'EXPIRED' }] });
    const centre = running.installation.subgraphs.get('credit-centre');
    if (!centre) throw new Error('The centre does not run.');
    const store = creditCentre.openStore(centre.database, running.config);
    expect(await store.expirePublicList('2032-01-01')).toBeGreaterThan(0);
    const changes = await centre.database.rows<{ change: string }>(
      'changes',
      `SELECT change FROM list_event e WHERE entry = (SELECT max(entry) FROM list_event WHERE change = 'LISTED') ORDER BY id`,
      [],
    );
    expect(changes.map(({ change }) => change)).toEqual(['LISTED', 'REMOVED']);
  });

  test('leaves a receipt of each act in the act’s own transaction', async () => {
    const centre = running.installation.subgraphs.get('credit-centre');
    const receipts = await centre?.database.rows<{ command: string; acts: number }>(
      'receipts',
      `SELECT leaf::jsonb ->> 'command' AS command, count(*)::integer AS acts FROM receipt_entry
       WHERE leaf::jsonb ->> 'kind' = 'WRITE' GROUP BY 1`,
      [],
    );
    const counts = Object.fromEntries((receipts ?? []).map(({ command, acts }) => [command, acts]));
    expect(counts).toMatchObject({
      ...{ noticeListing: 4, stateAgainstListing: 2, decideListing: 3, serveListing: 3 },
      ...{ relistUntrustworthy: 1, revokeListing: 1 },
    });
  });
});
