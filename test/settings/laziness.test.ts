/** Sections are normalised when somebody asks for them, and nothing is missed by that. */
import { builtIn } from "../../src/settings/built-in.js";
import { describe, expect, it, test } from "vitest";
import { sections } from "../../schema/sections/index.js";
import { scan } from "../../src/document/scan.js";
import type { Attribute, Element } from "../../src/document/tree.js";
import { effectiveConfig } from "../../src/effective/effective-config.js";
import type { ConfigLevel } from "../../src/effective/layers.js";
import type { ConfigFile, Locks, Opacity } from "../../src/settings/config-file.js";
import { sectionPointer } from "../../src/settings/pointer.js";
import { readConfigFile } from "../../src/settings/read.js";
import type { Reading } from "../../src/settings/reading.js";
import { readSection } from "../../src/settings/section.js";
import { createSource } from "../../src/source.js";
import { sectionFacts } from "../../schema/generated/shapes.js";
import type { Versions } from "../../src/effective/versions.js";
import { chainFindings } from "../../src/verdict/index.js";
import { casesOf } from "../schema/configurations.js";

interface Read {
  readonly file: ConfigFile;
  /** Sections whose JSON was made, in that order. */
  readonly normalised: string[];
}

function read(text: string): Read {
  const normalised: string[] = [];
  const file = readConfigFile(scan(createSource("web.config", text)), "web", builtIn, undefined, {
    onNormalise: (section) => normalised.push(section),
  });
  return { file, normalised };
}

const inWeb = (content: string) =>
  `<configuration><system.web>${content}</system.web></configuration>`;

/** Known since .NET 4.0. */
const NEWER = "controlRenderingCompatibilityVersion";

const ORDINARY = `<configuration>
  <appSettings><add key="a" value="1" /><add key="b" value="2" /></appSettings>
  <connectionStrings><add name="x" connectionString="Data Source=." /></connectionStrings>
  <system.web>
    <sessionState mode="InProc" timeout="30" />
    <httpCookies httpOnlyCookies="true" />
    <pages ${NEWER}="4.0"><namespaces><add namespace="A" /></namespaces></pages>
  </system.web>
  <location path="admin"><system.web><sessionState timeout="10" /></system.web></location>
</configuration>`;

const SESSION = "system.web/sessionState";

const chainOf = (file: ConfigFile): ConfigLevel[] => [
  { kind: "path", virtualPath: "/", folder: "/", file, isApplication: true, unseen: false },
];

describe("a file that nobody asks anything", () => {
  it("is judged without the JSON of any section", () => {
    const { file, normalised } = read(ORDINARY);
    expect(file.findings).toEqual([]);
    expect(normalised).toEqual([]);
    expect([...(file.settings.scopes[0]?.sections.keys() ?? [])]).toEqual([
      "appSettings",
      "connectionStrings",
      SESSION,
      "system.web/httpCookies",
      "system.web/pages",
    ]);
    expect(file.settings.scopes[1]?.sections.has(SESSION)).toBe(true);
    expect(normalised).toEqual([]);
  });

  const together = (file: ConfigFile, versions: Versions) => {
    const chain = chainOf(file);
    return chainFindings({
      schema: builtIn,
      chain,
      level: chain[0]!,
      file,
      chainTo: () => chain,
      isApplication: () => true,
      isInApplication: () => false,
      proven: true,
      weakSign: () => undefined,
      sourceOf: () => undefined,
      isAlone: false,
      isGitIgnored: () => false,
      transforms: [],
      config: () => effectiveConfig(builtIn, chain, {}, () => undefined),
      versions: () => versions,
      siblings: () => [],
    });
  };

  it("is judged along with the files around it without JSON, too", () => {
    const { file, normalised } = read(ORDINARY.replace(/<location.*<\/location>/, ""));
    expect(together(file, { dotnet: "4.0", iis: "7.5" })).toEqual([]);
    const start = file.document.source.text.indexOf(NEWER);
    expect(together(file, { dotnet: "2.0" })).toMatchObject([
      { rule: "setting-newer-than-framework", at: { span: { start, end: start + NEWER.length } } },
    ]);
    expect(normalised).toEqual([]);
  });
});

describe("a section that somebody asks for", () => {
  it("is normalised once, and alone", () => {
    const { file, normalised } = read(ORDINARY);
    const { sections: found } = file.settings.scopes[0]!;
    expect(found.get(SESSION)).toEqual({ mode: "InProc", timeout: 30 });
    expect(found.get(SESSION)).toBe(found.get(SESSION));
    expect(normalised).toEqual([SESSION]);
  });

  it("is normalised when the place of one of its values is asked for", () => {
    const { file, normalised } = read(ORDINARY);
    const pointer = `${sectionPointer(1, SESSION)}/timeout`;
    expect(file.origins.get(pointer)).toMatchObject({ name: "timeout", value: "10" });
    expect(file.origins.get(`${sectionPointer(1, SESSION)}/mode`)).toBeUndefined();
    expect(file.origins.get("/scopes/7/sections/x/y")).toBeUndefined();
    expect(file.origins.get("/scopes")).toBeUndefined();
    expect(normalised).toEqual([SESSION]);
  });

  it("is normalised when a rule reads it in force, and no other with it", () => {
    const { file, normalised } = read(ORDINARY);
    const config = effectiveConfig(builtIn, chainOf(file), {}, () => undefined);
    expect(normalised).toEqual([]);
    expect(config["system.web/sessionState"].timeout.value).toBe(30);
    expect(config["system.web/sessionState"].mode.value).toBe("InProc");
    expect(normalised).toEqual([SESSION]);
  });
});

describe("a section with something to say is looked at exactly, at once", () => {
  it.each([
    ["an unknown attribute", inWeb('<sessionState time="1" />')],
    ["an unknown element", inWeb("<sessionState><x /></sessionState>")],
    ["an element twice", inWeb("<sessionState><providers /><providers /></sessionState>")],
    ["a refused value", inWeb('<sessionState mode="inproc" />')],
    ["a value out of range", inWeb('<sessionState timeout="0" />')],
    ["a remark", inWeb('<sessionState mode="InProc,Off" />')],
    ["a difference between the readers", inWeb('<sessionState cookieSameSite="Lax" />')],
    ["a missing attribute", inWeb("<sessionState><providers><add /></providers></sessionState>")],
    ["a text", inWeb("<sessionState>x</sessionState>")],
    ["a CDATA section", inWeb("<sessionState><![CDATA[ ]]></sessionState>")],
    ["a lock", inWeb('<sessionState lockAttributes="mode" />')],
    ["a deployment token", inWeb('<sessionState cookieName="#{Name}" />')],
    ["a token spelt with references", inWeb('<sessionState cookieName="&#35;{Name}" />')],
    ["a configSource", inWeb('<sessionState configSource="a.config" />')],
    ["an encrypted section", inWeb('<sessionState configProtectionProvider="P" />')],
    ["damage in it", inWeb("<sessionState mode=InProc />")],
    [
      "damage at its end",
      "<configuration><system.web><sessionState ></system.web></configuration>",
    ],
    ["a name of Object.prototype", inWeb('<sessionState constructor="1" />')],
  ])("%s", (_, text) => {
    const { file, normalised } = read(text);
    expect(normalised).toEqual([SESSION]);
    const { findings, locks, opaque } = file;
    expect(findings.length + locks.size + opaque.size).toBeGreaterThan(0);
  });
});

test("damage elsewhere leaves a section as it is", () => {
  for (const damaged of [
    `${inWeb("<sessionState />")}<`,
    inWeb("<sessionState /><httpCookies requireSSL=true />"),
  ]) {
    const { file, normalised } = read(damaged);
    expect(normalised).not.toContain(SESSION);
    expect(file.findings.some(({ rule }) => rule === "xml-syntax")).toBe(true);
  }
});

describe("what is known of a section without its JSON", () => {
  const plain = (text: string, path: string) => read(text).file.settings.scopes[0]?.plain.get(path);

  it.each([
    ["one entry", '<add name="a" type="T" />', false],
    ["two names", '<add name="a" type="T" /><add name="b" type="T" />', false],
    ["one name twice", '<add name="a" type="T" /><add name="a" type="T" />', true],
    ["letter case apart", '<add name="a" type="T" /><add name="A" type="T" />', true],
    [
      "taken out between",
      '<add name="a" type="T" /><remove name="A" /><add name="a" type="T" />',
      false,
    ],
    ["cleared between", '<add name="a" type="T" /><clear /><add name="a" type="T" />', false],
  ])("entries that may repeat: %s", (_, entries, mayRepeat) => {
    const text = inWeb(`<httpModules>${entries}</httpModules>`);
    expect(plain(text, "system.web/httpModules")).toEqual({ isVersioned: false, mayRepeat });
  });

  it("something newer than the first version", () => {
    expect(
      plain(inWeb('<trust level="Full" legacyCasModel="true" />'), "system.web/trust"),
    ).toEqual({ isVersioned: true, mayRepeat: false });
    expect(plain(inWeb('<trust level="Full" />'), "system.web/trust")?.isVersioned).toBe(false);
  });
});

describe("the quick look", () => {
  /** The exact way over one section. */
  function exactly(file: ConfigFile, scopeIndex: number, path: string) {
    const locks = new Map<string, Locks>();
    const opaque = new Map<string, Opacity>();
    const origins = new Map<string, Element | Attribute>();
    const reading: Reading = {
      schema: builtIn,
      document: file.document,
      kind: file.kind,
      declared: file.declarations,
      origins,
      locks,
      opaque,
      refused: new Map(),
      findings: [],
      damage: [],
      isTransform: false,
      leftovers: new Set(),
    };
    const element = file.settings.scopes[scopeIndex]!.elements.get(path)!;
    const pointer = sectionPointer(scopeIndex, path);
    const json = readSection(reading, sectionFacts(path)!, element, pointer);
    return { json, origins, said: [...reading.findings, ...locks.keys(), ...opaque.keys()] };
  }

  it("finds plain only what the exact way has nothing to say of, at every place of the schema", () => {
    let quiet = 0;
    let plainOnes = 0;
    for (const { about, text } of casesOf(sections)) {
      const { file } = read(text);
      for (const [index, scope] of file.settings.scopes.entries())
        for (const path of scope.sections.keys()) {
          const isPlain = scope.plain.has(path);
          const { json, origins, said } = exactly(file, index, path);
          if (said.length === 0) quiet++;
          if (!isPlain) continue;
          plainOnes++;
          expect(said, `${about}: ${text}`).toEqual([]);
          expect(scope.sections.get(path), text).toEqual(json);
          for (const [pointer, node] of origins)
            if (file.origins.get(pointer) !== node) expect.fail(`${pointer} in ${text}`);
        }
    }
    // Both kinds are there, and nearly nothing takes the long way for nothing.
    expect(plainOnes).toBeGreaterThan(1000);
    expect(plainOnes / quiet).toBeGreaterThan(0.97);
  });
});
