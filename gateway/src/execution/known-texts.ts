import { LRUCache } from 'lru-cache';
import { documentHash } from '../limits/trusted-documents.js';

/** Documents whose hash is remembered; clients send few different ones. */
const KEPT_TEXTS = 2_000;

/**
 * Apollo Server hashes every document that it is sent as text, and only looks one up that it is sent by its hash: here each
 * text is hashed once. In the form of its cache of persisted queries, whose keys have a prefix; nobody but us fills it.
 */
export class KnownTexts {
  readonly #texts = new Map<string, string>();
  readonly #hashes = new LRUCache<string, string>({ max: KEPT_TEXTS, dispose: (hash) => this.#texts.delete(hash) });

  /**
   * SHA-256 of the text, hex. Whoever asked last is forgotten last: the text can be got until so many others were asked, and
   * is not forgotten between this and the moment when it is looked up.
   */
  hashOf(text: string): string {
    const known = this.#hashes.get(text);
    if (known !== undefined) return known;
    const hash = documentHash(text);
    this.#hashes.set(text, hash);
    this.#texts.set(hash, text);
    return hash;
  }

  async get(key: string): Promise<string | undefined> {
    return this.#texts.get(key.slice(key.indexOf(':') + 1));
  }

  async set(): Promise<void> {}

  async delete(): Promise<void> {}
}
