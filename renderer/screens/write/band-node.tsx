import type { NodeProps } from '@xyflow/react';
import type { BandMapNode } from './map-nodes.ts';
import { bandNames } from './phase-names.ts';

/** The ground on which the scenes of one phase stand. */
export function BandNode({ data: { band } }: NodeProps<BandMapNode>) {
  return (
    <div className={`band band-${band}`} aria-hidden="true">
      <span>{bandNames[band]}</span>
    </div>
  );
}
