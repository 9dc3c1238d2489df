import { describe, expect, it } from 'vitest';
import { leafHash, proves, rootOf, toBase64 } from './merkle';

const sha = async (...bytes: number[]) => new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));
const node = async (left: Uint8Array, right: Uint8Array) => sha(1, ...left, ...right);

/** Five leaves: ((0 1) (2 3)) 4, built by hand. */
async function tree() {
  const leaves = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(leafHash));
  const [a, b, c, d, e] = leaves as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const [ab, cd] = [await node(a, b), await node(c, d)];
  const abcd = await node(ab, cd);
  return { a, b, c, d, e, ab, cd, abcd, root: toBase64(await node(abcd, e)) };
}

describe('an inclusion proof', () => {
  it('leads from each entry to the root', async () => {
    const t = await tree();
    const paths: [string, number, Uint8Array[]][] = [
      ['a', 0, [t.b, t.cd, t.e]],
      ['c', 2, [t.d, t.ab, t.e]],
      ['d', 3, [t.c, t.ab, t.e]],
      ['e', 4, [t.abcd]],
    ];
    for (const [leaf, index, path] of paths) {
      const hash = toBase64(await leafHash(leaf));
      expect(await proves({ leaf, leafHash: hash, index, path: path.map(toBase64), size: 5, root: t.root })).toBe(true);
    }
  });

  it('fails for a text that was changed', async () => {
    const t = await tree();
    const proof = { leaf: 'A', leafHash: toBase64(t.a), index: 0, path: [t.b, t.cd, t.e].map(toBase64), size: 5, root: t.root };
    expect(await proves(proof)).toBe(false);
  });

  it('fails for another place, a shorter way and another root', async () => {
    const t = await tree();
    const good = { leaf: 'a', leafHash: toBase64(t.a), index: 0, path: [t.b, t.cd, t.e].map(toBase64), size: 5, root: t.root };
    expect(await proves({ ...good, index: 1 })).toBe(false);
    expect(await proves({ ...good, path: good.path.slice(0, 2) })).toBe(false);
    expect(await proves({ ...good, root: toBase64(t.abcd) })).toBe(false);
    expect(await rootOf(t.a, 7, 5, [])).toBeUndefined();
  });

  it('is one hash in a journal of one entry', async () => {
    const only = await leafHash('x');
    expect(await proves({ leaf: 'x', leafHash: toBase64(only), index: 0, path: [], size: 1, root: toBase64(only) })).toBe(true);
  });
});
