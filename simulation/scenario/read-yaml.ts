import type { Document, Node } from 'yaml';
import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Finding, Path, Problem } from './problem.ts';
import { forbiddenIds } from './schema-parts.ts';

/** One MiB of text; the largest scenario in the library is under 60 kB. */
export const largestFile = 1024 * 1024;
const deepestNesting = 24;
const mostAliases = 50;

/** A YAML text read into plain values, with the way back from a path to its line and column. */
export interface YamlReading {
  value: unknown;
  locate: (finding: Finding) => Problem;
}

/** Reads hostile YAML: size, characters, syntax, aliases, depth and keys are checked before a value is handed out. */
export function readYaml(
  text: string,
): { reading: YamlReading; problems: [] } | { reading: null; problems: Problem[] } {
  const refuse = (code: Problem['code'], message: string, remedy: string, at = { line: 1, col: 1 }) => ({
    reading: null,
    problems: [{ code, severity: 'error' as const, message, line: at.line, column: at.col, remedy }],
  });
  if (text.length > largestFile)
    return refuse('too-large', 'The file is larger than 1 MiB.', 'Split it into several scenarios.');

  const lines = new LineCounter();
  const control = findControlCharacter(text);
  if (control !== null) {
    const before = text.slice(0, control).split('\n');
    const at = { line: before.length, col: (before.at(-1)?.length ?? 0) + 1 };
    const name = `U+${text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0')}`;
    return refuse(
      'control-character',
      `There is an invisible control character (${name}) here.`,
      'Delete it and type the words again.',
      at,
    );
  }

  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, version: '1.2' });
  if (document.errors.length > 0) {
    const problems = document.errors.slice(0, 50).map((error): Problem => {
      const at = lines.linePos(error.pos[0]);
      const isDuplicate = error.code === 'DUPLICATE_KEY';
      return {
        code: isDuplicate ? 'duplicate-key' : error.code === 'RESOURCE_EXHAUSTION' ? 'too-deep' : 'not-yaml',
        severity: 'error',
        message: isDuplicate ? 'This key stands twice in the same place.' : `This is not valid YAML: ${error.message}`,
        line: Math.max(1, at.line),
        column: Math.max(1, at.col),
        remedy: isDuplicate
          ? 'Rename or remove one of the two.'
          : 'Check indentation, colons and quotation marks around this place.',
      };
    });
    return { reading: null, problems };
  }

  const unsafe = findUnsafeNode(document);
  if (unsafe) {
    const offset = unsafe.node?.range?.[0] ?? 0;
    return refuse(unsafe.code, unsafe.message, unsafe.remedy, lines.linePos(offset));
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: mostAliases });
  } catch {
    return refuse('alias-bomb', 'The file repeats itself through too many aliases.', 'Write the repeated parts out.');
  }
  return { reading: { value, locate: (finding) => locate(finding, document, lines) }, problems: [] };
}

/** The offset of the first C0/C1 control, bidirectional override or zero-width character; null where there is none. */
function findControlCharacter(text: string): number | null {
  const index = text.search(/(?![\t\n\r])\p{Cc}|[\u200B\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u);
  return index < 0 ? null : index;
}

interface UnsafeNode {
  code: Problem['code'];
  message: string;
  remedy: string;
  node: Node | null;
}

function findUnsafeNode(document: Document.Parsed): UnsafeNode | null {
  let aliases = 0;
  const stack: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 0 }];
  while (stack.length > 0) {
    const { node, depth } = stack.pop()!;
    const here = isNode(node) ? node : null;
    if (depth > deepestNesting) {
      return {
        code: 'too-deep',
        message: 'This is nested too deeply.',
        remedy: 'Flatten it: no scenario needs this depth.',
        node: here,
      };
    }
    if (here && 'source' in here && here.constructor.name === 'Alias' && ++aliases > mostAliases) {
      return {
        code: 'alias-bomb',
        message: 'The file uses too many aliases.',
        remedy: 'Write the repeated parts out.',
        node: here,
      };
    }
    if (isMap(node) || isSeq(node)) for (const item of node.items) stack.push({ node: item, depth: depth + 1 });
    if (isPair(node)) {
      const { key } = node;
      if (isScalar(key) && forbiddenIds.includes(String(key.value))) {
        return {
          code: 'forbidden-key',
          message: `"${String(key.value)}" cannot be a key.`,
          remedy: 'Choose another name.',
          node: key,
        };
      }
      stack.push({ node: node.value, depth });
    }
  }
  return null;
}

function locate(finding: Finding, document: Document.Parsed, lines: LineCounter): Problem {
  const node = findNode(document, finding.path, finding.atKey ?? false);
  const at = lines.linePos(node?.range?.[0] ?? 0);
  const { code, message, remedy, severity = 'error', way } = finding;
  const place = { line: Math.max(1, at.line), column: Math.max(1, at.col) };
  return { code, severity, message, remedy, ...place, ...(way ? { path: way } : {}) };
}

/** The node at a path, or its key, or the nearest parent that stands in the text. */
function findNode(document: Document.Parsed, path: Path, atKey: boolean): Node | null {
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length);
    if (atKey || length < path.length) {
      const parent = part.length > 1 ? document.getIn(part.slice(0, -1), true) : document.contents;
      if (isMap(parent)) {
        const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === part.at(-1));
        if (pair && isNode(pair.key)) return pair.key;
      }
    }
    const node = document.getIn(part, true);
    if (isNode(node) && node.range) return node;
  }
  return document.contents;
}
