import { expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../../simulation/scenario/json-schema.ts';

const schema = scenarioJsonSchema();

test('the schema beside the scenarios is current (vitest -u writes it)', async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../../scenarios/scenario.schema.json');
});

test('every key of the format is described', () => {
  const undescribed: string[] = [];
  const walk = (node: unknown, path: string) => {
    if (typeof node !== 'object' || node === null) return;
    const { properties } = node as { properties?: Record<string, { description?: string }> };
    for (const [key, value] of Object.entries(properties ?? {})) {
      if (!value.description && !/^(when|line|to)$/.test(key)) undescribed.push(`${path}.${key}`);
    }
    for (const [key, value] of Object.entries(node)) walk(value, key === 'properties' ? path : `${path}.${key}`);
  };
  walk(schema, '');
  expect(undescribed).toEqual([]);
});
