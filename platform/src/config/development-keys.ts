import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { SUBGRAPHS } from './subgraph-names.js';

const sealKeys = z.tuple([z.string().min(32)], z.string().min(32));

const keysShape = z.object({
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
  /** Private key of the development issuer, PEM; production has none. */
  issuer: z.string().optional(),
});

export type Keys = z.infer<typeof keysShape>;

/** Reads the keys file; in development a missing one is made, random and for its owner only. */
export function developmentKeys(file: string, mayCreate: boolean): Keys {
  if (!existsSync(file)) {
    if (!mayCreate) throw new Error(`The keys file ${file} does not exist.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(freshKeys(), null, 2), { mode: 0o600, flag: 'wx' });
  }
  const parsed = keysShape.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`The keys file ${file} is not usable: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function freshKeys(): Keys {
  const random = () => randomBytes(32).toString('base64');
  return {
    seal: Object.fromEntries(SUBGRAPHS.map((name) => [name, [random()]])),
    registry: { version: 1, hash: random(), encryption: random() },
    issuer: generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
