import type { StepId } from './step.ts';

export interface Tension {
  question: string;
  articles: string;
  /** What studies say, or '' where we know of none. */
  research: string;
  weTeach: string;
  steps: StepId[];
}

/** Where the articles pull against each other, or part company with research. */
export const tensions: Tension[] = [
  {
    question: 'Ask what they need, or come with two offers?',
    articles:
      'One article says to find out what they need before naming anything; another says to propose two repairs.',
    research: 'People who could choose the remedy felt more in control and were more satisfied.',
    weTeach: 'Do both, in that order: the question, then two offers or more, shaped by the answer.',
    steps: ['S1-2', 'S4-5'],
  },
  {
    question: 'May I promise that it will not happen again?',
    articles:
      'One article wants the customer assured it will not recur; another says to warn them if it might, and tell them what you are doing about it.',
    research: '',
    weTeach: 'Promise the change you have made. Say "never" only where you could prove it.',
    steps: ['S0-3', 'S2-5'],
  },
  {
    question: 'Explain now, or investigate first?',
    articles:
      'The customer should hear the cause along with the apology, yet the inquiry into the cause belongs to the days after.',
    research: 'Specific accounts satisfy and vague ones do not, which speaks against guessing on the day.',
    weTeach:
      'Give what you know today and a date for the remainder. "I do not know yet" is honest as long as that date is kept.',
    steps: ['S2-2', 'S2-5', 'S3-5', 'S4-8'],
  },
  {
    question: 'When does an explanation become an excuse?',
    articles: 'One article has you volunteer how it happened; another will not hear a lame reason after the sorry.',
    research:
      'A review of 54 samples found that pleading circumstances worked better than arguing the act was right, while popular advice on apologies says to offer no excuse whatever.',
    weTeach:
      'Own it before you explain it, keep to a cause that the facts bear out, and stop there. An explanation earns nothing until somebody has taken responsibility.',
    steps: ['S2-2', 'S2-5', 'S4-2'],
  },
  {
    question: 'Apologise at once, or hear them out?',
    articles: 'At once: well ahead of half an hour of venting, and before they call if that can be managed.',
    research:
      'One line of research finds that lateness harms an apology; another finds that it works better after the wronged person has been heard than in the first instant.',
    weTeach:
      'If you open the talk, apologise in your first words. If they opened it and are still speaking, let them finish and name what they told you.',
    steps: ['S4-1'],
  },
  {
    question: 'How much apology is enough?',
    articles: 'It must be complete and sincere; none of the five warns against saying it too often.',
    research:
      'At an airport, apologising for longer than about seven seconds lowered satisfaction. Among 145 people judging a clear wrong, a partial apology did worse than silence.',
    weTeach: 'Make one apology, whole and short, then act. A third with nothing new in it costs points.',
    steps: ['S0-2', 'S3-2', 'S4-2'],
  },
  {
    question: 'Must I ask for forgiveness?',
    articles: 'One article calls it the critical last step, the one most of us forget; the other four do without it.',
    research: 'The largest study we cite put it last among the parts of an apology.',
    weTeach: 'It is worth one point and needs a reason. Demanding it costs; leaving it out never fails a run.',
    steps: ['S0-4'],
  },
  {
    question: 'Do I say "I" or "we"?',
    articles: 'Speak personally, and for the team whose agreement you fetched before you came.',
    research: 'Studies of service talk found that "I" does better than "we".',
    weTeach:
      'See the others first. Then say "I" for what you did and will do, and "we" only for what you did together.',
    steps: ['S3-2', 'S4-4'],
  },
  {
    question: 'Do I take the blame when it was not my fault?',
    articles: 'Full responsibility, no share for the customer, and what happened on your watch is yours.',
    research:
      'With fault in doubt, a partial apology was received better than none; with fault plain, it was received worse.',
    weTeach:
      'Each scenario says whose fault it was. Where it was unclear or not ours, take responsibility for the handling and for nothing you did not do.',
    steps: ['S0-1', 'S2-3'],
  },
  {
    question: 'Will a good recovery make them more loyal than before?',
    articles: 'The articles hope so, and one tells of a customer won for good by a card a year later.',
    research:
      'Pooled studies of such recoveries show higher satisfaction, and no gain in buying again or in recommending you.',
    weTeach:
      'Put it right because it is owed. The customer in a scenario may end up loyal, and we do not sell that as a law.',
    steps: ['S1-4', 'S4-7'],
  },
  {
    question: 'Can a gift make up for it?',
    articles: 'Something free, not stingy, once the dust is down.',
    research: 'Courtesy and fair treatment weigh slightly more in lasting satisfaction than what is handed over.',
    weTeach:
      'A gift comes after the repair and never in its place, so it weighs little and is judged on when as well as how much.',
    steps: ['S1-4'],
  },
];
