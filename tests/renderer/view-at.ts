import type { PlayView, SceneView } from '../../electron/host/views.ts';

interface ViewParts {
  turn: number;
  mode?: PlayView['mode'];
  askedAgain?: SceneView['askedAgain'];
  transcript?: PlayView['transcript'];
}

/** A view of a small run, for tests of what the page makes of it. */
export function viewAt({ turn, mode = 'coach', askedAgain = null, transcript = [] }: ViewParts): PlayView {
  const item = (id: string) => ({ id, words: `Words of ${id}.`, at: null, owner: null, check: null });
  return {
    session: 's1',
    mode,
    scenario: { id: 'cold-boiler', title: 'The boiler nobody came for', channel: 'phone', brief: 'Brief.', minutes: 4 },
    customer: {
      name: 'Kwame Osei',
      pronoun: 'he',
      about: 'He sat in his coat.',
      look: {
        skin: 'deep',
        hair: 'cropped',
        hairColour: 'grey',
        face: 'oval',
        age: 'older',
        dress: 'coat',
        glasses: false,
        beard: 'none',
      },
      arousal: 80 - turn * 10,
      trust: 20 + turn * 5,
    },
    status: 'playing',
    turn,
    scene: {
      id: `scene-${turn}`,
      phase: 'talk',
      task: 'choose',
      tell: null,
      says: `Line ${turn}.`,
      items: [item('own'), item('but')],
      whys: [],
      atMost: null,
      canWrite: true,
      askedAgain,
    },
    ending: null,
    clock: { now: 'Tue 17:30', said: 'Tuesday 17:30', known: 'Tue 17:30', elapsed: '0 min' },
    promises: [],
    transcript,
    feedback: null,
    canRewind: mode !== 'exam' && turn > 0,
    room: null,
    reflection: null,
    commitment: null,
  };
}
