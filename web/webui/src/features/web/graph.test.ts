import { expect, it } from 'vitest';
import { grouped, only, tiesOf, type Graph } from './graph';

const graph: Graph = {
  nodes: [
    { id: 'DEU', kind: 'NATION', label: 'Germany', degree: 2, x: 0, y: 0 },
    { id: 'JPN', kind: 'NATION', label: 'Japan', degree: 1, x: 0, y: 0 },
    { id: 's', kind: 'CONSORTIUM', label: 'Spacelab', degree: 2, x: 0, y: 0 },
    { id: 'p', kind: 'PROJECT', label: 'Module', degree: 2, x: 0, y: 0 },
  ],
  edges: [
    { from: 'DEU', to: 's', kind: 'LEADS' },
    { from: 'p', to: 's', kind: 'BELONGS_TO' },
    { from: 'JPN', to: 'p', kind: 'TAKES_PART' },
  ],
};

it('hides what is not wanted, and nations that are left without a tie', () => {
  const left = only(graph, ['NATION', 'CONSORTIUM']);
  expect(left.nodes.map((node) => node.id)).toEqual(['DEU', 's']);
  expect(left.edges).toHaveLength(1);
});

it('groups the ties of a node by what they mean, seen from it', () => {
  expect(grouped(tiesOf(graph, 's'))).toMatchObject([
    { out: false, kind: 'BELONGS_TO', others: [{ id: 'p' }] },
    { out: false, kind: 'LEADS', others: [{ id: 'DEU' }] },
  ]);
});
