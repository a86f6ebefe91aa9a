/** setting-newer-than-framework: settings that the version in use does not know yet. */
import type { AttributeFacts, ShapeFacts, Since } from "../../schema/vocabulary.js";
import type { ReaderFinding } from "../diagnostic.js";
import { attributeOf, type Attribute, type Element } from "../document/tree.js";
import { ownProperty } from "../settings/normalise.js";
import type { ConfigFile } from "../settings/config-file.js";
import { isVersioned } from "../settings/plain.js";
import { sectionPointer, settingAt, step } from "../settings/pointer.js";
import { compareVersions } from "../effective/defaults.js";
import type { Versions } from "../effective/versions.js";
import { entriesIn, type Fields, isFields } from "../effective/entries.js";
import { type ChainContext, nameOfNode } from "./chain-check.js";

interface Written {
  /** "system.web/sessionState@cookieSameSite". */
  readonly subject: string;
  readonly attribute: Attribute;
  readonly facts: AttributeFacts;
  readonly native: boolean;
}

/** Whether anything in a shape came later than the first version; most sections hold nothing. */
const versioned = new WeakMap<ShapeFacts, boolean>();

function holdsVersioned(shape: ShapeFacts): boolean {
  let known = versioned.get(shape);
  if (known === undefined) {
    known =
      Object.values(shape.attributes ?? {}).some(isVersioned) ||
      Object.values(shape.elements ?? {}).some(holdsVersioned) ||
      Object.values(shape.collection?.add ?? {}).some(holdsVersioned);
    versioned.set(shape, known);
  }
  return known;
}

function* inShape(
  file: ConfigFile,
  shape: ShapeFacts,
  json: Fields,
  pointer: string,
  native: boolean,
): Generator<Written> {
  if (!holdsVersioned(shape)) return;
  for (const [name, facts] of Object.entries(shape.attributes ?? {})) {
    if (!isVersioned(facts) || !Object.hasOwn(json, name)) continue;
    const attribute = file.origins.get(step(pointer, name));
    const subject = settingAt(step(pointer, name));
    if (attribute?.kind === "attribute") yield { subject, attribute, facts, native };
  }
  for (const [name, child] of Object.entries(shape.elements ?? {})) {
    const inner = json[name];
    if (isFields(inner)) yield* inShape(file, child, inner, step(pointer, name), native);
  }
  for (const entry of shape.collection ? entriesIn(json, pointer) : []) {
    const child = ownProperty(shape.collection?.add, entry.directive);
    if (child) yield* inShape(file, child, entry.json, entry.pointer, native);
  }
}

/**
 * The same in a plain section, whose elements say as much as its JSON would.
 * @param path - of the section, and of the elements below it
 */
function* inElement(
  shape: ShapeFacts,
  element: Element,
  path: string,
  native: boolean,
): Generator<Written> {
  if (!holdsVersioned(shape)) return;
  for (const [name, facts] of Object.entries(shape.attributes ?? {})) {
    const attribute = isVersioned(facts) ? attributeOf(element, name) : undefined;
    if (attribute) yield { subject: `${path}@${name}`, attribute, facts, native };
  }
  for (const [name, child] of Object.entries(shape.elements ?? {})) {
    const inner = element.children.find((one) => one.name === name);
    if (inner) yield* inElement(child, inner, `${path}/${name}`, native);
  }
  for (const entry of shape.collection ? element.children : []) {
    const child = ownProperty(shape.collection?.add, entry.name);
    if (child && !ownProperty(shape.elements, entry.name))
      yield* inElement(child, entry, `${path}/${entry.name}`, native);
  }
}

/** Every attribute of the file that came later than the first version, or may hold such a value. */
function* writtenAttributes({ file, schema }: ChainContext): Generator<Written> {
  for (const [index, scope] of file.settings.scopes.entries()) {
    for (const path of scope.sections.keys()) {
      const section = schema.section(path);
      const element = scope.elements.get(path);
      if (!section || !element) continue;
      const native = section.reader === "native";
      const plain = scope.plain.get(path);
      if (plain) {
        if (plain.isVersioned) yield* inElement(section, element, path, native);
        continue;
      }
      const json = scope.sections.get(path);
      if (isFields(json)) yield* inShape(file, section, json, sectionPointer(index, path), native);
    }
  }
}

function sinceOf({ attribute, facts }: Written): { since: Since; what: string } | undefined {
  if (facts.since) return { since: facts.since, what: `"${attribute.name}"` };
  if (facts.kind !== "enum") return undefined;
  const value = ownProperty(facts.values, attribute.value);
  return value?.since && { since: value.since, what: `${attribute.name}="${attribute.value}"` };
}

const isOlder = (inUse: string | undefined, since: string | undefined) =>
  inUse !== undefined && since !== undefined && compareVersions(inUse, since) < 0;

/** Settings newer than the installed version (error) or than what the code was built for (info). */
export function* checkVersions(context: ChainContext): Generator<ReaderFinding> {
  let versions: Versions | undefined;
  for (const written of writtenAttributes(context)) {
    const found = sinceOf(written);
    if (!found) continue;
    versions ??= context.versions();
    const { dotnet, iis, target } = versions;
    const { since, what } = found;
    const at = nameOfNode(context.file, written.attribute);
    const installed = written.native ? iis : dotnet;
    const needed = written.native ? since.iis : since.dotnet;
    const product = written.native ? "IIS" : ".NET Framework";
    if (isOlder(installed, needed)) {
      const { pool } = written.native ? {} : versions;
      yield {
        rule: "setting-newer-than-framework",
        subject: written.subject,
        message:
          pool === undefined
            ? {
                what: `${what} exists since ${product} ${needed ?? ""}, and ${installed ?? ""} is in use: the reader refuses it.`,
                next: "Remove it, or update the server.",
              }
            : {
                what: `${what} exists since ${product} ${needed ?? ""}, and the application pool "${pool.name}" runs .NET Framework 2.0 to 3.5 (managedRuntimeVersion="${pool.runtime}"): the reader refuses it.`,
                next: 'Set managedRuntimeVersion="v4.0" on the pool, or remove it here.',
              },
        at,
        ...(pool === undefined
          ? {}
          : { related: [{ at: pool.at, message: "The runtime of the pool." }] }),
      };
    } else if (
      !written.native &&
      installed === undefined &&
      target &&
      isOlder(target.dotnet, needed)
    ) {
      yield {
        rule: "setting-newer-than-framework",
        subject: written.subject,
        severity: "info",
        message: {
          what: `${what} exists since .NET Framework ${needed ?? ""}; the code is built for ${target.dotnet}.`,
          because: `It works where the server has ${needed ?? ""} or later installed, otherwise the application does not start.`,
        },
        at,
        related: [{ at: target.at, message: `Built for ${target.dotnet}.` }],
      };
    }
  }
}
