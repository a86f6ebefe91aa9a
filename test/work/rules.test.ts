/** Each rule by itself: its work grows with the number of elements, whichever they are. */
import { expect, test } from "vitest";
import { countWork } from "./count.js";
import { rules } from "../../rules/index.js";
import { configure, diagnostics, requestOf, run } from "../../src/index.js";
import { memory, type Tree } from "../fixtures/disk.js";

const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"';
const HOST = "applicationHost.config";

/** A server and an application that have n of everything that a rule may look through. */
function everything(n: number): Tree {
  const many = (each: (i: number) => string) =>
    Array.from({ length: n }, (_, i) => each(i)).join("");
  const strings = many(
    (i) => `<add name="S${i}" connectionString="Data Source=DB${i};User ID=u;Password=x" />`,
  );
  const keys = many((i) => `<add key="aspnet:K${i}" value="v" />`);
  const providers = many(
    (i) =>
      `<add name="P${i}" type="Microsoft.Web.Redis.RedisSessionStateProvider" host="h${i}" connectionStringName="S${i}" />`,
  );
  const modules = many(
    (i) => `<remove name="M${i}" /><add name="M${i}" type="Vendor.Module${i}" />`,
  );
  const rewrites = many(
    (i) =>
      `<rule name="r${i}"><match pattern=".*" /><action type="Rewrite" value="{R:0}; Path=/" /></rule>`,
  );
  const headers = many((i) => `<add name="H${i}" value="v" />`);
  const locations = many(
    (i) =>
      `<location path="p${i}"><system.web><sessionState timeout="30" /></system.web></location>`,
  );
  const pools = many(
    (i) =>
      `<add name="Pool${i}" managedRuntimeVersion="v4.0"><recycling><periodicRestart memory="${i}"><schedule><add value="0${i % 10}:00:00" /></schedule></periodicRestart></recycling></add>`,
  );
  const bindings = many(
    (i) =>
      `<binding protocol="${i % 2 === 0 ? "http" : "https"}" bindingInformation="*:80:h${i}.example.com" />`,
  );
  return {
    [HOST]: `<configuration><system.applicationHost><applicationPools>${pools}</applicationPools><sites><site name="Shop" id="1"><bindings>${bindings}</bindings><application path="/" applicationPool="Pool0"><virtualDirectory path="/" physicalPath="C:\\shop" /></application></site></sites></system.applicationHost></configuration>`,
    "shop/Web.config": `<configuration><connectionStrings>${strings}</connectionStrings><appSettings>${keys}</appSettings><system.web><sessionState mode="Custom" customProvider="P0" cookieless="AutoDetect" cookieSameSite="None"><providers>${providers}</providers></sessionState><httpModules>${modules}</httpModules><httpCookies domain="example.com" /></system.web><system.webServer><modules>${modules}</modules><httpProtocol><customHeaders>${headers}</customHeaders></httpProtocol><rewrite><outboundRules>${rewrites}</outboundRules></rewrite></system.webServer>${locations}</configuration>`,
    "shop/Web.Release.config": `<configuration ${XDT}><connectionStrings>${many((i) => `<add name="S${i}" connectionString="Data Source=LIVE${i}" xdt:Transform="SetAttributes" xdt:Locator="Match(name)" />`)}</connectionStrings><system.web><sessionState timeout="20" xdt:Transform="SetAttributes" /></system.web></configuration>`,
  };
}

/** Runs with that rule and nothing else, or with none. */
function alone(tree: Tree, rule?: string) {
  const ruleSettings = rule === undefined ? {} : { [rule]: "warning" };
  const off = Object.fromEntries([...rules, ...diagnostics].map(({ id }) => [id, "off"]));
  const { levels } = configure({
    rules,
    diagnostics,
    presets: [],
    ruleSettings: { ...off, ...ruleSettings },
  });
  return run(
    requestOf(
      {
        files: memory(tree),
        base: ".",
        paths: { "C:\\": "." },
        server: { applicationHost: HOST },
        targets: Object.keys(tree),
      },
      rules,
      levels,
    ),
  );
}

const SIZES = [60, 480] as const;
const trees = SIZES.map(everything);
// What is done once (tables, caches) belongs to no size and to no rule.
for (const { id } of rules) alone(everything(2), id);
for (const tree of trees) alone(tree);
const without = trees.map((tree) => countWork(() => alone(tree)).sum);

/**
 * V8 forgets the counts of code that it throws away for want of memory: the same run differs by up to
 * one and a half percent. A rule that looks at each pair of 480 elements is above that.
 */
const blur = 0.02 * Math.max(...without);

test.each(rules.map(({ id }) => id))("%s", (id) => {
  const own = trees.map((tree, i) => countWork(() => alone(tree, id)).sum - (without[i] ?? 0));
  const [small = 0, large = 0] = [own[0], own.at(-1)];
  const told = `${own.join(", ")} blocks for ${SIZES.join(", ")} of everything, ${without.join(", ")} without it`;
  // Eight times the elements; sorting them takes a little more.
  expect(large, told).toBeLessThan(10 * Math.max(small, 0) + blur);
});

test("a look at each pair would be seen", () => {
  let pairs = 0;
  const list = [...(trees.at(-1)?.["shop/Web.config"] ?? "").matchAll(/<remove /g)];
  for (const one of list) for (const other of list) if (one === other) pairs++;
  expect(list.length ** 2 - pairs).toBeGreaterThan(blur);
});
