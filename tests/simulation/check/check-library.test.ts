import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../../simulation/check/check-scenario.ts';
import { checkLibrary } from '../../../simulation/check/library/check-library.ts';
import type { LibraryEntry } from '../../../simulation/check/library/library-entry.ts';
import { fixtureText, scenarioFrom } from '../../fixtures/load-fixture.ts';

const drill = fixtureText('scenarios/lost-parcel-drill.yaml');

/** The drill under another name, with every word it says changed, and then edited. */
function form(id: string, ...edits: (readonly [string, string])[]): string {
  const words: (readonly [string, string])[] = [
    ["We mixed up your number, and I'm sorry. Tonight was meant to be for trying those shoes on.", "We took it to the wrong gate, and I'm sorry. This was the evening you had set aside to build it."],
    ['ownership: We mixed up your number', 'ownership: We took it to the wrong gate'],
    ['impact: Tonight was meant to be for trying those shoes on', 'impact: This was the evening you had set aside'],
    ["I'm sorry if the driver got confused. Those numbers are easily swapped.", "I'm sorry if somebody misread the label. One gate looks much like another."],
    ["mixedMessage: I'm sorry if the driver got confused", "mixedMessage: I'm sorry if somebody misread the label"],
    ['Have you had a look at number twelve yet? People are usually very good about it.', 'Could it be with a neighbour, perhaps? Most of them take things in gladly.'],
    ['evasive: People are usually very good about it', 'evasive: Most of them take things in gladly'],
    ['You named the evening that went missing along with the shoes. He could stop arguing the number.', 'You saw what the evening was for. That is what he had rung about.'],
    ['There is no if about twelve. Leave it out, and leave the driver out with it.', 'The label was clear enough. Stop after sorry.'],
    ["'People are usually very good' sent him to knock on a stranger's door for us. Say who mixed it up.", 'You sent him round the houses. Send somebody of ours.'],
    ["Twelve is not twenty-one. My daughter starts school tomorrow and her shoes are on somebody else's step.", 'That is the wrong gate. The cot is in a field, and the baby is due on Sunday.'],
    ['id: lost-parcel-drill', `id: ${id}`],
  ]; // prettier-ignore
  return [...words, ...edits].reduce((text, [from, to]) => {
    expect(text.split(from).length, `"${from}" stands once`).toBe(2);
    return text.replace(from, () => to);
  }, drill);
}

function check(...texts: string[]) {
  const entries = texts.map((source): LibraryEntry => {
    const scenario = scenarioFrom(source);
    return { scenario, source, coverage: checkScenario(scenario, source).coverage };
  });
  const alone = new Map(entries.map(({ scenario, source }) => [scenario.id, checkScenario(scenario, source).problems]));
  return checkLibrary(entries, alone);
}

const lineOf = (text: string, words: string) => text.split('\n').findIndex((line) => line.includes(words)) + 1;
const named = (other: string) => ['level: new-hire', `formOf: ${other}\nlevel: new-hire`] as const;

describe('scenarios beside each other', () => {
  test('two that share nothing are sound', () => {
    expect([...check(drill, form('wrong-gate')).values()]).toEqual([[], []]);
  });

  test('a reply or a coach remark that stands in both is told in the later', () => {
    const copy = form('wrong-gate', ['Could it be with a neighbour, perhaps? Most of them take things in gladly.', 'Have you had a look at number twelve yet? People are usually very good about it.'], ['evasive: Most of them take things in gladly', 'evasive: People are usually very good about it'], ['The label was clear enough. Stop after sorry.', 'There is no if about twelve. Leave it out, and leave the driver out with it.']); // prettier-ignore
    const found = check(drill, copy);
    expect(found.get('lost-parcel-drill')).toEqual([]);
    const problems = found.get('wrong-gate') ?? [];
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['used-twice', lineOf(copy, '      if:')],
      ['used-twice', lineOf(copy, '      look:')],
    ]);
    expect(problems[0]?.message).toContain('coach remark also stands in lost-parcel-drill, step/if');
  });

  test('a phrase of six words is a stock phrase in three scenarios, and none in two', () => {
    const phrase = (id: string, rest: string) =>
      form(
        id,
        ['That is the wrong gate. The cot is in a field', `At the end of the day, ${rest}. ${id}`],
        ...distinct(id),
      );
    const three = [phrase('one-gate', 'no'), phrase('two-gate', 'yes'), phrase('red-gate', 'why')] as const;
    const found = check(...three);
    for (const text of three) {
      const problems = found.get(scenarioFrom(text).id)?.filter(({ code }) => code === 'stock-phrase');
      const said = problems?.find(({ line }) => line === lineOf(text, 'says:'));
      expect(said?.message).toContain('"at the end of the day"');
    }
    const two = [...check(three[0], three[1]).values()].flat();
    expect(two.filter(({ code }) => code === 'stock-phrase')).toEqual([]);
  });

  test('a reason under accept answers a warning that only shows here, and an idle one is told', () => {
    const accepting = [
      'level: new-hire',
      'accept: { forms-differ: It is the only form so far. }\nlevel: new-hire',
    ] as const;
    const lonely = form('wrong-gate', ['level: new-hire', 'formOf: nowhere\naccept: { forms-differ: It is the only form so far. }\nlevel: new-hire']); // prettier-ignore
    expect(check(lonely).get('wrong-gate')).toMatchObject([
      { code: 'forms-differ', accepted: 'It is the only form so far.' },
    ]);
    const idle = form('wrong-gate', accepting);
    expect(check(idle).get('wrong-gate')).toMatchObject([
      { code: 'accept-answers-nothing', line: lineOf(idle, 'accept:') },
    ]);
  });
});

describe('matched forms', () => {
  const one = drill.replace(...named('wrong-gate'));
  const messages = (...texts: string[]) => (check(...texts).get('wrong-gate') ?? []).map(({ message }) => message);

  test('two that name each other and ask for the same are sound', () => {
    expect([...check(one, form('wrong-gate', named('lost-parcel-drill'))).values()]).toEqual([[], []]);
  });

  test('one that is not named back, or is form of nothing, is told at formOf', () => {
    const text = form('wrong-gate', named('lost-parcel-drill'));
    const [problem] = check(drill, text).get('wrong-gate') ?? [];
    expect(problem).toMatchObject({ code: 'forms-differ', severity: 'warning', line: lineOf(text, 'formOf:') });
    expect(problem?.message).toContain('does not name this scenario back');
    expect(messages(text)[0]).toContain('There is no scenario "lost-parcel-drill"');
  });

  test.each([
    ['chances', ['impact: This was the evening you had set aside', 'explain: This was the evening you had set aside'], 'the chances differ: explain 1 here, 0 there, impact 0 here, 1 there'],
    ['best reachable', [`apology: "I'm sorry", impact: This was the evening you had set aside`, `apology: "I'm sorry"`], 'the best that can be reached is 8 here and 11 there'],
    ['faults', ['{ evasive: Most of them', '{ minimise: Most of them'], 'the faults that tempt differ: evasive 0 here, 1 there, minimise 1 here, 0 there'],
    ['reading', ['brief: You answer', `brief: ${'Comprehensive organisational accountability necessitates communication. '.repeat(4)}You answer`], 'they read unlike'],
  ] as const)('that differ in their %s are told how', (_, edit, message) => {
    const found = messages(one, form('wrong-gate', named('lost-parcel-drill'), edit));
    expect(found.join('\n')).toContain(message);
  }); // prettier-ignore
});

/** Gives each of several forms words of its own. */
function distinct(id: string): (readonly [string, string])[] {
  return [
    ["This was the evening you had set aside to build it.", `The ${id} evening you had set aside is lost.`],
    ['impact: This was the evening you had set aside', `impact: The ${id} evening you had set aside`],
    ['We took it to the wrong gate, and', `We at ${id} took it wrong, and`],
    ['ownership: We took it to the wrong gate', `ownership: We at ${id} took it wrong`],
    ['One gate looks much like another.', `${id} looks much like any.`],
    ['Could it be with a neighbour, perhaps? Most of them', `${id}, perhaps? Most of them`],
    ["I'm sorry if somebody misread the label. ", `I'm sorry if ${id} misread the label. `],
    ["mixedMessage: I'm sorry if somebody misread the label", `mixedMessage: I'm sorry if ${id} misread the label`],
  ]; // prettier-ignore
}
