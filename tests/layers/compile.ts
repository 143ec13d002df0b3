import { join, relative } from 'node:path';
import ts from 'typescript';
import type { Breach } from './breach.ts';

const OVERRIDES = { composite: false, emitDeclarationOnly: false, noEmit: true };

/** Compiles the room `room` below `root` with its own tsconfig.json, writing nothing; a rule is a code like `TS2304`. */
export function compile(root: string, room: string): Breach[] {
  const folder = join(root, room);
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config?: unknown;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder, OVERRIDES);
  return ts.getPreEmitDiagnostics(ts.createProgram(fileNames, options)).map(({ code, file, start, messageText }) => ({
    rule: `TS${code}`,
    file: file ? relative(root, file.fileName).replaceAll('\\', '/') : room,
    line: file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0,
    message: ts.flattenDiagnosticMessageText(messageText, ' '),
  }));
}
