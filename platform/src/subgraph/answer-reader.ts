import { Fault } from '../errors/fault.js';

/** An answer of HTTP/1.1, whole. */
export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
  /** Milliseconds for which the connection may be kept unused; 0: it ends with this answer. */
  readonly keptFor: number;
}

/** More than one subject's answer ever needs; a lying subgraph's 10 MB string ends here. */
const ANSWER_LIMIT = 4 * 1024 * 1024;
const HEAD_LIMIT = 64 * 1024;

/** Servers that say nothing close idle connections after five seconds, as node:http does. */
const USUAL_SECONDS = 5;

/** What the server may take to close a connection that we believe open. */
const MARGIN_MS = 1_000;

const END_OF_HEAD = '\r\n\r\n';

interface Head {
  readonly status: number;
  readonly keptFor: number;
  /** Bytes of the body; null: it comes in chunks, or ends with the connection. */
  readonly length: number | null;
  readonly isChunked: boolean;
}

/**
 * Reads one answer from the bytes of a connection. Throws SOURCE_INVALID for an answer of more than 4 MB and
 * SOURCE_NOT_ANSWERED for what is no HTTP.
 */
export class AnswerReader {
  #head: Head | null = null;
  #bytes = '';
  #parts: Buffer[] = [];
  #size = 0;
  /** The last four bytes: with an empty line the last chunk ends. */
  #tail = '';

  /** Takes bytes in; they may be overwritten afterwards. Gives the answer once it is whole. */
  read(chunk: Buffer): HttpAnswer | null {
    if (this.#head) return this.#readBody(this.#head, chunk);
    this.#bytes += chunk.toString('latin1');
    const end = this.#bytes.indexOf(END_OF_HEAD);
    if (end < 0) {
      if (this.#bytes.length > HEAD_LIMIT) throw new Fault('SOURCE_NOT_ANSWERED', 'The source sent no end of headers.');
      return null;
    }
    const head = headOf(this.#bytes.slice(0, end));
    // The body begins in this chunk, since the head had not ended in those before.
    const body = chunk.subarray(chunk.length - (this.#bytes.length - end - END_OF_HEAD.length));
    this.#bytes = '';
    // 100 Continue and its kind come before the answer.
    if (head.status < 200) return this.read(body);
    this.#head = head;
    return this.#readBody(head, body);
  }

  /** The connection ended: the answer that only its end ends, or null for one that was cut. */
  end(): HttpAnswer | null {
    const head = this.#head;
    return head && head.length === null && !head.isChunked ? this.#answer(head, Buffer.concat(this.#parts)) : null;
  }

  #readBody(head: Head, chunk: Buffer): HttpAnswer | null {
    this.#size += chunk.length;
    if (this.#size > ANSWER_LIMIT || (head.length ?? 0) > ANSWER_LIMIT) {
      throw new Fault('SOURCE_INVALID', 'The source answered more than 4 MB.');
    }
    if (head.length !== null && this.#size > head.length) throw tooMuch();
    if (this.#size === head.length && this.#parts.length === 0) return this.#answer(head, chunk);
    this.#parts.push(Buffer.from(chunk));
    if (this.#size === head.length) return this.#answer(head, Buffer.concat(this.#parts));
    this.#tail = (this.#tail + chunk.toString('latin1', Math.max(0, chunk.length - 4))).slice(-4);
    if (!head.isChunked || this.#tail !== END_OF_HEAD) return null;
    const body = unchunked(Buffer.concat(this.#parts));
    return body && this.#answer(head, body);
  }

  #answer({ status, keptFor, length, isChunked }: Head, body: Buffer): HttpAnswer {
    return { status, text: body.toString('utf8'), keptFor: length === null && !isChunked ? 0 : keptFor };
  }
}

function headOf(text: string): Head {
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(text)?.[1];
  if (status === undefined) throw new Fault('SOURCE_NOT_ANSWERED', 'The source does not speak HTTP/1.1.');
  const isChunked = /\r\ntransfer-encoding: *chunked *(\r\n|$)/i.test(text);
  const length = /\r\ncontent-length: *(\d+) *(\r\n|$)/i.exec(text)?.[1];
  const isEmpty = status === '204' || status === '304';
  const closes = /\r\nconnection: *close/i.test(text) || text.startsWith('HTTP/1.0');
  const seconds = Number(/\r\nkeep-alive:.*?timeout=(\d+)/i.exec(text)?.[1] ?? USUAL_SECONDS);
  return {
    status: Number(status),
    keptFor: closes ? 0 : Math.max(0, seconds * 1_000 - MARGIN_MS),
    length: isEmpty ? 0 : isChunked || length === undefined ? null : Number(length),
    isChunked,
  };
}

/** Null: the last chunk is still under way. */
function unchunked(bytes: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 0; ;) {
    const line = bytes.indexOf('\r\n', at);
    if (line < 0) return null;
    const size = Number.parseInt(bytes.toString('latin1', at, line), 16);
    if (!(size >= 0)) throw new Fault('SOURCE_NOT_ANSWERED', 'The source sent a chunk of no size.');
    const from = line + 2;
    if (size === 0) {
      // Trailers, if any, end with an empty line.
      const end = bytes.indexOf(END_OF_HEAD, line);
      if (end < 0) return null;
      if (end + END_OF_HEAD.length < bytes.length) throw tooMuch();
      return Buffer.concat(parts);
    }
    if (bytes.length < from + size + 2) return null;
    parts.push(bytes.subarray(from, from + size));
    at = from + size + 2;
  }
}

/** What follows an answer that nobody asked for would be taken for the answer to another's question. */
function tooMuch(): Fault {
  return new Fault('SOURCE_INVALID', 'The source sent more than its answer.');
}
