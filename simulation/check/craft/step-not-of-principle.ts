import type { FaultId } from '../../doctrine/fault.ts';
import type { PrincipleId } from '../../doctrine/principle.ts';
import { steps } from '../../doctrine/step.ts';
import { itemsOf, principlesOf } from '../../scenario/items.ts';
import type { Check } from '../check.ts';
import type { PlacedItem } from '../each-item.ts';
import { eachItem } from '../each-item.ts';

/** Principles and faults that belong together: a remark on one may rest on a step that is about another of its family. */
const families: readonly (readonly (PrincipleId | FaultId)[])[] = [
  [
    'ownership',
    'apology',
    'deny',
    'blameCustomer',
    'blameOthers',
    'evasive',
    'excuse',
    'mixedMessage',
    'hollow',
    'fixBeforeSorry',
  ],
  ['composure', 'defensive'],
  ['impact', 'minimise', 'hollow'],
  ['initiate', 'channel', 'stall', 'evasive', 'deny', 'ownership'],
  ['ask', 'solution', 'options', 'tellBeforeAsk', 'fixBeforeSorry', 'overpromise'],
  ['followThrough', 'brokenPromise', 'overpromise', 'stall', 'solution'],
  ['goodwill', 'stingy'],
  ['explain', 'prevention', 'rootCause', 'codify', 'businessAsUsual', 'overpromise', 'excuse', 'blameOthers'],
  ['forgiveness', 'defensive'],
];

/** A coach remark that rests on a step far from anything this reply shows, violates or leaves out. */
export const stepNotOfPrinciple: Check = {
  code: 'step-not-of-principle',
  severity: 'warning',
  ofDrills: true,
  find: ({ scenario }) =>
    eachItem(scenario).flatMap((placed) => {
      const { cites } = placed.item.reply;
      if (cites === undefined) return [];
      const about = [...steps[cites].principles, ...steps[cites].faults];
      const at = atStake(placed);
      const isNear = about.some(
        (id) => at.has(id) || families.some((kin) => kin.includes(id) && kin.some((each) => at.has(each))),
      );
      if (at.size === 0 || isNear) return [];
      return [
        {
          path: [...placed.path, 'cites'],
          message: `${cites} is about ${about.join(', ')}, and here it is about ${[...at].join(', ')}.`,
          remedy: 'Cite the step that the remark rests on.',
        },
      ];
    }),
};

/** What a remark on this reply can be about: what it shows, has and promises, and what the scene is an occasion for. */
function atStake({ scene, item: { reply } }: PlacedItem): ReadonlySet<PrincipleId | FaultId> {
  const missed = [...scene.expects, ...itemsOf(scene).flatMap((item) => principlesOf(item.reply))];
  const promised = reply.promises.length > 0 ? (['followThrough'] as const) : [];
  return new Set([...principlesOf(reply), ...reply.faults.map(({ id }) => id), ...promised, ...missed]);
}
