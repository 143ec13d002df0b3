import type { Language } from '../reply/language/language.ts';
import type { Finding, Problem, ProblemCode } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Survey } from '../search/survey.ts';

/** What a check looks at: the scenario, and what exact search found in all its states. */
export interface Subject {
  scenario: Scenario;
  survey: Survey;
  language: Language | null;
}

/** One finding of a check; the check gives it its code and severity. */
export type CheckFinding = Omit<Finding, 'code' | 'severity'>;

/** One question asked of a scenario. */
export interface Check {
  code: ProblemCode;
  severity: Problem['severity'];
  /** Asked of one-minute drills too. */
  ofDrills: boolean;
  /** What it cannot do without: every state searched, or a language to read replies with. */
  needs?: 'every-state' | 'language';
  find: (subject: Subject) => CheckFinding[];
}
