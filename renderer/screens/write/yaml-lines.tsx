import { useEffect, useRef } from 'react';
import type { CSSProperties } from 'react';
import type { DeskProblem, LineRange } from '../../../electron/host/desk/desk-views.ts';
import { ProblemSign, signNames } from './problem-sign.tsx';
import { WithCode } from './with-code.tsx';

export interface YamlLinesProps {
  text: string;
  lines: LineRange;
  problems: readonly DeskProblem[];
  /** The line that is looked at. */
  line: number | null;
  label: string;
}

/** Lines of a file with their numbers; a problem stands under its line. */
export function YamlLines({ text, lines: [from, to], problems, line, label }: YamlLinesProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (line === null) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-line="${line}"]`);
    if (row && box.current) box.current.scrollTop = row.offsetTop - box.current.clientHeight / 3;
  }, [line]);
  const shown = text.split('\n').slice(from - 1, to);
  return (
    <div className="yaml" ref={box} role="region" aria-label={label} tabIndex={0}>
      <ol start={from}>
        {shown.map((words, index) => {
          const number = from + index;
          const here = problems.filter((problem) => problem.line === number);
          const [worst] = here;
          return (
            <li
              key={number}
              data-line={number}
              className={`yaml-line${number === line ? ' yaml-looked' : ''}${worst ? ' yaml-marked' : ''}`}
            >
              <span className="yaml-number" aria-hidden="true">
                {number}
              </span>
              <code style={hanging(words)}>{words === '' ? ' ' : tint(words)}</code>
              {here.map((problem, at) => {
                const kind = problem.accepted === undefined ? problem.severity : 'accepted';
                return (
                  <p key={at} className={`yaml-problem yaml-problem-${kind}`}>
                    <ProblemSign kind={kind} />
                    <span>
                      <span className="visually-hidden">
                        {signNames[kind]} in line {number}:{' '}
                      </span>
                      <WithCode>{problem.message}</WithCode>
                    </span>
                  </p>
                );
              })}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** What does not fit on the line goes on below it, as far in as the line begins. */
function hanging(words: string): CSSProperties {
  const indent = /^\s*(?:- )?/.exec(words)?.[0].length ?? 0;
  return { '--indent': `${indent + 2}ch` } as CSSProperties;
}

/** A key darker than its value, a comment lighter: enough to find one's way. */
function tint(words: string) {
  if (/^\s*#/.test(words)) return <span className="yaml-comment">{words}</span>;
  const key = /^(\s*(?:- )?)(["']?[\w-]+["']?:)(.*)$/.exec(words);
  if (!key) return words;
  return (
    <>
      {key[1]}
      <span className="yaml-key">{key[2]}</span>
      {key[3]}
    </>
  );
}
