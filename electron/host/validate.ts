import { zValidator } from '@hono/zod-validator';
import { z } from 'zod';
import { HostError } from './host-error.ts';

/** Longest text a person can send in one field. */
const longestText = 4000;

export const idParam = z.object({ id: z.string().min(1).max(100) });
export const freeText = z.string().trim().max(longestText);

function refuseInput(
  where: string,
  error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] },
): never {
  const [issue] = error.issues;
  const field = issue?.path.map(String).join('.') ?? '';
  throw new HostError(400, {
    code: 'bad-input',
    message: `${field || `The ${where}`} cannot be taken: ${issue?.message ?? 'it is not valid'}.`,
    safe: 'Nothing was changed.',
    remedy: 'Correct it and send it again.',
  });
}

/** Checks a JSON body; what does not fit is refused before any route sees it. */
export function body<Schema extends z.ZodType>(schema: Schema) {
  return zValidator('json', schema, (result) => {
    if (!result.success) refuseInput('request', result.error);
  });
}

/** Checks what stands in the path. */
export function path<Schema extends z.ZodType>(schema: Schema) {
  return zValidator('param', schema, (result) => {
    if (!result.success) refuseInput('address', result.error);
  });
}

/** Checks what stands after the question mark. */
export function query<Schema extends z.ZodType>(schema: Schema) {
  return zValidator('query', schema, (result) => {
    if (!result.success) refuseInput('address', result.error);
  });
}
