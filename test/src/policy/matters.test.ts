import { readFileSync } from 'node:fs';
import { parseMatters } from '@xinqiao/platform/policy/matters.js';

const FILE = readFileSync(new URL('../../../schema/matters.yaml', import.meta.url), 'utf8');

const lineOf = (text: string, wanted: string) => text.slice(0, text.indexOf(wanted)).split('\n').length;

/** A mistake is made once in the file; the message names the line it stands on. */
function refusal(from: string, to: string, at = to): { message: string; line: number } {
  const text = FILE.replace(from, to);
  if (text === FILE) throw new Error(`The file does not hold "${from}".`);
  try {
    parseMatters(text);
  } catch (error) {
    return { message: (error as Error).message, line: lineOf(text, at) };
  }
  throw new Error('The file was accepted.');
}

describe('the table of matters', () => {
  test('holds each matter of the specification', () => {
    expect(parseMatters(FILE).codes).toEqual([
      'GOVERNMENT_PROCUREMENT',
      'PUBLIC_RESOURCE_BIDDING',
      'FUNDING_SUPPORT',
      'PROJECT_APPLICATION',
      'QUALIFICATION_REVIEW',
      'COMMENDATION',
      'CADRE_SELECTION',
      'LOAN_APPLICATION',
      'INSPECTION_SAMPLING',
      'STATUTORY_DUTY',
      'COURT_CASE',
      'BENEFIT_CHECK',
      'STAFF_REVIEW',
      'SHOP_CARD',
      'OWN_RECORD',
      'AUDIT',
      'STATISTICS',
    ]);
  });

  const mistakes: readonly (readonly [title: string, from: string, to: string, message: RegExp])[] = [
    ['an unknown slice', 'opens: { E6: level, C1: full', 'opens: { E9: level, C1: full', /E9/],
    ['an unknown form', 'opens: { E6: level, C1: full', 'opens: { E6: secretly, C1: full', /E6/],
    [
      'a missing basis',
      '    basis: { en: SPC notice Fa 2016 no. 285, zh: 法〔2016〕285号 }\n',
      '    # none\n',
      /basis/,
    ],
    [
      'a slice that nobody owns',
      'E6: { owners: [credit-centre], label: { en: Level of evaluation, zh: 公共信用综合评价等级 } }',
      '# nobody',
      /No subgraph owns the slice E6/,
    ],
    ['a precondition that nobody knows', 'clerk: { needs: [BI]', 'clerk: { needs: [XX]', /needs/],
    [
      'a flag drawn from a resident’s score',
      '{ slice: G2, measure: true',
      '{ slice: P1, measure: true',
      /no verdict reads it/,
    ],
    ['a source that nobody is', 'sources: [courts, tax, centre]', 'sources: [courts, police, centre]', /police/],
    ['a flag that no item has', 'flags: [COURT_DEBTOR_LISTED,', 'flags: [BAD_MANNERS,', /BAD_MANNERS/],
    [
      'an exclusion by what is no listed measure',
      'excludes: [COURT_DEBTOR_LISTED, SERIOUS_LIST]',
      'excludes: [TAX_GRADE_D, SERIOUS_LIST]',
      /TAX_GRADE_D is no listed measure/,
    ],
  ];

  test.each(mistakes)('refuses %s, and names the line', (_, from, to, message) => {
    const refused = refusal(from, to);
    expect(refused.message).toMatch(message);
    const named = [...refused.message.matchAll(/matters\.yaml:(\d+)/g)].map(([, line]) => Number(line));
    // A missing key has no line of its own: the row that lacks it is named, or each that relies on it.
    const text = FILE.replace(from, to).split('\n');
    const near = named.some((line) => refused.line - line >= 0 && refused.line - line <= 3);
    const naming = named.some((line) => text[line - 1]?.includes('E6'));
    expect(near || naming).toBe(true);
  });

  test('refuses what is no YAML', () => {
    expect(() => parseMatters('sources: [')).toThrow('matters.yaml');
  });

  const matters = parseMatters(FILE);

  test('asks the emergency bureau about works only', () => {
    const required = (works: boolean) =>
      matters.matter('PUBLIC_RESOURCE_BIDDING')?.check({ works })?.required.has('emergency');
    expect([required(true), required(false)]).toEqual([true, false]);
  });

  test('opens to nobody more than the public row without a matter, and for a matter that is not theirs', () => {
    const everybody = [...matters.permitted('public', null)];
    expect([...matters.permitted('clerk', null)]).toEqual(everybody);
    expect([...matters.permitted('bank', 'CADRE_SELECTION')]).toEqual(everybody);
    expect(everybody.map(([slice]) => slice)).not.toContain('T2');
  });
});
