import { createPrivateKey, createPublicKey, diffieHellman, hkdfSync, type KeyObject } from 'node:crypto';

/** The sender's side of the agreement on secrets. */
export interface SenderKeys {
  /** X25519, PEM (SPKI), for the receivers. */
  readonly publicKey: string;
  /** The secret shared with the holder of a public key; null: it is no X25519 key. */
  secretWith(publicKey: string): Buffer | null;
}

/** What stands before the 32 bytes of an X25519 private key in PKCS #8 (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex');

/**
 * An X25519 key that hangs on a key the subgraph has already. Each receiver gives its own public key, both sides compute the
 * secret, and none is ever sent or stored.
 */
export function senderKeysOf(rootKey: string): SenderKeys {
  const seed = hkdfSync('sha256', Buffer.from(rootKey), '', 'xinqiao webhook sender', 32);
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, Buffer.from(seed)]), format: 'der', type: 'pkcs8' });
  return {
    publicKey: createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString(),
    secretWith(text) {
      const publicKey = x25519KeyOf(text);
      if (!publicKey) return null;
      const shared = diffieHellman({ privateKey, publicKey });
      return Buffer.from(hkdfSync('sha256', shared, '', 'xinqiao webhook v1', 32));
    },
  };
}

function x25519KeyOf(text: string): KeyObject | null {
  try {
    const key = createPublicKey(text);
    // A private key would give its public half: whoever sends one is told before it is stored.
    return key.asymmetricKeyType === 'x25519' && !text.includes('PRIVATE') ? key : null;
  } catch {
    return null;
  }
}
