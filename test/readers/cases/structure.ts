/** Well-formedness, namespaces, repeated sections and groups, text between elements. */
import { type Case, configuration, systemWeb, WEB } from "./case.js";

const web = (name: string, text: string, line?: number, values?: Case["values"]): Case => ({
  name,
  files: { [WEB]: text },
  ...(line === undefined ? {} : { refused: { line } }),
  ...(values ? { values } : {}),
});

const NAMESPACE = "http://schemas.microsoft.com/.NetConfiguration/v2.0";
const rooted = (attributes: string) => `<configuration\n${attributes}>\n</configuration>`;
const grouped = (attributes: string) =>
  configuration("<system.web", `  ${attributes}>`, "</system.web>");

const namespaces: readonly Case[] = [
  web("the namespace of .NET", rooted(`xmlns="${NAMESPACE}"`)),
  web("no namespace, said aloud", rooted('xmlns=""'), 2),
  web("another namespace", rooted('xmlns="urn:x"'), 2),
  web("another version", rooted('xmlns="http://schemas.microsoft.com/.NetConfiguration/v4.0"'), 2),
  web("other letter case", rooted(`xmlns="${NAMESPACE.toLowerCase()}"`), 2),
  web("a blank behind", rooted(`xmlns="${NAMESPACE} "`), 2),
  web("a prefix", rooted('xmlns:x="urn:x"'), 2),
  web("an attribute", rooted('version="4"'), 2),
  web("an attribute beside", rooted(`xmlns="${NAMESPACE}" file="x"`), 2),
  web("xml:space", rooted('xml:space="preserve"'), 2),
  web("a namespace on a section", systemWeb("<sessionState", `  xmlns="${NAMESPACE}" />`), 4),
  web("a prefix on a section", systemWeb("<sessionState", '  xmlns:x="urn:x" />'), 4),
  web(
    "settings below the namespace",
    `<configuration xmlns="${NAMESPACE}"><system.web><sessionState timeout="7"/></system.web></configuration>`,
    undefined,
    { "/ system.web/sessionState@timeout": 7 },
  ),
];

const groups: readonly Case[] = [
  web("plain attribute on a group", grouped('a="1"')),
  web("configSource on a group", grouped('configSource="x"'), 3),
  web("lockItem on a group", grouped('lockItem="true"'), 3),
  web("configFoo on a group", grouped('configFoo="x"'), 3),
  web("text in a group", systemWeb("text"), 3),
  web("text in configuration", configuration("text"), 2),
  web("reference in a group", systemWeb("&amp;"), 3),
  web("CDATA in a group", systemWeb("<![CDATA[]]>"), 3),
  web("comment in a group", systemWeb("<!-- text -->")),
  web("empty group", configuration("<system.web/>")),
  web("instruction before the root", "<?x y?><configuration/>", 1),
  web("instruction in configuration", configuration("<?x y?>"), 2),
  web("instruction in a group", systemWeb("<?x y?>"), 3),
  // DeserializeElement passes over whatever is neither an element nor text.
  web("instruction in a section", systemWeb("<sessionState>", "<?x y?>", "</sessionState>")),
  web(
    "group twice, other sections",
    configuration(
      '<system.web><sessionState timeout="5"/></system.web>',
      '<system.web><sessionPageState historySize="3"/></system.web>',
    ),
    undefined,
    { "/ system.web/sessionState@timeout": 5, "/ system.web/sessionPageState@historySize": 3 },
  ),
  web(
    "group twice, one section",
    configuration(
      "<system.web><sessionState/></system.web>",
      "<system.web>",
      "<sessionState/></system.web>",
    ),
    4,
  ),
];

const twice: readonly Case[] = [
  ...["sessionState", "sessionPageState", "httpCookies", "pages", "machineKey", "httpRuntime"].map(
    (name) => web(`<${name}> twice`, systemWeb(`<${name} />`, "", `<${name} />`), 5),
  ),
  web("appSettings twice", configuration("<appSettings />", "<appSettings />"), 3),
  web(
    "connectionStrings twice",
    configuration("<connectionStrings />", "<connectionStrings />"),
    3,
  ),
  web("attribute twice", systemWeb('<sessionState timeout="1"', '  timeout="1" />'), 4),
  web(
    "attribute twice, other value",
    systemWeb('<sessionState timeout="1"', '  mode="Off"', '  timeout="2" />'),
    5,
  ),
];

const damage: readonly Case[] = [
  web("unquoted value", systemWeb("<sessionState timeout=20 />"), 3),
  web("no value", systemWeb("<sessionState timeout />"), 3),
  web("no equals sign", systemWeb('<sessionState timeout "20" />'), 3),
  web("no blank between", systemWeb('<sessionState timeout="20"mode="Off" />'), 3),
  web("lone ampersand", systemWeb('<sessionState cookieName="a&b" />'), 3),
  web("ampersand and blank", systemWeb('<sessionState cookieName="a & b" />'), 3),
  web("angle bracket in a value", systemWeb('<sessionState cookieName="a<b" />'), 3),
  web("other end tag", systemWeb("<sessionState>", "</sessionstate>"), 4),
  web("declaration in line 2", '\n<?xml version="1.0"?><configuration/>', 2),
  web("two roots", "<configuration/>\n<configuration/>", 2),
  web("text behind the root", "<configuration/>\ntext", 2),
  web("doubled hyphen in a comment", systemWeb("<!-- a -- b -->"), 3),
  web("digit begins a name", systemWeb("<1a />"), 3),
  web("broken reference", systemWeb('<sessionState cookieName="&#xZZ;" />'), 3),
];

/** The managed reader keeps what XML forbids: no refusal, and the value as it keeps it. */
const lax: readonly Case[] = [
  web("undeclared entity", systemWeb('<sessionState cookieName="a&e;b" />'), undefined, {
    "/ system.web/sessionState@cookieName": "a&e;b",
  }),
  web("reference to NUL", systemWeb('<sessionState cookieName="a&#0;" />'), undefined, {
    "/ system.web/sessionState@cookieName": "a\0",
  }),
  web(
    "comments everywhere",
    `<!-- a --><configuration><!-- b --><system.web><!-- c --><sessionState timeout="6"><!-- d --></sessionState></system.web></configuration><!-- e -->`,
    undefined,
    {
      "/ system.web/sessionState@timeout": 6,
    },
  ),
  web("blank behind the root", "<configuration/>\n \n"),
];

/** Several mistakes: each is told at its own line. */
export const structureMatrix: readonly Case[] = [
  ...namespaces,
  ...groups,
  ...twice,
  ...damage,
  ...lax,
].map((each) => ({ ...each, name: `structure: ${each.name}` }));
