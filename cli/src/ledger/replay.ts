import type { Config } from '@xinqiao/platform/config/config.js';
import type { Caller } from '@xinqiao/platform/identity/caller.js';
import type { Matters } from '@xinqiao/platform/policy/matters.js';
import type { Form } from '@xinqiao/platform/policy/slices.js';
import type { AccessRecord } from '@xinqiao/platform/receipts/access-record.js';
import type { SubgraphChannel } from '@xinqiao/platform/subgraph/call.js';
import { z } from 'zod';

/** A verdict computed anew from the facts as they were known when it was given. */
export interface Replayed {
  readonly subject: string;
  readonly recorded: string | null;
  readonly recomputed: string | null;
  /** References of items that only the record or only the replay has: these records changed without a trace of it. */
  readonly vanished: readonly string[];
  readonly appeared: readonly string[];
  /** What decides besides facts, and is another than it was then. */
  readonly others: readonly ('policy' | 'rules')[];
}

export interface ReplaySurroundings {
  readonly channels: ReadonlyMap<string, SubgraphChannel>;
  readonly matters: Matters;
  readonly config: Pick<Config, 'rules'>;
}

const ITEMS =
  'asOf loadedAt items { code slice reference document legalBasis from until disputed status repairedOn remedy { en zh } }';

/**
 * Replays what a record says of one subject: asks every source for its items as of the record's instant, and the centre
 * for the verdict over them, as the planner did. Throws for a record without a verdict.
 */
export async function replay(
  record: AccessRecord,
  { channels, matters, config }: ReplaySurroundings,
): Promise<Replayed> {
  const [subject] = record.subjects;
  if (record.verdict === null || !subject) throw new Error('This record holds no verdict to replay.');
  const caller = callerOf(record);
  const items = new Map<string, unknown>();
  const vanished: string[] = [];
  const appeared: string[] = [];
  const failed = new Set(
    Object.entries(record.sources).flatMap(([name, outcome]) => (outcome === 'ANSWERED' ? [] : name)),
  );
  for (const source of matters.sources) {
    // A source that did not answer then is not asked now: the verdict was given without it.
    if (source.items === null || failed.has(source.subgraph)) continue;
    const channel = channels.get(source.subgraph);
    const answer = await ask(channel, `${source.items} { ${ITEMS} }`, { id: subject }, caller);
    items.set(source.items, answer?.[source.items] ?? null);
    const then = record.items[source.subgraph] ?? [];
    const now = referencesOf(answer?.[source.items]);
    vanished.push(...then.filter((reference) => !now.includes(reference)));
    appeared.push(...now.filter((reference) => !then.includes(reference)));
  }
  const asked = 'assessment { verdict sources { source status reasons { code } } }';
  const told = await ask(channels.get('credit-centre'), asked, { id: subject, ...Object.fromEntries(items) }, caller);
  const recomputed =
    z.object({ assessment: z.object({ verdict: z.string() }).nullable() }).parse(told).assessment?.verdict ?? null;
  return {
    subject,
    recorded: record.verdict,
    recomputed,
    vanished,
    appeared,
    others: [
      ...(record.policy === matters.version ? [] : ['policy' as const]),
      ...(record.rules === config.rules ? [] : ['rules' as const]),
    ],
  };
}

function callerOf(record: AccessRecord): Caller {
  return {
    actor: record.actor,
    kind: record.actorKind,
    organisation: record.organisation,
    matter: record.matter,
    caseNo: record.caseNo,
    parameters: record.parameters,
    authorization: record.authorization,
    authorizedAt: null,
    inCharge: false,
    sealedUntil: null,
    asOf: record.asOf ?? record.at,
    subjects: record.subjects,
    slices: Object.fromEntries(record.held.map((held) => held.split(':') as [string, Form])),
    traceId: `replay-${record.trace}`,
  };
}

async function ask(
  channel: SubgraphChannel | undefined,
  selection: string,
  representation: object,
  caller: Caller,
): Promise<Record<string, unknown> | undefined> {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Subject { ${selection} } } }`;
  const variables = { r: [{ __typename: 'Subject', ...representation }] };
  const answer = await channel?.call({ query, variables }, caller);
  await answer?.settle?.();
  return (answer?.data?._entities as Record<string, unknown>[] | undefined)?.[0];
}

function referencesOf(items: unknown): string[] {
  const parsed = z.object({ items: z.array(z.object({ reference: z.string() })) }).safeParse(items);
  return parsed.success ? parsed.data.items.map(({ reference }) => reference) : [];
}
