import { expect, test, vi } from 'vitest';
import { createChecker } from '../../electron/host/desk/create-checker.ts';
import { newScenario } from '../../electron/host/desk/new-scenario.ts';
import { loadLanguage } from '../../simulation/reply/language/load-language.ts';
import { parseScenario } from '../../simulation/scenario/parse-scenario.ts';

vi.setConfig({ testTimeout: 60_000 });

const text = newScenario({ id: 'two-bells', title: 'Two bells', customer: 'Kit Marlowe', pronoun: 'they' });
const { scenario } = parseScenario(text);
if (!scenario) throw new Error('the template cannot be read');

test('a text is checked once, and what was found stays at hand', async () => {
  const checker = createChecker(loadLanguage);
  expect(checker.known('one')).toBeNull();
  const checking = checker.check('two-bells', 'one', scenario, text);
  expect(checker.check('two-bells', 'one', scenario, text)).toBe(checking);
  const report = await checking.done;
  expect(report?.coverage.skipped).toEqual([]);
  expect(checker.known('one')).toBe(report);
});

test('the check of a text that its author has already changed is given up, and taken up again if they change it back', async () => {
  const checker = createChecker(loadLanguage);
  const first = checker.check('two-bells', 'one', scenario, text);
  const second = checker.check('two-bells', 'two', scenario, text);
  expect(await first.done).toBeNull();
  expect(await second.done).not.toBeNull();
  expect(await checker.check('two-bells', 'one', scenario, text).done).not.toBeNull();
});

test('without a language it checks all but what needs one', async () => {
  const checker = createChecker(() => Promise.reject(new Error('no language')));
  const report = await checker.check('two-bells', 'one', scenario, text).done;
  expect(report?.coverage.skipped.map(({ code }) => code)).toEqual(['tag-not-in-words']);
});

test('a checker that breaks down says so and is not begun again', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const checker = createChecker(() => Promise.reject(new Error('no language')));
  const torn = { ...scenario, start: 'nowhere' };
  const checking = checker.check('two-bells', 'torn', torn, text);
  expect(await checking.done).toBeNull();
  expect(checking.isFailed).toBe(true);
  expect(checker.check('two-bells', 'torn', torn, text)).toBe(checking);
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});
