/** setting-newer-than-framework: settings that the version in use does not know yet. */
import type { AttributeFacts, Since } from "../../../schema/vocabulary.js";
import type { ReaderFinding } from "../../diagnostic.js";
import type { Attribute } from "../../document/tree.js";
import { ownProperty } from "../../settings/normalise.js";
import { steps } from "../../settings/pointer.js";
import { sectionFacts, shapeAt } from "../../settings/validate.js";
import { compareVersions } from "../defaults.js";
import { type ChainContext, nameOfNode } from "./chain-check.js";

interface Written {
  readonly attribute: Attribute;
  readonly facts: AttributeFacts;
  readonly native: boolean;
}

/** Every attribute of the file that the schema knows. */
function* writtenAttributes({ file }: ChainContext): Generator<Written> {
  for (const [pointer, node] of file.origins) {
    if (node.kind !== "attribute") continue;
    // scopes, index, sections, path, ..., name
    const [, , , path = "", ...rest] = steps(pointer);
    const section = sectionFacts(path);
    const name = rest.pop();
    if (!section || name === undefined) continue;
    const facts = ownProperty(shapeAt(section, rest)?.attributes, name);
    if (facts) yield { attribute: node, facts, native: section.reader === "native" };
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
  const { dotnet, iis, target } = context.versions;
  if (dotnet === undefined && iis === undefined && target === undefined) return;
  for (const written of writtenAttributes(context)) {
    const found = sinceOf(written);
    if (!found) continue;
    const { since, what } = found;
    const at = nameOfNode(context.file, written.attribute);
    const installed = written.native ? iis : dotnet;
    const needed = written.native ? since.iis : since.dotnet;
    const product = written.native ? "IIS" : ".NET Framework";
    if (isOlder(installed, needed)) {
      yield {
        rule: "setting-newer-than-framework",
        message: `${what} exists since ${product} ${needed ?? ""}, and ${installed ?? ""} is in use: the reader refuses it. Remove it, or update the server.`,
        at,
      };
    } else if (
      !written.native &&
      installed === undefined &&
      target &&
      isOlder(target.dotnet, needed)
    ) {
      yield {
        rule: "setting-newer-than-framework",
        severity: "info",
        message: `${what} exists since .NET Framework ${needed ?? ""}; the code is built for ${target.dotnet}. It works where the server has ${needed ?? ""} or later installed, otherwise the application does not start.`,
        at,
        related: [{ at: target.at, message: `Built for ${target.dotnet}.` }],
      };
    }
  }
}
