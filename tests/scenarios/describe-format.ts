/** A part of a JSON Schema, as far as a reference needs it. */
interface Node {
  description?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  maxItems?: number;
  maxLength?: number;
  properties?: Record<string, Node>;
  required?: string[];
  additionalProperties?: Node | boolean;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
  allOf?: Node[];
  $ref?: string;
}

/** The format's reference in Markdown: every key with what it takes and what it is for, in the order of the schema. */
export function describeFormat(schema: Node & { $defs?: Record<string, Node> }): string {
  const resolve = (node: Node): Node => {
    const name = node.$ref?.replace('#/$defs/', '');
    const target = name === undefined ? undefined : schema.$defs?.[name];
    return target ? { ...target, ...(node.description ? { description: node.description } : {}) } : node;
  };
  const rows: string[] = [];
  const walk = (given: Node, path: string, isNeeded: boolean, depth: number) => {
    const node = resolve(given);
    if (path)
      rows.push(`| \`${path}\` | ${cell(takes(node, resolve))} | ${isNeeded ? 'yes' : ''} | ${cell(tells(node))} |`);
    if (depth > 12) return;
    for (const part of [node, ...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])].map(resolve)) {
      walkAll(part, path, depth);
      const { additionalProperties: any, items } = part;
      if (typeof any === 'object' && isDeep(resolve(any))) walkInside(any, `${path}.ID`, depth);
      if (items && isDeep(resolve(items))) walkInside(items, `${path}[]`, depth);
    }
  };
  const walkInside = (node: Node, path: string, depth: number) => {
    const { description: _description, ...rest } = resolve(node);
    for (const part of [rest, ...(rest.anyOf ?? [])].map(resolve)) walkAll(part, path, depth);
  };
  /** The keys of a map; one that takes the same as its sibling before is told without its own keys. */
  const walkAll = ({ properties = {}, required = [] }: Node, path: string, depth: number) => {
    let before = '';
    for (const [key, value] of Object.entries(properties)) {
      const inner = JSON.stringify(resolve(value).properties ?? null);
      const isSame = inner !== 'null' && inner === before;
      const told = isSame ? { ...resolve(value), properties: {} } : value;
      walk(told, path ? `${path}.${key}` : key, required.includes(key), depth + 1);
      before = inner;
    }
  };
  walk(schema, '', true, 0);
  return [...new Set(rows)].join('\n');
}

const isDeep = (node: Node): boolean => Boolean(node.properties ?? node.anyOf?.some((part) => part.properties));
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const tells = ({ description = '', default: standard }: Node) =>
  standard === undefined || JSON.stringify(standard) === '[]' || JSON.stringify(standard) === '{}'
    ? description
    : `${description} Without it: \`${JSON.stringify(standard)}\`.`;

function takes(node: Node, resolve: (node: Node) => Node): string {
  if (node.const !== undefined) return `\`${JSON.stringify(node.const)}\``;
  if (node.enum) return node.enum.map((value) => `\`${String(value)}\``).join(' ');
  const choices = node.anyOf ?? node.oneOf;
  if (choices) return [...new Set(choices.map((part) => takes(resolve(part), resolve)))].join(', or ');
  if (node.items) {
    const inner = takes(resolve(node.items), resolve);
    return node.maxItems === undefined ? `list of ${inner}` : `list of at most ${node.maxItems} of ${inner}`;
  }
  if (node.type === 'integer' || node.type === 'number') return rangeOf(node);
  if (node.type === 'string') return 'text';
  if (node.type === 'boolean') return '`true` `false`';
  if (typeof node.additionalProperties === 'object') return 'map by id';
  return 'map';
}

function rangeOf({ minimum, maximum, multipleOf }: Node): string {
  const steps = multipleOf === undefined ? '' : ` in steps of ${multipleOf}`;
  if (minimum === undefined || maximum === undefined) return 'number';
  return maximum >= Number.MAX_SAFE_INTEGER ? `${minimum} or more` : `${minimum} to ${maximum}${steps}`;
}
