/** `npm run new-rule -- ID`: a rule, its page and its test as forms to fill in. */
import { existsSync, writeFileSync } from "node:fs";
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
console.log("Now fill in the forms and run: npm run generate");
