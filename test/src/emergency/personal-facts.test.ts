import { readdirSync, readFileSync } from 'node:fs';
import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';
import { developmentToken } from '../support/token-issuer.js';
import { until } from '../support/until.js';
import { firmNo, openBureau, type Bureau } from './bureau.js';

const PERSON = '379999199001010010';
const LEDGER =
  '... on Subject { comprehensiveLedger { entries { ledger item points occurredOn legalBasis reverses toldBy } } }';

describe('the ledger yiwu-comprehensive', () => {
  let house: RunningInstallation;
  let bureau: Bureau;
  const firms = [firmNo(300), firmNo(301)];
  beforeAll(async () => {
    house = await runInstallation();
    bureau = await openBureau(house, firms);
    await openBureau(house, [PERSON], { caseNo: 'ZF-3' });
    for (const firm of firms) await bureau.inspected(firm, '2026-03-01');
  });
  afterAll(() => house[Symbol.asyncDispose]());

  const ledgerFor = async (as: Asking, identifier = PERSON) => {
    const { body } = await house.ask(`{ subject(identifier: "${identifier}") { ${LEDGER} } }`, as);
    return body.data?.subject?.comprehensiveLedger;
  };
  const self = { persona: 'resident', matter: 'OWN_RECORD' };
  const itemsOf = async (item: string) =>
    (await ledgerFor(self)).entries.filter((entry: { item: string }) => entry.item === item);
  const points = (firm: string, itemNo: string) =>
    bureau.act('postSafetyPoints', firm, { itemNo, decidedOn: '2026-03-05', documentNo: `记〔${itemNo}〕` });

  test('takes the fact of a severe item once, and its reversal once', async () => {
    const [one = ''] = firms;
    await bureau.finding(one, 'F-1', 'SEVERE', '2026-03-01');
    await points(one, 'F-1');
    await points(one, 'F-1');
    await until(async () => (await itemsOf('F-1')).length > 0);
    const fact = {
      ...{ ledger: 'yiwu-comprehensive', item: 'F-1', points: -2, occurredOn: '2026-03-01' },
      legalBasis: '《义乌市安全生产领域信用监管实施细则(试行)》',
      ...{ reverses: null, toldBy: 'emergency-management' },
    };
    expect(await itemsOf('F-1')).toEqual([fact]);
    await bureau.act('recordSafetyPenalty', one, { itemNo: 'F-1', decidedOn: '2026-04-01', documentNo: '罚〔F-1〕' });
    await until(async () => (await itemsOf('F-1')).length > 1);
    expect(await itemsOf('F-1')).toEqual([
      fact,
      { ...fact, points: 2, occurredOn: '2026-04-01', reverses: 'emergency-management/safety:F-1' },
    ]);
    expect((await bureau.safety(one, 'personalFacts { itemNo points reversal }')).personalFacts).toEqual([
      { itemNo: 'F-1', points: -2, reversal: false },
      { itemNo: 'F-1', points: 2, reversal: true },
    ]);
  });

  test('is shown to the person and to the bureau, and to nobody else who holds the slice', async () => {
    const [, two = ''] = firms;
    await bureau.finding(two, 'F-2', 'SEVERE', '2026-03-01');
    await points(two, 'F-2');
    await until(async () => (await itemsOf('F-2')).length > 0);
    const officer = { persona: 'safety-inspector', matter: 'STATUTORY_DUTY', caseNo: 'ZF-3' };
    expect((await ledgerFor(officer)).entries).toContainEqual(expect.objectContaining({ item: 'F-2' }));
    expect(await ledgerFor(await courtWithAnOrder())).toBeNull();
    expect(await ledgerFor({ persona: 'firm', matter: 'OWN_RECORD' }, '91371002MA00TEXT0Y')).toBeNull();
    expect(await ledgerFor({})).toBeNull();
  });

  /** An approved case about the person, whose order opens the slice S3 to the court. */
  async function courtWithAnOrder(): Promise<Asking> {
    const claims = { actor_kind: 'court', organisation: '1165999900000T501F' };
    const judge = await developmentToken(house.config, { ...claims, sub: 'li.faguan' });
    const president = await developmentToken(house.config, { ...claims, sub: 'he.yuanzhang', in_charge: true });
    const caseOf = { caseNo: '（2026）天泽执77号', matter: 'COURT_CASE' };
    const opened = await house.ask('mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename } }', {
      token: judge,
      variables: { input: { ...caseOf, subjects: [bureau.idOf(PERSON)], order: '（2026）天泽执77号裁定' } },
    });
    expect(opened.body.data.openCase.__typename).toBe('CaseOpened');
    await house.ask('mutation ($c: String!, $m: String!) { approveCase(caseNo: $c, matter: $m) { __typename } }', {
      token: president,
      variables: { c: caseOf.caseNo, m: caseOf.matter },
    });
    return { token: judge, ...caseOf };
  }

  test('takes no change and no deletion', async () => {
    const centre = house.installation.subgraphs.get('credit-centre')?.database;
    for (const statement of ['UPDATE comprehensive_entry SET points = 0', 'DELETE FROM comprehensive_entry']) {
      await expect(centre?.pool.query(statement)).rejects.toThrow('append-only');
    }
  });

  test('is read by its own field and by who decides an objection to it, and by no verdict, evaluation, score or benefit', () => {
    const folder = new URL('../../../subgraphs/credit-centre/src/', import.meta.url);
    const readers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.gen.ts'))
      .filter((file) => /comprehensive(_entry|Entries)/.test(readFileSync(new URL(file, folder), 'utf8')));
    // The book of records lets the person object to an entry.
    expect(readers.toSorted()).toEqual([
      'commands/record-book.ts',
      'loaders.ts',
      'migrations/comprehensive-ledger.ts',
      'resolvers.ts',
      'rules/comprehensive-entry.ts',
      'store/comprehensive-ledger.ts',
    ]);
    const resolvers = readFileSync(new URL('resolvers.ts', folder), 'utf8');
    expect(resolvers.match(/comprehensiveEntries\.load/g)).toHaveLength(1);
  });
});
