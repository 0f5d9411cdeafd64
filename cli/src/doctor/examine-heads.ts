import { readdirSync, statSync } from 'node:fs';
import { note, refused, type Finding } from './finding.js';

/** The second place of the ledgers’ signed heads: without it, whoever rewrites a database rewrites history. */
export function examineHeads(folder: string | undefined): Finding[] {
  if (!folder) {
    return [
      refused(
        'Signed heads have no second place: set XINQIAO_HEADS to a folder, best on a disk of somebody else’s.',
        '签名头没有第二存放处：请将 XINQIAO_HEADS 设为他处磁盘上的目录。',
      ),
    ];
  }
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return [refused(`The folder of signed heads ${folder} does not exist.`, `签名头目录 ${folder} 不存在。`)];
  }
  if (readdirSync(folder).some((name) => name.endsWith('.heads'))) return [];
  return [
    note(
      `There is no signed head in ${folder} yet: after the first start there must be.`,
      `目录 ${folder} 中尚无签名头：首次启动后应出现。`,
    ),
  ];
}
