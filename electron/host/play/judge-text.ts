import type { Language } from '../../../simulation/reply/language/language.ts';
import type { Command } from '../../../simulation/session/command.ts';
import { canWrite } from '../../../simulation/session/can-write.ts';
import { judgeWritten } from '../../../simulation/written/judge-written.ts';
import type { WrittenJudgement } from '../../../simulation/session/written-judgement.ts';
import type { Run } from './open-run.ts';

const unjudged: WrittenJudgement = {
  analysis: { assessed: false, reason: 'unclear', shows: [], faults: [] },
  offers: [],
  promises: [],
  reply: null,
};

/** A written reply as a command, judged where it was given; where none can be written the referee says so. */
export function judgeText({ scenario, session }: Run, turn: number, text: string, language: Language): Command {
  const { place, customer } = session;
  const scene = 'scene' in place ? scenario.scenes[place.scene] : undefined;
  const isOpen = scene !== undefined && canWrite(scene) && 'scene' in place;
  const judgement = isOpen ? judgeWritten(scenario, place.scene, customer, text, language) : unjudged;
  return { type: 'write', turn, text, judgement };
}
