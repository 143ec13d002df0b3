import { expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../simulation/scenario/json-schema.ts';
import { describeFormat } from './describe-format.ts';

const rows = describeFormat(scenarioJsonSchema());

test('the reference beside the scenarios is current (vitest -u writes it)', async () => {
  const text = `# Every key of a scenario

Written from the schema by the tests; change the schema, not this file. \`ID\` stands for a name of your own, lower-case words joined by
hyphens; \`[]\` for each member of a list. A third column says what a file cannot do without.

| key | takes | needed | what it is for |
| --- | --- | --- | --- |
${rows}
`;
  await expect(text).toMatchFileSnapshot('../../scenarios/reference.md');
});

test('names the keys an author meets first', () => {
  for (const key of [
    'title',
    'customer.arousal',
    'scenes.ID.says',
    'scenes.ID.replies.ID.faults',
    'endings.ID.outcome',
  ])
    expect(rows).toContain(`| \`${key}\` |`);
});
