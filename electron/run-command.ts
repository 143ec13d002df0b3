import type { Command } from './commands/command.ts';
import { UsageError } from './commands/command.ts';
import { HostError } from './host/host-error.ts';

/** Runs a command and turns what goes wrong into words on standard error and an exit code: 2 for wrong usage, else 1. */
export async function runCommand(command: Command, args: string[]): Promise<number> {
  try {
    return await command.run(args);
  } catch (error) {
    if (isUsage(error)) {
      console.error(`${error.message}\n\nUsage: ${command.usage}`);
      return 2;
    }
    if (error instanceof HostError) {
      const { message, safe, remedy } = error.problem;
      console.error(`${message}\n${safe}\n${remedy}`);
      return 1;
    }
    if (isTakenPort(error)) {
      console.error(
        'This port is used by another program.\nNothing was changed.\nChoose another with --port, or leave it out.',
      );
      return 1;
    }
    throw error;
  }
}

const codeOf = (error: unknown) => (error as { code?: string } | null)?.code ?? '';
const isTakenPort = (error: unknown) => codeOf(error) === 'EADDRINUSE';
const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError || (error instanceof TypeError && codeOf(error).startsWith('ERR_PARSE_ARGS_'));
