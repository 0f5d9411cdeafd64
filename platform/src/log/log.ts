import { pino, type DestinationStream, type Logger } from 'pino';
import { redactSlices, redactText } from './redact.js';

export type { Logger };

/** Keys that never hold what may be read, whoever logs them. */
const SECRETS = ['authorization', 'token', 'password', '*.authorization', '*.token', '*.password'];

/**
 * Structured log on standard error, so that a command's own output stays clean. No identifiers, names or tokens go in; what
 * an error's text or an object holds of them is masked on the way out: fields of personal slices by `personal` (name of the
 * field to its slice), and numbers and secrets by their form.
 */
export function openLog(
  level: string,
  personal: ReadonlyMap<string, string> = new Map(),
  destination: DestinationStream = pino.destination(2),
): Logger {
  return pino(
    {
      level,
      base: null,
      redact: SECRETS,
      formatters: { log: (line) => redactSlices(line, personal) },
      hooks: { streamWrite: redactText },
    },
    destination,
  );
}
