import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCaller, type Caller } from '@xinqiao/platform/identity/caller.js';
import type { Matters } from '@xinqiao/platform/policy/matters.js';
import { z } from 'zod';

/** Subjects of the case that most sources are asked about: so many that the code which judges them is compiled, too. */
const OF_LARGEST_CASE = 250;

const ACTOR = 'SELF-CHECK';

const answerShape = z.object({
  data: z.object({
    assessments: z.object({ answers: z.array(z.object({ assessment: z.object({ verdict: z.string() }).nullish() })) }),
  }),
});

export interface Rehearsed {
  readonly caller: Caller;
  readonly query: string;
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface SelfCheckSurroundings {
  readonly schemaFolder: string;
  readonly matters: Matters;
  /** Answers, and records, like any question. Gives the body. */
  readonly ask: (asked: Rehearsed) => Promise<string>;
}

/**
 * Before anybody is answered, the whole way of a check is gone once for every matter, with subjects that nobody is: who is
 * not in the registry must never come out CLEAR. A source that is down leaves it INCONCLUSIVE and does not stop the start.
 * What the first caller would wait for is done by then: plans, prepared statements, compiled code. Throws an Error that
 * names the matter.
 */
export async function selfCheck({ schemaFolder, matters, ask }: SelfCheckSurroundings): Promise<void> {
  const textOf = (name: string) => readFileSync(join(schemaFolder, 'operations', `${name}.graphql`), 'utf8');
  const [ofCase, ofOne] = [textOf('check-case'), textOf('check')];
  for (const caller of callersOf(matters)) {
    const body = await ask({
      caller: anew(caller),
      query: ofCase,
      operationName: 'CheckCase',
      variables: { case: caller.caseNo },
    });
    const wrong = verdictsIn(body).find((verdict) => verdict !== 'INCONCLUSIVE');
    if (wrong) throw new Error(`The self-check of ${caller.matter} judged a subject that nobody is: ${wrong}.`);
    await ask({ caller: anew(caller), query: ofOne, operationName: 'Check', variables: { identifier: ACTOR } });
  }
}

/** Each question has a trace of its own, by which its record and its receipts are compared. */
function anew(caller: Caller): Caller {
  return { ...caller, traceId: randomUUID().replaceAll('-', '') };
}

/** One for each matter that passes a verdict without the subject's authorisation; first the one that asks most sources. */
function callersOf(matters: Matters): Caller[] {
  const checked = matters.codes.flatMap((code) => {
    const matter = matters.matter(code);
    const check = matter?.check({});
    const [kind] = matter?.actors ?? [];
    if (!matter || !check || matter.checkNeeds.length > 0 || kind === undefined) return [];
    return { code, kind, sources: check.required.size };
  });
  return checked
    .toSorted((a, b) => b.sources - a.sources)
    .map(({ code, kind }, at) => ({
      ...systemCaller(ACTOR, ACTOR),
      kind,
      matter: code,
      caseNo: ACTOR,
      subjects: nobodies(at === 0 ? OF_LARGEST_CASE : 1),
      slices: Object.fromEntries(matters.permitted(kind, code)),
    }));
}

/** No key of a registry makes such ids. */
function nobodies(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `o0_self-check-${at}`);
}

/** None where the centre did not answer. */
function verdictsIn(body: string): string[] {
  const answer = answerShape.safeParse(JSON.parse(body));
  return answer.data?.data.assessments.answers.flatMap(({ assessment }) => assessment?.verdict ?? []) ?? [];
}
