/** The formats of one line a finding. */
import { expect, test } from "vitest";
import { agent } from "../../src/report/agent.js";
import { compact } from "../../src/report/compact.js";
import { around, diagnostic, place, report, source } from "./samples.js";

const shop = source('<a b="1"\n c="2" />');
const message = { what: 'The "first"\nsentence.', because: "Why.", next: "How." };
const all = (["error", "warning", "info"] as const).map((severity) =>
  diagnostic(place(shop, "2"), { severity, message }),
);

test("compact: as compilers write it, the first sentence alone", () => {
  expect(compact(report(all), around)).toBe(
    ["error", "warning", "note"]
      .map(
        (word) => `shop/Web.config:2:5: ${word}: The "first"⏎sentence. [invalid-attribute-value]\n`,
      )
      .join(""),
  );
  expect(compact(report([]), around)).toBe("");
});

test.each([
  [{}, ""],
  [
    { fix: { safe: true, edits: [{ ...place(shop, '"2"'), text: '"3"' }] } },
    ' | fix (safe): shop/Web.config:2:4-2:7 becomes "\\"3\\""',
  ],
  [
    { fix: { safe: false, edits: [{ ...place(shop, '\n c="2"'), text: "" }] } },
    ' | fix (changes the meaning): shop/Web.config:1:9-2:7 becomes ""',
  ],
  [
    { suggestions: [{ title: "A", commands: { wmi: "w", sc: "s" } }, { title: "B" }] },
    " | try: A: s | try: B",
  ],
  [{ application: "Site/shop" }, " (in Site/shop)"],
])("agent: %j", (more, expected) => {
  const one = diagnostic(place(shop, "2"), { message, ...more });
  expect(agent(report([one]), around)).toBe(
    `shop/Web.config:2:5 error invalid-attribute-value: The "first"⏎sentence. Why. How.${expected}\n1 error in 1 file.\n`,
  );
  expect(agent(report([]), { ...around, quiet: true })).toBe("");
  expect(agent(report([]), around)).toBe("No problems in 1 file.\n");
});
