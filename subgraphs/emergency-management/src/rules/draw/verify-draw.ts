import type { Label } from '@xinqiao/platform/rules/label.js';
import { SAFETY_RULEBOOKS } from '../safety-points/rulebook.js';
import { draw, inspectorsFor, ticketsOf, type Chance } from './draw.js';
import type { DrawFile } from './draw-file.js';

/** SHA-256, given by whoever verifies: the rules themselves reach for no library. */
export interface Hashing {
  readonly sha256: (text: string) => string;
  readonly chance: (seed: string, witness: string) => Chance;
}

/** What of a draw does not hold; nothing, if anybody may trust it. */
export function differencesOf(file: DrawFile, { sha256, chance }: Hashing): Label[] {
  const differences: Label[] = [];
  const differ = (en: string, zh: string) => differences.push({ en, zh });
  const { plan, candidates, drawn } = file;
  if (sha256(file.seed) !== file.seedHash) {
    differ('The seed is not the one that was committed.', '种子与事先公布的哈希不符。');
  }
  const rulebook = SAFETY_RULEBOOKS.find(({ id }) => id === file.ruleVersion);
  if (!rulebook) differ(`There is no rulebook ${file.ruleVersion}.`, `没有规则版本${file.ruleVersion}。`);
  if (listed(plan.candidates) !== listed(candidates.map(({ subject }) => subject))) {
    differ('The candidates are not those of the plan.', '候选对象与方案不符。');
  }
  for (const { subject, tier, tickets } of rulebook ? candidates : []) {
    if (rulebook && tickets !== ticketsOf(subject, tier, plan, rulebook)) {
      differ(`${subject} has other tickets than its weight gives.`, `${subject}的权重不符。`);
    }
  }
  const anew = draw(plan, candidates, chance(file.seed, file.witness));
  if (JSON.stringify(anew) !== JSON.stringify(drawn)) {
    differ('Seed and witness draw something else.', '按种子和见证重新抽取的结果不同。');
  }
  for (const { subject, inspectors } of drawn) {
    if (inspectors.some((one) => !inspectorsFor(subject, plan).includes(one))) {
      differ(`An inspector of ${subject} has a conflict of interest.`, `${subject}的检查人员应当回避。`);
    }
  }
  return differences;
}

function listed(names: readonly string[]): string {
  return [...names].sort().join('\n');
}
