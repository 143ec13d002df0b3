import type { Lookup } from '../scenario/condition.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { CustomerState } from './customer-state.ts';
import { hasBrokenPromise, hasKeptPromises } from './customer-state.ts';

/** What the names of a `when` mean for this customer now. `written`: the last reply was written, not chosen. */
export function lookupIn(state: CustomerState, scenario: Scenario, written: boolean): Lookup {
  return (name) => {
    switch (name) {
      case 'arousal':
      case 'trust':
      case 'patience':
      case 'apologies':
      case 'owned':
      case 'asked':
      case 'attacked':
      case 'spoken':
        return state[name];
      case 'elapsed':
        return state.now - scenario.clock.known;
      case 'noticed':
        return scenario.clock.noticed !== undefined && state.now >= scenario.clock.noticed;
      case 'capped':
        return state.capped !== 'none';
      case 'kept':
        return hasKeptPromises(state);
      case 'broken':
        return hasBrokenPromise(state);
      case 'offered':
        return state.offered.length > 0;
      case 'written':
        return written;
      default:
        return lookupNamed(name, state);
    }
  };
}

function lookupNamed(name: string, state: CustomerState): boolean {
  const dot = name.indexOf('.');
  if (dot < 0) return state.remembered.includes(name);
  const kind = name.slice(0, dot);
  const of = name.slice(dot + 1);
  if (kind === 'offered') return state.offered.includes(of);
  const promise = state.promises.find(([id]) => id === of)?.[1];
  return kind === 'promised' ? promise !== undefined : promise === kind;
}
