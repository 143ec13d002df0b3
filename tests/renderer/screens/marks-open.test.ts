import { expect, test } from 'vitest';
import { marksFound, marksMissing } from '../../../renderer/screens/debrief/marks-open.ts';
import type { Doctrine } from '../../../renderer/stores/doctrine-store.ts';
import type { TurnRecord } from '../../../simulation/debrief/debrief.ts';
import { faultIds, faults } from '../../../simulation/doctrine/fault.ts';
import { principleIds, principles } from '../../../simulation/doctrine/principle.ts';
import { findingAt } from './finding-at.ts';

const text = 'Sorry. I am sorry.';
const record: TurnRecord = {
  ...{
    turn: 2,
    phase: 'talk',
    when: 'Tue 17:35',
    sceneTitle: '',
    tell: null,
    says: null,
    answer: text,
    isSpoken: true,
  },
  findings: [findingAt(text, 'Sorry'), findingAt(text, 'I am sorry')],
  ...{ coach: [], cites: [], written: { assessed: true, why: null, askedAgain: false, beyond: 0 } },
  moved: { terms: [], arousal: [50, 40], trust: [30, 30] },
};
const doctrine = {
  principles: principleIds.map((id) => ({ ...principles[id], scenarios: [] })),
  faults: faultIds.map((id) => faults[id]),
} as unknown as Doctrine;

test('what was found in two places can be marked wrong once', () => {
  expect(marksFound(record)).toEqual([{ id: 'apology', name: 'Say sorry in full', verdict: 'absent' }]);
});

test('what was neither found nor named by a trainer can be marked missing', () => {
  const named = { turn: 2, mark: 'evasive', name: 'Nobody did it', machine: 'absent', verdict: 'present' } as const;
  const open = marksMissing(record, [{ ...named, reason: '', at: '' }], doctrine);
  expect(open.principles.map(({ id }) => id)).toEqual(principleIds.filter((id) => id !== 'apology'));
  expect(open.faults.map(({ id }) => id)).toEqual(faultIds.filter((id) => id !== 'evasive'));
  expect(open.faults.every(({ verdict }) => verdict === 'present')).toBe(true);
});
