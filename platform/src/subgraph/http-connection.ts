import { connect, isIP, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import { Fault } from '../errors/fault.js';
import { HttpAnswerReader, type HttpAnswer } from './http-answer.js';

/** A request that waits for its answer. */
export interface HttpCall {
  /** Head and body as they go out. */
  readonly request: string;
  answered(answer: HttpAnswer): void;
  failed(reason: Error): void;
}

/** Milliseconds until a connection stands, and in which a source must say something; callers' deadlines are shorter. */
const CONNECTED_WITHIN = 2_000;
const SILENT_AT_MOST = 10_000;

/** One connection to a source: one request at a time, so that one that is given up takes no other with it. */
export class HttpConnection {
  readonly #socket: Socket;
  readonly #reader = new HttpAnswerReader();
  #call: HttpCall | null = null;
  /** Of performance.now(): when it was opened or asked, last heard of, or came to rest. */
  #since = performance.now();
  #isOpen = true;

  constructor(
    { protocol, hostname, port }: URL,
    /** Told when another request may follow: a turn after the answer, since what is said after it has been heard by then. */
    private readonly rests: (connection: HttpConnection) => void,
    private readonly ends: (connection: HttpConnection) => void,
  ) {
    // An IPv6 address stands in brackets in a URL.
    const host = hostname.replace(/^\[(.*)\]$/, '$1');
    this.#socket =
      protocol === 'https:'
        ? connectSecurely({ ...named(host), port: Number(port || 443), ALPNProtocols: ['http/1.1'] })
        : connect({ host, port: Number(port || 80), onread: { buffer: HEARD, callback: (size) => this.#heard(size) } });
    // What is encrypted comes by events.
    this.#socket.on('data', (chunk) => this.#hear(chunk));
    this.#socket.setNoDelay(true);
    this.#socket.on('end', () => this.#hangUp());
    this.#socket.on('error', (error) => this.close(error));
    this.#socket.on('close', () => this.close(hungUp()));
  }

  ask(call: HttpCall): void {
    this.#call = call;
    this.#since = performance.now();
    this.#reader.begin();
    this.#socket.write(call.request);
  }

  /** Whether it may be asked: nothing came over it that nobody had asked for, and the source keeps it for a while yet. */
  isFresh(now: number): boolean {
    return this.#isOpen && now - this.#since < this.#reader.keptFor;
  }

  /** Looked at now and then: what has rested too long ends, and what is silent too long fails. */
  look(now: number): void {
    const within = !this.#call ? this.#reader.keptFor : this.#socket.connecting ? CONNECTED_WITHIN : SILENT_AT_MOST;
    if (now - this.#since >= within) this.close(new Fault('SOURCE_NOT_ANSWERED', 'The source is silent.'));
  }

  /** Ends it; who waits for its answer is told why. */
  close(why: Error): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    const call = this.#call;
    this.#call = null;
    this.#socket.destroy();
    this.ends(this);
    call?.failed(why);
  }

  /** True: it listens on. */
  #heard(size: number): true {
    this.#hear(HEARD.subarray(0, size));
    return true;
  }

  #hear(chunk: Buffer): void {
    this.#since = performance.now();
    try {
      // An answer to nobody would be taken for the answer to whoever asks next.
      if (!this.#call) throw new Fault('SOURCE_INVALID', 'The source said what nobody had asked.');
      const answer = this.#reader.take(chunk);
      if (answer) this.#finish(this.#call, answer);
    } catch (error) {
      this.close(error instanceof Error ? error : new Error(String(error)));
    }
  }

  #hangUp(): void {
    const answer = this.#reader.end();
    if (this.#call && answer) this.#finish(this.#call, answer);
    else this.close(hungUp());
  }

  #finish(call: HttpCall, answer: HttpAnswer): void {
    this.#call = null;
    // Who answers before it has heard all of the request, or says more than the answer, is of no more use.
    const isUsable = this.#reader.keptFor > 0 && !this.#reader.goesOn && this.#socket.writableLength === 0;
    if (isUsable) HttpConnection.#restAfterTurn(this);
    else this.close(hungUp());
    call.answered(answer);
  }

  /** Of this turn of the event loop. */
  static #answered: HttpConnection[] = [];

  /** One look for all connections: an immediate for each would cost as much as reading its answer. */
  static #restAfterTurn(connection: HttpConnection): void {
    if (HttpConnection.#answered.push(connection) === 1) setImmediate(HttpConnection.#letRest);
  }

  static readonly #letRest = () => {
    const rested = HttpConnection.#answered;
    HttpConnection.#answered = [];
    for (const connection of rested) connection.rests(connection);
  };
}

/** All connections read into it, one after another: what is read is taken before the next one reads. */
const HEARD = Buffer.allocUnsafeSlow(64 * 1024);

/** An address is no name that a certificate could be chosen by. */
function named(host: string): { readonly host: string; readonly servername?: string } {
  return isIP(host) ? { host } : { host, servername: host };
}

function hungUp(): Fault {
  return new Fault('SOURCE_NOT_ANSWERED', 'The source hung up.');
}
