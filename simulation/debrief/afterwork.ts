import type { CustomerState } from '../customer/customer-state.ts';
import type { Scenario } from '../scenario/schema.ts';
import { sayMoment } from '../scenario/story-time.ts';
import type { Debrief, PrincipleResult, TurnRecord } from './debrief.ts';
import { quoted } from './wording.ts';

/** What became of the promises, and of the work after the talk. */
export function tellAfterwork(
  scenario: Scenario,
  state: CustomerState,
  results: readonly PrincipleResult[],
  records: readonly TurnRecord[],
): Debrief['afterwork'] {
  const promises = state.promises.map(([id, made]) => {
    const { line = id, due = 0 } = scenario.promises[id] ?? {};
    const by = sayMoment(due, scenario.clock.known);
    const remark = {
      kept: `You promised ${quoted(line)} by ${by}, and it was done by then.`,
      broken: `You promised ${quoted(line)} by ${by}, and it was not done by then.`,
      open: `${quoted(line)} is still to be done, by ${by}.`,
    }[made];
    return { line, due: by, state: made, remark };
  });
  const reached = records.some((record) => record.phase === 'after');
  const remarks = reached
    ? results.filter(({ phase, remark }) => phase === 'after' && remark !== '').map(({ remark }) => remark)
    : ['The run ended before the work after the talk began, so nothing was kept, traced or written down.'];
  return { promises, remarks };
}
