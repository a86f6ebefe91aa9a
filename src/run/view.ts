/** What is in force, for looking at it: the trees of what is named, all kept in memory. */
import type { ReaderFinding } from "../diagnostic.js";
import type { Application, EffectiveConfig } from "../effective/application.js";
import {
  type DescribedSection,
  describePool,
  describeSection,
  POOLS,
} from "../effective/describe.js";
import { effectiveConfig } from "../effective/effective-config.js";
import { workingTree } from "../effective/git-ignore.js";
import {
  isKnown,
  isSeen,
  labelOf,
  locatePath,
  namesAround,
  type NamedTree,
} from "../effective/locate.js";
import { nameOfTree } from "../effective/plan.js";
import type { Server } from "../effective/server.js";
import { OpenTree, type Place } from "../effective/tree.js";
import { type Facts, NO_FACTS } from "../facts/facts.js";
import type { Files } from "../files.js";
import { nameOf as lastPart } from "../paths.js";
import { nearest } from "../settings/nearest.js";
import { Naming } from "./naming.js";
import { loadTree, type Look, serverFindings } from "./one-tree.js";
import type { Governed, Met, RunRequest } from "./request.js";

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
  /** The disk that was looked at. */
  readonly files: Files;
  readonly applications: readonly Application[];
  /** The applications again as each transform leaves them. */
  readonly configurations: readonly Application[];
  readonly findings: readonly ReaderFinding[];
  readonly projects: readonly Met[];
  /** Projects of named files whose options file cannot be used. */
  readonly broken: readonly Governed[];
  /** Paths of the files that were named. */
  readonly named: readonly string[];
  /** What is known of the world of an application's project. */
  factsOf(application: Application): Facts;
  /** What is in force at a URL path, a path of a site, or a name that this view shows. */
  at(path: string): InForce | { readonly problem: string };
}

/** "/shop (Release)" -> "/shop" and "Release"; a path without such an end is itself. */
function split(asked: string): { path: string; configuration: string | undefined } {
  const open = asked.endsWith(")") ? asked.lastIndexOf(" (") : -1;
  if (open < 0) return { path: asked, configuration: undefined };
  return { path: asked.slice(0, open), configuration: asked.slice(open + 2, -1) };
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** A path with all that is needed to look at it. */
interface Shown {
  readonly path: string;
  readonly place: Place;
  readonly open: OpenTree;
  readonly configuration?: string;
}

const nameOf = (path: string, configuration: string | undefined) =>
  configuration === undefined ? path : `${path} (${configuration})`;

/** The levels of a place as a configuration leaves them; undefined where it changes none. */
function changedChain(
  place: Place,
  open: OpenTree,
  configuration: string | undefined,
): Place["chain"] | undefined {
  if (configuration === undefined) return undefined;
  const chain = open.chainAs(place, configuration);
  return chain.some((level, i) => level !== place.chain[i]) ? chain : undefined;
}

/** The name of a configuration in the letters of its file. */
const asWritten = (open: OpenTree, asked: string | undefined): string | undefined =>
  [...open.configurationNames].find((name) => asked !== undefined && sameName(name, asked)) ??
  asked;

/** An application without a transform of its own is changed by those of the folders above it. */
function asAsked(application: Application, place: Place, open: OpenTree): Application {
  const { buildConfiguration: configuration, environment = {} } = open.server.project;
  if (application.buildConfiguration !== undefined || configuration === undefined)
    return application;
  const chain = changedChain(place, open, configuration);
  if (!chain) return application;
  return {
    ...application,
    buildConfiguration: asWritten(open, configuration) ?? configuration,
    config: effectiveConfig(open.server.schema, chain, environment, open.sourceOf),
  };
}

function inForce(
  { path, place, open }: Shown,
  asked: string | undefined,
): InForce | { readonly problem: string } {
  const { environment = {}, buildConfiguration: general } = open.server.project;
  if (asked !== undefined && general !== undefined && !sameName(asked, general))
    return {
      problem: `--configuration says "${general}", and the path says "${asked}". Give one of them.`,
    };
  const configuration = asked ?? general;
  const changed = changedChain(place, open, configuration);
  if (asked !== undefined && !changed) {
    open.transformsAt(place);
    const known = [...open.configurationNames].sort();
    const meant = nearest(asked, known);
    return {
      problem: `No transform makes a configuration "${asked}" of ${path}.${meant === undefined ? "" : ` Did you mean "${path} (${meant})"?`}${known.length > 0 ? ` Configurations: ${known.join(", ")}.` : ""}`,
    };
  }
  const chain = changed ?? place.chain;
  const config = effectiveConfig(open.server.schema, chain, environment, open.sourceOf);
  const holder = place.chain.findLast((level) => level.isApplication);
  const application = open.built(
    holder && place.tree ? open.place(holder.virtualPath) : place,
  ).application;
  return {
    path: changed ? nameOf(path, asWritten(open, configuration)) : path,
    config,
    application,
    describe: (section) =>
      section === POOLS && application.pool
        ? describePool(open.server.schema, section, application.pool, chain, open.sourceOf)
        : describeSection(open.server.schema, section, config, chain, open.sourceOf),
  };
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
  const shown = new Map<string, Shown>();
  const applications: Application[] = [];
  const configurations: Application[] = [];
  const findings: ReaderFinding[] = [];
  const facts = new Map<Application, Facts>();
  for (const [, server] of naming.projects) {
    for (const finding of serverFindings(server, look)) findings.push(finding);
  }
  const builds = new Map<Server, Set<string>>();
  for (const plan of naming.plans) {
    const open = new OpenTree(plan.server, plan.tree);
    if (plan.tree) trees.push({ name: nameOfTree(plan.server, plan.tree), tree: plan.tree, open });
    const loaded = loadTree(open, plan, look);
    const known = builds.get(plan.server) ?? new Set();
    for (const name of open.configurationNames) known.add(name);
    builds.set(plan.server, known);
    for (const [application, place] of loaded.places) {
      const { path, buildConfiguration: configuration } = application;
      const name = nameOf(path, configuration).toLowerCase();
      // A folder may be called "shop (old)" beside a configuration of that name: --configuration
      // leads to the other.
      const before = shown.get(name);
      if (!before || (before.configuration !== undefined && configuration === undefined))
        shown.set(name, { path, place, open, ...(configuration ? { configuration } : {}) });
    }
    for (const application of loaded.applications) {
      const place = loaded.places.get(application);
      const shownAs = place ? asAsked(application, place, open) : application;
      applications.push(shownAs);
      facts.set(shownAs, naming.projects.of(plan.server).facts);
    }
    for (const one of loaded.configurations) {
      configurations.push(one);
      facts.set(one, naming.projects.of(plan.server).facts);
    }
    for (const finding of loaded.findings) findings.push(finding);
  }

  const unknown = (asked: string, spellings: readonly string[], around: readonly string[]) => {
    const names = [...new Set([...shown.values()].map(({ path }) => path))];
    const [meant] = spellings.flatMap((one) => nearest(one, [...names, ...around]) ?? []);
    const known = names.slice(0, 5).map((name) => `"${name}"`);
    const hint =
      meant === undefined ? `Known here: ${known.join(", ")}.` : `Did you mean "${meant}"?`;
    return {
      problem: `Nothing at hand knows the path "${asked}": no folder, no file and no <location> has it. ${hint}`,
    };
  };
  /** Looks at a path that is no application; in a name with a configuration it must be there. */
  const lookAt = (asked: string, path: string, configuration?: string) => {
    const found = locatePath(trees, path);
    if ("problem" in found) return found;
    const { named, virtualPath, isShort } = found;
    const { folders } = named.open.server;
    const place = named.open.place(virtualPath);
    const isThere =
      split(asked).configuration === undefined
        ? isKnown(place, folders, isShort ? [lastPart(named.name)] : [])
        : isSeen(place, folders);
    if (isThere) return inForce({ path: found.path, place, open: named.open }, configuration);
    const around = namesAround(place, folders).map((at) => labelOf(named.name, named.tree.top, at));
    return unknown(asked, [asked, path, found.path], around);
  };
  const at = (asked: string): InForce | { readonly problem: string } => {
    // A folder may be called "shop (old)": only where nothing has the whole name.
    const whole = shown.get(asked.toLowerCase());
    if (whole) return inForce(whole, whole.configuration);
    const { path, configuration } = split(asked);
    const found = lookAt(asked, asked);
    if (configuration === undefined || !("problem" in found)) return found;
    const application = shown.get(path.toLowerCase());
    return application ? inForce(application, configuration) : lookAt(asked, path, configuration);
  };
  const projects = [...naming.projects].map(([governed, server]) => ({
    governed,
    server,
    configurations: [...(builds.get(server) ?? [])].sort(),
  }));
  return {
    files: request.files,
    applications,
    configurations,
    findings,
    named: [...naming.named],
    broken: [...naming.broken],
    projects,
    factsOf: (application) => facts.get(application) ?? NO_FACTS,
    at,
  };
}
