import type { KeyboardEvent } from 'react';
import type { DeskCheck, DeskProblem, DeskScenario } from '../../../electron/host/desk/desk-views.ts';
import { countProblems } from './count-problems.ts';
import type { BandId } from './lay-out.ts';
import { bandNames, outcomeNames } from './phase-names.ts';
import { ProblemMark } from './problem-sign.tsx';
import { waysOn } from './ways-on.ts';

export interface OutlineProps {
  scenario: DeskScenario;
  check: DeskCheck;
  problems: readonly DeskProblem[];
  selected: string | null;
  onSelect: (id: string) => void;
}

/** The graph in words: every scene under its phase, with where its replies lead and what is wrong with it. */
export function Outline({ scenario, check, problems, selected, onSelect }: OutlineProps) {
  const best =
    check.state === 'done' ? new Set([...check.best.turns.map(({ scene }) => scene), check.best.ending]) : null;
  const worst =
    check.state === 'done' ? new Set([...check.worst.turns.map(({ scene }) => scene), check.worst.ending]) : null;
  const stop = selected ?? scenario.start;
  const item = (id: string, title: string, line: string, ways: string[]) => (
    <li key={id}>
      <button
        type="button"
        className="outline-place"
        data-outline={id}
        tabIndex={id === stop ? 0 : -1}
        aria-current={id === selected ? 'true' : undefined}
        onClick={() => onSelect(id)}
      >
        <span className="outline-title">
          {title}
          {best?.has(id) && <span className="outline-flag outline-best">best path</span>}
          {worst?.has(id) && <span className="outline-flag outline-worst">worst path</span>}
          <ProblemMark counts={countProblems(problems.filter(({ place }) => place === id))} />
        </span>
        <span className="outline-line">{line}</span>
        {ways.map((way) => (
          <span key={way} className="outline-way">
            {way}
          </span>
        ))}
      </button>
    </li>
  );
  const phases = (['before', 'talk', 'after'] as const).filter((each) =>
    scenario.scenes.some(({ phase }) => phase === each),
  );
  return (
    <nav className="outline" aria-label="Outline of the scenes" onKeyDown={moveFocus}>
      {phases.map((phase) => (
        <Group key={phase} band={phase}>
          {scenario.scenes
            .filter((scene) => scene.phase === phase)
            .map((scene) =>
              item(scene.id, scene.title, scene.says[0]?.line ?? scene.tell[0]?.line ?? '', waysOn(scene, scenario)),
            )}
        </Group>
      ))}
      <Group band="endings">
        {scenario.endings.map(({ id, title, outcome, when }) =>
          item(id, title, `${outcomeNames[outcome]}${when ? `, if ${when}` : ', where no other fits'}`, []),
        )}
      </Group>
    </nav>
  );
}

function Group({ band, children }: { band: BandId; children: React.ReactNode }) {
  return (
    <section className={`outline-band outline-band-${band}`} aria-labelledby={`outline-${band}`}>
      <h3 id={`outline-${band}`}>{bandNames[band]}</h3>
      <ol>{children}</ol>
    </section>
  );
}

/** Arrow keys go through the outline; Tab leaves it. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-outline]')];
  const here = all.findIndex((each) => each === document.activeElement);
  const to: Record<string, number> = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 };
  const next = all[to[event.key] ?? -1];
  if (here < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
