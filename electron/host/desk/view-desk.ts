import type { CheckReport } from '../../../simulation/check/check-scenario.ts';
import type { Problem } from '../../../simulation/scenario/problem.ts';
import type { Scenario } from '../../../simulation/scenario/schema.ts';
import { parseOnce } from '../library/parse-once.ts';
import type { Checker, Checking } from './create-checker.ts';
import { describeScenario } from './describe-scenario.ts';
import type { DeskFile } from './desk-files.ts';
import { readDeskText } from './desk-files.ts';
import type { DeskCheck, DeskPulse, DeskView } from './desk-views.ts';
import { listPlaythroughs } from './list-playthroughs.ts';
import { placesIn } from './places-in.ts';
import { usualStates } from './usual-states.ts';
import { walkPath } from './walk-path.ts';

/** A file as it stands on the disk now, read, with the check of it begun. */
export interface OpenFile {
  file: DeskFile;
  text: string;
  hash: string;
  problems: Problem[];
  scenario: Scenario | null;
  checking: Checking | null;
}

export function openFile(file: DeskFile, checker: Checker): OpenFile {
  const { text, hash, unread } = readDeskText(file);
  if (unread) return { file, text, hash, problems: [unread], scenario: null, checking: null };
  const { scenario, problems } = parseOnce(hash, text);
  const checking = scenario ? checker.check(file.key, hash, scenario, text) : null;
  return { file, text, hash, problems, scenario, checking };
}

/** Everything the desk shows of a file. What the check has not found yet comes with a later view. */
export function viewDesk({ file, text, hash, problems, scenario, checking }: OpenFile): DeskView {
  const common = { key: file.key, source: file.source, file: file.file, text, hash };
  if (!scenario)
    return {
      ...common,
      ...{ problems: problems.map((problem) => ({ ...problem, place: null })), scenario: null },
      ...{ check: { state: 'broken' }, playthroughs: [] },
    };
  const report = checking?.report ?? null;
  const places = placesIn(text, scenario);
  const all = [...problems, ...(report?.problems ?? [])];
  return {
    ...common,
    problems: all.map((problem) => ({ ...problem, place: places.placeAt(problem.line) })),
    scenario: describeScenario(scenario, places, usualStates(scenario, report?.coverage ?? null)),
    check: report ? tellReport(scenario, report) : tellUnderWay(checking),
    playthroughs: listPlaythroughs(file, scenario.id).map(({ name, title }) => ({ file: name, title })),
  };
}

/** What a page asks again and again, cheap to answer. */
export function pulseOf({ file, hash, scenario, checking }: OpenFile): DeskPulse {
  const playthroughs = scenario ? listPlaythroughs(file, scenario.id).length : 0;
  if (!checking) return { hash, state: 'broken', states: 0, playthroughs };
  const { state } = checking.report ? { state: 'done' as const } : tellUnderWay(checking);
  return { hash, state, states: checking.states, playthroughs };
}

const tellUnderWay = (checking: Checking | null) =>
  checking?.isFailed ? { state: 'failed' as const } : { state: 'running' as const, states: checking?.states ?? 0 };

function tellReport(scenario: Scenario, { coverage }: CheckReport): DeskCheck {
  const { states, partial, best, worst, scenes, endings, minutes, readingLevel, skipped } = coverage;
  return {
    state: 'done',
    ...{ states, partial, minutes, readingLevel },
    best: walkPath(scenario, best),
    worst: walkPath(scenario, worst),
    seen: Object.fromEntries(scenes.map((scene) => [scene.id, scene.states])),
    neverReached: endings.filter(({ reached }) => !reached).map(({ id }) => id),
    skipped: skipped.map(({ code }) => code),
  };
}
