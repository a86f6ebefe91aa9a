/** Secrets never leave the file: not in a message, not in what goes with it, not in an edit. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic.js";
import { configuration, escaped, systemWeb, WEB } from "../readers/cases/case.js";
import { HOST, judge } from "../readers/judge.js";
import { messageText } from "../../src/message.js";
import type { Tree } from "../fixtures/disk.js";

const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"';
const web = (...lines: readonly string[]): Tree => ({ [WEB]: systemWeb(...lines) });

/** Files that carry a secret, right and wrong in every way that gets a finding near it. */
const CARRIERS: Readonly<Record<string, (secret: string) => Tree>> = {
  "connection string": (s) =>
    web(
      `<sessionState mode="SQLServer" sqlConnectionString="Server=.;User Id=sa;Password=${s}" />`,
    ),
  "connection string with a database": (s) =>
    web(`<sessionState mode="SQLServer" sqlConnectionString="Server=.;Database=D;Pwd=${s};" />`),
  "the secret alone": (s) => web(`<sessionState mode="SQLServer" sqlConnectionString="${s}" />`),
  "unused connection string": (s) =>
    web(`<sessionState mode="InProc" sqlConnectionString="${s}" />`),
  "letter case of the name": (s) =>
    web(`<sessionState mode="SQLServer" sqlconnectionstring="${s}" />`),
  "twice on one element": (s) =>
    web(`<sessionState sqlConnectionString="${s}" sqlConnectionString="${s}" />`),
  "without quotes": (s) =>
    web(`<sessionState sqlConnectionString=${s.replace(/[\s&;>/"'=<]/g, "")} />`),
  "open quote": (s) => web(`<sessionState mode="SQLServer" sqlConnectionString="${s}`, "<pages/>"),
  "provider parameters": (s) =>
    web(
      '<sessionState mode="Custom" customProvider="r"><providers>',
      `<add name="r" type="T" accessKey="${s}" connectionString="${s}" password="${s}" />`,
      "</providers></sessionState>",
    ),
  "two providers of one name": (s) =>
    web(
      "<sessionState><providers>",
      `<add name="r" type="T" accessKey="${s}" />`,
      `<add name="r" type="U" accessKey="${s}" /></providers></sessionState>`,
    ),
  "provider without a name": (s) =>
    web(
      `<sessionState><providers><add type="T" connectionString="${s}" /></providers></sessionState>`,
    ),
  "remove with a secret": (s) =>
    web(`<sessionState><providers><remove name="r" accessKey="${s}" /></providers></sessionState>`),
  "named connection string": (s) => ({
    [WEB]: configuration(
      `<connectionStrings><add name="db" connectionString="Server=.;Database=D;Password=${s}" /><add name="db" connectionString="${s}" /></connectionStrings>`,
      '<system.web><sessionState mode="SQLServer" sqlConnectionString="db" /></system.web>',
    ),
  }),
  "machine keys": (s) => web(`<machineKey validationKey="${s}" decryptionKey="${s}" />`),
  "machine keys with digits": (s) =>
    web(`<machineKey validationKey="${hex(s)}" decryptionKey="${hex(s)}0" validation="MD5" />`),
  "locked machine key": (s) => ({
    [WEB]: systemWeb('<machineKey lockAttributes="validationKey" />'),
    "shop/Global.asax": "",
    "shop/Web.config": systemWeb(`<machineKey validationKey="${hex(s)}" />`),
  }),
  impersonation: (s) => web(`<identity impersonate="yes" userName="u" password="${s}" />`),
  "pool identity": (s) => ({
    [HOST]: `<configuration><system.applicationHost><applicationPools><add name="a"><processModel identityType="specificuser" userName="u" password="${s}" idleTimeout="x" /></add></applicationPools></system.applicationHost></configuration>`,
    [WEB]: "<configuration />",
  }),
  transform: (s) => ({
    ...web('<sessionState mode="SQLServer" sqlConnectionString="a" />'),
    "Web.Release.config": `<configuration ${XDT}><system.web><sessionState sqlConnectionString="${s}" xdt:Transform="SetAttributes(sqlConnectionString)" xdt:Locator="Match(sqlConnectionString)" /></system.web></configuration>`,
  }),
  "transform without effect": (s) => ({
    ...web("<pages />"),
    "Web.Release.config": `<configuration ${XDT}><system.web><sessionState sqlConnectionString="${s}" xdt:Transform="Replace" /><machineKey decryptionKey="${s}" xdt:Transform="Nonsense" /></system.web></configuration>`,
  }),
  "in a comment": (s) =>
    web(`<!-- <sessionState sqlConnectionString="${s.replaceAll("-", "")}" /> -->`),
  "in a section from a file": (s) => ({
    [WEB]: systemWeb('<sessionState configSource="s.config" />'),
    "s.config": `<sessionState mode="sqlserver" sqlConnectionString="${s}" />`,
  }),
};

const hex = (text: string) =>
  Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(2, "0"))
    .join("")
    .repeat(3);

function everyText({ message, related, suggestions, fix }: Diagnostic): string {
  const parts: readonly string[] = [
    messageText(message),
    ...related.map((other) => other.message),
    ...suggestions.flatMap(({ title, edits = [], commands = {} }) => [
      title,
      ...edits.map(({ text }) => text),
      ...(Object.values(commands) as string[]),
    ]),
    ...(fix?.edits ?? []).map(({ text }) => text),
  ];
  return parts.join("\n");
}

/** Six letters in a row give a secret away. */
function pieces(secret: string): string[] {
  return Array.from({ length: secret.length - 5 }, (_, i) => secret.slice(i, i + 6));
}

/** Letters that stand together in no message; no deployment token comes of them. */
const secrets = fc
  .array(fc.constantFrom(...Array.from("QZXJKVqzxjkv!%&+*?~^<>'0579")), {
    minLength: 12,
    maxLength: 30,
  })
  .map((letters) => letters.join(""))
  .filter((text) => !/(.)\1{2}/.test(text));

describe("a secret stands in no text of a diagnostic", () => {
  test.each(Object.entries(CARRIERS))("%s", (_name, write) => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const { diagnostics } = judge(write(escaped(secret)), { all: true });
        const text = diagnostics.map(everyText).join("\n");
        for (const piece of [...pieces(secret), ...pieces(hex(secret))])
          expect(text.includes(piece), `${piece} in\n${text}`).toBe(false);
      }),
      { numRuns: 15 },
    );
  });

  test("a carrier gets findings at all", () => {
    const counts = Object.values(CARRIERS).map(
      (write) => judge(write("Xy7$kQ!w92Lm"), { all: true }).diagnostics.length,
    );
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(12);
  });

  // What looks like a deployment token inside a password may be the password.
  test.each(["ab__Secret9__cd", "ab${Secret9}cd", "ab$(Secret9)cd", "ab@@Secret9@@cd"])(
    "a piece that looks like a token: %s",
    (secret) => {
      const files = web(
        `<sessionState mode="SQLServer" sqlConnectionString="Server=.;Password=${secret}" />`,
      );
      expect(judge(files, { all: true }).diagnostics.map(everyText).join("\n")).not.toContain(
        "Secret9",
      );
    },
  );
});
