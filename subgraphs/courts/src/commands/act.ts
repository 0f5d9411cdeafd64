import type { EntityManager } from 'typeorm';
import type { Store } from '../store.js';

/** Who writes into the register, on which day, in which transaction. */
export interface Act {
  readonly store: Store;
  readonly manager: EntityManager;
  /** Asia/Shanghai. */
  readonly today: string;
  readonly actor: string;
  /** 统一社会信用代码 of the court; null: the daily job. */
  readonly court: string | null;
}

export interface CourtAct extends Act {
  readonly court: string;
}

/** Next year's working days are not published yet: the calendars say so in a sentence that names the file. */
export function isMissingCalendar(error: unknown): error is Error {
  return error instanceof Error && /schema\/calendars\/\d{4}\.csv/.test(error.message);
}
