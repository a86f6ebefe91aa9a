/** Runs a fuzzer for as long as asked: `tsx test/fuzz/run.ts xml --minutes 10 --seed 1`. */
import { parseArgs } from "node:util";
import { fuzz } from "./fuzzer.js";
import { FUZZERS } from "./table.js";

const USAGE = `usage: npm run fuzz -- NAME [--minutes N] [--seed N]

${FUZZERS.map(({ name, claim }) => `  ${name.padEnd(13)} ${claim}`).join("\n")}
`;

/** A number of the command line; undefined where the text is none. */
const numberIn = (text: string): number | undefined =>
  /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      minutes: { type: "string", default: "1" },
      seed: { type: "string", default: "1" },
    },
  });
  const fuzzer = FUZZERS.find(({ name }) => name === positionals[0]);
  const [minutes, seed] = [numberIn(values.minutes), numberIn(values.seed)];
  if (fuzzer === undefined || positionals.length > 1 || minutes === undefined || !seed) {
    process.stderr.write(USAGE);
    return 2;
  }
  if (fuzzer.whyNot !== undefined) {
    process.stderr.write(`${fuzzer.name} cannot run here: ${fuzzer.whyNot}\n`);
    return 2;
  }
  const { counts, exceptions, broken } = await fuzz(fuzzer, { minutes, seed });
  const said = [...counts].map(([what, count]) => `${count} ${what}`).join(", ");
  console.log(`${fuzzer.name}: ${said}; ${broken.length} broken`);
  for (const [name, count] of exceptions) console.log(`  ${count} x ${name}`);
  for (const { input, why } of broken) console.log(`  BROKEN ${why}\n    ${JSON.stringify(input)}`);
  return broken.length > 0 ? 1 : 0;
}

process.exitCode = await main();
