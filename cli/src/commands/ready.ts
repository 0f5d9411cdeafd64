import { say } from './say.js';

/** Tells where a service listens: its parent, or whoever started it alone. */
export function ready(url: string): void {
  if (process.send) process.send({ url });
  else say(`Listening at ${url}`);
}
