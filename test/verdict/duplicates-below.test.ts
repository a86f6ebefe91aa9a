/** duplicate-collection-entry in a `<location>`: what the way to that path holds, and nothing else. */
import { expect, test } from "vitest";
import { told } from "./told.js";
import { config, web } from "./xdt.js";
import type { Tree } from "../fixtures/disk.js";

const modules = (inner: string) => `<httpModules>${inner}</httpModules>`;
const ADD = '<add name="M" type="T" />';
const OTHER = '<add name="M" type="U" />';
const REMOVE = '<remove name="M" />';
const at = (path: string, inner: string) =>
  config(`<location path="${path}"><system.web>\n${modules(inner)}\n</system.web></location>`);
const all = (inner: string) => web(modules(inner));

const SITE = config(
  '<system.applicationHost><applicationPools><add name="P" /></applicationPools><sites><site name="S" id="1"><application path="/" applicationPool="P"><virtualDirectory path="/" physicalPath="C:\\s" /></application><bindings><binding protocol="http" bindingInformation="*:80:" /></bindings></site></sites></system.applicationHost>',
);

test.each<[string, Tree, readonly string[]]>([
  [
    "taken out that a file further in has added",
    { "srv/machine.config": at("S/a", REMOVE), "srv/web.config": all(ADD) },
    [],
  ],
  [
    "added again that a file further in has taken out",
    {
      "web.config": "<configuration />",
      "srv/machine.config": at("S/a", OTHER),
      "srv/web.config": all(ADD + REMOVE),
    },
    [],
  ],
  [
    "below a folder whose file takes it out",
    {
      "web.config": config(
        `<system.web>\n${modules(ADD)}\n</system.web><location path="a/b"><system.web>\n${modules(OTHER)}\n</system.web></location>`,
      ),
      "a/web.config": all(REMOVE),
    },
    [],
  ],
  [
    "below a folder whose file adds it",
    { "web.config": at("a/b", ADD), "a/web.config": all(OTHER) },
    ["error duplicate-collection-entry web.config:3:15 add"],
  ],
  [
    "below a folder of which the same file speaks too",
    {
      "web.config": config(
        `<location path="a"><system.web>${modules(ADD)}</system.web></location><location path="a/b"><system.web>\n${modules(OTHER)}\n</system.web></location>`,
      ),
    },
    ["error duplicate-collection-entry web.config:3:15 add"],
  ],
  [
    "at a site that nothing describes, on top of the server's own",
    { "srv/machine.config": all(ADD), "srv/web.config": at("S", OTHER) },
    ["error duplicate-collection-entry srv/web.config:3:15 add"],
  ],
  [
    "below a site that nothing describes: what lies between is not known",
    { "srv/machine.config": all(ADD), "srv/web.config": at("S/a", OTHER) },
    [],
  ],
])("%s", (_, files, says) => {
  const tree = { "web.config": "<configuration />", ...files };
  const server = Object.keys(tree);
  expect(told(tree, { targets: server }).filter((line) => line.includes("duplicate"))).toEqual(
    says,
  );
});

test("below a site that is described the files between are read", () => {
  const files = {
    "srv/applicationHost.config": SITE,
    "srv/machine.config": "<configuration />",
    "srv/web.config": at("S/a", OTHER),
  };
  const asked = { paths: { "C:\\s": "./s" } };
  const line = "error duplicate-collection-entry srv/web.config:3:15 add";
  const duplicates = (web: string) => {
    const tree = { ...files, "s/web.config": web };
    return told(tree, { ...asked, targets: Object.keys(tree) }).filter((one) =>
      one.includes("dupl"),
    );
  };
  expect(duplicates("<configuration />")).toEqual([]);
  expect(duplicates(all(ADD))).toEqual([line]);
  expect(duplicates(all(ADD + REMOVE))).toEqual([]);
});
