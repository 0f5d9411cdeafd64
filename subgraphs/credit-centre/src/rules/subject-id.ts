import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto';

export interface RegistryKeys {
  /** Stands in every id, so that ids of an older key can be told apart. */
  readonly version: number;
  readonly hash: string;
  /** AES-256 key, base64. */
  readonly encryption: string;
}

/** The opaque id of a subject: o for organisations, p for persons, the key's version, and a keyed hash of the identifier. */
export function subjectIdOf(kind: 'organisation' | 'person', identifier: string, keys: RegistryKeys): string {
  return `${kind === 'person' ? 'p' : 'o'}${keys.version}_${keyedHash(`${kind}:${identifier}`, keys).slice(0, 27)}`;
}

/**
 * HMAC-SHA256 as base64url, by its definition (RFC 2104): hash of outer pad and hash of inner pad and text. A province's file
 * asks for a million under one key, and createHmac makes an object for each, which takes twice as long.
 */
function keyedHash(text: string, keys: RegistryKeys): string {
  const { inner, outer, beginnings } = padsOf(keys);
  const end = inner.write(text, BLOCK) + BLOCK;
  if (end === inner.length) throw new RangeError('An identifier is longer than any can be.');
  const padded = (beginnings[end] ??= inner.subarray(0, end));
  outer.write(hash('sha256', padded, 'binary'), BLOCK, 'binary');
  return hash('sha256', outer, 'base64url');
}

/** Bytes that SHA-256 takes at once, and that it gives. */
const BLOCK = 64;
const DIGEST = 32;

/** Longer than any kind with its identifier, in bytes. */
const ROOM = 64;

interface Pads {
  readonly inner: Buffer;
  readonly outer: Buffer;
  /** The inner pad's beginnings by their length: a view is dearer to make than to keep. */
  readonly beginnings: Buffer[];
}

const pads = new WeakMap<RegistryKeys, Pads>();

/** The key's two pads, made once, each with room behind it for what is hashed after it. */
function padsOf(keys: RegistryKeys): Pads {
  const known = pads.get(keys);
  if (known) return known;
  const given = Buffer.from(keys.hash, 'utf8');
  const key = given.length > BLOCK ? hash('sha256', given, 'buffer') : given;
  const pad = (byte: number, room: number) =>
    Buffer.alloc(BLOCK + room, byte).map((value, at) => (at < BLOCK ? value ^ (key[at] ?? 0) : 0)) as Buffer;
  const made = { inner: pad(0x36, ROOM), outer: pad(0x5c, DIGEST), beginnings: [] };
  pads.set(keys, made);
  return made;
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
