import { existsSync, readFileSync } from 'node:fs';
import { denyFields } from '@xinqiao/gateway/policy/deny-fields.js';
import { fieldMarksOf } from '@xinqiao/gateway/policy/field-marks.js';
import { definitions } from '@xinqiao/cli/installation/definitions.js';
import type { Caller } from '@xinqiao/platform/identity/caller.js';
import { loadMatters } from '@xinqiao/platform/policy/matters.js';
import type { Precondition } from '@xinqiao/platform/policy/preconditions.js';
import { shows, SLICES, type Form, type Slice } from '@xinqiao/platform/policy/slices.js';
import { callContext } from '@xinqiao/platform/subgraph/call-context.js';
import { markedSchema, subgraphSdl } from '@xinqiao/platform/subgraph/marked-schema.js';
import { isObjectType, Kind, parse, visit } from 'graphql';

const SCHEMA = new URL('../../../schema', import.meta.url).pathname;
const matters = loadMatters(`${SCHEMA}/matters.yaml`);
const marks = fieldMarksOf(readFileSync(`${SCHEMA}/supergraph.graphql`, 'utf8'));

type Opened = Partial<Record<Slice, Form>>;

/** domain.md 7.2, copied from there by hand: beyond everybody's row, and with every precondition met. */
const MATRIX: readonly [matter: string, actor: string, opened: Opened][] = [
  [
    'FUNDING_SUPPORT',
    'clerk',
    { E5: 'own', E6: 'level', T2: 'level', S1: 'level', C1: 'full', C2: 'full', P1: 'level' },
  ],
  [
    'PROJECT_APPLICATION',
    'clerk',
    { E5: 'own', E6: 'level', T2: 'level', S1: 'level', C1: 'full', C2: 'full', P1: 'level' },
  ],
  [
    'QUALIFICATION_REVIEW',
    'clerk',
    { E5: 'own', E6: 'level', T2: 'level', S1: 'level', C1: 'full', P1: 'level', P5: 'boolean' },
  ],
  ['GOVERNMENT_PROCUREMENT', 'clerk', { E6: 'level', C1: 'full', C2: 'full', G1: 'full' }],
  ['PUBLIC_RESOURCE_BIDDING', 'clerk', { E6: 'level', C1: 'full', C2: 'full', G1: 'full' }],
  ['COMMENDATION', 'clerk', { E6: 'level', C1: 'full', P1: 'level', P4: 'full' }],
  // D2 as yes or no: matters.md lets ACADEMIC_MISCONDUCT flag here, and an item of a closed slice is never read.
  ['CADRE_SELECTION', 'organisation-department', { C1: 'full', D2: 'boolean', G2: 'full', P1: 'level', P5: 'boolean' }],
  ['INSPECTION_SAMPLING', 'sampling-service', { E6: 'level', S1: 'level', S4: 'full' }],
  [
    'STATUTORY_DUTY',
    'emergency-bureau',
    { E5: 'own', E6: 'level', S1: 'full', S2: 'full', S3: 'full', C1: 'full', O1: 'own' },
  ],
  [
    'STATUTORY_DUTY',
    'tax-bureau',
    {
      E5: 'own',
      E6: 'level',
      T2: 'full',
      T3: 'full',
      T4: 'full',
      T5: 'full',
      T6: 'full',
      T7: 'full',
      C1: 'full',
      O1: 'own',
    },
  ],
  [
    'LOAN_APPLICATION',
    'bank',
    { T2: 'level', T3: 'boolean', T4: 'full', T5: 'full', T6: 'full', T7: 'full', C1: 'full' },
  ],
  [
    'COURT_CASE',
    'court',
    {
      E5: 'full',
      T2: 'full',
      T3: 'full',
      T4: 'full',
      T5: 'full',
      T6: 'full',
      S1: 'full',
      S2: 'full',
      S3: 'full',
      C1: 'full',
      C2: 'full',
      C3: 'full',
      G1: 'full',
      P3: 'full',
      W1: 'full',
      O1: 'own',
    },
  ],
  ['STATUTORY_DUTY', 'superior-organ', { C1: 'full', C2: 'full', G1: 'full' }],
  ['STATUTORY_DUTY', 'school', { D2: 'own', D3: 'own', O1: 'own' }],
  ['STATUTORY_DUTY', 'education-bureau', { E5: 'own', E6: 'level', C1: 'full', O1: 'own' }],
  ['STATUTORY_DUTY', 'village', { P4: 'own', V1: 'full' }],
  [
    'STATUTORY_DUTY',
    'centre-operator',
    {
      E5: 'full',
      E6: 'full',
      E7: 'full',
      T2: 'level',
      S1: 'level',
      C1: 'full',
      C2: 'full',
      G1: 'full',
      P1: 'full',
      P2: 'full',
      P3: 'full',
      P4: 'full',
      O1: 'full',
    },
  ],
  ['AUDIT', 'auditor', { X2: 'full', O1: 'full', P1: 'masked', P2: 'masked', P3: 'masked' }],
  ['BENEFIT_CHECK', 'benefit-provider', { P1: 'boolean' }],
  ['STAFF_REVIEW', 'school', { D2: 'own', P1: 'level' }],
  ['SHOP_CARD', 'card-reader', { P1: 'level', P6: 'masked' }],
];

const EVERYTHING_MET = {
  preconditions: new Set<Precondition>(['BI', 'SD', 'AP', 'AU', 'SELF', 'ORDER', 'AGG', 'QR']),
  authorised: new Set<string>(SLICES),
};
const PARAMETERS = { safetyRelated: true, education: true, works: true };
const publicRow = matters.permitted('public', null);

describe('the matrix of domain.md 7.2', () => {
  test('opens a person’s score to the centre by an approved case alone, and its items to a court by its order alone', () => {
    const opens = (actor: string, code: string, ...met: Precondition[]) =>
      [...matters.permitted(actor, code, { preconditions: new Set(met), authorised: new Set() }).keys()].filter(
        (slice) => ['P1', 'P2', 'P3'].includes(slice),
      );
    expect(opens('centre-operator', 'STATUTORY_DUTY', 'BI', 'SD')).toEqual([]);
    expect(opens('centre-operator', 'STATUTORY_DUTY', 'BI', 'SD', 'AP').toSorted()).toEqual(['P1', 'P2', 'P3']);
    expect(opens('court', 'COURT_CASE', 'BI', 'AP')).toEqual([]);
    expect(opens('court', 'COURT_CASE', 'BI', 'AP', 'ORDER')).toEqual(['P3']);
  });

  test.each(MATRIX)('%s for %s opens what the matrix says and nothing else', (matter, actor, opened) => {
    const permitted = Object.fromEntries(matters.permitted(actor, matter, EVERYTHING_MET, PARAMETERS));
    const beyond = Object.entries(permitted).filter(([slice, form]) => publicRow.get(slice as Slice) !== form);
    // The public row holds C1 masked and C2, G1 in their public part; the matrix gives the whole.
    const expected = Object.entries(opened).filter(([slice, form]) => publicRow.get(slice as Slice) !== form);
    expect(Object.fromEntries(beyond)).toEqual(Object.fromEntries(expected));
  });

  test('opens unpublished penalties to a clerk of funds or projects only in a case that names a statutory duty', () => {
    for (const code of ['FUNDING_SUPPORT', 'PROJECT_APPLICATION']) {
      const opens = (...met: Precondition[]) =>
        matters.permitted('clerk', code, { preconditions: new Set(met), authorised: new Set() }).get('E5');
      expect([opens('BI'), opens('BI', 'SD')]).toEqual([undefined, 'own']);
    }
  });

  test('opens tax paid, sales and statements to a court by its order alone', () => {
    for (const slice of ['T3', 'T4', 'T5', 'T6'] as const) {
      const opens = (...met: Precondition[]) =>
        matters.permitted('court', 'COURT_CASE', { preconditions: new Set(met), authorised: new Set() }).get(slice);
      expect([slice, opens('BI', 'AP'), opens('BI', 'AP', 'ORDER')]).toEqual([slice, undefined, 'full']);
    }
  });

  test('never opens the sampling weight to the object itself, nor a person’s score to any agency but the centre and an auditor, by an approved case', () => {
    for (const code of matters.codes) {
      for (const actor of matters.matter(code)?.actors ?? []) {
        const permitted = matters.permitted(actor, code, EVERYTHING_MET, PARAMETERS);
        if (permitted.has('S4')) expect(actor).toBe('sampling-service');
        if (permitted.has('P2')) expect(['self', 'centre-operator', 'auditor']).toContain(actor);
        if (actor === 'bank')
          expect([...permitted.keys()].filter((slice) => /^[SPVWG]/.test(slice) && slice !== 'G1')).toEqual([]);
        if (code === 'AUDIT') expect([permitted.has('D3'), permitted.has('W1')]).toEqual([false, false]);
      }
    }
  });
});

const rows = matters.codes.flatMap((code) =>
  (matters.matter(code)?.actors ?? []).map((actor) => [code, actor] as const),
);
const circumstances = [
  ['with nothing met', { preconditions: new Set<Precondition>(), authorised: new Set<string>() }, {}],
  ['with a case', { preconditions: new Set<Precondition>(['BI', 'SD']), authorised: new Set<string>() }, {}],
  ['with everything met', EVERYTHING_MET, PARAMETERS],
] as const;

/** Every guarded field of every subgraph, with the resolver that guards it. */
const guarded = definitions.flatMap(({ name, resolvers }) => {
  const schema = markedSchema(subgraphSdl(SCHEMA, name), resolvers);
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields()).flatMap((field) => {
          const mark = marks.field(type.name, field.name)?.mark;
          return mark ? [{ name: `${type.name}.${field.name}`, mark, field }] : [];
        })
      : [],
  );
});

const guardedByType = new Map<string, string[]>();
for (const { name } of guarded) {
  const [type = '', field = ''] = name.split('.');
  guardedByType.set(type, [...(guardedByType.get(type) ?? []), field]);
}

const namesOf = (which: (one: (typeof guarded)[number]) => boolean) => guarded.filter(which).map(({ name }) => name);

const caller = (slices: ReadonlyMap<Slice, Form>, kind: string, matter: string | null): Caller => ({
  actor: 'test',
  kind,
  organisation: '1137100000000T018Y',
  inCharge: false,
  sealedUntil: null,
  asOf: null,
  matter,
  caseNo: null,
  authorization: null,
  authorizedAt: null,
  parameters: {},
  subjects: ['o1_held'],
  slices: Object.fromEntries(slices),
  traceId: 'test',
});

const context = (of: Caller) =>
  callContext(of, { subgraph: 'test', matters, now: new Date(), store: {}, openLoaders: () => ({}) });

describe('every row over every field of the supergraph', () => {
  test('guards more than a hundred fields, each with its slice', () => {
    expect(guarded.length).toBeGreaterThan(100);
    expect(rows.length).toBeGreaterThan(25);
  });

  test.each(
    rows.flatMap(([code, actor]) =>
      circumstances.map(([title, met, parameters]) => [code, actor, title, met, parameters] as const),
    ),
  )(
    '%s for %s %s: the owner and the gateway deny exactly what the row does not open',
    (code, actor, _, met, parameters) => {
      const held = matters.permitted(actor, code, met, parameters);
      const ctx = context(caller(held, actor, code));
      const outside = {};
      ctx.outside.add(outside);
      const closedBy = (row: ReadonlyMap<Slice, Form>) => namesOf(({ mark }) => !shows(row.get(mark.slice), mark.form));
      expect(namesOf(({ field }) => ownerDenies(field, ctx, {}))).toEqual(closedBy(held));
      expect(deniedByGateway(Object.fromEntries(held))).toEqual(closedBy(held));
      // Of a subject that the case does not name, everybody's row and no more.
      expect(namesOf(({ field }) => ownerDenies(field, ctx, outside))).toEqual(closedBy(publicRow));
    },
  );

  test('an actor without a row has everybody’s', () => {
    for (const actor of ['employer', 'emperor', 'public', 'system']) {
      for (const code of matters.codes) expect(matters.permitted(actor, code, EVERYTHING_MET)).toEqual(publicRow);
    }
  });
});

function ownerDenies(
  field: (typeof guarded)[number]['field'],
  ctx: ReturnType<typeof context>,
  source: object,
): boolean {
  try {
    // A field with arguments fails later than its guard, for want of them.
    const value: unknown = field.resolve?.(source, { grade: 'A' }, ctx, {} as never);
    if (value instanceof Promise) value.catch(() => undefined);
    return false;
  } catch (error) {
    return (error as { extensions?: { code?: string } }).extensions?.code === 'SLICE_NOT_PERMITTED';
  }
}

/** Asks for all guarded fields by a fragment for each type, and looks where placeholders stand in their places. */
function deniedByGateway(held: Readonly<Record<string, Form>>): string[] {
  const denied = new Set<string>();
  for (const [type, fields] of guardedByType) {
    const { query } = denyFields(
      `query { __typename ...F } fragment F on ${type} { ${fields.join(' ')} }`,
      held,
      marks,
    );
    visit(parse(query), {
      Field(node) {
        if (node.alias && node.name.value === '__typename') denied.add(`${type}.${node.alias.value}`);
      },
      FragmentDefinition: (node) => (node.kind === Kind.FRAGMENT_DEFINITION ? undefined : false),
    });
  }
  return namesOf(({ name }) => denied.has(name));
}

test('the schema folder of these tests is the house’s', () => {
  expect(existsSync(`${SCHEMA}/matters.yaml`)).toBe(true);
});
