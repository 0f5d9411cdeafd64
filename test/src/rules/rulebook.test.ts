import { parseRulebook } from '@xinqiao/credit-centre/rules/rulebook/parse-rulebook.js';
import { readRulebooks } from '@xinqiao/credit-centre/rules/rulebook/rulebooks.js';
import { readRulebookFolder, rulebookNames } from '@xinqiao/platform/rules/rulebook-folder.js';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SCHEMA_FOLDER } from './regime-trial.js';

const folder = readRulebookFolder(SCHEMA_FOLDER, 'wendeng-2020');
const HEAD =
  'code,subject_kind,polarity,domain,agency,points,direct_grade,points_rule,yearly_cap,validity,article,label_en,label_zh,effective_from,effective_until';
const GOOD = 'O-TAX-01,ORGANISATION,MINUS,TAX,TAX,-20,,,,1Y,Annex 2,Tax owed,欠税,,';

/** The district's rulebook with a table of organisations of one's own. */
const withRows = (...rows: string[]) => ({
  ...folder,
  read: (file: string) => (file === 'organisations.csv' ? [HEAD, ...rows].join('\n') : folder.read(file)),
});

describe('the rulebooks as they are', () => {
  test('are all admitted', () => {
    const books = readRulebooks(SCHEMA_FOLDER);
    expect([...books.keys()]).toEqual(rulebookNames(SCHEMA_FOLDER));
    expect(books.get('wendeng-2020')?.organisations?.rules.all).toHaveLength(154);
    expect(books.get('weihai-city')?.residents?.rules.all).toHaveLength(25);
    expect(books.get('weihai-city')?.organisations).toBeNull();
  });

  test('give every rule its article', () => {
    for (const { organisations, residents } of readRulebooks(SCHEMA_FOLDER).values()) {
      const rules = [...(organisations?.rules.all ?? []), ...(residents?.rules.all ?? [])];
      expect(rules.filter(({ article }) => article === '')).toEqual([]);
    }
  });
});

describe('a rule is refused, with its row and the reason,', () => {
  test.each([
    ['without legal basis', GOOD.replace('Annex 2', ''), 'row 2 (O-TAX-01): it names no legal basis'],
    ['of a denied domain', GOOD.replace('TAX,TAX', 'PETITION,CENTRE'), 'domain PETITION is on the deny list'],
    [
      'of a denied conduct under another domain',
      GOOD.replace('欠税', '越级上访'),
      'says "上访", which is on the deny list',
    ],
    ['of forbidden data', GOOD.replace('Tax owed', 'Medical history'), 'on the deny list: forbidden data'],
    ['that is a catch-all', GOOD.replace('TAX,TAX', 'OTHER,CENTRE'), 'a catch-all names no conduct'],
    [
      'of a domain without dimension',
      GOOD.replace('TAX,TAX', 'ASTROLOGY,CENTRE'),
      'belongs to none of the five dimensions',
    ],
    ['with points and a direct grade', GOOD.replace('-20,,', '-20,B,'), 'exactly one of them'],
    ['with neither', GOOD.replace('-20,,', ',,'), 'exactly one of them'],
    ['whose points have the wrong sign', GOOD.replace('-20', '20'), '20 points are not MINUS'],
    ['whose term is not that of its size', GOOD.replace('1Y', '2Y'), 'its validity is 2Y where the measures give 1Y'],
    ['with a points rule that is no JSON', GOOD.replace('-20,,,', '-20,,{when,'), 'points_rule is no JSON'],
    [
      'with a points rule that nobody knows',
      GOOD.replace('-20,,,', '-20,,"{""magic"":1}",'),
      'row 2 (O-TAX-01): points_rule',
    ],
    ['that ends before it begins', `${GOOD.slice(0, -2)},2021-01-01,2020-01-01`, 'it ends before it begins'],
  ])('%s', (_, row, message) => {
    expect(() => parseRulebook(withRows(row))).toThrow(message);
    expect(() => parseRulebook(withRows(row))).toThrow('Rulebook wendeng-2020, organisations.csv row 2');
  });

  test('whose code is used already', () => {
    expect(() => parseRulebook(withRows(GOOD, GOOD))).toThrow('row 3 (O-TAX-01): the code is used in row 2 already');
  });

  test('whose validity overlaps that of another version; versions one after the other are admitted', () => {
    const version = (from: string, until: string, points: number) =>
      `${GOOD.slice(0, -2).replace('-20', String(points))},${from},${until}`;
    const clash = withRows(version('', '2021-12-31', -20), version('2021-12-31', '', -30));
    expect(() => parseRulebook(clash)).toThrow('row 3 (O-TAX-01): its validity overlaps that of row 2');
    const table = parseRulebook(withRows(version('', '2021-12-31', -20), version('2022-01-01', '', -30))).organisations
      ?.rules;
    expect(table?.ruleOf('O-TAX-01', '2021-12-31')?.worth).toEqual({ kind: 'FIXED', points: -20 });
    expect(table?.ruleOf('O-TAX-01', '2022-01-01')?.worth).toEqual({ kind: 'FIXED', points: -30 });
  });

  test('whose repair is no rule', () => {
    const row = GOOD.replace('-20,,,', '-20,,"{""repair"":""O-TAX-99""}",');
    expect(() => parseRulebook(withRows(row))).toThrow('(O-TAX-01): its repair O-TAX-99 is no rule of this table');
  });

  test('that takes points from a resident', () => {
    const text = folder
      .read('residents.csv')
      .replace('R-DEED-01,PLUS,GOOD_DEED,CIVIL_AFFAIRS,5', 'R-DEED-01,MINUS,GOOD_DEED,CIVIL_AFFAIRS,-5');
    const own = { ...folder, read: (file: string) => (file === 'residents.csv' ? text : folder.read(file)) };
    expect(() => parseRulebook(own)).toThrow('(R-DEED-01): a resident has no minus items');
  });
});

describe('rulebooks of one authority', () => {
  let schema = '';
  beforeEach(() => {
    schema = mkdtempSync(join(tmpdir(), 'xinqiao-rulebooks-'));
    cpSync(join(SCHEMA_FOLDER, 'rulebooks'), join(schema, 'rulebooks'), { recursive: true });
    cpSync(join(schema, 'rulebooks', 'wendeng-2020'), join(schema, 'rulebooks', 'wendeng-2024'), { recursive: true });
  });
  afterEach(() => rmSync(schema, { recursive: true }));

  const setDates = (name: string, from: string, until: string) => {
    const path = join(schema, 'rulebooks', name, 'rulebook.yaml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text
        .replace(/effectiveFrom: .*/, `effectiveFrom: '${from}'`)
        .replace(/effectiveUntil: .*/, `effectiveUntil: ${until}`),
    );
  };

  test('are refused while two rule the same days, and admitted one after the other', () => {
    expect(() => readRulebooks(schema)).toThrow(
      'wendeng-2020 and wendeng-2024 of Wendeng District are in force on the same days',
    );
    setDates('wendeng-2020', '2020-01-01', "'2023-12-31'");
    setDates('wendeng-2024', '2024-01-01', 'null');
    expect([...readRulebooks(schema).keys()]).toEqual(['weihai-city', 'wendeng-2020', 'wendeng-2024']);
  });

  test('name the path of what is wrong in rulebook.yaml', () => {
    setDates('wendeng-2024', '2024-02-30', 'null');
    expect(() => readRulebooks(schema)).toThrow('Rulebook wendeng-2024, rulebook.yaml $.effectiveFrom');
  });

  test('can be tried where a draft lies, by its path', () => {
    expect(readRulebookFolder(SCHEMA_FOLDER, join(schema, 'rulebooks', 'wendeng-2024')).settings).toContain('Wendeng');
  });
});
