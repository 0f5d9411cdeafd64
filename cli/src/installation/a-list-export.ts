import type { Export } from '@xinqiao/gateway/exports/serve-exports.js';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import { systemCaller } from '@xinqiao/platform/identity/caller.js';
import type { SubgraphChannel } from '@xinqiao/platform/subgraph/call.js';
import { z } from 'zod';

const PAGE = `query AListPage($year: Int!, $divisions: [String!], $industries: [String!], $years: Int, $first: Int!, $after: String) {
  gradeATaxpayers(year: $year, divisions: $divisions, industries: $industries, minConsecutiveYears: $years, first: $first,
    after: $after) { nodes { uscc name year division industry } endCursor hasNextPage } }`;

/** Taxpayers of one call: some hundred kilobytes, which is all that is held at a time. */
const AT_ONCE = 1_000;

const whole = z.coerce.number().int();
const several = z
  .string()
  .transform((text) => text.split(','))
  .optional();

const askedShape = z.strictObject({
  year: whole,
  divisions: several,
  industries: several,
  minConsecutiveYears: whole.optional(),
});

const pageShape = z.object({
  gradeATaxpayers: z.object({
    nodes: z.array(
      z.object({
        uscc: z.string().nullish(),
        name: z.string().nullish(),
        year: z.number(),
        division: z.string(),
        industry: z.string().nullish(),
      }),
    ),
    endCursor: z.string().nullish(),
    hasNextPage: z.boolean(),
  }),
});

/**
 * 税银互动: the published A list of a year as NDJSON for those who work with the whole of it (domain.md 3.3, flow 1); who asks
 * for single taxpayers pages. Asked of the tax authority page by page, in this process or over HTTP under seals.
 */
export function aListExport(tax: SubgraphChannel | undefined): Export {
  return {
    subgraph: 'tax',
    actors: new Set(['bank', 'banking-regulator', 'tax-bureau', 'centre-operator']),
    async page(asked, after, { caller: { traceId, slices }, client }) {
      const { success, data } = askedShape.safeParse(Object.fromEntries(asked));
      if (!success) {
        throw new Fault('BAD_ARGUMENT', 'Name the year; divisions, industries and minConsecutiveYears if you like.');
      }
      const { minConsecutiveYears: years, ...filter } = data;
      const variables = { ...filter, years, first: AT_ONCE, after };
      const answer = await tax?.call(
        { query: PAGE, variables },
        { ...systemCaller('gateway', traceId), slices },
        client,
      );
      if (answer?.errors?.some(({ extensions }) => extensions?.code === 'BAD_ARGUMENT')) {
        throw new Fault('BAD_ARGUMENT', 'The list knows no such year, division or industry.');
      }
      const page = answer?.errors?.length ? null : pageShape.safeParse(answer?.data).data?.gradeATaxpayers;
      // A page with errors, or with a next one that nothing leads to, would end a list early that looks whole.
      if (!page || (page.hasNextPage && !page.endCursor)) {
        throw new Fault('EXPORT_NOT_AVAILABLE', 'Tax authority (税务局) did not answer.');
      }
      const lines = page.nodes.map(
        ({ uscc, name, year, division, industry }) =>
          `${JSON.stringify({ uscc, name, year, grade: 'A', division, industry })}\n`,
      );
      return { lines: lines.join(''), next: page.hasNextPage ? (page.endCursor ?? null) : null };
    },
  };
}
