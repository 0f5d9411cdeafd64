import { regimes } from '@xinqiao/cli/rules/regimes.js';
import { penaltyPublicationOf } from '@xinqiao/platform/rules/penalty-record.js';
import { penaltyClassOn } from '@xinqiao/platform/rules/publication-term.js';
import fc from 'fast-check';

// Vectors P1, P2, P3, P5, P6 and P7 of domain.md 5.6, and the change of rules of 5.9.

const regime = regimes.find(({ name }) => name === 'publication');

interface Result {
  readonly published: boolean;
  readonly from: string | null;
  readonly repairableAfter: string | null;
  readonly stopsAfter: string | null;
  readonly ruleSet: string;
  readonly terms: { ruleSet: string; stopsAfter: string }[];
  readonly because: { counted: boolean; article: string; change: { en: string } | null }[];
}

const publish = (facts: object, on = '2026-05-31') =>
  regime?.run(
    { kinds: ['GENERAL'], document_on: '2026-05-10', corrected: true, ...facts },
    { on, askedOn: null, rulebook: null, schemaFolder: 'schema' },
  ) as Result;

describe('the term of publication', () => {
  test('a general penalty is repairable after three months and stops after a year (P1)', () => {
    expect(publish({})).toMatchObject({
      published: true,
      from: '2026-05-10',
      repairableAfter: '2026-08-10',
      stopsAfter: '2027-05-10',
      ruleSet: 'R2026',
      because: [{ counted: true, change: { en: 'repairable from 2026-08-11' } }],
    });
  });

  test('a serious penalty is repairable after a year and stops after three (P2)', () => {
    expect(publish({ kinds: ['SERIOUS'] })).toMatchObject({
      published: true,
      repairableAfter: '2027-05-10',
      stopsAfter: '2029-05-10',
      because: [{ change: { en: 'repairable from 2027-05-11' } }],
    });
  });

  test('a minor penalty is not published (P3)', () => {
    expect(publish({ kinds: ['MINOR'] })).toMatchObject({
      published: false,
      from: null,
      repairableAfter: null,
      stopsAfter: null,
      ruleSet: 'R2026',
      because: [{ counted: false }],
    });
  });

  test('a minor penalty whose publication is needed stops after three months, repairable at once', () => {
    const needed = publish({ kinds: ['MINOR'], minor_needed: true });
    expect(needed).toMatchObject({ published: true, repairableAfter: '2026-05-10', stopsAfter: '2026-08-10' });
  });

  test('a decision of several kinds has the term of the gravest (P5)', () => {
    expect(publish({ kinds: ['GENERAL', 'SERIOUS'] })).toEqual(publish({ kinds: ['SERIOUS'] }));
    expect(publish({ kinds: ['MINOR', 'GENERAL'] })).toEqual(publish({ kinds: ['GENERAL'] }));
  });

  test('a work-safety penalty of 2025 keeps its terms, which the newer rules share (P6)', () => {
    const safety = { kinds: ['SERIOUS'], document_on: '2025-06-01' };
    const terms = { repairableAfter: '2026-06-01', stopsAfter: '2028-06-01', ruleSet: 'R2023' };
    expect(publish(safety, '2026-03-31')).toMatchObject(terms);
    expect(publish(safety, '2026-04-01')).toMatchObject({
      ...terms,
      terms: [{ ruleSet: 'R2023' }, { ruleSet: 'R2026' }],
    });
  });

  test('a general penalty of 2025 stops two years earlier once the newer rules are in force', () => {
    const general = { document_on: '2025-06-01' };
    expect(publish(general, '2026-03-31')).toMatchObject({ stopsAfter: '2028-06-01', ruleSet: 'R2023' });
    expect(publish(general, '2026-04-01')).toMatchObject({
      stopsAfter: '2026-06-01',
      ruleSet: 'R2026',
      terms: [{ stopsAfter: '2028-06-01' }, { stopsAfter: '2026-06-01' }],
    });
  });

  test('after the stop nothing is published, the day of the stop still is (P7)', () => {
    expect(publish({}, '2027-05-10').published).toBe(true);
    expect(publish({}, '2027-05-11').published).toBe(false);
    expect(publish({}, '2026-05-09').published).toBe(false);
  });

  test('what is not corrected is repairable once it is, and stops later only where its sector says so', () => {
    expect(publish({ corrected: false })).toMatchObject({
      stopsAfter: '2027-05-10',
      because: [{ change: { en: expect.stringContaining('once the misconduct is corrected') } }],
    });
    const sector = { sector_stops_after: '2028-05-10' };
    expect(publish({ corrected: false, ...sector }).stopsAfter).toBe('2028-05-10');
    expect(publish({ corrected: true, ...sector }).stopsAfter).toBe('2027-05-10');
  });

  test('market supervision has terms of its own', () => {
    const samr = { authority: 'SAMR' };
    expect(publish({ ...samr, kinds: ['MINOR'] })).toMatchObject({ stopsAfter: '2026-08-10', ruleSet: 'SAMR2025' });
    expect(publish({ ...samr, document_on: '2024-05-10' }, '2024-06-01')).toMatchObject({
      stopsAfter: '2024-08-10',
      repairableAfter: null,
      ruleSet: 'R2021-SAMR',
    });
  });

  test('a term that begins on the last of a month ends on the last of a shorter one', () => {
    expect(publish({ document_on: '2026-11-30' }, '2026-12-01').repairableAfter).toBe('2027-02-28');
  });
});

describe('the class of a penalty', () => {
  test.each([
    [['WARNING', 'CRITICISM'], 'MINOR'],
    [['WARNING', 'FINE'], 'GENERAL'],
    [['FINE', 'LICENCE_REVOKED'], 'SERIOUS'],
  ])('of the kinds %s is %s', (kinds, expected) => {
    const basis = '《安全生产法》第九十七条';
    expect(penaltyClassOn('2026-04-01', { basis, kinds, simplified: false })).toBe(expected);
    expect(penaltyClassOn('2026-04-01', { basis, kinds, simplified: true })).toBe('MINOR');
  });

  test.each([
    ['work safety', '《安全生产法》第九十七条', ['FINE'], 'SERIOUS'],
    ['fire safety', '《消防法》第六十条', ['FINE'], 'SERIOUS'],
    ['a sector without longer terms', '《统计法》第四十二条', ['FINE'], 'GENERAL'],
    ['criticism, which was published then', '《统计法》第四十二条', ['CRITICISM'], 'GENERAL'],
    ['a warning alone', '《安全生产法》第九十七条', ['WARNING'], 'MINOR'],
    ['a licence revoked', '《统计法》第四十二条', ['LICENCE_REVOKED'], 'GENERAL'],
  ])('until 2026-03-31 went by the sector: %s', (_, basis, kinds, expected) => {
    expect(penaltyClassOn('2026-03-31', { basis, kinds, simplified: false })).toBe(expected);
    expect(penaltyClassOn('2026-03-31', { basis, kinds, simplified: true })).toBe('MINOR');
  });

  const fine = {
    ...{ basis: '《安全生产法》第九十七条', kinds: ['FINE'], simplified: false },
    ...{ decided_on: '2025-06-01', published_until: null, status: 'IN_FORCE' as const },
  };

  test('of a work-safety fine of 2025 is that of R2023 until the newer rules, then the more favourable terms hold (P6)', () => {
    expect(penaltyPublicationOf(fine, '2026-03-31')).toEqual({
      ...{ state: 'PUBLISHED', ruleSet: 'R2023', repairableAfter: '2026-06-01', publishedUntil: '2028-06-01' },
    });
    expect(penaltyPublicationOf(fine, '2026-04-01')).toEqual({
      ...{ state: 'PUBLISHED', ruleSet: 'R2026', repairableAfter: '2025-09-01', publishedUntil: '2026-06-01' },
    });
  });

  test('of public criticism is published until the newer rules end it', () => {
    const criticism = { ...fine, basis: '《统计法》第四十二条', kinds: ['CRITICISM'] };
    expect(penaltyPublicationOf(criticism, '2026-03-31').state).toBe('PUBLISHED');
    expect(penaltyPublicationOf(criticism, '2026-04-01')).toMatchObject({ state: 'NOT_PUBLISHED', ruleSet: 'R2026' });
  });
});

describe('a file of publication', () => {
  test.each([
    ['a kind that is none', { kinds: ['GENERAL', 'HUGE'] }, '$.kinds[1]: '],
    ['no kind', { kinds: [] }, '$.kinds: '],
    ['a day that does not exist', { document_on: '2026-02-30' }, '$.document_on: '],
    ['no word on correction', { corrected: undefined }, '$.corrected: '],
  ])('with %s is refused by its place', (_what, facts, start) => {
    expect(() => publish(facts)).toThrow(start);
  });

  test('of a time without rules is refused by its day', () => {
    expect(() => publish({ document_on: '2022-01-01' }, '2023-04-30')).toThrow('$.document_on: ');
  });
});

describe('invariants of publication', () => {
  const days = fc
    .date({ min: new Date('2023-05-01T00:00:00Z'), max: new Date('2035-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const classes = fc.array(fc.constantFrom('MINOR', 'GENERAL', 'SERIOUS'), { minLength: 1, maxLength: 4 });

  test('a later document never stops earlier, nor is it repairable earlier', () => {
    fc.assert(
      fc.property(days, days, days, fc.constantFrom('GENERAL', 'SERIOUS'), (one, other, later, kind) => {
        const [first = '', second = '', on = ''] = [one, other, later].sort();
        const [a, b] = [first, second].map((document_on) => publish({ kinds: [kind], document_on }, on));
        expect((a?.stopsAfter ?? '') <= (b?.stopsAfter ?? '')).toBe(true);
        expect((a?.repairableAfter ?? '') <= (b?.repairableAfter ?? '')).toBe(true);
      }),
    );
  });

  test('a document is repairable before it stops, and published on no day outside its term', () => {
    fc.assert(
      fc.property(classes, days, days, (kinds, document_on, on) => {
        const { published, from, repairableAfter, stopsAfter } = publish({ kinds, document_on }, on);
        if (from === null || stopsAfter === null) expect(published).toBe(false);
        else {
          expect((repairableAfter ?? from) < stopsAfter).toBe(true);
          expect(published).toBe(from <= on && on <= stopsAfter);
        }
      }),
    );
  });

  test('the order of kinds does not matter, and another kind never shortens the term', () => {
    fc.assert(
      fc.property(classes, fc.constantFrom('MINOR', 'GENERAL', 'SERIOUS'), days, (kinds, more, document_on) => {
        const term = publish({ kinds, document_on });
        expect(publish({ kinds: [...kinds].reverse(), document_on })).toEqual(term);
        const longer = publish({ kinds: [...kinds, more], document_on });
        expect((longer.stopsAfter ?? '') >= (term.stopsAfter ?? '')).toBe(true);
      }),
    );
  });
});
