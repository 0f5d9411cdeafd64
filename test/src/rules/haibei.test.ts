import { readFileSync } from 'node:fs';
import { assess, type VerdictFacts } from '@xinqiao/credit-centre/rules/verdict.js';
import { evaluate } from '@xinqiao/credit-centre/rules/evaluation.js';
import { inForce, opened, parseBenefits } from '@xinqiao/credit-centre/rules/haibei/benefits.js';
import { answeredMerits } from '@xinqiao/credit-centre/rules/haibei/merits.js';
import { standingOf } from '@xinqiao/credit-centre/rules/haibei/standing.js';
import { pointsToNextGrade, waysUp } from '@xinqiao/credit-centre/rules/haibei/way-up.js';
import type { ResidentItem, ResidentScore } from '@xinqiao/credit-centre/rules/resident-score/score-resident.js';
import { readRulebooks } from '@xinqiao/credit-centre/rules/rulebook/rulebooks.js';
import { loadMatters } from '@xinqiao/platform/policy/matters.js';
import { merit, type Merit } from '@xinqiao/platform/subgraph/merits.js';

const SCHEMA = new URL('../../../schema/', import.meta.url).pathname;
const FILE = readFileSync(`${SCHEMA}haibei/weihai-2026.yaml`, 'utf8');
const TODAY = '2026-11-20';
const { sources } = loadMatters(`${SCHEMA}matters.yaml`);
const rules = (() => {
  const found = readRulebooks(SCHEMA).get('weihai-city')?.residents;
  if (!found) throw new Error('weihai-city has no rules for residents.');
  return found;
})();

const item = (code: string, formed_on: string, measures: ResidentItem['measures'] = {}): ResidentItem => ({
  id: `${code}:${formed_on}`,
  code,
  formed_on,
  recorded_on: formed_on,
  event: null,
  disputed: false,
  measures,
});

describe('the way up', () => {
  const way = (code: string, items: readonly ResidentItem[] = []) =>
    waysUp(items, TODAY, rules).find((one) => one.code === code);

  test('of volunteering is the next tier of this year, whatever was served before', () => {
    const served = [item('R-VOL-01', '2025-03-01', { hours: 90 }), item('R-VOL-01', '2026-03-01', { hours: 12 })];
    expect(way('R-VOL-01', served)).toMatchObject({ adds: 3, step: { en: '8 hours more this year' } });
    expect(way('R-VOL-01', [item('R-VOL-01', '2026-01-05', { hours: 300 })])).toBeUndefined();
  });

  test.each([
    [0, '100 yuan more this year', 1],
    [950, '50 yuan more this year', 1],
    [1_000, '400 yuan more this year', 1],
    [4_900, '100 yuan more this year', 1],
  ])('of donations is the next whole point: after %i yuan', (amount_cny, en, adds) => {
    const given = amount_cny === 0 ? [] : [item('R-DON-01', '2026-02-01', { amount_cny })];
    expect(way('R-DON-01', given)).toMatchObject({ adds, step: { en } });
  });

  test('of what is honoured each time is its points; of lost property handed in, the least worth that counts', () => {
    expect(way('R-DEED-03')).toMatchObject({ adds: 30 });
    expect(way('R-LOST-01')).toMatchObject({ adds: 2, step: { en: 'Once, of 100 yuan' } });
  });

  test('ends at the best grade', () => {
    expect([1_000, 1_049, 1_050, 1_149, 1_150].map((points) => pointsToNextGrade(points, rules))).toEqual([
      50,
      1,
      100,
      1,
      null,
    ]);
  });
});

describe('what the agencies confirm', () => {
  const member = { bornOn: '1990-01-01', joinedOn: '2026-01-01' };
  const deed = merit({ code: 'R-DEED-01', reference: 'good-deed:1', formedOn: '2026-04-01' });
  const answered = (changes: Record<string, unknown> = {}, centre: readonly Merit[] | null = []) =>
    standingOf(
      member,
      answeredMerits(
        { civilAffairsMerits: [deed], educationMerits: [], safetyMerits: [], ...changes },
        sources,
        centre,
        rules,
      ),
      TODAY,
      rules,
    );

  test('adds up, whoever confirmed it', () => {
    const award = merit({ code: 'R-COMD-03', reference: 'commendation:1', formedOn: '2026-05-01' });
    expect(answered({}, [award])).toMatchObject({ status: 'SCORED', score: { points: 1_035, grade: 'A' } });
  });

  test.each([
    ['names its document', { code: 'R-COMD-06', formedOn: '2026-05-20', event: 'document:海委奖〔2026〕5号' }],
    ['is of its level and day', { code: 'R-COMD-03', formedOn: '2026-05-01', event: 'document:证书' }],
  ])('counts an award once, at the better, where the village item %s', (_, changes) => {
    const award = merit({ code: 'R-COMD-03', reference: 'commendation:海委奖〔2026〕5号', formedOn: '2026-05-01' });
    const village = merit({ reference: 'village-item:SQ-1', ...changes });
    expect(answered({ civilAffairsMerits: [village] }, [award])).toMatchObject({
      score: {
        points: 1_030,
        counted: { [award.reference]: 30 },
        explain: expect.arrayContaining([
          expect.objectContaining({
            ...{ item: 'village-item:SQ-1', counted: false },
            why: expect.objectContaining({ en: 'the same deed counts by commendation:海委奖〔2026〕5号' }),
          }),
        ]),
      },
    });
  });

  test('counts the village item, if that is the better, and awards that are two as two', () => {
    const award = merit({ code: 'R-COMD-06', reference: 'commendation:5', formedOn: '2026-05-01' });
    const village = (no: number, formedOn: string, event: string) =>
      merit({ code: 'R-COMD-03', reference: `village-item:${no}`, formedOn, event: `document:${event}` });
    expect(answered({ civilAffairsMerits: [village(1, '2026-05-09', '5')] }, [award])).toMatchObject({
      score: { counted: { 'village-item:1': 30 } },
    });
    const two = [village(1, '2026-05-01', 'certificate'), village(2, '2026-06-01', 'certificate')];
    expect(answered({ civilAffairsMerits: two }, [award])).toMatchObject({ score: { points: 1_070 } });
  });

  const broken: readonly (readonly [title: string, merits: unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['a word', 'none'],
    ['a merit without a day', [{ ...deed, formedOn: 'yesterday' }]],
    ['a merit of no rule', [{ ...deed, code: 'R-PETITION-01' }]],
    ['hours that are none', [{ ...deed, code: 'R-VOL-01', hours: -3 }]],
    ['hours left out', [{ ...deed, code: 'R-VOL-01' }]],
  ];
  test.each(broken)('is not available when a source answers with %s: never fewer points', (_, merits) => {
    expect(answered({ civilAffairsMerits: merits })).toEqual({
      status: 'NOT_AVAILABLE',
      missing: [{ en: 'Civil affairs bureau', zh: '民政局' }],
    });
  });

  test('is nobody’s score without consent, and no child’s', () => {
    expect(standingOf(null, [], TODAY, rules)).toEqual({ status: 'NO_SCORE' });
    expect(standingOf({ bornOn: '2010-01-01', joinedOn: TODAY }, [], TODAY, rules)).toEqual({ status: 'NO_SCORE' });
  });
});

describe('the catalogue of benefits', () => {
  const refusal = (from: string, to: string) => {
    expect(FILE).toContain(from);
    expect(() => parseBenefits([{ name: 'x.yaml', text: FILE.replace(from, to) }])).toThrow(/schema\/haibei/);
  };

  test('opens what a grade reaches, in force, and nothing of a later day', () => {
    const benefits = parseBenefits([{ name: 'x.yaml', text: FILE }]);
    const codes = (grade: 'A' | 'AA' | 'AAA') => opened(benefits, grade, TODAY).map(({ code }) => code);
    expect(codes('A')).toEqual(['WH-LIB-DEPOSIT', 'WH-BUS-CARD']);
    expect(codes('AA')).toHaveLength(5);
    expect(inForce(benefits, '2025-12-31')).toEqual([]);
  });

  test('stops the start for what the law grants, a wrong provider, an unknown grade, a code used twice, a missing basis', () => {
    refusal('kind: TRANSPORT', 'kind: SOCIAL_ASSISTANCE');
    refusal('91659999MA0BUC0117', '91659999MA0BUC0118');
    refusal('leastGrade: AA', 'leastGrade: B');
    refusal('code: WH-LIB-HOME', 'code: WH-LIB-DEPOSIT');
    refusal(/^basis:.*$/m.exec(FILE)?.[0] ?? '', '');
  });
});

describe('no denial reads a score', () => {
  const score = { points: 1_050, grade: 'AA', counted: {}, explain: [] } satisfies ResidentScore;
  const deed = merit({ code: 'R-DEED-01', reference: 'good-deed:1', formedOn: '2026-04-01' });

  test('by its type: neither a score nor a merit can be given to verdict or evaluation', () => {
    const facts = {} as VerdictFacts;
    const refusedByTypes = () => {
      // @ts-expect-error a score is no answer of a source
      assess({ ...facts, answers: new Map([['centre', score]]) });
      // @ts-expect-error a merit is no credit item
      assess({ ...facts, answers: new Map([['centre', { asOf: null, loadedAt: null, items: [deed] }]]) });
      // @ts-expect-error a merit is no credit item
      evaluate('ENTERPRISE', [{ asOf: null, loadedAt: null, items: [deed] }], TODAY);
    };
    expect(refusedByTypes).toBeInstanceOf(Function);
  });

  test('by the contract: what verdict and evaluation require of the agencies names no merit', () => {
    const sdl = readFileSync(`${SCHEMA}credit-centre.graphql`, 'utf8');
    const required = [...sdl.matchAll(/^ {2}(\w+)(?:\([^)]*\))?: \w+!?\s+@public\s+@requires\(\s*fields: "([^"]*)"/gm)];
    const naming = required.filter(([, , fields]) => fields?.includes('Merits')).map(([, field]) => field);
    expect(required.length).toBeGreaterThanOrEqual(3);
    expect(naming).toEqual(['haibei']);
  });

  test('by its place: no rule of verdict or evaluation imports one of the score', () => {
    const folder = new URL('../../../subgraphs/credit-centre/src/rules/', import.meta.url);
    for (const file of ['verdict.ts', 'evaluation.ts', 'credit-items.ts', 'answers.ts']) {
      expect(readFileSync(new URL(file, folder), 'utf8')).not.toMatch(/haibei|resident-score|merits/);
    }
  });
});
