// Builds the pages where their sources have changed: npm ci, npm run build. Called by Maven and by ./dev web.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = join(dirname(fileURLToPath(import.meta.url)), "webui");
const onlyModules = process.argv.includes("--only-modules");

if (Number(process.versions.node.split(".")[0]) < 20) {
  fail(`the pages need Node 20 or newer, this is ${process.version}`);
}
if (!installed()) npm("ci", "--ignore-scripts", "--no-audit", "--no-fund");
if (!onlyModules) {
  // The clients of the services are made from their descriptions.
  once("dist", [".", "../../docs/api"], () => npm("run", "build"));
}

// npm writes down at its end what it has installed, so that a build without network needs it once only.
function installed() {
  const record = join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const there = JSON.parse(readFileSync(record, "utf8")).packages;
  const wanted = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, library]) => path === "" || (there[path] ? there[path].version === library.version : library.optional),
  );
}

// Does the work unless its stamp says that it was done with these very sources; a killed one leaves no stamp.
function once(result, sources, work) {
  const stamp = join(folder, result, ".made-of");
  const digest = digestOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  work();
  mkdirSync(join(folder, result), { recursive: true });
  writeFileSync(stamp, digest);
}

function digestOf(sources) {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of files(join(folder, source))) hash.update(file.slice(folder.length)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function files(path) {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => !["node_modules", "dist", "generated", "journeys"].includes(entry.name) && !entry.name.startsWith(".made-of"))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => files(join(path, entry.name)));
  } catch (error) {
    if (error.code === "ENOTDIR") return [path];
    throw error;
  }
}

function npm(...words) {
  const done = spawnSync("npm", words, { cwd: folder, stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32" });
  if (done.error) fail(`npm can't be run: ${done.error.message}`);
  if (done.status !== 0) fail(`npm ${words.join(" ")} failed`);
}

function fail(why) {
  console.error(`minilateral: ${why}`);
  process.exit(1);
}
