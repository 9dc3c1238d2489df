import type { Consortium } from '@/api';

/** The document leaves open what is always there. */
type Whole<T> = { [Key in keyof T]-?: NonNullable<T[Key]> };

export type Knot = Whole<Consortium['Knot']>;
export type Edge = Whole<Consortium['Edge']>;
export type Graph = { nodes: Knot[]; edges: Edge[] };
export type Kind = Knot['kind'];
export const kinds: readonly Kind[] = ['NATION', 'CONSORTIUM', 'WORKING_GROUP', 'PROJECT'];

export const isKind = (text: string): text is Kind => (kinds as readonly string[]).includes(text);

/** What is left when some kinds are not shown: an edge needs both its ends, a nation something to take part in. */
export function only(graph: Graph, shown: readonly Kind[]): Graph {
  const kept = new Map(graph.nodes.filter((node) => shown.includes(node.kind)).map((node) => [node.id, node]));
  const edges = graph.edges.filter((edge) => kept.has(edge.from) && kept.has(edge.to));
  const tied = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
  return { nodes: [...kept.values()].filter((node) => node.kind !== 'NATION' || tied.has(node.id)), edges };
}

export type Tie = { edge: Edge; other: Knot; /** From the node to the other: it leads it; else the other leads it. */ out: boolean };

/** The ties of a node, those that it goes out to first, each kind together. */
export function tiesOf(graph: Graph, id: string): Tie[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  return graph.edges
    .filter((edge) => edge.from === id || edge.to === id)
    .flatMap((edge) => {
      const out = edge.from === id;
      const other = nodes.get(out ? edge.to : edge.from);
      return other ? [{ edge, other, out }] : [];
    })
    .sort((a, b) => Number(b.out) - Number(a.out) || a.edge.kind.localeCompare(b.edge.kind) || a.other.label.localeCompare(b.other.label));
}

/** Ties under one heading: `leads`, `participants`, … */
export function grouped(ties: readonly Tie[]): { out: boolean; kind: Edge['kind']; others: Knot[] }[] {
  const groups = new Map<string, { out: boolean; kind: Edge['kind']; others: Knot[] }>();
  for (const { edge, other, out } of ties) {
    const key = `${out} ${edge.kind}`;
    const group = groups.get(key) ?? { out, kind: edge.kind, others: [] };
    group.others.push(other);
    groups.set(key, group);
  }
  return [...groups.values()];
}
