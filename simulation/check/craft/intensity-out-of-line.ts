import type { Check } from '../check.ts';

/** Arousal from which nobody finds it easy to listen, and below which few find it hard. */
const fierce = 95;
const mild = 60;

/** An `intensity` that promises less than there is to hear, or more. */
export const intensityOutOfLine: Check = {
  code: 'intensity-out-of-line',
  severity: 'warning',
  ofDrills: true,
  find: ({ scenario, survey }) => {
    const { arousal } = scenario.customer;
    const attacks = survey.found.best.path.filter(({ scene }) => scenario.scenes[scene]?.attack).length;
    const isHarder = scenario.intensity === 1 && arousal >= fierce && attacks > 0;
    const isMilder = scenario.intensity === 3 && arousal <= mild && attacks === 0;
    if (!isHarder && !isMilder) return [];
    const heard = `the customer starts at ${arousal} of 100 and attacks ${attacks === 1 ? 'once' : `${attacks} times`} even on the best way`;
    return [
      {
        path: ['intensity'],
        message: `Intensity ${scenario.intensity} is shown before play, and ${heard}.`,
        remedy: isHarder ? 'Write 2 or 3, so that people know what they are in for.' : 'Write 1 or 2.',
        way: survey.found.best.path,
      },
    ];
  },
};
