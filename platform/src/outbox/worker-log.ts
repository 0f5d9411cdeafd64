import { Logger as WorkerLogger } from 'graphile-worker';
import type { Logger } from '../log/log.js';

/**
 * graphile-worker's sentences in our log: what failed is tried again, so that it is a warning; the daily course of things
 * is nobody's news. Its first line only, since payloads stay out of logs.
 */
export function workerLog(log: Logger): WorkerLogger {
  return new WorkerLogger(() => (level, message) => {
    if (level === 'error' || level === 'warning') log.warn({ worker: true }, message.split('\n')[0] ?? '');
  });
}

export const SILENT = new WorkerLogger(() => () => undefined);
