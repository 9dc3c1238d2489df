import type { KeyboardEvent } from 'react';
import type { Knot } from './graph';
import { lines, type Place } from './layout';
import { texts } from './texts';

type Props = {
  node: Knot;
  at: Place;
  isChosen: boolean;
  isLit: boolean;
  isStop: boolean;
  onChoose: () => void;
  onPoint: (on: boolean) => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** A node: a nation's code on its seat, or a shape with the name beneath. Each kind has its own shape. */
export function Mark({ node, at, isChosen, isLit, isStop, onChoose, onPoint, onFocus, onKeyDown }: Props) {
  return (
    <g
      data-id={node.id}
      transform={`translate(${at.x} ${at.y})`}
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={texts.mark(node.kind === 'NATION' ? `${node.id}: ${node.label}` : node.label, texts.kinds[node.kind])}
      className={`ml-knot ml-knot-${node.kind}${isChosen ? ' ml-chosen' : ''}${isLit ? ' ml-lit' : ''}`}
      onClick={onChoose}
      onKeyDown={onKeyDown}
      onFocus={() => (onFocus(), onPoint(true))}
      onBlur={() => onPoint(false)}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
    >
      {/* What is seen is said first: the code of a nation, the name of anything else. */}
      <title>{node.label}</title>
      <Shape node={node} at={at} />
    </g>
  );
}

function Shape({ node, at }: { node: Knot; at: Place }) {
  if (node.kind === 'NATION') return <Seat node={node} at={at} />;
  return (
    <>
      {node.kind === 'CONSORTIUM' && <circle r="38" />}
      {node.kind === 'PROJECT' && <rect x="-26" y="-26" width="52" height="52" rx="6" />}
      {node.kind === 'WORKING_GROUP' && <path d="M0 -32 L32 0 L0 32 L-32 0 Z" />}
      <text y={node.kind === 'CONSORTIUM' ? 82 : 70} textAnchor="middle" aria-hidden="true">
        {lines(node.label).map((line, place) => (
          <tspan key={line} x="0" dy={place === 0 ? 0 : 42}>
            {`${line} `}
          </tspan>
        ))}
      </text>
    </>
  );
}

/** The code stands outside the circle, turned to no side, so that it reads well. */
function Seat({ node, at }: { node: Knot; at: Place }) {
  const far = Math.hypot(at.x, at.y) || 1;
  return (
    <>
      <circle r="15" />
      <text x={(at.x / far) * 76} y={(at.y / far) * 58 + 14} textAnchor="middle" aria-hidden="true">
        {node.id}
      </text>
    </>
  );
}
