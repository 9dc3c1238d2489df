import { Button } from '@patternfly/react-core';
import MinusIcon from '@patternfly/react-icons/dist/esm/icons/minus-icon';
import PlusIcon from '@patternfly/react-icons/dist/esm/icons/plus-icon';
import ExpandIcon from '@patternfly/react-icons/dist/esm/icons/expand-icon';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Graph } from './graph';
import { HIGH, places, towards, WIDE } from './layout';
import { Mark } from './Mark';
import { texts } from './texts';

type Props = { graph: Graph; chosen: string | undefined; onChoose: (id: string | undefined) => void };

const zooms = [1, 1.5, 2.25, 3.4];

/** Nations around, what they take part in inside. What is chosen, pointed at or focused keeps its colour with all that it is tied to. */
export function Picture({ graph, chosen, onChoose }: Props) {
  const where = useMemo(() => places(graph), [graph]);
  const [zoom, setZoom] = useState(0);
  const [pointed, setPointed] = useState<string>();
  const [entered, setEntered] = useState<string>();
  const svg = useRef<SVGSVGElement>(null);
  const drawn = (id: string | undefined) => (id !== undefined && where.has(id) ? id : undefined);
  const lit = drawn(pointed) ?? drawn(chosen);
  // One node is in the order of Tab; the arrows go on from it.
  const stop = drawn(entered) ?? drawn(chosen) ?? graph.nodes[0]?.id;
  const near = useMemo(
    () => new Set(graph.edges.flatMap(({ from, to }) => (from === lit ? [to] : to === lit ? [from] : [])).concat(lit ?? [])),
    [graph, lit],
  );

  const onKeyDown = (event: KeyboardEvent, id: string) => {
    if (event.key === 'Enter' || event.key === ' ') onChoose(id === chosen ? undefined : id);
    const next = towards(event.key, id, where);
    if (next) svg.current?.querySelector<SVGGElement>(`[data-id="${next}"]`)?.focus();
    if (next || event.key === ' ' || event.key === 'Enter') event.preventDefault();
  };

  return (
    <div className="ml-web-picture">
      <div className="ml-web-zoom">
        <Button variant="control" aria-label={texts.zoomIn} icon={<PlusIcon />} isDisabled={zoom === zooms.length - 1} onClick={() => setZoom(zoom + 1)} />
        <Button variant="control" aria-label={texts.zoomOut} icon={<MinusIcon />} isDisabled={zoom === 0} onClick={() => setZoom(zoom - 1)} />
        <Button variant="control" aria-label={texts.zoomReset} icon={<ExpandIcon />} isDisabled={zoom === 0} onClick={() => setZoom(0)} />
      </div>
      <div className="ml-web-scroll" tabIndex={0} role="region" aria-label={texts.graph}>
        <svg
          ref={svg}
          viewBox={`${-WIDE} ${-HIGH} ${2 * WIDE} ${2 * HIGH}`}
          role="group"
          aria-label={texts.title}
          style={{ width: `${zooms[zoom]! * 100}%` }}
          className={lit ? 'ml-web-lit' : undefined}
        >
          <g aria-hidden="true">
            {graph.edges.map((edge) => {
              const [a, b] = [where.get(edge.from)!, where.get(edge.to)!];
              // Bent towards the middle, so that lines to the same node fan out.
              const bend = `${(a.x + b.x) * 0.42} ${(a.y + b.y) * 0.42}`;
              const isLit = lit !== undefined && (edge.from === lit || edge.to === lit);
              return (
                <path
                  key={`${edge.from} ${edge.to} ${edge.kind}`}
                  d={`M${a.x} ${a.y} Q${bend} ${b.x} ${b.y}`}
                  className={`ml-edge ml-edge-${edge.kind}${isLit ? ' ml-lit' : ''}`}
                />
              );
            })}
          </g>
          {graph.nodes.map((node) => (
            <Mark
              key={node.id}
              node={node}
              at={where.get(node.id)!}
              isChosen={node.id === chosen}
              isLit={near.has(node.id)}
              isStop={node.id === stop}
              onChoose={() => onChoose(node.id === chosen ? undefined : node.id)}
              onPoint={(on) => setPointed(on ? node.id : undefined)}
              onFocus={() => setEntered(node.id)}
              onKeyDown={(event) => onKeyDown(event, node.id)}
            />
          ))}
        </svg>
      </div>
    </div>
  );
}
