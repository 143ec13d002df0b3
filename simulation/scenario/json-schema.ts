import { z } from 'zod';
import { scenarioSchema } from './schema.ts';

/** The scenario format as JSON Schema (draft 7), for completion and hover text in an author's editor. Same source as the parser. */
export function scenarioJsonSchema(): object {
  const schema = z.toJSONSchema(scenarioSchema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
  });
  return { ...schema, $id: 'scenario.schema.json', title: 'Amends scenario, format 1' };
}
