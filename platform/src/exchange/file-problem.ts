/** The file as a whole cannot be read; the message says what to do, in both languages. */
export class FileProblem extends Error {}
