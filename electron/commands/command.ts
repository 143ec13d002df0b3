/** One word of the command line: how it is used, and what it does. Answers with the exit code. */
export interface Command {
  usage: string;
  summary: string;
  run: (args: string[]) => number | Promise<number>;
}

/** Wrong usage: printed with the command's usage, and exit code 2. */
export class UsageError extends Error {}
