/**
 * The exact place of every finding of a reader. `«` and `»` mark it in the text; the same text is
 * written with other line ends, tabs, a BOM, astral characters in front and tags over many lines.
 */
import { describe, expect, test } from "vitest";
import { diagnostics } from "../../src/index.js";
import type { Request } from "../../src/index.js";
import { textOf } from "../../src/source.js";
import { configuration, inLocation, systemWeb, WEB } from "./cases/case.js";
import { judge, ROOT } from "./judge.js";
import type { Tree } from "../fixtures/disk.js";

interface Place {
  readonly text: string;
  /** Where the text stands, where not in Web.config. */
  readonly file?: string;
  readonly others?: Tree;
  readonly request?: Partial<Request>;
}

const at = (text: string, more: Omit<Place, "text"> = {}): Place => ({ text, ...more });
const section = (...lines: readonly string[]) =>
  at(systemWeb(...lines.map((line) => `    ${line}`)));
const session = (attributes: string) => section(`<sessionState ${attributes} />`);
const location = (attributes: string) => at(inLocation(attributes, "<sessionPageState />"));
const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"';
const patch = (attributes: string): Place => ({
  text: `<configuration ${XDT}>\n  <system.web>\n    <sessionState ${attributes} />\n  </system.web>\n</configuration>`,
  file: "Web.Release.config",
  others: { [WEB]: systemWeb('<sessionState mode="InProc" />') },
});

const PLACES: Readonly<Record<string, readonly Place[]>> = {
  "xml-syntax": [
    session("timeout=«20» cookieName='a'"),
    session('cookieName="a «&b»"'),
    session('mode="Off" «mode»="InProc"'),
    section("<sessionState>«</sessionstate>»"),
  ],
  "unknown-attribute": [
    session('cookieName="a" «Mode»="InProc"'),
    session("cookieName='a' «timeOut»='5' mode='Off'"),
    session('cookieName="a" «größe»="5"'),
    at(configuration('  <system.web a="1" «lockItem»="true"></system.web>')),
    at('<configuration «version»="1"></configuration>'),
    section('<sessionState><providers><clear «name»="p" /></providers></sessionState>'),
    at(`<configuration «xmlns:xdt»="${XDT.slice('xmlns:xdt="'.length, -1)}"></configuration>`),
    section('<sessionState cookieName="a" «xdt:Transform»="Insert" />'),
  ],
  "unknown-element": [
    section("<«sessionstate» />"),
    section("<sessionState><«provider» /></sessionState>"),
    section("<sessionState><providers><«Add» name='p' type='T' /></providers></sessionState>"),
    section("<sessionState> «some text»\n </sessionState>"),
    section("«text»"),
    at("<«Configuration»></Configuration>"),
    at(configuration("  <appSettings />", "  <«configSections» />")),
    at('<configuration xmlns="«urn:x»"></configuration>'),
  ],
  "invalid-attribute-value": [
    session('cookieName="a" mode="«inproc»" cookieless="false"'),
    session("cookieName='a' timeout='«00:20:00»'"),
    session('cookieName="a" timeout=«""»'),
    session("cookieName='a' mode  =  «''»"),
    session('cookieName="a" mode="«&#105;nproc»"'),
    session('cookieName="&amp;&#x1F600;" timeout="«2&#48;m»"'),
    session('cookieName="😀" timeout="«20😀»"'),
    session('timeout="5" lockAttributes="«foo»"'),
    section('<machineKey decryption="AES" validationKey="«00»" />'),
    section('<pages buffer="true" enableSessionState="«readonly»" />'),
    section('<sessionPageState historySize="«\n9\n.0»" />'),
  ],
  "missing-attribute": [
    section('<sessionState><providers><«add» name="p" /></providers></sessionState>'),
    section('<sessionState><providers><add type="T" name=«""» /></providers></sessionState>'),
    at(configuration('  <configSections><«section» name="a" /></configSections>')),
  ],
  "duplicate-element": [
    section("<sessionState />", "<«sessionState» />"),
    section("<sessionState><providers /><«providers» /></sessionState>"),
    at(configuration("  <configSections />", "  <«configSections» />")),
  ],
  "duplicate-collection-entry": [
    section(
      "<sessionState><providers>",
      '<add name="p" type="T" />',
      '<«add» name="p" type="U" />',
      "</providers></sessionState>",
    ),
  ],
  "section-allowed-at-level": [
    at(systemWeb('    <«sessionState» mode="Off" />'), {
      file: "sub/Web.config",
      others: { [WEB]: "<configuration />" },
    }),
    at(inLocation('path="sub/page.aspx"', "    <«machineKey» />")),
    at(systemWeb("    <«deployment» />")),
  ],
  "no-locked-section-override": [
    at(systemWeb('    <sessionState mode="Off" «timeout»="5" />'), {
      others: { [ROOT]: systemWeb('<sessionState lockAttributes="timeout" />') },
    }),
    at(systemWeb("    <«sessionState» />"), {
      others: { [ROOT]: inLocation('allowOverride="false"', "<sessionState />") },
    }),
    at(systemWeb("    <sessionState><providers><«clear» /></providers></sessionState>"), {
      others: {
        [ROOT]: systemWeb(
          '<sessionState><providers><add name="p" type="T" lockItem="true" /></providers></sessionState>',
        ),
      },
    }),
  ],
  "invalid-location": [
    location('allowOverride="true" path="«/admin»"'),
    location('path="admin" «Override»="true"'),
    location("path='admin' allowOverride='«True»'"),
    location('path="a" allowOverride="true" «overrideMode»="Allow"'),
    location('path="a&amp;b" overrideMode=«""»'),
    at(systemWeb('    <«location» path="a" />')),
  ],
  "invalid-config-source": [
    session('configSource="«conf/own.config»"'),
    session('configSource="«missing.config»"'),
    session('configSource=«""»'),
    at(systemWeb('    <sessionState configSource="own.config" «mode»="Off" />'), {
      others: { "own.config": "<sessionState />" },
    }),
    at(systemWeb('    <sessionState configSource="own.config"><«providers» /></sessionState>'), {
      others: { "own.config": "<sessionState />" },
    }),
    at("<!-- own --><«pages» buffer='true' />", {
      file: "own.config",
      others: { [WEB]: systemWeb('<sessionState configSource="own.config" />') },
    }),
  ],
  "invalid-protected-section": [
    section('<sessionState configProtectionProvider=«""»><EncryptedData /></sessionState>'),
    section(
      '<sessionState configProtectionProvider="R" «mode»="Off"><EncryptedData /></sessionState>',
    ),
    section('<«sessionState» configProtectionProvider="R"></sessionState>'),
    section(
      '<sessionState configProtectionProvider="R"><EncryptedData /><«EncryptedData» /></sessionState>',
    ),
  ],
  "setting-newer-than-framework": [
    at(systemWeb('    <sessionState mode="Off" «cookieSameSite»="Lax" />'), {
      request: { environment: { dotnet: "4.5" } },
    }),
    at(systemWeb('    <sessionState mode="Off" «compressionEnabled»="true" />'), {
      request: { environment: { dotnet: "3.5" } },
    }),
  ],
  "combined-enum-value": [
    session('cookieName="a" mode="«InProc,StateServer»"'),
    session('cookieName="a" mode="«InProc, Cust&#111;m»"'),
    section('<httpCookies domain="a" sameSite="«Lax,Strict»" />'),
  ],
  "native-reader-differs": [
    session('mode="SQLServer" timeout="«35791395»"'),
    session('mode="Off" «cookieSameSite»="Lax"'),
  ],
  "unresolved-token": [
    session('cookieName="a" timeout="«#{Timeout}»"'),
    session('cookieName="a" mode="«__MODE__»"'),
    session('mode="SQLServer" sqlConnectionString="«server=$(Host);Integrated Security=SSPI»"'),
  ],
  "invalid-transform": [patch('mode="Off" «xdt:Transform»="Nonsense"')],
  "transform-without-effect": [
    {
      ...patch(""),
      text: `<configuration ${XDT}>\n  <system.web>\n    <«sessionState» mode="Off" xdt:Transform="SetAttributes" xdt:Locator="Match(mode)" />\n  </system.web>\n</configuration>`,
    },
    {
      text: `<configuration xmlns:xdt="«https://schemas.microsoft.com/XML-Document-Transform»">\n<system.web><sessionState xdt:Transform="Remove" /></system.web>\n</configuration>`,
      file: "Web.Release.config",
      others: { [WEB]: systemWeb("<sessionState />") },
    },
  ],
};

/** Text in front of the tag on the marked line, where that line begins with a tag. */
function withAstral(text: string): string {
  return text
    .split("\n")
    .map((line) => (line.includes("«") && /^\s*<(?!\?)/.test(line) ? `<!--😀𝒳-->${line}` : line))
    .join("\n");
}

const WAYS: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  CRLF: (text) => text.replaceAll("\n", "\r\n"),
  CR: (text) => text.replaceAll("\n", "\r"),
  tabs: (text) => text.replaceAll("  ", "\t"),
  BOM: (text) => `\ufeff${text}`,
  "astral characters in front": withAstral,
  "one attribute on a line": (text) => text.replace(/(["']) (?=[^\s/>=]+\s*=)/g, "$1\n\t\t"),
  "all of it": (text) =>
    `\ufeff${withAstral(text)
      .replace(/(["']) (?=[^\s/>=]+\s*=)/g, "$1\n\t\t")
      .replaceAll("\n", "\r\n")}`,
};

function unmarked(marked: string): { text: string; start: number; end: number } {
  const body = marked.replace(/^\ufeff/, "");
  const start = body.indexOf("«");
  const end = body.indexOf("»") - 1;
  return { text: marked.replace(/[«»]/g, ""), start, end };
}

describe.each(Object.entries(PLACES))("%s", (id, places) => {
  const cases = places.flatMap((place) =>
    Object.entries(WAYS).map(([way, write]) => {
      const mark = /«([\s\S]*)»/.exec(place.text)?.[1] ?? "";
      return [mark, way, place, write(place.text)] as const;
    }),
  );
  test.each(cases)("«%s», %s", (_mark, _way, { file = WEB, others = {}, request = {} }, marked) => {
    const { text, start, end } = unmarked(marked);
    const found = judge({ ...others, [file]: text }, { all: true, request }).diagnostics.filter(
      ({ rule }) => rule === id,
    );
    expect(found.map(({ at: place }) => textOf(place.source, place.span))).toEqual([
      text.replace(/^\ufeff/, "").slice(start, end),
    ]);
    expect(found.map(({ at: place }) => [place.source.path, place.span])).toEqual([
      [file, { start, end }],
    ]);
  });
});

test("every id of a reader has its places", () => {
  const readers = diagnostics.filter(({ by }) => by === "reader").map(({ id }) => id);
  expect(Object.keys(PLACES).sort()).toEqual([...readers].sort());
});
