import type { CaseParameters } from '@xinqiao/platform/identity/caller.js';
import type { Check, Matter, Matters, Source } from '@xinqiao/platform/policy/matters.js';
import type { Form } from '@xinqiao/platform/policy/slices.js';
import type { Label } from '@xinqiao/platform/rules/label.js';
import type { CreditItem, CreditItems } from '@xinqiao/platform/subgraph/credit-items.js';
import type { Assessment, LeftOut, Reason, SourceVerdict, Verdict } from '../resolver-types.gen.js';
import { sourceStatusOf } from './source-status.js';

export interface VerdictFacts {
  readonly matter: Matter;
  readonly parameters: CaseParameters;
  /** The kind of actor who asks. */
  readonly actorKind: string;
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
  /** What the codes of items mean, and who may be told of them. */
  readonly items: Matters['items'];
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
  if (facts.registered && isGradedD(facts))
    return { verdict: 'FLAGGED', because: [NOT_ELIGIBLE], sources: [], ...head(facts) };
  const because = [
    ...(facts.registered ? [] : ['SUBJECT_NOT_REGISTERED']),
    ...sources
      .filter(({ required, status }) => required && status !== 'ANSWERED')
      .map(({ status, source }) => `${status}:${source}`),
  ];
  return { verdict: verdictOfAll(facts.registered, sources), because, sources, ...head(facts) };
}

function head({ matter }: VerdictFacts): Pick<Assessment, 'matter' | 'matterLabel' | 'legalBasis'> {
  return { matter: matter.code, matterLabel: matter.label, legalBasis: matter.basis };
}

const NOT_ELIGIBLE = 'NOT_ELIGIBLE';

const LENDERS = new Set(['bank', 'terminal']);

/** A lender is told of a taxpayer graded D that it is not eligible, and no reason of any source (domain.md 3.3, flow 3). */
function isGradedD({ actorKind, answers, sources, now, today }: VerdictFacts): boolean {
  if (!LENDERS.has(actorKind)) return false;
  return sources.some((source) => {
    const answer = answers.get(source.name) ?? null;
    if (answer === null || sourceStatusOf(answer, source, now) !== 'ANSWERED') return false;
    return answer.items.some((item) => item.code === 'TAX_GRADE_D' && standingOf(item, today) === 'counts');
  });
}

function verdictOfAll(registered: boolean, sources: readonly SourceVerdict[]): Verdict {
  if (!registered) return 'INCONCLUSIVE';
  if (sources.some(({ verdict }) => verdict === 'FLAGGED')) return 'FLAGGED';
  return sources.some(({ required, verdict }) => required && verdict === 'INCONCLUSIVE') ? 'INCONCLUSIVE' : 'CLEAR';
}

function verdictOfSource(source: Source, check: Check, facts: VerdictFacts): SourceVerdict {
  const answer = facts.answers.get(source.name) ?? null;
  const status = sourceStatusOf(answer, source, facts.now);
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
    reasons: counted.map((item) => reasonOf(item, source.owner, check, facts)),
    leftOut: leftOutOf(standing.map((entry) => entry.standing)),
  };
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

function reasonOf(item: CreditItem, owner: Label, check: Check, { slices, items }: VerdictFacts): Reason {
  const excludes = check.excludes.has(item.code);
  const kind = items.get(item.code);
  const held = slices.get(item.slice);
  if (!held || !kind || (held === 'public' && !kind.public)) {
    return { code: 'WITHHELD', label: WITHHELD, withheld: true, excludes, ask: owner, remedy: askingOf(owner) };
  }
  const { code, slice, legalBasis, document, from, until, remedy } = item;
  const told = { code, label: kind.label, slice, withheld: false, excludes, legalBasis };
  // Yes or no is all that the caller may know of this slice: the item and its basis, no document and no day.
  return held === 'boolean' ? told : { document, from, until, remedy, ...told };
}

const WITHHELD = { en: 'A reason that is not open to you', zh: '不对您开放的提示情形' };

function askingOf(owner: Label): Label {
  return { en: `Ask the ${owner.en.toLowerCase()}`, zh: `请向${owner.zh}核实` };
}
