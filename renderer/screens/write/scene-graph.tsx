import { Controls, MarkerType, ReactFlow } from '@xyflow/react';
import type { Edge, ReactFlowInstance } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { DeskCheck, DeskProblem, DeskScenario } from '../../../electron/host/desk/desk-views.ts';
import { BandNode } from './band-node.tsx';
import type { DrawnEdge } from './drawn-edges.ts';
import { drawnEdges } from './drawn-edges.ts';
import { EndingNode } from './ending-node.tsx';
import type { MapNode } from './map-nodes.ts';
import { mapNodes } from './map-nodes.ts';
import type { LaidOut } from './lay-out.ts';
import { layOut, nodeHeight, nodeWidth } from './lay-out.ts';
import { nearestPlace } from './nearest-place.ts';
import { SceneNode } from './scene-node.tsx';
import './scene-graph.css';

export interface SceneGraphProps {
  scenario: DeskScenario;
  check: DeskCheck;
  problems: readonly DeskProblem[];
  /** The scene or ending that is looked at. */
  selected: string | null;
  onSelect: (id: string) => void;
}

const nodeTypes = { scene: SceneNode, ending: EndingNode, band: BandNode };

/** The scenes, the endings and the ways between them: best path heavy, worst path broken, problems marked. */
export function SceneGraph({ scenario, check, problems, selected, onSelect }: SceneGraphProps) {
  const box = useRef<HTMLDivElement>(null);
  const flow = useRef<ReactFlowInstance<MapNode> | null>(null);
  const ways = useMemo(() => drawnEdges(scenario, check), [scenario, check]);
  // Where things stand depends on the ways alone: a new line in a scene moves nothing.
  const shape =
    ways.map(({ key }) => key).join('|') + scenario.scenes.map(({ id, phase }) => `${id}${phase}`).join('|');
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const laid = useMemo(() => layOut(scenario, ways), [shape, scenario.endings.length]);
  const nodes = useMemo(
    () => mapNodes({ scenario, check, problems, selected, laid, onSelect }),
    [scenario, check, problems, selected, laid, onSelect],
  );
  const edges = useMemo(() => ways.map((way) => drawEdge(way, selected)), [ways, selected]);
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const here = event.target instanceof HTMLElement ? event.target.dataset['place'] : undefined;
    const next = here === undefined ? null : nearestPlace(laid.places, here, event.key);
    const place = next === null ? undefined : laid.places.get(next);
    if (!place || next === null) return;
    event.preventDefault();
    box.current?.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus({ preventScroll: true });
    const zoom = flow.current?.getZoom() ?? 1;
    void flow.current?.setCenter(place.x + nodeWidth / 2, place.y + nodeHeight / 2, { zoom });
  };
  return (
    <div className="scene-graph" ref={box} onKeyDown={move}>
      <ReactFlow<MapNode>
        aria-label={`The scenes of ${scenario.title}. Arrow keys go from scene to scene, Enter opens one. The outline tells the same in words.`}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        onInit={(instance) => {
          flow.current = instance;
          openAt(instance, box.current, laid, scenario.start);
        }}
        minZoom={0.15}
        maxZoom={2}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        zoomOnScroll={false}
        preventScrolling={false}
        panOnScroll={false}
        zoomOnDoubleClick={false}
      >
        <Controls showInteractive={false} position="top-right" fitViewOptions={{ padding: 0.03 }} aria-label="Zoom" />
      </ReactFlow>
    </div>
  );
}

/** Below this the words in a scene cannot be read. */
const smallestToRead = 0.62;

/** The whole at once where it can then be read; else the start and what lies around it. */
function openAt(flow: ReactFlowInstance<MapNode>, box: HTMLElement | null, laid: LaidOut, start: string): void {
  const { x, width, bands, places } = laid;
  if (!box) return;
  const top = bands[0]?.y ?? 0;
  const last = bands.at(-1);
  const height = last ? last.y + last.height - top : 0;
  const [wide, high] = [(box.clientWidth - 20) / width, (box.clientHeight - 20) / height];
  const zoom = Math.min(1.1, Math.max(Math.min(wide, high), smallestToRead));
  const isWide = width * zoom > box.clientWidth;
  const middle = isWide ? (places.get(start)?.x ?? 0) + nodeWidth / 2 : x + width / 2;
  const left = box.clientWidth / 2 - middle * zoom;
  const down = Math.max(10, (box.clientHeight - height * zoom) / 2) - top * zoom;
  void flow.setViewport({ x: left, y: down, zoom });
}

function drawEdge({ key, from, to, kind, isFaulty, isBest, isWorst }: DrawnEdge, selected: string | null): Edge {
  const isNear = selected === from || selected === to;
  const names = [
    `way way-${kind}`,
    isFaulty ? 'way-faulty' : '',
    isBest ? 'way-best' : '',
    isWorst ? 'way-worst' : '',
    selected !== null && isNear ? 'way-near' : '',
  ];
  const colour = isBest ? 'var(--accent)' : isWorst ? 'var(--fault)' : 'var(--rule-strong)';
  const size = isBest ? 11 : 15;
  return {
    id: key,
    source: from,
    target: to,
    className: names.filter((name) => name !== '').join(' '),
    markerEnd: { type: MarkerType.ArrowClosed, color: colour, width: size, height: size },
    focusable: false,
    // The outline and each scene's own panel tell the ways in words.
    ariaRole: 'presentation',
    domAttributes: { 'aria-hidden': true, 'aria-roledescription': undefined },
    zIndex: isBest ? 2 : isWorst ? 1 : 0,
  };
}
