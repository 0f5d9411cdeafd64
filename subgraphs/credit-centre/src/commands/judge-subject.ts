import { Fault } from '@xinqiao/platform/errors/fault.js';
import { awaitsAuthorization, releaseItems, type CreditItems } from '@xinqiao/platform/subgraph/credit-items.js';
import { datasets } from '../imports/datasets.js';
import type { Context } from '../loaders.js';
import type { Assessment, Evaluation } from '../resolver-types.gen.js';
import { answersOf } from '../rules/answers.js';
import { creditItemsOf } from '../rules/credit-items.js';
import { evaluate } from '../rules/evaluation.js';
import { assess } from '../rules/verdict.js';

/** A subject with what the agencies said of it, as @requires brings it. */
export type Required = Readonly<Record<string, unknown>> & { readonly id: string };

/** The level by every rulebook in force, computed anew from what all sources say. */
export async function judgeOrganisation(ctx: Context, required: Required): Promise<Evaluation> {
  const { slices, now, today, store, matters } = ctx;
  const gathered = await gatheredOf(ctx, required);
  return evaluate({ ...gathered, sources: matters.sources, slices, now, today, rulebooks: store.rulebooks });
}

/**
 * The verdict for the matter of the request, on record; null for a matter that passes none and for a subject outside the
 * case. Throws AUTHORIZATION_REQUIRED where the matter needs the subject's and none was given.
 */
export async function judgeForMatter(ctx: Context, required: Required): Promise<Assessment | null> {
  const { matter: code, parameters, kind: actorKind } = ctx.caller;
  const matter = code === null ? undefined : ctx.matters.matter(code);
  if (!matter || !ctx.holds(required.id)) return null;
  if (awaitsAuthorization(ctx)) {
    throw new Fault('AUTHORIZATION_REQUIRED', `A verdict for ${matter.code} needs the subject's authorisation.`);
  }
  const { kind, answers } = await gatheredOf(ctx, required);
  const { slices, now, today } = ctx;
  const { sources, items } = ctx.matters;
  const isPerson = required.id.startsWith('p');
  const registered = kind !== null;
  const verdict = assess({
    matter,
    parameters,
    actorKind,
    registered,
    isPerson,
    slices,
    now,
    today,
    answers,
    sources,
    items,
  });
  if (verdict) ctx.receipt.decided(required.id, verdict.verdict);
  return verdict;
}

type Gathered = ReturnType<typeof gather>;

/** Evaluation and assessment of one subject read the same answers: they are checked once. */
const known = new WeakMap<Required, Gathered>();

function gatheredOf(ctx: Context, required: Required): Gathered {
  const gathered = known.get(required) ?? gather(ctx, required);
  known.set(required, gathered);
  return gathered;
}

/** What all sources say. The centre's own database down is one source that did not answer, like any other. */
async function gather(ctx: Context, required: Required) {
  const facts = await ctx.load.facts.load(required.id).catch(() => null);
  const own: CreditItems | null = facts && releaseItems(ctx, facts, datasets, creditItemsOf(facts, ctx.today));
  return { kind: facts?.registered[0]?.kind ?? null, answers: answersOf(required, ctx.matters.sources, own) };
}
