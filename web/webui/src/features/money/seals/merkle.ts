// The tree of RFC 9162: a zero byte before a leaf, a one byte before a node, SHA-256.
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

async function hash(...parts: Uint8Array[]): Promise<Uint8Array> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
}

const ofBase64 = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
export const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

export const leafHash = async (leaf: string) => hash(LEAF, new TextEncoder().encode(leaf));

/** The root to which a leaf and the hashes beside its way lead (RFC 9162, 2.1.3.2); none if the way does not fit the tree. */
export async function rootOf(leaf: Uint8Array, index: number, size: number, path: readonly string[]): Promise<Uint8Array | undefined> {
  if (index >= size) return undefined;
  let [first, second, root] = [index, size - 1, leaf];
  for (const step of path) {
    if (second === 0) return undefined;
    const beside = ofBase64(step);
    if (first % 2 === 1 || first === second) {
      root = await hash(NODE, beside, root);
      while (first % 2 === 0 && first !== 0) [first, second] = [Math.floor(first / 2), Math.floor(second / 2)];
    } else {
      root = await hash(NODE, root, beside);
    }
    [first, second] = [Math.floor(first / 2), Math.floor(second / 2)];
  }
  return second === 0 ? root : undefined;
}

export type Proof = { leaf: string; leafHash: string; index: number; path: readonly string[]; size: number; root: string };

/** Whether the text leads to the root: computed here, trusting nothing of the server but the checkpoint that was kept. */
export async function proves({ leaf, leafHash: claimed, index, path, size, root }: Proof): Promise<boolean> {
  const bottom = await leafHash(leaf);
  if (toBase64(bottom) !== claimed) return false;
  const top = await rootOf(bottom, index, size, path);
  return top !== undefined && toBase64(top) === root;
}
