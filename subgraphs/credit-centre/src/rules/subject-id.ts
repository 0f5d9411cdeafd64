import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  randomBytes,
  type KeyObject,
} from 'node:crypto';

export interface RegistryKeys {
  /** Stands in every id, so that ids of an older key can be told apart. */
  readonly version: number;
  readonly hash: string;
  /** AES-256 key, base64. */
  readonly encryption: string;
}

/** The opaque id of a subject: o for organisations, p for persons, the key's version, and a keyed hash of the identifier. */
export function subjectIdOf(kind: 'organisation' | 'person', identifier: string, keys: RegistryKeys): string {
  const hash = createHmac('sha256', hashKeyOf(keys)).update(`${kind}:${identifier}`).digest('base64url').slice(0, 27);
  return `${kind === 'person' ? 'p' : 'o'}${keys.version}_${hash}`;
}

/** Made once: a province's file asks for a million hashes under one key. */
const hashKeys = new WeakMap<RegistryKeys, KeyObject>();

function hashKeyOf(keys: RegistryKeys): KeyObject {
  const key = hashKeys.get(keys) ?? createSecretKey(keys.hash, 'utf8');
  hashKeys.set(keys, key);
  return key;
}

/** A person's number for rest: AES-256-GCM, 12 bytes of nonce and 16 of tag before the text. */
export function sealNumber(number: string, keys: RegistryKeys): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(keys.encryption, 'base64'), nonce);
  const text = Buffer.concat([cipher.update(number, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** The number again. Throws for whatever sealNumber did not seal with this key. */
export function openNumber(sealed: Buffer, keys: RegistryKeys): string {
  const key = Buffer.from(keys.encryption, 'base64');
  const opener = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 });
  opener.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([opener.update(sealed.subarray(28)), opener.final()]).toString('utf8');
}
