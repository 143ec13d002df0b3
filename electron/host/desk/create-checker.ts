import type { CheckReport } from '../../../simulation/check/check-scenario.ts';
import { checkScenarioInSteps } from '../../../simulation/check/check-scenario.ts';
import type { Language } from '../../../simulation/reply/language/language.ts';
import type { Scenario } from '../../../simulation/scenario/schema.ts';

/** A check of one text, under way or done. */
export interface Checking {
  /** States met so far. */
  states: number;
  report: CheckReport | null;
  /** null where it was stopped because its text is no longer looked at. */
  done: Promise<CheckReport | null>;
  isStopped: boolean;
  /** The checker itself broke down over this text: that is our mistake, and it is not tried again. */
  isFailed: boolean;
}

/** Checks texts in steps, each once, so that the host goes on answering. */
export interface Checker {
  /** The check of a text; begun if it was not. A check of what this file said before is stopped. */
  check: (key: string, hash: string, scenario: Scenario, text: string) => Checking;
  /** What is known of a text without beginning anything. */
  known: (hash: string) => CheckReport | null;
}

/** How many reports are kept at hand. */
const mostReports = 40;

export function createChecker(language: () => Promise<Language>): Checker {
  const byHash = new Map<string, Checking>();
  const lookedAt = new Map<string, string>();
  const begin = (hash: string, scenario: Scenario, text: string): Checking => {
    const checking: Checking = {
      states: 0,
      report: null,
      isStopped: false,
      isFailed: false,
      done: Promise.resolve(null),
    };
    checking.done = run(checking, scenario, text).catch((error: unknown) => {
      console.error(error);
      checking.isFailed = true;
      return null;
    });
    return checking;
  };
  const run = async (checking: Checking, scenario: Scenario, text: string): Promise<CheckReport | null> => {
    const steps = checkScenarioInSteps(scenario, text, { language: await language().catch(() => null) });
    for (;;) {
      await rest();
      if (checking.isStopped) return null;
      const step = steps.next();
      if (step.done) return (checking.report = step.value);
      checking.states = step.value;
    }
  };
  return {
    check: (key, hash, scenario, text) => {
      const before = lookedAt.get(key);
      if (before !== undefined && before !== hash) stop(byHash.get(before));
      lookedAt.set(key, hash);
      const known = byHash.get(hash);
      if (known && !known.isStopped) return known;
      const [oldest] = byHash.keys();
      if (byHash.size >= mostReports && oldest !== undefined) byHash.delete(oldest);
      const begun = begin(hash, scenario, text);
      byHash.set(hash, begun);
      return begun;
    },
    known: (hash) => byHash.get(hash)?.report ?? null,
  };
}

function stop(checking: Checking | undefined): void {
  if (checking && checking.report === null) checking.isStopped = true;
}

/** Lets others run; a check nobody waits for keeps no process alive. */
function rest(): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume).unref();
  });
}
