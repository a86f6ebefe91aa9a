import { builtIn } from "../../src/settings/built-in.js";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import { diagnostics } from "../../schema/diagnostics.js";
import { validate } from "../../schema/generated/config-validator.js";
import { keywords } from "../../schema/keywords.js";
import { sections } from "../../schema/sections/index.js";
import type { Section } from "../../schema/vocabulary.js";
import { scan } from "../../src/document/scan.js";
import { readConfigFile } from "../../src/settings/read.js";
import { createSource } from "../../src/source.js";
import { hoverTexts } from "../../src/tools/generate/hover.js";
import { fillBlock } from "../../src/tools/generate/markdown.js";
import { generated } from "../../src/tools/generate/outputs.js";
import { referencePages } from "../../src/tools/generate/reference.js";
import { loadRules, type RuleModule } from "../../src/tools/generate/rule-modules.js";
import {
  diagnosticsTable,
  presetsTable,
  rulesModule,
} from "../../src/tools/generate/rules-index.js";
import { placesOf } from "../../src/tools/generate/walk.js";
import { timeSpan } from "../../src/change/values.js";
import { typeText } from "../../src/tools/generate/words.js";
import { messageText } from "../../src/message.js";

const root = join(import.meta.dirname, "../..");
const all: readonly Section[] = sections;
const SLOW = 120_000;

const committed = (path: string) => {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
};

const parsed = (path: string) => JSON.parse(committed(path) ?? "null") as unknown;

const attributes = all.flatMap(placesOf).flatMap((place) =>
  Object.entries(place.shape.attributes ?? {}).map(([name, attribute]) => ({
    place,
    name,
    attribute,
    key: `${place.key}@${name}`,
  })),
);

describe("what is generated", () => {
  let outputs: ReadonlyMap<string, string> = new Map();

  beforeAll(async () => {
    outputs = await generated(root);
  }, SLOW);

  it("is what is committed; otherwise run `npm run generate`", () => {
    const stale = [...outputs].filter(([path, text]) => committed(path) !== text);
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  it(
    "comes out the same every time",
    async () => {
      expect([...(await generated(root))]).toEqual([...outputs]);
    },
    SLOW,
  );

  it("names no folder of the machine", () => {
    const leaking = [...outputs].filter(([, text]) => text.includes(root));
    expect(leaking.map(([path]) => path)).toEqual([]);
  });
});

describe("hover", () => {
  const texts = hoverTexts(all, keywords);

  it("has a text for every attribute, with its sentence", () => {
    const bad = attributes.filter(({ key, attribute }) => !texts[key]?.includes(attribute.summary));
    expect(bad.map(({ key }) => key)).toEqual([]);
  });

  it("has a text for every value that has a name", () => {
    const missing = attributes.flatMap(({ key, attribute }) =>
      attribute.kind === "enum" || attribute.kind === "flags"
        ? Object.keys(attribute.values)
            .map((word) => `${key}=${word}`)
            .filter((name) => texts[name] === undefined)
        : [],
    );
    expect(missing).toEqual([]);
  });

  it("has a text for every element", () => {
    const missing = all.flatMap(placesOf).filter(({ key }) => !texts[key]);
    expect(missing.map(({ key }) => key)).toEqual([]);
  });

  it("says what one wants to know", () => {
    const timeout = texts["system.web/sessionState@timeout"] ?? "";
    expect(timeout).toContain("whole minutes, 1 or more, or Infinite");
    expect(timeout).toContain("Default: `20`");
    expect(timeout).toContain("IIS Manager: Session State");
    expect(timeout).toContain("The IIS schema takes 1 to 35791394.");
    expect(texts["system.web/sessionState@mode=StateServer"]).toContain("aspnet_state");
    expect(texts["system.web/sessionState@mode"]).toContain("Letter case counts");
    expect(texts["system.web/sessionState/providers/remove@name"]).toContain("Required");
    expect(texts["system.web/machineKey@validationKey"]).toContain("never shown");
    expect(texts["system.web/sessionState@cookieSameSite"]).toContain("Since .NET 4.7.2");
  });
});

describe("the reference", () => {
  const pages = referencePages(all, keywords);
  const pageOf = ({ path }: Section) =>
    pages.get(`docs/reference/${path.replaceAll("/", ".")}.md`) ?? "";

  it("names every attribute on the page of its section", () => {
    const missing = attributes.filter(
      ({ place, name }) =>
        place.role !== "removal" && !pageOf(place.section).includes(`\`${name}\``),
    );
    expect(missing.map(({ key }) => key)).toEqual([]);
  });

  it.each(all)("shows how to set $path, and is in the list", (section) => {
    expect(pageOf(section)).toContain("## How to set it");
    expect(pages.get("docs/reference/README.md")).toContain(section.path);
  });

  it("offers no tool for what its schema does not know", () => {
    const lines = [...pages.values()]
      .join("\n")
      .split("\n")
      .filter((line) => /appcmd\.exe|Set-WebConfigurationProperty/.test(line));
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => /sameSite/i.test(line))).toEqual([]);
  });

  it("shows files that the readers take", () => {
    const files = [...pages.values()].flatMap((text) =>
      [...text.matchAll(/```xml\n([\s\S]*?)\n```/g)].map(([, xml = ""]) => xml),
    );
    const refused = files.flatMap((text) =>
      readConfigFile(scan(createSource("web.config", text)), "web", builtIn).findings.map(
        ({ message }) => `${messageText(message)} | ${text}`,
      ),
    );
    expect(files.length).toBe(all.length);
    expect(refused).toEqual([]);
  });

  it("breaks no table", () => {
    for (const [path, text] of pages) {
      for (const block of text
        .trim()
        .split("\n\n")
        .filter((part) => part.startsWith("| "))) {
        const columns = block.split("\n").map((row) => row.replaceAll("\\|", "").split("|").length);
        expect([path, new Set(columns).size]).toEqual([path, 1]);
      }
    }
  });
});

describe("the schema of the settings", () => {
  // Its own ajv: not the code that was made from it.
  const accepts = new Ajv({ allowUnionTypes: true, strictRequired: false }).compile(
    parsed("schema/generated/settings.schema.json") as object,
  );

  it.each([
    { "system.web/sessionState": { mode: "StateServer", timeout: 20, cookieless: "UseCookies" } },
    { "system.web/sessionState": { mode: "Custom", timeout: "Infinite" } },
    {
      "system.web/sessionState": {
        providers: { $entries: [{ clear: {} }, { remove: { name: "a" } }] },
      },
    },
    { "system.web/httpCookies": { sameSite: -1, requireSSL: true } },
    { connectionStrings: { $entries: [{ add: { name: "a", connectionString: "b" } }] } },
    { "system.webServer/asp": { session: { timeout: 1200 } } },
  ])("accepts %j", (settings) => {
    expect(accepts(settings)).toBe(true);
  });

  it.each([
    { "system.web/sessionState": { mode: "inproc" } },
    { "system.web/sessionState": { timeout: 0 } },
    { "system.web/sessionState": { timeout: "20" } },
    { "system.web/sessionState": { Mode: "InProc" } },
    { "system.web/sessionState": { providers: { $entries: [{ remove: {} }] } } },
    { "system.web/sessionPageState": { historySize: 1.5 } },
    { connectionStrings: { $entries: [{ add: { name: "a" } }] } },
    { "system.webServer/asp": { session: { timeout: 90 } } },
  ])("rejects %j", (settings) => {
    expect(accepts(settings)).toBe(false);
  });
});

describe("the schema of the options file", () => {
  const accepts = new Ajv({ strict: false }).compile(
    parsed("schema/generated/config.schema.json") as object,
  );

  it.each([
    [{}, true],
    [{ extends: ["recommended", "farm"] }, true],
    [{ extends: ["everything"] }, false],
    [{ rules: { "xml-syntax": "warning", "no-session-id-in-url": "off" } }, true],
    [{ rules: { "no-session-id-in-url": ["error", { machineToMachine: true }] } }, true],
    [{ rules: { "no-session-id-in-url": ["error", { machine: true }] } }, false],
    [{ rules: { "no-session-id-in-url": "warn" } }, false],
    [{ rules: { "no-such-rule": "off" } }, false],
    [{ environment: { iis: "10.0", dotnet: "4.8" } }, true],
    [{ environment: { iis: "11" } }, false],
    [{ preset: "recommended" }, false],
  ] as const)("judges %j, and so does the code made from it", (settings, verdict) => {
    expect([accepts(settings), validate(settings)]).toEqual([verdict, verdict]);
  });
});

describe("the tables of ids", () => {
  let modules: readonly RuleModule[] = [];

  beforeAll(async () => {
    modules = await loadRules(root);
  }, SLOW);

  it("hold every id once, with a link from where the table stands", () => {
    const ids = [...diagnostics.map(({ id }) => id), ...modules.map(({ rule }) => rule.id)].sort();
    const rows = diagnosticsTable(modules, diagnostics, "").split("\n").slice(2);
    expect(rows.map((row) => /`([^`]+)`/.exec(row)?.[1])).toEqual(ids);
    expect(rows.join("\n")).toContain("(schema/diagnostics/xml-syntax.md)");
    const inRules = diagnosticsTable(modules, diagnostics, "rules");
    expect(inRules).toContain("(../schema/diagnostics/xml-syntax.md)");
    expect(inRules).toContain("(no-session-id-in-url.md)");
  });

  it("say what a preset changes", () => {
    const text = presetsTable(modules, diagnostics);
    const cis = text.slice(text.indexOf("## cis"), text.indexOf("## stig"));
    expect(cis).toContain('`{"requireExplicit":true}`');
    expect(text).not.toContain("## all");
  });

  it("stand in the index of the rules in order", () => {
    const lines = rulesModule(modules).split("\n");
    const imported = lines.filter((line) => line.includes('from "./'));
    expect(imported).toHaveLength(modules.length);
    expect(
      [...imported].sort((a, b) => ((a.split('"')[1] ?? "") < (b.split('"')[1] ?? "") ? -1 : 1)),
    ).toEqual(imported);
  });
});

describe("the options of the rules", () => {
  it("accept their own defaults", () => {
    const schema = parsed("rules/options.schema.json") as {
      readonly properties: Readonly<
        Record<string, { readonly properties: Readonly<Record<string, { default?: unknown }>> }>
      >;
    };
    const defaults = Object.entries(schema.properties).map(([id, { properties }]) => [
      id,
      Object.fromEntries(
        Object.entries(properties).flatMap(([name, option]) =>
          option.default === undefined ? [] : [[name, option.default]],
        ),
      ) as object,
    ]);
    const accepts = new Ajv({ strict: false }).compile(schema);
    expect(accepts(Object.fromEntries(defaults))).toBe(true);
    expect(accepts({ "no-session-id-in-url": { nonsense: 1 } })).toBe(false);
  });
});

describe("words and blocks", () => {
  it("write times as the file does", () => {
    expect([timeSpan(1200), timeSpan(104400), timeSpan(59)]).toEqual([
      "00:20:00",
      "1.05:00:00",
      "00:00:59",
    ]);
  });

  it("say what a number may be", () => {
    const summary = "A number.";
    expect(typeText({ kind: "integer", min: 10, max: 65535, unit: "requests", summary })).toBe(
      "whole number (requests), 10 to 65535",
    );
    expect(typeText({ kind: "timeSpan", min: 60, max: 3600, step: 60, summary })).toBe(
      "time as hh:mm:ss, 00:01:00 to 01:00:00, in steps of one minute",
    );
    expect(typeText({ kind: "integer", min: 0, max: 2147483647, summary })).toBe(
      "whole number, 0 or more",
    );
  });

  it("fill their place and leave the rest alone", () => {
    const page = "a\n<!-- x:start -->\nold\n<!-- x:end -->\nb";
    const filled = "a\n<!-- x:start -->\n\nnew\n\n<!-- x:end -->\nb";
    expect(fillBlock(page, "x", "new")).toBe(filled);
    expect(fillBlock(filled, "x", "new")).toBe(filled);
    expect(fillBlock(page, "y", "new")).toBeUndefined();
  });
});
