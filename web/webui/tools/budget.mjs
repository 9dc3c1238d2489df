// Fails when the JavaScript that must be there before the first screen is larger than the budget, compressed.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const BUDGET = 220_000;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', dist), 'utf8'));

/** A chunk and everything that it imports at once. */
function withImports(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const imported of manifest[name].imports ?? []) withImports(imported, found);
  return found;
}

const sizes = new Map();
async function sizeOf(names) {
  let sum = 0;
  for (const name of names) {
    const { file } = manifest[name];
    if (!file.endsWith('.js')) continue;
    if (!sizes.has(file)) sizes.set(file, gzipSync(await readFile(new URL(file, dist))).length);
    sum += sizes.get(file);
  }
  return sum;
}

const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const entry = Object.keys(manifest).find((name) => manifest[name].isEntry);
const atOnce = withImports(entry);
const first = await sizeOf(atOnce);
// The home page is what people see first, and belongs to the first load.
const home = Object.keys(manifest).find((name) => name.endsWith('features/home/Home.tsx'));
const total = await sizeOf(new Set([...atOnce, ...withImports(home)]));

const screens = [];
for (const [name, chunk] of Object.entries(manifest)) {
  if (!chunk.isDynamicEntry) continue;
  screens.push([await sizeOf([...withImports(name)].filter((one) => !atOnce.has(one))), name]);
}
for (const [size, name] of screens.sort(([a], [b]) => b - a).slice(0, 12)) console.log(`${kilo(size).padStart(10)}  ${name} (when it is opened)`);
console.log(`${kilo(first).padStart(10)}  frame`);
console.log(`${kilo(total).padStart(10)}  frame and home page; the budget is ${kilo(BUDGET)}`);
if (total > BUDGET) {
  console.error(`Too much JavaScript before the first screen: ${kilo(total - BUDGET)} above the budget.`);
  process.exit(1);
}
