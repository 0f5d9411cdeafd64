import type { z } from 'zod';
import type { FactTable } from '../database/facts.js';
import type { CatalogueKind } from '../rules/catalogue.js';
import type { CallContext } from '../subgraph/call-context.js';
import type { RecordCases } from './case-store.js';
import type { MarkState, RecordMark } from './record-mark.js';
import type { RepairTerms } from './repairability.js';

/** One kind of record that a subgraph keeps: how it is referred to, and what may become of it. */
export interface RecordKind<Row = never, Facts = never> {
  /** What it is in the national catalogue; null: no credit information, such as a child's record, and no verdict reads it. */
  readonly catalogue: CatalogueKind | null;
  /** Unique among the subject's records of all kinds, and the same as that of the credit item made of it. */
  reference(row: Row): string;
  /** Where it lies; left out: in a ledger, which is corrected by entries of its own and never by rewriting. */
  readonly table?: FactTable;
  /** Columns that a decision may correct, and what each may hold. */
  readonly corrections?: Readonly<Record<string, z.ZodType>>;
  /** 统一社会信用代码 of the body that decided it, where that is not the owner. */
  authority?(row: Row): string | null;
  /** Objections to this kind go by a command of the owner's own. */
  readonly ownObjection?: true;
  /** Stays inside the body that keeps it, as a school's record of a child: only `authority` decides, and nobody is told. */
  readonly internal?: true;
  /** GB/T 2260 of the office that keeps it. */
  division?(row: Row): string | null;
  /** Whether a ledger's entry was taken back by a later one. */
  reversed?(row: Row, facts: Facts): boolean;
  /** Left out: not repaired on application, but as its own rules say. */
  repair?(row: Row, facts: Facts, on: string): RepairTerms;
}

/** A record found by its reference. */
export interface KeptRecord {
  readonly catalogue: CatalogueKind | null;
  readonly reference: string;
  readonly mark: MarkState | null;
  readonly table: FactTable | null;
  /** The row as it was read; of a fact it names its key. */
  readonly row: Readonly<Record<string, unknown>>;
  readonly corrections: Readonly<Record<string, z.ZodType>>;
  readonly authority: string | null;
  readonly ownObjection: boolean;
  readonly internal: boolean;
  readonly division: string | null;
  readonly reversed: boolean;
  readonly repair: RepairTerms | null;
}

/** What commands about records ask of their subgraph. */
export type RecordContext = CallContext<{ readonly cases: RecordCases }>;

/** Every record that a subgraph keeps of its subjects, and who decides about them. */
export interface RecordBook<Ctx extends RecordContext> {
  /** Kinds of actor who decide, and the matter under which they do. */
  readonly officers: readonly string[];
  readonly matter: string;
  find(ctx: Ctx, subject: string, reference: string): Promise<KeptRecord | null>;
  all(ctx: Ctx, subject: string): Promise<KeptRecord[]>;
}

type Lists = Readonly<Record<string, readonly object[]>>;

/** The kinds of a subgraph, by the list of its facts that holds them. */
export type RecordKinds<Facts> = {
  readonly [
    List in keyof Facts as Facts[List] extends readonly object[] ? List : never
  ]?: Facts[List] extends readonly (infer Row)[] ? RecordKind<Row, Facts> : never;
};

/** The book of a subgraph whose records are its facts. */
export function factBook<Facts extends { readonly marks: readonly RecordMark[] }, Ctx extends RecordContext>(
  kinds: RecordKinds<Facts>,
  {
    officers,
    matter = 'STATUTORY_DUTY',
    division = null,
    read,
  }: {
    officers: readonly string[];
    matter?: string;
    division?: string | null;
    read: (ctx: Ctx, subject: string) => Promise<Facts>;
  },
): RecordBook<Ctx> {
  async function all(ctx: Ctx, subject: string): Promise<KeptRecord[]> {
    const facts = await read(ctx, subject);
    const marks = new Map(facts.marks.map(({ reference, state }) => [reference, state]));
    return Object.entries(kinds as Readonly<Record<string, RecordKind<object, Facts>>>).flatMap(([list, kind]) =>
      ((facts as unknown as Lists)[list] ?? []).map((row) => {
        const reference = kind.reference(row);
        return {
          catalogue: kind.catalogue,
          reference,
          mark: marks.get(reference) ?? null,
          table: kind.table ?? null,
          row: row as Readonly<Record<string, unknown>>,
          corrections: kind.corrections ?? {},
          authority: kind.authority?.(row) ?? null,
          ownObjection: kind.ownObjection ?? false,
          internal: kind.internal ?? false,
          division: kind.division?.(row) ?? division,
          reversed: kind.reversed?.(row, facts) ?? false,
          repair: kind.repair?.(row, facts, ctx.today) ?? null,
        };
      }),
    );
  }
  return {
    officers,
    matter,
    all,
    async find(ctx, subject, reference) {
      return (await all(ctx, subject)).find((record) => record.reference === reference) ?? null;
    },
  };
}
