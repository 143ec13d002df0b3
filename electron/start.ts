import { start } from './commands/start.ts';
import { runCommand } from './run-command.ts';

process.exitCode = await runCommand(start, process.argv.slice(2));
