import type { Label } from '@xinqiao/platform/rules/label.js';
import type { Assessment, BidRanking, Evaluation, EvaluationLevel, RankedCandidate } from '../resolver-types.gen.js';

/** One subject of a case, judged. */
export interface Candidate {
  readonly subject: string;
  readonly assessment: Assessment;
  readonly evaluation: Evaluation;
}

const LEVELS = ['EXCELLENT', 'GOOD', 'FAIR', 'POOR'] as const satisfies readonly EvaluationLevel[];

/** Who has no evaluation is neither preferred nor put behind: GOOD is the level of the neutral factor 1. */
const NEUTRAL: EvaluationLevel = 'GOOD';

/**
 * The order in which candidates of one case are preferred where their bids are otherwise equal (domain.md A-5; Shandong
 * regulation art. 26(2)). Nothing but a listed measure excludes. Whom a required source or the evaluation says nothing of
 * has no place in the order: a gap must not pass for good standing. Equals share a rank.
 */
export function rankBids(candidates: readonly Candidate[]): BidRanking {
  const excluded = candidates.flatMap(({ subject, assessment }) => {
    const measures = assessment.sources.flatMap(({ reasons }) => reasons.filter(({ excludes }) => excludes));
    return assessment.verdict === 'FLAGGED' && measures.length > 0 ? [{ subject, measures }] : [];
  });
  const out = new Set(excluded.map(({ subject }) => subject));
  const others = candidates.filter(({ subject }) => !out.has(subject));
  const undecided = others.flatMap((candidate) => {
    const because = gapsOf(candidate);
    return because.length > 0 ? [{ subject: candidate.subject, because, why: UNDECIDED }] : [];
  });
  const unknown = new Set(undecided.map(({ subject }) => subject));
  return {
    basis: BASIS,
    condition: CONDITION,
    ranked: inOrder(others.filter(({ subject }) => !unknown.has(subject))),
    excluded,
    undecided,
  };
}

const BASIS: Label = {
  en: 'Shandong Social Credit Regulation art. 26(2): preference under equal conditions',
  zh: '《山东省社会信用条例》第二十六条第二项：同等条件下优先',
};

const CONDITION: Label = {
  en: 'Only among bids that are otherwise equal; nobody in this order is excluded.',
  zh: '仅适用于其他条件相同的投标；列入排序者均不因信用被排除。',
};

const UNDECIDED: Label = {
  en: 'not ranked: what is missing could exclude it or put it behind; ask again once the sources answer',
  zh: '暂不排序：缺失的来源可能影响结论，请待来源恢复后再查',
};

function gapsOf({ assessment, evaluation }: Candidate): string[] {
  if (assessment.verdict === 'INCONCLUSIVE' || assessment.because.length > 0) return [...assessment.because];
  return evaluation.status === 'INCOMPLETE' ? (evaluation.missing ?? []).map((source) => `EVALUATION:${source}`) : [];
}

/** Nothing in force before something that a human has to weigh; then by level. */
function inOrder(candidates: readonly Candidate[]): RankedCandidate[] {
  const weighed = candidates
    .map((candidate) => ({ ...candidate, level: levelOf(candidate.evaluation) }))
    .map((candidate) => ({ ...candidate, place: placeOf(candidate) }))
    .toSorted((a, b) => a.place - b.place);
  return weighed.map((candidate) => ({
    rank: weighed.findIndex(({ place }) => place === candidate.place) + 1,
    subject: candidate.subject,
    verdict: candidate.assessment.verdict,
    level: candidate.level,
    why: whyOf(candidate),
  }));
}

type Weighed = Candidate & { readonly level: EvaluationLevel | null };

function placeOf({ assessment, level }: Weighed): number {
  const behind = assessment.verdict === 'CLEAR' ? 0 : LEVELS.length;
  return behind + LEVELS.indexOf(level ?? NEUTRAL);
}

/** The lowest of all rulebooks: nobody is preferred for what another authority does not find. */
function levelOf({ rulebooks }: Evaluation): EvaluationLevel | null {
  const levels = (rulebooks ?? []).map(({ level }) => level);
  return LEVELS.findLast((level) => levels.includes(level)) ?? null;
}

function whyOf({ assessment, evaluation, level }: Weighed): Label {
  const reasons = assessment.sources.reduce((sum, source) => sum + source.reasons.length, 0);
  const standing =
    reasons === 0
      ? { en: 'nothing in force', zh: '无在效提示情形' }
      : { en: `${reasons} in force, none of which excludes`, zh: `有${reasons}项在效提示情形，均不构成排除` };
  const by = (evaluation.rulebooks ?? []).map(({ rulebook }) => rulebook).join(', ');
  const evaluated =
    level === null
      ? { en: `no evaluation, so as ${NEUTRAL}`, zh: '不参与评价，按良处理' }
      : { en: `${level} by ${by}`, zh: `评价等级${LEVEL_ZH[level]}（${by}）` };
  return { en: `${standing.en}; ${evaluated.en}`, zh: `${standing.zh}；${evaluated.zh}` };
}

const LEVEL_ZH: Readonly<Record<EvaluationLevel, string>> = { EXCELLENT: '优', GOOD: '良', FAIR: '中', POOR: '差' };
