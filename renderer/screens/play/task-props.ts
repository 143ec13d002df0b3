import type { PlayView, SceneView } from '../../../electron/host/views.ts';

/** What every task of a before or after scene is given. */
export interface TaskProps {
  scene: SceneView;
  view: PlayView;
  picks: readonly string[];
  disabled: boolean;
  onPick: (picks: string[]) => void;
  /** Gives what is picked as the answer. */
  onAnswer: () => void;
}
