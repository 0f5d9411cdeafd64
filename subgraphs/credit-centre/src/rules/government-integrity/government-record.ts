import { counted, shown as marked, type Marking } from '@xinqiao/platform/records/record-mark.js';
import type { SourceState } from '@xinqiao/platform/subgraph/source-state.js';
import { z } from 'zod';
import type { GovernmentRecord } from '../../resolver-types.gen.js';
import { records } from '../records.js';
import { promiseStandingOn, type PromiseStory } from './promise-standing.js';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

/** What the courts told of a body's broken agreements, in what the caller may see of them. */
const flagsShape = z.object({
  loadedAt: text,
  flags: z.array(
    z.object({
      judgmentNo: z.string(),
      agreementNo: text,
      level: z.string(),
      levelSince: text,
      finding: z.string(),
      flaggedOn: z.string(),
      performBy: text,
      excuse: text,
    }),
  ),
});

/**
 * 政务诚信 of a government body in one view: its promises, and beside them the courts' flags. The public sees what was found
 * broken by a document, and the courts' unperformed and listed flags (domain.md 4.4, read for promises too); the body
 * itself and its superior see all. Null judgments: the courts did not answer, and nothing is summed. `today`: Asia/Shanghai.
 */
export function governmentRecordOf(
  promises: readonly PromiseStory[],
  courts: unknown,
  state: SourceState,
  { today, isPublic, marking }: { readonly today: string; readonly isPublic: boolean; readonly marking: Marking },
): GovernmentRecord {
  const told = flagsShape.safeParse(courts);
  const flags = told.success && told.data.loadedAt !== null ? told.data.flags : null;
  const standing = promises.map((promise) => ({ ...promise, standing: promiseStandingOn(promise, today) }));
  const shown = standing.filter((one) => !isPublic || one.standing === 'BROKEN');
  const broken = shown.filter((one) => one.standing === 'BROKEN' || one.standing === 'OVERDUE');
  const unkept = counted(broken, records.promises, { ...marking, whole: false });
  return {
    courtsAnswered: flags !== null,
    unkept: flags && unkept.length + flags.length,
    promises: marked(shown, records.promises, marking, (promise) => ({
      promiseNo: promise.promise_no,
      kind: promise.kind,
      content: promise.content,
      counterparty: promise.counterparty,
      documentNo: promise.document_no,
      promisedOn: promise.promised_on,
      dueOn: promise.due_on,
      standing: promise.standing,
      performedOn: promise.performance?.performed_on ?? null,
      performanceDocument: promise.performance?.document_no ?? null,
      brokenOn: promise.finding?.found_on ?? null,
      brokenDocument: promise.finding?.document_no ?? null,
      brokenBy: promise.finding?.found_by ?? null,
      excuse: promise.finding?.excuse ?? null,
      excuseAnswered: promise.finding && promise.finding.excuse !== 'NONE' ? NO_DEFENCE : null,
    })),
    judgments: flags,
    ...state,
  };
}

const NO_DEFENCE = {
  en: 'No defence: changes of division, government, functions or persons break no promise lawfully (Regulation on Improving the Business Environment art. 31).',
  zh: '不得以行政区划调整、政府换届、机构或者职能调整以及相关责任人更替等为由违约毁约（《优化营商环境条例》第三十一条）。',
};
