/** Whose settings the server's tools change when a rule changes what an application runs with. */
import type { ShapeFacts } from "../../schema/vocabulary.js";
import type { Application, EffectiveConfig, Owner, Resolved } from "../../src/rule.js";
import { writtenAttribute, type XmlElement } from "./spots.js";

/** Site and path as the tools want them; SITE stands for a name that no file at hand tells. */
function siteOf(application: Application): string {
  if (application.site) return application.path;
  // Without the server's files the outermost application is taken for the root of its site.
  let root = application;
  while (root.parent) root = root.parent;
  const below = application.path.slice(root.path.replace(/\/$/, "").length);
  return `SITE${below.replace(/\/$/, "")}`;
}

/** The section that a path is in, and its values in force. */
function sectionAt({ config, schema }: Application, path: string) {
  const [elements = ""] = path.split("@");
  for (let name = elements; name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf("/")))) {
    const facts = schema.section(name);
    if (facts) return { facts, values: config[name as keyof EffectiveConfig] as object };
  }
  return undefined;
}

/** Whether anything is written that the schema of IIS does not know. */
function hasUnknown({ attributes = {}, elements = {} }: ShapeFacts, values: object): boolean {
  const inForce = values as Readonly<Record<string, Resolved<unknown>>>;
  return (
    Object.entries(attributes).some(
      ([name, { otherReader }]) => otherReader?.unknown && inForce[name]?.from !== "default",
    ) ||
    Object.entries(elements).some(([name, inner]) => {
      const below = inForce[name];
      return below !== undefined && hasUnknown(inner, below);
    })
  );
}

/** Whether files say something there that IIS does not know: tools may refuse to open the section. */
function isClosedToTools(application: Application, path: string): boolean {
  const section = sectionAt(application, path);
  return section?.facts.reader === "managed" && hasUnknown(section.facts, section.values);
}

/** Whether a `<location>` of the application's own file decides: it outdoes what tools would write. */
function isInOwnLocation({ folder }: Application, current: Resolved<unknown>): boolean {
  const written = writtenAttribute(current);
  if (!written) return false;
  const { path } = written.source;
  if ((path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".") !== folder) return false;
  let element: XmlElement | undefined = written.attribute.parent;
  while (element && element.name !== "location") element = element.parent;
  return element !== undefined;
}

/**
 * Whether a value stands where the tools write it for an application: in a file of its folder, or
 * for what IIS alone reads in applicationHost.config too.
 */
export function isWrittenBelow(
  application: Application,
  { from, name }: Resolved<unknown>,
): boolean {
  if (from === "default") return false;
  if (sectionAt(application, name)?.facts.reader === "native") return true;
  const { folder } = application;
  const { path } = from.source;
  if (folder === undefined) return false;
  return folder === "." ? !/^(?:\/|[A-Za-z]:)/.test(path) : path.startsWith(`${folder}/`);
}

/** Who is changed when a setting of an application is; nobody where no tool can do it. */
export function ownerOf(
  application: Application,
  current: Resolved<unknown>,
): { readonly of?: Owner } {
  const isClosed =
    isClosedToTools(application, current.name) || isInOwnLocation(application, current);
  return isClosed ? {} : { of: { kind: "site", path: siteOf(application) } };
}
