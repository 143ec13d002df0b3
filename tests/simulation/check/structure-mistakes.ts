import type { Edit, Mistake } from './mistake.ts';
import { ways } from './mistake.ts';

const { toOpening, toWhatNow, toComeAgain } = ways;

const attic: Edit = [
  '  wednesday:\n',
  '  attic:\n    phase: after\n    tell: Dust.\n    go: after\n    replies: { up: { do: Go up., takes: 5m } }\n  wednesday:\n',
];
const colder: Edit = [
  '  what-now:\n',
  '  colder:\n    phase: talk\n    says: The lads. I see.\n    write: { otherwise: colder }\n    go: what-now\n    replies: { mine: { say: "Mine, then.", shows: [ownership] }, no: { say: "It was them.", faults: [blameOthers] }, so: { say: "So what shall we do about it?", shows: [ask] } }\n  what-now:\n',
];
const tomorrow = (says: string): Edit => [
  '  what-now:\n',
  `  tomorrow-then:\n    phase: talk\n    says: ${says}\n    write: { otherwise: come-again }\n    go: what-now\n    replies: { mine: { say: "It is ours.", shows: [ownership] }, no: { say: "It was them.", faults: [blameOthers] }, so: { say: "What do you need?", shows: [ask] } }\n  what-now:\n`,
];
const sendsThere: Edit = ['offers: [morning], go: come-again', 'offers: [morning], go: tomorrow-then'];
const writesThere: Edit = [
  'write: { otherwise: come-again }\n    replies:\n      ours',
  'write: { otherwise: tomorrow-then }\n    replies:\n      ours',
];
export const structureMistakes: Mistake[] = [
  {
    code: 'unreachable-scene',
    edits: [attic],
    on: '  attic:',
    way: null,
    twin: [attic, ['keeps: [engineer], go: after', 'keeps: [engineer], go: attic']],
  },
  {
    code: 'dead-end',
    edits: [
      ['eight: { do', 'eight: { when: asked, do'],
      ['eleven: { do', 'eleven: { when: asked, do'],
    ],
    on: '  wednesday:',
    way: 'discovery/ring, opening/own, what-now/tell',
    twin: [['eight: { do', 'eight: { when: asked, do']],
  },
  {
    code: 'reply-never-offered',
    edits: [['lads: { say', 'lads: { when: trust > 100, say']],
    on: 'lads: { when',
    way: toComeAgain,
    twin: [['lads: { say', 'lads: { when: trust < 100, say']],
  },
  {
    code: 'variant-never-spoken',
    edits: [['when: arousal > 60', 'when: arousal > 99']],
    on: 'when: arousal > 99',
    way: toWhatNow,
  },
  {
    code: 'variant-never-spoken',
    edits: [['when: noticed', 'when: arousal > 5']],
    on: 'All day. I took',
    way: toOpening,
  },
  {
    code: 'ending-never-reached',
    edits: [
      [
        '  gone: { title',
        '  cool: { title: He says nothing, when: trust > 99, tell: Nothing., outcome: strained }\n  gone: { title',
      ],
    ],
    on: '  cool:',
    way: null,
    twin: [
      [
        '  gone: { title',
        '  cool: { title: He says nothing, when: trust > 20, tell: Nothing., outcome: strained }\n  gone: { title',
      ],
    ],
  },
  {
    code: 'never-used',
    edits: [['remedies: { tonight', 'remedies: { cake: a cake, tonight']],
    on: 'remedies: { cake',
    way: null,
  },
  {
    code: 'never-used',
    edits: [['  engineer: { line', '  card: { line: a card, due: Fri 09:00 }\n  engineer: { line']],
    on: '  card: {',
    way: null,
  },
  {
    code: 'never-used',
    edits: [
      ['customer:\n', 'remembers: { heard: He was heard out. }\ncustomer:\n'],
      ['go: what-now, cites: S4-3', 'remembers: [heard], go: what-now, cites: S4-3'],
    ],
    on: 'remembers: { heard',
    way: null,
    twin: [
      ['customer:\n', 'remembers: { heard: He was heard out. }\ncustomer:\n'],
      ['go: what-now, cites: S4-3', 'remembers: [heard], go: what-now, cites: S4-3'],
      ['when: arousal > 60', 'when: heard and arousal > 60'],
    ],
  },
  {
    code: 'nowhere-to-write',
    edits: [['write: { otherwise: come-again }\n    replies:\n      ask', 'replies:\n      ask']],
    on: '  what-now:',
    way: toWhatNow,
  },
  {
    code: 'otherwise-punishes',
    edits: [
      colder,
      ['slips }, go: come-again', 'slips }, go: colder'],
      [
        'write: { otherwise: come-again }\n    replies:\n      own',
        'write: { otherwise: colder }\n    replies:\n      own',
      ],
    ],
    on: '    write: { otherwise: colder }',
    way: toOpening,
    twin: [colder, ['slips }, go: come-again', 'slips }, go: colder']],
  },
  {
    code: 'answers-no-offer',
    edits: [tomorrow('Tomorrow, then. And who pays for today?'), sendsThere, writesThere],
    on: 'write: { otherwise: tomorrow-then }',
    way: 'discovery/ring, opening/send',
    twin: [
      tomorrow(
        '[{ when: offered.morning, line: "Tomorrow, then. And who pays for today?" }, { line: "And who pays for today?" }]',
      ),
      sendsThere,
      writesThere,
    ],
  },
];
