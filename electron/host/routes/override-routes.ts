import { Hono } from 'hono';
import { lineFor } from '../../../simulation/debrief/tell-turn.ts';
import { tellOverrides } from '../../../simulation/debrief/overrides.ts';
import type { HostParts } from '../host-parts.ts';
import type { Run } from '../play/open-run.ts';
import { openRun } from '../play/open-run.ts';

/** Every trainer's word on a judgement, of all runs, as JSON Lines: the reply and its moment, what Amends found, what the trainer says. */
export function overrideRoutes({ records }: HostParts) {
  return new Hono().get('/', (c) => {
    const lines = records.runsWith('overridden').flatMap((id) => linesOf(openRun(records, id)));
    c.header('Content-Type', 'application/x-ndjson; charset=utf-8');
    c.header('Content-Disposition', 'attachment; filename="amends-trainers-marks.jsonl"');
    return c.body(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  });
}

function linesOf({ id, scenario, session }: Run): object[] {
  return session.attempts.flatMap((attempt, index) =>
    tellOverrides(session, index).map(({ turn: number, mark, machine, verdict, reason, at }) => {
      const turn = attempt.turns[number - 1];
      const scene = turn && scenario.scenes[turn.scene];
      const idsOf = (marks: readonly { id: string }[] | undefined) => [...new Set(marks?.map((each) => each.id))];
      return {
        ...{ run: id, attempt: index + 1, turn: number, at, scenario: scenario.id, scene: turn?.scene },
        text: turn?.text ?? null,
        picks: turn?.picks ?? [],
        context: {
          fault: scenario.fault,
          recurrence: scenario.recurrence,
          customer: turn && lineFor(scene?.says, turn.before, scenario, turn.followsWritten),
        },
        shows: idsOf(turn?.decision.shows),
        faults: idsOf(turn?.decision.faults),
        ...{ mark, machine, trainer: verdict, reason },
      };
    }),
  );
}
