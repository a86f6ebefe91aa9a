/** invalid-config-source: what only the file system shows about a configSource. */
import type { ReaderFinding, Related } from "../diagnostic.js";
import { attributeOf, type Element } from "../document/tree.js";
import { isTooDeep } from "../settings/deep-path.js";
import { configSourceComplaint } from "../settings/section.js";
import { sectionPointer } from "../settings/pointer.js";
import type { Location } from "../source.js";
import { folderOf, join } from "../paths.js";
import { type ConfigFile, valueLocation } from "../settings/config-file.js";
import { type ChainContext, related } from "./chain-check.js";
import { kept } from "../kept.js";

const TEMPLATE_ENDINGS = [".example", ".template", ".sample", ".dist"];

/** A file of that name plus an ending that marks it as a pattern to copy. */
function templateOf(names: readonly string[], target: string): string | undefined {
  const name = target.split("\\").at(-1)?.toLowerCase() ?? "";
  const stem = name.replace(/\.config$/, "");
  return names.find((candidate) => {
    const lower = candidate.toLowerCase();
    return TEMPLATE_ENDINGS.some(
      (ending) =>
        lower === `${name}${ending}` ||
        lower === `${stem}${ending}.config` ||
        lower === `${stem}${ending}`,
    );
  });
}

/** The target is not there: an error, unless something shows that it is made on deployment. */
function missing(context: ChainContext, target: string, at: Location): ReaderFinding {
  const { file } = context;
  const rule = "invalid-config-source";
  const template = templateOf(context.siblings(file), target);
  if (template !== undefined)
    return {
      rule,
      severity: "info",
      message: {
        what: `"${target}" is not there; "${template}" looks like its template.`,
        next: "Copy it before you deploy: without the file the server refuses the section.",
      },
      at,
    };
  // Git is asked folder by folder, and of so deep a path nothing leaves a file to it.
  const path = target.replaceAll("\\", "/");
  if (!isTooDeep(path) && context.isGitIgnored(file, path))
    return {
      rule,
      severity: "info",
      message: `"${target}" is not there, and git leaves it out: it must be made on the way to the server, which refuses the section without it.`,
      at,
    };
  return {
    rule,
    message: {
      what: `"${target}" is not there (the path is relative to this file's folder).`,
      next: "The server refuses the section; create the file or correct the path.",
    },
    at,
  };
}

const pathOf = (file: ConfigFile, target: string) =>
  join(folderOf(file.document.source.path), target.replaceAll("\\", "/")).toLowerCase();

/** The targets that a file names, by path, with the section that takes each; made once per file. */
const targets = kept<ConfigFile, ReadonlyMap<string, Element>>();

function targetsOf(file: ConfigFile): ReadonlyMap<string, Element> {
  const known = targets.get(file);
  if (known) return known;
  const made = new Map<string, Element>();
  for (const [index, scope] of file.settings.scopes.entries())
    for (const [section, element] of scope.elements) {
      const opacity = file.opaque.get(sectionPointer(index, section));
      if (opacity?.why !== "configSource") continue;
      const path = pathOf(file, opacity.target);
      if (!made.has(path)) made.set(path, element);
    }
  targets.set(file, made);
  return made;
}

/** Where a file above names the same target (ValidateUniqueChildConfigSource). */
function usedAbove({ file, chain }: ChainContext, target: string): Related | undefined {
  const wanted = pathOf(file, target);
  for (const { file: above } of chain) {
    const element = above && above !== file ? targetsOf(above).get(wanted) : undefined;
    if (above && element) return related(above, element, "Named here.");
  }
  return undefined;
}

/**
 * What stands behind the section in a file of its own: both readers of such files look for more
 * and take nothing but comments (BaseConfigurationRecord, AppSettingsSection).
 */
export function* behindSection(
  { document }: ConfigFile,
  named: readonly Related[],
): Generator<ReaderFinding> {
  const { root, nodes, source } = document;
  if (!root) return;
  for (const node of nodes)
    if (node.kind === "instruction" && node.span.start >= root.span.end)
      yield {
        rule: "invalid-config-source",
        message: `A processing instruction is not allowed after <${root.name}> in this file. Remove it; only comments may follow.`,
        at: { source, span: node.span },
        related: named,
      };
}

/** Targets that are missing, hold something else, or name a further file. */
export function* checkConfigSources(context: ChainContext): Generator<ReaderFinding> {
  const { file } = context;
  const usedBy = new Map<string, string>();
  for (const [index, scope] of file.settings.scopes.entries()) {
    for (const [section, element] of scope.elements) {
      const attribute = attributeOf(element, "configSource");
      if (!attribute) continue;
      const opacity = file.opaque.get(sectionPointer(index, section));
      if (opacity?.why !== "configSource" || configSourceComplaint(opacity.target) !== undefined)
        continue;
      const at = valueLocation(file, attribute);
      const earlier = usedBy.get(opacity.target.toLowerCase());
      if (earlier === section) continue;
      const above = usedAbove(context, opacity.target);
      if (above !== undefined) {
        yield {
          rule: "invalid-config-source",
          message: {
            what: `A file above takes a section from "${opacity.target}" already.`,
            next: "Give this one a file of its own.",
          },
          at,
          related: [above],
        };
        continue;
      }
      if (earlier !== undefined) {
        yield {
          rule: "invalid-config-source",
          message: {
            what: `"${opacity.target}" already serves the section ${earlier}.`,
            next: "One file may serve only one section.",
          },
          at,
        };
        continue;
      }
      usedBy.set(opacity.target.toLowerCase(), section);
      const target = context.sourceOf(file, opacity.target);
      if (!target) {
        if (!context.isAlone) yield missing(context, opacity.target, at);
        continue;
      }
      if (target === file) {
        yield {
          rule: "invalid-config-source",
          message: {
            what: `"${opacity.target}" is this very file.`,
            next: "Name a file that holds the section alone.",
          },
          at,
        };
        continue;
      }
      const { root } = target.document;
      if (root && root.name !== element.name) {
        yield {
          rule: "invalid-config-source",
          message: `The root of a configSource file must be the section itself: <${element.name}>, not <${root.name}>.`,
          at: { source: target.document.source, span: root.nameSpan },
          related: [{ at, message: "Named here." }],
        };
        continue;
      }
      const chained = root && attributeOf(root, "configSource");
      if (chained)
        yield {
          rule: "invalid-config-source",
          message: {
            what: "A configSource file may not name a further configSource.",
            next: "Put the settings here.",
          },
          at: { source: target.document.source, span: chained.nameSpan },
          related: [{ at, message: "Named here." }],
        };
      yield* behindSection(target, [{ at, message: "Named here." }]);
    }
  }
}
