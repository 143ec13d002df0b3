import { Position } from '@xyflow/react';
import type { Node } from '@xyflow/react';
import type {
  DeskCheck,
  DeskEnding,
  DeskProblem,
  DeskScenario,
  DeskScene,
  ProblemCounts,
} from '../../../electron/host/desk/desk-views.ts';
import { countProblems } from './count-problems.ts';
import type { BandId, LaidOut } from './lay-out.ts';
import { nodeHeight, nodeWidth } from './lay-out.ts';

export type SceneMapNode = Node<
  {
    scene: DeskScene;
    counts: ProblemCounts;
    isSelected: boolean;
    /** Whether Tab comes to this one. */
    isStop: boolean;
    isUnseen: boolean;
    onSelect: (id: string) => void;
  },
  'scene'
>;

export type EndingMapNode = Node<
  {
    ending: DeskEnding;
    counts: ProblemCounts;
    isSelected: boolean;
    isUnseen: boolean;
    onSelect: (id: string) => void;
  },
  'ending'
>;

export type BandMapNode = Node<{ band: BandId }, 'band'>;
export type MapNode = SceneMapNode | EndingMapNode | BandMapNode;

export interface MapInput {
  scenario: DeskScenario;
  check: DeskCheck;
  problems: readonly DeskProblem[];
  selected: string | null;
  laid: LaidOut;
  onSelect: (id: string) => void;
}

/** What React Flow is given: the bands of the phases behind, scenes and endings in front. */
export function mapNodes({ scenario, check, problems, selected, laid, onSelect }: MapInput): MapNode[] {
  const countsAt = (id: string) => countProblems(problems.filter(({ place }) => place === id));
  const stop = selected ?? scenario.start;
  // Where ways begin and end is told outright: then nothing has to be measured before it can be drawn.
  const handle = { x: nodeWidth / 2, width: 1, height: 1 };
  const handles = [
    { ...handle, type: 'target' as const, position: Position.Top, y: 0 },
    { ...handle, type: 'source' as const, position: Position.Bottom, y: nodeHeight },
  ];
  const still = { draggable: false, selectable: false, focusable: false, ariaRole: 'presentation' as const };
  const domAttributes = { 'aria-roledescription': undefined };
  const bands = laid.bands.map(({ id, y, height }): BandMapNode => ({
    ...{ id: `band ${id}`, type: 'band', data: { band: id }, position: { x: laid.x, y }, zIndex: -1 },
    ...{ width: laid.width, height, ...still, domAttributes },
  }));
  const at = (id: string) => ({
    ...{ id, position: laid.places.get(id) ?? { x: 0, y: 0 }, width: nodeWidth, height: nodeHeight, ...still },
    ...{ handles, domAttributes },
  });
  const scenes = scenario.scenes.map((scene): SceneMapNode => ({
    ...at(scene.id),
    type: 'scene',
    data: {
      ...{ scene, counts: countsAt(scene.id), onSelect },
      isSelected: scene.id === selected,
      isStop: scene.id === stop,
      isUnseen: check.state === 'done' && (check.seen[scene.id] ?? 0) === 0,
    },
  }));
  const endings = scenario.endings.map((ending): EndingMapNode => ({
    ...at(ending.id),
    type: 'ending',
    data: {
      ...{ ending, counts: countsAt(ending.id), onSelect },
      isSelected: ending.id === selected,
      isUnseen: check.state === 'done' && check.neverReached.includes(ending.id),
    },
  }));
  return [...bands, ...scenes, ...endings];
}
