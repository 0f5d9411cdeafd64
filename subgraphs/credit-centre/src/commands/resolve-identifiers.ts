import { randomUUID } from 'node:crypto';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import type { minorsTold } from '@xinqiao/platform/identity/minors.js';
import { enqueue } from '@xinqiao/platform/outbox/enqueue.js';
import type { z } from 'zod';
import type { Context } from '../loaders.js';
import type { MutationResolveIdentifiersArgs } from '../resolver-types.gen.js';
import { holderAdultOn, isMinor } from '../rules/minor.js';

/** Large enough for a province's file in minutes, small enough that a leaked seal is worth little. */
const LARGEST_BATCH = 10_000;

/** The registry's own files: what they name is what the registry keeps. */
const REGISTRY_DATASETS = new Set(['subjects', 'mandates']);

/**
 * Turns identifiers into opaque subject ids, in their order, and records the batch; whose ids are children's is told to
 * civil affairs, where organisations name persons by their ids and nothing may be written about a child. For the systems
 * of agencies only: throws SEALED_CALLS_ONLY for anybody else, BATCH_TOO_LARGE above 10,000, BAD_ARGUMENT for an
 * impossible identifier.
 */
export async function resolveIdentifiers(
  ctx: Context,
  { dataset, identifiers }: MutationResolveIdentifiersArgs,
): Promise<string[]> {
  if (ctx.caller.kind !== 'system') throw new Fault('SEALED_CALLS_ONLY', 'Identifiers are resolved for agencies only.');
  if (identifiers.length > LARGEST_BATCH) {
    throw new Fault('BATCH_TOO_LARGE', `The batch holds ${identifiers.length} identifiers.`);
  }
  const persons: { id: string; number: string }[] = [];
  const ids = identifiers.map((identifier) => {
    const check = ctx.store.identify(identifier, ctx.today);
    if (!check.ok) throw new Fault('BAD_ARGUMENT', `An identifier of the batch is impossible: ${check.message.en}`);
    const id = ctx.store.subjectIdOf(check);
    if (check.kind === 'person') persons.push({ id, number: check.value });
    return id;
  });
  return ctx.store.transaction(async (manager) => {
    if (REGISTRY_DATASETS.has(dataset)) await ctx.store.keepNumbers(manager, persons);
    const { actor, traceId } = ctx.caller;
    const children = persons
      .filter(({ number }) => isMinor(number, ctx.today))
      .map(({ id, number }) => ({ person: id, adultOn: holderAdultOn(number) }));
    const minors: z.input<typeof minorsTold>['minors'] = await ctx.store.keepMinors(manager, children);
    if (minors.length > 0) {
      const id = `minors-known:${randomUUID()}`;
      await enqueue(manager, { id, recipient: 'civil-affairs', kind: 'minors-known', payload: { minors } });
    }
    await ctx.store.recordBatch(manager, { askedBy: actor, dataset, identifiers: identifiers.length, traceId });
    return ids;
  });
}
