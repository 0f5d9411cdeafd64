import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const sealKeys = z.tuple([z.string().min(32)], z.string().min(32));

export const keysShape = z.object({
  /** Per subgraph, newest first. */
  seal: z.record(z.string(), sealKeys),
  registry: z.object({
    /** Version that stands in every subject id, so that a new key can be told from an old one. */
    version: z.number().int().positive(),
    /** Keys the hash that turns an identifier into a subject id. */
    hash: z.string().min(32),
    /** AES-256 key, base64, for the identity numbers at rest. */
    encryption: z.string().min(43),
  }),
  /** Per subgraph, the private Ed25519 key that signs its ledgers' heads, PEM. */
  ledger: z.record(z.string(), z.string()).default({}),
  /** The private Ed25519 key that signs residents' reports, PEM. */
  report: z.string().optional(),
  /** Private key of the development issuer, PEM; production has none. */
  issuer: z.string().optional(),
});

export type Keys = z.infer<typeof keysShape>;

/**
 * Reads the keys file. In development a missing one is made, random and for its owner only, and a subgraph that joined
 * since gets its key.
 */
export function developmentKeys(file: string, subgraphs: readonly string[], mayCreate: boolean): Keys {
  if (!existsSync(file)) {
    if (!mayCreate) throw new Error(`The keys file ${file} does not exist.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(freshKeys(subgraphs), null, 2), { mode: 0o600, flag: 'wx' });
  }
  const parsed = keysShape.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`The keys file ${file} is not usable: ${z.prettifyError(parsed.error)}`);
  const keys = parsed.data;
  const joined = subgraphs.filter((name) => !keys.seal[name] || !keys.ledger[name]);
  if (!mayCreate || (joined.length === 0 && keys.report)) return keys;
  const completed = {
    ...keys,
    seal: { ...freshSealKeys(joined), ...keys.seal },
    ledger: { ...freshLedgerKeys(joined), ...keys.ledger },
    report: keys.report ?? signingKey(),
  };
  writeFileSync(file, JSON.stringify(completed, null, 2), { mode: 0o600 });
  return completed;
}

function freshKeys(subgraphs: readonly string[]): Keys {
  return {
    seal: freshSealKeys(subgraphs),
    registry: { version: 1, hash: random(), encryption: random() },
    ledger: freshLedgerKeys(subgraphs),
    report: signingKey(),
    issuer: signingKey(),
  };
}

function freshSealKeys(subgraphs: readonly string[]): Keys['seal'] {
  return Object.fromEntries(subgraphs.map((name) => [name, [random()]]));
}

function freshLedgerKeys(subgraphs: readonly string[]): Keys['ledger'] {
  return Object.fromEntries(subgraphs.map((name) => [name, signingKey()]));
}

function signingKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function random(): string {
  return randomBytes(32).toString('base64');
}
