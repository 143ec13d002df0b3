import type { NotAssessedReason } from '../reply/reply-analysis.ts';

/** Why a written reply could not be assessed, as a sentence to the trainee; `name` is the customer's. */
export function whyNotAssessed(reason: NotAssessedReason, name: string): string {
  switch (reason) {
    case 'empty':
      return 'There were no words to judge.';
    case 'too-long':
      return 'It is longer than anybody says in one turn.';
    case 'not-english':
      return 'It does not read as English, the only language Amends can judge.';
    case 'gibberish':
      return 'It does not read as words.';
    case 'echo':
      return `It says back what ${name} said.`;
    case 'key-words':
      return `It is a list of key words; nobody could say it to ${name}.`;
    case 'off-topic':
      return `It does not seem to be about what ${name} said.`;
    case 'unclear':
      return 'Amends could not tell what it does, and does not guess.';
  }
}
