/** What the operating system refused, and what to do; the rest of its codes are told as they are. */
const SENTENCES: Readonly<Record<string, (what: string) => string>> = {
  ENOENT: (what) => `There is no file ${what}.`,
  EISDIR: (what) => `${what} is a folder: name a file.`,
  ENOTDIR: (what) => `${what} cannot be used: a file stands where a folder is needed.`,
  EEXIST: (what) => `${what} cannot be used: a file stands where a folder is needed.`,
  EACCES: (what) => `${what} may not be read or written by this user: change its owner or its mode.`,
  EADDRINUSE: (what) => `The address ${what} is taken: stop what listens there, or choose another PORT.`,
  ECONNREFUSED: (what) => `Nothing listens at ${what}: start it, or correct its address in the environment.`,
  ENOTFOUND: (what) => `There is no host of the name ${what}: correct its address in the environment.`,
};

interface SystemError {
  readonly code?: unknown;
  readonly path?: string;
  readonly address?: string;
  readonly port?: number;
  readonly hostname?: string;
}

/** The line with which a command that failed ends. */
export function sentenceOf(error: unknown): string {
  // A name with several addresses is tried at each of them: one refusal stands for all.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  if (!(first instanceof Error)) return String(first);
  const { code, path, address, port, hostname } = first as Error & SystemError;
  const what = path ?? (address === undefined ? hostname : `${address}:${port}`);
  const sentence = typeof code === 'string' ? SENTENCES[code] : undefined;
  return sentence && what !== undefined ? sentence(what) : first.message;
}
