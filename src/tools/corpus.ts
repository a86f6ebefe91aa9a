/** `npm run corpus -- DIR`: lints a folder of real files and prints counts, crashes, slowest files. */
import { lintWorkspace } from "../index.js";
import { rules, configure, diagnostics, positionAt } from "../index.js";
import { openDisk } from "../hosts/disk.js";
import { Folders } from "../effective/folders.js";
import { Walk } from "../effective/walk.js";
import { absolute } from "../hosts/paths.js";
import { messageText } from "../message.js";

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Usage: npm run corpus -- DIR [--preset NAME] [--list]");
  process.exit(2);
}
const preset = options.includes("--preset")
  ? (options[options.indexOf("--preset") + 1] ?? "recommended")
  : "recommended";
const { levels } = configure({ rules, diagnostics, presets: [preset], ruleSettings: {} });
const base = absolute(process.cwd(), folder);
const walk = new Walk(new Folders(openDisk()), () => undefined);
const paths = [...walk.below(base)].flatMap(([, { files }]) => files);

const byId = new Map<string, { count: number; files: Set<string>; places: string[] }>();
const times: { path: string; milliseconds: number }[] = [];
const crashes: string[] = [];
const disk = openDisk();
for (const path of paths) {
  const started = performance.now();
  try {
    for (const { rule, severity, at, message } of lintWorkspace(
      { files: disk, targets: [path], base },
      rules,
      levels,
    ).diagnostics) {
      const key = `${severity}  ${rule}`;
      const entry = byId.get(key) ?? { count: 0, files: new Set<string>(), places: [] };
      entry.count++;
      entry.files.add(at.source.path);
      const { line, column } = positionAt(at.source, at.span.start);
      entry.places.push(
        `${at.source.path.slice(base.length + 1)}:${line}:${column}  ${messageText(message)}`,
      );
      byId.set(key, entry);
    }
  } catch (error) {
    crashes.push(
      `${path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
  times.push({ path: path.slice(base.length + 1), milliseconds: performance.now() - started });
}

console.log(`${paths.length} files, preset ${preset}\n`);
for (const [key, { count, files, places }] of [...byId].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
  console.log(`${key}: ${count} in ${files.size} files`);
  if (options.includes("--list")) for (const place of places) console.log(`    ${place}`);
}
console.log(`\n${crashes.length} crashes`);
for (const crash of crashes) console.log(crash);
console.log("\nSlowest:");
for (const { path, milliseconds } of times
  .sort((a, b) => b.milliseconds - a.milliseconds)
  .slice(0, 5))
  console.log(`  ${milliseconds.toFixed(1)} ms  ${path}`);
