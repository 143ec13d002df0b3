import { principles } from '../../../simulation/doctrine/principle.ts';
import { formatMoment } from '../../../simulation/scenario/story-time.ts';
import type { BriefingView, ScenarioCard } from '../views.ts';
import type { LibraryEntry } from './library.ts';

/** A scenario as the library shows it, with what was reached in it so far. */
export function cardOf(
  { id, scenario, source }: LibraryEntry,
  record?: { best: number | null; runs: number },
): ScenarioCard {
  const { kind, title, trade, channel, level, intensity, minutes, fault, teaches, customer } = scenario;
  const { name, about, look, arousal, trust } = customer;
  return {
    ...{ id, kind, title, trade, channel, level, intensity, minutes, fault, source },
    teaches: teaches.map((principle) => ({ id: principle, name: principles[principle].name })),
    customer: { name, about, look, arousal, trust },
    best: record?.best ?? null,
    runs: record?.runs ?? 0,
  };
}

/** What is shown before play. */
export function briefingOf(entry: LibraryEntry, record?: { best: number | null; runs: number }): BriefingView {
  const { brief, clock, facilitator } = entry.scenario;
  return {
    ...cardOf(entry, record),
    brief,
    authority: authorityOf(entry),
    known: formatMoment(clock.known),
    objectives: facilitator.objectives,
  };
}

/** What the trainee may grant, in words: an id such as `first-call` reads as "first call". */
export function authorityOf({ scenario }: LibraryEntry): BriefingView['authority'] {
  return Object.entries(scenario.authority).map(([id, limit]) => ({
    what: scenario.remedies[id]?.line ?? id.replaceAll('-', ' '),
    limit,
  }));
}
