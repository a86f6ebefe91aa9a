/**
 * `npm run corpus -- [DIR] [--preset NAME] [--list] [--write]`: what a preset says of a folder of
 * real files, by id; --list shows each finding, --write makes docs/corpus-verdicts.md.
 */
import { writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { PresetName } from "../hosts/library.js";
import { countsById, verdictsPage } from "./corpus/page.js";
import { nameOf, verdictsOn } from "./corpus/verdicts.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    preset: { type: "string", default: "recommended" },
    list: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const shared = process.env.IISLINT_SHARED ?? join(root, "..", "shared");
const folder = resolve(positionals[0] ?? join(shared, "corpus", "files"));
const verdicts = verdictsOn(folder, values.preset as PresetName);
console.log(`${String(verdicts.files)} files, preset ${values.preset}\n`);
for (const line of countsById(verdicts.found)) console.log(line);
if (values.list)
  for (const one of verdicts.found) console.log(`${nameOf(one)}  ${one.diagnostic.message}`);
if (values.write) writeFileSync(join(root, "docs", "corpus-verdicts.md"), verdictsPage(verdicts));
