/** A graph of six owners in the size of a profile: one knows the subject, five hang a section under it. */

export interface Record {
  readonly document: string;
  readonly conduct: string;
  readonly on: string;
  readonly points: number;
  readonly current: boolean;
}

export interface Section {
  readonly asOf: string;
  readonly grade: string;
  readonly records: readonly Record[];
}

const SECTIONS = ['tax', 'safety', 'education', 'civilAffairs', 'courts'] as const;

export const STUBS = ['registry', ...SECTIONS] as const;

export type Stub = (typeof STUBS)[number];

/** Subjects that requests walk through. */
export const SUBJECTS = 1_000;

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])\n';

const REGISTRY = `
  type Query { subject(id: ID!): Subject }
  type Subject @key(fields: "id") { id: ID! name: String! kind: String! registeredOn: String! }
`;

function sectionSdl(section: string): string {
  const type = `${section[0]?.toUpperCase()}${section.slice(1)}`;
  return `
  type Subject @key(fields: "id") { id: ID! ${section}: ${type}Section }
  type ${type}Section { asOf: String! grade: String! records: [${type}Record!]! }
  type ${type}Record { document: String! conduct: String! on: String! points: Int! current: Boolean! }
`;
}

/** The SDL of one owner, for composition by Federation 2. */
export function stubSdl(stub: Stub): string {
  return LINK + (stub === 'registry' ? REGISTRY : sectionSdl(stub));
}

/** The same as Federation 1 writes it, for a gateway that knows no other. */
export function firstFederationSdl(stub: Stub): string {
  if (stub === 'registry') return REGISTRY.replace('type Query', 'extend type Query');
  return sectionSdl(stub).replace(/type Subject (.*) id: ID!/, 'extend type Subject $1 id: ID! @external');
}

/** What every gateway is asked. */
export const QUERY = `query Profile($id: ID!) {
  subject(id: $id) {
    id
    name
    kind
    registeredOn
    ${SECTIONS.map((section) => `${section} { asOf grade records { document conduct on points current } }`).join('\n    ')}
  }
}`;

export function subjectId(index: number): string {
  return `s${String(index).padStart(6, '0')}`;
}

/** What an owner knows of a subject. */
export function factsOf(stub: Stub, id: string): object {
  const number = Number(id.slice(1));
  if (stub === 'registry') {
    return { id, name: `青岛试验${number}号有限公司`, kind: 'ORGANISATION', registeredOn: dayOf(number) };
  }
  const at = STUBS.indexOf(stub);
  const section: Section = {
    asOf: '2026-11-24',
    grade: 'ABMCD'[(number + at) % 5] ?? 'A',
    records: [0, 1, 2].map((nth) => ({
      document: `${stub.toUpperCase()}-2026-${String(number * 7 + nth).padStart(6, '0')}`,
      conduct: `Conduct number ${(number + nth) % 97} of the list`,
      on: dayOf(number + nth * 31),
      points: (number * 3 + nth) % 100,
      current: (number + nth) % 2 === 0,
    })),
  };
  return { id, [stub]: section };
}

/** The true answer to QUERY. */
export function answerOf(id: string): { readonly data: object } {
  const facts = STUBS.map((stub) => factsOf(stub, id));
  return { data: { subject: Object.assign({}, ...facts) as object } };
}

function dayOf(number: number): string {
  return new Date(Date.UTC(2020, 0, 1 + (number % 2_000))).toISOString().slice(0, 10);
}
