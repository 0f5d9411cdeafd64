import { pino, type Logger } from 'pino';

export type { Logger };

/** Structured log on standard error, so that a command's own output stays clean. No identifiers, names or tokens go in. */
export function openLog(level: string): Logger {
  return pino(
    { level, base: null, redact: ['authorization', 'token', 'password', '*.authorization'] },
    pino.destination(2),
  );
}
