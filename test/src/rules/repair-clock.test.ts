import { fileURLToPath } from 'node:url';

import { records } from '@xinqiao/credit-centre/rules/records.js';
import { readCalendars } from '@xinqiao/platform/rules/calendars.js';
import { deadlineOf, repairConditionsOf } from '@xinqiao/platform/rules/repair-clock.js';
import fc from 'fast-check';

// domain.md 5.6 (repair, work safety), 5.7 (basis changed) and 4.5 (debtors leave the list).

const days = readCalendars(fileURLToPath(new URL('../../../schema', import.meta.url)));
const due = (limit: Parameters<typeof deadlineOf>[0], on: string) => deadlineOf(limit, on, days).dueOn;

const ready = {
  repairableAfter: '2026-08-10',
  corrected: true,
  dutiesPerformed: true,
  committed: true,
  excludedByLaw: false,
};
const missing = (conditions: object, on = '2026-08-11') =>
  repairConditionsOf({ ...ready, ...conditions }, on).filter(({ counted }) => !counted);

describe('the clock of repair', () => {
  test('Credit China answers within ten working days, the authority decides within three', () => {
    expect(due('answer', '2026-08-11')).toBe('2026-08-25');
    expect(due('decision', '2026-08-25')).toBe('2026-08-28');
  });

  test('working days run over a holiday with its made-up days', () => {
    expect(due('answer', '2019-09-27')).toBe('2019-10-16');
    expect(due('decision', '2019-09-27')).toBe('2019-10-08');
  });

  test('what rests on a changed document, and a debtor who performed, goes within three working days', () => {
    expect(due('basisChanged', '2026-05-29')).toBe('2026-06-03');
    expect(due('debtorRemoval', '2026-05-29')).toBe('2026-06-03');
  });

  test('a work-safety penalty is exposed within seven working days, one of market supervision within twenty', () => {
    expect(due('safetyExposure', '2025-06-03')).toBe('2025-06-12');
    expect(due('samrPublication', '2025-06-03')).toBe('2025-07-01');
  });

  test('a year without a calendar is refused with the name of the file to add', () => {
    expect(() => due('answer', '2026-12-25')).toThrow('schema/calendars/2027.csv');
  });
});

describe('the conditions of repair', () => {
  test('are met on the day after the minimum term, not on its last day', () => {
    expect(missing({})).toEqual([]);
    expect(missing({}, '2026-08-10')).toMatchObject([
      { item: 'minimumTerm', from: '2026-08-11', change: { en: 'repairable from 2026-08-11' } },
    ]);
  });

  test.each([
    ['corrected', { corrected: false }],
    ['dutiesPerformed', { dutiesPerformed: false }],
    ['committed', { committed: false }],
    ['notExcluded', { excludedByLaw: true }],
  ])('are not met without %s', (item, conditions) => {
    expect(missing(conditions).map((reason) => reason.item)).toEqual([item]);
  });
});

describe('the repair of a listing', () => {
  const repairOf = (list_code: string) => {
    const listing = { list_code, document_no: 'd', subject_id: 's', authority: 'a', legal_basis: 'l', domain: 'OTHER' };
    const row = { ...listing, listed_on: '2025-06-01', until: '2028-06-01' };
    return records.serious.repair(
      row as Parameters<typeof records.serious.repair>[0],
      undefined as never,
      '2026-05-31',
    );
  };

  test('is open after its least year, and closed where the basis of the list gives no early removal (5.5, 5.6)', () => {
    expect(repairOf('WORK_SAFETY')).toMatchObject({ repairableAfter: '2026-06-01', excludedBy: null });
    expect(repairOf('GOVERNMENT_PROCUREMENT')).toMatchObject({ excludedBy: { article: '《政府采购法》第七十七条' } });
  });
});

describe('invariants of the clock', () => {
  const dates = fc
    .date({ min: new Date('2019-01-01T00:00:00Z'), max: new Date('2026-11-30T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('a deadline is a working day after its event, and a later event never falls due earlier', () => {
    fc.assert(
      fc.property(dates, dates, (one, other) => {
        const [first = '', second = ''] = [one, other].sort();
        expect(due('answer', first) > first).toBe(true);
        expect(days.isWorkingDay(due('answer', first))).toBe(true);
        expect(due('answer', first) <= due('answer', second)).toBe(true);
      }),
    );
  });
});
