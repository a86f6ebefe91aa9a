/** Sections -> how to set them: in the file, and with the tools that know them. */
import type { Attribute, Section, Shape } from "../../../schema/vocabulary.js";
import { APPCMD, CHOSEN_WAYS, SITE, snippet, type Way } from "./howto-chosen.js";
import { defaultsOf, written } from "./words.js";

export type { Way } from "./howto-chosen.js";

interface Example {
  readonly name: string;
  readonly attribute: Attribute;
  readonly value: string | number | boolean;
}

/** Where the first attribute would make a poor example. */
const EXAMPLES: Readonly<
  Record<string, readonly [name: string, value: string | number | boolean]>
> = {
  "system.web/sessionState": ["mode", "StateServer"],
  "system.web/httpCookies": ["requireSSL", true],
  "system.web/machineKey": ["compatibilityMode", "Framework45"],
  "system.web/pages": ["enableSessionState", "ReadOnly"],
  "system.web/httpRuntime": ["enableVersionHeader", false],
  "system.web/compilation": ["debug", false],
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

function exampleOf({ path, attributes = {} }: Section): Example | undefined {
  const chosen = EXAMPLES[path];
  const attribute = chosen && attributes[chosen[0]];
  if (attribute) return { name: chosen[0], attribute, value: chosen[1] };
  for (const [name, candidate] of Object.entries(attributes)) {
    if (candidate.secret !== undefined || candidate.otherReader?.unknown) continue;
    const usual = defaultsOf(candidate).at(-1)?.value;
    if (candidate.kind === "boolean") return { name, attribute: candidate, value: usual !== true };
    if (candidate.kind === "enum" || candidate.kind === "flags") {
      const value = Object.keys(candidate.values).find((word) => word !== usual);
      if (value !== undefined) return { name, attribute: candidate, value };
    }
    if (usual !== undefined && usual !== "") return { name, attribute: candidate, value: usual };
  }
  return undefined;
}

/** Attributes of one entry that must be there, with something to write in them. */
function entryOf(shape: Shape): readonly (readonly [string, string])[] {
  return Object.entries(shape.attributes ?? {})
    .filter(([name, { required }]) => required ?? (name === "value" || name === "type"))
    .map(([name]) => [name, TEXTS[name] ?? name]);
}

/** Classes of the WMI provider, by section. The provider has no others for what is described here. */
const WMI_CLASSES: Readonly<Record<string, string>> = {
  "system.web/sessionState": "SessionStateSection",
  "system.web/sessionPageState": "SessionPageStateSection",
  "system.web/httpCookies": "HttpCookiesSection",
  "system.web/pages": "PagesSection",
};

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** A value as VBScript hands it over: an enum by its number. */
function wmiValue({ attribute, value }: Example): string | undefined {
  if (typeof value === "boolean") return value ? "True" : "False";
  if (attribute.kind === "enum") {
    const number = attribute.values[String(value)]?.number;
    return number === undefined ? undefined : String(number);
  }
  return attribute.kind === "integer" ? String(value) : undefined;
}

function powershellValue({ attribute, value }: Example): string {
  if (typeof value === "boolean") return value ? "$true" : "$false";
  return attribute.kind === "integer" ? String(value) : `'${written(attribute, value)}'`;
}

/** Server level and site level, as far as the section may stand there. */
function targets({ reader, level, overrideModeDefault }: Section) {
  if (level === "MachineOnly")
    return [{ appcmd: ["", " /commit:MACHINE"], powershell: "-PSPath 'MACHINE'" }] as const;
  if (reader === "managed")
    return [
      { appcmd: ["", " /commit:WEBROOT"], powershell: "-PSPath 'MACHINE/WEBROOT'" },
      { appcmd: [` "${SITE}"`, ""], powershell: `-PSPath 'MACHINE/WEBROOT/APPHOST/${SITE}'` },
    ] as const;
  if (level === "AppHostOnly")
    return [
      { appcmd: ["", " /commit:apphost"], powershell: "-PSPath 'MACHINE/WEBROOT/APPHOST'" },
    ] as const;
  const locked = overrideModeDefault === "Deny";
  return [
    {
      appcmd: [` "${SITE}"`, locked ? " /commit:apphost" : ""],
      powershell: locked
        ? `-PSPath 'MACHINE/WEBROOT/APPHOST' -Location '${SITE}'`
        : `-PSPath 'MACHINE/WEBROOT/APPHOST/${SITE}'`,
    },
  ] as const;
}

function attributeWays(section: Section, example: Example): Way[] {
  const { name, attribute, value } = example;
  const { path } = section;
  const text = written(attribute, value);
  const where = targets(section);
  const wmiClass = WMI_CLASSES[path];
  const wmi = wmiValue(example);
  return [
    {
      title: "appcmd",
      language: "bat",
      lines: where.map(
        ({ appcmd: [target, commit] }) =>
          `${APPCMD} set config${target} /section:${path} /${name}:${text}${commit}`,
      ),
    },
    {
      title: "PowerShell (WebAdministration)",
      language: "powershell",
      lines: where.map(
        ({ powershell }) =>
          `Set-WebConfigurationProperty ${powershell} -Filter '${path}' -Name ${name} -Value ${powershellValue(example)}`,
      ),
    },
    ...(wmiClass === undefined || wmi === undefined
      ? []
      : [
          {
            title: "WMI (VBScript)",
            language: "vbscript",
            lines: [
              'Set provider = GetObject("winmgmts:root\\WebAdministration")',
              `Set section = provider.Get("${wmiClass}.Path='MACHINE/WEBROOT/APPHOST/${SITE}',Location=''")`,
              `section.${capital(name)} = ${wmi}`,
              "section.Put_",
            ],
          },
        ]),
  ];
}

function entryWays(section: Section, shape: Shape): Way[] {
  const entry = entryOf(shape);
  const where = targets(section);
  const list = entry.map(([name, text]) => `${name}='${text}'`);
  return [
    {
      title: "appcmd",
      language: "bat",
      lines: where.map(
        ({ appcmd: [target, commit] }) =>
          `${APPCMD} set config${target} /section:${section.path} "/+[${list.join(",")}]"${commit}`,
      ),
    },
    {
      title: "PowerShell (WebAdministration)",
      language: "powershell",
      lines: where.map(
        ({ powershell }) =>
          `Add-WebConfigurationProperty ${powershell} -Filter '${section.path}' -Name '.' -Value @{${list.join("; ")}}`,
      ),
    },
  ];
}

/** All ways to set a section, the file first. */
export function waysToSet(section: Section): readonly Way[] {
  const { path, collection, reader, otherReader } = section;
  const chosen = CHOSEN_WAYS[path];
  if (chosen) return chosen;
  const name = path.split("/").at(-1) ?? path;
  const example = exampleOf(section);
  // The tools go by the schema of IIS: what that does not know they cannot set.
  const hasTools = reader === "native" || otherReader?.unknown !== true;
  const file = (element: string): Way => ({
    title: "In the file",
    language: "xml",
    lines: snippet(path, element),
  });
  const [entryName, entry] = Object.entries(collection?.add ?? {})[0] ?? [];
  // A list is what such a section is for; its own attributes come second.
  if (entryName !== undefined && entry && entryOf(entry).length > 0) {
    const attributes = entryOf(entry).map(([key, text]) => ` ${key}="${text}"`);
    return [
      file(`<${name}>\n  <${entryName}${attributes.join("")} />\n</${name}>`),
      ...(hasTools && entryName === "add" ? entryWays(section, entry) : []),
    ];
  }
  if (!example) return [file(`<${name} />`)];
  return [
    file(`<${name} ${example.name}="${written(example.attribute, example.value)}" />`),
    ...(hasTools ? attributeWays(section, example) : []),
  ];
}
