import { readFileSync, statSync } from 'node:fs';
import { keysShape, type Keys } from '@xinqiao/platform/config/development-keys.js';
import { note, refused, type Finding } from './finding.js';

/** Days after which seal keys should have been rotated. */
const OLDEST = 90;

const DAY = 86_400_000;

/** Bytes that differ, at least, in what is random. */
const LEAST_DIFFERENT = 12;

/** The keys file: who may read it, whether its keys are anybody’s guess, and when they were rotated. */
export function examineKeys(file: string | undefined, subgraphs: readonly string[], now: Date): Finding[] {
  if (!file) {
    return [
      refused(
        'The keys are those that development made: set XINQIAO_KEYS to a keys file of your own.',
        '使用的是开发环境自动生成的默认密钥：请将 XINQIAO_KEYS 设为自有密钥文件。',
      ),
    ];
  }
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return [refused(`The keys file ${file} does not exist.`, `密钥文件 ${file} 不存在。`)];
  const keys = keysOf(file);
  if (!keys) return [refused(`The keys file ${file} is not usable.`, `密钥文件 ${file} 无法使用。`)];
  return [
    ...examineAccess(file, found.mode),
    ...examineContent(keys, subgraphs),
    ...examineAge(now.getTime() - found.mtimeMs),
  ];
}

function keysOf(file: string): Keys | null {
  try {
    return keysShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function examineAccess(file: string, mode: number): Finding[] {
  if ((mode & 0o007) === 0) return [];
  return [
    refused(
      `Everybody may read the keys file ${file}: chmod o-rwx.`,
      `任何人可读取密钥文件 ${file}：请执行 chmod o-rwx。`,
    ),
  ];
}

function examineContent(keys: Keys, subgraphs: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  if (keys.issuer) {
    findings.push(
      refused(
        'The keys file holds the development issuer: whoever reads it signs any token. Take `issuer` out.',
        '密钥文件含开发签发者私钥，持有者可签发任意令牌：请删除 issuer。',
      ),
    );
  }
  const unsealed = subgraphs.filter((name) => !keys.seal[name]);
  if (unsealed.length > 0) {
    findings.push(
      refused(`There is no seal key for ${unsealed.join(', ')}.`, `缺少封印密钥：${unsealed.join('、')}。`),
    );
  }
  const unsigned = subgraphs.filter((name) => !keys.ledger[name]);
  if (unsigned.length > 0) {
    findings.push(
      refused(`There is no ledger key for ${unsigned.join(', ')}.`, `缺少账本签名密钥：${unsigned.join('、')}。`),
    );
  }
  const secrets = [...Object.values(keys.seal).flat(), keys.registry.hash, keys.registry.encryption];
  if (
    secrets.some(
      (secret) => new Set(secret).size < LEAST_DIFFERENT || /change.?me|secret|password|example/i.test(secret),
    )
  ) {
    findings.push(
      refused(
        'A key is a default or can be guessed: make 32 random bytes.',
        '存在默认或可猜测的密钥：请使用 32 字节随机数。',
      ),
    );
  }
  if (
    new Set(secrets).size < secrets.length ||
    new Set(Object.values(keys.ledger)).size < Object.keys(keys.ledger).length
  ) {
    findings.push(
      refused(
        'Two services share a key: whoever holds one of them speaks for both.',
        '两个服务共用同一密钥：一方泄露即殃及另一方。',
      ),
    );
  }
  return findings;
}

function examineAge(ms: number): Finding[] {
  const days = Math.floor(ms / DAY);
  if (days <= OLDEST) return [];
  return [
    note(
      `The keys file was last changed ${days} days ago: rotate the seal keys every ${OLDEST} days.`,
      `密钥文件已 ${days} 天未更新：封印密钥应每 ${OLDEST} 天轮换。`,
    ),
  ];
}
