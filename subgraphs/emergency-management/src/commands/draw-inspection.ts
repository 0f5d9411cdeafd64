import { Fault } from '@xinqiao/platform/errors/fault.js';
import { recordWrite } from '@xinqiao/platform/receipts/write-receipt.js';
import type { Context } from '../loaders.js';
import type {
  DrawPlanInput,
  DrawRefusal,
  DrawResult,
  DrawVerification,
  InspectionDraw,
} from '../resolver-types.gen.js';
import { draw, ticketsOf } from '../rules/draw/draw.js';
import { drawFile, drawPlan, type DrawFile } from '../rules/draw/draw-file.js';
import { DRAW_REFUSALS, planRefusal } from '../rules/draw/refusals.js';
import { differencesOf } from '../rules/draw/verify-draw.js';
import { decidingEntries } from '../rules/records.js';
import { postedBalanceOn } from '../rules/safety-points/posted-balance.js';
import { safetyRulebookOn } from '../rules/safety-points/rulebook.js';
import type { EmergencyManagementFacts } from '../store.js';
import type { StoredDraw } from '../store/draws.js';
import { hashing, newSeed } from './hashing.js';

/**
 * Fixes plan, candidates and seed of a draw, and publishes the seed's hash: from here on nobody can choose what will be
 * drawn. Throws MATTER_NOT_FOR_ACTOR for anybody but the sampling service.
 */
export async function commitDraw(ctx: Context, input: DrawPlanInput): Promise<DrawResult> {
  const organisation = requireSampling(ctx);
  const { drawNo, objects, inspectorsEach, inspectors, levels } = input;
  const levelFactors = input.levelFactors ?? safetyRulebookOn(ctx.today).levelFactors;
  const plan = {
    candidates: await candidatesOf(ctx, input),
    objects,
    inspectorsEach: inspectorsEach ?? 2,
    inspectors: inspectors.map(({ inspector, conflictsWith }) => ({ inspector, conflictsWith: conflictsWith ?? [] })),
    levels: levels ?? [],
    levelFactors: levelFactors.map(({ level, factor }) => ({ level, factor })),
  };
  const refusal = planRefusal(drawNo, plan as never);
  if (refusal) return refused(refusal);
  const seed = newSeed();
  const committed = await ctx.store.transaction(async (manager) => {
    const isNew = await ctx.store.commitDraw(manager, {
      draw_no: drawNo,
      organisation,
      case_no: ctx.caller.caseNo,
      plan,
      seed,
      seed_hash: hashing.sha256(seed),
      committed_by: ctx.caller.actor,
    });
    if (isNew) await recordWrite(ctx, manager, { command: 'commitDraw', subjects: plan.candidates, reference: drawNo });
    return isNew;
  });
  if (!committed) return refused('DRAW_NUMBER_TAKEN');
  const stored = await ctx.store.drawOf(drawNo);
  if (!stored) throw new Error('A committed draw is not on record.');
  return { __typename: 'InspectionDraw', ...shown(ctx, stored) };
}

/** The register is the agency's own, so that a draw from it looks at nobody else's data; what a case names may be fewer. */
async function candidatesOf(ctx: Context, { registerKinds }: DrawPlanInput): Promise<string[]> {
  if (registerKinds) return ctx.store.registeredObjects(registerKinds.length > 0 ? registerKinds : null);
  const facts = await ctx.load.facts.loadMany([...ctx.caller.subjects]);
  return facts.flatMap((one) => ('subjectId' in one && one.supervision.length > 0 ? [one.subjectId] : []));
}

/** Draws by the balances of this moment (reading D-o), once; asked again, it tells what was drawn. */
export function drawInspection(ctx: Context, drawNo: string, witness: string): Promise<DrawResult> {
  const organisation = requireSampling(ctx);
  return ctx.store.transaction(async (manager): Promise<DrawResult> => {
    const stored = await ctx.store.lockDraw(manager, drawNo);
    const isOwn = stored?.organisation === organisation && stored.case_no === ctx.caller.caseNo;
    if (!stored || !isOwn) return refused('DRAW_NOT_FOUND');
    if (stored.file !== null) return { __typename: 'InspectionDraw', ...shown(ctx, stored) };
    if (witness.trim() === '' || witness.length > 100) return refused('WITNESS_MISSING');
    const plan = drawPlan.parse(stored.plan);
    const rulebook = safetyRulebookOn(ctx.today);
    const facts = await factsOfAll(ctx, plan.candidates);
    const candidates = facts.map(({ subjectId, entries, closings, marks }) => {
      const { tier } = postedBalanceOn(ctx.today, decidingEntries(entries, marks), closings);
      return { subject: subjectId, tier, tickets: ticketsOf(subjectId, tier, plan, rulebook) };
    });
    const file: DrawFile = {
      drawNo,
      organisation,
      seedHash: stored.seed_hash,
      seed: stored.seed,
      witness,
      ruleVersion: rulebook.id,
      drawnOn: ctx.today,
      plan,
      candidates,
      drawn: draw(plan, candidates, hashing.chance(stored.seed, witness)),
    };
    await ctx.store.addOutcome(manager, { draw_no: drawNo, file, drawn_by: ctx.caller.actor });
    const drawn = await ctx.store.lockDraw(manager, drawNo);
    await recordWrite(ctx, manager, { command: 'drawInspection', subjects: plan.candidates, reference: drawNo });
    return { __typename: 'InspectionDraw', ...shown(ctx, drawn ?? stored) };
  });
}

/** Subjects of one statement: a register has thousands, and each brings its ledger. */
const AT_ONCE = 500;

async function factsOfAll({ store, today }: Context, ids: readonly string[]): Promise<EmergencyManagementFacts[]> {
  const all: EmergencyManagementFacts[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    all.push(...(await store.factsOf(ids.slice(from, from + AT_ONCE), today)));
  }
  return all;
}

/** Null for a draw of somebody else, as for one that does not exist. */
export async function inspectionDraw(ctx: Context, drawNo: string): Promise<InspectionDraw | null> {
  const stored = await ownDraw(ctx, drawNo);
  return stored && shown(ctx, stored);
}

/** Throws BAD_ARGUMENT where the own organisation has drawn nothing of this number. */
export async function verifyDraw(ctx: Context, drawNo: string): Promise<DrawVerification> {
  const stored = await ownDraw(ctx, drawNo);
  if (!stored?.file) throw new Fault('BAD_ARGUMENT', `Nothing of your organisation was drawn under ${drawNo}.`);
  const differences = differencesOf(drawFile.parse(stored.file), hashing).map(({ en, zh }) => `${en} ${zh}`);
  return { drawNo, holds: differences.length === 0, differences };
}

/** Whether a draw of the own organisation selected an object. */
export async function isDrawn(ctx: Context, subjectId: string, drawNo: string | null): Promise<boolean> {
  const stored = drawNo === null ? null : await ownDraw(ctx, drawNo);
  return stored?.file ? drawFile.parse(stored.file).drawn.some(({ subject }) => subject === subjectId) : false;
}

async function ownDraw({ caller, store }: Context, drawNo: string): Promise<StoredDraw | null> {
  const mayRead = caller.matter !== null && ['sampling-service', 'emergency-bureau'].includes(caller.kind);
  const stored = mayRead ? await store.drawOf(drawNo) : null;
  return stored?.organisation === caller.organisation ? stored : null;
}

function requireSampling({ caller }: Context): string {
  const { kind, matter, organisation } = caller;
  if (kind === 'sampling-service' && matter === 'INSPECTION_SAMPLING' && organisation !== null) return organisation;
  throw new Fault('MATTER_NOT_FOR_ACTOR', 'This is for the sampling service, under INSPECTION_SAMPLING.');
}

/** The seed is part of the file alone, and there is no file before the draw. */
function shown({ receipt }: Context, { draw_no, seed_hash, committed_at, drawn_at, file }: StoredDraw): InspectionDraw {
  const base = { drawNo: draw_no, seedHash: seed_hash, committedAt: committed_at.toISOString() };
  if (file === null) return base;
  // The database keeps no order of keys; the shape of the file does, so that everybody gets the same text.
  const parsed = drawFile.parse(file);
  // Whoever was drawn may see who has seen it.
  for (const { subject } of parsed.drawn) receipt.touch(subject);
  return { ...base, drawnAt: drawn_at?.toISOString() ?? null, drawn: parsed.drawn, file: JSON.stringify(parsed) };
}

function refused(code: DrawRefusal): DrawResult {
  return { __typename: 'DrawRefused', code, message: DRAW_REFUSALS[code] };
}
