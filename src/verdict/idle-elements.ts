/** What stands in a transform as if it did something, and of which the engine takes no notice. */
import type { ReaderFinding } from "../diagnostic.js";
import { namespaceOf, splitName } from "../document/namespaces.js";
import type { Attribute, Element } from "../document/tree.js";
import type { ConfigFile } from "../settings/config-file.js";
import type { Source } from "../source.js";
import { XDT_NAMESPACE } from "../transform/xdt.js";

const KNOWN = ["Transform", "Locator", "SupressWarnings"] as const;

/** Below these the content goes into the result, or the base loses the place. */
const TAKES_ALL =
  /^\s*(?:Insert|InsertIfMissing|InsertBefore|InsertAfter|Replace|Remove|RemoveAll|CommentOut)\b/;

/** The local name of an attribute of the transform namespace. */
function xdtName(attribute: Attribute): string | undefined {
  const { prefix, local } = splitName(attribute.name);
  if (prefix === "" || prefix === "xmlns") return undefined;
  return namespaceOf(attribute.parent, prefix) === XDT_NAMESPACE ? local : undefined;
}

/** Attributes of the transform namespace that the engine does not know: names are case-sensitive. */
export function* unknownXdtNames(transform: ConfigFile): Generator<ReaderFinding> {
  const { root, source } = transform.document;
  const pending = root ? [root] : [];
  for (let element = pending.pop(); element; element = pending.pop()) {
    for (const child of element.children) pending.push(child);
    for (const attribute of element.attributes) {
      const name = attribute.name.includes(":") ? xdtName(attribute) : undefined;
      if (name === undefined || KNOWN.some((known) => known === name)) continue;
      const { prefix } = splitName(attribute.name);
      const lower = name.toLowerCase();
      const meant =
        lower === "suppresswarnings"
          ? "SupressWarnings"
          : KNOWN.find((known) => known.toLowerCase() === lower);
      const cure =
        meant === undefined
          ? `It knows ${KNOWN.map((known) => `"${prefix}:${known}"`).join(", ")}.`
          : meant === "SupressWarnings" && lower === "suppresswarnings"
            ? `Its own spelling has one "p": write "${prefix}:${meant}".`
            : `Letter case counts: write "${prefix}:${meant}".`;
      yield {
        rule: "transform-without-effect",
        message: {
          what: `The transform engine does not know the attribute "${attribute.name}", passes over it and says nothing.`,
          next: cure,
        },
        at: { source, span: attribute.nameSpan },
        ...(meant === undefined
          ? {}
          : {
              fix: {
                safe: false,
                edits: [{ source, span: attribute.nameSpan, text: `${prefix}:${meant}` }],
              },
            }),
      };
    }
  }
}

/** What an element says by itself: its attributes without declarations, and its text. */
function wordsOf(element: Element): readonly (readonly [string, string])[] {
  const words = element.attributes
    .filter(({ name }) => name !== "xmlns" && !name.startsWith("xmlns:"))
    .map(({ name, value }) => [name, value] as const);
  const text = element.nodes
    .map((node) => (node.kind === "text" || node.kind === "cdata" ? node.value : ""))
    .join("")
    .trim();
  return text === "" ? words : [...words, ["", text]];
}

const keyOf = (words: readonly (readonly [string, string])[]): string =>
  JSON.stringify([...words].sort(([a], [b]) => (a < b ? -1 : 1)));

/** Everything that the base says, by the path of its elements. */
function saidBy(root: Element): ReadonlyMap<string, ReadonlySet<string>> {
  const said = new Map<string, Set<string>>();
  const add = (element: Element, outer: string): void => {
    const path = `${outer}/${element.name}`;
    const there = said.get(path) ?? new Set<string>();
    there.add(keyOf(wordsOf(element)));
    said.set(path, there);
    for (const child of element.children) add(child, path);
  };
  add(root, "");
  return said;
}

/** A transform, and what its base says: read when the first leaf asks. */
interface Compared {
  readonly source: Source;
  readonly root: Element;
  readonly said: () => ReadonlyMap<string, ReadonlySet<string>>;
}

function* idleBelow(element: Element, outer: string, of: Compared): Generator<ReaderFinding> {
  const own = element.attributes.filter((attribute) => xdtName(attribute) !== undefined);
  const asked = own.find((attribute) => xdtName(attribute) === "Transform");
  if (asked !== undefined && TAKES_ALL.test(asked.value)) return;
  // What another locator leads to is not told by names.
  if (
    own.some(
      (attribute) =>
        xdtName(attribute) === "Locator" &&
        element.children.length > 0 &&
        !/^\s*Match\b/.test(attribute.value),
    )
  )
    return;
  const path = `${outer}/${element.name}`;
  for (const child of element.children) yield* idleBelow(child, path, of);
  if (element.children.length > 0 || own.length > 0 || element === of.root) return;
  // An element of the engine's own is no setting: Import names where further transforms are.
  const { prefix } = splitName(element.name);
  if (prefix !== "" && namespaceOf(element, prefix) === XDT_NAMESPACE) return;
  const words = wordsOf(element);
  if (words.length === 0) return;
  if (of.said().get(path)?.has(keyOf(words)) === true) return;
  yield {
    rule: "transform-without-effect",
    message: {
      what: `<${element.name}> carries no xdt:Transform, so the engine passes over it: the result keeps what the base file says, or does not say.`,
      next: `Add xdt:Transform="SetAttributes", "Replace" or "Insert", or remove the element.`,
    },
    at: { source: of.source, span: element.nameSpan },
  };
}

/**
 * Leaves of a transform without any attribute of its namespace, that say something else than the
 * base does: somebody meant them to count. The base's own words, repeated, harm nobody.
 */
export function idleElements(base: ConfigFile, transform: ConfigFile): Iterable<ReaderFinding> {
  const { root, source } = transform.document;
  const baseRoot = base.document.root;
  if (!root || !baseRoot) return [];
  let said: ReturnType<Compared["said"]> | undefined;
  return idleBelow(root, "", { source, root, said: () => (said ??= saidBy(baseRoot)) });
}
