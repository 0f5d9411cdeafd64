import { day } from '@xinqiao/platform/rules/day.js';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { DenyList } from './deny-list.js';
import { ladderOf, pointsRule, type PointsRule } from './points-rule.js';
import type { Rule, RuleTable, Worth } from './rulebook.js';

const cell = z.string().trim();
const maybe = <Inner extends z.ZodType>(inner: Inner) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), inner.nullable());
const whole = cell.regex(/^-?\d+$/, 'is no whole number').transform(Number);

const json = cell.transform((text, ctx): PointsRule => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    ctx.addIssue({ code: 'custom', message: 'is no JSON' });
    return z.NEVER;
  }
  const rule = pointsRule.safeParse(value);
  if (rule.success) return rule.data;
  const [issue] = rule.error.issues;
  ctx.addIssue({
    code: 'custom',
    message: `${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is not understood'}`.trim(),
  });
  return z.NEVER;
});

const row = z.object({
  code: cell.regex(/^[A-Z]+(-[A-Z]+)*-\d+$/, 'is no code such as O-TAX-01'),
  polarity: z.enum(['PLUS', 'MINUS']),
  domain: cell.regex(/^[A-Z_]+$/, 'is no domain such as TAX'),
  agency: cell.min(1, 'names no agency'),
  points: maybe(whole),
  direct_grade: maybe(z.enum(['B', 'C', 'D'])),
  points_rule: maybe(json).transform((rule) => rule ?? {}),
  yearly_cap: maybe(whole),
  validity: cell.regex(/^\d+Y(\|\d+Y)?$/, 'is no term such as 1Y'),
  article: cell,
  label_en: cell.min(1, 'is missing'),
  label_zh: cell.min(1, 'is missing'),
  effective_from: maybe(day),
  effective_until: maybe(day),
});
type Row = z.output<typeof row>;

export interface AdmissionGate {
  readonly file: string;
  readonly denyList: DenyList;
  /** What a rule may be in this table; a sentence that says why not, or null. */
  readonly refuse: (rule: Rule) => string | null;
}

/**
 * Reads a table of rules. No rule enters without its article, of a denied domain, or beside another version of itself
 * for the same days (domain.md 2.2, 5.4). Throws an Error that names the file, the row, the code and the reason.
 */
export function parseRuleTable(csvText: string, gate: AdmissionGate): RuleTable {
  const records: Record<string, string>[] = parse(csvText, {
    bom: true,
    columns: true,
    skip_empty_lines: true,
    trim: true,
  });
  const versions = new Map<string, { readonly rule: Rule; readonly line: number }[]>();
  records.forEach((record, at) => {
    const line = at + 2;
    const refusal = (why: string) => new Error(`${gate.file} row ${line} (${record.code ?? 'no code'}): ${why}.`);
    const parsed = row.safeParse(record);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw refusal(`${issue?.path.join('.') ?? 'the row'} ${issue?.message ?? 'is not understood'}`);
    }
    const { article, domain, label_en, label_zh } = parsed.data;
    if (article === '') throw refusal('it names no legal basis in the column article');
    const denied = gate.denyList.reasonAgainst(domain, [label_en, label_zh]);
    if (denied) throw refusal(denied);
    const rule = ruleOf(parsed.data, refusal);
    const against = gate.refuse(rule);
    if (against) throw refusal(against);
    const earlier = versions.get(rule.code) ?? [];
    const clash = earlier.find((other) => overlap(other.rule, rule));
    if (clash) throw refusal(clashText(clash, rule));
    versions.set(rule.code, [...earlier, { rule, line }]);
  });
  const all = [...versions.values()].flat().map(({ rule }) => rule);
  requireRepairs(all, gate.file);
  return {
    all,
    ruleOf(code, formedOn) {
      const version = versions.get(code)?.find(({ rule }) => holdsOn(rule, formedOn)) ?? null;
      return version && version.rule;
    },
  };
}

function ruleOf(cells: Row, refusal: (why: string) => Error): Rule {
  const { points_rule: rule, effective_from, effective_until } = cells;
  if (effective_from && effective_until && effective_until < effective_from) throw refusal('it ends before it begins');
  return {
    code: cells.code,
    from: effective_from ?? FIRST_DAY,
    until: effective_until,
    polarity: cells.polarity,
    domain: cells.domain,
    agency: cells.agency,
    worth: worthOf(cells, refusal),
    years: Number.parseInt(cells.validity, 10),
    when: rule.when ?? [],
    requires: rule.requires ?? null,
    excludes: rule.excludes ?? [],
    per: rule.per ?? null,
    repairedBy: rule.repair ?? null,
    isRepair: rule.replaces !== undefined,
    article: cells.article,
    label: { en: cells.label_en, zh: cells.label_zh },
  };
}

/** A rule without dates of its own holds for whatever was formed before the rulebook too: its term may reach into it. */
const FIRST_DAY = '0001-01-01';

function worthOf(
  { points, direct_grade, points_rule, yearly_cap, polarity }: Row,
  refusal: (why: string) => Error,
): Worth {
  const ladder = ladderOf(points_rule, yearly_cap);
  const { range } = points_rule;
  const told = [points, direct_grade, range, ladder].filter((way) => way !== null && way !== undefined);
  if (told.length !== 1) throw refusal('it must have points, a direct grade, a range or steps: exactly one of them');
  const sign = polarity === 'PLUS' ? 1 : -1;
  if (points !== null) {
    if (points * sign <= 0) throw refusal(`${points} points are not ${polarity}`);
    return { kind: 'FIXED', points };
  }
  if (direct_grade !== null) {
    if (polarity === 'PLUS') throw refusal('a direct grade is never PLUS');
    return { kind: 'DIRECT', grade: direct_grade };
  }
  if (range) {
    const [least, most] = range;
    if (least > most || least * sign <= 0 || most * sign <= 0) throw refusal('its range is not understood');
    return { kind: 'RANGE', least, most };
  }
  if (!ladder || polarity === 'MINUS') throw refusal('steps are for PLUS only');
  return { kind: ladder.yearly ? 'YEARLY' : 'EACH', measure: ladder.measure, ladder: ladder.ladder };
}

function requireRepairs(all: readonly Rule[], file: string): void {
  for (const { code, repairedBy } of all) {
    if (repairedBy !== null && !all.some((other) => other.code === repairedBy)) {
      throw new Error(`${file} (${code}): its repair ${repairedBy} is no rule of this table.`);
    }
  }
}

function holdsOn({ from, until }: Rule, date: string): boolean {
  return from <= date && (until === null || date <= until);
}

function overlap(one: Rule, other: Rule): boolean {
  return (one.until === null || other.from <= one.until) && (other.until === null || one.from <= other.until);
}

function clashText({ rule, line }: { rule: Rule; line: number }, { from, until }: Rule): string {
  const undated = [rule.from, from].every((date) => date === FIRST_DAY) && rule.until === null && until === null;
  if (undated) return `the code is used in row ${line} already`;
  return `its validity overlaps that of row ${line}: end that one before this begins`;
}
