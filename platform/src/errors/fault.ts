import { GraphQLError } from 'graphql';
import { CODES, type Code } from './codes.js';

/** An expected failure: a code of the table, what happened, and what to do, in both languages. Nothing internal goes in. */
export class Fault extends GraphQLError {
  readonly code: Code;

  constructor(code: Code, whatHappened: string, detail: Record<string, unknown> = {}) {
    super(`${whatHappened} ${adviceOf(code)}`, { extensions: { ...detail, code } });
    this.code = code;
  }

  get status(): number {
    return CODES[this.code].status;
  }
}

/** What every fault of a code ends with. */
export function adviceOf(code: Code): string {
  const { action, zh } = CODES[code];
  return `${action} ${zh}`;
}
