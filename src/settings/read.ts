/** Document to ConfigFile: walks groups and locations, reads every section that is known. */
import { attributeOf, type Document, type Element, type Problem } from "../document/tree.js";
import type { ReaderFinding } from "../diagnostic.js";
import { isQualifiedName } from "../document/names.js";
import { splitName } from "../document/namespaces.js";
import type { ConfigFile, Declaration, FileKind, Plain, Scope } from "./config-file.js";
import { readDeclarations } from "./declarations.js";
import { isTooDeep, tooDeep } from "./deep-path.js";
import { sectionAsRoot } from "./fragment.js";
import { isLive, isTransform } from "./kind.js";
import { leftoverMessage, type Leftovers, leftoversIn, NO_LEFTOVERS } from "./leftovers.js";
import { readLocation } from "./location.js";
import { isGroup, isIgnored, isSection } from "./names.js";
import { membersOf } from "./misnested.js";
import { nearest } from "./nearest.js";
import { isUnclosed, refuseInstructions, refuseText } from "./normalise.js";
import { QuickLook } from "./plain.js";
import { sectionPointer } from "./pointer.js";
import { alsoAt, isOfTransform, type Reading, report, sameWord, valuePlace } from "./reading.js";
import type { Schema } from "./schema.js";
import { readSection } from "./section.js";
import { LazyOrigins, LazySections } from "./sections.js";
import { unknownName } from "./unknown-name.js";
import { renameElement } from "./validate.js";
import { ofWritten } from "./written.js";

/** The only namespace that `<configuration>` may have (sections.md 19). */
const CONFIGURATION_NAMESPACE = "http://schemas.microsoft.com/.NetConfiguration/v2.0";

interface ScopeUnderWay {
  readonly index: number;
  readonly scope: Scope & {
    readonly sections: LazySections;
    readonly elements: Map<string, Element>;
    readonly plain: Map<string, Plain>;
  };
}

interface Walk {
  readonly reading: Reading;
  readonly scopes: ScopeUnderWay["scope"][];
  /** Path as the reader compares it and section, to the first element that sets it. */
  readonly seen: Map<string, Element>;
  readonly parentsAtHand: boolean;
  readonly watch: Watch;
  /** Absent where each section must be looked at exactly. */
  readonly quick: QuickLook | undefined;
}

function openScope(
  walk: Walk,
  element: Element | undefined,
  location: Scope["location"],
): ScopeUnderWay {
  const scope = {
    element,
    location,
    sections: new LazySections(walk.reading, walk.watch.onNormalise),
    elements: new Map<string, Element>(),
    plain: new Map<string, Plain>(),
  };
  walk.scopes.push(scope);
  return { index: walk.scopes.length - 1, scope };
}

/** Damage of bytes and of XML; a prefix without its declaration is told where it is left over. */
function xmlSyntax(document: Document, { told }: Leftovers): ReaderFinding[] {
  const { source, problems } = document;
  const damage = (source.encoding?.problems ?? []).map(
    ({ span, message }): ReaderFinding => ({
      rule: "xml-syntax",
      severity: "error",
      message,
      at: { source, span },
    }),
  );
  if (problems.length === 0) return damage;
  const leftAt = new Set(told.map((node) => node.nameSpan.start));
  // What a damaged byte is on top of that, such as a text outside the root, is the same damage.
  const isEcho = ({ code, span: { start, end } }: Problem): boolean =>
    (code === "unbound-prefix" && leftAt.has(start)) ||
    damage.some(({ at: { span } }) => start <= span.start && span.start < end);
  const syntax = problems
    .filter((problem) => !isEcho(problem))
    .map(
      (problem): ReaderFinding => ({
        rule: "xml-syntax",
        severity: problem.severity,
        message: problem.message,
        at: { source, span: problem.span },
        ...(problem.related
          ? {
              related: [
                {
                  at: { source, span: problem.related.span },
                  message: problem.related.message,
                },
              ],
            }
          : {}),
      }),
    );
  return [...damage, ...syntax];
}

function duplicate(walk: Walk, scope: ScopeUnderWay, element: Element, path: string): boolean {
  // Location paths compare without regard to letter case.
  const key = `${scope.scope.location.path.toLowerCase()}|${path}`;
  const first = walk.seen.get(key);
  if (!first) {
    walk.seen.set(key, element);
    return false;
  }
  const same =
    scope.scope.location.path === ""
      ? "in this file"
      : `for the path "${scope.scope.location.path}"`;
  report(
    walk.reading,
    "duplicate-element",
    element.nameSpan,
    {
      what: `<${element.name}> appears twice ${same}; the reader takes a section once.`,
      next: "Merge the two.",
    },
    { related: alsoAt(walk.reading, first.nameSpan, "The first one.") },
  );
  return true;
}

/** No damage of the text is in a section, nor has it cut the section off. */
const isWhole = ({ document: { problems } }: Reading, { span, selfClosing, endTag }: Element) =>
  problems.length === 0 ||
  ((selfClosing || endTag !== undefined) &&
    problems.every((one) => one.span.end < span.start || span.end < one.span.start));

function walkSection(walk: Walk, scope: ScopeUnderWay, element: Element, path: string): void {
  if (
    !isIgnored(walk.reading, path) &&
    !walk.reading.isTransform &&
    duplicate(walk, scope, element, path)
  )
    return;
  const facts = walk.reading.schema.section(path);
  scope.scope.elements.set(path, element);
  if (!facts) return;
  const pointer = sectionPointer(scope.index, path);
  const plain = isWhole(walk.reading, element) ? walk.quick?.at(facts, element) : undefined;
  if (plain === undefined) {
    scope.scope.sections.put(path, readSection(walk.reading, facts, element, pointer));
    return;
  }
  scope.scope.plain.set(path, plain);
  scope.scope.sections.wait(path, facts, element, pointer);
}

function checkGroupAttributes(walk: Walk, element: Element): void {
  for (const attribute of element.attributes) {
    // BaseConfigurationRecord: a group takes plain attributes, but none of these (sections.md 16).
    if (!/^(config|lock)/.test(attribute.name)) continue;
    report(walk.reading, "unknown-attribute", attribute.nameSpan, {
      what: `"${attribute.name}" is not allowed on the group <${element.name}>: names that begin with "config" or "lock" are reserved.`,
      next: "It belongs on a section.",
    });
  }
}

function walkGroup(walk: Walk, scope: ScopeUnderWay, parent: Element, group: string): void {
  refuseText(walk.reading, parent);
  refuseInstructions(walk.reading, parent);
  if (group !== "") checkGroupAttributes(walk, parent);
  const { reading } = walk;
  for (const child of membersOf(reading, parent, group)) {
    const path = group === "" ? child.name : `${group}/${child.name}`;
    if (reading.leftovers.has(child)) continue;
    if (child.name === "location") {
      walkLocation(walk, scope, child, group);
    } else if (path === "configSections") {
      if (scope.index > 0)
        report(walk.reading, "unknown-element", child.nameSpan, {
          what: "<configSections> is not allowed in <location>.",
          next: "Move it to the top of <configuration>.",
        });
    } else if (isGroup(reading, path)) walkGroup(walk, scope, child, path);
    else if (isSection(reading, path)) walkSection(walk, scope, child, path);
    else if (reading.schema.section(path)) walkSection(walk, scope, child, path);
    else if (isUnclosed(parent) && group !== "") continue;
    else if (splitName(child.name).prefix === "" || !walk.reading.isTransform)
      unknownName(walk.reading, child, group, walk.parentsAtHand);
  }
}

function walkLocation(walk: Walk, scope: ScopeUnderWay, element: Element, group: string): void {
  if (group !== "" || scope.index > 0) {
    const where =
      group === "" ? "another <location>" : `the group <${group.split("/").at(-1) ?? ""}>`;
    report(walk.reading, "invalid-location", element.nameSpan, {
      what: `<location> is not allowed in ${where}.`,
      next: "Move it directly into <configuration>; ASP.NET refuses the whole file otherwise.",
    });
    return;
  }
  const location = readLocation(walk.reading, element);
  const path = attributeOf(element, "path");
  if (path && isTooDeep(location.path))
    report(
      walk.reading,
      "unreadable-file",
      valuePlace(walk.reading, path),
      tooDeep("what this <location> holds"),
    );
  else walkGroup(walk, openScope(walk, element, location), element, "");
}

/** A processing instruction before the root: ASP.NET takes only the declaration there. */
function refuseProlog(reading: Reading, root: Element): void {
  if (reading.kind === "applicationHost") return;
  for (const node of reading.document.nodes) {
    if (node === root) return;
    if (node.kind !== "instruction" || node.target.toLowerCase() === "xml") continue;
    report(reading, "unknown-element", node.span, {
      what: `A processing instruction is not allowed before <${root.name}>.`,
      next: "Remove it; ASP.NET refuses the whole file.",
    });
  }
}

function checkRoot(reading: Reading, root: Element): void {
  for (const attribute of root.attributes) {
    if (attribute.name === "xmlns") {
      if (attribute.value === CONFIGURATION_NAMESPACE) continue;
      report(reading, "unknown-element", valuePlace(reading, attribute), {
        what: `<configuration> may not be in the namespace "${attribute.value}"; the reader takes none, or ${CONFIGURATION_NAMESPACE}.`,
        next: "Remove the attribute.",
      });
      continue;
    }
    if (isOfTransform(reading, attribute)) continue;
    if (reading.isTransform && attribute.name.startsWith("xmlns:")) continue;
    const declared = attribute.name.startsWith("xmlns:");
    report(
      reading,
      "unknown-attribute",
      attribute.nameSpan,
      declared
        ? {
            what: `<configuration> may not declare a namespace prefix ("${attribute.name}"): ASP.NET refuses the file.`,
            because: "That belongs in a transform, not in the live file.",
          }
        : `<configuration> has no attribute "${attribute.name}"; the reader takes only xmlns there.`,
    );
  }
}

/** A file whose root is a section itself: the target of a configSource. */
function readFragment(walk: Walk, root: Element): boolean {
  const facts = sectionAsRoot(walk.reading.schema, root.name);
  if (facts === undefined) return false;
  walkSection(
    walk,
    openScope(walk, undefined, { path: "", inheritInChildApplications: true }),
    root,
    facts.path,
  );
  return true;
}

export interface Above {
  /** What files above declare in `<configSections>`. */
  readonly declarations: readonly Declaration[];
  /** False where files above may exist that were not read. */
  readonly complete: boolean;
}

/** Kinds of which a file may turn out to be a transform for such a file. */
const MAY_BE_TRANSFORM: readonly FileKind[] = ["web", "app", "applicationHost"];

const NOTHING_ABOVE: Above = { declarations: [], complete: true };

/** Who wants to know what work is done. */
export interface Watch {
  /** The JSON of a section is made; once for each section, when it is read or when it is asked for. */
  readonly onNormalise?: (section: string) => void;
}

/**
 * Reads one configuration file by itself.
 * @param kind - what the file is; one with transform attributes becomes a `transform`, unless it
 *   bears the name of a file that is in use ({@link isTransform})
 * @param schema - what is known of sections
 * @param above - what the files above it declare
 * @param watch - is told what work is done, now and later
 */
export function readConfigFile(
  document: Document,
  kind: FileKind,
  schema: Schema,
  above: Above = NOTHING_ABOVE,
  watch: Watch = {},
): ConfigFile {
  const transform =
    kind === "transform" || (MAY_BE_TRANSFORM.includes(kind) && isTransform(document));
  const inUse = isLive(document.source.path) || kind === "machine" || kind === "rootWeb";
  const leftovers = inUse && !transform ? leftoversIn(document, schema) : NO_LEFTOVERS;
  const declared: Declaration[] = [...above.declarations];
  // In a transform much is left out and yet no mistake.
  const mayBePlain = !transform && leftovers.nodes.size === 0;
  const syntax = xmlSyntax(document, leftovers);
  const reading: Reading = {
    schema,
    document,
    kind: transform ? "transform" : kind,
    declared,
    origins: new Map(),
    locks: new Map(),
    opaque: new Map(),
    refused: new Map(),
    findings: [...syntax],
    damage: syntax.filter(({ severity }) => severity === "error"),
    isTransform: transform,
    leftovers: leftovers.nodes,
  };
  for (const node of leftovers.told)
    report(
      reading,
      node.kind === "element" ? "unknown-element" : "unknown-attribute",
      node.nameSpan,
      leftoverMessage(node),
    );
  const walk: Walk = {
    reading,
    scopes: [],
    seen: new Map(),
    parentsAtHand: above.complete,
    watch,
    quick: mayBePlain ? new QuickLook(schema, document.source.text) : undefined,
  };
  const { root } = document;
  if (root && !transform) refuseProlog(reading, root);
  let declarations: Declaration[] = [];
  let finalKind = reading.kind;
  if (root?.name === "configuration") {
    checkRoot(reading, root);
    declarations = readDeclarations(reading, root);
    for (const declaration of declarations) declared.push(declaration);
    walkGroup(
      walk,
      openScope(walk, undefined, { path: "", inheritInChildApplications: true }),
      root,
      "",
    );
  } else if (root) {
    if (readFragment(walk, root)) finalKind = transform ? "transform" : "fragment";
    else if (kind !== "fragment" && isQualifiedName(root.name)) {
      const meant = nearest(root.name, ["configuration"]);
      report(
        reading,
        "unknown-element",
        root.nameSpan,
        {
          what: `The root must be <configuration>, not <${root.name}>.`,
          next: meant !== undefined && sameWord(meant, root.name) ? " Letter case counts." : "",
        },
        meant ? renameElement(reading, root, meant) : {},
      );
    }
  }
  return {
    document,
    schema,
    kind: finalKind,
    settings: { scopes: walk.scopes },
    origins: new LazyOrigins(reading.origins, walk.scopes),
    locks: reading.locks,
    opaque: reading.opaque,
    refused: reading.refused,
    declarations,
    parentsAtHand: above.complete,
    findings: transform ? ofWritten(document, reading.findings) : reading.findings,
  };
}
