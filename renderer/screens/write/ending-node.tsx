import { Handle, Position } from '@xyflow/react';
import type { NodeProps } from '@xyflow/react';
import type { EndingMapNode } from './map-nodes.ts';
import { outcomeNames } from './phase-names.ts';
import { ProblemMark } from './problem-sign.tsx';

/** An ending in the graph, rounded at both ends. */
export function EndingNode({ data: { ending, counts, isSelected, isUnseen, onSelect } }: NodeProps<EndingMapNode>) {
  return (
    <>
      <Handle type="target" position={Position.Top} isConnectable={false} />
      <button
        type="button"
        className={`place-node ending-node${isUnseen ? ' place-unseen' : ''}`}
        data-place={ending.id}
        tabIndex={isSelected ? 0 : -1}
        aria-pressed={isSelected}
        onClick={() => onSelect(ending.id)}
      >
        <span className="visually-hidden">Ending: </span>
        <span className="place-title">{ending.title}</span>
        <span className="place-line">{isUnseen ? 'never reached' : outcomeNames[ending.outcome]}</span>
        <ProblemMark counts={counts} />
      </button>
    </>
  );
}
