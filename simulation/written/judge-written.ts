import type { CustomerState } from '../customer/customer-state.ts';
import { analyseReply } from '../reply/analyse-reply.ts';
import type { Language } from '../reply/language/language.ts';
import { readReply } from '../reply/reading/read-reply.ts';
import type { ReplyAnalysis } from '../reply/reply-analysis.ts';
import type { ReplyContext } from '../reply/reply-context.ts';
import type { Scenario, Scene } from '../scenario/schema.ts';
import { firstThatHolds } from '../session/follow.ts';
import { findBranch } from './find-branch.ts';
import type { WrittenJudgement } from '../session/written-judgement.ts';
import type { Name } from './named-in.ts';
import { namedIn, readNames } from './named-in.ts';
import { wordsOf } from './words-of.ts';

/** What a reply has to do before its words can offer a remedy or make a promise. */
const OFFERING: readonly string[] = ['solution', 'options', 'goodwill', 'followThrough', 'ask', 'prevention'];

/** Judges a reply written in a scene: what its words show, what they offer and promise, which authored reply they come to. */
export function judgeWritten(
  scenario: Scenario,
  sceneId: string,
  state: CustomerState,
  text: string,
  language: Language,
): WrittenJudgement {
  const scene = scenario.scenes[sceneId];
  if (!scene) throw new Error(`no scene ${sceneId}`);
  const analysis = analyseReply(text, contextIn(scenario, scene, state), language);
  if (!analysis.assessed) return { analysis, offers: [], promises: [], reply: null };
  const { offers, promises } = namedBy(text, analysis, scenario, scene, language);
  const shows = analysis.shows.map(({ id }) => id);
  const faults = analysis.faults.map(({ id }) => id);
  const reply = findBranch(scene, state, scenario, { shows, faults, offers }, wordsOf(text, language), (words) =>
    wordsOf(words, language),
  );
  return { analysis, offers, promises, reply };
}

/** What the analysis is told about the moment. */
function contextIn(scenario: Scenario, scene: Scene, state: CustomerState): ReplyContext {
  const customer = firstThatHolds(scene.says ?? [], state, scenario, false)?.line;
  return {
    situation: scenario.brief,
    fault: scenario.fault,
    recurrence: scenario.recurrence,
    ...(customer === undefined ? {} : { customer }),
    said: { owned: state.owned, apologies: state.apologies, asked: state.asked },
  };
}

/** The remedies a reply offers, and of the promises that are made in this scene those it makes. */
function namedBy(
  text: string,
  analysis: ReplyAnalysis,
  scenario: Scenario,
  scene: Scene,
  language: Language,
): { offers: string[]; promises: string[] } {
  if (!analysis.shows.some(({ id }) => OFFERING.includes(id))) return { offers: [], promises: [] };
  const { sentences } = readReply(text, language);
  const names = namesOf(scenario, language);
  const makeable = new Set(Object.values(scene.replies ?? {}).flatMap((reply) => reply.promises));
  return {
    offers: namedIn(sentences, names.remedies),
    promises: namedIn(sentences, names.promises).filter((id) => makeable.has(id)),
  };
}

interface Names {
  remedies: Map<string, Name>;
  promises: Map<string, Name>;
}

const namesByScenario = new WeakMap<Scenario, Names>();

function namesOf(scenario: Scenario, language: Language): Names {
  const known = namesByScenario.get(scenario);
  if (known) return known;
  const names = {
    remedies: readNames(scenario.remedies, language),
    promises: readNames(scenario.promises, language),
  };
  namesByScenario.set(scenario, names);
  return names;
}
