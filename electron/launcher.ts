/** A file that opens Amends when it is double-clicked. */
export interface Launcher {
  name: string;
  text: string;
}

/** The launcher for a system: `node` and `cli` are full paths. */
export function launcherFor(platform: NodeJS.Platform, node: string, cli: string): Launcher {
  switch (platform) {
    case 'win32':
      return {
        name: 'Amends.cmd',
        text: `@echo off\r\nstart "" /min ${[node, cli].map(quoteCmd).join(' ')} start\r\n`,
      };
    case 'darwin':
      return { name: 'Amends.command', text: `#!/bin/sh\nexec ${[node, cli].map(quoteShell).join(' ')} start\n` };
    default:
      return { name: 'amends.desktop', text: desktopEntry(`${[node, cli].map(quoteEntry).join(' ')} start`) };
  }
}

function desktopEntry(exec: string): string {
  const lines = [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Amends',
    'Comment=Practise an apology before you need it',
  ];
  return [...lines, `Exec=${exec}`, 'Terminal=false', 'Categories=Education;', ''].join('\n');
}

const quoteCmd = (path: string) => `"${path.replaceAll('%', '%%')}"`;
const quoteShell = (path: string) => `'${path.replaceAll("'", String.raw`'\''`)}'`;
/** Quoting as the Desktop Entry Specification asks for: reserved characters, then the escapes of a string value, then field codes. */
const quoteEntry = (path: string) =>
  `"${path
    .replace(/["`$\\]/g, String.raw`\$&`)
    .replaceAll('\\', '\\\\')
    .replaceAll('%', '%%')}"`;
