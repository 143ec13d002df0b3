import type { Edit, Mistake } from './mistake.ts';
import { ways } from './mistake.ts';

const { toWhatNow, toComeAgain } = ways;

const third: Edit[] = [
  [
    '  what-now:\n',
    '      sorry: { say: "I do not know yet whose doing it was.", faults: [evasive], go: what-now }\n  what-now:\n',
  ],
  [
    '  wednesday:\n',
    '      wait: { say: "Let me ring you back about that.", faults: [stall], promises: [engineer], go: wednesday }\n  wednesday:\n',
  ],
];

export const craftMistakes: Mistake[] = [
  {
    code: 'implausible-reply',
    edits: [
      [
        'To be fair, the lads should have checked the slips.',
        'Whatever. Not my problem, the lads should have checked the slips.',
      ],
    ],
    on: '      lads:',
    way: toComeAgain,
  },
  {
    code: 'implausible-reply',
    edits: [
      [
        'To be fair, the lads should',
        'To be fair to all of us here at the desk, and I say this as somebody who has worked at this very desk for eleven years through three owners and two floods, the lads should',
      ],
    ],
    on: '      lads:',
    way: toComeAgain,
  },
  {
    code: 'replies-alike',
    edits: [
      [
        'To be fair, the lads should have checked the slips.',
        'Ours, and sorry: I wrote it on paper, and never booked it. The lads should have checked the slips.',
      ],
      ['{ blameOthers: the lads should have checked the slips }', '[blameOthers]'],
      [' The lads should have checked the slips.', ''],
    ],
    on: '      lads:',
    way: toComeAgain,
  },
  {
    code: 'line-repeats',
    edits: [["Well. That's a start. And my heating?", 'Say that again, slowly: whose doing was it that I sat here?']],
    on: 'when: arousal > 60',
    way: toWhatNow,
  },
  {
    code: 'hard-to-read',
    edits: [
      [
        'You run the desk of a heating firm.',
        `Notwithstanding contractual considerations ${'regarding residential installations, organisational accountability necessitates comprehensive communication '.repeat(12)}.`,
      ],
    ],
    on: 'level:',
    way: null,
  },
  {
    code: 'used-twice',
    edits: [
      [
        'coach: Eleven is not nine. He took you at your word for the second time.',
        'coach: Eight is before nine. He can set his clock by you again.',
      ],
    ],
    on: '      eleven:',
    way: null,
  },
  {
    code: 'never-exercised',
    edits: [['options, followThrough]', 'options, followThrough, goodwill]']],
    on: 'teaches:',
    way: null,
  },
  { code: 'few-replies', edits: [], on: '  come-again:', way: toComeAgain, twin: third },
  { code: 'step-not-of-principle', edits: [['cites: S4-3', 'cites: S1-4']], on: '      own:', way: null },
  {
    code: 'placeholder',
    edits: [['tell: The stapler is still on the desk.', 'tell: TODO the stapler is still on the desk.']],
    on: 'TODO',
    way: null,
  },
  {
    code: 'cause-not-in-facts',
    edits: [
      ['I wrote it on paper and never booked it.', 'The van broke its axle in Norwich.'],
      ['shows: { ownership: Ours,', 'shows: { explain: The van broke its axle in Norwich, ownership: Ours,'],
    ],
    on: '      ours:',
    way: null,
    twin: [
      ['shows: { ownership: Ours,', 'shows: { explain: I wrote it on paper and never booked it, ownership: Ours,'],
    ],
  },
  {
    code: 'cause-not-in-facts',
    edits: [
      ['I wrote it on paper and never booked it.', 'I wrote it on paper on Friday and never booked it.'],
      ['shows: { ownership: Ours,', 'shows: { explain: I wrote it on paper on Friday, ownership: Ours,'],
    ],
    on: '      ours:',
    way: null,
  },
  {
    code: 'level-out-of-line',
    edits: [['patience: 4', 'patience: 3']],
    on: 'level:',
    way: 'discovery/ring, opening/own, what-now/ask, wednesday/eight, after/diary',
  },
  {
    code: 'minutes-out-of-line',
    edits: [['minutes: 4\nteaches', 'minutes: 30\nteaches']],
    on: 'minutes: 30',
    way: 'discovery/ring, opening/own, what-now/ask, wednesday/eight, after/diary',
  },
  {
    code: 'intensity-out-of-line',
    edits: [['arousal: 70', 'arousal: 95']],
    on: 'intensity: 1',
    way: 'discovery/ring, opening/own, what-now/ask, wednesday/eight, after/diary',
    twin: [
      ['arousal: 70', 'arousal: 95'],
      ['intensity: 1', 'intensity: 2'],
    ],
  },
  {
    code: 'accept-answers-nothing',
    edits: [['teaches:', 'accept: { short-cut: It is meant. }\nteaches:']],
    on: 'accept:',
    way: null,
    twin: [['teaches:', 'accept: { few-replies: It is small. }\nteaches:']],
  },
];
