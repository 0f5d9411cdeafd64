import { readdirSync, readFileSync } from 'node:fs';
import { benefitsOf, parseBenefitFund } from '@xinqiao/civil-affairs/rules/benefit-fund.js';
import { runInstallation } from '../support/running-installation.js';
import { MU, people, SHIQUAN } from './people.js';

const FOLDER = new URL('../../../schema/benefits/', import.meta.url);
const TEXT = readFileSync(new URL('shiquan-2026.yaml', FOLDER), 'utf8');
const codes = (stars: number, today = '2026-06-01') =>
  benefitsOf([parseBenefitFund(TEXT, 'shiquan-2026.yaml')], SHIQUAN, stars, today).map(({ code }) => code);

describe('the benefits of a village fund', () => {
  test('are what the file says for the stars', () => {
    expect(codes(2)).toEqual(['SQ-BOOKS']);
    expect(codes(3)).toEqual(['SQ-BOOKS', 'SQ-FEST', 'SQ-TRAIN']);
    expect(codes(5)).toHaveLength(5);
  });

  test('begin and end by date', () => {
    expect(codes(5, '2025-12-31')).toEqual([]);
    const ended = parseBenefitFund(TEXT.replace('effectiveUntil: null', "effectiveUntil: '2026-06-30'"), 'x');
    expect(benefitsOf([ended], SHIQUAN, 5, '2026-07-01')).toEqual([]);
  });

  test.each([
    ['statutory welfare', 'kind: GIFT', 'kind: MINIMUM_LIVING', /kind/],
    ['a benefit that nobody can reach', 'leastStars: 5', 'leastStars: 6', /leastStars/],
    ['an unknown key', 'village:', 'deduct: 5\nvillage:', /deduct/],
    ['a fund without basis', /basis: .*/, '', /basis/],
  ])('refuse %s, by name of file and place', (_, from, to, message) => {
    expect(() => parseBenefitFund(TEXT.replace(from, to), 'shiquan-2026.yaml')).toThrow(message);
    expect(() => parseBenefitFund(TEXT.replace(from, to), 'shiquan-2026.yaml')).toThrow('schema/benefits/shiquan');
  });

  test('of every committed file are understood', () => {
    for (const name of readdirSync(FOLDER)) {
      expect(parseBenefitFund(readFileSync(new URL(name, FOLDER), 'utf8'), name).benefits.length).toBeGreaterThan(0);
    }
  });

  test('are shown to the resident with fund and basis, beside assistance that no star touches', async () => {
    await using house = await runInstallation();
    const who = people(house);
    const read = async () => {
      const { body } = await who.read(
        MU,
        'civilAffairs { village { stars { stars } benefits { code fund basis } } socialAssistance { assistanceNo } }',
        await who.resident(MU),
      );
      return body.data.subject.civilAffairs;
    };
    const before = await read();
    expect(before.village.benefits[0]).toEqual({
      code: 'SQ-BOOKS',
      fund: '石泉村信用基金 · Shiquan village credit fund',
      basis: "石泉村村民会议决议〔2025〕6号 · Resolution of the villagers' assembly 2025 no. 6",
    });
    const database = house.installation.subgraphs.get('civil-affairs')?.database;
    await database?.source.query('UPDATE village_item SET points = 100 WHERE subject_id = $1', [who.personId(MU)]);
    const risen = await read();
    expect(risen.village.benefits.length).toBeGreaterThanOrEqual(before.village.benefits.length);
    expect(risen.socialAssistance).toEqual(before.socialAssistance);
    await database?.source.query('DELETE FROM village_membership WHERE subject_id = $1', [who.personId(MU)]);
    expect(await read()).toEqual({ village: null, socialAssistance: before.socialAssistance });
  });
});
