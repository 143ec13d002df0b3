import type { FaultId } from '../doctrine/fault.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Answer } from './answer.ts';
import type { CustomerState } from './customer-state.ts';

/** A fault that lies in the order of things and not in one reply's words, with the reason. */
export interface OrderFault {
  id: FaultId;
  because: string;
}

/** Faults of order and time in this answer: the gravest that fits one act, never two for the same act (principles.md). */
export function findOrderFaults(
  state: CustomerState,
  answer: Answer,
  scenario: Scenario,
  isTalk: boolean,
  now: number,
): OrderFault[] {
  const found: OrderFault[] = [];
  const marked = new Set(answer.faults.map((mark) => mark.id));
  const shows = new Set(answer.shows.map((mark) => mark.id));
  const add = (id: FaultId, because: string) => {
    if (!marked.has(id)) found.push({ id, because });
  };
  if (isTalk) {
    const proposes = answer.offers.length > 0 || shows.has('solution') || shows.has('options');
    const isOurs = scenario.fault === 'ours' || scenario.fault === 'shared';
    const hasOwned = state.owned || shows.has('ownership');
    const hasApologised = state.apologies > 0 || shows.has('apology');
    if (proposes && isOurs && !hasOwned && !hasApologised && !marked.has('tellBeforeAsk')) {
      add('fixBeforeSorry', 'a remedy came before anybody owned it or said sorry');
    } else if (
      proposes &&
      !state.asked &&
      !shows.has('ask') &&
      !shows.has('options') &&
      !marked.has('fixBeforeSorry')
    ) {
      add('tellBeforeAsk', 'a remedy was set before anybody asked what is needed');
    }
    if (shows.has('apology') && state.apologies >= 2 && !bringsSomethingNew(answer, state)) {
      add('hollow', 'this is one more sorry with nothing new in it');
    }
  }
  const elapsed = now - scenario.clock.known;
  const before = state.now - scenario.clock.known;
  if (
    scenario.stall !== undefined &&
    !state.spoken &&
    !isTalk &&
    elapsed > scenario.stall &&
    before <= scenario.stall
  ) {
    if (!marked.has('deny')) add('stall', 'too much time passed with nothing said');
  }
  return found;
}

/** Whether a further apology comes with an action, a question or a first taking of responsibility. */
function bringsSomethingNew(answer: Answer, state: CustomerState): boolean {
  const isNew = answer.shows.some(
    ({ id }) => id !== 'apology' && id !== 'composure' && !(id === 'ownership' && state.owned),
  );
  return isNew || answer.promises.length > 0 || answer.keeps.length > 0;
}
