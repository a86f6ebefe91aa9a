/** `npm run new-rule -- ID`: a rule, its page and its test as empty forms to fill in. */
import { existsSync, writeFileSync } from "node:fs";

const [id] = process.argv.slice(2);
if (id === undefined || !/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  console.error("Usage: npm run new-rule -- the-id-in-small-letters");
  process.exit(2);
}

const forms: Readonly<Record<string, string>> = {
  [`rules/${id}.ts`]: `import { defineRule } from "../src/rule.js";

export default defineRule({
  id: "${id}",
  description: "",
  category: "correctness",
  severity: "warning",
  presets: ["recommended"],
  per: "application",
  needs: ["config"],
  messages: { wrong: "" },
  *check({ config }) {
    const { mode } = config["system.web/sessionState"];
    if (mode.value === "Off") yield { message: "wrong", at: mode };
  },
});
`,
  [`rules/${id}.md`]: `# ${id}\n\n## Why\n\n## Bad\n\n\`\`\`xml\n\`\`\`\n\n## Good\n\n\`\`\`xml\n\`\`\`\n\n## Fix\n\n## References\n`,
  [`test/rules/${id}.test.ts`]: `import { ruleCases } from "./harness.js";\n\nruleCases("${id}", { clean: [], caught: [] });\n`,
};

for (const [path, text] of Object.entries(forms)) {
  if (existsSync(path)) console.error(`${path} is there already.`);
  else writeFileSync(path, text);
}
console.log("Now fill in the forms and run: npm run generate");
