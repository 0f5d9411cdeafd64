import { createHash } from 'node:crypto';
import { addDays, shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import {
  BANK,
  firm,
  HOTEL,
  openTaxHouse,
  OTHER_BANK,
  REGULATOR,
  TEXTILE,
  type TaxHouse,
  type Told,
} from './tax-house.js';
import { until } from '../support/until.js';

const SCOPED = `grade gradeYear loanEligibility hasArrears hasMajorViolation taxPaid { year paidYuan } declaredSales { salesYuan }
  financialStatements { year } taxRegistration { qualification }`;
const REPORT = `... on LoanReported { alreadyReported report { id loanNo creditLineYuan disbursedYuan corrects } } ... on LoanReportRefused { code message }`;
/** A firm of the samples that is graded D. */
const GRADE_D = '91650100MA0000T287';

describe('a bank', () => {
  let tax: TaxHouse;
  beforeAll(async () => {
    tax = await openTaxHouse('2026-11-20');
  });
  afterAll(async () => {
    await tax[Symbol.asyncDispose]();
  });

  const readUnder = async (scopes: readonly string[], code = HOTEL) => {
    const authorization = await tax.grant(code, scopes);
    return tax.taxOf(SCOPED, code, { ...(await tax.lender(code)), authorization });
  };

  describe('that pulls by authorisation', () => {
    test('sees membership of the public list without one, and nothing else (T9)', async () => {
      const { tax: told, denied } = await tax.taxOf(`gradeAYears ${SCOPED}`, HOTEL, await tax.lender(HOTEL));
      expect(told).toMatchObject({
        gradeAYears: [2025],
        grade: null,
        loanEligibility: null,
        taxPaid: null,
        taxRegistration: null,
      });
      expect(denied).toEqual(['T2', 'T3', 'T4', 'T5', 'T6', 'T7']);
    });

    test.each<[string, object, string[]]>([
      ['T-REG', { taxRegistration: { qualification: 'GENERAL' } }, ['T2', 'T3', 'T4', 'T5', 'T6']],
      ['T-GRADE', { grade: 'A', gradeYear: 2025, loanEligibility: 'ELIGIBLE' }, ['T3', 'T4', 'T5', 'T6', 'T7']],
      ['T-VIOL', { hasArrears: false, hasMajorViolation: false }, ['T2', 'T4', 'T5', 'T6', 'T7']],
      [
        'T-PAY',
        { taxPaid: expect.arrayContaining([{ year: 2025, paidYuan: '210000.00' }]) },
        ['T2', 'T3', 'T5', 'T6', 'T7'],
      ],
      [
        'T-REV',
        { declaredSales: [{ salesYuan: '412000.00' }, { salesYuan: '389500.50' }] },
        ['T2', 'T3', 'T4', 'T5', 'T7'],
      ],
      ['T-FIN', { financialStatements: [{ year: 2025 }] }, ['T2', 'T3', 'T4', 'T6', 'T7']],
    ])('%s opens its own data and denies every other scope', async (scope, opened, missing) => {
      const { tax: told, denied } = await readUnder([scope]);
      expect(told).toMatchObject(opened);
      expect(denied).toEqual(missing);
      const shown = Object.entries(told as object).filter(([, value]) => value !== null);
      expect(shown.map(([field]) => field).toSorted()).toEqual(Object.keys(opened).toSorted());
    });

    test('gets of a taxpayer graded D that it is not eligible, and no reason of any scope', async () => {
      const all = ['T-REG', 'T-GRADE', 'T-VIOL', 'T-PAY', 'T-REV', 'T-FIN'];
      const { tax: told, denied } = await readUnder(all, GRADE_D);
      expect(told).toEqual({
        grade: null,
        gradeYear: null,
        loanEligibility: 'NOT_ELIGIBLE',
        hasArrears: null,
        hasMajorViolation: null,
        taxPaid: null,
        declaredSales: null,
        financialStatements: null,
        taxRegistration: null,
      });
      expect(denied).toEqual(['NOT_ELIGIBLE']);
      const assessment = `{ subject(identifier: "${GRADE_D}") { ... on Subject { assessment {
        verdict because sources { source reasons { code } leftOut { disputed } } } } } }`;
      // A verdict wants sources that were loaded before it: the samples were a moment ago.
      tax.on(addDays(shanghaiDateOf(new Date()), 1));
      const authorization = await tax.grant(GRADE_D, all);
      const judged = await tax.ask(assessment, { ...(await tax.lender(GRADE_D)), authorization });
      tax.on('2026-11-20');
      expect(judged.subject.assessment).toEqual({ verdict: 'FLAGGED', because: ['NOT_ELIGIBLE'], sources: [] });
      const { tax: own } = await tax.taxOf('grade loanEligibility hasArrears', GRADE_D, await tax.owner(GRADE_D));
      expect(own).toEqual({ grade: 'D', loanEligibility: 'NOT_ELIGIBLE', hasArrears: true });
    });

    test('reads nothing by the authorisation of another bank (T10)', async () => {
      const authorization = await tax.grant(HOTEL, ['T-GRADE']);
      const { status, denied } = await tax.taxOf(SCOPED, HOTEL, {
        ...(await tax.lender(HOTEL, OTHER_BANK)),
        authorization,
      });
      expect([status, denied]).toEqual([403, ['AUTHORIZATION_NOT_LIVE']]);
    });

    test('reads nothing after the last day, nor between two pages once it was revoked (T11)', async () => {
      const authorization = await tax.grant(HOTEL, ['T-PAY', 'T-REV']);
      const asking = { ...(await tax.lender(HOTEL)), authorization };
      expect((await tax.taxOf('taxPaid { year }', HOTEL, asking)).status).toBe(200);
      const revoke = `mutation { revokeAuthorization(id: "${authorization}") { __typename } }`;
      await tax.ask(revoke, await tax.owner(HOTEL));
      expect(await tax.taxOf('declaredSales { from }', HOTEL, asking)).toMatchObject({
        status: 403,
        denied: ['AUTHORIZATION_NOT_LIVE'],
      });
      const later = await tax.grant(HOTEL, ['T-PAY']);
      tax.on('2026-11-21');
      expect(
        (await tax.taxOf('taxPaid { year }', HOTEL, { ...(await tax.lender(HOTEL)), authorization: later })).status,
      ).toBe(403);
      tax.on('2026-11-20');
    });

    test('of two reads that race for the last permitted one, one is answered (T13)', async () => {
      const authorization = await tax.grant(HOTEL, ['T-PAY'], { maxReads: 1 });
      const asking = { ...(await tax.lender(HOTEL)), authorization };
      const read = async () => (await tax.taxOf('taxPaid { year }', HOTEL, asking)).status;
      expect((await Promise.all([read(), read()])).toSorted()).toEqual([200, 403]);
    });
  });

  describe('that takes the whole A list', () => {
    const ROWS = 2_345;
    const url = (path: string) => tax.house.installation.gateway.url.replace('/graphql', path);
    const taken = async (path: string, token?: string, method = 'GET') => {
      const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
      const response = await fetch(url(path), { method, headers });
      return { status: response.status, headers: response.headers, text: await response.text() };
    };
    const tokenOf = async (kind: string, organisation = BANK) => (await tax.as(kind, organisation)).token ?? '';
    const recordsOf = async (trace: string | null) =>
      (await tax.house.installation.subgraphs
        .get('access')
        ?.database.source.query(`SELECT leaf FROM record_entry WHERE leaf::jsonb ->> 'trace' = $1 ORDER BY seq`, [
          trace,
        ])) as { leaf: string }[];

    beforeAll(async () => {
      await tax.house.installation.subgraphs.get('tax')?.database.source.query(
        `INSERT INTO a_grade_listing (subject_id, year, division, uscc, name, industry, valid_from)
         SELECT 'o1_' || lpad(n::text, 27, '0'), 2016, CASE n % 2 WHEN 0 THEN '659901' ELSE '659902' END,
                lpad(n::text, 18, '0'), '出口测试' || n, 'F', '2017-04-20' FROM generate_series(1, ${ROWS}) n`,
      );
    });

    test('gets it as NDJSON, page after page in one stream, on record with its digest before it ends', async () => {
      const { status, headers, text } = await taken('/exports/a-list?year=2016', await tokenOf('bank'));
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
      const lines = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { uscc: string });
      expect(new Set(lines.map(({ uscc }) => uscc)).size).toBe(ROWS);
      expect(lines[0]).toEqual({
        uscc: '000000000000000001',
        name: '出口测试1',
        year: 2016,
        grade: 'A',
        division: '659902',
        industry: 'F',
      });
      const records = (await recordsOf(headers.get('credit-trace'))).map(({ leaf }) => JSON.parse(leaf) as object);
      const begun = {
        actorKind: 'bank',
        organisation: BANK,
        operation: 'export a-list?year=2016',
        sources: { tax: 'ANSWERED' },
      };
      expect(records).toEqual([
        expect.objectContaining(begun),
        expect.objectContaining({
          operation: 'export a-list?year=2016 taken',
          digest: createHash('sha256').update(text).digest('base64url'),
        }),
      ]);
      const half = await taken(
        '/exports/a-list?year=2016&divisions=659901',
        await tokenOf('banking-regulator', REGULATOR),
      );
      expect(half.text.trimEnd().split('\n')).toHaveLength(Math.floor(ROWS / 2));
    });

    test('is refused without a token, to whoever pages, for a list that nobody has, and while its own export runs', async () => {
      const bank = await tokenOf('bank');
      const codeOf = ({ status, text }: { status: number; text: string }) => [
        status,
        (JSON.parse(text) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
      ];
      expect(codeOf(await taken('/exports/a-list?year=2016'))).toEqual([401, 'UNAUTHENTICATED']);
      expect(codeOf(await taken('/exports/a-list?year=2016', await tokenOf('clerk')))).toEqual([
        403,
        'EXPORT_NOT_FOR_ACTOR',
      ]);
      for (const wrong of ['', '?year=MMXVI', '?year=1999', '?year=2016&industries=Ω', '?year=2016&grade=D']) {
        expect(codeOf(await taken(`/exports/a-list${wrong}`, bank))).toEqual([400, 'BAD_ARGUMENT']);
      }
      expect(codeOf(await taken('/exports/grades?year=2016', bank))).toEqual([404, 'NOT_FOUND']);
      expect(codeOf(await taken('/exports/a-list?year=2016', bank, 'POST'))).toEqual([405, 'METHOD_NOT_ALLOWED']);
      const both = await Promise.all([1, 2].map(() => taken('/exports/a-list?year=2016', bank)));
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 429]);
    });

    test('that leaves halfway is on record, and gives its place back', async () => {
      const bank = await tokenOf('bank');
      const response = await fetch(url('/exports/a-list?year=2016'), { headers: { authorization: `Bearer ${bank}` } });
      await response.body?.cancel();
      const [begun] = await recordsOf(response.headers.get('credit-trace'));
      expect(JSON.parse(begun?.leaf ?? '')).toMatchObject({ organisation: BANK, operation: 'export a-list?year=2016' });
      await until(async () => (await taken('/exports/a-list?year=2016', bank)).status === 200);
    });

    test('whose source fails after the first page sees the answer break off, on record as begun and not as taken', async () => {
      const bank = await tokenOf('bank');
      const source = tax.house.installation.subgraphs.get('tax')?.database.source;
      // Each statement on the list counts once; from the second on the disk fails.
      await source?.query(`
        CREATE SEQUENCE page_read;
        CREATE FUNCTION reads() RETURNS boolean VOLATILE LANGUAGE plpgsql AS $$
          BEGIN
            IF nextval('page_read') > 1 THEN RAISE EXCEPTION 'the disk fails'; END IF;
            RETURN true;
          END $$;
        ALTER TABLE a_grade_listing RENAME TO a_grade_listing_away;
        CREATE VIEW a_grade_listing AS SELECT * FROM a_grade_listing_away WHERE (SELECT reads())`);
      const authorization = `Bearer ${bank}`;
      try {
        const response = await fetch(url('/exports/a-list?year=2016'), { headers: { authorization } });
        expect(response.status).toBe(200);
        await expect(response.text()).rejects.toThrow();
        const records = await recordsOf(response.headers.get('credit-trace'));
        expect(records.map(({ leaf }) => JSON.parse(leaf) as { operation: string })).toEqual([
          expect.objectContaining({ operation: 'export a-list?year=2016' }),
        ]);
        const silent = await taken('/exports/a-list?year=2016', bank);
        expect([silent.status, silent.text]).toEqual([503, expect.stringContaining('EXPORT_NOT_AVAILABLE')]);
      } finally {
        await source?.query(`
          DROP VIEW a_grade_listing; ALTER TABLE a_grade_listing_away RENAME TO a_grade_listing;
          DROP FUNCTION reads; DROP SEQUENCE page_read`);
      }
      const { text } = await taken('/exports/a-list?year=2016', bank);
      expect(text.trimEnd().split('\n')).toHaveLength(ROWS);
    });
  });

  describe('whose hall has a terminal', () => {
    const ASKED = `... on AuthorizationRequested { confirmationCode request { id state expiresAt } } ... on AuthorizationRefused { code }`;
    const request = async (changes: object = {}): Promise<Told> => {
      const input = { subject: tax.idOf(TEXTILE), product: '云税贷', scopes: ['T-GRADE'], ...changes };
      return tax.act('requestAuthorization', 'RequestAuthorizationInput', input, ASKED, await tax.as('terminal', BANK));
    };
    const confirm = async (id: string, code: string, as = TEXTILE): Promise<Told> => {
      const query = `mutation ($id: ID!, $code: String!) { confirmAuthorization(request: $id, code: $code) {
        ... on AuthorizationGranted { id } ... on AuthorizationRefused { code } } }`;
      return (await tax.ask(query, { ...(await tax.owner(as)), variables: { id, code } })).confirmAuthorization;
    };
    const stateOf = async (id: string): Promise<Told> =>
      (await tax.ask(`{ authorizationRequest(id: "${id}") { state authorization } }`, await tax.as('terminal', BANK)))
        .authorizationRequest;

    test('begins an authorisation there, which the taxpayer confirms elsewhere by the code', async () => {
      const { request: asked, confirmationCode: code } = await request();
      expect(await stateOf(asked.id)).toEqual({ state: 'PENDING', authorization: null });
      const waiting = `{ subject(identifier: "${TEXTILE}") { ... on Subject { authorizationRequests { nodes { id grantee product scopes maxReads } } } } }`;
      const { subject } = await tax.ask(waiting, await tax.owner(TEXTILE));
      expect(subject.authorizationRequests.nodes).toEqual([
        { id: asked.id, grantee: BANK, product: '云税贷', scopes: ['T-GRADE'], maxReads: 10 },
      ]);
      expect(await confirm(asked.id, code, HOTEL)).toEqual({ code: 'REQUEST_NOT_FOUND' });
      expect(await confirm(asked.id, '0')).toEqual({ code: 'WRONG_CODE' });
      const { id: authorization } = await confirm(asked.id, code);
      expect(await stateOf(asked.id)).toEqual({ state: 'CONFIRMED', authorization });
      const { tax: told } = await tax.taxOf('grade', TEXTILE, { ...(await tax.lender(TEXTILE)), authorization });
      expect(told).toEqual({ grade: 'A' });
      expect(await confirm(asked.id, code)).toEqual({ code: 'REQUEST_NOT_PENDING' });
    });

    test('authorises nothing without the taxpayer: unconfirmed, declined, guessed at or late', async () => {
      const guessed = await request();
      for (let turn = 0; turn < 5; turn += 1)
        expect(await confirm(guessed.request.id, 'x')).toEqual({ code: 'WRONG_CODE' });
      expect(await confirm(guessed.request.id, guessed.confirmationCode)).toEqual({ code: 'REQUEST_NOT_PENDING' });
      expect((await stateOf(guessed.request.id)).state).toBe('LOCKED');
      const declined = await request();
      const decline = `mutation { declineAuthorization(request: "${declined.request.id}") { ... on AuthorizationDeclined { request { state } } } }`;
      expect(await tax.ask(decline, await tax.owner(TEXTILE))).toEqual({
        declineAuthorization: { request: { state: 'DECLINED' } },
      });
      expect(await confirm(declined.request.id, declined.confirmationCode)).toEqual({ code: 'REQUEST_NOT_PENDING' });
      const late = await request();
      tax.on('2026-11-21');
      expect((await stateOf(late.request.id)).state).toBe('EXPIRED');
      expect(await confirm(late.request.id, late.confirmationCode)).toEqual({ code: 'REQUEST_NOT_PENDING' });
      tax.on('2026-11-20');
    });

    test.each<[string, object]>([
      ['BAD_SUBJECT', { subject: 'p1_abcdefghijklmnopqrstuvwxyz0' }],
      ['UNKNOWN_SCOPE', { scopes: ['T-ALL'] }],
      ['NOTHING_TO_AUTHORISE', { scopes: [] }],
      ['BAD_TERM', { days: 91 }],
      ['BAD_READS', { maxReads: 0 }],
    ])('is refused with %s: %j', async (code, changes) => {
      expect(await request(changes)).toMatchObject({ code });
    });

    test('is for banks and terminals; a request is seen by who asked', async () => {
      const { request: asked } = await request();
      const other = await tax.ask(
        `{ authorizationRequest(id: "${asked.id}") { state } }`,
        await tax.as('bank', OTHER_BANK),
      );
      expect(other).toEqual({ authorizationRequest: null });
      const { body } = await tax.house.ask(
        `mutation ($input: RequestAuthorizationInput!) { requestAuthorization(input: $input) { __typename } }`,
        { persona: 'clerk', variables: { input: { subject: tax.idOf(TEXTILE), product: 'x', scopes: ['T-GRADE'] } } },
      );
      expect(body.errors?.[0]?.extensions.code).toBe('MATTER_NOT_FOR_ACTOR');
    });
  });

  describe('that reports its loans', () => {
    const loan = (code: string, changes: object = {}) => ({
      subject: tax.idOf(code),
      loanNo: `贷-${code.slice(-6)}`,
      product: '云税贷',
      division: '659901',
      creditLineYuan: '1080000.00',
      approvedOn: '2026-11-18',
      ...changes,
    });
    const report = async (
      code: string,
      changes: object = {},
      { bank = BANK, authorization = '' } = {},
    ): Promise<Told> =>
      tax.act('reportLoan', 'LoanReportInput', loan(code, changes), REPORT, {
        ...(await tax.lender(code, bank)),
        ...(authorization ? { authorization } : {}),
      });
    const PAID = { disbursedYuan: '1080000', disbursedAt: '2026-11-20T09:00:00+08:00' };

    test('tells approval and disbursement under its own number, each once', async () => {
      expect(await report(HOTEL)).toMatchObject({
        alreadyReported: false,
        report: { creditLineYuan: '1080000.00', disbursedYuan: null },
      });
      const twice = await Promise.all([report(HOTEL, PAID), report(HOTEL, PAID)]);
      expect(twice.map(({ alreadyReported }) => alreadyReported).toSorted()).toEqual([false, true]);
      expect(await report(HOTEL, { ...PAID, disbursedYuan: '900000' })).toMatchObject({ code: 'REPORTED_OTHERWISE' });
    });

    test('corrects the latest report by one that names it, and both stay', async () => {
      const { report: first } = await report(TEXTILE, PAID);
      const right = { ...PAID, disbursedYuan: '800000.00', corrects: first.id };
      const { report: second } = await report(TEXTILE, right);
      expect(second).toMatchObject({ corrects: first.id, disbursedYuan: '800000.00' });
      expect(await report(TEXTILE, { ...right, disbursedYuan: '700000' })).toMatchObject({
        code: 'NOT_THE_LATEST_REPORT',
      });
      const { loanReports } = await tax.ask(
        `{ loanReports(loanNo: "贷-${TEXTILE.slice(-6)}") { id } }`,
        await tax.as('bank', BANK),
      );
      expect(loanReports.map(({ id }: Told) => id)).toEqual([second.id, first.id]);
      const foreign = await tax.ask(
        `{ loanReports(loanNo: "贷-${TEXTILE.slice(-6)}") { id } }`,
        await tax.as('bank', OTHER_BANK),
      );
      expect(foreign).toEqual({ loanReports: [] });
    });

    test.each<[string, object]>([
      ['ABSURD_AMOUNT', { creditLineYuan: '0' }],
      ['ABSURD_AMOUNT', { creditLineYuan: '100000000.01' }],
      ['BAD_AMOUNT', { creditLineYuan: '-5' }],
      ['BAD_AMOUNT', { creditLineYuan: '1.234' }],
      ['BAD_AMOUNT', { creditLineYuan: '1e6' }],
      ['MORE_THAN_CREDIT_LINE', { ...PAID, creditLineYuan: '1000000', disbursedYuan: '1000000.01' }],
      ['DISBURSEMENT_INCOMPLETE', { disbursedYuan: '5' }],
      ['DATE_OUT_OF_ORDER', { ...PAID, disbursedAt: '2026-11-17T09:00:00+08:00' }],
      ['DATE_IN_FUTURE', { ...PAID, disbursedAt: '2026-11-20T13:00:00+08:00' }],
      ['DATE_IN_FUTURE', { approvedOn: '2026-11-21' }],
      ['DATE_OUT_OF_ORDER', { approvedOn: '2014-12-31' }],
      ['BAD_LOAN_NUMBER', { loanNo: ' ' }],
      ['BAD_DIVISION', { division: '65' }],
      ['SUBJECT_NOT_IN_CASE', { subject: 'o1_abcdefghijklmnopqrstuvwxyz0' }],
      ['NOT_THE_LATEST_REPORT', { corrects: '1' }],
    ])('is refused with %s: %j', async (code, changes) => {
      expect(await report(firm(31), changes)).toMatchObject({
        code,
        message: expect.stringMatching(/\p{Script=Han}/u),
      });
    });

    test('the figures count each loan once; a bank sees its own row; fewer than ten are withheld, and what would tell them', async () => {
      const statistics = (as?: object): Promise<Told> =>
        tax
          .ask(
            `{ taxBankStatistics(division: "659901", from: "2025-01-01", to: "2026-12-31") {
              banks { year banks } loans amountYuan medianHours byBank { bank loans amountYuan medianHours } } }`,
            as,
          )
          .then(({ taxBankStatistics }) => taxBankStatistics);
      expect(await statistics()).toMatchObject({ loans: null, amountYuan: null, byBank: [] });
      expect(await statistics(await tax.as('bank', BANK))).toMatchObject({
        loans: null,
        byBank: [{ bank: BANK, loans: 2, amountYuan: '1880000.00' }],
      });
      for (let no = 40; no < 48; no += 1) {
        const changes = { creditLineYuan: '100000', disbursedYuan: '100000', disbursedAt: '2026-11-20T11:00:00+08:00' };
        const authorization = await tax.grant(firm(no), ['T-GRADE']);
        const { __typename: told } = await report(firm(no), changes, { authorization });
        expect(told).toBe('LoanReported');
      }
      expect(await statistics()).toMatchObject({ loans: 10, amountYuan: '2680000.00', byBank: [] });
      await report(firm(48), PAID, { bank: OTHER_BANK });
      // Whoever lent ten of eleven would know that the others lent once, and for how much.
      expect(await statistics()).toMatchObject({ loans: null, amountYuan: null });
      const withheld = { loans: null, amountYuan: null, medianHours: null };
      const regulator = await statisticsCase();
      expect((await statistics(regulator)).byBank).toEqual([
        { bank: BANK, ...withheld },
        { bank: OTHER_BANK, ...withheld },
      ]);
      for (let no = 49; no < 58; no += 1) await report(firm(no), PAID, { bank: OTHER_BANK });
      const all = await statistics();
      expect(all).toMatchObject({ loans: 20, amountYuan: '13480000.00', byBank: [] });
      // The authorisation was given as the clock of this machine has it.
      expect(all.medianHours).toEqual(expect.any(Number));
      expect(all.banks).toEqual([
        { year: 2025, banks: 0 },
        { year: 2026, banks: 2 },
      ]);
      expect((await statistics(regulator)).byBank).toMatchObject([
        { bank: BANK, loans: 10, amountYuan: '2680000.00' },
        { bank: OTHER_BANK, loans: 10, amountYuan: '10800000.00' },
      ]);
    });

    /** Figures of every bank need an approved case of the regulator. */
    async function statisticsCase() {
      const { token } = await tax.as('banking-regulator', REGULATOR);
      const open = `mutation { openCase(input: { caseNo: "统-1", matter: "STATISTICS", subjects: [] }) { __typename } }`;
      expect((await tax.ask(open, { token })).openCase.__typename).toBe('CaseOpened');
      const { developmentToken } = await import('../support/token-issuer.js');
      const chief = await developmentToken(tax.house.config, {
        sub: 'chief',
        actor_kind: 'banking-regulator',
        organisation: REGULATOR,
        in_charge: true,
      });
      await tax.ask(`mutation { approveCase(caseNo: "统-1", matter: "STATISTICS") { __typename } }`, { token: chief });
      return { token, matter: 'STATISTICS', caseNo: '统-1' };
    }

    test('the ledger of loans refuses to change or lose a line', async () => {
      const pool = tax.house.installation.subgraphs.get('tax')?.database.pool;
      await expect(pool?.query('UPDATE loan_report SET disbursed_yuan = 1')).rejects.toThrow('append-only');
      await expect(pool?.query('DELETE FROM loan_report')).rejects.toThrow('append-only');
    });
  });
});
