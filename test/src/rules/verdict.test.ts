import { readFileSync } from 'node:fs';
import { assess, type VerdictFacts } from '@xinqiao/credit-centre/rules/verdict.js';
import { parseMatters } from '@xinqiao/platform/policy/matters.js';
import { creditItem, type CreditItem, type CreditItems } from '@xinqiao/platform/subgraph/credit-items.js';
import fc from 'fast-check';

const matters = parseMatters(readFileSync(new URL('../../../schema/matters.yaml', import.meta.url), 'utf8'));
const NOW = new Date('2026-06-15T04:00:00Z');
const TODAY = '2026-06-15';
const holding = (...slices: string[]) => new Map(slices.map((slice) => [slice, 'full' as const]));
const ALL_SLICES = holding('E3', 'E4', 'E8', 'C1', 'C2', 'T2', 'T3', 'S1', 'S3', 'D1', 'D2', 'G2', 'E6');

const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000).toISOString();
const clean = (loadedAt: string | null = daysAgo(0)): CreditItems => ({ asOf: TODAY, loadedAt, items: [] });
const saying = (...items: CreditItem[]): CreditItems => ({ ...clean(), items });
const item = (code: string, slice: string, more: Partial<CreditItem> = {}) =>
  creditItem({ code, slice, reference: code, legalBasis: '法', ...more });

function facts(
  code: string,
  answers: Readonly<Record<string, CreditItems | null>> = {},
  more: Partial<VerdictFacts> = {},
): VerdictFacts {
  const matter = matters.matter(code);
  if (!matter) throw new Error(`no matter ${code}`);
  return {
    matter,
    parameters: {},
    actorKind: 'clerk',
    registered: true,
    isPerson: false,
    slices: ALL_SLICES,
    now: NOW,
    today: TODAY,
    sources: matters.sources,
    items: matters.items,
    answers: new Map(matters.sources.map(({ name }) => [name, name in answers ? (answers[name] ?? null) : clean()])),
    ...more,
  };
}

const verdictOf = (...given: Parameters<typeof facts>) => assess(facts(...given));

describe('the verdict', () => {
  test('is CLEAR when every required source answered, fresh, with nothing in force', () => {
    expect(verdictOf('PROJECT_APPLICATION')).toMatchObject({ verdict: 'CLEAR', because: [] });
  });

  test('is INCONCLUSIVE while a required source did not answer, was never loaded or is stale', () => {
    expect(verdictOf('PROJECT_APPLICATION', { tax: null })).toMatchObject({
      verdict: 'INCONCLUSIVE',
      because: ['NOT_ANSWERED:tax'],
    });
    expect(verdictOf('PROJECT_APPLICATION', { tax: clean(null) })?.because).toEqual(['NOT_LOADED:tax']);
    expect(verdictOf('PROJECT_APPLICATION', { tax: clean(daysAgo(36)) })?.because).toEqual(['STALE:tax']);
    expect(verdictOf('PROJECT_APPLICATION', { tax: clean(daysAgo(34)) })?.verdict).toBe('CLEAR');
  });

  test('tells a lender of a taxpayer graded D that it is not eligible, and no reason of any source', () => {
    const said = {
      tax: saying(item('TAX_GRADE_D', 'T2'), item('TAX_ARREARS', 'T3')),
      courts: saying(item('COURT_DEBTOR_LISTED', 'C1')),
    };
    for (const actorKind of ['bank', 'terminal']) {
      for (const slices of [ALL_SLICES, holding('T3'), holding()]) {
        expect(verdictOf('LOAN_APPLICATION', said, { actorKind, slices })).toMatchObject({
          verdict: 'FLAGGED',
          because: ['NOT_ELIGIBLE'],
          sources: [],
        });
      }
    }
    // Under objection the grade decides nothing, and an unknown firm stays unknown.
    const disputed = { ...said, tax: saying(item('TAX_GRADE_D', 'T2', { disputed: true })) };
    expect(verdictOf('LOAN_APPLICATION', disputed, { actorKind: 'bank' })?.because).toEqual([]);
    expect(verdictOf('LOAN_APPLICATION', said, { actorKind: 'bank', registered: false })?.because).toEqual([
      'SUBJECT_NOT_REGISTERED',
    ]);
  });

  test('minds no source that the matter does not require', () => {
    expect(verdictOf('PROJECT_APPLICATION', { education: null, civilAffairs: clean(null) })?.verdict).toBe('CLEAR');
  });

  test('is INCONCLUSIVE for who is not registered, whatever the sources say', () => {
    const listed = saying(item('COURT_DEBTOR_LISTED', 'C1'));
    for (const courts of [clean(), listed]) {
      expect(verdictOf('PROJECT_APPLICATION', { courts }, { registered: false })).toMatchObject({
        verdict: 'INCONCLUSIVE',
        because: ['SUBJECT_NOT_REGISTERED'],
      });
    }
  });

  test('is FLAGGED by one item in force, and still says who is missing', () => {
    const courts = saying(item('COURT_DEBTOR_LISTED', 'C1'));
    expect(verdictOf('PROJECT_APPLICATION', { courts, tax: null })).toMatchObject({
      verdict: 'FLAGGED',
      because: ['NOT_ANSWERED:tax'],
    });
  });

  test('trusts no item of a stale source', () => {
    const courts = { ...saying(item('COURT_DEBTOR_LISTED', 'C1')), loadedAt: daysAgo(4) };
    expect(verdictOf('PROJECT_APPLICATION', { courts })?.verdict).toBe('INCONCLUSIVE');
  });

  const leftOut: readonly (readonly [string, Partial<CreditItem>])[] = [
    ['a disputed item', { disputed: true }],
    ['a repaired item', { status: 'REPAIRED' }],
    ['a withdrawn item', { status: 'WITHDRAWN' }],
    ['an expired item', { status: 'EXPIRED' }],
    ['an item until yesterday', { until: '2026-06-14' }],
    ['an item from tomorrow', { from: '2026-06-16' }],
  ];
  test.each(leftOut)('leaves out %s', (_, more) => {
    const tax = saying(item('TAX_GRADE_D', 'T2', more));
    expect(verdictOf('PROJECT_APPLICATION', { tax })?.verdict).toBe('CLEAR');
  });

  test.each(['2026-06-15', null])('counts an item on the last day of its term (%s)', (until) => {
    const tax = saying(item('TAX_GRADE_D', 'T2', { from: '2026-06-15', until }));
    expect(verdictOf('PROJECT_APPLICATION', { tax })?.verdict).toBe('FLAGGED');
  });

  test('excludes by a listed measure where the matter says so, and by nothing else', () => {
    const courts = saying(item('COURT_DEBTOR_LISTED', 'C1'));
    const reason = (code: string) =>
      verdictOf(code, { courts })?.sources.find(({ source }) => source === 'courts')?.reasons[0];
    expect(reason('PROJECT_APPLICATION')).toMatchObject({ code: 'COURT_DEBTOR_LISTED', excludes: true });
    expect(reason('QUALIFICATION_REVIEW')).toMatchObject({ code: 'COURT_DEBTOR_LISTED', excludes: false });
    expect(reason('LOAN_APPLICATION')).toMatchObject({ excludes: false });
  });

  test('tells of a reason what it is, where, on what basis, by which document, until when and what remedies it', () => {
    const remedy = { en: 'Perform', zh: '履行' };
    const term = { from: '2026-01-05', until: '2028-01-04' };
    const listed = item('COURT_DEBTOR_LISTED', 'C1', {
      document: '执1号',
      legalBasis: '法释〔2017〕7号',
      remedy,
      ...term,
    });
    const old = item('COURT_DEBTOR_LISTED', 'C1', { reference: 'old', status: 'REPAIRED' });
    const disputed = item('COURT_DEBTOR_LISTED', 'C1', { reference: 'disputed', disputed: true });
    const verdict = verdictOf('GOVERNMENT_PROCUREMENT', { courts: saying(listed, old, disputed) });
    expect(verdict?.sources.find(({ source }) => source === 'courts')).toMatchObject({
      owner: { en: 'Courts', zh: '人民法院' },
      required: true,
      status: 'ANSWERED',
      reasons: [
        {
          code: 'COURT_DEBTOR_LISTED',
          label: { zh: '失信被执行人' },
          slice: 'C1',
          withheld: false,
          excludes: true,
          legalBasis: '法释〔2017〕7号',
          document: '执1号',
          remedy,
          ...term,
        },
      ],
      leftOut: { disputed: 1, repaired: 1, expired: 0 },
    });
  });

  test('requires education of a school, and the emergency bureau where safety is at stake, by the case’s parameters', () => {
    const required = (parameters: VerdictFacts['parameters']) =>
      verdictOf('QUALIFICATION_REVIEW', { education: null, emergency: null }, { parameters })?.because;
    expect(required({})).toEqual([]);
    expect(required({ education: true })).toEqual(['NOT_ANSWERED:education']);
    expect(required({ safetyRelated: true })).toEqual(['NOT_ANSWERED:emergency']);
  });

  test('excludes by used-up safety points only where safety is at stake', () => {
    const emergency = saying(item('SAFETY_TIER_LOW', 'S1'));
    const verdict = (safetyRelated: boolean) =>
      verdictOf('FUNDING_SUPPORT', { emergency }, { parameters: { safetyRelated } });
    expect(verdict(true)?.sources.find(({ source }) => source === 'emergency')?.reasons[0]?.excludes).toBe(true);
    expect(verdict(false)?.verdict).toBe('CLEAR');
  });

  test('withholds a reason of a slice that the caller does not hold, and says whom to ask', () => {
    const emergency = saying(item('SAFETY_OVERDUE_ORDER', 'S3', { document: 'ORDER-1' }));
    const held = holding(...[...ALL_SLICES.keys()].filter((slice) => slice !== 'S3'));
    const verdict = verdictOf('PROJECT_APPLICATION', { emergency }, { slices: held });
    const reason = verdict?.sources.find(({ source }) => source === 'emergency')?.reasons[0];
    expect(verdict?.verdict).toBe('FLAGGED');
    expect(reason).toMatchObject({
      code: 'WITHHELD',
      withheld: true,
      ask: { en: 'Emergency management bureau', zh: '应急管理局' },
    });
    expect(JSON.stringify(verdict)).not.toContain('ORDER-1');
  });

  test('of a slice held as yes or no tells the item and its basis, and neither document nor day', () => {
    const tax = saying(item('TAX_ARREARS', 'T3', { document: 'NOTICE-1' }));
    const verdict = verdictOf('LOAN_APPLICATION', { tax }, { slices: new Map([['T3', 'boolean']]) });
    const reason = verdict?.sources.find(({ source }) => source === 'tax')?.reasons[0];
    expect(reason).toMatchObject({ code: 'TAX_ARREARS', withheld: false });
    expect(JSON.stringify(verdict)).not.toContain('NOTICE-1');
  });

  test('of a person reads only what the matter opens', () => {
    const tax = saying(item('TAX_GRADE_D', 'T2'));
    const verdict = verdictOf('PROJECT_APPLICATION', { tax }, { isPerson: true, slices: holding('C1') });
    expect(verdict?.verdict).toBe('CLEAR');
  });

  test('is none for a matter that passes none', () => {
    for (const code of ['OWN_RECORD', 'AUDIT', 'STATISTICS', 'COURT_CASE']) expect(verdictOf(code)).toBeNull();
  });

  const answer = fc.option(
    fc.record({
      asOf: fc.constant(TODAY),
      loadedAt: fc.oneof(
        fc.constant(null),
        fc.integer({ min: -400, max: 400 }).map((days) => daysAgo(days)),
        fc.constant('never'),
      ),
      items: fc.array(
        fc.record({
          code: fc.constantFrom('COURT_DEBTOR_LISTED', 'TAX_GRADE_D', 'PENALTY_SERIOUS', 'NOBODY_READS_THIS'),
          slice: fc.constantFrom('C1', 'T2', 'E4'),
          reference: fc.constant('r'),
          document: fc.constant(null),
          legalBasis: fc.constant('法'),
          from: fc.constantFrom(null, '2020-01-01', '2030-01-01'),
          until: fc.constantFrom(null, '2021-01-01', '2031-01-01'),
          disputed: fc.boolean(),
          status: fc.constantFrom('IN_FORCE' as const, 'REPAIRED' as const, 'EXPIRED' as const, 'WITHDRAWN' as const),
          repairedOn: fc.constant(null),
          remedy: fc.constant(null),
          indicators: fc.constant([]),
        }),
        { maxLength: 4 },
      ),
    }),
  );
  const checks = matters.codes.filter((code) => matters.matter(code)?.check({}));
  const anything = fc.record({
    code: fc.constantFrom(...checks),
    answers: fc.tuple(...matters.sources.map(() => answer)),
    registered: fc.boolean(),
    isPerson: fc.boolean(),
    parameters: fc.record({ safetyRelated: fc.boolean(), education: fc.boolean(), works: fc.boolean() }),
    slices: fc.subarray([...ALL_SLICES.keys()]).map((slices) => holding(...slices)),
  });
  const assessed = ({ code, answers, ...more }: typeof anything extends fc.Arbitrary<infer T> ? T : never) => {
    const byName = Object.fromEntries(matters.sources.map(({ name }, index) => [name, answers[index] ?? null]));
    const asked = facts(code, byName, more);
    return { asked, byName, verdict: assess(asked) };
  };

  test('is never CLEAR unless every required source answered, fresh, and the subject is registered', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const { asked, byName, verdict } = assessed(given);
        if (verdict?.verdict !== 'CLEAR') return;
        expect(asked.registered).toBe(true);
        for (const name of asked.matter.check(asked.parameters)?.required ?? []) {
          const maxAge = matters.sources.find((source) => source.name === name)?.maxAgeDays ?? 0;
          const loadedAt = Date.parse(byName[name]?.loadedAt ?? '');
          const age = (NOW.getTime() - loadedAt) / 86_400_000;
          expect(age).toBeLessThanOrEqual(maxAge);
          expect(age).toBeGreaterThan(-0.01);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('never becomes CLEAR when a required source falls silent', () => {
    fc.assert(
      fc.property(anything, fc.nat(), (given, which) => {
        const { asked } = assessed(given);
        const required = [...(asked.matter.check(asked.parameters)?.required ?? [])];
        const silent = required[which % required.length];
        if (silent === undefined) return;
        const after = assess({ ...asked, answers: new Map([...asked.answers, [silent, null]]) });
        expect(after?.verdict).not.toBe('CLEAR');
      }),
      { numRuns: 1_000 },
    );
  });

  test('withholds every reason of a slice that the caller does not hold', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const { asked, verdict } = assessed(given);
        const reasons = verdict?.sources.flatMap((source) => source.reasons) ?? [];
        for (const { withheld, slice } of reasons) expect(withheld || asked.slices.has(slice ?? '')).toBe(true);
      }),
    );
  });
});
