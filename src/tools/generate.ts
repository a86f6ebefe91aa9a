/** Writes everything that is made from the schema and the rules. `--check` only compares. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { orphans } from "./generate/orphans.js";
import { generated } from "./generate/outputs.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const check = process.argv.includes("--check");

const stale: string[] = [];
const made = await generated(root);
for (const [path, text] of made) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const left = orphans(root, made.keys());
if (left.length > 0) {
  console.error(`Nothing generates these any more, delete them:\n  ${left.join("\n  ")}`);
  process.exitCode = 1;
}
if (check && stale.length > 0) {
  console.error(`Out of date, run \`npm run generate\`:\n  ${stale.join("\n  ")}`);
  process.exitCode = 1;
} else {
  console.log(
    stale.length === 0 ? "Everything generated is up to date." : `Written: ${stale.join(", ")}`,
  );
}
