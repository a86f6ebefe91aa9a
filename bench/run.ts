/** `npm run bench`: everything side by side in one run. Trust the ratios, not the last digit. */
import { benchLive } from "./live.js";
import { benchReading } from "./reading.js";
import { benchScanner } from "./scanner.js";
import { benchStart } from "./start.js";
import { benchMemory, benchThroughput } from "./throughput.js";

const number = (value: number) => value.toFixed(value < 10 ? 2 : 1);

console.log(`Node ${process.versions.node}, ${process.platform} ${process.arch}\n`);

console.log("Scanner beside saxes (below 1: ours is faster)");
for (const { name, characters, attributes, ours, saxes, ratio } of benchScanner())
  console.log(
    `  ${name}: ${number(ours)} ms against ${number(saxes)} ms, ratio ${number(ratio)} (${characters} characters, ${attributes} attributes)`,
  );

const reading = benchReading();
console.log(
  `\nReading ${reading.files} different files of 20 KB in this process (CPU time per file)`,
);
console.log(`  text to tree: ${number(reading.scan)} ms`);
console.log(`  text to settings and verdict: ${number(reading.read)} ms`);

const start = benchStart();
console.log(`\nWhole process beside an empty Node script (medians of ${start.runs} runs in turn)`);
console.log(`  empty script: ${number(start.empty)} ms`);
console.log(
  `  one file of 20 KB: ${number(start.ours)} ms, ratio ${number(start.ratio)} (goal: 2)`,
);
console.log(`  --version: ${number(start.version)} ms, ratio ${number(start.versionRatio)}`);

const throughput = benchThroughput();
if (throughput === undefined) {
  console.log("\nMany files: not measured, GNU time (/usr/bin/time) is not installed.");
} else {
  const { files, ours, xmllint } = throughput;
  console.log(`\nWhole process over ${files} files of 20 KB (CPU time of user and system)`);
  console.log(`  ours: ${number(ours.cpu)} s, peak ${number(ours.peak)} MB`);
  console.log(
    xmllint === undefined
      ? "  xmllint is not installed: nothing to compare with."
      : `  xmllint --noout: ${number(xmllint.cpu)} s, peak ${number(xmllint.peak)} MB, ratio ${number(ours.cpu / xmllint.cpu)} (goal: 6)`,
  );
}

console.log(
  "\nEdits in a workspace kept in memory (CPU time of the median edit of a file of 20 KB)",
);
for (const { shape, files, edit, fresh, read } of benchLive())
  console.log(
    `  ${files} files, ${shape}: ${number(edit)} ms (goal: 50), ${read} files read again, ratio to a fresh run ${number(edit / fresh)} (${number(fresh)} ms)`,
  );

for (const [few, many] of [
  [500, 2000],
  [1000, 10_000],
] as const) {
  const memory = benchMemory(few, many);
  if (memory !== undefined)
    console.log(
      `  peak memory: ${number(memory.few.peak)} MB at ${few} files, ${number(memory.many.peak)} MB at ${many}, ratio ${number(memory.many.peak / memory.few.peak)} (goal: 1.3)`,
    );
}
