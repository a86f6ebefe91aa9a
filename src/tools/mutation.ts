/**
 * `npm run mutation -- ROOM [--seed N]... [--sample N] [--write]`: changes a room's code in small
 * ways and says which changes its tests do not notice; --write puts that into docs/mutation.md.
 * It takes minutes and is no part of `npm run check`. With --words alone nothing is measured: the
 * page gets the words of `mutation/words.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { measure } from "./mutation/measure.js";
import { figures, nameOf, score, section, withSection, withWords } from "./mutation/page.js";
import { ROOMS } from "./mutation/rooms.js";

const PAGE = "docs/mutation.md";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", multiple: true, default: ["1"] },
    sample: { type: "string", default: "40" },
    write: { type: "boolean", default: false },
    words: { type: "boolean", default: false },
  },
});
if (values.words) {
  writeFileSync(PAGE, withWords(readFileSync(PAGE, "utf8")));
  process.exit();
}
const [name = ""] = positionals;
const room = ROOMS[name];
const seeds = values.seed.map(Number);
const sample = Number(values.sample);
if (!room || ![...seeds, sample].every((number) => Number.isSafeInteger(number) && number >= 0)) {
  console.error(
    `Usage: npm run mutation -- ROOM [--seed N]... [--sample N] [--write]\n       npm run mutation -- --words\nRooms: ${Object.keys(ROOMS).join(", ")}`,
  );
  process.exit(2);
}

const runs = await measure(room, { seeds, count: sample });
for (const [seed, measured] of runs.bySeed) {
  console.log(`${name}, ${figures(seed, measured)}`);
  for (const one of measured.survivors)
    console.log(`  :${String(one.line)} ${one.isUncovered ? "(not run) " : ""}${nameOf(one)}`);
}
const text = section(name, runs);
if (values.write) writeFileSync(PAGE, withSection(readFileSync(PAGE, "utf8"), name, text));
else console.log(`\n${text}`);
// A room that is held to a share fails below it.
const { wanted = 0 } = room;
if ([...runs.bySeed.values()].some((measured) => score(measured) < wanted)) process.exitCode = 1;
