import { namesIn } from '../../scenario/condition.ts';
import type { Scene } from '../../scenario/schema.ts';
import type { Check, CheckFinding } from '../check.ts';
import type { PlacedItem } from '../each-item.ts';
import { itemsLeadingTo } from '../items-leading-to.ts';

/** A scene to which only offers lead, and which a written reply can enter although nothing was offered. */
export const answersNoOffer: Check = {
  code: 'answers-no-offer',
  severity: 'warning',
  ofDrills: false,
  find: ({ scenario, survey }) => {
    const leadingTo = itemsLeadingTo(scenario);
    const writers = new Map<string, string[]>();
    for (const [id, { write }] of Object.entries(scenario.scenes)) {
      if (write) writers.set(write.otherwise, [...(writers.get(write.otherwise) ?? []), id]);
    }
    const findings: CheckFinding[] = [];
    for (const [id, scene] of Object.entries(scenario.scenes)) {
      const leading = leadingTo.get(id) ?? [];
      const [presumed] = leading.length > 0 ? commonOffers(leading) : [];
      if (presumed === undefined || !scene.says || asksForOffer(scene)) continue;
      const say = (path: CheckFinding['path'], by: string) =>
        findings.push({
          path,
          message: `"${id}" answers the offer of "${presumed}", and ${by} although nobody offered it.`,
          remedy: `Give "${id}" a line for each case (\`when: offered.${presumed}\`), or ask for the offer before it.`,
          way: survey.pathTo(survey.scenes.get(id)?.states ?? []),
        });
      for (const other of writers.get(id) ?? []) {
        say(['scenes', other, 'write', 'otherwise'], 'a written reply is led there');
      }
      for (const { item, path } of leading) {
        const { needs, offers } = item.reply;
        if (needs && !needs.some((need) => offers.some((offer) => need === `offers.${offer}`)))
          say([...path, 'needs'], 'a written reply takes this way with what `needs` lists,');
      }
    }
    return findings;
  },
};

const commonOffers = (items: readonly PlacedItem[]) =>
  (items[0]?.item.reply.offers ?? []).filter((offer) => items.every(({ item }) => item.reply.offers.includes(offer)));

const asksForOffer = ({ says = [] }: Scene) =>
  says.some(({ when }) => when && namesIn(when).some((name) => name.startsWith('offered')));
