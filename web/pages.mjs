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
once("node_modules", ["package.json", "package-lock.json"], () => npm("ci", "--ignore-scripts", "--no-audit", "--no-fund"));
if (!onlyModules) {
  // The clients of the services are made from their descriptions.
  once("dist", [".", "../../docs/api"], () => npm("run", "build"));
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
      .filter((entry) => !["node_modules", "dist", "generated"].includes(entry.name) && !entry.name.startsWith(".made-of"))
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
