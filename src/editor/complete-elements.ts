/** Elements that can be written at a place. */
import type { Level, ShapeFacts } from "../../schema/vocabulary.js";
import type { Element } from "../document/tree.js";
import { skipSpace } from "../document/names.js";
import type { FileKind } from "../settings/config-file.js";
import { isGroup, namesIn } from "../settings/names.js";
import { ownProperty } from "../settings/normalise.js";
import type { Span } from "../source.js";
import { endName } from "./caret.js";
import { type Completion, literal } from "./completion-item.js";
import { indentAt, inSteps, type Unit, unitOf, withIndent } from "./layout.js";
import type { Looked } from "./looked.js";
import { paragraphs } from "./markdown.js";
import { isTransform, namesFor, placeOf, shapeOfChild } from "./place.js";
import { SNIPPETS } from "./snippets.js";
import { summaryAt, textAt } from "./texts.js";
import type { Typed } from "./typed.js";

type AtElement = Extract<Typed, { at: "content" | "elementName" }>;

/** What may be written, and how. */
interface Offered {
  readonly name: string;
  readonly key: string;
  readonly shape: ShapeFacts | undefined;
  /** It holds others and is written with an end tag. */
  readonly isGroup: boolean;
  readonly rank: number;
}

/** Levels that a web.config is not. */
const ABOVE_WEB: readonly Level[] = ["MachineOnly", "MachineToWebRoot", "AppHostOnly"];
const WEB: readonly (FileKind | undefined)[] = ["web", "app", "transform", undefined];

/** Whether a section may stand in the file, or any of a group. */
function mayStand(looked: Looked, path: string, inLocation: boolean): boolean {
  const names = namesFor(looked);
  if (isGroup(names, path))
    return [...namesIn(names, path)].some((name) =>
      mayStand(looked, `${path}/${name}`, inLocation),
    );
  const all = looked.schema.registered(path);
  return (
    all.length === 0 ||
    all.some(
      ({ kind, level, allowLocation }) =>
        kind !== "ignored" &&
        !(inLocation && allowLocation === false) &&
        !(WEB.includes(looked.file?.kind) && ABOVE_WEB.includes(level)),
    )
  );
}

function inGroup(looked: Looked, group: string, inLocation: boolean): readonly Offered[] {
  const names = namesFor(looked);
  return [...namesIn(names, group)].flatMap((name) => {
    const path = group === "" ? name : `${group}/${name}`;
    if (!mayStand(looked, path, inLocation)) return [];
    const shape = looked.schema.section(path);
    const holds = isGroup(names, path);
    const isKnown =
      shape !== undefined || looked.schema.paths.some((one) => one.startsWith(`${path}/`));
    return [{ name, key: path, shape, isGroup: holds, rank: isKnown ? 1 : 2 }];
  });
}

function inShape(shape: ShapeFacts, key: string): readonly Offered[] {
  const { elements = {}, collection } = shape;
  const names = [
    ...Object.keys(elements),
    ...Object.keys(collection?.add ?? {}),
    ...[collection?.remove, collection?.clear].flatMap((name) => name ?? []),
  ];
  return names.map((name) => {
    const own = shapeOfChild(shape, name);
    const holds = own?.collection !== undefined || own?.elements !== undefined;
    return { name, key: `${key}/${name}`, shape: own, isGroup: holds, rank: 1 };
  });
}

/** Both readers refuse it behind another element of the file. */
const FIRST = "configSections";

const KEYWORDS = [FIRST, "location"] as const;

function offeredIn(
  looked: Looked,
  parent: Element | undefined,
  own: Element | undefined,
): readonly Offered[] {
  const { schema } = looked;
  if (!parent)
    return looked.document.root !== undefined && looked.document.root !== own
      ? []
      : [
          {
            name: "configuration",
            key: "configuration",
            shape: schema.keywords.configuration,
            isGroup: true,
            rank: 0,
          },
        ];
  const place = placeOf(looked, parent);
  switch (place.role) {
    case "configuration":
      return [
        ...inGroup(looked, "", false),
        ...KEYWORDS.map((name) => ({
          name,
          key: name,
          shape: schema.keywords[name],
          isGroup: true,
          rank: 1,
        })),
      ];
    case "location":
      return inGroup(looked, "", true);
    case "group":
      return inGroup(looked, place.path, parent.parent?.name === "location");
    case "configSections":
    case "section":
    case "inside":
      return place.shape ? inShape(place.shape, place.key ?? "") : [];
    case "unknown":
      return [];
  }
}

/** Elements that stand once; entries, removals and locations come as often as somebody likes. */
function isUsed(looked: Looked, parent: Element | undefined, own: Element | undefined) {
  if (!parent || isTransform(looked)) return () => false;
  const { shape } = placeOf(looked, parent);
  const there = new Set(parent.children.flatMap((child) => (child === own ? [] : child.name)));
  const isMany = (name: string) =>
    name === "location" ||
    (ownProperty(shape?.elements, name) === undefined && shape?.collection !== undefined);
  return ({ name }: Offered) => there.has(name) && !isMany(name);
}

/** The tag with its required attributes, and with room inside where it holds others. */
function tagOf({ name, shape, isGroup: holds }: Offered, unit: string): string {
  const required = Object.entries(shape?.attributes ?? {})
    .filter(([, facts]) => facts.required)
    .map(([attribute], i) => ` ${attribute}="$${i + 1}"`)
    .join("");
  return holds
    ? `${literal(name)}${required}>\n${unit}$0\n</${literal(name)}>`
    : `${literal(name)}${required} ${required === "" ? "$0" : ""}/>`;
}

const isName = (name: string) => /^[\p{L}_:][\p{L}\p{N}_.:-]*$/u.test(name);

/** Something stands behind the name already: only the name is written. */
function isWritten({ document }: Looked, typed: AtElement): boolean {
  if (typed.at === "content") return false;
  const { text } = document.source;
  const { end } = typed.span;
  if (typed.element?.endTag || (typed.element?.attributes.length ?? 0) > 0) return true;
  const next = text.charAt(skipSpace(text, end));
  return next === ">" || next === "/";
}

function snippetsIn(
  offered: readonly Offered[],
  typed: AtElement,
  span: Span,
  { layout, step }: { readonly layout: Unit; readonly step: string },
): readonly Completion[] {
  const paths = new Set(offered.map(({ key }) => key));
  return SNIPPETS.filter(({ section }) => paths.has(section)).map(
    ({ section, label, summary, body }) => ({
      label,
      kind: "snippet",
      span,
      insert: withIndent(inSteps(typed.at === "content" ? body : body.slice(1), step), layout),
      isSnippet: true,
      detail: section,
      documentation: summary,
      rank: 3,
    }),
  );
}

/** The elements that an element takes and does not hold yet, and snippets for its sections. */
export function elementsFor(looked: Looked, typed: AtElement): readonly Completion[] {
  const { parent } = typed;
  const { text } = looked.document.source;
  const own = typed.at === "elementName" ? typed.element : undefined;
  const used = isUsed(looked, parent, own);
  const start = typed.at === "elementName" ? typed.less : typed.span.start;
  // A file may declare a section by what is no name.
  const isLate = parent?.children.some((one) => one !== own && one.span.start < start) ?? false;
  const offered = offeredIn(looked, parent, own).filter(
    (one) =>
      isName(one.name) && !used(one) && !(one.name === FIRST && isLate && !isTransform(looked)),
  );
  const onlyName = isWritten(looked, typed);
  const { indent: step, lineEnd } = unitOf(text);
  const layout = { indent: indentAt(text, start), lineEnd };
  const endTag = own && endName(own, text);
  const bracket = typed.at === "content" ? "<" : "";
  const elements = offered.map((one): Completion => {
    const documentation = textAt(looked.texts, one.key);
    const detail = summaryAt(looked.texts, one.key);
    return {
      label: one.name,
      kind: "element",
      span: typed.span,
      insert: onlyName ? one.name : withIndent(bracket + tagOf(one, step), layout),
      isSnippet: !onlyName,
      ...(endTag ? { also: [{ span: endTag, text: one.name }] } : {}),
      ...(detail === undefined ? {} : { detail }),
      ...(documentation === undefined ? {} : { documentation: paragraphs(documentation) }),
      rank: one.rank,
    };
  });
  const snippets = onlyName ? [] : snippetsIn(offered, typed, typed.span, { layout, step });
  return [...elements, ...snippets].sort((a, b) => a.rank - b.rank);
}
