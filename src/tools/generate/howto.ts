/** Sections -> how to set them: an example, in the file and with every tool that knows it. */
import type { Attribute, Section, SectionFacts, Shape } from "../../../schema/vocabulary.js";
import type { Change, Commands, Owner, Value } from "../../change/change.js";
import { commandsOf } from "../../change/render.js";
import type { SectionLookup } from "../../change/place.js";
import { fileWith } from "../../change/snippet.js";
import { described } from "./described.js";
import { defaultsOf } from "./words.js";

export interface Way {
  readonly title: string;
  readonly language: string;
  readonly lines: readonly string[];
}

/** What an example sets, before it is told whose it is. */
type Unowned =
  | Pick<Extract<Change, { do: "set" }>, "do" | "path" | "value" | "entry">
  | Pick<Extract<Change, { do: "add" }>, "do" | "path" | "entry">;

interface Example {
  readonly change: Unowned;
  /** Where the point of the section is the setting of one pool or application. */
  readonly of?: Owner;
}

const SITE: Owner = { kind: "site", path: "Default Web Site" };

/** Where the first attribute would make a poor example. */
const EXAMPLES: Readonly<Record<string, Example>> = {
  "system.applicationHost/applicationPools": {
    of: { kind: "pool", name: "ShopPool" },
    change: {
      do: "set",
      path: "system.applicationHost/applicationPools/add/processModel@idleTimeout",
      value: 3600,
    },
  },
  "system.applicationHost/sites": {
    of: { kind: "application", path: "Default Web Site/shop" },
    change: {
      do: "set",
      path: "system.applicationHost/sites/site/application@applicationPool",
      value: "ShopPool",
    },
  },
  "system.webServer/asp": {
    change: { do: "set", path: "system.webServer/asp/session@keepSessionIdSecure", value: true },
  },
  webFarms: {
    change: {
      do: "set",
      path: "webFarms/webFarm/applicationRequestRouting/affinity@useCookie",
      value: true,
      entry: { element: "webFarm", key: { name: "Shop" } },
    },
  },
  ...Object.fromEntries(
    (
      [
        ["sessionState@mode", "StateServer"],
        ["httpCookies@requireSSL", true],
        ["machineKey@compatibilityMode", "Framework45"],
        ["pages@enableSessionState", "ReadOnly"],
        ["httpRuntime@enableVersionHeader", false],
        ["compilation@debug", false],
      ] as const
    ).map(([path, value]): [string, Example] => [
      `system.web/${path.replace(/@.*/, "")}`,
      { change: { do: "set", path: `system.web/${path}`, value } },
    ]),
  ),
};

/** Texts that mean something, for keys that an entry must have. */
const TEXTS: Readonly<Record<string, string>> = {
  name: "Shop",
  key: "Shop",
  value: "on",
  type: "Shop.Module, Shop",
  connectionString: "Data Source=SQL01;Initial Catalog=Shop;Integrated Security=SSPI",
  initializationPage: "/shop",
};

/** Attributes of one entry that must be there, with something to write in them. */
function entryOf(shape: Shape): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(shape.attributes ?? {})
      .filter(([name, { required }]) => required ?? (name === "value" || name === "type"))
      .map(([name]) => [name, TEXTS[name] ?? name]),
  );
}

/** Another value than the usual one. */
function valueFor(attribute: Attribute): Value | undefined {
  const usual = defaultsOf(attribute).at(-1)?.value;
  if (attribute.kind === "boolean") return usual !== true;
  if (attribute.kind === "enum" || attribute.kind === "flags")
    return Object.keys(attribute.values).find((word) => word !== usual);
  return usual === "" ? undefined : usual;
}

function exampleOf({ path, collection, attributes = {} }: Section): Example | undefined {
  const chosen = EXAMPLES[path];
  if (chosen) return chosen;
  // A list is what such a section is for; its own attributes come second.
  const [entryName, shape] = Object.entries(collection?.add ?? {})[0] ?? [];
  const entry = shape && entryOf(shape);
  if (entryName !== undefined && entry && Object.keys(entry).length > 0)
    return { change: { do: "add", path: `${path}/${entryName}`, entry } };
  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute.secret !== undefined || attribute.otherReader?.unknown) continue;
    const value = valueFor(attribute);
    if (value !== undefined) return { change: { do: "set", path: `${path}@${name}`, value } };
  }
  return undefined;
}

/** Server level and site level, as far as the section may stand there. */
function ownersOf({ reader, level }: Section): readonly Owner[] {
  if (level === "MachineOnly" || level === "AppHostOnly") return [{ kind: "server" }];
  return reader === "managed" ? [{ kind: "server" }, SITE] : [SITE];
}

/** The values of the examples are made up, so nothing in them is secret. */
const openSections: SectionLookup = (path) => {
  const facts = described(path);
  return (
    facts &&
    (JSON.parse(
      JSON.stringify(facts, (key, value: unknown) => (key === "secret" ? undefined : value)),
    ) as SectionFacts)
  );
};

const TOOLS = [
  ["appcmd", "appcmd", "bat"],
  ["powershell", "PowerShell (WebAdministration)", "powershell"],
  ["wmi", "WMI (VBScript)", "vbscript"],
] as const satisfies readonly (readonly [keyof Commands, string, string])[];

/** All ways to set a section, the file first. */
export function waysToSet(section: Section): readonly Way[] {
  const example = exampleOf(section);
  if (!example) {
    const name = section.path.split("/").at(-1) ?? section.path;
    const file = `<configuration>\n  <${name} />\n</configuration>`;
    return [{ title: "In the file", language: "xml", lines: [file] }];
  }
  const owners = example.of ? [example.of] : ownersOf(section);
  const commands = owners.map((of) => commandsOf([{ ...example.change, of }], openSections));
  const [of = SITE] = owners;
  return [
    {
      title: "In the file",
      language: "xml",
      lines: fileWith([{ ...example.change, of }], openSections),
    },
    ...TOOLS.flatMap(([tool, title, language]) => {
      const lines = new Set(commands.flatMap((each) => each?.[tool] ?? []));
      return lines.size === 0 ? [] : [{ title, language, lines: [...lines] }];
    }),
  ];
}
