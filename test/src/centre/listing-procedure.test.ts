import { creditCentre } from '@xinqiao/credit-centre/subgraph.js';
import { developmentToken } from '../support/token-issuer.js';
import { runInstallation, type Answer, type RunningInstallation } from '../support/running-installation.js';

const HARDWARE = '91330782MA0000T1XJ';
const BUREAU = '1165999900000YKF3H';
const PENALTY = '义开应急罚〔2026〕3号';

/**
 * 义海五金制品有限公司 was fined by the emergency management bureau of the development zone of 义海, which now wants it on the serious list of work
 * safety. Days pass on the clock of the house.
 */
describe('the serious untrustworthy list', () => {
  let running: RunningInstallation;
  let subject: string;

  beforeAll(async () => {
    running = await runInstallation();
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

  async function act(command: string, input: object, claims?: object): Promise<Answer['body']['data']> {
    const type = { noticeListing: 'NoticeListingInput', decideListing: 'DecideListingInput' }[command];
    const { body } = await running.ask(
      `mutation ($input: ${type ?? (command === 'decideListingRemoval' ? 'DecideListingRemovalInput' : 'ListingActInput')}!) {
         ${command}(input: $input) { ${PROCEDURE} } }`,
      { token: await bureau(claims), ...DUTY, variables: { input } },
    );
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data[command];
  }
  async function speak(command: string, type: string, input: object): Promise<Answer['body']['data']> {
    const token = await developmentToken(running.config, {
      sub: 'he.yuanshan',
      actor_kind: 'enterprise',
      organisation: HARDWARE,
      subject,
    });
    const { body } = await running.ask(`mutation ($input: ${type}!) { ${command}(input: $input) { ${PROCEDURE} } }`, {
      token,
      matter: 'OWN_RECORD',
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

  test('begins with a penalty of the authority’s own: supervision points list nobody', async () => {
    const refused = [
      [{ ...notice, subject }, {}, 'PENALTY_REQUIRED'],
      [{ ...notice, subject, penaltyDocumentNo: '扣分-2026-7' }, {}, 'PENALTY_REQUIRED'],
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
    const receipts = await centre?.database.rows<{ command: string }>(
      'receipts',
      `SELECT leaf::jsonb ->> 'command' AS command FROM receipt_entry WHERE leaf::jsonb ->> 'kind' = 'WRITE' ORDER BY seq`,
      [],
    );
    const commands = receipts?.map(({ command }) => command) ?? [];
    for (const command of [
      'noticeListing',
      'stateAgainstListing',
      'decideListing',
      'serveListing',
      'relistUntrustworthy',
    ]) {
      expect(commands.filter((one) => one === command)).toHaveLength(1);
    }
  });
});
