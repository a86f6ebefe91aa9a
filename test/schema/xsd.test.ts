import { builtIn } from "../../src/settings/built-in.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { diagnostics } from "../../schema/diagnostics.js";
import { sections } from "../../schema/sections/index.js";
import type { Section } from "../../schema/vocabulary.js";
import { scan } from "../../src/document/scan.js";
import { readConfigFile } from "../../src/settings/read.js";
import { createSource } from "../../src/source.js";
import { configurationXsd, XSD_LIMITS } from "../../src/tools/generate/xsd.js";
import { decimalRange, fromJavaScript, hexRange } from "../../src/tools/generate/xsd/patterns.js";
import { sharedPath } from "../outside.js";
import { type Case, casesOf } from "./configurations.js";
import { complaints } from "./xmllint.js";
import { messageText } from "../../src/message.js";

const all: readonly Section[] = sections;
const xsd = configurationXsd(all);
const SLOW = 240_000;

const ofSchema = new Set<string>(
  diagnostics.filter(({ category }) => category === "schema").map(({ id }) => id),
);

/** What the reader that owns the section refuses in a file by itself. */
function refusals(text: string): string[] {
  // Under the name web.config nothing is a transform.
  const name = text.includes("xmlns:xdt=") ? "web.Release.config" : "web.config";
  return readConfigFile(scan(createSource(name, text)), "web", builtIn)
    .findings.filter(
      ({ rule, severity }) => ofSchema.has(rule) && (severity ?? "error") === "error",
    )
    .map(({ message }) => messageText(message));
}

interface Verdict extends Case {
  readonly reader: readonly string[];
  readonly schema: readonly string[];
}

async function judge(cases: readonly Case[]): Promise<Verdict[]> {
  const said = await complaints(
    cases.map(({ text }) => text),
    xsd,
  );
  return cases.map((one, i) => ({ ...one, reader: refusals(one.text), schema: said[i] ?? [] }));
}

const agree = ({ reader, schema }: Verdict) => (reader.length === 0) === (schema.length === 0);

/** Enough of a disagreement to find its cause. */
const shown = ({ about, text, reader, schema }: Verdict) =>
  `${about}: reader: ${reader[0] ?? "takes it"} | schema: ${schema[0] ?? "takes it"} | ${text}`;

describe("the XML schema and the reader", () => {
  let verdicts: Verdict[] = [];

  beforeAll(async () => {
    verdicts = await judge(casesOf(all));
  }, SLOW);

  it("say the same of everything made from the sections, but for the listed limits", () => {
    const differing = verdicts.filter((one) => one.limit === undefined && !agree(one));
    expect(differing.map(shown)).toEqual([]);
  });

  it("differ within a limit only as it says", () => {
    const sides = new Map(XSD_LIMITS.map(({ id, side }) => [id, side]));
    const wrong = verdicts.filter((one) => {
      if (one.limit === undefined || agree(one)) return false;
      return sides.get(one.limit) !== (one.schema.length === 0 ? "lenient" : "strict");
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  it("were asked about good and bad values of each section and each kind", () => {
    const judged = verdicts.filter(({ limit }) => limit === undefined);
    expect(judged.length).toBeGreaterThan(2000);
    for (const { path } of all) {
      const own = judged.filter(({ about }) => about === path || about.startsWith(`${path}@`));
      expect(own.some(({ reader }) => reader.length === 0)).toBe(true);
      expect(own.some(({ reader }) => reader.length > 0)).toBe(true);
    }
  });
});

const whole = (content: string) => `<configuration>${content}</configuration>`;

const GOOD: Readonly<Record<string, string>> = {
  "an empty file": "<configuration />",
  "sections in any order, with comments and blanks": whole(`
    <!-- sessions -->
    <system.web>
      <httpCookies requireSSL="True"/>
      <sessionState mode="StateServer"
        timeout=" 30 ">
      </sessionState>
    </system.web>
    <appSettings><clear/><add key="a" value="b"/><remove key="c"/><add key="d"/></appSettings>`),
  "a group written twice": whole(
    '<system.web><sessionState mode="Off"/></system.web><system.web><pages buffer="true"/></system.web>',
  ),
  "declared sections and what stands in them": whole(
    '<configSections><section name="shop" type="T"/><sectionGroup name="g"><section name="s" type="T"/></sectionGroup></configSections><shop a="b">text<deep/></shop><g><s/></g>',
  ),
  "sections of packages with names of their own": whole(
    '<configSections><sectionGroup name="elmah"><section name="security" type="T"/></sectionGroup><section name="log4net" type="T"/></configSections><elmah><security allowRemoteAccess="1"/></elmah><log4net><root><level value="ALL"/></root></log4net>',
  ),
  "sections of other namespaces": whole(
    '<configSections><section name="nlog" type="T"/></configSections><nlog xmlns="http://www.nlog-project.org/x"><rules/></nlog>',
  ),
  "the runtime's own part": whole(
    '<runtime><assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1"><probing privatePath="x"/></assemblyBinding></runtime>',
  ),
  "a location": whole(
    '<location path="admin/area" overrideMode="Deny" inheritInChildApplications="false"><system.web><sessionState mode="Off"/></system.web></location>',
  ),
  "the attributes of a transform": `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState mode="Off" xdt:Transform="SetAttributes(mode)"/></system.web></configuration>`,
  "an encrypted section": whole(
    '<connectionStrings configProtectionProvider="p"><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><CipherData/></EncryptedData></connectionStrings>',
  ),
  "a section in a file of its own": '<sessionState mode="Custom" customProvider="a"/>',
  "settings in a file of their own": "<connectionStrings><clear/></connectionStrings>",
  "providers with parameters of their own": whole(
    '<system.web><sessionState><providers><add name="a" type="T" host="h" port="6380"/></providers></sessionState></system.web>',
  ),
  "pools and sites": whole(
    '<system.applicationHost><applicationPools><add name="p" managedRuntimeVersion="v4.0"><recycling><periodicRestart time="00:00:00"><schedule><add value="04:00:00"/></schedule></periodicRestart></recycling></add><applicationPoolDefaults/></applicationPools><sites><site name="s" id="1"><application path="/"><virtualDirectory path="/" physicalPath="C:\\inetpub"/></application><bindings><binding protocol="http" bindingInformation="*:80:"/></bindings></site></sites></system.applicationHost>',
  ),
  "an add-on of the web server": whole("<system.webServer><iisnode a='b'/></system.webServer>"),
};

const BAD: Readonly<Record<string, string>> = {
  "another root": "<config/>",
  "an attribute on the root": '<configuration mode="x"/>',
  "text beside sections": whole("<system.web>text</system.web>"),
  "a misspelt section in a group": whole("<system.web><sesionState/></system.web>"),
  "a section in the wrong letter case": whole("<system.web><SessionState/></system.web>"),
  "a location inside a group": whole("<system.web><location/></system.web>"),
  "a section twice in a group": whole("<system.web><sessionState/><sessionState/></system.web>"),
  "a location path with a backslash": whole('<location path="a\\b"/>'),
  "a location attribute that nobody knows": whole('<location Path="a"/>'),
  "a word in the wrong case on a location": whole('<location overrideMode="allow"/>'),
  "a lock on a group": whole('<system.web lockItem="true"/>'),
  "a wrong value in a location": whole(
    '<location path="a"><system.web><sessionState mode="inproc"/></system.web></location>',
  ),
  "a wrong value in a file of its own": '<sessionState mode="inproc"/>',
  "a declaration without a name": whole('<configSections><section type="T"/></configSections>'),
  "an unknown directive": whole('<configSections><sections name="a"/></configSections>'),
};

describe("the XML schema", () => {
  const files = { ...GOOD, ...BAD };
  let said: string[][] = [];

  beforeAll(async () => {
    said = await complaints(Object.values(files), xsd);
  }, SLOW);

  it.each(Object.keys(files).map((name, i) => [name, i] as const))("judges %s", (name, i) => {
    const text = files[name] ?? "";
    const isGood = name in GOOD;
    expect(said[i]?.join("\n") === "").toBe(isGood);
    expect(refusals(text).join("\n") === "").toBe(isGood);
  });

  it("finds two entries with one key where nothing can take an entry out", async () => {
    const sites = (...ids: number[]) =>
      whole(
        `<system.applicationHost><sites>${ids.map((id) => `<site name="s${id}" id="${id % 7}"/>`).join("")}</sites></system.applicationHost>`,
      );
    const [twice, once] = await complaints([sites(1, 8), sites(1, 2)], xsd);
    expect(twice?.length).toBeGreaterThan(0);
    expect(once).toEqual([]);
  });

  it("is what is committed", () => {
    const file = join(import.meta.dirname, "../../schema/generated/iis-config.xsd");
    expect(readFileSync(file, "utf8") === xsd).toBe(true);
  });

  it("carries the sentences of the sections for editors", () => {
    expect(xsd).toContain("<xs:documentation>Where session data is kept.</xs:documentation>");
    expect(xsd).toContain("Session-state stores that customProvider can choose from.");
    expect(xsd).toContain('<xs:enumeration value="StateServer">');
    expect(xsd).not.toMatch(/<xs:documentation><\/xs:documentation>/);
  });
});

describe("the limits", () => {
  const withExample = XSD_LIMITS.flatMap(({ id, side, example }) =>
    example === undefined ? [] : [{ id, side, example }],
  );
  let verdicts: Verdict[] = [];

  beforeAll(async () => {
    verdicts = await judge(withExample.map(({ id, example }) => ({ about: id, text: example })));
  }, SLOW);

  it.each(withExample.map(({ id, side }, i) => [id, side, i] as const))(
    "%s: the example is judged as the sentence says",
    (_id, side, i) => {
      const { reader = [], schema = [] } = verdicts[i] ?? {};
      expect({ reader: reader.length === 0, schema: schema.length === 0 }).toEqual({
        reader: side === "strict",
        schema: side === "lenient",
      });
    },
  );

  it("have a sentence and an id of their own each", () => {
    expect(new Set(XSD_LIMITS.map(({ id }) => id)).size).toBe(XSD_LIMITS.length);
    for (const { sentence } of XSD_LIMITS) expect(sentence).toMatch(/^[A-Z].*\.$/s);
  });
});

describe("patterns", () => {
  const matches = (pattern: string, text: string) => new RegExp(`^(?:${pattern})$`).test(text);

  it.each([
    [0, 0],
    [1, 9],
    [10, 65535],
    [0, 23],
    [7, 1000],
    [199, 202],
    [86, 86399],
  ])("hold the numbers from %i to %i and no others", (low, high) => {
    const decimal = decimalRange(low, high);
    const hex = hexRange(low, high);
    const step = Math.max(1, Math.floor((high - low) / 500));
    const numbers = new Set([
      low - 1,
      low,
      low + 1,
      high - 1,
      high,
      high + 1,
      0,
      1,
      9,
      10,
      99,
      100,
    ]);
    for (let n = low; n <= high; n += step) numbers.add(n);
    for (const n of numbers) {
      if (n < 0) continue;
      const isInside = n >= low && n <= high;
      expect(matches(decimal, String(n))).toBe(isInside);
      expect(matches(decimal, `00${n}`)).toBe(isInside);
      expect(matches(hex, n.toString(16))).toBe(isInside);
      expect(matches(hex, n.toString(16).toUpperCase())).toBe(isInside);
    }
  });

  it("refuse to guess what look-around means", () => {
    expect(() => fromJavaScript("^(?=a)b$")).toThrow("by hand");
  });
});

const oracle = sharedPath("oracle/cases.jsonl");

// Needs the verdicts beside the repository.
describe.skipIf(oracle === undefined)("the measured verdicts of real readers", () => {
  interface Measured {
    readonly files: Readonly<Record<string, string>>;
    readonly verdicts: { readonly managed?: { readonly verdict: string } };
    readonly disputed?: boolean;
  }

  it(
    "never contradict the schema where it refuses, but for what XML itself refuses",
    async () => {
      const cases = readFileSync(oracle ?? "", "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Measured)
        .filter(({ files, disputed }) => Object.keys(files).length === 1 && disputed !== true);
      const texts = cases.map(({ files }) => files["web.config"] ?? "");
      const said = await complaints(texts, xsd);
      const wrong = cases.flatMap(({ verdicts }, i) => {
        const refused = (said[i] ?? []).filter((message) => message.includes("validity error"));
        const isDeclared = texts[i]?.includes('<sectionGroup name="system.web">') === true;
        return verdicts.managed?.verdict === "accept" && refused.length > 0 && !isDeclared
          ? [`${refused[0] ?? ""} | ${texts[i] ?? ""}`]
          : [];
      });
      expect(cases.length).toBeGreaterThan(300);
      expect(wrong).toEqual([]);
    },
    SLOW,
  );
});
