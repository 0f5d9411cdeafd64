import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { subjectIdOf } from '@xinqiao/credit-centre/rules/subject-id.js';
import { runInstallation, type Asking, type RunningInstallation } from '../support/running-installation.js';
import { developmentToken } from '../support/token-issuer.js';

// 海晏信桥纺织 is an A-grade taxpayer; 天山云棉业 owes tax, was penalised and is listed as a dishonest judgment debtor.
const TEXTILE = '91371002MA00TEXT0Y';
const COTTON = '91650100MA0000T287';
const COOPERATIVE = '93371082MA0000T44T';
const LAW_FIRM = '31410105MD0000T104';

const LEVEL = 'status reason { en } missing rulebooks { rulebook issuedBy { zh } level inspectionFactor }';
const WHOLE = `status rulebooks { rulebook grade points index flooredBy dimensions { dimension available score weight }
  items { id source code withheld owner { en } label { en } document counted outcome points direct dimension article from until why { en } remedy { en zh } } }`;

/** A second authority's rulebook, dropped beside the others: the same items, another weight of tax honesty. */
function withSecondRulebook(schemaFolder: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'xinqiao-schema-'));
  cpSync(schemaFolder, folder, { recursive: true });
  const first = join(folder, 'rulebooks', 'wendeng-2020');
  const second = join(folder, 'rulebooks', 'yunxi-2026');
  const past = join(folder, 'rulebooks', 'yunxi-2021');
  for (const [each, from, until] of [
    [second, '2026-01-01', 'null'],
    [past, '2021-01-01', "'2025-12-31'"],
  ] as const) {
    mkdirSync(each);
    const settings = readFileSync(join(first, 'rulebook.yaml'), 'utf8')
      .replaceAll('威海市文登区', '云栖市')
      .replaceAll('Wendeng District', 'Yunxi City')
      .replace("effectiveFrom: '2020-01-01'", `effectiveFrom: '${from}'`)
      .replace('effectiveUntil: null', `effectiveUntil: ${until}`)
      .replace('start: 80', 'start: 86');
    writeFileSync(join(each, 'rulebook.yaml'), settings);
    for (const file of ['dimensions.csv', 'residents.csv']) cpSync(join(first, file), join(each, file));
    const rules = readFileSync(join(first, 'organisations.csv'), 'utf8');
    writeFileSync(
      join(each, 'organisations.csv'),
      rules.replace(
        'BUSINESS_INTEGRITY,CENTRE,10,,,,1Y,Annex 2 诚信经营/1',
        'BUSINESS_INTEGRITY,CENTRE,40,,,,1Y,Annex 2 诚信经营/1',
      ),
    );
  }
  return folder;
}

describe('the evaluation of an organisation', () => {
  let house: RunningInstallation;
  beforeAll(async () => {
    const schemaFolder = join(process.cwd(), 'schema');
    house = await runInstallation({ schemaFolder: withSecondRulebook(schemaFolder) });
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
  });

  const idOf = (uscc: string) => subjectIdOf('organisation', uscc, house.config.keys.registry);
  const evaluationOf = async (identifier: string, fields: string, as: Asking) => {
    const query = `query ($id: String!) { subject(identifier: $id) { ... on Subject { evaluation { ${fields} } } } }`;
    const { body } = await house.ask(query, { ...as, variables: { id: identifier } });
    return { evaluation: body.data.subject.evaluation, errors: body.errors ?? [] };
  };
  const own = async (uscc: string): Promise<Asking> => ({
    token: await developmentToken(house.config, { actor_kind: 'enterprise', subject: idOf(uscc) }),
    matter: 'OWN_RECORD',
  });
  const operator = async (uscc: string): Promise<Asking> => {
    const claims = { sub: 'he.zhongxin', actor_kind: 'centre-operator', organisation: '1165999900000T7044' };
    const token = await developmentToken(house.config, claims);
    const input = {
      caseNo: `XY-${uscc}`,
      matter: 'STATUTORY_DUTY',
      subjects: [idOf(uscc)],
      duty: '《山东省社会信用条例》第二十五条',
    };
    await house.ask('mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename } }', {
      token,
      variables: { input },
    });
    return { token, matter: 'STATUTORY_DUTY', caseNo: input.caseNo };
  };
  const clerk = (matter: string, caseNo: string): Asking => ({ persona: 'clerk', matter, caseNo });

  test('stands by every rulebook in force, side by side, each named with its authority', async () => {
    const { evaluation, errors } = await evaluationOf(TEXTILE, `${LEVEL} rulebooks { points }`, await own(TEXTILE));
    expect(errors).toEqual([]);
    expect(evaluation.status).toBe('EVALUATED');
    expect(evaluation.rulebooks).toEqual([
      { rulebook: 'wendeng-2020', issuedBy: { zh: '威海市文登区' }, level: 'GOOD', inspectionFactor: 1, points: 1010 },
      { rulebook: 'yunxi-2026', issuedBy: { zh: '云栖市' }, level: 'EXCELLENT', inspectionFactor: 0.5, points: 1040 },
    ]);
  });

  test('explains to the firm itself every item: article, term, points, and why the old penalty counts no more', async () => {
    const { evaluation, errors } = await evaluationOf(TEXTILE, WHOLE, await own(TEXTILE));
    expect(errors).toEqual([]);
    const [wendeng] = evaluation.rulebooks;
    expect(wendeng).toMatchObject({ grade: 'A', points: 1010, flooredBy: null });
    expect(wendeng.items).toContainEqual(
      expect.objectContaining({
        source: 'tax',
        code: 'O-BIZ-07',
        counted: true,
        points: 10,
        dimension: 'ENTERPRISE',
        article: 'Annex 2 诚信经营/1',
        from: '2026-04-20',
        until: '2027-04-19',
      }),
    );
    expect(wendeng.items).toContainEqual(
      expect.objectContaining({ document: '海环罚〔2024〕2号', counted: false, outcome: 'EXPIRED', points: 0 }),
    );
    expect(wendeng.dimensions).toEqual([
      { dimension: 'GOVERNMENT', available: true, score: 80, weight: 0.4118 },
      { dimension: 'JUDICIAL', available: true, score: 80, weight: 0.2941 },
      { dimension: 'FINANCIAL', available: false, score: null, weight: 0 },
      { dimension: 'ENTERPRISE', available: true, score: 82, weight: 0.1765 },
      { dimension: 'SOCIAL', available: true, score: 80, weight: 0.1176 },
    ]);
  });

  test('is POOR while the firm is listed as a judgment debtor, whatever else it did', async () => {
    const { evaluation } = await evaluationOf(
      COTTON,
      `${WHOLE} rulebooks { level inspectionFactor }`,
      await own(COTTON),
    );
    const [wendeng] = evaluation.rulebooks;
    expect(wendeng).toMatchObject({ level: 'POOR', inspectionFactor: 2, grade: 'DB' });
    expect(wendeng.flooredBy).toBe('courts:debtor-listing:（2026）天泽执301号');
    const of = (code: string) => wendeng.items.find((item: { code: string }) => item.code === code);
    expect(of('O-JEX-04')).toMatchObject({ counted: true, direct: 'D', dimension: 'JUDICIAL', article: 'Art. 16(2)' });
    expect(of('O-JEX-04').remedy.zh).toContain('履行义务后');
    // 184,500 yuan owed is a large amount; a status that was lifted three years ago is archive only.
    expect(of('O-TAX-02')).toMatchObject({ counted: true, points: -50, dimension: 'GOVERNMENT' });
    expect(of('O-TAX-06')).toMatchObject({ document: '天税非正〔2023〕5号', counted: false, outcome: 'ARCHIVED' });
    // One decision with a fine and a suspension counts once, by the suspension (art. 18(2)).
    expect(of('O-PEN-17')).toMatchObject({ source: 'emergency', counted: true, direct: 'C' });
    expect(wendeng.items).toContainEqual(expect.objectContaining({ source: 'emergency', outcome: 'SAME_ACT' }));
    // The tax grade itself is no item of this rulebook: a fact, and no points.
    expect(of('TAX_GRADE_D')).toMatchObject({ counted: false, outcome: 'NO_RULE' });
  });

  test('shows the centre all components, and withholds the item of a slice that the centre does not hold', async () => {
    const { evaluation, errors } = await evaluationOf(COTTON, WHOLE, await operator(COTTON));
    expect(errors).toEqual([]);
    const arrears = evaluation.rulebooks[0].items.find((item: { withheld: boolean }) => item.withheld);
    expect(arrears).toMatchObject({
      source: 'tax',
      owner: { en: 'Tax authority' },
      code: null,
      label: null,
      document: null,
      points: -50,
    });
    expect(arrears.why.en).toBe('withheld: ask the tax authority');
    expect(JSON.stringify(evaluation)).not.toContain('天税欠告');
  });

  test('counts what a department delivers by its catalogue code', async () => {
    const { evaluation } = await evaluationOf(COOPERATIVE, WHOLE, await own(COOPERATIVE));
    const [wendeng] = evaluation.rulebooks;
    expect(wendeng).toMatchObject({ grade: 'AA', points: 1040 });
    expect(wendeng.items).toContainEqual(
      expect.objectContaining({ code: 'O-COM-03', document: '海政奖〔2026〕3号', points: 30, dimension: 'SOCIAL' }),
    );
  });

  test('gives a clerk level and inspection factor, and neither points nor components', async () => {
    const as = clerk('PROJECT_APPLICATION', 'XM-2026-003');
    const { evaluation, errors } = await evaluationOf(COTTON, LEVEL, as);
    expect(errors).toEqual([]);
    expect(evaluation.rulebooks[0]).toMatchObject({ level: 'POOR', inspectionFactor: 2 });
    const more = await evaluationOf(
      COTTON,
      'rulebooks { level points grade index items { code } dimensions { score } }',
      as,
    );
    expect(more.errors.map(({ extensions }) => extensions.code)).toContain('SLICE_NOT_PERMITTED');
    expect(more.evaluation.rulebooks[0]).toEqual({
      level: 'POOR',
      points: null,
      grade: null,
      index: null,
      items: null,
      dimensions: null,
    });
  });

  test.each([
    ['a government body', '1137100000000T018Y', 'a government body is not evaluated'],
    ['a public institution', '12371000MB0000T139', 'a public institution is not evaluated'],
    ['a sole trader', '92330782MA0000T36A', 'treated as a natural person'],
    ['a law firm', LAW_FIRM, 'enterprises, cooperatives and social organisations only'],
  ])('%s has none, and is told why', async (_, uscc, why) => {
    const { evaluation } = await evaluationOf(uscc, LEVEL, await operator(uscc));
    expect(evaluation).toMatchObject({ status: 'NOT_APPLICABLE', rulebooks: null });
    expect(evaluation.reason.en).toContain(why);
  });

  test('there is no level while a source is missing: it would be too good', async () => {
    const courts = house.installation.subgraphs.get('courts');
    await courts?.database.source.query('ALTER TABLE debtor_listing RENAME TO lost');
    const { evaluation } = await evaluationOf(COTTON, LEVEL, clerk('PROJECT_APPLICATION', 'XM-2026-003'));
    await courts?.database.source.query('ALTER TABLE lost RENAME TO debtor_listing');
    expect(evaluation).toMatchObject({ status: 'INCOMPLETE', missing: ['courts'], rulebooks: null });
    house.passDays(4);
    const stale = await evaluationOf(COTTON, LEVEL, clerk('PROJECT_APPLICATION', 'XM-2026-003'));
    expect(stale.evaluation).toMatchObject({ status: 'INCOMPLETE', missing: ['courts'] });
  });
});
