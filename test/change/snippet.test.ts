/** What a file holds once it is changed. */
import { expect, test } from "vitest";
import { sectionFacts } from "../../schema/generated/shapes.js";
import type { Change } from "../../src/change/change.js";
import { elementsWith, fileWith } from "../../src/change/snippet.js";
import { pool, session, SITE } from "./lines.js";

const provider: Change = {
  do: "add",
  of: SITE,
  path: "system.web/sessionState/providers/add",
  entry: { name: "Redis", type: "A, B" },
};

test.each<[string, readonly Change[], readonly string[]]>([
  [
    "attributes of one element",
    [session("mode", "Custom"), session("customProvider", 'a"b')],
    ['<sessionState mode="Custom" customProvider="a&quot;b" />'],
  ],
  ["a new entry", [provider], ['<add name="Redis" type="A, B" />']],
  [
    "an element and what stands in it",
    [session("mode", "Custom"), provider],
    ['<add name="Redis" type="A, B" />'],
  ],
  [
    "a pool by its name",
    [pool("processModel@idleTimeout", 4200), pool("recycling/periodicRestart@requests", 0)],
    ['<processModel idleTimeout="01:10:00" />', '<periodicRestart requests="0" />'],
  ],
  ["what no file holds", [{ do: "remove", path: "system.web/sessionState@mode" }], []],
])("%s, as elements", (_, changes, expected) => {
  expect(elementsWith(changes, sectionFacts)).toEqual(expected);
});

test("the whole file", () => {
  const changes = [session("mode", "Custom"), provider, pool("processModel@maxProcesses", 1)];
  expect(fileWith(changes, sectionFacts).join("\n")).toBe(`\
<configuration>
  <system.web>
    <sessionState mode="Custom">
      <providers>
        <add name="Redis" type="A, B" />
      </providers>
    </sessionState>
  </system.web>
  <system.applicationHost>
    <applicationPools>
      <add name="ShopPool">
        <processModel maxProcesses="1" />
      </add>
    </applicationPools>
  </system.applicationHost>
</configuration>`);
});

test("the entry of an application, below its site", () => {
  const path = "system.applicationHost/sites/site/application@applicationPool";
  const change: Change = {
    do: "set",
    of: { kind: "application", path: "Default Web Site/shop" },
    path,
    value: "ShopPool",
  };
  expect(fileWith([change], sectionFacts)).toEqual([
    "<configuration>",
    "  <system.applicationHost>",
    "    <sites>",
    '      <site name="Default Web Site" id="1">',
    '        <application path="/shop" applicationPool="ShopPool" />',
    "      </site>",
    "    </sites>",
    "  </system.applicationHost>",
    "</configuration>",
  ]);
});
