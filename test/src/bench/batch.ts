import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subjectIdOf } from '@xinqiao/credit-centre/rules/subject-id.js';
import { loadSamples } from '@xinqiao/cli/exchange/samples.js';
import { definitions } from '@xinqiao/cli/installation/definitions.js';
import { openInstallation } from '@xinqiao/cli/installation/open-installation.js';
import { tokenOf } from '@xinqiao/cli/personas.js';
import { openLog } from '@xinqiao/platform/log/log.js';
import { openBenchPlace } from './bench-place.js';
import { replicasOf, replicate } from './replicate.js';

/**
 * `npm run bench:batch`: a case of 500 among 10,000 subjects like those of the samples, judged in one query with its
 * ranking: the first answer of a fresh process, and the median of those after it, beside one subject alone. Ends by
 * itself after about a minute.
 */
const SUBJECTS = 10_000;
const OF_CASE = 500;
const ROUNDS = 11;
const TEXTILE = '91371002MA00TEXT0Y';
const CASE_NO = 'TB-2026-500';
const MATTER = 'PUBLIC_RESOURCE_BIDDING';

const OPEN = 'mutation ($input: OpenCaseInput!) { openCase(input: $input) { __typename } }';
const APPROVE =
  'mutation ($caseNo: String!, $matter: String!) { approveCase(caseNo: $caseNo, matter: $matter) { __typename } }';

const say = (line: string) => process.stdout.write(`${line}\n`);
await using place = await openBenchPlace(false);
const { config, urlOf } = place;
await bench();

async function bench(): Promise<void> {
  const open = () =>
    openInstallation({
      config: { ...config, subgraphDeadline: 20_000 },
      log: openLog('silent'),
      urlOf,
      selfCheck: true,
    });
  {
    await using house = await open();
    await loadSamples(config, house.subgraphs);
    const replicas = replicasOf(config, SUBJECTS);
    const textile = subjectIdOf('organisation', TEXTILE, config.keys.registry);
    for (const { name } of definitions) await replicate(await urlOf(name), textile, replicas);
    const input = { caseNo: CASE_NO, matter: MATTER, subjects: replicas.slice(0, OF_CASE).map(({ id }) => id) };
    await ask(house.gateway.url, 'clerk', OPEN, { input });
    await ask(house.gateway.url, 'director', APPROVE, { caseNo: CASE_NO, matter: MATTER });
  }
  // A process that has answered nothing yet: plans, prepared statements and compiled code are all to come.
  await using house = await open();
  const query = readFileSync(join(config.schemaFolder, 'operations', 'check-case.graphql'), 'utf8');
  const timed = async (caseNo: string) => {
    const began = performance.now();
    const cpu = process.cpuUsage();
    const body = await ask(house.gateway.url, 'clerk', query, { case: caseNo }, caseNo);
    const { user, system } = process.cpuUsage(cpu);
    const verdicts = body.match(/"verdict":"CLEAR","because"/g)?.length ?? 0;
    return { ms: performance.now() - began, cpu: (user + system) / 1_000, kb: body.length / 1_024, verdicts };
  };
  const first = await timed(CASE_NO);
  const warm: Awaited<ReturnType<typeof timed>>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) warm.push(await timed(CASE_NO));
  const median = (pick: (one: (typeof warm)[number]) => number) =>
    warm.map(pick).toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  say(`${OF_CASE} subjects of ${SUBJECTS}, one query, ${first.verdicts} verdicts, ${first.kb.toFixed(0)} KB:`);
  say(`  first answer of the process   ${first.ms.toFixed(0)} ms, ${first.cpu.toFixed(0)} ms CPU`);
  say(
    `  median of ${ROUNDS} after it         ${median(({ ms }) => ms).toFixed(0)} ms, ${median(({ cpu }) => cpu).toFixed(0)} ms CPU, ${(median(({ cpu }) => cpu) / OF_CASE).toFixed(2)} ms CPU a subject`,
  );
}

async function ask(url: string, persona: string, query: string, variables: object, caseNo?: string): Promise<string> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    authorization: `Bearer ${await tokenOf(persona, config)}`,
  };
  if (caseNo) Object.assign(headers, { 'credit-purpose': MATTER, 'credit-case': caseNo });
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const body = await response.text();
  if (response.status !== 200 || body.includes('"errors"'))
    throw new Error(`${response.status}: ${body.slice(0, 500)}`);
  return body;
}
