import { Fault } from '../errors/fault.js';

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
}

/** More than one subject's answer ever needs; a lying subgraph's 10 MB string ends here. Bytes. */
const ANSWER_LIMIT = 4 * 1024 * 1024;

/** Bytes of a head, and of a line between the chunks of a body. */
const HEAD_LIMIT = 16 * 1024;

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const END_OF_LINE = Buffer.from('\r\n');
const NOTHING = Buffer.alloc(0);

/** What comes next on the wire. */
type Expecting = 'HEAD' | 'BODY' | 'CHUNK_SIZE' | 'CHUNK' | 'CHUNK_END' | 'TRAILER' | 'UNTIL_CLOSED' | 'NOTHING';

/**
 * Reads answers of HTTP/1.1 (RFC 9112) off one connection, one after another. What can be read in two ways is refused, since
 * whoever reads it otherwise takes one subject's answer for another's.
 */
export class HttpAnswerReader {
  #expecting: Expecting = 'HEAD';
  #bytes: Buffer = NOTHING;
  /** Of #bytes: what lies before is read. */
  #at = 0;
  /** Bodies that came in pieces. */
  #parts: Buffer[] = [];
  #size = 0;
  #status = 0;
  #text = '';
  /** Bytes of the body or of its chunk that are still to come. */
  #missing = 0;
  /** Milliseconds that the connection may rest after the answer before it is used again; 0: it may not be. */
  keptFor = 0;

  /** Bytes came after the end of the answer. */
  get goesOn(): boolean {
    return this.#at < this.#bytes.length;
  }

  /** Makes ready for the next answer. */
  begin(): void {
    this.#expecting = 'HEAD';
    this.#bytes = NOTHING;
    this.#at = 0;
    this.#parts = [];
    this.#size = 0;
    this.#text = '';
  }

  /**
   * The answer once it is whole, null as long as it is not. The chunk may be overwritten afterwards. Throws SOURCE_INVALID
   * for what is no answer, or more than 4 MB.
   */
  take(chunk: Buffer): HttpAnswer | null {
    this.#bytes = this.#bytes.length === 0 ? chunk : Buffer.concat([this.#bytes, chunk]);
    this.#at = 0;
    while (this.#expecting !== 'NOTHING') {
      if (this.#step()) continue;
      this.#bytes = Buffer.from(this.#bytes.subarray(this.#at));
      return null;
    }
    return this.#answer();
  }

  /** The answer where the end of the connection is the end of the answer; null: it was cut off. */
  end(): HttpAnswer | null {
    return this.#expecting === 'UNTIL_CLOSED' ? this.#answer() : null;
  }

  #answer(): HttpAnswer {
    const text = this.#parts.length === 0 ? this.#text : Buffer.concat(this.#parts).toString('utf8');
    return { status: this.#status, text };
  }

  /** False: more bytes are needed. */
  #step(): boolean {
    switch (this.#expecting) {
      case 'HEAD':
        return this.#readHead();
      case 'BODY':
        return this.#readBody();
      case 'CHUNK':
        return this.#readPart('CHUNK_END');
      case 'UNTIL_CLOSED':
        this.#keep(this.#bytes.length - this.#at);
        return false;
      case 'CHUNK_SIZE':
        return this.#readLine((line) => this.#readSize(line));
      case 'CHUNK_END':
        return this.#readLine((line) => {
          if (line !== '') throw invalid('a chunk is longer than it said');
          this.#expecting = 'CHUNK_SIZE';
        });
      case 'TRAILER':
        return this.#readLine((line) => {
          if (line === '') this.#expecting = 'NOTHING';
        });
      case 'NOTHING':
        return false;
    }
  }

  #readHead(): boolean {
    const end = this.#bytes.indexOf(END_OF_HEAD, this.#at);
    if ((end < 0 ? this.#bytes.length : end) - this.#at > HEAD_LIMIT) throw invalid('its head is too long');
    if (end < 0) return false;
    const head = headOf(this.#bytes.toString('latin1', this.#at, end));
    this.#at = end + END_OF_HEAD.length;
    const { status } = head;
    if (status === 101) throw invalid('it speaks another protocol');
    // What a proxy says meanwhile is no answer.
    if (status < 200) return true;
    this.#status = status;
    this.keptFor = head.keptFor;
    if (status === 204 || status === 304) this.#expecting = 'NOTHING';
    else if (head.isChunked) this.#expecting = 'CHUNK_SIZE';
    else if (head.length === null) {
      this.#expecting = 'UNTIL_CLOSED';
      this.keptFor = 0;
    } else this.#expect(head.length, 'BODY', 'NOTHING');
    return true;
  }

  #expect(length: number, next: Expecting, otherwise: Expecting): void {
    if (this.#size + length > ANSWER_LIMIT) throw tooLarge();
    this.#missing = length;
    this.#expecting = length > 0 ? next : otherwise;
  }

  #readSize(line: string): void {
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;|$)/i.exec(line)?.[1];
    if (size === undefined) throw invalid('a chunk has no size');
    this.#expect(Number.parseInt(size, 16), 'CHUNK', 'TRAILER');
  }

  /** Nearly every body comes with its head, as a whole: it becomes text without being copied before. */
  #readBody(): boolean {
    const end = this.#at + this.#missing;
    if (this.#parts.length > 0 || end > this.#bytes.length) return this.#readPart('NOTHING');
    this.#text = this.#bytes.toString('utf8', this.#at, end);
    this.#at = end;
    this.#expecting = 'NOTHING';
    return true;
  }

  #readPart(next: Expecting): boolean {
    const taken = Math.min(this.#missing, this.#bytes.length - this.#at);
    this.#keep(taken);
    this.#missing -= taken;
    if (this.#missing > 0) return false;
    this.#expecting = next;
    return true;
  }

  #keep(length: number): void {
    if (length === 0) return;
    this.#size += length;
    if (this.#size > ANSWER_LIMIT) throw tooLarge();
    this.#parts.push(Buffer.from(this.#bytes.subarray(this.#at, this.#at + length)));
    this.#at += length;
  }

  #readLine(read: (line: string) => void): boolean {
    const end = this.#bytes.indexOf(END_OF_LINE, this.#at);
    if ((end < 0 ? this.#bytes.length : end) - this.#at > HEAD_LIMIT) throw invalid('a line of it is too long');
    if (end < 0) return false;
    const line = this.#bytes.toString('latin1', this.#at, end);
    this.#at = end + END_OF_LINE.length;
    read(line);
    return true;
  }
}

interface Head {
  readonly status: number;
  /** Bytes of the body; null: not said. */
  readonly length: number | null;
  readonly isChunked: boolean;
  readonly keptFor: number;
}

/** Milliseconds that a connection rests where the source does not say; servers close them after five seconds. */
const KEPT_FOR = 4_000;
const KEPT_AT_MOST = 600_000;

/** Milliseconds before the source closes that a connection is not used any more. */
const IN_GOOD_TIME = 1_000;

const HEAD = /^HTTP\/1\.([01]) ([1-5]\d\d)(?: [^\r\n\0]*)?((?:\r\n[!#$%&'*+.^_`|~0-9a-z-]+:[^\r\n\0]*)*)$/i;

/** Fields that say where the answer ends and whether another may follow; nobody asks for the others. */
const TELLING_FIELD = /\r\n(content-length|transfer-encoding|connection|keep-alive):[ \t]*([^\r\n]*)/gi;

function headOf(text: string): Head {
  const [, minor, status, fields = ''] = HEAD.exec(text) ?? [];
  if (status === undefined) throw invalid('it has no head of HTTP/1');
  let length: number | null = null;
  let isChunked = false;
  let keptFor = KEPT_FOR;
  let closes = minor === '0';
  TELLING_FIELD.lastIndex = 0;
  for (let found = TELLING_FIELD.exec(fields); found; found = TELLING_FIELD.exec(fields)) {
    const [, name = '', told = ''] = found;
    const value = told.trimEnd();
    switch (name.toLowerCase()) {
      case 'content-length':
        if (!/^\d{1,15}$/.test(value) || (length !== null && length !== Number(value)))
          throw invalid('it has no one length');
        length = Number(value);
        break;
      case 'transfer-encoding':
        if (isChunked || value.toLowerCase() !== 'chunked') throw invalid('its transfer encoding is not chunked');
        isChunked = true;
        break;
      case 'connection':
        closes ||= /\bclose\b/i.test(value);
        break;
      case 'keep-alive':
        keptFor = keptForAsTold(value) ?? keptFor;
        break;
    }
  }
  if (isChunked && length !== null) throw invalid('it has a length and chunks');
  return { status: Number(status), length, isChunked, keptFor: closes ? 0 : keptFor };
}

function keptForAsTold(value: string): number | null {
  const seconds = /\btimeout=(\d{1,9})\b/i.exec(value)?.[1];
  return seconds === undefined ? null : Math.min(KEPT_AT_MOST, Math.max(0, Number(seconds) * 1_000 - IN_GOOD_TIME));
}

function invalid(why: string): Fault {
  return new Fault('SOURCE_INVALID', `The source gave no answer that can be read: ${why}.`);
}

function tooLarge(): Fault {
  return new Fault('SOURCE_INVALID', 'The source answered more than 4 MB.');
}
