/** duplicate-collection-entry against what every machine.config holds, where none is at hand. */
import { expect, test } from "vitest";
import { told } from "./told.js";
import { config } from "./xdt.js";

const strings = (inner: string) => config(`<connectionStrings>${inner}</connectionStrings>`);
const add = (name: string, text = "a=b") => `<add name="${name}" connectionString="${text}" />`;
const TWICE = "error duplicate-collection-entry web.config:2:21 add";

test.each<[string, string, string | undefined, readonly string[]]>([
  ["shipped, without a machine.config", add("localsqlserver"), undefined, [TWICE]],
  ["of another name", add("Shop"), undefined, []],
  ["shipped, and not in the machine.config", add("LocalSqlServer"), "<configuration />", []],
  ["in the machine.config", add("Shop"), strings(add("Shop", "c=d")), [TWICE]],
  ["in it to the letter", add("Shop"), strings(add("Shop")), []],
])("an entry %s", (_, own, machine, says) => {
  const files = { "web.config": strings(own) };
  expect(told(machine === undefined ? files : { ...files, "srv/machine.config": machine })).toEqual(
    says,
  );
});
