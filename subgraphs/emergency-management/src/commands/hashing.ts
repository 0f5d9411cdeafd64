import { createHash, randomBytes } from 'node:crypto';
import type { Hashing } from '../rules/draw/verify-draw.js';

/** How a draw is hashed; docs: SHA-256 of the texts in UTF-8, in hexadecimal, a chance being that number itself. */
export const hashing: Hashing = {
  sha256,
  chance: (seed, witness) => (label) => BigInt(`0x${sha256(`${seed}\n${witness}\n${label}`)}`),
};

/** 256 bits that nobody can guess, as the text whose hash is committed. */
export function newSeed(): string {
  return randomBytes(32).toString('hex');
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
