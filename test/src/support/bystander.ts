import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import { triedAgain } from './tried-again.js';

/** Milliseconds that a client may be held up, whatever others do to the gateway. */
const HELD_UP = 1_000;

/** Milliseconds between two questions. */
const PAUSE = 10;

export interface Question {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: object;
}

const FIRM: Question = {
  body: { query: '{ subject(identifier: "91371002MA00TEXT0Y") { ... on Subject { registration { name } } } }' },
};

/** Another client of the gateway, who asks one honest question after another on a connection of its own. */
export class Bystander implements AsyncDisposable {
  readonly #pool: Pool;
  readonly #path: string;
  readonly #question: () => Question;

  constructor(url: string, question: () => Question = () => FIRM) {
    const { origin, pathname } = new URL(url);
    this.#pool = new Pool(origin, { connections: 1 });
    this.#path = pathname;
    this.#question = question;
  }

  /**
   * Runs an attack while this client asks on; the test fails where an answer to it is not 200 or comes a second late, and
   * where the attack itself takes longer than `within` milliseconds.
   */
  async during<Result>(attack: (turn: number) => Promise<Result>, within = Infinity): Promise<Result> {
    const { result, took, waited } = await triedAgain(
      (turn) => this.#watched(() => attack(turn)),
      (tried) => tried.waited < HELD_UP && tried.took < within,
    );
    expect(waited).toBeLessThan(HELD_UP);
    expect(took).toBeLessThan(within);
    return result;
  }

  async #watched<Result>(attack: () => Promise<Result>) {
    // Its connection stands before the attack begins.
    await this.#ask();
    let isUnderWay = true;
    const asked = async () => {
      let waited = 0;
      while (isUnderWay) waited = Math.max(waited, await this.#ask());
      return waited;
    };
    const attacked = async () => {
      const began = performance.now();
      try {
        return { result: await attack(), took: performance.now() - began };
      } finally {
        isUnderWay = false;
      }
    };
    const [waited, { result, took }] = await Promise.all([asked(), attacked()]);
    return { result, took, waited };
  }

  /** Milliseconds from when it meant to ask: a gateway that stands still may not keep it from asking either. */
  async #ask(): Promise<number> {
    const meant = performance.now() + PAUSE;
    await sleep(PAUSE);
    const { headers, body } = this.#question();
    const { statusCode, body: answer } = await this.#pool.request({
      method: 'POST',
      path: this.#path,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const told = await answer.text();
    expect([statusCode, told]).toEqual([200, expect.stringContaining('"data":{')]);
    return performance.now() - meant;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool.close();
  }
}
