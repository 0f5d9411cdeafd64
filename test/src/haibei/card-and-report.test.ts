import { reportVerify } from '@xinqiao/cli/commands/report-verify.js';
import { generateKeyPair, SignJWT } from 'jose';
import { people, refused, type People } from '../civil-affairs/people.js';
import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';

// 王小明 keeps a shop: he hangs a card on the wall, and hands a report to an employer.

const WANG = '379999199001010010';

describe('what a resident shows of a Haibei score', () => {
  let house: RunningInstallation;
  let who: People;
  let shift = 0;
  const now = () => new Date(Date.parse('2026-11-20T02:00:00Z') + shift * 86_400_000);
  beforeAll(async () => {
    house = await runInstallation({ publicPerMinute: 40 }, { clock: now });
    who = people(house);
    await house.ask('mutation { joinHaibei { __typename } }', wang);
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const wang: Asking = { persona: 'resident', matter: 'OWN_RECORD' };
  const make = async (days?: number) => {
    const { body } = await house.ask(
      `mutation { createShopCard${days === undefined ? '' : `(days: ${days})`} {
        ... on ShopCardCreated { id token url qr validUntil } ... on HaibeiRefused { code } } }`,
      wang,
    );
    return body.data.createShopCard;
  };
  const scan = async (token: string, accept = 'application/json') => {
    const address = new URL(`/card/${token}`, house.installation.gateway.url);
    const response = await fetch(address, { headers: { accept } });
    return { status: response.status, text: await response.text(), type: response.headers.get('content-type') };
  };

  test('M4: whoever scans the card reads masked name, grade, day and last day, without a login, and nothing else', async () => {
    const card = await make();
    expect(card.validUntil).toBe('2026-12-20');
    expect(card.url).toMatch(new RegExp(`/card/${card.token}$`));
    expect(card.qr).toMatch(/^<svg/);
    expect(Buffer.from(card.token, 'base64url')).toHaveLength(16);
    const { status, text } = await scan(card.token);
    expect([status, JSON.parse(text)]).toEqual([
      200,
      { displayName: '王*明', grade: 'A', asOf: now().toISOString(), validUntil: '2026-12-20' },
    ]);
    const page = await scan(card.token, 'text/html,*/*');
    expect([page.type, page.text]).toEqual(['text/html; charset=utf-8', expect.stringContaining('<dd>王*明</dd><dt>')]);
    expect(page.text).not.toContain('1040');
  });

  test('the resident sees each scan; who scanned is nobody’s to know', async () => {
    const { body } = await who.read(WANG, 'accesses { nodes { matter organisation actorKind slices } }', wang);
    const scans = body.data.subject.accesses.nodes.filter(({ matter }: { matter: string }) => matter === 'SHOP_CARD');
    expect(scans).toEqual([
      { matter: 'SHOP_CARD', organisation: null, actorKind: 'card-reader', slices: ['P6', 'P1'] },
      { matter: 'SHOP_CARD', organisation: null, actorKind: 'card-reader', slices: ['P6', 'P1'] },
    ]);
  });

  test('M5: a card that was taken back, is over, never was, or is whose holder opted out says the same: not displayed', async () => {
    const [revoked, short, left] = [await make(), await make(1), await make()];
    const { body } = await house.ask(
      `mutation { revokeShopCard(id: "${revoked.id}") { __typename ... on ShopCardRevoked { id } } }`,
      wang,
    );
    expect(body.data.revokeShopCard).toEqual({ __typename: 'ShopCardRevoked', id: revoked.id });
    const unknown = await scan('AAAAAAAAAAAAAAAAAAAAAA');
    expect([unknown.status, unknown.text]).toEqual([404, expect.stringContaining('Not displayed 不展示')]);
    expect(await scan(revoked.token)).toEqual(unknown);
    expect((await scan(short.token)).status).toBe(200);
    shift = 2;
    expect(await scan(short.token)).toEqual(unknown);
    shift = 0;
    await house.ask('mutation { leaveHaibei { __typename } }', wang);
    expect(await scan(left.token)).toEqual(unknown);
    expect(await scan('x')).toEqual(unknown);
    await house.ask('mutation { joinHaibei { __typename } }', wang);
    expect(await scan(left.token)).toEqual(unknown);
  });

  test('while a source does not answer the card says so, and shows no lower grade', async () => {
    const card = await make();
    const education = house.installation.subgraphs.get('education')?.database.source;
    await education?.query('ALTER TABLE staff_entry RENAME TO staff_entry_away');
    const { status, text } = await scan(card.token);
    await education?.query('ALTER TABLE staff_entry_away RENAME TO staff_entry');
    expect([status, text]).toEqual([503, expect.stringContaining('暂不可用')]);
    expect((await scan(card.token)).status).toBe(200);
  });

  test('the table of cards tells nobody a token, and no token of a card opens the graph', async () => {
    const card = await make();
    const centre = house.installation.subgraphs.get('credit-centre')?.database.source;
    expect(JSON.stringify(await centre?.query('SELECT * FROM shop_card'))).not.toContain(card.token);
    const reader = await who.official('card-reader', '91371002MA00TEXT0Y');
    const asked = await house.ask('{ cardHolder { haibei { grade } } }', {
      ...reader,
      matter: 'SHOP_CARD',
      caseNo: 'X',
    });
    expect(asked.body.errors?.[0]?.extensions.code).toBe('CASE_NOT_OPEN');
    const open = await house.ask(
      `mutation { openCase(input: { caseNo: "X", matter: "SHOP_CARD", subjects: ["${who.personId(WANG)}"] }) { __typename } }`,
      reader,
    );
    expect(open.body.data.openCase.__typename).toBe('CaseOpened');
    const again = await house.ask('{ cardHolder { haibei { grade } } }', {
      ...reader,
      matter: 'SHOP_CARD',
      caseNo: 'X',
    });
    expect([again.body.data.cardHolder, refused(again)]).toEqual([null, ['P1']]);
    const sealed = await house.ask(`{ shopCardHolder(token: "${card.token}") { subject } }`);
    expect(sealed.status).toBe(400);
  });

  test('terms and numbers of cards are bounded', async () => {
    expect((await make(91)).code).toBe('BAD_TERM');
    expect((await make(0)).code).toBe('BAD_TERM');
    const { body } = await who.read(WANG, 'haibei { cards { id } }', wang);
    for (let live = body.data.subject.haibei.cards.length; live < 20; live += 1)
      expect((await make()).id).toBeDefined();
    expect((await make()).code).toBe('TOO_MANY_CARDS');
  });

  describe('a report that the resident hands over', () => {
    const keys = async () => (await house.ask('{ haibeiReportKeys }')).body.data.haibeiReportKeys as string;
    const issue = async (as: Asking = wang) => {
      const { body } = await who.read(WANG, 'haibei { report(recipient: "海晏信桥纺织有限公司", days: 10) }', as);
      return body.data.subject.haibei?.report as string;
    };

    test('shows an employer the grade, verified without asking anybody; and no points', async () => {
      const verified = await reportVerify(await issue(), await keys(), now());
      expect(verified).toMatchObject({
        holds: true,
        claims: { name: '王小明', grade: 'A', aud: '海晏信桥纺织有限公司', use: 'POSITIVE_ONLY', issuedBy: '威海市' },
      });
      expect(JSON.stringify(verified)).not.toMatch(/1040|score|points/);
    });

    test('holds for its term and as it was signed only', async () => {
      const report = await issue();
      const [header, payload, signature] = report.split('.') as [string, string, string];
      const better = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
      const forged = Buffer.from(JSON.stringify({ ...better, grade: 'AAA' })).toString('base64url');
      const { privateKey } = await generateKeyPair('EdDSA');
      const ownKey = await new SignJWT({ ...better })
        .setProtectedHeader({ alg: 'EdDSA', typ: 'haibei-report+jwt' })
        .sign(privateKey);
      const later = new Date(now().getTime() + 11 * 86_400_000);
      const why = async (text: string, at = now()) => {
        const verified = await reportVerify(text, await keys(), at);
        return verified.holds ? 'holds' : verified.why;
      };
      expect(await why(report)).toBe('holds');
      expect(await why(report, later)).toMatch(/over 已过期/);
      expect(await why([header, forged, signature].join('.'))).toMatch(/signature/);
      expect(await why(ownKey)).toMatch(/signature/);
      expect(await why('no report')).toMatch(/no report/);
    });

    test('is issued to the resident alone, never to who would like to read it', async () => {
      const operator = await who.official('centre-operator', '1137100000000T018Y');
      const director = await who.official('centre-operator', '1137100000000T018Y', {
        sub: 'director',
        in_charge: true,
      });
      const input = `caseNo: "YY-1", matter: "STATUTORY_DUTY"`;
      await house.ask(
        `mutation { openCase(input: { ${input}, subjects: ["${who.personId(WANG)}"], duty: "异议处理" }) { __typename } }`,
        operator,
      );
      await house.ask(`mutation { approveCase(${input}) { __typename } }`, director);
      const onDuty = { ...operator, matter: 'STATUTORY_DUTY', caseNo: 'YY-1' };
      const { body } = await who.read(WANG, 'haibei { grade report(recipient: "我") cards { id } }', onDuty);
      expect(body.data.subject.haibei).toEqual({ grade: 'A', report: null, cards: [] });
      expect(await issue(await who.official('employer', '91371002MA00TEXT0Y'))).toBeUndefined();
    });
  });

  test('scans are limited by address', async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, () => scan('AAAAAAAAAAAAAAAAAAAAAA')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404, 429]));
  });
});
