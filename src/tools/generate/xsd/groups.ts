/** The names that servers register -> groups of sections, each with what may stand in it. */
import { keywords } from "../../../../schema/keywords.js";
import { registered, wellKnownDeclared } from "../../../../schema/registered.js";
import type { Section } from "../../../../schema/vocabulary.js";
import { sinceText } from "../words.js";
import { documentation, type Markup, xs } from "./markup.js";
import type { Types } from "./types.js";

/**
 * Sections of system.webServer that come with the schema file of a product. There are more than
 * anybody can list; these stand in many a web.config.
 */
const ADD_ONS = ["system.webServer/iisnode", "system.webServer/heliconZoo"];

interface Node {
  readonly path: string;
  readonly children: Map<string, Node>;
  section: Section | undefined;
  /** What is known of it, for whoever hovers over it. */
  help: (string | undefined)[];
}

function tree(sections: readonly Section[]): Node {
  const root: Node = { path: "", children: new Map(), section: undefined, help: [] };
  const at = (path: string): Node =>
    path.split("/").reduce((parent, name) => {
      const known = parent.children.get(name);
      if (known) return known;
      const made: Node = {
        path: parent.path === "" ? name : `${parent.path}/${name}`,
        children: new Map(),
        section: undefined,
        help: [],
      };
      parent.children.set(name, made);
      return made;
    }, root);
  for (const { path, feature, since } of registered) {
    const node = at(path);
    if (node.help.length === 0)
      node.help = [
        feature === undefined ? undefined : `Comes with: ${feature}.`,
        since && `Since ${sinceText(since)}.`,
      ];
  }
  for (const { path, owner } of wellKnownDeclared) {
    const node = at(path);
    if (node.help.length === 0) node.help = [`Comes with: ${owner}.`];
  }
  for (const path of ADD_ONS) at(path);
  for (const section of sections) at(section.path).section = section;
  return root;
}

const isDeclared = (path: string) =>
  wellKnownDeclared.some((entry) => path === entry.path || path.startsWith(`${entry.path}/`));

/** A package's sections keep what they like below them. */
const isGroup = ({ path, children, section }: Node) =>
  section === undefined && children.size > 0 && !isDeclared(path);

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

/** Locks and sources belong on sections: no value that they could have here is right. */
const RESERVED = [
  ...Object.keys(keywords.section.attributes),
  ...Object.keys(keywords.element.attributes),
].sort();

/** What stands on every group. */
export const GROUP_ATTRIBUTES: Markup = xs(
  "attributeGroup",
  { name: "group" },
  ...RESERVED.map((name) => xs("attribute", { name, type: "never" })),
  xs("anyAttribute", { namespace: "##any", processContents: "skip" }),
);

/** A type without a value. */
export const NEVER_TYPE: Markup = xs(
  "simpleType",
  { name: "never" },
  documentation(["May not stand on a group: names that begin with config or lock are reserved."]),
  xs(
    "restriction",
    { base: "xs:string" },
    xs("maxLength", { value: 0 }),
    xs("pattern", { value: "[\\s\\S]" }),
  ),
);

function declare(node: Node, name: string, types: Types, once: boolean): Markup {
  const occurs = once ? { minOccurs: 0 } : {};
  if (node.section) return types.section(node.section, occurs);
  if (!isGroup(node))
    return xs("element", { name, type: "open", ...occurs }, documentation(node.help));
  const children = [...node.children].sort(byName);
  // `all` also says that nothing stands twice. A group may, with other sections in it, and in
  // system.webServer one meets that.
  const isWebServer = node.path === "system.webServer";
  const declared = children.map(([inner, child]) => declare(child, inner, types, !isWebServer));
  return xs(
    "element",
    { name, ...occurs },
    documentation(["Group of sections.", ...node.help]),
    xs(
      "complexType",
      {},
      isWebServer
        ? xs("choice", { minOccurs: 0, maxOccurs: "unbounded" }, ...declared)
        : xs("all", {}, ...declared),
      xs("attributeGroup", { ref: "group" }),
    ),
  );
}

/** Names of more than one word: nothing else in a configuration is called so by chance. */
const isDistinct = (name: string) => /[a-z][A-Z]/.test(name);

/** Sections that may be the root of a file of their own, as `src/settings/read.ts` finds them. */
function fragments(sections: readonly Section[]): Section[] {
  return sections.filter(({ path }) => /^(?:system\.web\/|system\.webServer\/)?[^/]+$/.test(path));
}

/** Fragments that are checked by their own name; the others are only let through. */
function checkedFragments(sections: readonly Section[]): Section[] {
  return fragments(sections).filter(({ path }) => isDistinct(path.split("/").at(-1) ?? ""));
}

/** The elements that may stand at the top of a file or directly in `<configuration>`. */
export function topElements(sections: readonly Section[], types: Types): Markup {
  const root = tree(sections);
  const top = [...root.children]
    .sort(byName)
    .map(([name, node]) => declare(node, name, types, false));
  const checked = new Set(checkedFragments(sections));
  const alone = fragments(sections)
    .filter(({ path }) => path.includes("/") && !root.children.has(path.split("/").at(-1) ?? ""))
    .map((section) => {
      const name = section.path.split("/").at(-1) ?? "";
      return checked.has(section)
        ? types.section(section, {})
        : xs("element", { name, type: "open" }, documentation([section.summary]));
    });
  return [...top, ...alone].flat();
}
