/** Names that would be commands, if a quote were missing. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sectionFacts } from "../../schema/generated/shapes.js";
import type { Change } from "../../src/change/change.js";
import { commandsOf } from "../../src/change/render.js";
import { keysOf, readCmd, readPowerShell, readVbScript } from "./read-back.js";

const NAMES = [
  "Shop",
  "Default Web Site",
  "x'; Remove-Item C:\\ -Recurse; '",
  "x’; Remove-Item C:\\ -Recurse; ’",
  'x" & del /s C:\\ & "',
  "x & del /s C:\\",
  "%PATH%",
  "100%",
  "$(calc)",
  "$env:Path",
  "`calc`",
  "a`'b",
  "a\\",
  "a\\' b",
  "back\\\\",
  "a\nb",
  "a\r\ncalc",
  "a\u2028b",
  "a\u0000b",
  "a\u202Eb",
  'quoted "name"',
  'a""b',
  "＂ & calc",
  "a|b>c<d^e",
  "@(calc)",
  "{calc}",
  "a : calc",
  "[ab]*?",
  "-x",
  "/commit:MACHINE",
  "",
  '\' : CreateObject("WScript.Shell").Run "calc" : \'',
];

const changesFor = (name: string): readonly (readonly Change[])[] => [
  [
    {
      do: "set",
      of: { kind: "site", path: name },
      path: "system.web/sessionState@timeout",
      value: 20,
    },
  ],
  [
    {
      do: "set",
      of: { kind: "pool", name },
      path: "system.applicationHost/applicationPools/add/processModel@maxProcesses",
      value: 1,
    },
  ],
  [
    {
      do: "set",
      of: { kind: "server" },
      path: "system.web/sessionState@customProvider",
      value: name,
    },
  ],
  [
    {
      do: "add",
      of: { kind: "server" },
      path: "system.web/sessionState/providers/add",
      entry: { name, type: "T" },
    },
  ],
  [
    {
      do: "drop",
      of: { kind: "server" },
      path: "system.web/sessionState/providers/add",
      entry: { name },
    },
  ],
  [
    {
      do: "set",
      of: { kind: "server" },
      path: "webFarms/webFarm/applicationRequestRouting/affinity@useCookie",
      entry: { element: "webFarm", key: { name } },
      value: true,
    },
  ],
  [
    {
      do: "set",
      of: { kind: "application", path: name },
      path: "system.applicationHost/sites/site/application@applicationPool",
      value: "P",
    },
  ],
  [
    {
      do: "clear",
      of: { kind: "site", path: name },
      path: "system.web/sessionState",
      from: "applicationHost",
    },
  ],
  [{ do: "service", name: "aspnet_state", start: "Automatic", host: name }],
  [{ do: "service", name, start: "Manual" }],
];

/** The lines for a plain name tell what a line may consist of. */
const PLAIN = changesFor("Plain").map((changes) => commandsOf(changes, sectionFacts) ?? {});

/** Throws where a name is more than a text in its line. */
function expectInert(name: string): void {
  changesFor(name).forEach((changes, i) => {
    const plain = PLAIN[i] ?? {};
    const { appcmd, powershell, wmi, sc, iisManager } = commandsOf(changes, sectionFacts) ?? {};
    const isService = changes[0]?.do === "service";
    for (const line of [appcmd, powershell, wmi, sc, iisManager])
      expect(line ?? "").not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    for (const [line, usual] of [
      [appcmd, plain.appcmd],
      [sc, plain.sc],
    ] as const)
      if (line !== undefined)
        expect(readCmd(line)).toEqual(
          readCmd(usual ?? "").map((args) =>
            args.map((each) => each.replaceAll("Plain", () => name)),
          ),
        );
    if (powershell !== undefined && !isService) {
      const [read, usual] = [readPowerShell(powershell), readPowerShell(plain.powershell ?? "")];
      expect(read.frame).toBe(usual.frame);
      if (
        !changes.some(
          (change) => change.do === "set" && (change.entry ?? change.of?.kind === "application"),
        )
      )
        expect(read.texts).toEqual(usual.texts.map((text) => text.replaceAll("Plain", () => name)));
    }
    if (wmi !== undefined && !isService) {
      const [read, usual] = [readVbScript(wmi), readVbScript(plain.wmi ?? "")];
      expect(read.frame).toBe(usual.frame);
      const [, path = ""] = read.texts;
      expect(keysOf(path)).toEqual(
        keysOf(usual.texts[1] ?? "").map((key) => key.replaceAll("Plain", () => name)),
      );
      expect(read.texts.slice(2)).toEqual(
        usual.texts.slice(2).map((text) => text.replaceAll("Plain", () => name)),
      );
    }
    if (isService && (powershell ?? wmi ?? sc) !== undefined)
      expect(name).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u);
  });
}

test.each(NAMES)("%j is inert in every dialect", (name) => {
  expectInert(name);
});

test("every text is inert in every dialect", () => {
  const piece = fc.oneof(
    fc.constantFrom(...Array.from("'\"%&$`|<>^;:\\/[]{}()@=, -!‘’‚‛＂\n\r\t")),
    fc.string({ unit: "grapheme", maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      expectInert(pieces.join(""));
    }),
    { numRuns: 500 },
  );
});

describe("names that servers really have", () => {
  test.each([
    "Shop",
    "Default Web Site",
    "Müller & Söhne",
    "It's",
    "Shop (old)",
    "www.contoso.example",
  ])("%s has its line in every dialect", (name) => {
    for (const changes of changesFor(name).slice(0, 2)) {
      const commands = commandsOf(changes, sectionFacts);
      expect(Object.keys(commands ?? {})).toEqual(["appcmd", "powershell", "wmi", "iisManager"]);
    }
  });
});
