import type { Edge, Graph, Knot } from './graph';

export type Place = { x: number; y: number };
type Box = Place & { id: string; width: number; height: number; /** From the mark's middle to the box's. */ sink: number };

/** What is drawn reaches this far from the middle. */
export const WIDE = 1500;
export const HIGH = 960;
/** The ellipse on which nations sit; everything else stays within a smaller one. */
const RING = { x: WIDE - 130, y: HIGH - 110 };
const INNER = 0.78;
const ROUNDS = 300;

/** The lines of a label, broken between words so that none is much longer than `width`. */
export function lines(label: string, width = 20): string[] {
  const broken: string[] = [];
  for (const word of label.split(/\s+/)) {
    const last = broken.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) broken[broken.length - 1] = `${last} ${word}`;
    else broken.push(word);
  }
  return broken.length > 3 ? [...broken.slice(0, 2), `${broken[2]} …`] : broken;
}

/** How much room a node's mark and label take, wherever it stands. */
function room(node: Knot): Omit<Box, keyof Place> {
  const text = lines(node.label);
  const height = 130 + text.length * 42;
  return { id: node.id, width: Math.max(...text.map((line) => line.length)) * 20 + 60, height, sink: height / 2 - 55 };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/**
 * Nations in the order in which their ties cross least: each next to those with whom it shares most. The same web always
 * gives the same order.
 */
function seats(nations: readonly Knot[], edges: readonly Edge[]): string[] {
  let order = [...nations].sort(byId).map((node) => node.id);
  for (let round = 0; round < 24; round++) {
    const rank = new Map(order.map((id, place) => [id, place]));
    const hubs = new Map<string, number[]>();
    for (const { from, to } of edges) if (rank.has(from)) hubs.set(to, [...(hubs.get(to) ?? []), rank.get(from)!]);
    const pull = (id: string) => mean(edges.filter((edge) => edge.from === id).map((edge) => mean(hubs.get(edge.to) ?? [])));
    const next = [...order].map((id) => [id, pull(id)] as const).sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).map(([id]) => id);
    if (next.join() === order.join()) break;
    order = next;
  }
  return order;
}

/**
 * Where each node is drawn: nations around, evenly; everything else between those that take part in it, as far as it stands
 * on no other's label. The same web is always drawn the same way.
 */
export function places({ nodes, edges }: Graph): Map<string, Place> {
  const placed = new Map<string, Place>();
  const order = seats(nodes.filter((node) => node.kind === 'NATION'), edges);
  order.forEach((id, place) => {
    // Half a seat of turn, so that no code stands at the very top under the buttons.
    const angle = ((place + 0.5) / order.length) * 2 * Math.PI - Math.PI / 2;
    placed.set(id, { x: RING.x * Math.cos(angle), y: RING.y * Math.sin(angle) });
  });
  const boxes = nodes
    .filter((node) => node.kind !== 'NATION')
    .sort(byId)
    .map((node): Box => {
      const members = edges.filter((edge) => edge.to === node.id).flatMap((edge) => placed.get(edge.from) ?? []);
      return { ...room(node), x: mean(members.map(({ x }) => x)), y: mean(members.map(({ y }) => y)) };
    });
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let i = 0; i < boxes.length; i++) {
      for (let j = i + 1; j < boxes.length; j++) moved = pushApart(boxes[i]!, boxes[j]!) || moved;
    }
    boxes.forEach(pullIn);
    if (!moved) break;
  }
  boxes.forEach(({ id, x, y }) => placed.set(id, { x, y }));
  return placed;
}

function pushApart(a: Box, b: Box): boolean {
  const [dx, dy] = [b.x - a.x, b.y + b.sink - (a.y + a.sink)];
  const [overlapX, overlapY] = [(a.width + b.width) / 2 - Math.abs(dx), (a.height + b.height) / 2 - Math.abs(dy)];
  if (overlapX <= 0 || overlapY <= 0) return false;
  // By the shorter way, a step at a time.
  if (overlapX < overlapY) {
    const step = (dx >= 0 ? 1 : -1) * Math.min(overlapX / 2 + 1, 40);
    a.x -= step;
    b.x += step;
  } else {
    const step = (dy >= 0 ? 1 : -1) * Math.min(overlapY / 2 + 1, 40);
    a.y -= step;
    b.y += step;
  }
  return true;
}

function pullIn(one: Box) {
  const far = Math.hypot(one.x / RING.x, one.y / RING.y);
  if (far <= INNER) return;
  one.x *= INNER / far;
  one.y *= INNER / far;
}

const directions: Record<string, Place> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** The nearest node in the direction of an arrow key; nothing where there is none, or for another key. */
export function towards(key: string, from: string, all: ReadonlyMap<string, Place>): string | undefined {
  const direction = directions[key];
  const start = all.get(from);
  if (!direction || !start) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const [id, { x, y }] of all) {
    const [dx, dy] = [x - start.x, y - start.y];
    const along = dx * direction.x + dy * direction.y;
    if (id === from || along <= 0) continue;
    const aside = Math.abs(dx * direction.y - dy * direction.x);
    // Within about 60 degrees, the straighter the better.
    const cost = along + 2 * aside;
    if (aside < along * 1.8 && cost < least) [best, least] = [id, cost];
  }
  return best;
}
