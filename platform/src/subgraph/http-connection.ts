import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { Fault } from '../errors/fault.js';
import { AnswerReader, type HttpAnswer } from './answer-reader.js';

/** Milliseconds until a connection stands, and in which a source must say something; callers' deadlines are shorter. */
const CONNECTED_WITHIN = 2_000;
const SILENT_AT_MOST = 10_000;

/** Bytes read at once. */
const READ_BUFFER = 64 * 1024;

interface Asking {
  readonly resolve: (answer: HttpAnswer) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * One connection of HTTP/1.1 that is kept: one request at a time, written at once, its answer read straight from the
 * socket. node:http and undici make streams and events of what one string can hold, at two to four times the CPU.
 */
export class HttpConnection {
  readonly #socket: Socket;
  #asking: Asking | null = null;
  #reader = new AnswerReader();
  #keptUntil = Number.POSITIVE_INFINITY;
  #isOpen = true;

  /** `onGone`: called once, when the connection can no longer be used. */
  constructor({ protocol, hostname, port }: URL, onGone: () => void) {
    const isTls = protocol === 'https:';
    const host = hostname.replace(/^\[|\]$/g, '');
    const buffer = Buffer.allocUnsafe(READ_BUFFER);
    const onread = {
      buffer,
      callback: (bytes: number) => this.#read(buffer.subarray(0, bytes)),
    };
    const options = { host, port: Number(port) || (isTls ? 443 : 80), noDelay: true, keepAlive: true, onread };
    const socket = isTls ? connectTls({ ...options, servername: host }) : connectTcp(options);
    socket.setTimeout(CONNECTED_WITHIN, () => this.close(new Fault('SOURCE_NOT_ANSWERED', 'The source is silent.')));
    socket.once(isTls ? 'secureConnect' : 'connect', () => socket.setTimeout(SILENT_AT_MOST));
    socket.on('error', (error) => this.close(error));
    socket.on('end', () => this.#end());
    socket.on('close', () => {
      this.close(new Fault('SOURCE_NOT_ANSWERED', 'The source closed the connection.'));
      onGone();
    });
    this.#socket = socket;
  }

  /** Whether another request may be sent; a server closes what it has not heard of for some seconds. */
  get isUsable(): boolean {
    return this.#isOpen && performance.now() < this.#keptUntil;
  }

  ask(request: string): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      this.#asking = { resolve, reject };
      this.#reader = new AnswerReader();
      this.#socket.write(request);
    });
  }

  close(reason: Error): void {
    this.#isOpen = false;
    this.#socket.destroy();
    const asking = this.#asking;
    this.#asking = null;
    asking?.reject(reason);
  }

  #read(bytes: Buffer): boolean {
    try {
      if (!this.#asking) throw new Fault('SOURCE_INVALID', 'The source answered what nobody had asked.');
      this.#answer(this.#reader.read(bytes));
    } catch (error) {
      this.close(error instanceof Error ? error : new Error(String(error)));
    }
    return true;
  }

  #end(): void {
    this.#answer(this.#reader.end());
    this.close(new Fault('SOURCE_NOT_ANSWERED', 'The source closed the connection.'));
  }

  #answer(answer: HttpAnswer | null): void {
    const asking = this.#asking;
    if (!answer || !asking) return;
    this.#asking = null;
    if (answer.keptFor === 0) this.#isOpen = false;
    this.#keptUntil = performance.now() + answer.keptFor;
    asking.resolve(answer);
    if (answer.keptFor === 0) this.#socket.end();
  }
}
