/** `npm run bench`: everything side by side in one run. Trust the ratios, not the last digit. */
import { benchScanner } from "./scanner.js";
import { benchStart } from "./start.js";

const number = (value: number) => value.toFixed(value < 10 ? 2 : 1);

console.log(`Node ${process.versions.node}, ${process.platform} ${process.arch}\n`);

console.log("Scanner beside saxes (below 1: ours is faster)");
for (const { name, characters, attributes, ours, saxes, ratio } of benchScanner())
  console.log(
    `  ${name}: ${number(ours)} ms against ${number(saxes)} ms, ratio ${number(ratio)} (${characters} characters, ${attributes} attributes)`,
  );

const start = benchStart();
console.log(`\nWhole process beside an empty Node script (medians of ${start.runs} runs in turn)`);
console.log(`  empty script: ${number(start.empty)} ms`);
console.log(
  `  one file of 20 KB: ${number(start.ours)} ms, ratio ${number(start.ratio)} (goal: 2)`,
);
console.log(`  --version: ${number(start.version)} ms, ratio ${number(start.versionRatio)}`);
