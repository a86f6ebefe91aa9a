/** What CI systems read of a log, by the rules of their own readers. */

export interface ReadOrder {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly text: string;
}

type Escapes = readonly (readonly [written: string, meant: string])[];

const unescape = (text: string, escapes: Escapes) =>
  escapes.reduce((all, [written, meant]) => all.replaceAll(written, meant), text);

/** `a=b<delimiter>c=d`; a pair without a value is passed over. */
const pairs = (text: string, delimiter: string, escapes: Escapes) =>
  Object.fromEntries(
    text.split(delimiter).flatMap((pair) => {
      const equals = pair.indexOf("=");
      return equals <= 0 || equals === pair.length - 1
        ? []
        : [[pair.slice(0, equals), unescape(pair.slice(equals + 1), escapes)]];
    }),
  );

const ENDS: Escapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
];

/** actions/runner, ActionCommand.cs, TryParseV2; percent last, as there. */
export function readGithub(line: string): ReadOrder | undefined {
  const message = line.trimStart();
  const end = message.indexOf("::", 2);
  if (!message.startsWith("::") || end < 0) return undefined;
  const info = message.slice(2, end);
  const space = info.indexOf(" ");
  const name = space < 0 ? info : info.slice(0, space);
  if (!/^(?:error|warning|notice|debug|group|endgroup|add-mask|stop-commands)$/.test(name))
    return undefined;
  return {
    name,
    properties:
      space < 0
        ? {}
        : pairs(info.slice(space + 1).trim(), ",", [
            ...ENDS,
            ["%3A", ":"],
            ["%2C", ","],
            ["%25", "%"],
          ]),
    text: unescape(message.slice(end + 2), [...ENDS, ["%25", "%"]]),
  };
}

/** azure-pipelines-agent, Command.cs, TryParse: anywhere in a line, up to the first `]`. */
export function readAzure(line: string): ReadOrder | undefined {
  const start = line.indexOf("##vso[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  const info = line.slice(start + "##vso[".length, end);
  const space = info.indexOf(" ");
  const escapes: Escapes = [["%3B", ";"], ...ENDS, ["%5D", "]"], ["%AZP25", "%"]];
  return {
    name: space < 0 ? info : info.slice(0, space),
    properties: space < 0 ? {} : pairs(info.slice(space + 1), ";", escapes),
    text: unescape(line.slice(end + 1), escapes),
  };
}

const TEAMCITY = /##teamcity\[(\w+)((?: \w+='(?:\|[^\n]|[^|'\n[\]])*')*)\]/g;

/** The page "Service messages" of TeamCity: every message in a line, values behind `|`. */
export function readTeamcity(line: string): readonly ReadOrder[] {
  const meant = (value: string) =>
    value.replace(/\|(0x([0-9A-F]{4})|.)/g, (_, mark: string, code: string | undefined) => {
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      return { n: "\n", r: "\r" }[mark] ?? mark;
    });
  return [...line.matchAll(TEAMCITY)].map(([, name = "", rest = ""]) => ({
    name,
    properties: Object.fromEntries(
      [...rest.matchAll(/ (\w+)='((?:\|.|[^|'])*)'/g)].map(([, key = "", value = ""]) => [
        key,
        meant(value),
      ]),
    ),
    text: "",
  }));
}
