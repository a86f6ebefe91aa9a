/** `<configSections>`: where it stands, what it may declare, and what that allows below. */
import { ROOT } from "../judge.js";
import { type Case, configuration, systemWeb, WEB } from "./case.js";

/** Declarations from line 3 on, then the rest of the file. */
const declaring = (lines: readonly string[], ...rest: readonly string[]) =>
  configuration("<configSections>", ...lines, "</configSections>", ...rest);

const web = (name: string, text: string, line?: number): Case => ({
  name,
  files: { [WEB]: text },
  ...(line === undefined ? {} : { refused: { line } }),
});

const IGNORE = 'type="System.Configuration.IgnoreSection, System.Configuration"';
const one = (attributes: string) => declaring([`<section ${attributes} />`]);

const declaringSessionState = (attributes: string) =>
  declaring([
    '<sectionGroup name="system.web">',
    `<section name="sessionState" type="System.Web.Configuration.SessionStateSection, System.Web, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a" ${attributes} />`,
    "</sectionGroup>",
  ]);

const order: readonly Case[] = [
  web("first", declaring(['<section name="mine" type="T" />'], "<mine />")),
  web("first but for a comment", configuration("<!-- c -->", "<configSections />")),
  web("after a section", configuration("<appSettings />", "<configSections />"), 3),
  web("after a group", configuration("<system.web />", "", "<configSections />"), 4),
  web("after a location", configuration("<location />", "<configSections />"), 3),
  web("twice", configuration("<configSections />", "<configSections />"), 3),
  web("ConfigSections", configuration("", "<ConfigSections />"), 3),
];

const names: readonly Case[] = [
  web("any name", one('name="mine" type="T"')),
  web("with an assembly", one('name="mine" type="N.T, A, Version=1.0.0.0"')),
  web("a dot", one('name="my.own" type="T"')),
  web("no name", one('type="T"'), 3),
  web("empty name", one('name="" type="T"'), 3),
  web("no type", one('name="mine"'), 3),
  web("empty type", one('name="mine" type=""'), 3),
  web("location", one('name="location" type="T"'), 3),
  web("begins with config", one('name="configMine" type="T"'), 3),
  web("begins with Config", one('name="ConfigMine" type="T"')),
  web("a slash", one('name="a/b" type="T"'), 3),
  web("a blank", one('name="a b" type="T"'), 3),
  web("a group begins with config", declaring(['<sectionGroup name="configMine" />']), 3),
  web("a group without name", declaring(["<sectionGroup />"]), 3),
];

const attributes: readonly Case[] = [
  ...[
    'allowLocation="false"',
    'allowDefinition="MachineToApplication"',
    'allowExeDefinition="MachineToRoamingUser"',
    'restartOnExternalChanges="false"',
    'requirePermission="false"',
    'overrideModeDefault="Deny"',
  ].map((attribute) => web(attribute, one(`name="mine" type="T" ${attribute}`))),
  ...["allowdefinition", "AllowDefinition", "Name", "foo", "lockItem"].map((name) =>
    web(`unknown ${name}`, one(`name="mine" type="T" ${name}="x"`), 3),
  ),
  web("sectionGroup with type", declaring(['<sectionGroup name="g" type="T" />'])),
  web(
    "sectionGroup with allowDefinition",
    declaring(['<sectionGroup name="g" allowDefinition="Everywhere" />']),
    3,
  ),
  web("unknown child", declaring(['<sections name="mine" type="T" />']), 3),
  web("Section", declaring(['<Section name="mine" type="T" />']), 3),
  web("text", declaring(["text"]), 3),
  web("remove and clear", declaring(['<remove name="mine" />', "<clear />"])),
  web("clear with an attribute", declaring(['<clear name="x" />']), 3),
  web(
    "allowDefinition of another case",
    one('name="mine" type="T" allowDefinition="everywhere"'),
    3,
  ),
  web("allowDefinition unknown", one('name="mine" type="T" allowDefinition="Nowhere"'), 3),
  web("allowLocation yes", one('name="mine" type="T" allowLocation="yes"'), 3),
  web(
    "overrideModeDefault of another case",
    one('name="mine" type="T" overrideModeDefault="deny"'),
    3,
  ),
];

const twice: readonly Case[] = [
  web(
    "same section twice",
    declaring(['<section name="a" type="T" />', '<section name="a" type="T" />']),
    4,
  ),
  web(
    "same name in two groups",
    declaring([
      '<sectionGroup name="g">',
      '<section name="a" type="T" />',
      "</sectionGroup>",
      '<section name="a" type="T" />',
    ]),
  ),
  web(
    "sessionState again",
    declaring([
      '<sectionGroup name="system.web">',
      '<section name="sessionState" type="X" />',
      "</sectionGroup>",
    ]),
    4,
  ),
  web("sessionState again, alike", declaringSessionState('allowDefinition="MachineToApplication"')),
  web("sessionState again, for every level", declaringSessionState(""), 4),
  web(
    "sessionState again, without restarts",
    declaringSessionState(
      'allowDefinition="MachineToApplication" restartOnExternalChanges="false"',
    ),
    4,
  ),
  web("appSettings again", one('name="appSettings" type="X"'), 3),
  web("a section with a group's name", one('name="system.web" type="X"'), 3),
  {
    name: "declared above otherwise",
    files: { [ROOT]: one('name="mine" type="T"'), [WEB]: one('name="mine" type="U"') },
    refused: { line: 3 },
  },
  {
    name: "declared above alike",
    files: { [ROOT]: one('name="mine" type="T"'), [WEB]: one('name="mine" type="T"') },
  },
];

const use: readonly Case[] = [
  web(
    "used",
    declaring(['<section name="mine" type="T" />'], "<mine><anything a='1'>text</anything></mine>"),
  ),
  web("used in other letter case", declaring(['<section name="mine" type="T" />'], "<Mine />"), 5),
  web("not declared", configuration("", "<mine />"), 3),
  web("not declared in system.web", systemWeb("<mine />"), 3),
  web(
    "declared, used twice",
    declaring(['<section name="mine" type="T" />'], "<mine />", "<mine />"),
    6,
  ),
  web(
    "ignored, used twice",
    declaring([`<section name="mine" ${IGNORE} />`], "<mine />", "<mine />"),
  ),
  web(
    "in system.web",
    declaring(
      ['<sectionGroup name="system.web">', `<section name="mine" ${IGNORE} />`, "</sectionGroup>"],
      '<system.web><mine a="1" /></system.web>',
    ),
  ),
  web(
    "own group",
    declaring(
      ['<sectionGroup name="g">', '<section name="a" type="T" />', "</sectionGroup>"],
      "<g>",
      "<a />",
      "</g>",
    ),
  ),
  web(
    "own group, other section",
    declaring(
      ['<sectionGroup name="g">', '<section name="a" type="T" />', "</sectionGroup>"],
      "<g>",
      "<b />",
      "</g>",
    ),
    8,
  ),
  web(
    "allowLocation false in a location",
    declaring(
      ['<section name="mine" type="T" allowLocation="false" />'],
      "<location>",
      "<mine />",
      "</location>",
    ),
    6,
  ),
  {
    name: "declared above, used below",
    files: { [ROOT]: one('name="mine" type="T"'), [WEB]: configuration("<mine />") },
  },
  {
    name: "declared above for the root only",
    files: {
      [ROOT]: one('name="mine" type="T" allowDefinition="MachineToWebRoot"'),
      [WEB]: configuration("<mine />"),
    },
    refused: { line: 2 },
  },
];

export const declarationMatrix: readonly Case[] = [
  ...order,
  ...names,
  ...attributes,
  ...twice,
  ...use,
].map((each) => ({ ...each, name: `configSections: ${each.name}` }));
