import { createCipheriv, createHmac, randomBytes } from 'node:crypto';

export interface RegistryKeys {
  /** Stands in every id, so that ids of an older key can be told apart. */
  readonly version: number;
  readonly hash: string;
  /** AES-256 key, base64. */
  readonly encryption: string;
}

/** The opaque id of a subject: o for organisations, p for persons, the key's version, and a keyed hash of the identifier. */
export function subjectIdOf(kind: 'organisation' | 'person', identifier: string, keys: RegistryKeys): string {
  const hash = createHmac('sha256', keys.hash).update(`${kind}:${identifier}`).digest('base64url').slice(0, 27);
  return `${kind === 'person' ? 'p' : 'o'}${keys.version}_${hash}`;
}

/** A person's number for rest: AES-256-GCM, 12 bytes of nonce and 16 of tag before the text. */
export function sealNumber(number: string, keys: RegistryKeys): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(keys.encryption, 'base64'), nonce);
  const text = Buffer.concat([cipher.update(number, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}
