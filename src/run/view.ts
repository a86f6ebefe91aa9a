/** What is in force, for looking at it: the trees of what is named, all kept in memory. */
import type { ReaderFinding } from "../diagnostic.js";
import type { Application, EffectiveConfig } from "../effective/application.js";
import { type DescribedSection, describeSection } from "../effective/describe.js";
import { effectiveConfig } from "../effective/effective-config.js";
import { workingTree } from "../effective/git-ignore.js";
import { locatePath, type NamedTree } from "../effective/locate.js";
import { nameOfTree } from "../effective/plan.js";
import type { Server } from "../effective/server.js";
import { OpenTree } from "../effective/tree.js";
import { Naming } from "./naming.js";
import { loadTree, type Look, serverFindings } from "./one-tree.js";
import type { Met, RunRequest } from "./request.js";

/** The configuration at one path. */
export interface InForce {
  /** As reports show it, with the build configuration where one was asked for: "/shop (Release)". */
  readonly path: string;
  readonly config: EffectiveConfig;
  /** The application that the path belongs to, with its pool. */
  readonly application: Application | undefined;
  /** One section flat, with origins and locks; undefined where it is not known. */
  describe(section: string): DescribedSection | undefined;
}

export interface View {
  readonly applications: readonly Application[];
  /** The applications again as each transform leaves them. */
  readonly configurations: readonly Application[];
  readonly findings: readonly ReaderFinding[];
  readonly projects: readonly Met[];
  /** Paths of the files that were named. */
  readonly named: readonly string[];
  /** What is in force at a URL path, a path of a site, or a name that this view shows. */
  at(path: string): InForce | { readonly problem: string };
}

/** "/shop (Release)" -> "/shop" and "Release"; a path without such an end is itself. */
function split(asked: string): { path: string; configuration: string | undefined } {
  const open = asked.endsWith(")") ? asked.lastIndexOf(" (") : -1;
  if (open < 0) return { path: asked, configuration: undefined };
  return { path: asked.slice(0, open), configuration: asked.slice(open + 2, -1) };
}

/**
 * Loads the trees of what is named.
 * @param request - rules and levels are not looked at
 */
export function view(request: RunRequest): View {
  const naming = new Naming(request);
  const look: Look = {
    git: workingTree(naming.folders),
    isAlone: request.stdin?.isAlone ?? false,
    alsoNamed: () => undefined,
  };
  const trees: (NamedTree & { readonly open: OpenTree })[] = [];
  const applications: Application[] = [];
  const configurations: Application[] = [];
  const findings: ReaderFinding[] = [];
  for (const [, server] of naming.projects) findings.push(...serverFindings(server, look));
  const builds = new Map<Server, Set<string>>();
  for (const plan of naming.planner.list()) {
    const open = new OpenTree(plan.server, plan.tree);
    if (plan.tree) trees.push({ name: nameOfTree(plan.server, plan.tree), tree: plan.tree, open });
    const loaded = loadTree(open, plan, look);
    const known = builds.get(plan.server) ?? new Set();
    for (const name of open.configurationNames) known.add(name);
    builds.set(plan.server, known);
    applications.push(...loaded.applications);
    configurations.push(...loaded.configurations);
    findings.push(...loaded.findings);
  }

  const names = new Set([...applications, ...configurations].map(({ path }) => path.toLowerCase()));
  const at = (asked: string): InForce | { readonly problem: string } => {
    // A folder may be called "shop (old)": only where no application has the whole name.
    const wanted = names.has(asked.toLowerCase())
      ? { path: asked, configuration: undefined }
      : split(asked);
    const found = locatePath(trees, wanted.path);
    if ("problem" in found) return found;
    const { open } = found.named;
    const { environment = {}, configuration: general } = open.server.project;
    const place = open.place(found.virtualPath);
    const configuration = wanted.configuration ?? general;
    const chain = configuration === undefined ? place.chain : open.chainAs(place, configuration);
    const isChanged = chain.some((record, i) => record !== place.chain[i]);
    if (wanted.configuration !== undefined && !isChanged)
      return {
        problem: `No transform makes a configuration "${wanted.configuration}" of ${found.path}.`,
      };
    const config = effectiveConfig(chain, environment, open.sourceOf);
    const holder = place.chain.findLast((record) => record.isApplication);
    return {
      path: isChanged ? `${found.path} (${configuration ?? ""})` : found.path,
      config,
      application: holder && open.built(open.place(holder.virtualPath)).application,
      describe: (section) => describeSection(section, config, chain, open.sourceOf),
    };
  };
  const projects = [...naming.projects].map(([governed, server]) => ({
    governed,
    server,
    configurations: [...(builds.get(server) ?? [])].sort(),
  }));
  return { applications, configurations, findings, named: [...naming.named], projects, at };
}
