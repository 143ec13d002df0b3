import type { Check, CheckFinding } from '../check.ts';
import { eachItem } from '../each-item.ts';
import { namesTested } from '../names-tested.ts';

/** A promise nobody makes, a remedy nobody offers, a remembered fact that is never set or never asked for. */
export const neverUsed: Check = {
  code: 'never-used',
  severity: 'warning',
  ofDrills: true,
  find: ({ scenario }) => {
    const replies = eachItem(scenario).map(({ item }) => item.reply);
    const made = new Set(replies.flatMap(({ promises }) => promises));
    const offered = new Set(replies.flatMap(({ offers }) => offers));
    const set = new Set(replies.flatMap(({ remembers }) => remembers));
    const tested = namesTested(scenario);
    const unused = (table: string, id: string, message: string, remedy: string): CheckFinding => ({
      path: [table, id],
      atKey: true,
      message,
      remedy,
    });
    return [
      ...Object.keys(scenario.promises)
        .filter((id) => !made.has(id))
        .map((id) =>
          unused(
            'promises',
            id,
            `Nobody ever makes the promise "${id}".`,
            'Let a reply make it with `promises`, or remove it.',
          ),
        ),
      ...Object.keys(scenario.remedies)
        .filter((id) => !offered.has(id))
        .map((id) =>
          unused('remedies', id, `Nobody ever offers "${id}".`, 'Let a reply offer it with `offers`, or remove it.'),
        ),
      ...Object.keys(scenario.remembers).flatMap((id) => {
        if (!set.has(id))
          return [
            unused('remembers', id, `Nothing ever sets "${id}".`, 'Let a reply set it with `remembers`, or remove it.'),
          ];
        return tested.has(id)
          ? []
          : [
              unused(
                'remembers',
                id,
                `"${id}" is set, and no \`when\` ever asks for it.`,
                'Test it in a `when`, or remove it.',
              ),
            ];
      }),
    ];
  },
};
