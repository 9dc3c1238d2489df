import { describe, expect, it } from 'vitest';
import type { Edge, Knot } from './graph';
import { lines, places, towards } from './layout';

const knot = (id: string, kind: Knot['kind'], label = id): Knot => ({ id, kind, label, degree: 1, x: 0, y: 0 });

describe('places', () => {
  const nations = ['AUS', 'DEU', 'FRA', 'GBR', 'JPN', 'USA'].map((code) => knot(code, 'NATION'));
  const hubs = ['Spacelab', 'Pressurised module', 'European XFEL', 'Global Combat Air Programme'].map((label, i) => knot(`c${i}`, 'CONSORTIUM', label));
  const edges: Edge[] = hubs.flatMap((hub, i) => ['AUS', 'JPN', 'GBR'].slice(0, 1 + (i % 3)).map((from) => ({ from, to: hub.id, kind: 'TAKES_PART' as const })));
  const found = places({ nodes: [...nations, ...hubs], edges });

  it('draws the same web the same way, in whatever order it comes', () => {
    expect(places({ nodes: [...hubs, ...nations].toReversed(), edges })).toEqual(found);
  });

  it('keeps names off each other', () => {
    for (const a of hubs) {
      for (const b of hubs) {
        const [p, q] = [found.get(a.id)!, found.get(b.id)!];
        if (a !== b) expect(Math.abs(p.x - q.x) > 180 || Math.abs(p.y - q.y) > 120, `${a.label} and ${b.label}`).toBe(true);
      }
    }
  });

  it('seats nations beside those with whom they share something', () => {
    const apart = (a: string, b: string) => Math.hypot(found.get(a)!.x - found.get(b)!.x, found.get(a)!.y - found.get(b)!.y);
    expect(apart('GBR', 'JPN')).toBeLessThan(apart('DEU', 'JPN') + apart('FRA', 'JPN'));
  });
});

describe('towards', () => {
  const all = new Map([
    ['middle', { x: 0, y: 0 }],
    ['right', { x: 100, y: 10 }],
    ['far right', { x: 300, y: 0 }],
    ['above', { x: 0, y: -50 }],
  ]);
  it('finds the nearest node in the direction of the arrow', () => {
    expect(towards('ArrowRight', 'middle', all)).toBe('right');
    expect(towards('ArrowUp', 'middle', all)).toBe('above');
  });
  it('finds nothing where nothing is', () => {
    expect(towards('ArrowLeft', 'middle', all)).toBeUndefined();
    expect(towards('Enter', 'middle', all)).toBeUndefined();
  });
});

it('breaks labels between words', () => {
  expect(lines('NATO-Japan quantum working group')).toEqual(['NATO-Japan quantum', 'working group']);
});
