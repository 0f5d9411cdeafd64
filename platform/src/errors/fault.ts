import { GraphQLError } from 'graphql';
import { CODES, type Code } from './codes.js';

/** An expected failure: a code of the table, what happened, and what to do. Nothing internal goes in. */
export class Fault extends GraphQLError {
  readonly code: Code;

  constructor(code: Code, whatHappened: string, detail: Record<string, unknown> = {}) {
    super(`${whatHappened} ${CODES[code].action}`, { extensions: { ...detail, code } });
    this.code = code;
  }

  get status(): number {
    return CODES[this.code].status;
  }
}
