import { day } from '@xinqiao/platform/rules/day.js';
import { jsonPathOf } from '@xinqiao/platform/rules/regime.js';
import type { RulebookFolder } from '@xinqiao/platform/rules/rulebook-folder.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { parseDenyList } from './deny-list.js';
import { parseRuleTable, type AdmissionGate } from './rule-table.js';
import { DIMENSIONS, type Dimension, type OrganisationRules, type Rule, type Rulebook } from './rulebook.js';

const label = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
const years = z.int().positive();
const directGrade = z.strictObject({ points: z.int(), years });

const settingsShape = z.strictObject({
  title: label,
  issuedBy: label,
  effectiveFrom: day,
  effectiveUntil: day.nullable(),
  organisations: z
    .strictObject({
      rules: z.string(),
      base: z.int(),
      bands: z.strictObject({ AAA: z.int(), AA: z.int(), A: z.int(), B: z.int(), C: z.int() }),
      direct: z.strictObject({ B: directGrade, C: directGrade, D: directGrade }),
      deductions: z.strictObject({
        small: z.strictObject({ upTo: z.int().positive(), years }),
        large: z.strictObject({ years }),
      }),
      repeated: z.int().positive(),
    })
    .optional(),
  evaluation: z
    .strictObject({
      name: z.string(),
      dimensions: z.string(),
      start: z.int(),
      pointsEach: z.int().positive(),
      caps: z.strictObject({ B: z.int(), C: z.int(), D: z.int() }),
      weights: z.record(z.enum(DIMENSIONS), z.int().positive()),
      levels: z.strictObject({ EXCELLENT: z.int(), GOOD: z.int(), FAIR: z.int() }),
      floors: z.array(z.string()),
      inspectionFactors: z.strictObject({
        EXCELLENT: z.number().positive(),
        GOOD: z.number().positive(),
        FAIR: z.number().positive(),
        POOR: z.number().positive(),
      }),
    })
    .optional(),
  residents: z
    .strictObject({ rules: z.string(), base: z.int(), bands: z.strictObject({ AAA: z.int(), AA: z.int() }) })
    .optional(),
});

/** Reads a rulebook and admits its rules. Throws an Error that names the file, the row or path, and the reason. */
export function parseRulebook(folder: RulebookFolder): Rulebook {
  const parsed = settingsShape.safeParse(parseYaml(folder.settings));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = jsonPathOf(issue?.path ?? []);
    throw new Error(`Rulebook ${folder.name}, rulebook.yaml ${path}: ${issue?.message ?? 'not understood'}`);
  }
  const { organisations, evaluation, residents, ...head } = parsed.data;
  const denyList = parseDenyList(folder.denyList);
  const table = (file: string, refuse: AdmissionGate['refuse']) =>
    parseRuleTable(folder.read(file), {
      file: `Rulebook ${folder.name}, ${file}`,
      denyList,
      refuse,
    });
  const dimensionOf = evaluation ? dimensionsOf(folder.read(evaluation.dimensions)) : null;
  return {
    name: folder.name,
    ...head,
    organisations: organisations
      ? {
          ...organisations,
          rules: table(
            organisations.rules,
            (rule) => notAsLongAs(rule, organisations) ?? withoutDimension(rule, dimensionOf),
          ),
        }
      : null,
    evaluation: evaluation && dimensionOf ? { ...evaluation, dimensionOf, floors: new Set(evaluation.floors) } : null,
    residents: residents ? { ...residents, rules: table(residents.rules, notForPersons) } : null,
  };
}

/** A person's score has plus items only: no minus item and no direct grade exists for a resident (domain.md 0, item 5). */
function notForPersons({ polarity }: Rule): string | null {
  return polarity === 'MINUS' ? 'a resident has no minus items: a score of a person may only prefer' : null;
}

/** The column validity repeats what the measures say of the size (art. 20); where the two differ, one is a slip. */
function notAsLongAs(
  { worth, years: written, polarity }: Rule,
  { direct, deductions }: Omit<OrganisationRules, 'rules'>,
) {
  if (polarity === 'PLUS' || worth.kind === 'RANGE') return null;
  const due =
    worth.kind === 'DIRECT'
      ? direct[worth.grade].years
      : worth.kind === 'FIXED' && -worth.points > deductions.small.upTo
        ? deductions.large.years
        : deductions.small.years;
  return due === written ? null : `its validity is ${written}Y where the measures give ${due}Y`;
}

function withoutDimension({ domain }: Rule, dimensionOf: ReadonlyMap<string, Dimension> | null): string | null {
  return dimensionOf && !dimensionOf.has(domain) ? `its domain ${domain} belongs to none of the five dimensions` : null;
}

function dimensionsOf(csvText: string): ReadonlyMap<string, Dimension> {
  const rows = z
    .array(z.object({ domain: z.string(), dimension: z.enum(DIMENSIONS) }))
    .parse(parseCsv(csvText, { bom: true, columns: true, skip_empty_lines: true, trim: true }));
  return new Map(rows.map(({ domain, dimension }) => [domain, dimension]));
}
