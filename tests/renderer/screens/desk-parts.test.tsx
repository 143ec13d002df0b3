import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DeskStatus } from '../../../renderer/screens/write/desk-status.tsx';
import { Outline } from '../../../renderer/screens/write/outline.tsx';
import { ProblemList } from '../../../renderer/screens/write/problem-list.tsx';
import { YamlLines } from '../../../renderer/screens/write/yaml-lines.tsx';
import { check, problemAt, scenario, viewOf } from './desk-views.ts';

const nothing = () => {};
const words = (markup: string) => markup.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the outline', () => {
  const markup = renderToStaticMarkup(
    <Outline scenario={scenario} check={check} problems={[problemAt('talk')]} selected="talk" onSelect={nothing} />,
  );

  it('tells phases, first lines, paths and problems in words', () => {
    expect(words(markup)).toMatch(/Before .*Title of first best path worst path/);
    expect(words(markup)).toContain('Title of talk best path worst path 1 problem Whose doing was it?');
    expect(words(markup)).toContain('own words that fit none → Title of again');
    expect(words(markup)).toContain('Good best path won back, if kept');
  });

  it('is one stop for the Tab key, at the scene that is looked at', () => {
    expect(markup.match(/tabindex="0"/g)).toHaveLength(1);
    expect(markup).toMatch(/data-outline="talk" tabindex="0" aria-current="true"/);
  });
});

describe('the list of problems', () => {
  const problems = [
    problemAt('talk', { severity: 'notice', message: 'A remark.' }),
    problemAt('talk', { accepted: 'I mean it.' }),
    problemAt('talk', { severity: 'warning', path: [{ scene: 'first', picks: [], written: true }] }),
    problemAt(null, { severity: 'error', message: 'Write `go` here.' }),
  ];
  const markup = renderToStaticMarkup(
    <ProblemList problems={problems} titles={new Map([['talk', 'The talk']])} onGo={nothing} />,
  );

  it('puts errors before warnings, and folds away what nobody has to mend', () => {
    const told = words(markup);
    expect(told.indexOf('Error')).toBeLessThan(told.indexOf('Warning'));
    expect(told).toMatch(/1 remark, which never fail a file .* 1 warning accepted, with a reason .*I mean it/);
    expect(markup).toContain('<code>go</code>');
  });

  it('names scene and line, and the way there', () => {
    expect(words(markup)).toContain('The talk, line 2, column 1');
    expect(words(markup)).toContain('first : in their own words');
  });

  it('says so where there is nothing', () => {
    expect(renderToStaticMarkup(<ProblemList problems={[]} titles={new Map()} onGo={null} />)).toContain(
      'Nothing to mend',
    );
    const early = <ProblemList problems={[]} titles={new Map()} onGo={null} isChecked={false} />;
    expect(renderToStaticMarkup(early)).not.toContain('Nothing to mend');
  });
});

describe('lines of the file', () => {
  it('have their own numbers, and a problem stands under its line', () => {
    const markup = renderToStaticMarkup(
      <YamlLines
        text={'one: 1\ntwo: 2\nthree: 3\n'}
        lines={[2, 3]}
        problems={[problemAt('x', { line: 3 })]}
        line={3}
        label="Lines"
      />,
    );
    expect(words(markup)).toMatch(/^ 2 two: 2 3 three: 3 .*Warning in line 3: Fewer than three\. $/);
    expect(markup).toMatch(/data-line="3" class="yaml-line yaml-looked yaml-marked"/);
  });
});

describe('what the checker came to', () => {
  it('is told in one line, and nothing is claimed before its end', () => {
    const told = (part: Parameters<typeof viewOf>[0]) =>
      words(renderToStaticMarkup(<DeskStatus view={viewOf(part)} />));
    expect(told({})).toContain('Every path was played, and it is fair.');
    expect(told({ problems: [problemAt('talk')] })).toContain('Some things wait for an answer');
    expect(told({ problems: [problemAt('talk', { accepted: 'so' })] })).toContain('it is fair');
    expect(told({ check: { ...check, partial: true } })).toContain('Not every path could be played');
    expect(told({ check: { state: 'running', states: 1200 } })).toBe(
      ' Playing every path there is: 1,200 states so far. ',
    );
  });
});
