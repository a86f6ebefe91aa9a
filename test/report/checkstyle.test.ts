/** Checkstyle: files with errors, as another parser reads them. */
import { expect, test } from "vitest";
import { checkstyle } from "../../src/report/checkstyle.js";
import { readXml } from "./consumers.js";
import { around, diagnostic, place, report, source } from "./samples.js";

const shop = source('<a b="1" />');

test("each file with its findings", () => {
  const all = (["error", "warning", "info"] as const).map((severity) =>
    diagnostic(place(shop, "1"), { severity, message: { what: "Wrong.", next: "Mend it." } }),
  );
  const linted = ["/home/me/app/z.config", "/home/me/app/shop/Web.config"];
  const text = checkstyle(report(all, { linted }), around);
  expect(text).toContain(
    '    <error line="1" column="7" severity="error" message="Wrong. Mend it." source="iislint.invalid-attribute-value"/>\n',
  );
  const { name, attributes, elements } = readXml(text);
  expect([name, attributes]).toEqual(["checkstyle", { version: "4.3" }]);
  expect(elements.map((one) => [one.name, one.attributes.name, one.elements.length])).toEqual([
    ["file", "shop/Web.config", 3],
    ["file", "z.config", 0],
  ]);
  expect(elements[0]?.elements.map((one) => one.attributes.severity)).toEqual([
    "error",
    "warning",
    "info",
  ]);
});

test("a run without files is one empty element", () => {
  expect(checkstyle(report([], { files: 0 }), around)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3"/>\n',
  );
});
