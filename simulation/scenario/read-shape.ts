import type { z } from 'zod';
import type { Finding, ProblemCode } from './problem.ts';

/** Turns zod's issues into findings an author understands: a code of the closed set, a sentence and a remedy. */
export function readShape<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): { value: z.output<Schema>; findings: [] } | { value: null; findings: Finding[] } {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return { value: parsed.data, findings: [] };
  return { value: null, findings: parsed.error.issues.flatMap((issue) => toFindings(issue, [])) };
}

type Issue = z.core.$ZodIssue;

/** What zod says of a value that is not there. */
const canBeMissing = ['invalid_type', 'invalid_value', 'invalid_union'];

function toFindings(issue: Issue, above: (string | number)[]): Finding[] {
  const path = [...above, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
  if (issue.input === undefined && canBeMissing.includes(issue.code)) return [missing(path)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknown-key',
        path: [...path, key],
        atKey: true,
        message: `The key "${key}" is not known here.`,
        remedy: 'Check the spelling against the reference, or remove it.',
      }));
    case 'invalid_key':
      return [badId(path)];
    case 'invalid_union':
      return closestBranch(issue, path);
    case 'invalid_type':
      return [wrongType(path, issue.expected)];
    case 'custom':
      return [fromCustom(issue, path)];
    default:
      return [badValue(issue, path)];
  }
}

/** Of a union's branches, the findings of the one that came furthest. */
function closestBranch(issue: Extract<Issue, { code: 'invalid_union' }>, path: (string | number)[]): Finding[] {
  const branches = issue.errors.map((branch) => branch.flatMap((inner) => toFindings(inner, path)));
  const deepest = branches
    .filter((findings) => findings.length > 0)
    .sort((left, right) => (right[0]?.path.length ?? 0) - (left[0]?.path.length ?? 0))[0];
  return deepest && (deepest[0]?.path.length ?? 0) > path.length
    ? deepest
    : [
        {
          code: 'wrong-type',
          path,
          message: 'This value has the wrong form.',
          remedy: 'See the reference for the forms allowed here.',
        },
      ];
}

function missing(path: (string | number)[]): Finding {
  const key = String(path.at(-1) ?? 'the file');
  return { code: 'missing-key', path, atKey: true, message: `"${key}" is missing.`, remedy: `Add "${key}:" here.` };
}

function wrongType(path: (string | number)[], expected: string): Finding {
  const names: Record<string, string> = {
    string: 'a text', number: 'a number', int: 'a whole number', array: 'a list', object: 'a map of keys', record: 'a map of keys', boolean: 'true or false',
  }; // prettier-ignore
  const name = names[expected] ?? expected;
  return {
    code: 'wrong-type',
    path,
    message: `Here ${name} is expected.`,
    remedy: `Write ${name}; put quotation marks around a text that looks like something else.`,
  };
}

function badId(path: (string | number)[]): Finding {
  return {
    code: 'bad-id',
    path,
    atKey: true,
    message: `"${String(path.at(-1))}" cannot be used as a name here.`,
    remedy: 'Names are lower-case words joined by hyphens; principles and faults are spelt as in the reference.',
  };
}

function fromCustom(issue: Extract<Issue, { code: 'custom' }>, path: (string | number)[]): Finding {
  const code = (issue.params?.['code'] as ProblemCode | undefined) ?? 'bad-value';
  return {
    code,
    path,
    message: `This condition cannot be read: ${issue.message}.`,
    remedy: 'Write it like: arousal > 70 and not owned.',
  };
}

function badValue(issue: Issue, path: (string | number)[]): Finding {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(', ');
    return {
      code: 'bad-value',
      path,
      message: 'This value is not one of those allowed.',
      remedy: `Use one of: ${values}.`,
    };
  }
  if (issue.code === 'invalid_format' && /moment|duration/.test(issue.message)) {
    return {
      code: 'bad-time',
      path,
      message: 'This is not a story time.',
      remedy: `Write ${issue.message.replace(/^Invalid string: /, '')}.`,
    };
  }
  if (issue.code === 'invalid_format') {
    return {
      code: 'bad-id',
      path,
      message: 'This is not a valid name.',
      remedy: 'Names are lower-case words joined by hyphens.',
    };
  }
  if (issue.code === 'too_big') {
    return {
      code: 'bad-value',
      path,
      message: `This is too long or too large: at most ${String(issue.maximum)}.`,
      remedy: 'Shorten it.',
    };
  }
  if (issue.code === 'too_small') {
    return {
      code: 'bad-value',
      path,
      message: `This is too short or too small: at least ${String(issue.minimum)}.`,
      remedy: 'Add what is missing.',
    };
  }
  if (issue.code === 'not_multiple_of') {
    return {
      code: 'bad-value',
      path,
      message: `This must go in steps of ${String(issue.divisor)}.`,
      remedy: 'Round it.',
    };
  }
  return { code: 'bad-value', path, message: issue.message, remedy: 'See the reference for what is allowed here.' };
}
