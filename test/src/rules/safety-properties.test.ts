import fc from 'fast-check';
import { item, judged, type Entry } from './safety-year.js';

const on = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) => `2019-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

const severity = fc.constantFrom('SEVERE' as const, 'SERIOUS' as const, 'GENERAL' as const, 'MINOR' as const);

const exam = fc.record({
  on,
  type: fc.constant('EXAM' as const),
  score: fc.constantFrom(99, 100),
  full: fc.constant(100),
});
const selfReport = fc.record({ on, type: fc.constant('SELF_REPORT' as const), truthful: fc.boolean() });

/** A violation, sometimes not rectified by a later day, and a penalty for either, both or neither. */
const matter = fc
  .record({ first: on, later: on, penalty: on, severity, overdue: fc.boolean(), penalised: fc.subarray(['v', 'o']) })
  .map((drawn) => ({ ...drawn, days: [drawn.first, drawn.later].sort() }));

const entries = fc
  .record({
    matters: fc.array(matter, { maxLength: 6 }),
    additions: fc.array(fc.oneof(exam, selfReport), { maxLength: 60 }),
  })
  .map(({ matters, additions }) => [...additions, ...matters.flatMap(entriesOf)]);

const opening = fc.integer({ min: -60, max: 24 }).map((halves) => halves / 2);
const years = fc.record({ opening, entries });

function entriesOf(drawn: typeof matter extends fc.Arbitrary<infer Matter> ? Matter : never, at: number): Entry[] {
  const [first = '', later = ''] = drawn.days;
  const penalty = (of: string): Entry => ({ on: drawn.penalty, type: 'PENALTY', of });
  return [
    { on: first, type: 'VIOLATION', severity: drawn.severity, item: `v${at}` },
    ...(drawn.overdue ? [{ on: later, type: 'OVERDUE' as const, of: `v${at}`, item: `o${at}` }] : []),
    ...drawn.penalised.filter((kind) => kind === 'v' || drawn.overdue).map((kind) => penalty(`${kind}${at}`)),
  ];
}

describe('in every year', () => {
  test('the closing balance is the opening less what is deducted, with repair and bonus', () => {
    fc.assert(
      fc.property(years, (file) => {
        const { deducted, repaired, bonus, closing } = judged(file);
        expect(closing).toBe(file.opening - deducted + repaired + bonus);
      }),
    );
  });

  test('repair and bonus are what the additions give, and no more is repaired than was open', () => {
    fc.assert(
      fc.property(years, (file) => {
        const { deducted, repaired, bonus, explain } = judged(file);
        const added = explain.reduce((sum, { points, repairs }) => (repairs ? sum + points : sum), 0);
        expect(repaired + bonus).toBe(added);
        expect(repaired).toBeLessThanOrEqual(deducted + 12 - file.opening);
        for (const line of explain)
          if (line.repaired !== undefined) expect(line.repaired).toBeLessThanOrEqual(-line.points);
      }),
    );
  });

  test('no item has both points and a penalty', () => {
    fc.assert(
      fc.property(years, (file) => {
        const { explain, legalRepresentative } = judged(file);
        for (const entry of file.entries) {
          if (entry.type !== 'PENALTY' || entry.of === undefined) continue;
          expect(item(explain, entry.of)).toMatchObject({ counted: false, points: 0 });
          expect(legalRepresentative.map((fact) => fact.item)).not.toContain(entry.of);
        }
      }),
    );
  });

  test('a reversed item leaves the year as if it had never been posted', () => {
    fc.assert(
      fc.property(years, severity, on, on, ({ opening: from, entries: others }, grade, first, later) => {
        const posted: Entry = { on: first, type: 'VIOLATION', severity: grade, item: 'x' };
        const { explain: _with, ...reversed } = judged({
          opening: from,
          entries: [...others, posted, { on: later, type: 'PENALTY', of: 'x' }],
        });
        const { explain: _without, ...never } = judged({ opening: from, entries: others });
        expect(reversed).toEqual(never);
      }),
    );
  });

  test('the legal representative has at most one fact for an item, and only for an item of 12 points', () => {
    fc.assert(
      fc.property(years, (file) => {
        const { legalRepresentative, explain } = judged(file);
        const items = legalRepresentative.map((fact) => fact.item);
        expect(new Set(items).size).toBe(items.length);
        for (const name of items) expect(item(explain, name).points).toBe(-12);
      }),
    );
  });

  test('another violation never raises the balance or the next opening, another exam never lowers them', () => {
    fc.assert(
      fc.property(years, severity, on, (file, grade, day) => {
        const before = judged(file);
        const worse = judged({
          ...file,
          entries: [...file.entries, { on: day, type: 'VIOLATION', severity: grade, item: 'x' }],
        });
        const better = judged({ ...file, entries: [...file.entries, { on: day, type: 'EXAM', score: 1, full: 1 }] });
        expect(worse.closing).toBeLessThan(before.closing);
        expect(worse.nextOpening).toBeLessThanOrEqual(before.nextOpening);
        expect(better.closing).toBeGreaterThanOrEqual(before.closing);
        expect(better.nextOpening).toBeGreaterThanOrEqual(before.nextOpening);
      }),
    );
  });

  test('exams give at most 2 points a day and reports half a point in half a month', () => {
    fc.assert(
      fc.property(years, (file) => {
        const lines = judged(file).explain;
        const given = new Map<string, number>();
        file.entries.forEach((entry, at) => {
          if (entry.type !== 'EXAM' && entry.type !== 'SELF_REPORT') return;
          const half = Number(entry.on.slice(8)) <= 15 ? 1 : 2;
          const window = entry.type === 'EXAM' ? entry.on : `${entry.on.slice(0, 7)} ${half}`;
          given.set(window, (given.get(window) ?? 0) + item(lines, `$.entries[${at}]`).points);
        });
        for (const [window, points] of given) expect(points).toBeLessThanOrEqual(window.length === 10 ? 2 : 0.5);
      }),
    );
  });

  test('the next year opens at 12, or at the closing balance below 0', () => {
    fc.assert(
      fc.property(years, (file) => {
        const { closing, nextOpening } = judged(file);
        expect(nextOpening).toBe(closing < 0 ? closing : 12);
      }),
    );
  });

  test('the order of the file makes no difference to what counts in sum', () => {
    const shuffled = years.chain(({ opening: from, entries: all }) =>
      fc
        .shuffledSubarray(all, { minLength: all.length, maxLength: all.length })
        .map((other) => ({ opening: from, all, other })),
    );
    fc.assert(
      fc.property(shuffled, ({ opening: from, all, other }) => {
        fc.pre(isOneEntryADay(all));
        const { explain: _a, ...one } = judged({ opening: from, entries: all });
        const { explain: _b, ...two } = judged({ opening: from, entries: other });
        expect(two).toEqual(one);
      }),
    );
  });
});

/** On one day the order of the file decides, so only days of one entry can be shuffled freely. */
function isOneEntryADay(all: readonly Entry[]): boolean {
  return new Set(all.map((entry) => entry.on)).size === all.length;
}
