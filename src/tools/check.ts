/** `npm run check`: everything that must hold before a change is done, one step after the other. */
import { spawnSync } from "node:child_process";

interface Step {
  readonly name: string;
  readonly command: string;
}

const STEPS: readonly Step[] = [
  { name: "generated files", command: "tsx src/tools/generate.ts --check" },
  { name: "types", command: "tsc --noEmit" },
  { name: "format", command: "biome format ." },
  { name: "lint", command: "eslint ." },
  { name: "unused code", command: "knip" },
  { name: "build", command: "tsx src/tools/build.ts" },
  { name: "package", command: "publint --strict" },
  // Last, so that the runner's closing lines end the output.
  { name: "tests", command: "vitest run" },
];

const only = process.argv.slice(2);
for (const { name, command } of STEPS) {
  if (only.length > 0 && !only.includes(name)) continue;
  const started = performance.now();
  console.log(`\n== ${name}: ${command}`);
  const [program = "", ...args] = command.split(" ");
  const { status } = spawnSync(program, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`\n${name} failed after ${seconds} s.`);
    process.exit(1);
  }
  console.log(`${name}: fine, ${seconds} s`);
}
