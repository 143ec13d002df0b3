import type {
  DeskPath,
  DeskProblem,
  DeskScenario,
  DeskScene,
  DeskView,
} from '../../../electron/host/desk/desk-views.ts';

/** A scene of the desk with nothing in it. */
function sceneAt(id: string, phase: DeskScene['phase'], part: Partial<DeskScene> = {}): DeskScene {
  const usual = { arousal: 75, trust: 30, patience: 7, owned: false, asked: false, apologies: 0, by: 'best' as const };
  return {
    ...{ id, title: `Title of ${id}`, phase, task: 'choose', lines: [1, 3], tell: [], says: [], replies: [] },
    ...{ canWrite: phase === 'talk', otherwise: null, usual, ...part },
  };
}

export const scenario: DeskScenario = {
  ...{ id: 'small', title: 'Small', kind: 'scenario', start: 'first', leaves: 'lost' },
  customer: { name: 'Hanna Vogel', arousal: 75, trust: 30, patience: 7 },
  scenes: [
    sceneAt('first', 'before'),
    sceneAt('talk', 'talk', { otherwise: 'again', says: [{ when: null, line: 'Whose doing was it?' }] }),
    sceneAt('again', 'talk', { otherwise: 'again' }),
    sceneAt('later', 'after'),
  ],
  endings: [
    { id: 'good', title: 'Good', outcome: 'won-back', when: 'kept', tell: '', lines: [4, 5] },
    { id: 'lost', title: 'Lost', outcome: 'lost', when: null, tell: '', lines: [6, 7] },
  ],
  edges: [
    { from: 'first', to: 'talk', kind: 'reply', replies: ['ring'], isFaulty: false },
    { from: 'talk', to: 'later', kind: 'reply', replies: ['own'], isFaulty: false },
    { from: 'talk', to: 'again', kind: 'written', replies: [], isFaulty: false },
    { from: 'talk', to: 'lost', kind: 'leaves', replies: [], isFaulty: true },
    { from: 'again', to: 'lost', kind: 'leaves', replies: [], isFaulty: true },
    { from: 'again', to: 'later', kind: 'reply', replies: ['own'], isFaulty: false },
    { from: 'later', to: 'good', kind: 'reply', replies: ['keep'], isFaulty: false },
    { from: 'later', to: 'lost', kind: 'reply', replies: ['keep'], isFaulty: false },
  ],
};

export function pathThrough(ending: string, ...scenes: string[]): DeskPath {
  const turns = scenes.map((scene) => {
    return { scene, title: scene, picks: [], words: [], points: 1, arousal: 50, trust: 50 };
  });
  return { raw: 1, ending, start: { arousal: 75, trust: 30 }, turns };
}

export const check: Extract<DeskView['check'], { state: 'done' }> = {
  ...{ state: 'done', states: 9, partial: false, seen: { first: 1, talk: 2, again: 0, later: 3 } },
  ...{ neverReached: [], minutes: 4, readingLevel: 3, skipped: [] },
  best: pathThrough('good', 'first', 'talk', 'later'),
  worst: pathThrough('lost', 'first', 'talk'),
};

export function problemAt(place: string | null, part: Partial<DeskProblem> = {}): DeskProblem {
  return {
    ...{
      code: 'few-replies',
      severity: 'warning',
      message: 'Fewer than three.',
      remedy: 'Add one.',
      line: 2,
      column: 1,
    },
    ...{ place, ...part },
  };
}

export function viewOf(part: Partial<DeskView> = {}): DeskView {
  return {
    ...{
      key: 'small',
      source: 'user',
      file: '/x/small.yaml',
      text: 'a\nb\nc',
      hash: 'one',
      problems: [],
      scenario,
      check,
    },
    ...{ playthroughs: [], ...part },
  };
}
