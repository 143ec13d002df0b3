import type { Check, CheckFinding } from '../check.ts';

/** A variant of a line or narration that some variant before it always beats, or whose `when` never holds. */
export const variantNeverSpoken: Check = {
  code: 'variant-never-spoken',
  severity: 'warning',
  ofDrills: true,
  needs: 'every-state',
  find: ({ scenario, survey }) => {
    const findings: CheckFinding[] = [];
    for (const [id, scene] of Object.entries(scenario.scenes)) {
      const seen = survey.scenes.get(id);
      if (!seen || seen.states.length === 0) continue;
      for (const [key, places] of [
        ['says', seen.spoken],
        ['tell', seen.told],
      ] as const) {
        for (const [index, { when }] of (scene[key] ?? []).entries()) {
          if (places.has(index)) continue;
          findings.push({
            path: ['scenes', id, key, index, when ? 'when' : 'line'],
            message: when
              ? 'This line is never used: its condition never holds here, or a line above it always comes first.'
              : 'This line is never used: a line above it holds every time.',
            remedy: 'Loosen its `when`, move it further up, or remove it.',
            way: survey.pathTo(seen.states),
          });
        }
      }
    }
    return findings;
  },
};
