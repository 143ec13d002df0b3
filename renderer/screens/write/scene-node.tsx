import { Handle, Position } from '@xyflow/react';
import type { NodeProps } from '@xyflow/react';
import type { SceneMapNode } from './map-nodes.ts';
import { bandNames } from './phase-names.ts';
import { ProblemMark } from './problem-sign.tsx';

/** A scene in the graph: a note before the talk, a speech bubble in it, a ruled card after. */
export function SceneNode({
  data: { scene, counts, isSelected, isStop, isUnseen, onSelect },
}: NodeProps<SceneMapNode>) {
  const { id, title, phase, says, tell } = scene;
  const line = says[0]?.line ?? tell[0]?.line ?? '';
  return (
    <>
      <Handle type="target" position={Position.Top} isConnectable={false} />
      <button
        type="button"
        className={`place-node scene-node scene-node-${phase}${isUnseen ? ' place-unseen' : ''}`}
        data-place={id}
        tabIndex={isStop ? 0 : -1}
        aria-pressed={isSelected}
        onClick={() => onSelect(id)}
      >
        <span className="visually-hidden">{bandNames[phase]}: </span>
        <span className="place-title">{title}</span>
        <span className="place-line">{isUnseen ? 'never reached' : line}</span>
        <ProblemMark counts={counts} />
      </button>
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </>
  );
}
