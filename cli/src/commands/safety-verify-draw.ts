import { readFileSync } from 'node:fs';
import { hashing } from '@xinqiao/emergency-management/commands/hashing.js';
import { drawFile } from '@xinqiao/emergency-management/rules/draw/draw-file.js';
import { differencesOf } from '@xinqiao/emergency-management/rules/draw/verify-draw.js';
import { jsonPathOf } from '@xinqiao/platform/rules/regime.js';
import { say } from './say.js';

export interface VerifyDrawOptions {
  readonly file: string;
  /** The hash that was published before the draw. */
  readonly hash?: string;
}

/**
 * Computes a draw anew from its file, without a database. Exit codes: 0 it holds, 2 it does not. Throws one sentence for
 * a file that is no draw.
 */
export function safetyVerifyDraw({ file, hash }: VerifyDrawOptions): 0 | 2 {
  const parsed = drawFile.safeParse(jsonOf(file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${file}: ${jsonPathOf(issue?.path ?? [])}: ${issue?.message ?? 'not understood'}`);
  }
  const draw = parsed.data;
  const differences = differencesOf(draw, hashing).map(({ en, zh }) => `${en} ${zh}`);
  if (hash !== undefined && hash.toLowerCase() !== draw.seedHash) {
    differences.push('The hash is not the one that was published. 哈希与公布的不符。');
  }
  for (const difference of differences) say(`! ${difference}`);
  if (differences.length > 0) return 2;
  const { drawNo, seedHash, candidates, drawn } = draw;
  say(
    `${drawNo} holds 抽查结果可复核: ${drawn.length} of ${candidates.length} objects, seed ${seedHash.slice(0, 12)}…`,
  );
  for (const { subject, inspectors } of drawn) say(`  ${subject}  ${inspectors.join(', ')}`);
  return 0;
}

function jsonOf(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new Error(`${file}: This is not JSON.`, { cause: error });
  }
}
