/** `<configSections>`: the sections and groups that a file declares. */
import type { Message } from "../message.js";
import type { Level, Registered, ShapeFacts } from "../../schema/vocabulary.js";
import { attributeOf, type Attribute, type Element } from "../document/tree.js";
import type { Declaration } from "./config-file.js";
import { choice, nearest } from "./nearest.js";
import { declaredAt, isGroup, isSection } from "./names.js";
import { directiveShape, ownProperty, refuseInstructions, refuseText } from "./normalise.js";
import {
  alsoAt,
  isOfTransform,
  type Reading,
  replaceWith,
  report,
  sameWord,
  valuePlace,
} from "./reading.js";
import { shownWord } from "./refused-value.js";
import { exactWords } from "./schema.js";

/** What may stand in `<configSections>`, by the name of its element; undefined for anything else. */
function shapeOf({ schema }: Reading, name: string): ShapeFacts | undefined {
  const { collection } = schema.keywords.configSections;
  return collection && directiveShape(collection, name);
}

/** The names of all that may stand there. */
function directivesOf({ schema }: Reading): string[] {
  const { add = {}, remove, clear } = schema.keywords.configSections.collection ?? {};
  return [...Object.keys(add), remove, clear].filter((name) => name !== undefined);
}

/** What one file declares, in the order written. */
class Own {
  readonly list: Declaration[] = [];
  readonly #first = new Map<string, Declaration>();

  add(declaration: Declaration): void {
    this.list.push(declaration);
    if (!this.#first.has(declaration.path)) this.#first.set(declaration.path, declaration);
  }

  /** The first one of a path. */
  at(path: string): Declaration | undefined {
    return this.#first.get(path);
  }
}

const className = (type: string | undefined) => type?.split(",")[0]?.trim();

function checkAttributes(reading: Reading, element: Element): void {
  const legal = Object.keys(shapeOf(reading, element.name)?.attributes ?? {});
  for (const attribute of element.attributes) {
    if (
      legal.includes(attribute.name) ||
      isOfTransform(reading, attribute) ||
      (reading.isTransform && attribute.name.includes(":"))
    )
      continue;
    // A name that is there already would stand twice.
    const meant = nearest(
      attribute.name,
      legal.filter((name) => !attributeOf(element, name)),
    );
    report(
      reading,
      "unknown-attribute",
      attribute.nameSpan,
      {
        what: `<${element.name}> in <configSections> has no attribute "${attribute.name}".`,
        next: meant ? ` Did you mean "${meant}"?` : "",
      },
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
  own: Own,
): void {
  const type = attributeOf(element, "type")?.value;
  // Only the managed reader wants a type; applicationHost.config declares without (sections.md 11).
  if (reading.kind !== "applicationHost") needed(reading, element, "type");
  const earlier = own.at(path);
  if (earlier) {
    report(
      reading,
      "duplicate-element",
      valuePlace(reading, name),
      {
        what: `The section "${path}" is declared twice in this file.`,
        next: "Remove one of the two.",
      },
      { related: alsoAt(reading, earlier.element.nameSpan, "The first declaration.") },
    );
    return;
  }
  const [above] = declaredAt(reading.declared, path);
  const known = reading.schema
    .registered(path)
    .find((entry) => entry.type !== undefined || entry.implicit);
  const why = above
    ? differsFrom(reading, above, element)
    : known
      ? differsFromRegistered(reading, known, element)
      : undefined;
  if (why !== undefined && reading.kind !== "machine" && reading.kind !== "applicationHost")
    report(reading, "duplicate-element", valuePlace(reading, name), {
      what: `The section "${path}" is declared ${above ? "in a file above" : "by machine.config"} already, ${why}.`,
      next: "A second declaration must be equal; remove it.",
    });
  own.add({ path, kind: "section", type, element, ...limits(reading, element) });
}

/** A group stands once in a file, and with one type; no section may have its name. */
function checkGroup(reading: Reading, path: string, name: Attribute, own: Own): void {
  if (reading.kind === "applicationHost" || reading.isTransform) return;
  const type = attributeOf(name.parent, "type")?.value;
  const refuse = (message: Message) => {
    report(reading, "duplicate-element", valuePlace(reading, name), message);
  };
  if (own.at(path)) {
    refuse({
      what: `The group "${path}" is declared twice in this file.`,
      next: "Move the sections into the first one.",
    });
    return;
  }
  // To IIS it is a group, and ASP.NET registers the name as a section that it ignores.
  if (
    reading.schema.registered(path).some((one) => one.kind === "ignored" && one.reader !== "native")
  ) {
    refuse({
      what: `"${path}" is a section to ASP.NET already, which ignores it; a group cannot take its name.`,
      next: "Sections of IIS are declared in applicationHost.config: remove the group.",
    });
    return;
  }
  if (!isGroup(reading, path)) {
    if (isSection(reading, path))
      refuse(`"${path}" is a section already; a group cannot take its name.`);
    return;
  }
  const known =
    declaredAt(reading.declared, path).find((one) => one.kind === "group") ??
    reading.schema.registered(path).find((one) => one.kind === "group" && one.type !== undefined);
  // The file that registers it may declare it anew.
  if (reading.kind === "machine" || type === undefined || !known) return;
  if (className(type) !== className(known.type))
    refuse({ what: `"${path}" is a group already, of another type.`, next: "Leave the type out." });
}

function checkValues(reading: Reading, element: Element): void {
  // The native reader has further levels, and its own ways with letter case.
  if (reading.kind === "applicationHost") return;
  const attributes = shapeOf(reading, element.name)?.attributes;
  for (const attribute of element.attributes) {
    // Compared to the letter (BaseConfigurationRecord.ScanSectionsRecursive).
    const allowed = exactWords(ownProperty(attributes, attribute.name));
    if (!allowed || allowed.includes(attribute.value)) continue;
    const meant = nearest(attribute.value, allowed);
    report(
      reading,
      "invalid-attribute-value",
      valuePlace(reading, attribute),
      {
        what: `${attribute.name}="${shownWord(attribute.value)}" is refused: it must be one of ${allowed.join(", ")}${meant !== undefined && sameWord(meant, attribute.value) ? "; letter case counts" : ""}.`,
        because: "ASP.NET then refuses the whole file.",
      },
      meant === undefined
        ? {}
        : replaceWith(reading, attribute.valueSpan, meant, sameWord(meant, attribute.value)),
    );
  }
}

function limits(reading: Reading, element: Element): Pick<Declaration, "level" | "allowLocation"> {
  const { allowDefinition } = shapeOf(reading, "section")?.attributes ?? {};
  const written = attributeOf(element, "allowDefinition")?.value;
  const level = exactWords(allowDefinition)?.find((name) => name === written);
  return {
    level: (level as Level | undefined) ?? "Everywhere",
    allowLocation: attributeOf(element, "allowLocation")?.value !== "false",
  };
}

/** In what a declaration differs from one above it; versions of assemblies are not compared. */
function differsFrom(reading: Reading, above: Declaration, element: Element): string | undefined {
  if (above.kind === "group") return "as a group";
  const { level, allowLocation } = limits(reading, element);
  if (className(attributeOf(element, "type")?.value) !== className(above.type))
    return `with the type ${className(above.type) ?? ""}`;
  if (level !== above.level) return `with allowDefinition="${above.level ?? "Everywhere"}"`;
  return allowLocation === above.allowLocation
    ? undefined
    : `with allowLocation="${above.allowLocation ? "true" : "false"}"`;
}

function differsFromRegistered(
  reading: Reading,
  known: Registered,
  element: Element,
): string | undefined {
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
  const { level, allowLocation } = limits(reading, element);
  if (level !== known.level) return `with allowDefinition="${known.level}"`;
  return allowLocation === (known.allowLocation ?? true) ? undefined : 'with allowLocation="false"';
}

function declareIn(reading: Reading, parent: Element, group: string, own: Own): void {
  refuseText(reading, parent);
  refuseInstructions(reading, parent);
  const directives = directivesOf(reading);
  for (const element of parent.children) {
    if (!directives.includes(element.name)) {
      const meant = nearest(element.name, directives);
      report(reading, "unknown-element", element.nameSpan, {
        what: `<${element.name}> is not allowed in <${parent.name}>.`,
        next: meant
          ? ` Did you mean <${meant}>?`
          : ` Allowed: ${choice(element.name, directives)}.`,
      });
      continue;
    }
    checkAttributes(reading, element);
    checkValues(reading, element);
    if (element.name === "clear") continue;
    const name = needed(reading, element, "name");
    if (!name) continue;
    const path = group === "" ? name.value : `${group}/${name.value}`;
    const why = nameComplaint(name.value, attributeOf(element, "type")?.value);
    if (why !== undefined && reading.schema.registered(path).length === 0) {
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
        reading.schema.isGroup(path) &&
        // What only IIS knows in there is no business of ASP.NET.
        !path.startsWith("system.webServer/") &&
        reading.kind !== "applicationHost" &&
        reading.schema.registered(path).every((entry) => entry.kind === "group")
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
      own.add({ path, kind: "group", type: attributeOf(element, "type")?.value, element });
      declareIn(reading, element, path, own);
    }
  }
}

/** Reads `<configSections>`: own declarations in the order written. */
export function readDeclarations(reading: Reading, root: Element): Declaration[] {
  const own = new Own();
  const blocks = root.children.filter((child) => child.name === "configSections");
  const [first, ...others] = blocks;
  if (!first) return [];
  declareIn(reading, first, "", own);
  if (root.children[0] !== first && !reading.isTransform)
    report(
      reading,
      "unknown-element",
      first.nameSpan,
      {
        what: "<configSections> must be the first element in <configuration>.",
        next: "Move it up; ASP.NET refuses the whole file otherwise.",
      },
      {
        related: alsoAt(reading, (root.children[0] ?? first).nameSpan, "This one comes before it."),
      },
    );
  for (const other of others)
    report(
      reading,
      "duplicate-element",
      other.nameSpan,
      {
        what: "<configSections> is allowed only once.",
        next: "Move the declarations into the first one.",
      },
      {
        related: alsoAt(reading, first.nameSpan, "The first one."),
      },
    );
  return own.list;
}
