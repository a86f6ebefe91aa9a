/** Files held in memory, loaded and linted once: the verdict, and any value in force. */
import { rules } from "../../rules/index.js";
import type { Diagnostic } from "../../src/diagnostic.js";
import type { Resolved } from "../../src/effective/application.js";
import { configure, diagnostics, requestOf, run, view } from "../../src/index.js";
import type { Request } from "../../src/index.js";
import { positionAt, textOf } from "../../src/source.js";
import { memory, type Tree } from "../fixtures/disk.js";

/** Names under which a tree holds the server's own files. */
export const ROOT = "_root.config";
export const MACHINE = "_machine.config";
export const HOST = "_applicationHost.config";

/** How a value that the files do not show is told. */
export const UNKNOWN = Symbol("unknown");

type Shape = Readonly<Record<string, unknown>> & { readonly $entries: readonly Shape[] };

export interface Judged {
  readonly diagnostics: readonly Diagnostic[];
  /** Category syntax or schema, severity error: the server refuses the file. */
  readonly refusals: readonly Diagnostic[];
  /**
   * What is in force.
   * @param path - a folder, such as "/" or "/admin"
   * @param name - "system.web/sessionState@mode"; a collection as "system.web/sessionState/providers"
   */
  valueAt(path: string, name: string): unknown;
  resolvedAt(path: string, name: string): Resolved<unknown>;
}

const levelsOf = (presets: readonly string[]) =>
  configure({ rules, diagnostics, presets, ruleSettings: {} }).levels;
const RECOMMENDED = levelsOf(["recommended"]);
const ALL = levelsOf(["all"]);

function serverOf(tree: Tree): NonNullable<Request["server"]> {
  return {
    ...(ROOT in tree ? { rootWebConfig: ROOT } : {}),
    ...(MACHINE in tree ? { machineConfig: MACHINE } : {}),
    ...(HOST in tree ? { applicationHost: HOST } : {}),
  };
}

export interface Asked {
  /** Every id instead of the preset `recommended`. */
  readonly all?: boolean;
  readonly request?: Partial<Request>;
}

export function judge(tree: Tree, { all = false, request = {} }: Asked = {}): Judged {
  const asked = requestOf(
    {
      files: memory(tree),
      targets: Object.keys(tree).filter((path) => /(?:^|\/)web(?:\..+)?\.config$/i.test(path)),
      base: ".",
      server: serverOf(tree),
      ...request,
    },
    rules,
    all ? ALL : RECOMMENDED,
  );
  const workspace = view(asked);
  const result = run(asked);
  const shapeAt = (path: string, steps: readonly string[]): Shape => {
    const at = workspace.at(path);
    if ("problem" in at) throw new Error(at.problem);
    const [section = "", ...inner] = steps;
    let shape = (at.config as unknown as Readonly<Record<string, Shape>>)[section];
    for (const name of inner) shape = shape?.[name] as Shape | undefined;
    if (!shape) throw new Error(`no ${steps.join(" ")}`);
    return shape;
  };
  const resolvedAt = (path: string, name: string) => {
    const [element = "", attribute = ""] = name.split("@");
    const resolved = shapeAt(path, stepsOf(element))[attribute];
    if (resolved === undefined) throw new Error(`no ${name}`);
    return resolved as Resolved<unknown>;
  };
  return {
    diagnostics: result.diagnostics,
    refusals: result.diagnostics.filter(isRefusal),
    resolvedAt,
    valueAt(path, name) {
      if (!name.includes("@"))
        return shapeAt(path, stepsOf(name)).$entries.map(
          (entry) => `${valueOf(entry.name)}=${valueOf(entry.type)}`,
        );
      const resolved = resolvedAt(path, name);
      return resolved.known ? resolved.value : UNKNOWN;
    },
  };
}

const valueOf = (resolved: unknown) => String((resolved as Resolved<unknown>).value);

/** "system.web/sessionState/providers": the section, then the elements inside it. */
function stepsOf(path: string): string[] {
  const [group = "", section = "", ...inner] = path.split("/");
  return [`${group}/${section}`, ...inner];
}

export const isRefusal = ({ category, severity }: Diagnostic) =>
  severity === "error" && (category === "schema" || category === "syntax");

/** "Web.config:3" of a diagnostic. */
export function placeOf({ at }: Diagnostic): string {
  return `${at.source.path}:${positionAt(at.source, at.span.start).line}`;
}

/** `Web.config:3 id "text under the span"`, for the eye. */
export const brief = (diagnostic: Diagnostic) =>
  `${placeOf(diagnostic)} ${diagnostic.rule} "${textOf(diagnostic.at.source, diagnostic.at.span)}"`;
