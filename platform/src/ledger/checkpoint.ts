import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { Hash } from './hashing.js';

/** A head of the tree: its size and root. */
export interface Head {
  readonly size: number;
  readonly root: Hash;
}

/** Signs heads of one ledger, and knows its public half. */
export interface LedgerKey {
  /** The ledger's name in its checkpoints, such as xinqiao/access. */
  readonly origin: string;
  readonly privateKey: KeyObject;
}

export function ledgerKey(origin: string, pem: string): LedgerKey {
  return { origin, privateKey: createPrivateKey(pem) };
}

/** Ed25519 in the signature types of C2SP signed-note. */
const ED25519 = 1;

/** The 32 bytes of an Ed25519 public key. */
function rawPublicKey(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(-32);
}

function keyHash(origin: string, publicKey: Buffer): Buffer {
  const text = Buffer.concat([Buffer.from(`${origin}\n`), Buffer.from([ED25519]), publicKey]);
  return createHash('sha256').update(text).digest().subarray(0, 4);
}

/** The verifier key that readers need, as C2SP signed-note writes it: name+hash+base64(type || key). */
export function verifierKey({ origin, privateKey }: LedgerKey): string {
  const raw = rawPublicKey(privateKey);
  const key = Buffer.concat([Buffer.from([ED25519]), raw]).toString('base64');
  return `${origin}+${keyHash(origin, raw).toString('hex')}+${key}`;
}

/** Signs a head as a C2SP checkpoint (tlog-checkpoint over signed-note). */
export function signCheckpoint({ size, root }: Head, { origin, privateKey }: LedgerKey): string {
  const body = `${origin}\n${size}\n${root.toString('base64')}\n`;
  const signature = sign(null, Buffer.from(body), privateKey);
  const line = Buffer.concat([keyHash(origin, rawPublicKey(privateKey)), signature]).toString('base64');
  return `${body}\n— ${origin} ${line}\n`;
}

/** The head that a checkpoint signs; null when the text is none, or its signature is not of this verifier key. */
export function openCheckpoint(text: string, verifier: string): Head | null {
  const parts = /^([^+]+)\+[0-9a-f]{8}\+(.+)$/.exec(verifier);
  const note = /^((.+)\n(\d+)\n([A-Za-z0-9+/=]+)\n)\n— (.+) ([A-Za-z0-9+/=]+)\n$/.exec(text);
  if (!parts || !note) return null;
  const [, origin = '', key = ''] = parts;
  const [, body = '', named, size = '', root = '', signer, line = ''] = note;
  const publicKey = Buffer.from(key, 'base64').subarray(1);
  const signed = Buffer.from(line, 'base64');
  if (named !== origin || signer !== origin || !signed.subarray(0, 4).equals(keyHash(origin, publicKey))) return null;
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey]);
  const spki = createPublicKey({ key: der, type: 'spki', format: 'der' });
  if (!verify(null, Buffer.from(body), spki, signed.subarray(4))) return null;
  return { size: Number(size), root: Buffer.from(root, 'base64') };
}
