import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseName, roleOf } from '@xinqiao/cli/installation/databases.js';
import { definitions } from '@xinqiao/cli/installation/definitions.js';
import { readConfig } from '@xinqiao/platform/config/config.js';
import { openCluster } from '@xinqiao/platform/database/cluster.js';
import { houseAt } from '../support/running-installation.js';
import { WITHOUT_QUOTAS } from '../support/without-quotas.js';
import { openDocket, type Docket } from './propagation/docket.js';
import { buildGates, GATES, type Gate, type Place } from './propagation/gates.js';
import { openServices, type Services } from './propagation/services.js';

/**
 * `npm run chaos propagation`: the decision of a case (a repair granted, an objection upheld by deletion) goes from the tax
 * office to the centre and to those who looked, and at each step of its way one of the processes is killed with kill -9.
 * When it is back, each recipient has exactly one effective event, and none is lost. Ends by itself after some four minutes.
 */
interface Step {
  readonly when: string;
  readonly killed: 'tax' | 'credit-centre' | 'access' | 'gateway';
  /** Closed one after the other: each next one before what waits at the one before goes on. */
  readonly at: readonly Place[];
  /** Stopped, the process does not hear that what it waits for was done. */
  readonly deaf?: true;
  /** What was not done and not answered is asked for again. */
  readonly again?: true;
}

const STEPS: readonly Step[] = [
  { when: 'the decision is made and not committed', killed: 'tax', at: ['tax.telling'], again: true },
  { when: 'its messages are in the outbox, and not taken', killed: 'tax', at: ['tax.taking'] },
  { when: 'they are taken, and not sent', killed: 'tax', at: ['tax.taking', 'tax.reading'] },
  { when: 'the centre is taking one in', killed: 'tax', at: ['credit-centre.hearing'] },
  {
    when: 'the centre has it, and says so to nobody',
    killed: 'tax',
    at: ['credit-centre.hearing'],
    deaf: true,
  },
  { when: 'access has it, and says so to nobody', killed: 'tax', at: ['access.hearing'], deaf: true },
  { when: 'they are acknowledged, and not marked', killed: 'tax', at: ['tax.marking'] },
  { when: 'they are marked, and their jobs not ended', killed: 'tax', at: ['tax.ending'] },
  { when: 'it is taking the message in', killed: 'credit-centre', at: ['credit-centre.hearing'] },
  {
    when: 'it has committed, and not answered',
    killed: 'credit-centre',
    at: ['credit-centre.keeping'],
    deaf: true,
  },
  { when: 'it is taking the message in', killed: 'access', at: ['access.hearing'] },
  { when: 'it has committed, and not answered', killed: 'access', at: ['access.keeping'], deaf: true },
  { when: 'a clerk acknowledges the notice', killed: 'gateway', at: ['access.acknowledging'], again: true },
];

const say = (line: string) => process.stdout.write(`${line}\n`);
const home = mkdtempSync(join(tmpdir(), 'xinqiao-propagation-'));
chmodSync(home, 0o755);
const env = { ...process.env, ...WITHOUT_QUOTAS, XINQIAO_DATA: home, LOG_LEVEL: 'silent' };
const config = readConfig(env);
// PostgreSQL itself is not killed here (npm run chaos ledger does that).
const cluster = await openCluster({ folder: join(home, 'postgres'), durable: false });
let failures = 0;
try {
  failures = await run();
} finally {
  await cluster[Symbol.asyncDispose]();
  rmSync(home, { recursive: true, force: true });
}
say(
  failures === 0
    ? `${STEPS.length} steps: each recipient has one effective event, none is lost`
    : `${failures} FAILURES`,
);
process.exitCode = failures === 0 ? 0 : 1;

async function run(): Promise<number> {
  const urls = new Map<string, string>();
  for (const { name } of definitions) {
    urls.set(name, await cluster.ensureDatabase(databaseName(name), roleOf(name, config)));
  }
  const databases = Object.fromEntries(
    [...urls].map(([name, url]) => [`${name.toUpperCase().replaceAll('-', '_')}_DATABASE_URL`, url]),
  );
  await using docket = await openDocket(config, urls, STEPS.length);
  const gates = new Map<Place, Gate>();
  for (const [name, places] of Object.entries(GATES)) {
    const gateOf = await buildGates(urls.get(name) ?? '', places);
    for (const place of places) gates.set(`${name}.${place}` as Place, gateOf(place));
  }
  await using services = await openServices(['tax', 'credit-centre', 'access', 'gateway'], { ...env, ...databases });
  await docket.prepare(houseAt(services.url, config));
  let failed = 0;
  for (const [number, step] of STEPS.entries()) {
    const faults = await round(number, step, { docket, gates, services });
    failed += faults.length;
    say(
      `${number + 1}. ${step.killed} is killed while ${step.when}: ${faults.length === 0 ? await docket.told(number) : faults.join('; ')}`,
    );
  }
  return failed;
}

interface Experiment {
  readonly docket: Docket;
  readonly gates: ReadonlyMap<Place, Gate>;
  readonly services: Services;
}

async function round(number: number, step: Step, { docket, gates, services }: Experiment): Promise<string[]> {
  const acknowledges = step.killed === 'gateway';
  if (acknowledges) {
    await docket.decide(number);
    await docket.settled(number);
  }
  const act = () => (acknowledges ? docket.acknowledge(number) : docket.decide(number));
  const [first, ...further] = step.at.map((place) => gateAt(gates, place));
  await first?.close();
  const acted = act().catch(() => undefined);
  let last = first;
  await reached(last);
  for (const next of further) {
    await next.close();
    await last?.open();
    await reached(next);
    last = next;
  }
  if (!step.again) await acted;
  if (step.deaf) {
    await services.signal(step.killed, 'SIGSTOP');
    await last?.open();
    await docket.takenIn(number, step.at[0]?.split('.')[0] ?? '');
    await services.signal(step.killed, 'SIGKILL');
  } else {
    await services.signal(step.killed, 'SIGKILL');
    if (step.at[0]?.startsWith(step.killed) || acknowledges) await last?.dismiss();
    await last?.open();
  }
  await acted;
  await services.start(step.killed);
  if (step.again) await act();
  await docket.settled(number);
  if (!acknowledges) await docket.acknowledge(number);
  return docket.faults(number);
}

function gateAt(gates: ReadonlyMap<Place, Gate>, place: Place): Gate {
  const gate = gates.get(place);
  if (!gate) throw new Error(`No gate is at ${place}.`);
  return gate;
}

async function reached(gate: Gate | undefined): Promise<void> {
  const end = performance.now() + 20_000;
  while (gate && (await gate.waiting()) === 0) {
    if (performance.now() > end) throw new Error('Nothing came to the gate.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
