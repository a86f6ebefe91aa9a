/** Runs a fuzzer for as long as asked: `tsx test/fuzz/run.ts xml --minutes 10 --seed 1`. */
import { parseArgs } from "node:util";
import { fuzzXml } from "./xml.js";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
  },
});
const options = { minutes: Number(values.minutes), seed: Number(values.seed) };

switch (positionals[0]) {
  case "xml": {
    const result = await fuzzXml(options);
    const { saxes, libxml2, wellFormed } = result;
    console.log(
      `xml: ${saxes} texts against saxes, ${libxml2} against libxml2, ${wellFormed} well-formed`,
    );
    for (const [name, count] of result.exceptions) console.log(`  ${count} x ${name}`);
    for (const text of result.disagreements) console.log(`  DISAGREE ${JSON.stringify(text)}`);
    process.exitCode = result.disagreements.length > 0 ? 1 : 0;
    break;
  }
  default:
    console.error("usage: run.ts xml [--minutes N] [--seed N]");
    process.exitCode = 2;
}
