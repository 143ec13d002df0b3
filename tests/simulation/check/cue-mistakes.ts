import { fixtureText } from '../../fixtures/load-fixture.ts';

const header = fixtureText('scenarios/cold-boiler.yaml').split('start: discovery')[0] ?? '';
const merits = ['ownership', 'apology', 'impact', 'ask'];

/** What the good, the plain and the poor reply of one of four talk scenes say, and in which order they stand. */
interface Talk {
  good: string;
  plain: string;
  poor: string;
  order?: ('good' | 'plain' | 'poor')[];
}

const turning: Talk['order'][] = [['good', 'plain', 'poor'], ['plain', 'good', 'poor'], ['poor', 'plain', 'good'], ['plain', 'poor', 'good']]; // prettier-ignore

/** A scenario of four talk scenes, each with a reply that is plainly best. */
function fourTalks(talk: (index: number) => Talk): string {
  const scenes = merits.map((merit, index) => {
    const { order = turning[index] ?? [], ...words } = talk(index);
    const marks = { good: `shows: [${merit}]`, plain: 'takes: 1m', poor: 'faults: [evasive]' };
    const replies = order.map(
      (name) =>
        `      ${name}: { say: "${words[name]}", ${marks[name]}, go: ${index < 3 ? `talk-${index + 1}` : 'end'} }`,
    );
    return [`  talk-${index}:`, '    phase: talk', `    says: Line number ${index}.`, '    replies:', ...replies].join(
      '\n',
    );
  });
  const endings = 'endings:\n  over: { title: Over, tell: It is over., outcome: mended }\n';
  return `${header.replace('leaves: gone', 'leaves: over')}start: talk-0\nscenes:\n${scenes.join('\n')}\n${endings}`;
}

const names = ['boiler', 'diary', 'coat', 'heating'];
const name = (index: number) => names[index] ?? '';
const even = (index: number): Talk => ({
  good: `We forgot about the ${name(index)} this week.`,
  plain: `There was a ${name(index)} matter here today.`,
  poor: `Mistakes are made with any ${name(index)} sometimes.`,
});

const passes = fourTalks(even);

/** Cues that only show over several scenes: a file that gives the best replies away, and one that does not. */
export const cueMistakes = [
  { code: 'best-is-longest', on: 'scenes:', passes, fails: fourTalks((index) => ({ ...even(index), good: `${even(index).good} It was nobody else.` })) },
  { code: 'best-is-shortest', on: 'scenes:', passes, fails: fourTalks((index) => ({ ...even(index), good: `Our ${name(index)}, our fault.` })) },
  { code: 'best-is-only-polite', on: 'scenes:', passes, fails: fourTalks((index) => ({ ...even(index), good: `Please tell us about the ${name(index)}.` })) },
  { code: 'best-in-same-place', on: 'scenes:', passes, fails: fourTalks((index) => ({ ...even(index), order: ['plain', 'good', 'poor'] })) },
] as const; // prettier-ignore
