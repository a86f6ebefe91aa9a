/** `configSource`, `configProtectionProvider` and `configBuilders`. */
import { type Case, configuration, systemWeb, WEB } from "./case.js";

const OWN = '<sessionState mode="InProc" timeout="44" />';
const IN_FORCE = { "/ system.web/sessionState@timeout": 44 };

const from = (attributes: string, inside?: string) =>
  systemWeb(
    inside === undefined
      ? `<sessionState ${attributes} />`
      : `<sessionState ${attributes}>${inside}</sessionState>`,
  );

const source = (
  name: string,
  text: string,
  others: Readonly<Record<string, string>>,
  expected: Pick<Case, "refused" | "values">,
): Case => ({ name, files: { [WEB]: text, ...others }, ...expected });

const own = (file: string, line = 1) => ({ refused: { line, file } });
const HERE = { refused: { line: 3 } };
const FINE = { values: IN_FORCE };

const S = 'configSource="own.config"';
const there = { "own.config": OWN };

const elements: readonly Case[] = [
  source("alone", from(S), there, FINE),
  source("with end tag", from(S, ""), there, FINE),
  source("with a comment", from(S, "<!-- c -->"), there, FINE),
  source("with blanks", from(S, "\n  "), there, FINE),
  source("with another attribute", from(`${S} timeout="5"`), there, HERE),
  source("after another attribute", from(`timeout="5" ${S}`), there, HERE),
  source("with lockItem", from(`${S} lockItem="true"`), there, HERE),
  source("with configProtectionProvider", from(`${S} configProtectionProvider="x"`), there, HERE),
  source("with a child", from(S, "<providers/>"), there, HERE),
  source("with text", from(S, "text"), there, HERE),
  source("with CDATA", from(S, "<![CDATA[ ]]>"), there, HERE),
  source("ConfigSource", from('ConfigSource="own.config"'), there, HERE),
];

const PATHS: readonly (readonly [path: string, file: string | undefined])[] = [
  ["own.config", "own.config"],
  ["OWN.config", "own.config"],
  ["conf\\own.config", "conf/own.config"],
  ["conf\\deep\\own.config", "conf/deep/own.config"],
  ["own", "own"],
  ["own.xml", "own.xml"],
  ["own file.config", "own file.config"],
  ["", undefined],
  [" own.config", undefined],
  ["own.config ", undefined],
  ["conf/own.config", undefined],
  ["./own.config", undefined],
  ["/own.config", undefined],
  ["\\own.config", undefined],
  ["\\\\server\\share\\own.config", undefined],
  ["C:\\own.config", undefined],
  ["..\\own.config", undefined],
  ["conf\\..\\..\\own.config", undefined],
  ["missing.config", undefined],
  ["conf\\missing.config", undefined],
];

const paths: readonly Case[] = PATHS.map(([path, file]) =>
  source(
    `path ${JSON.stringify(path)}`,
    from(`configSource="${path}"`),
    // Something stands where a laxer reader would look.
    { ...there, "conf/own.config": OWN, ...(file === undefined ? {} : { [file]: OWN }) },
    file === undefined ? HERE : FINE,
  ),
);

const targets: readonly Case[] = [
  source(
    "declaration and comment",
    from(S),
    { "own.config": `<?xml version="1.0"?>\n<!-- c -->\n${OWN}` },
    FINE,
  ),
  source("whole configuration", from(S), { "own.config": systemWeb(OWN) }, own("own.config")),
  source(
    "group as root",
    from(S),
    { "own.config": `<system.web>${OWN}</system.web>` },
    own("own.config"),
  ),
  source(
    "other section",
    from(S),
    { "own.config": "\n<sessionPageState />" },
    own("own.config", 2),
  ),
  source("other letter case", from(S), { "own.config": "<SessionState />" }, own("own.config")),
  source(
    "bad value",
    from(S),
    { "own.config": '<sessionState\n timeout="x" />' },
    own("own.config", 2),
  ),
  source(
    "unknown attribute",
    from(S),
    { "own.config": '<sessionState\n\n Timeout="1" />' },
    own("own.config", 3),
  ),
  source(
    "chained",
    from(S),
    { "own.config": '\n<sessionState configSource="b.config" />', "b.config": OWN },
    own("own.config", 2),
  ),
  source("instruction behind", from(S), { "own.config": `${OWN}\n<?x?>` }, own("own.config", 2)),
  source("comment behind", from(S), { "own.config": `${OWN}\n<!-- c -->\n` }, FINE),
  source("naming its own file", from(`configSource="${WEB}"`), {}, HERE),
  source(
    "one file for two sections",
    systemWeb(`<sessionState ${S} />`, `<sessionPageState ${S} />`),
    there,
    { refused: { line: 4 } },
  ),
  source(
    "connectionStrings from a file",
    configuration('<connectionStrings configSource="c.config" />'),
    { "c.config": '<connectionStrings><add name="a" connectionString="b" /></connectionStrings>' },
    {},
  ),
];

const file = (
  name: string,
  text: string | undefined,
  expected: Pick<Case, "refused" | "values"> = {},
  attribute = "more.config",
): Case => ({
  name: `appSettings file: ${name}`,
  files: {
    [WEB]: configuration(
      `<appSettings file="${attribute}"><add key="a" value="1" /></appSettings>`,
    ),
    ...(text === undefined ? {} : { "more.config": text }),
  },
  ...expected,
});

const more = (line: number) => own("more.config", line);
const settingsFiles: readonly Case[] = [
  file("missing", undefined),
  file("empty section", "<appSettings />"),
  file("one more and one less", '<appSettings><remove key="a" /><add key="b" /></appSettings>'),
  file("same key", '<!-- c -->\n<appSettings><add key="A" value="2" /></appSettings>\n<!-- c -->'),
  file("another section", "\n<connectionStrings />", more(2)),
  file("a whole configuration", "<configuration><appSettings /></configuration>", more(1)),
  file("other letter case", "<AppSettings />", more(1)),
  file("an attribute", '<appSettings file="other.config" />', more(1)),
  file("an empty attribute", '<appSettings\n file="" />', more(2)),
  file("a lock", '<appSettings lockItem="true" />', more(1)),
  file("unknown child", "<appSettings>\n<set /></appSettings>", more(2)),
  file("entry without its key", '<appSettings>\n<add value="x" /></appSettings>', more(2)),
  file("instruction before", "<?x?><appSettings />", more(1)),
  file("instruction behind", "<appSettings />\n<?x?>", more(2)),
  file("damaged", "<appSettings>", more(1)),
  file("path of blanks", undefined, { refused: { line: 2 } }, "  "),
  file("no path", undefined, {}, ""),
];

const ENCRYPTED =
  '<EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><CipherData><CipherValue>AA==</CipherValue></CipherData></EncryptedData>';
const R = 'configProtectionProvider="RsaProtectedConfigurationProvider"';

const encrypted = (name: string, attributes: string, inside: string | undefined, isFine: boolean) =>
  source(`encrypted: ${name}`, from(attributes, inside), {}, isFine ? {} : HERE);

const protection: readonly Case[] = [
  encrypted("sound", R, ENCRYPTED, true),
  encrypted("another provider", 'configProtectionProvider="Mine"', ENCRYPTED, true),
  encrypted("comment and blanks", R, ` <!-- c --> ${ENCRYPTED} `, true),
  encrypted("empty provider", 'configProtectionProvider=""', ENCRYPTED, false),
  encrypted("another attribute", `${R} mode="InProc"`, ENCRYPTED, false),
  encrypted("lock attribute", `lockItem="true" ${R}`, ENCRYPTED, false),
  encrypted("empty element", R, undefined, false),
  encrypted("no content", R, "", false),
  encrypted("two of them", R, ENCRYPTED + ENCRYPTED, false),
  encrypted("plain content", R, "<providers/>", false),
  encrypted("beside plain content", R, `${ENCRYPTED}<providers/>`, false),
  encrypted("text", R, "AA==", false),
  encrypted("text beside", R, `${ENCRYPTED}x`, false),
  encrypted("letter case", R, ENCRYPTED.replaceAll("EncryptedData", "encryptedData"), false),
];

/** A section whose scopes each take it from a file of their own; only one file for two is shared. */
const scopes: readonly Case[] = ["pages", "sessionState", "httpCookies", "globalization"].flatMap(
  (name) =>
    ["sub", "sub/deep", "an other"].map((path) => ({
      name: `${name} for all and for ${path}`,
      files: {
        [WEB]: configuration(
          `<location path="${path}">`,
          `<system.web><${name} configSource="one.config"/></system.web>`,
          "</location>",
          `<system.web><${name} configSource="two.config"/></system.web>`,
        ),
        "one.config": `<${name}/>`,
        "two.config": `<${name}/>`,
      },
    })),
);

export const sourceMatrix: readonly Case[] = [
  ...[...elements, ...paths, ...targets, ...scopes].map((each) => ({
    ...each,
    name: `configSource: ${each.name}`,
  })),
  ...settingsFiles,
  ...protection,
];
