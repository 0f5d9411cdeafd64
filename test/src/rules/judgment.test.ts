import { extensionAllowed, lastDayOf } from '@xinqiao/courts/rules/listing-term.js';
import fc from 'fast-check';
import { tryRules } from './regime-trial.js';

interface Told {
  readonly level: string;
  readonly organ: string;
  readonly public: boolean;
  readonly from: string | null;
  readonly closedOn: string | null;
  readonly removeBy: string | null;
  readonly ruleSet: string;
  readonly because: { why: { en: string; zh: string }; article: string }[];
  readonly documents: {
    id: string;
    status: string;
    effectiveOn: string | null;
    lastAppealDays: Record<string, string>;
    lateAppeals: string[];
  }[];
}

const BUREAU = '1141010000000T1X62';
const PARK = '12371000MB0000T139';
const FIRM = '91371002MA00TEXT0Y';
const parties = ['firm', 'bureau'];
const agreement = { kind: 'INVESTMENT_PROMOTION', concluded_on: '2018-05-01', concluded_by: BUREAU };
const breach = { finding: 'NON_PERFORMANCE', operative: ['CONTINUE_PERFORMANCE'] };
const served = (firm: string, bureau = firm) => [
  { party: 'firm', on: firm },
  { party: 'bureau', on: bureau },
];
const first = (facts: object = {}) => ({
  id: 'j1',
  issued_on: '2020-02-28',
  served: served('2020-03-02'),
  ...breach,
  ...facts,
});
const second = (outcome: string, facts: object = {}) => ({
  id: 'j2',
  instance: 'SECOND',
  issued_on: '2020-06-01',
  served: served('2020-06-03'),
  of: 'j1',
  outcome,
  ...facts,
});
const appealed = { appeals: [{ party: 'bureau', filed_on: '2020-03-10' }] };

const judge = (documents: object[], on: string, facts: object = {}) =>
  tryRules<Told>('judgment', { agreement, parties, documents, ...facts }, { on });
const stateOf = (documents: object[], on: string, id = 'j1') =>
  judge(documents, on).documents.find((document) => document.id === id);

describe('a first-instance judgment', () => {
  test('served on 2 March 2020 can be appealed until the 17th and is effective on the 18th (4.3)', () => {
    expect(stateOf([first()], '2020-03-17')).toMatchObject({
      status: 'APPEAL_PERIOD',
      effectiveOn: null,
      lastAppealDays: { firm: '2020-03-17', bureau: '2020-03-17' },
    });
    expect(stateOf([first()], '2020-03-18')).toMatchObject({ status: 'EFFECTIVE', effectiveOn: '2020-03-18' });
  });

  test('served on the 2nd and on the 10th counts for each party, and takes effect after the last (4.3)', () => {
    const document = first({ served: served('2020-03-02', '2020-03-10') });
    expect(stateOf([document], '2020-03-18')).toMatchObject({
      status: 'APPEAL_PERIOD',
      lastAppealDays: { firm: '2020-03-17', bureau: '2020-03-25' },
    });
    expect(stateOf([document], '2020-03-26')).toMatchObject({ status: 'EFFECTIVE', effectiveOn: '2020-03-26' });
  });

  test('not served on every party has no effect, however long ago', () => {
    expect(stateOf([first({ served: [{ party: 'firm', on: '2020-03-02' }] })], '2021-03-02')).toMatchObject({
      status: 'ISSUED',
      effectiveOn: null,
    });
  });

  test('whose last appeal day is a holiday can be appealed until the next working day (民法典 203)', () => {
    const document = first({ issued_on: '2020-09-10', served: served('2020-09-16') });
    expect(stateOf([document], '2020-10-09')).toMatchObject({
      lastAppealDays: { firm: '2020-10-09' },
      effectiveOn: null,
    });
    expect(stateOf([document], '2020-10-10')).toMatchObject({ effectiveOn: '2020-10-10' });
  });

  test('under appeal is not effective; an appeal after the last day stops nothing', () => {
    expect(stateOf([first(appealed)], '2020-12-31')).toMatchObject({ status: 'APPEALED', effectiveOn: null });
    const late = first({ appeals: [{ party: 'bureau', filed_on: '2020-03-18' }] });
    expect(stateOf([late], '2020-12-31')).toMatchObject({ status: 'EFFECTIVE', lateAppeals: ['bureau'] });
  });

  test('takes effect on the ruling that permits the withdrawal of the appeal (4.3)', () => {
    const withdrawn = first({ appeals: [{ party: 'bureau', filed_on: '2020-03-10', withdrawn_on: '2020-04-20' }] });
    expect(stateOf([withdrawn], '2020-04-19')).toMatchObject({ status: 'APPEALED' });
    expect(stateOf([withdrawn], '2020-04-20')).toMatchObject({ status: 'EFFECTIVE', effectiveOn: '2020-04-20' });
    const early = first({
      served: served('2020-03-10', '2020-03-02'),
      appeals: [{ party: 'bureau', filed_on: '2020-03-05', withdrawn_on: '2020-03-12' }],
    });
    expect(stateOf([early], '2020-04-20')).toMatchObject({ effectiveOn: '2020-03-26' });
  });

  test('sent back has no effect, and the new one counts for itself', () => {
    const documents = [
      first(appealed),
      second('REMANDED', { kind: 'RULING' }),
      { ...first({ issued_on: '2020-09-01', served: served('2020-09-02') }), id: 'j3' },
    ];
    expect(stateOf(documents, '2020-06-03')).toMatchObject({ status: 'WITHOUT_EFFECT', effectiveOn: null });
    expect(judge(documents, '2020-07-01').level).toBe('NONE');
    expect(stateOf(documents, '2020-09-18', 'j3')).toMatchObject({ status: 'EFFECTIVE' });
    expect(judge(documents, '2020-09-18')).toMatchObject({ level: 'FLAG_BREACH', document: 'j3' });
  });
});

test('a ruling can be appealed for ten days', () => {
  const ruling = first({ kind: 'RULING' });
  expect(stateOf([ruling], '2020-03-12')).toMatchObject({ lastAppealDays: { firm: '2020-03-12' }, effectiveOn: null });
  expect(stateOf([ruling], '2020-03-13')).toMatchObject({ effectiveOn: '2020-03-13' });
});

describe('the flag (4.4)', () => {
  test('does not exist while an appeal is pending (G1, M20)', () => {
    expect(judge([first(appealed)], '2020-12-31')).toMatchObject({ level: 'NONE', public: false });
  });

  test('is FLAG_BREACH when the second instance orders performance (G2), not yet public', () => {
    const changed = second('CHANGED', { finding: 'NON_PERFORMANCE', operative: ['CONTINUE_PERFORMANCE'] });
    expect(
      judge([first({ ...appealed, finding: 'CLAIM_REJECTED', operative: ['DISMISS'] }), changed], '2020-06-02').level,
    ).toBe('NONE');
    expect(
      judge([first({ ...appealed, finding: 'CLAIM_REJECTED', operative: ['DISMISS'] }), changed], '2020-06-03'),
    ).toMatchObject({
      level: 'FLAG_BREACH',
      organ: BUREAU,
      from: '2020-06-03',
      public: false,
      document: 'j2',
    });
  });

  test('of an upheld judgment rests on what the first instance found', () => {
    expect(judge([first(appealed), second('UPHELD')], '2020-06-03')).toMatchObject({
      level: 'FLAG_BREACH',
      from: '2020-06-03',
    });
  });

  test('goes with a judgment that the second instance changed for the organ', () => {
    const rejected = second('CHANGED', { finding: 'CLAIM_REJECTED', operative: ['DISMISS'] });
    expect(judge([first(appealed), rejected], '2020-06-03')).toMatchObject({ level: 'NONE' });
  });

  test.each([
    ['COMPENSATION_ONLY', ['COMPENSATION'], 'NONE'],
    ['INVALID', ['RESTITUTION'], 'NONE'],
    ['CLAIM_REJECTED', ['DISMISS'], 'NONE'],
    ['NONE', ['DISMISS'], 'NONE'],
    ['NON_PERFORMANCE', ['COMPENSATION'], 'NONE'],
    ['NON_PERFORMANCE', ['CONTINUE_PERFORMANCE'], 'FLAG_BREACH'],
    ['DEFECTIVE_PERFORMANCE', ['REMEDIAL_MEASURES'], 'FLAG_BREACH'],
    ['UNLAWFUL_CHANGE', ['ANNUL_CHANGE'], 'FLAG_BREACH'],
    ['UNLAWFUL_TERMINATION', ['CONFIRM_UNLAWFUL', 'DAMAGES'], 'FLAG_BREACH'],
    ['ANTICIPATORY_BREACH', ['LIQUIDATED_DAMAGES'], 'FLAG_BREACH'],
  ])('by finding %s with %j is %s', (finding, operative, level) => {
    expect(judge([first({ finding, operative })], '2020-04-01').level).toBe(level);
  });

  test('of an agreement invalid by fault of the organ is told apart and never public (G4)', () => {
    const invalid = first({ finding: 'INVALID', operative: ['RESTITUTION'], organ_at_fault: true });
    expect(judge([invalid], '2020-04-01')).toMatchObject({ level: 'INVALID_DUE_TO_AGENCY', public: false });
  });

  test('is unperformed, and public, once the period has passed and enforcement is applied for', () => {
    const document = first({ perform_by: '2020-05-31', enforcement_applied_on: '2020-06-10' });
    expect(judge([document], '2020-05-31').level).toBe('FLAG_BREACH');
    expect(judge([document], '2020-06-09').level).toBe('FLAG_BREACH');
    expect(judge([document], '2020-06-10')).toMatchObject({
      level: 'FLAG_UNPERFORMED',
      public: true,
      from: '2020-06-10',
    });
    expect(judge([{ ...document, listed_on: '2020-08-01' }], '2020-08-01')).toMatchObject({
      level: 'LISTED',
      public: true,
    });
  });

  test('is closed by performance, and taken down within three working days', () => {
    const performed = first({ perform_by: '2020-05-31', performed_on: '2020-05-20' });
    expect(judge([performed], '2020-05-19')).toMatchObject({ level: 'FLAG_BREACH', closedOn: null });
    expect(judge([performed], '2020-05-20')).toMatchObject({
      closedOn: '2020-05-20',
      removeBy: '2020-05-25',
      public: false,
    });
  });

  test('stands while retrial is applied for, and closes when the judgment is reversed (4.4)', () => {
    const reversed = {
      id: 'j9',
      instance: 'RETRIAL',
      issued_on: '2021-03-01',
      served: served('2021-03-03'),
      of: 'j1',
      outcome: 'REVERSED',
      finding: 'CLAIM_REJECTED',
      operative: ['DISMISS'],
    };
    expect(judge([first(), reversed], '2021-03-02')).toMatchObject({ level: 'FLAG_BREACH', closedOn: null });
    expect(judge([first(), reversed], '2021-03-03')).toMatchObject({
      level: 'FLAG_BREACH',
      closedOn: '2021-03-03',
      removeBy: '2021-03-08',
    });
  });

  test('comes of a mediation document only when it is not performed in time', () => {
    const mediation = {
      id: 'm',
      kind: 'MEDIATION',
      issued_on: '2020-03-01',
      served: served('2020-03-02', '2020-03-05'),
      perform_by: '2020-06-30',
    };
    expect(stateOf([mediation], '2020-03-04', 'm')).toMatchObject({ status: 'ISSUED' });
    expect(stateOf([mediation], '2020-03-05', 'm')).toMatchObject({ status: 'EFFECTIVE', effectiveOn: '2020-03-05' });
    expect(judge([mediation], '2020-06-30').level).toBe('NONE');
    expect(judge([mediation], '2020-07-01').level).toBe('FLAG_BREACH');
    expect(judge([{ ...mediation, performed_on: '2020-06-01' }], '2020-07-01').level).toBe('NONE');
  });

  test.each(['GOVERNMENT_CHANGE', 'LEADER_CHANGE', 'PLANNING_CHANGE', 'FUNDING'])(
    'does not ask for the excuse %s',
    (excuse) => {
      expect(judge([first()], '2020-04-01', { excuse })).toEqual({ ...judge([first()], '2020-04-01'), excuse });
    },
  );
});

describe('who and what', () => {
  const of = (facts: object) => judge([first()], '2020-04-01', { agreement: { ...agreement, ...facts } });

  test('an agreement before 1 May 2015 is not under the interpretation (G6)', () => {
    expect(of({ concluded_on: '2014-06-01' })).toMatchObject({ level: 'NONE', ruleSet: 'PRE_2015_05' });
    expect(of({ concluded_on: '2015-04-30' })).toMatchObject({ ruleSet: 'PRE_2015_05' });
    expect(of({ concluded_on: '2015-05-01' })).toMatchObject({
      level: 'FLAG_BREACH',
      ruleSet: 'ADMINISTRATIVE_AGREEMENT',
    });
  });

  test('a suit begun before 1 January 2020 is not under the interpretation, whenever it was decided (5.9)', () => {
    const filed = (filed_on: string | null, issued_on = '2020-02-28') =>
      judge([first({ issued_on })], '2020-04-01', { filed_on });
    expect(filed('2019-12-31')).toMatchObject({ level: 'NONE', ruleSet: 'SUIT_PRE_2020', public: false });
    expect(filed('2020-01-01')).toMatchObject({ level: 'FLAG_BREACH', ruleSet: 'ADMINISTRATIVE_AGREEMENT' });
    // Where nobody told when it was filed, its first document tells that it was no later.
    expect(filed(null, '2019-12-31')).toMatchObject({ level: 'NONE', ruleSet: 'SUIT_PRE_2020' });
    expect(filed(null, '2020-01-01')).toMatchObject({ level: 'FLAG_BREACH' });
  });

  test.each([
    ['a labour dispute of own staff (G8)', { counterparty: 'OWN_STAFF' }],
    ['assistance between organs', { counterparty: 'ADMINISTRATIVE_ORGAN' }],
    ['an agreement of civil law', { administrative: false }],
  ])('%s is no administrative agreement', (_, facts) => {
    expect(of(facts)).toMatchObject({ level: 'NONE', ruleSet: 'NOT_AN_ADMINISTRATIVE_AGREEMENT' });
  });

  test('for an entrusted organisation the entrusting organ is flagged (art. 4(2))', () => {
    expect(of({ concluded_by: FIRM, entrusted_by: BUREAU })).toMatchObject({ level: 'FLAG_BREACH', organ: BUREAU });
    expect(of({ concluded_by: PARK })).toMatchObject({ level: 'FLAG_BREACH', organ: PARK });
    expect(of({ concluded_by: FIRM })).toMatchObject({ level: 'NONE', organ: FIRM });
  });
});

describe('the term of a listing (4.5)', () => {
  test.each([
    ['2026-06-01', 0, '2028-05-31'],
    ['2026-01-01', 0, '2027-12-31'],
    ['2025-12-31', 1, '2028-12-30'],
    ['2026-03-01', 3, '2031-02-28'],
    ['2024-02-29', 0, '2026-02-28'],
    ['2024-02-29', 2, '2028-02-28'],
  ])('from %s, extended by %i years, ends on %s', (listedOn, years, last) => {
    expect(lastDayOf('EVADES', listedOn, years)).toBe(last);
    expect(lastDayOf('ABLE_BUT_REFUSES', listedOn, years)).toBeNull();
  });

  test('is extended by one to three years, and only where there is one', () => {
    expect([0, 1, 3, 4, -1].map((years) => extensionAllowed('OBSTRUCTS', years))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect([0, 1].map((years) => extensionAllowed('ABLE_BUT_REFUSES', years))).toEqual([true, false]);
  });
});

describe('a file with a mistake names the path', () => {
  test.each<[string, object[]]>([
    ['$.documents[0].served[0].party', [first({ served: [{ party: 'nobody', on: '2020-03-02' }] })]],
    ['$.documents[0].served[0].on', [first({ served: [{ party: 'firm', on: '2020-02-01' }] })]],
    ['$.documents[1].of', [first(), { ...second('UPHELD'), of: 'j7' }]],
    ['$.documents[0].of', [second('UPHELD')]],
    ['$.documents[1].id', [first(), first()]],
    ['$.documents[0].finding', [first({ finding: null })]],
  ])('%s', (path, documents) => {
    expect(() => judge(documents, '2020-04-01')).toThrow(path);
  });

  test('for a code that is none, and for a year without a calendar', () => {
    expect(() =>
      judge([first()], '2020-04-01', { agreement: { ...agreement, concluded_by: '1141010000000T1X63' } }),
    ).toThrow('$.agreement.concluded_by');
    const late = first({ issued_on: '2026-12-24', served: served('2026-12-25') });
    expect(() => judge([late], '2027-03-01')).toThrow('schema/calendars/2027.csv');
  });
});

describe('whatever the days', () => {
  const day = (offset: number) => new Date(Date.UTC(2020, 0, 1 + offset)).toISOString().slice(0, 10);
  const suit = fc.record({
    firm: fc.nat(200),
    bureau: fc.option(fc.nat(200)),
    appeal: fc.option(fc.nat(300)),
    on: fc.nat(500),
  });

  test('nothing is flagged before it is effective, and nothing is effective before everybody was served', () => {
    fc.assert(
      fc.property(suit, ({ firm, bureau, appeal, on }) => {
        const services = [
          { party: 'firm', on: day(firm) },
          ...(bureau === null ? [] : [{ party: 'bureau', on: day(bureau) }]),
        ];
        const document = {
          ...first({ issued_on: day(0), served: services }),
          appeals: appeal === null ? [] : [{ party: 'bureau', filed_on: day(appeal) }],
        };
        const told = judge([document], day(on));
        const [state] = told.documents;
        if (told.level !== 'NONE') expect(state?.status).toBe('EFFECTIVE');
        if (state?.status !== 'EFFECTIVE') return;
        expect(bureau).not.toBeNull();
        expect(state.effectiveOn !== null && state.effectiveOn > day(Math.max(firm, bureau ?? 0) + 15)).toBe(true);
        if (appeal !== null && appeal <= on) expect(state.lateAppeals).toEqual(['bureau']);
      }),
      { numRuns: 500 },
    );
  });
});
