import type { CaseParameters } from '@xinqiao/platform/identity/caller.js';
import type { Check, Matter, Source } from '@xinqiao/platform/policy/matters.js';
import type { Form } from '@xinqiao/platform/policy/slices.js';
import type { Label } from '@xinqiao/platform/rules/label.js';
import type { CreditItem, CreditItems } from '@xinqiao/platform/subgraph/credit-items.js';
import type { Assessment, LeftOut, Reason, SourceStatus, SourceVerdict, Verdict } from '../resolver-types.gen.js';

const DAY_MS = 86_400_000;

/** How far the clocks of two agencies may differ. */
const CLOCK_SKEW_MS = 5 * 60_000;

export interface VerdictFacts {
  readonly matter: Matter;
  readonly parameters: CaseParameters;
  /** In the registry; false as well for a person whom the caller may not see. */
  readonly registered: boolean;
  readonly isPerson: boolean;
  /** Slices that the caller holds for the matter: reasons of other slices are WITHHELD. */
  readonly slices: ReadonlyMap<string, Form>;
  readonly now: Date;
  /** The calendar day of `now` in Asia/Shanghai. */
  readonly today: string;
  /** Every source of matters.yaml; null where it did not answer, or answered with bad data. */
  readonly answers: ReadonlyMap<string, CreditItems | null>;
  readonly sources: readonly Source[];
}

/**
 * The verdict of reference/matters.md; null for a matter that passes none. Never CLEAR while a required source did not
 * answer, was never loaded or is stale, or while the subject is not registered.
 */
export function assess(facts: VerdictFacts): Assessment | null {
  const check = facts.matter.check(facts.parameters);
  if (!check) return null;
  const sources = facts.sources.flatMap((source) => {
    const verdict = verdictOfSource(source, check, facts);
    return verdict.required || verdict.reasons.length > 0 ? [verdict] : [];
  });
  const because = [
    ...(facts.registered ? [] : ['SUBJECT_NOT_REGISTERED']),
    ...sources
      .filter(({ required, status }) => required && status !== 'ANSWERED')
      .map(({ status, source }) => `${status}:${source}`),
  ];
  return {
    matter: facts.matter.code,
    matterLabel: facts.matter.label,
    legalBasis: facts.matter.basis,
    verdict: verdictOfAll(facts.registered, sources),
    because,
    sources,
  };
}

function verdictOfAll(registered: boolean, sources: readonly SourceVerdict[]): Verdict {
  if (!registered) return 'INCONCLUSIVE';
  if (sources.some(({ verdict }) => verdict === 'FLAGGED')) return 'FLAGGED';
  return sources.some(({ required, verdict }) => required && verdict === 'INCONCLUSIVE') ? 'INCONCLUSIVE' : 'CLEAR';
}

function verdictOfSource(source: Source, check: Check, facts: VerdictFacts): SourceVerdict {
  const answer = facts.answers.get(source.name) ?? null;
  const status = statusOf(answer, source, facts.now);
  const read = (answer?.items ?? []).filter((item) => reads(item, check, facts));
  const standing = status === 'ANSWERED' ? read.map((item) => ({ item, standing: standingOf(item, facts.today) })) : [];
  const counted = standing.filter((entry) => entry.standing === 'counts').map(({ item }) => item);
  return {
    source: source.name,
    owner: source.owner,
    required: check.required.has(source.name),
    status,
    verdict: status !== 'ANSWERED' ? 'INCONCLUSIVE' : counted.length > 0 ? 'FLAGGED' : 'CLEAR',
    asOf: answer?.asOf ?? null,
    loadedAt: answer?.loadedAt ?? null,
    reasons: counted.map((item) => reasonOf(item, source.owner, check, facts.slices)),
    leftOut: leftOutOf(standing.map((entry) => entry.standing)),
  };
}

function statusOf(answer: CreditItems | null, source: Source, now: Date): SourceStatus {
  if (answer === null) return 'NOT_ANSWERED';
  if (answer.loadedAt === null) return 'NOT_LOADED';
  const age = now.getTime() - Date.parse(answer.loadedAt);
  // NaN included: a load at no time, or in the future, is bad data and never a fresh one.
  if (!(age > -CLOCK_SKEW_MS)) return 'NOT_ANSWERED';
  return age > source.maxAgeDays * DAY_MS ? 'STALE' : 'ANSWERED';
}

/** Of a person, only items of slices that the matter's row opens are read (domain.md 7.2, matters.md). */
function reads(item: CreditItem, check: Check, facts: VerdictFacts): boolean {
  if (facts.isPerson && !facts.slices.has(item.slice)) return false;
  return check.flags.has(item.code) || check.excludes.has(item.code);
}

type Standing = 'counts' | 'disputed' | 'repaired' | 'expired';

/** Both ends of a term belong to it. A record not yet in force counts as little as an expired one. */
function standingOf(item: CreditItem, today: string): Standing {
  if (item.status === 'REPAIRED' || item.status === 'WITHDRAWN') return 'repaired';
  if (item.status === 'EXPIRED' || (item.until !== null && item.until < today)) return 'expired';
  if (item.from !== null && item.from > today) return 'expired';
  return item.disputed ? 'disputed' : 'counts';
}

function leftOutOf(standings: readonly Standing[]): LeftOut {
  const count = (wanted: Standing) => standings.filter((standing) => standing === wanted).length;
  return { disputed: count('disputed'), repaired: count('repaired'), expired: count('expired') };
}

function reasonOf(item: CreditItem, owner: Label, check: Check, slices: ReadonlyMap<string, Form>): Reason {
  const excludes = check.excludes.has(item.code);
  if (!slices.has(item.slice)) {
    return {
      code: 'WITHHELD',
      withheld: true,
      excludes,
      remedy: `请向${owner.zh}核实 · Ask the ${owner.en.toLowerCase()}`,
    };
  }
  // Yes or no is all that the caller may know of this slice: the item and its basis, no document and no day.
  if (slices.get(item.slice) === 'boolean') {
    return { code: item.code, slice: item.slice, withheld: false, excludes, legalBasis: item.legalBasis };
  }
  return {
    code: item.code,
    slice: item.slice,
    withheld: false,
    excludes,
    legalBasis: item.legalBasis,
    document: item.document,
    from: item.from,
    until: item.until,
    remedy: item.remedy,
  };
}
