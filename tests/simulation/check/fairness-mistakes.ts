import type { Edit, Mistake } from './mistake.ts';
import { ways } from './mistake.ts';

const { toWhatNow, toAfter } = ways;

const kettle = (first: string): Edit[] => [
  ['at: Wed 08:00, keeps: [engineer], go: after', 'at: Wed 08:00, keeps: [engineer], go: kettle'],
  [
    '  after:\n    phase',
    `  kettle:\n    phase: after\n    tell: The kettle boils.\n    go: after\n    replies: { tea: { do: Tea.${first} }, coffee: { do: Coffee.${first} } }\n  after:\n    phase`,
  ],
];
const detour = (earned: string): Edit[] => [
  [
    '      eleven:',
    '      early: { do: Send Maya to him before the others., at: Wed 07:00, keeps: [engineer], go: hall, cites: S1-3, coach: Seven is before eight. }\n      eleven:',
  ],
  [
    '  after:\n    phase',
    `  hall:\n    phase: after\n    tell: The hall.\n    replies: { on: { do: Go on., takes: 1m, go: stairs${earned} } }\n  stairs:\n    phase: after\n    tell: The stairs.\n    replies: { on: { do: Go up., takes: 1m, go: landing } }\n  landing:\n    phase: after\n    tell: The landing.\n    replies: { on: { do: Go through., takes: 1m, go: after } }\n  after:\n    phase`,
  ],
];
export const fairnessMistakes: Mistake[] = [
  {
    code: 'taught-not-earnable',
    edits: [
      ['options, followThrough]', 'options, followThrough, goodwill]'],
      ['    atMost: 2', '    atMost: 2\n    expects: [goodwill]'],
    ],
    on: 'teaches:',
    way: toAfter,
    twin: [
      ['options, followThrough]', 'options, followThrough, goodwill]'],
      ['    atMost: 2', '    atMost: 2\n    expects: [goodwill]'],
      ['shows: { codify: Book', 'shows: { goodwill: Book every visit, codify: Book'],
    ],
  },
  {
    code: 'principle-off-best-path',
    edits: [
      ['options, followThrough]', 'options, followThrough, goodwill]'],
      ['at: Wed 11:00, go', 'at: Wed 11:00, shows: [goodwill], go'],
    ],
    on: 'teaches:',
    way: 'discovery/ring, opening/own, what-now/ask, wednesday/eight, after/diary',
    twin: [
      ['options, followThrough]', 'options, followThrough, goodwill]'],
      ['at: Wed 08:00, keeps', 'at: Wed 08:00, shows: [goodwill], keeps'],
    ],
  },
  {
    code: 'best-path-misses-best-ending',
    edits: [['when: kept and trust >= 50', 'when: broken']],
    on: '  warm:',
    way: 'discovery/ring, opening/own, what-now/ask, wednesday/eight, after/diary',
  },
  {
    code: 'poor-path-reaches-best-ending',
    edits: [],
    on: '  warm:',
    way: 'discovery/ring, opening/but, come-again/ours, what-now/tell, wednesday/eight, after/careful',
    twin: [['when: kept and trust >= 50', 'when: kept and asked and patience >= 2']],
  },
  {
    code: 'merit-never-pays',
    edits: [],
    on: '      send:',
    way: 'discovery/ring, opening/send',
    twin: [
      [
        'composure: We never put you in the diary }',
        'composure: We never put you in the diary, solution: That was us }',
      ],
    ],
  },
  {
    code: 'fault-costs-nothing',
    edits: [
      ["shows: { ownership: Ours, apology: I'm sorry }", "shows: { apology: I'm sorry }"],
      ['faults: { blameOthers: the lads', 'shows: [ownership, apology], faults: { blameOthers: the lads'],
      ['  come-again:\n    phase: talk', '  come-again:\n    phase: talk\n    expects: [ownership]'],
      ['patience: 4', 'patience: 9'],
    ],
    on: '      lads:',
    way: 'discovery/ring, opening/but, come-again/lads',
  },
  {
    code: 'no-consequence',
    edits: kettle(''),
    on: 'replies: { tea',
    way: `${toAfter}, kettle/tea`,
    twin: kettle(', takes: 5m'),
  },
  {
    code: 'short-cut',
    edits: detour(''),
    on: 'scenes:',
    way: 'discovery/ring, opening/own, what-now/ask, wednesday/eight, after/diary',
    twin: detour(', shows: [goodwill]'),
  },
  { code: 'promise-cannot-be-kept', edits: [['due: Wed 09:00', 'due: Tue 18:00']], on: '  engineer:', way: toWhatNow },
  {
    code: 'order-decides',
    edits: [
      ['diary: { do', 'diary: { at: Wed 12:00, do'],
      ['careful: { do', 'careful: { at: Thu 12:00, do'],
    ],
    on: '  after:',
    way: toAfter,
    twin: [['diary: { do', 'diary: { at: Wed 12:00, do']],
  },
];
