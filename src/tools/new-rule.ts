/** `npm run new-rule -- ID`: a rule, its page and its test as forms to fill in. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { isRuleId, ruleForm } from "./rule-form.js";

const [id] = process.argv.slice(2);
if (!isRuleId(id)) {
  console.error("Usage: npm run new-rule -- the-id-in-small-letters");
  process.exit(2);
}
for (const [path, text] of ruleForm(id)) {
  if (existsSync(path)) console.error(`${path} is there already.`);
  else writeFileSync(path, text);
}
// The number of an id is its place in this list: a new one goes to the end.
const NUMBERS = "schema/numbers.ts";
const numbers = readFileSync(NUMBERS, "utf8");
if (!numbers.includes(`"${id}"`))
  writeFileSync(
    NUMBERS,
    numbers.replace("\n] as const;", () => `\n  "${id}",\n] as const;`),
  );
console.log("Now fill in the forms and run: npm run generate && npx vitest run test/rules -u");
