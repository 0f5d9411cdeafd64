import type { DrawRefusal } from '../../resolver-types.gen.js';
import { isNumber } from '../acts/admissible.js';
import { inspectorsFor } from './draw.js';
import { drawPlan, type DrawPlan } from './draw-file.js';

export const DRAW_REFUSALS: Readonly<Record<DrawRefusal, string>> = {
  BAD_NUMBER: 'Give a number of 1 to 100 characters without #. 编号须为1至100个字符，不含#。',
  DRAW_NUMBER_TAKEN: 'The number is used by another draw. 抽查批次编号已被使用。',
  DRAW_NOT_FOUND: 'Your case has committed no draw of this number. 本业务件没有此编号的抽查批次。',
  BAD_PLAN: 'Draw 1 object at least and 1 to 20 inspectors for each, of 500 at most. 抽查方案的数量有误。',
  BAD_FACTOR:
    'Factors lie between 0.001 and 1000: no object leaves supervision. 系数须在0.001至1000之间，任何对象不得免于抽查。',
  WITNESS_MISSING:
    'Say in public what the draw is witnessed by, 1 to 100 characters. 请填写公开见证内容，1至100个字符。',
  TOO_FEW_CANDIDATES:
    'The case or the register has fewer supervised objects than are to be drawn. 业务件或名录库中的监管对象少于拟抽数量。',
  TOO_FEW_INSPECTORS:
    'An object has fewer inspectors without a conflict of interest than are to be drawn. 有对象可抽的无回避情形人员不足。',
};

/** Why a plan may not be committed, or null when it may. */
export function planRefusal(drawNo: string, plan: DrawPlan): DrawRefusal | null {
  if (!isNumber(drawNo)) return 'BAD_NUMBER';
  if (plan.candidates.length < plan.objects) return 'TOO_FEW_CANDIDATES';
  const parsed = drawPlan.safeParse(plan);
  if (!parsed.success) {
    return parsed.error.issues.some(({ path }) => path[0] === 'levelFactors') ? 'BAD_FACTOR' : 'BAD_PLAN';
  }
  const everybodyHasEnough = plan.candidates.every(
    (subject) => inspectorsFor(subject, plan).length >= plan.inspectorsEach,
  );
  return everybodyHasEnough ? null : 'TOO_FEW_INSPECTORS';
}
