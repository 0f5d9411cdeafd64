import { mayDecide, reviewBy } from '@xinqiao/civil-affairs/rules/council-month.js';
import { textFault } from '@xinqiao/platform/rules/record-text.js';
import { ruralStarsOf } from '@xinqiao/civil-affairs/rules/rural-stars.js';
import { starYearOf, type StarFacts } from '@xinqiao/civil-affairs/rules/star-year.js';
import { assistanceInForce, type AssistanceGrant } from '@xinqiao/civil-affairs/rules/statutory-welfare.js';
import { pointsForDonations, pointsForHours } from '@xinqiao/civil-affairs/rules/village-points.js';
import { countedServices, serviceHours, type ServiceTime } from '@xinqiao/civil-affairs/rules/volunteer-overlap.js';

const award = {
  item_no: 'A',
  kind: 'AWARD_CITY',
  occurred_on: '2025-05-04',
  points: 30,
  state: 'CONFIRMED',
} as const;
const brave = { ...award, item_no: 'B', kind: 'COURAGE_OUTSTANDING' } as const;
const facts = (changes: Partial<StarFacts>): StarFacts => ({ items: [], services: [], donations: [], ...changes });

describe('the stars of a year', () => {
  test.each([
    [1061, 5, 15],
    [1060, 4, 10],
    [1041, 4, 10],
    [1040, 3, 2],
    [1021, 3, 2],
    [1020, 2, 0],
    [991, 2, 0],
    [990, 1, 0],
    [801, 1, 0],
    [800, 0, 0],
  ])('%d points are %d stars, and %d points more in the district next January', (points, stars, district) => {
    expect(ruralStarsOf(points)).toEqual({ stars, district });
  });

  test('begin at 1000 points and two stars', () => {
    expect(starYearOf(2025, facts({}), '2025-06-01')).toMatchObject({
      points: 1000,
      stars: 2,
      final: false,
      because: [],
    });
  });

  test('1060 points are four stars, 1061 and more five; the year is final after 31 December', () => {
    expect(starYearOf(2025, facts({ items: [award, brave] }), '2025-12-31')).toMatchObject({
      points: 1060,
      stars: 4,
      final: false,
    });
    const donations = [{ donated_on: '2025-07-01', amount_yuan: '100.00' }];
    expect(starYearOf(2025, facts({ items: [award, brave], donations }), '2026-01-01')).toMatchObject({
      points: 1061,
      stars: 5,
      district: 15,
      final: true,
    });
  });

  test.each([
    ['of another year', { occurred_on: '2024-12-31' }],
    ['that the council has not met on', { state: 'ENTERED' }],
    ['that the town has not reviewed', { state: 'COUNCIL_ACCEPTED' }],
    ['refused', { state: 'REJECTED' }],
  ] as const)('leave out an item %s', (_, change) => {
    expect(starYearOf(2025, facts({ items: [{ ...award, ...change }] }), '2026-01-01').points).toBe(1000);
  });

  test.each([
    [9.5, 0],
    [10, 2],
    [19, 2],
    [20, 5],
    [50, 10],
    [80, 15],
    [100, 20],
    [150, 25],
    [200, 30],
    [250, 40],
    [300, 50],
    [900, 50],
  ])('%d volunteer hours give %d points', (hours, points) => {
    expect(pointsForHours(hours)).toBe(points);
  });

  test.each([
    [99, 0],
    [100, 1],
    [1000, 10],
    [5000, 20],
    [10_000, 30],
    [20_000, 40],
    [9_000_000, 40],
  ])('%d donated yuan give %d points', (yuan, points) => {
    expect(pointsForDonations(yuan)).toBe(points);
  });
});

describe('statutory welfare', () => {
  const grant: AssistanceGrant = { granted_on: '2026-01-01', until: '2026-12-31' };

  test('holds from its first day to its last, by the decision alone', () => {
    const on = (day: string) => assistanceInForce([grant], day).length;
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map(on)).toEqual([0, 1, 1, 0]);
  });

  test('has no room for a star, a point or a grade: such a fact does not compile', () => {
    // @ts-expect-error -- the compiler refuses the line below, and the build of this test with it, if the type ever gives way
    const scored: AssistanceGrant = { ...grant, stars: 5 };
    expect(assistanceInForce([scored], '2026-06-01')).toHaveLength(assistanceInForce([grant], '2026-06-01').length);
  });
});

describe('volunteer services', () => {
  const service = (service_no: string, from: string, to: string): ServiceTime => ({
    service_no,
    served_on: '2026-03-05',
    hours: 1,
    organisation: 'X',
    started_at: `2026-03-05T${from}:00+08:00`,
    ended_at: `2026-03-05T${to}:00+08:00`,
  });
  const untimed = (service_no: string, hours: number, organisation: string | null): ServiceTime => ({
    service_no,
    served_on: '2026-03-06',
    hours,
    organisation,
    started_at: null,
    ended_at: null,
  });
  const counted = (services: ServiceTime[]) => countedServices(services).map(({ service_no }) => service_no);

  test('of files count once: the one confirmed first', () => {
    expect(
      counted([service('1', '08:00', '10:00'), service('2', '09:59', '11:00'), service('3', '10:00', '11:00')]),
    ).toEqual(['1', '3']);
    expect(counted([untimed('1', 4, 'X'), untimed('2', 4, 'X'), untimed('3', 4, 'Y')])).toEqual(['1', '3']);
  });

  test('of one day fit into the day', () => {
    expect(counted([untimed('1', 20, 'X'), untimed('2', 5, 'Y')])).toEqual(['1']);
  });

  test.each([
    ['2026-03-05T08:00:00+08:00', '2026-03-05T11:20:00+08:00', 3.3],
    ['2026-03-05T08:00:00+08:00', '2026-03-05T08:05:00+08:00', null],
    ['2026-03-05T08:00:00+08:00', '2026-03-06T08:01:00+08:00', 24],
    ['2026-03-05T08:00:00+08:00', '2026-03-06T08:10:00+08:00', null],
    ['2026-03-05T08:00:00+08:00', '2027-03-05T09:00:00+08:00', null],
    ['nonsense', '2026-03-05T09:00:00+08:00', null],
    ['2026-02-30T08:00:00+08:00', '2026-03-02T09:00:00+08:00', null],
    ['2026-03-05T08:00:00', '2026-03-05T09:00:00', null],
  ])('from %s to %s are %p hours', (from, to, hours) => {
    expect(serviceHours(from, to, new Date('2026-06-01T00:00:00Z'))).toBe(hours);
  });
});

test('a council decides its month when it is there, and the town has until the 10th of the next', () => {
  expect(['2026-04', '2026-05', '2026-06', '2026-13', 'May'].map((month) => mayDecide(month, '2026-05-20'))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect([reviewBy('2026-05'), reviewBy('2026-12')]).toEqual(['2026-06-10', '2027-01-10']);
});

test('texts that name what no record may hold are refused', () => {
  expect(textFault(['清理河道', '照片'])).toBeNull();
  expect(textFault(['血型登记'])).toBe('FORBIDDEN_DATA');
  for (const said of [
    '遗传筛查',
    '调取病历',
    'genetic test',
    'DNA sample',
    'his medical history',
    'Petitioned',
    '信仰宗教',
  ]) {
    expect([said, textFault([said])]).toEqual([said, 'FORBIDDEN_DATA']);
  }
  // Whoever is in charge confirms as a body; and a competition is no petition.
  for (const said of [
    '海晏市疾病预防控制中心',
    '民族宗教事务局',
    'Centre for Disease Control',
    'general competition',
  ]) {
    expect([said, textFault([said])]).toEqual([said, null]);
  }
  expect(textFault([' '])).toBe('BAD_TEXT');
});
