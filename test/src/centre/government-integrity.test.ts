import { subjectIdOf } from '@xinqiao/credit-centre/rules/subject-id.js';
import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';
import { developmentToken } from '../support/token-issuer.js';

// 龚清言 of 海晏市发展和改革局 has a demerit in term, an accountability measure whose term ended, and a commendation.
// 嵩阳市城市建设局 owes 嵩建管网 an instalment since June; its superior looks into it.
const OFFICIAL = '379999198004120018';
const RESIDENT = '379999199001010010';
const BUILDING = '1141010000000T1X62';
const REFORM = '1137100000000T018Y';

const OFFICIAL_RECORD =
  'officialIntegrity { recorded records { recordNo kind measure documentNo from until inTerm remedy { zh } } }';
const GOVERNMENT_RECORD = `governmentRecord { courtsAnswered unkept judgments { judgmentNo level }
  promises { promiseNo standing dueOn brokenDocument brokenBy excuse excuseAnswered { en } performedOn } }`;

describe('government integrity', () => {
  let house: RunningInstallation;
  beforeAll(async () => {
    house = await runInstallation();
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const idOf = (identifier: string) =>
    subjectIdOf(
      /^\d{17}[\dX]$/.test(identifier) && identifier.startsWith('379999') ? 'person' : 'organisation',
      identifier,
      house.config.keys.registry,
    );
  const read = (identifier: string, fields: string, as: Asking) =>
    house.ask(`query ($id: String!) { subject(identifier: $id) { ... on Subject { ${fields} } } }`, {
      ...as,
      variables: { id: identifier },
    });
  const selection: Asking = { persona: 'organisation-department', matter: 'CADRE_SELECTION', caseNo: 'GB-2026-001' };
  const superior: Asking = { persona: 'superior-organ', matter: 'STATUTORY_DUTY', caseNo: 'YJ-2026-001' };
  const ownBody = async (uscc: string): Promise<Asking> => ({
    token: await developmentToken(house.config, { actor_kind: 'enterprise', organisation: uscc, subject: idOf(uscc) }),
    matter: 'OWN_RECORD',
  });
  const change = async (mutation: string, input: object, as: Asking) => {
    const type = {
      registerPromise: 'RegisterPromiseInput',
      recordPromisePerformance: 'PromisePerformanceInput',
      markPromiseBroken: 'MarkPromiseBrokenInput',
    }[mutation];
    const { body } = await house.ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ... on PromiseChanged { standing } ... on PromiseRefused { code } } }`,
      { ...as, variables: { input } },
    );
    return body.data?.[mutation] ?? { error: body.errors?.[0]?.extensions.code };
  };
  const promisesOf = async (uscc: string, as: Asking) =>
    (await read(uscc, GOVERNMENT_RECORD, as)).body.data.subject.governmentRecord;

  describe('the record of a public official', () => {
    test('shows the official everything, what is over marked as over', async () => {
      const { body } = await read(OFFICIAL, OFFICIAL_RECORD, { persona: 'official', matter: 'OWN_RECORD' });
      expect(body.errors).toBeUndefined();
      expect(body.data.subject.officialIntegrity.records).toEqual([
        // Twelve months by 公职人员政务处分法 art. 8, though the file names no end.
        expect.objectContaining({
          recordNo: 'GZ-2026-004',
          measure: 'DEMERIT',
          from: '2026-05-20',
          until: '2027-05-20',
          inTerm: true,
          remedy: { zh: expect.stringContaining('复审') },
        }),
        expect.objectContaining({ recordNo: 'GZ-2025-030', kind: 'COMMENDATION', until: null, inTerm: true }),
        expect.objectContaining({
          recordNo: 'GZ-2024-011',
          kind: 'ACCOUNTABILITY',
          until: '2025-01-15',
          inTerm: false,
        }),
      ]);
    });

    test('shows the organisation department, under its approved case, what is in term', async () => {
      const { body } = await read(OFFICIAL, OFFICIAL_RECORD, selection);
      expect(body.errors).toBeUndefined();
      const { records } = body.data.subject.officialIntegrity;
      expect(records.map(({ recordNo }: { recordNo: string }) => recordNo)).toEqual(['GZ-2026-004', 'GZ-2025-030']);
    });

    test('excludes from selection while discipline is in term, and flags nothing for the commendation', async () => {
      const { body } = await read(
        OFFICIAL,
        'assessment { verdict sources { source reasons { code excludes document until legalBasis } } }',
        selection,
      );
      const { verdict, sources } = body.data.subject.assessment;
      expect(verdict).toBe('FLAGGED');
      expect(sources.find(({ source }: { source: string }) => source === 'centre').reasons).toEqual([
        {
          code: 'OFFICIAL_DISCIPLINE',
          excludes: true,
          document: '海监处〔2026〕4号',
          until: '2027-05-20',
          legalBasis: '《公职人员政务处分法》第三十九条',
        },
      ]);
    });

    test('needs the case’s approval, and opens to nobody else', async () => {
      const token = await developmentToken(house.config, {
        actor_kind: 'organisation-department',
        organisation: REFORM,
      });
      const input = { caseNo: 'GB-1', matter: 'CADRE_SELECTION', subjects: [idOf(OFFICIAL)] };
      await house.ask('mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename } }', {
        token,
        variables: { input },
      });
      const before = await read(OFFICIAL, OFFICIAL_RECORD, { token, matter: 'CADRE_SELECTION', caseNo: 'GB-1' });
      expect(before.body.errors?.[0]?.extensions.code).toBe('CASE_NOT_APPROVED');
      const clerk = await developmentToken(house.config, { organisation: REFORM });
      const award = { caseNo: 'PX-9', matter: 'COMMENDATION', subjects: [idOf(OFFICIAL)] };
      await house.ask('mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename } }', {
        token: clerk,
        variables: { input: award },
      });
      const { body } = await read(OFFICIAL, OFFICIAL_RECORD, { token: clerk, matter: 'COMMENDATION', caseNo: 'PX-9' });
      expect(body.data.subject.officialIntegrity).toBeNull();
      expect(body.errors?.[0]?.extensions.code).toBe('SLICE_NOT_PERMITTED');
      const nobody = await read(OFFICIAL, OFFICIAL_RECORD, {});
      expect(nobody.body.data.subject.officialIntegrity).toBeNull();
    });

    test('of somebody who is no official says that there is none', async () => {
      const { body } = await read(RESIDENT, OFFICIAL_RECORD, { persona: 'resident', matter: 'OWN_RECORD' });
      expect(body.data.subject.officialIntegrity).toEqual({ recorded: false, records: [] });
    });
  });

  describe('what a government body promised', () => {
    const LATE = 'CN-ZZ-2024-001';

    test('shows the superior organ all, the body itself all, and the public nothing that nobody found broken', async () => {
      const seen = await promisesOf(BUILDING, superior);
      expect(seen.courtsAnswered).toBe(true);
      expect(seen.promises).toMatchObject([
        { promiseNo: LATE, standing: 'OVERDUE', brokenDocument: null },
        { promiseNo: 'CN-ZZ-2025-002', standing: 'OPEN' },
      ]);
      expect((await promisesOf(BUILDING, await ownBody(BUILDING))).promises).toHaveLength(2);
      expect((await promisesOf(BUILDING, {})).promises).toEqual([]);
      expect((await promisesOf(REFORM, await ownBody(REFORM))).promises).toMatchObject([
        { promiseNo: 'CN-HY-2025-001', standing: 'OVERDUE' },
        { promiseNo: 'CN-HY-2025-002', standing: 'PERFORMED', performedOn: '2026-05-28' },
      ]);
    });

    test('the superior organ finds it broken by a document; a change of government is recorded, and no defence', async () => {
      const finding = {
        promiseNo: LATE,
        foundOn: '2026-09-01',
        documentNo: '嵩政督〔2026〕7号',
        excuse: 'GOVERNMENT_CHANGE',
      };
      expect(await change('markPromiseBroken', finding, await ownBody(BUILDING))).toEqual({
        error: 'MATTER_NOT_FOR_ACTOR',
      });
      const lawful = { ...finding, excuse: 'PUBLIC_INTEREST', compensationDocument: '嵩政偿〔2026〕1号' };
      expect(await change('markPromiseBroken', lawful, superior)).toEqual({ code: 'LAWFULLY_CHANGED' });
      expect(await change('markPromiseBroken', { ...finding, promiseNo: 'CN-ZZ-2025-002' }, superior)).toEqual({
        code: 'NOT_DUE',
      });
      expect(await change('markPromiseBroken', finding, superior)).toEqual({ standing: 'BROKEN' });
      expect(await change('markPromiseBroken', finding, superior)).toEqual({ code: 'ALREADY_BROKEN' });
      const [promise] = (await promisesOf(BUILDING, {})).promises;
      expect(promise).toMatchObject({
        promiseNo: LATE,
        standing: 'BROKEN',
        brokenDocument: '嵩政督〔2026〕7号',
        excuse: 'GOVERNMENT_CHANGE',
      });
      expect(promise.excuseAnswered.en).toContain('No defence');
    });

    test('stands beside the courts’ flags in one view', async () => {
      const flagged = await house.ask(
        'mutation { flagAgreementBreach(input: { judgmentNo: "（2026）天泽行终12号", excuse: LEADER_CHANGE }) { __typename } }',
        { persona: 'court', matter: 'COURT_CASE', caseNo: '（2026）天泽行终12号' },
      );
      expect(flagged.body.data.flagAgreementBreach.__typename).toBe('AgreementBreachFlagged');
      const { unkept, judgments } = await promisesOf(BUILDING, superior);
      expect(judgments).toEqual([{ judgmentNo: '（2026）天泽行终12号', level: 'FLAG_UNPERFORMED' }]);
      expect(unkept).toBe(2);
      // The next instalment of the same body in a tender: the clerk sees promises and flags alike.
      const clerk = await promisesOf(BUILDING, {
        persona: 'clerk',
        matter: 'GOVERNMENT_PROCUREMENT',
        caseNo: 'ZC-2026-001',
      });
      expect(clerk.promises).toHaveLength(2);
    });

    test('a flag of the first level is the body’s and its superior’s, and not the public’s', async () => {
      await house.ask(
        'mutation { flagAgreementBreach(input: { judgmentNo: "（2026）天泽行终20号" }) { __typename } }',
        { persona: 'court', matter: 'COURT_CASE', caseNo: '（2026）天泽行终20号' },
      );
      expect((await promisesOf(REFORM, await ownBody(REFORM))).judgments).toMatchObject([{ level: 'FLAG_BREACH' }]);
      expect((await promisesOf(REFORM, {})).judgments).toEqual([]);
    });

    test('without the courts sums up nothing, and keeps the promises', async () => {
      const courts = house.installation.subgraphs.get('courts');
      await courts?.database.source.query('ALTER TABLE judgment RENAME TO lost');
      const record = await promisesOf(BUILDING, superior);
      await courts?.database.source.query('ALTER TABLE lost RENAME TO judgment');
      expect(record).toMatchObject({ courtsAnswered: false, unkept: null, judgments: null });
      expect(record.promises).toHaveLength(2);
    });

    test('late performance closes the finding, and stays late', async () => {
      const performed = { promiseNo: LATE, performedOn: '2026-10-08', documentNo: '嵩建付〔2026〕55号' };
      expect(await change('recordPromisePerformance', performed, await ownBody(BUILDING))).toEqual({
        standing: 'PERFORMED_LATE',
      });
      expect(await change('recordPromisePerformance', performed, superior)).toEqual({ code: 'ALREADY_PERFORMED' });
      expect((await promisesOf(BUILDING, {})).promises).toEqual([]);
    });

    test('a body registers its own, once; a firm and an unknown number are refused', async () => {
      const input = {
        subject: idOf(REFORM),
        promiseNo: 'CN-HY-2026-009',
        kind: 'TENDER',
        content: '投标保证金退还',
        documentNo: '海招〔2026〕9号',
        promisedOn: '2026-11-01',
        dueOn: '2027-01-31',
      };
      const own = await ownBody(REFORM);
      expect(await change('registerPromise', input, own)).toEqual({ standing: 'OPEN' });
      expect(await change('registerPromise', input, own)).toEqual({ standing: 'OPEN' });
      expect(await change('registerPromise', { ...input, content: '另一承诺' }, own)).toEqual({
        code: 'PROMISE_NUMBER_TAKEN',
      });
      expect(await change('registerPromise', { ...input, promiseNo: 'X', dueOn: '2026-10-01' }, own)).toEqual({
        code: 'BAD_DATE',
      });
      const firm: Asking = { persona: 'firm', matter: 'OWN_RECORD' };
      expect(
        await change('registerPromise', { ...input, promiseNo: 'Y', subject: idOf('91371002MA00TEXT0Y') }, firm),
      ).toEqual({ code: 'NOT_A_GOVERNMENT_BODY' });
      expect(
        await change(
          'recordPromisePerformance',
          { promiseNo: 'NONE', performedOn: '2026-11-02', documentNo: 'X' },
          own,
        ),
      ).toEqual({ code: 'PROMISE_NOT_FOUND' });
    });
  });
});
