import { day } from '@xinqiao/platform/rules/day.js';
import { regime } from '@xinqiao/platform/rules/regime.js';
import { z } from 'zod';
import { explain } from './safety-points/explain.js';
import { judgeYear } from './safety-points/judge-year.js';
import { READINGS, readingsOf } from './safety-points/readings.js';
import { SAFETY_RULEBOOKS, safetyRulebookOn, type SafetyRulebook } from './safety-points/rulebook.js';
import type { SafetyEntry } from './safety-points/safety-entry.js';

/** Names that begin with $ are the JSON paths by which an explanation speaks of what has no name. */
const item = z.string().max(100).regex(/^[^$]/, 'Give the item a name that does not begin with $.');
const told = { on: day, item: item.optional() };

const entry = z.discriminatedUnion(
  'type',
  [
    z.strictObject({
      ...told,
      type: z.literal('VIOLATION'),
      severity: z.enum(['SEVERE', 'SERIOUS', 'GENERAL', 'MINOR']),
      item,
    }),
    z.strictObject({ ...told, type: z.literal('OVERDUE'), of: item, item }),
    z.strictObject({ ...told, type: z.literal('PENALTY'), of: item.optional() }),
    z.strictObject({ ...told, type: z.literal('EXAM'), score: z.number().nonnegative(), full: z.number().positive() }),
    z.strictObject({ ...told, type: z.literal('SELF_REPORT'), truthful: z.boolean() }),
  ],
  'Write VIOLATION, OVERDUE, PENALTY, EXAM or SELF_REPORT.',
);

/** Alternatives of domain.md 1.6, each by its name or by its id. */
const readings = z.strictObject(
  Object.fromEntries(
    Object.entries(READINGS).flatMap(([name, { id, choices }]) =>
      [name, id].map((key) => [key, z.enum(choices).optional()] as const),
    ),
  ),
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `There is no reading "${issue.keys.join('", "')}"; there are ${readingNames()}.`
        : undefined,
  },
);

const file = z
  .strictObject({
    opening: z.number().multipleOf(0.5, 'Points come in halves: write 12, 11.5, -3 …'),
    year: z.int().min(1900).max(2999),
    entries: z.array(entry),
    readings: readings.default({}),
  })
  .superRefine(({ year, entries, readings: chosen }, { addIssue }) => {
    if (SAFETY_RULEBOOKS.every(({ effectiveFrom }) => effectiveFrom > firstDayOf(year))) {
      problem(['year'], `No rulebook of safety points is in force in ${year}.`);
    }
    for (const [name, { id }] of Object.entries(READINGS)) {
      if (chosen[name] !== undefined && chosen[id] !== undefined) {
        problem(['readings', id], `Choose this reading once: ${name} is its name.`);
      }
    }
    entries.forEach((each, at) => {
      if (Number(each.on.slice(0, 4)) !== year) problem(['entries', at, 'on'], `This day is not in ${year}.`);
      if (each.item !== undefined && entries.findIndex((other) => other.item === each.item) < at) {
        problem(['entries', at, 'item'], `The item ${each.item} has been named already; give each its own name.`);
      }
      if (each.type === 'EXAM' && each.score > each.full) {
        problem(['entries', at, 'score'], `The score lies above the full score of ${each.full}.`);
      }
      const wrong = wrongOf(each, at, entries);
      if (wrong) problem(['entries', at, 'of'], wrong);
    });

    function problem(path: PropertyKey[], message: string): void {
      addIssue({ code: 'custom', path, message });
    }
  });

/** A supervised object's year in the 12-point system of Yiwu (domain.md 1.4, 1.6, 1.7). */
export const safetyRegime = regime({
  name: 'safety',
  description: 'the points of one supervised object in one year, 安全生产“12分制” of Yiwu',
  file,
  judge({ opening, year, entries, readings: chosen }, { on, rulebook: asked }) {
    const rulebook = rulebookOf(year, asked);
    const facts = { year, opening: opening * 2, entries };
    const judged = judgeYear(facts, on, rulebook, readingsOf(chosen));
    return {
      deducted: judged.deducted / 2,
      repaired: judged.repaired / 2,
      bonus: judged.bonus / 2,
      closing: judged.closing / 2,
      tier: judged.tier,
      nextOpening: judged.nextOpening / 2,
      legalRepresentative: judged.legalRepresentative,
      explain: explain(facts, judged, rulebook),
    };
  },
});

/** What is wrong with the item that an entry refers to. A penalty may be told before its item, an overdue not. */
function wrongOf(each: SafetyEntry, at: number, entries: readonly SafetyEntry[]): string | null {
  if ((each.type !== 'OVERDUE' && each.type !== 'PENALTY') || each.of === undefined) return null;
  const meant = entries.findIndex((other) => other.item === each.of);
  const other = entries[meant];
  if (!other) return `No entry has the item ${each.of}.`;
  if (other.type === 'EXAM' || other.type === 'SELF_REPORT') return `${each.of} is no violation.`;
  if (each.type === 'PENALTY') return other.type === 'PENALTY' ? `${each.of} is a penalty itself.` : null;
  const isLater = other.on > each.on || (other.on === each.on && meant >= at);
  return isLater ? `${each.of} must come before its overdue rectification.` : null;
}

function rulebookOf(year: number, asked: string | null): SafetyRulebook {
  if (asked === null) return safetyRulebookOn(firstDayOf(year));
  const rulebook = SAFETY_RULEBOOKS.find(({ id }) => id === asked);
  if (!rulebook) {
    const known = SAFETY_RULEBOOKS.map(({ id }) => id).join(', ');
    throw new Error(`There is no rulebook "${asked}" of safety points; there are: ${known}.`);
  }
  return rulebook;
}

function firstDayOf(year: number): string {
  return `${year}-01-01`;
}

function readingNames(): string {
  return Object.entries(READINGS)
    .map(([name, { id }]) => `${name} (${id})`)
    .join(', ');
}
