/** A server held in memory: what is in force at a path, in words that a test can compare. */
import type { Files } from "../../../src/files.js";
import { summarise } from "../../../src/sessions/summary.js";
import { type Request, requestOf } from "../../../src/index.js";
import { view, type View } from "../../../src/run/view.js";
import { type Location, positionAt } from "../../../src/source.js";
import { memory, type Tree } from "../../fixtures/disk.js";

const SERVER = {
  machineConfig: "srv/machine.config",
  rootWebConfig: "srv/web.config",
  applicationHost: "srv/applicationHost.config",
} as const;

/** The files below `srv` that the tree holds, by the part they play. */
function serverOf(tree: Tree): NonNullable<Request["server"]> {
  return Object.fromEntries(Object.entries(SERVER).filter(([, path]) => path in tree));
}

/** What was loaded, and the request it came from. */
export interface Loaded extends View {
  readonly request: Request;
}

/** Loads what a request names. */
export const viewOf = (request: Request): Loaded => ({
  ...view(requestOf(request, [], new Map())),
  request,
});

/** Loads a tree; files below `srv` are the server's, every other web.config is a target. */
export function load(
  tree: Tree,
  request: Partial<Request> & { readonly files?: Files } = {},
): Loaded {
  return viewOf({
    files: memory(tree),
    base: ".",
    targets: Object.keys(tree).filter(
      (path) => !path.startsWith("srv/") && /(^|\/)web[^/]*\.config$/i.test(path),
    ),
    server: serverOf(tree),
    ...request,
  });
}

const inFile = ({ source, span }: Location) =>
  `${source.path}:${positionAt(source, span.start).line}`;

/**
 * A value in force as `value < place < place it overrides`, with what locks it behind `!`.
 * @param setting - `system.web/sessionState@timeout`, `system.webServer/asp@session/timeout`
 */
export function shown(workspace: View, path: string, setting: string): string {
  const [section = "", name = ""] = setting.split("@");
  const found = workspace.at(path);
  if ("problem" in found) return found.problem;
  const one = found.describe(section)?.values.find((value) => value.name === name);
  if (!one) return "no such setting";
  const { value, known, from, defaultOf, shadowed, locked } = one;
  const origin =
    from === "default"
      ? `default${defaultOf === undefined ? "" : ` of ${defaultOf}`}`
      : from === "unseen"
        ? "not at hand"
        : inFile(from);
  const places = [origin, ...shadowed.map(inFile)].join(" < ");
  return `${known ? String(value) : "unknown"} < ${places}${locked ? ` ! ${inFile(locked)}` : ""}`;
}

/** Names of the settings in a section, such as those of collections. */
export function names(workspace: View, path: string, section: string): string[] {
  const found = workspace.at(path);
  if ("problem" in found) throw new Error(found.problem);
  return (found.describe(section)?.values ?? []).map(({ name }) => name);
}

/** "path mode timeout pool idle" for each application. */
export const overview = ({ applications, configurations }: View) =>
  [...applications, ...configurations]
    .map(summarise)
    .map(({ application, mode, timeout, pool, idle }) =>
      [application, mode, timeout, pool, idle].filter((part) => part !== "").join(" | "),
    );

/** "rule place" of each finding that several files show together. */
export const findings = ({ findings: found }: View) =>
  found.map(({ rule, at }) => `${rule} ${inFile(at)}`);

/** An applicationHost.config. */
export const host = (parts: {
  readonly pools?: string;
  readonly sites: string;
  readonly declarations?: string;
  /** Behind system.applicationHost. */
  readonly more?: string;
}) => `<configuration>
<configSections>${parts.declarations ?? ""}</configSections>
<system.applicationHost>
<applicationPools>
${parts.pools ?? '<add name="DefaultAppPool" />'}
</applicationPools>
<sites>
${parts.sites}
</sites>
</system.applicationHost>
${parts.more ?? ""}
</configuration>
`;

/** A site; `applications` maps a path to its physical folder, or to that and the pool. */
export const site = (
  name: string,
  id: number,
  applications: Readonly<Record<string, string | readonly [folder: string, pool: string]>>,
) =>
  `<site name="${name}" id="${id}">${Object.entries(applications)
    .map(([path, given]) => {
      const [folder, pool] = typeof given === "string" ? [given] : given;
      const attribute = pool === undefined ? "" : ` applicationPool="${pool}"`;
      return `<application path="${path}"${attribute}><virtualDirectory path="/" physicalPath="${folder}" /></application>`;
    })
    .join("")}</site>`;

/** A web.config with these attributes on <sessionState>, in line 3. */
export const session = (attributes: string) =>
  `<configuration>\n<system.web>\n<sessionState ${attributes} />\n</system.web>\n</configuration>\n`;
