/** `<configSections>`: the sections and groups that a file declares. */
import { attributeOf, type Attribute, type Element } from "../document/tree.js";
import type { Declaration } from "./config-file.js";
import { nearest } from "./nearest.js";
import type { Registered } from "../../schema/registered.js";
import { isGroup, isSection, registeredAt } from "./names.js";
import { refuseInstructions, refuseText } from "./normalise.js";
import {
  alsoAt,
  isOfTransform,
  type Reading,
  replaceWith,
  report,
  sameWord,
  valuePlace,
} from "./reading.js";

const SECTION_ATTRIBUTES = [
  "name",
  "type",
  "allowLocation",
  "allowDefinition",
  "allowExeDefinition",
  "restartOnExternalChanges",
  "requirePermission",
  "overrideModeDefault",
];
const GROUP_ATTRIBUTES = ["name", "type"];
const DIRECTIVES = ["section", "sectionGroup", "remove", "clear"];

const className = (type: string | undefined) => type?.split(",")[0]?.trim();

function checkAttributes(reading: Reading, element: Element): void {
  const legal =
    element.name === "section"
      ? SECTION_ATTRIBUTES
      : element.name === "clear"
        ? []
        : element.name === "remove"
          ? ["name"]
          : GROUP_ATTRIBUTES;
  for (const attribute of element.attributes) {
    if (
      legal.includes(attribute.name) ||
      isOfTransform(reading, attribute) ||
      (reading.isTransform && attribute.name.includes(":"))
    )
      continue;
    const meant = nearest(attribute.name, legal);
    report(
      reading,
      "unknown-attribute",
      attribute.nameSpan,
      `<${element.name}> in <configSections> has no attribute "${attribute.name}".${meant ? ` Did you mean "${meant}"?` : ""}`,
      meant === undefined
        ? {}
        : // The value has not been judged under the right name yet.
          replaceWith(reading, attribute.nameSpan, meant, false),
    );
  }
}

/** Names as .NET verifies them: the letters of XML 1.0's fourth edition, digits of no script first. */
const XML_NAME = /^[:_\p{L}][-.:_\u00b7\p{L}\p{Nd}\p{M}]*$/u;

/** Why a name cannot be declared, or undefined where it can. */
function nameComplaint(name: string, type: string | undefined): string | undefined {
  if (name === "location") return '"location" is a keyword of the reader';
  if (
    name.startsWith("config") &&
    !(
      name === "configBuilders" &&
      className(type) === "System.Configuration.ConfigurationBuildersSection"
    )
  )
    return 'names that begin with "config" are reserved';
  if (!XML_NAME.test(name)) return "it is not a name that XML allows";
  return undefined;
}

function needed(reading: Reading, element: Element, name: string): Attribute | undefined {
  const attribute = attributeOf(element, name);
  if (attribute && attribute.value !== "") return attribute;
  if (!reading.isTransform)
    report(
      reading,
      "missing-attribute",
      attribute ? valuePlace(reading, attribute) : element.nameSpan,
      `<${element.name}> needs ${attribute ? `a ${name} that is not empty` : `the attribute "${name}"`}.`,
    );
  return undefined;
}

function declareSection(
  reading: Reading,
  element: Element,
  path: string,
  name: Attribute,
  own: Declaration[],
): void {
  const type = attributeOf(element, "type")?.value;
  // Only the managed reader wants a type; applicationHost.config declares without (sections.md 11).
  if (reading.kind !== "applicationHost") needed(reading, element, "type");
  const earlier = own.find((declaration) => declaration.path === path);
  if (earlier) {
    report(
      reading,
      "duplicate-element",
      valuePlace(reading, name),
      `The section "${path}" is declared twice in this file. Remove one of the two.`,
      { related: alsoAt(reading, earlier.element.nameSpan, "The first declaration.") },
    );
    return;
  }
  const above = reading.declared.find((declaration) => declaration.path === path);
  const known = registeredAt(path).find((entry) => entry.type !== undefined || entry.implicit);
  const why = above
    ? differsFrom(above, element)
    : known
      ? differsFromRegistered(known, element)
      : undefined;
  if (why !== undefined && reading.kind !== "machine" && reading.kind !== "applicationHost")
    report(
      reading,
      "duplicate-element",
      valuePlace(reading, name),
      `The section "${path}" is declared ${above ? "in a file above" : "by machine.config"} already, ${why}. A second declaration must be equal; remove it.`,
    );
  own.push({ path, kind: "section", type, element, ...limits(element) });
}

/** A group stands once in a file, and with one type; no section may have its name. */
function checkGroup(
  reading: Reading,
  path: string,
  name: Attribute,
  own: readonly Declaration[],
): void {
  if (reading.kind === "applicationHost" || reading.isTransform) return;
  const type = attributeOf(name.parent, "type")?.value;
  const refuse = (why: string) => {
    report(reading, "duplicate-element", valuePlace(reading, name), `"${path}" ${why}`);
  };
  if (own.some((one) => one.path === path)) {
    refuse("is declared twice in this file. Move the sections into the first group.");
    return;
  }
  // To IIS it is a group, and ASP.NET registers the name as a section that it ignores.
  if (registeredAt(path).some((one) => one.kind === "ignored" && one.reader !== "native")) {
    refuse(
      "is a section to ASP.NET already, which ignores it; a group cannot take its name. Sections of IIS are declared in applicationHost.config: remove the group.",
    );
    return;
  }
  if (!isGroup(path, reading.declared)) {
    if (isSection(path, reading.declared))
      refuse("is a section already; a group cannot take its name.");
    return;
  }
  const known =
    reading.declared.find((one) => one.path === path && one.kind === "group") ??
    registeredAt(path).find((one) => one.kind === "group" && one.type !== undefined);
  // The file that registers it may declare it anew.
  if (reading.kind === "machine" || type === undefined || !known) return;
  if (className(type) !== className(known.type))
    refuse("is a group already, of another type. Leave the type out.");
}

const DEFINITIONS = [
  "Everywhere",
  "MachineOnly",
  "MachineToWebRoot",
  "MachineToApplication",
] as const;
const BOOLEANS = ["true", "false"];
/** Values compare exactly (BaseConfigurationRecord.ScanSectionsRecursive). */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  allowDefinition: DEFINITIONS,
  allowExeDefinition: [
    "MachineOnly",
    "MachineToApplication",
    "MachineToRoamingUser",
    "MachineToLocalUser",
  ],
  allowLocation: BOOLEANS,
  restartOnExternalChanges: BOOLEANS,
  requirePermission: BOOLEANS,
  overrideModeDefault: ["Inherit", "Allow", "Deny"],
};

function checkValues(reading: Reading, element: Element): void {
  // The native reader has further levels, and its own ways with letter case.
  if (reading.kind === "applicationHost") return;
  for (const attribute of element.attributes) {
    const allowed = Object.hasOwn(VALUES, attribute.name) ? VALUES[attribute.name] : undefined;
    if (!allowed || allowed.includes(attribute.value)) continue;
    const meant = nearest(attribute.value, allowed);
    report(
      reading,
      "invalid-attribute-value",
      valuePlace(reading, attribute),
      `${attribute.name}="${attribute.value}" is refused: it must be one of ${allowed.join(", ")}${meant !== undefined && sameWord(meant, attribute.value) ? "; letter case counts" : ""}. ASP.NET then refuses the whole file.`,
      meant === undefined
        ? {}
        : replaceWith(reading, attribute.valueSpan, meant, sameWord(meant, attribute.value)),
    );
  }
}

function limits(element: Element): Pick<Declaration, "level" | "allowLocation"> {
  const level = DEFINITIONS.find((name) => name === attributeOf(element, "allowDefinition")?.value);
  return {
    level: level ?? "Everywhere",
    allowLocation: attributeOf(element, "allowLocation")?.value !== "false",
  };
}

/** In what a declaration differs from one above it; versions of assemblies are not compared. */
function differsFrom(above: Declaration, element: Element): string | undefined {
  if (above.kind === "group") return "as a group";
  const { level, allowLocation } = limits(element);
  if (className(attributeOf(element, "type")?.value) !== className(above.type))
    return `with the type ${className(above.type) ?? ""}`;
  if (level !== above.level) return `with allowDefinition="${above.level ?? "Everywhere"}"`;
  return allowLocation === above.allowLocation
    ? undefined
    : `with allowLocation="${above.allowLocation ? "true" : "false"}"`;
}

function differsFromRegistered(known: Registered, element: Element): string | undefined {
  if (known.implicit) return "built into the reader";
  const type = attributeOf(element, "type")?.value;
  if (type !== undefined && className(type) !== className(known.type))
    return `with the type ${className(known.type) ?? ""}`;
  for (const [name, value] of [
    ["requirePermission", known.requirePermission ?? true],
    ["restartOnExternalChanges", known.restartOnExternalChanges ?? true],
  ] as const)
    if (
      attributeOf(element, name)?.value === String(!value) ||
      (!value && !attributeOf(element, name))
    )
      return `with ${name}="${String(value)}"`;
  const { level, allowLocation } = limits(element);
  if (level !== known.level) return `with allowDefinition="${known.level}"`;
  return allowLocation === (known.allowLocation ?? true) ? undefined : 'with allowLocation="false"';
}

function declareIn(reading: Reading, parent: Element, group: string, own: Declaration[]): void {
  refuseText(reading, parent);
  refuseInstructions(reading, parent);
  for (const element of parent.children) {
    if (!DIRECTIVES.includes(element.name)) {
      const meant = nearest(element.name, DIRECTIVES);
      report(
        reading,
        "unknown-element",
        element.nameSpan,
        `<${element.name}> may not stand in <${parent.name}>.${meant ? ` Did you mean <${meant}>?` : ` Allowed: ${DIRECTIVES.join(", ")}.`}`,
      );
      continue;
    }
    checkAttributes(reading, element);
    checkValues(reading, element);
    if (element.name === "clear") continue;
    const name = needed(reading, element, "name");
    if (!name) continue;
    const path = group === "" ? name.value : `${group}/${name.value}`;
    const why = nameComplaint(name.value, attributeOf(element, "type")?.value);
    if (why !== undefined && registeredAt(path).length === 0) {
      report(
        reading,
        "invalid-attribute-value",
        valuePlace(reading, name),
        `A section cannot be named "${name.value}": ${why}.`,
      );
      continue;
    }
    if (element.name === "section") {
      if (
        isGroup(path, []) &&
        // What only IIS knows in there is no business of ASP.NET.
        !path.startsWith("system.webServer/") &&
        reading.kind !== "applicationHost" &&
        registeredAt(path).every((entry) => entry.kind === "group")
      )
        report(
          reading,
          "duplicate-element",
          valuePlace(reading, name),
          `"${path}" is a group already; a section cannot take its name.`,
        );
      else declareSection(reading, element, path, name, own);
    } else if (element.name === "sectionGroup") {
      checkGroup(reading, path, name, own);
      own.push({ path, kind: "group", type: attributeOf(element, "type")?.value, element });
      declareIn(reading, element, path, own);
    }
  }
}

/** Reads `<configSections>`: own declarations in the order written. */
export function readDeclarations(reading: Reading, root: Element): Declaration[] {
  const own: Declaration[] = [];
  const blocks = root.children.filter((child) => child.name === "configSections");
  const [first, ...others] = blocks;
  if (!first) return own;
  declareIn(reading, first, "", own);
  if (root.children[0] !== first && !reading.isTransform)
    report(
      reading,
      "unknown-element",
      first.nameSpan,
      "<configSections> must be the first element in <configuration>. Move it up; ASP.NET refuses the whole file otherwise.",
      {
        related: alsoAt(
          reading,
          (root.children[0] ?? first).nameSpan,
          "This one stands before it.",
        ),
      },
    );
  for (const other of others)
    report(
      reading,
      "duplicate-element",
      other.nameSpan,
      "<configSections> may stand only once. Move the declarations into the first one.",
      {
        related: alsoAt(reading, first.nameSpan, "The first one."),
      },
    );
  return own;
}
