import { join } from 'node:path';
import { admitCard, type CardSurroundings } from '@xinqiao/access/commands/admit-card.js';
import { admit, type AdmissionSurroundings } from '@xinqiao/access/commands/admit.js';
import { recordKey } from '@xinqiao/access/store.js';
import { access } from '@xinqiao/access/subgraph.js';
import { openGateway, type Gateway } from '@xinqiao/gateway/gateway.js';
import { openMetrics, type Metrics } from '@xinqiao/gateway/metrics/metrics.js';
import { serveMetrics, type MetricsServer } from '@xinqiao/gateway/metrics/serve-metrics.js';
import type { Admission } from '@xinqiao/gateway/front/admission.js';
import { Fault } from '@xinqiao/platform/errors/fault.js';
import { openEntryWriter } from '@xinqiao/platform/ledger/append-entries.js';
import { openHeadSigner } from '@xinqiao/platform/ledger/sign-heads.js';
import { countReads } from './count-reads.js';
import { aListExport } from './a-list-export.js';
import { listFeed } from './list-feed.js';
import { personasFor } from '../personas.js';
import { systemCaller } from '@xinqiao/platform/identity/caller.js';
import { shanghaiDateOf } from '@xinqiao/platform/rules/calendar-date.js';
import { z } from 'zod';
import type { Config } from '@xinqiao/platform/config/config.js';
import type { Logger } from '@xinqiao/platform/log/log.js';
import { openWorkers } from '@xinqiao/platform/outbox/open-workers.js';
import type { Matters } from '@xinqiao/platform/policy/matters.js';
import type { SubgraphChannel } from '@xinqiao/platform/subgraph/call.js';
import type { Cancellation } from '@xinqiao/platform/subgraph/cancellation.js';
import { withDatesRead } from '@xinqiao/platform/subgraph/date-scalars.js';
import { withDeadline } from '@xinqiao/platform/subgraph/with-deadline.js';
import { httpChannel } from '@xinqiao/platform/subgraph/http-channel.js';
import { openSubgraph, type OpenSubgraph } from '@xinqiao/platform/subgraph/open-subgraph.js';
import type { AnySubgraph } from '@xinqiao/platform/subgraph/definition.js';
import { definitions as allDefinitions } from './definitions.js';
import { mattersOf } from './matters.js';

export interface InstallationOptions {
  readonly config: Config;
  readonly log: Logger;
  /** The database of a subgraph. */
  readonly urlOf: (subgraph: string) => Promise<string>;
  readonly clock?: () => Date;
  /** How entries of ledgers are written; a measurement may leave writing out. */
  readonly openWriter?: typeof openEntryWriter;
  /** Whether jobs run by their crontab; left out: they do. */
  readonly timetable?: boolean;
  /** Whether the gateway goes the way of a check once before it answers anybody; left out: it does not. */
  readonly selfCheck?: boolean;
  /** The subgraphs of this installation; all of them if left out. */
  readonly definitions?: readonly AnySubgraph[];
}

export interface Installation extends AsyncDisposable {
  readonly gateway: Gateway;
  readonly matters: Matters;
  /** Where Prometheus finds the numbers of this process; null: nowhere. */
  readonly metricsUrl: string | null;
  /** Those that run in this process. */
  readonly subgraphs: ReadonlyMap<string, OpenSubgraph>;
}

/**
 * Puts an installation together: every subgraph in this process, or, where SUBGRAPH_URLs say so, reached over HTTP.
 * `access` always runs here, beside its gateway.
 */
export async function openInstallation(options: InstallationOptions): Promise<Installation> {
  const { config, log, urlOf, clock, definitions = allDefinitions, openWriter = openEntryWriter } = options;
  const { timetable, selfCheck } = options;
  const matters = mattersOf(config);
  const subgraphs = new Map<string, OpenSubgraph>();
  const channels = new Map<string, SubgraphChannel>();
  const metrics = openMetrics();
  const workers: AsyncDisposable[] = [];
  let metricsServer: MetricsServer | null = null;
  let records: AsyncDisposable | null = null;
  const close = async () => {
    // First those that still want to tell the others something.
    await Promise.all(workers.map((one) => one[Symbol.asyncDispose]()));
    await metricsServer?.[Symbol.asyncDispose]();
    await records?.[Symbol.asyncDispose]();
    await Promise.all([...channels.values()].map((channel) => channel[Symbol.asyncDispose]()));
  };
  try {
    await Promise.all(
      definitions.map(async (definition) => {
        const { name } = definition;
        const remote = name === access.name ? undefined : config.subgraphUrls?.[name];
        if (remote) {
          channels.set(
            name,
            httpChannel(name, remote, () => config.sealKeysOf(name)),
          );
          return;
        }
        const databaseUrl = await urlOf(name);
        const opened = await openSubgraph(definition, { config, matters, log, databaseUrl, clock, openWriter });
        subgraphs.set(name, opened);
        channels.set(name, opened);
      }),
    );
    const admission = admissionOf(subgraphs, { matters, channels, clock, log, metrics, openWriter });
    records = admission;
    await Promise.all(
      [...subgraphs.values()].map(async (subgraph) => {
        workers.push(await openWorkers(subgraph, { channels, log, clock, timetable }));
      }),
    );
    const gateway = await openGateway({
      config,
      supergraphFile: join(config.schemaFolder, 'supergraph.graphql'),
      matters,
      channels,
      admission,
      personas: config.mode === 'development' && config.keys.issuer ? () => personasFor(config) : null,
      feeds: { lists: listFeed(channels.get('credit-centre')) },
      exports: { 'a-list': aListExport(channels.get('tax')) },
      log,
      metrics,
      scalars: withDatesRead,
      selfCheck,
    });
    metricsServer = config.metrics && (await serveMetrics(metrics, config.metrics));
    return {
      gateway,
      matters,
      metricsUrl: metricsServer && metricsServer.url,
      subgraphs,
      async [Symbol.asyncDispose]() {
        await gateway[Symbol.asyncDispose]();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface AdmissionParts {
  readonly matters: Matters;
  readonly channels: ReadonlyMap<string, SubgraphChannel>;
  readonly clock: (() => Date) | undefined;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly openWriter: typeof openEntryWriter;
}

/** What the gateway needs of `access`, with the signing of its ledger's heads. */
function admissionOf(
  subgraphs: ReadonlyMap<string, OpenSubgraph>,
  { matters, channels, clock = () => new Date(), log, metrics, openWriter }: AdmissionParts,
): Admission & AsyncDisposable {
  const opened = subgraphs.get(access.name);
  if (!opened) throw new Error('access did not open.');
  const { database, config } = opened;
  const store = access.openStore(database, config);
  const writer = openWriter(database, 'record', { flushed: true });
  const today = () => shanghaiDateOf(clock());
  const centre = channels.get('credit-centre');
  const cardHolder = cardHolderFrom(centre);
  const surroundings: AdmissionSurroundings = {
    store,
    matters,
    quotas: config,
    now: clock,
    standing: standingFrom(centre, config.subgraphDeadline),
    onUnusual({ organisation, actorKind, today: day }, requests) {
      metrics.unusualOfficer(actorKind);
      log.warn({ organisation, actorKind, day, requests }, 'an officer asks unusually often; officerAlarms names whom');
    },
  };
  const witnessFile = join(config.witnessFolder, 'access-record.heads');
  const heads = openHeadSigner({ database, name: 'record', key: recordKey(config), witnessFile }, log);
  const reads = countReads((what) => store.countPublic(today(), what), log);
  return {
    admit: (request) => admit(surroundings, request),
    admitCard: (request) => admitCard({ matters, cardHolder }, request),
    record: (compose) => writer.append(compose),
    count: reads.count,
    ledger: store.ledger,
    verifierKey: store.verifierKey,
    async [Symbol.asyncDispose]() {
      await reads[Symbol.asyncDispose]();
      await writer[Symbol.asyncDispose]();
      await heads[Symbol.asyncDispose]();
    },
  };
}

const STANDING =
  'query ($person: ID!, $identifier: String!) { standing(person: $person, identifier: $identifier) { subject kind } }';

const standingShape = z.object({ standing: z.object({ subject: z.string(), kind: z.string() }).nullable() });

/** Asks the centre; a centre that does not answer is told as such, and never as a mandate that is missing. */
function standingFrom(centre: SubgraphChannel | undefined, deadline: number): AdmissionSurroundings['standing'] {
  return async (person, identifier, traceId) => {
    const request = { query: STANDING, variables: { person, identifier } };
    const caller = systemCaller('gateway', traceId);
    const ask = async (cancellation: Cancellation) => centre?.call(request, caller, cancellation);
    const answer = await withDeadline(deadline, ask).catch(() => undefined);
    const told = standingShape.safeParse(answer?.data);
    if (!told.success) throw new Fault('STANDING_UNKNOWN', 'The credit centre did not answer.');
    return told.data.standing;
  };
}

const CARD_HOLDER = 'query ($token: String!) { shopCardHolder(token: $token) { subject validUntil } }';

const cardHolderShape = z.object({
  shopCardHolder: z.object({ subject: z.string(), validUntil: z.string() }).nullable(),
});

/** Asks the centre; one that does not answer is told as such, and never as a card that was taken back. */
function cardHolderFrom(centre: SubgraphChannel | undefined): CardSurroundings['cardHolder'] {
  return async (token, traceId) => {
    const request = { query: CARD_HOLDER, variables: { token } };
    const answer = await centre?.call(request, systemCaller('gateway', traceId)).catch(() => undefined);
    const told = cardHolderShape.safeParse(answer?.data);
    if (!told.success) throw new Fault('CARD_NOT_AVAILABLE', 'The credit centre did not answer.');
    return told.data.shopCardHolder;
  };
}
