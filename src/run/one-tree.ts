/** Judges what is planned of one tree. */
import { internalError, wholeFile } from "../broken.js";
import type { ReaderFinding } from "../diagnostic.js";
import type { Application } from "../effective/application.js";
import { changesIn } from "../effective/build-configurations.js";
import type { WorkingTree } from "../patterns/working-tree.js";
import { pathsOf, type Plan } from "../effective/plan.js";
import type { Server } from "../effective/server.js";
import { OpenTree, type Place } from "../effective/tree.js";
import { declarationsOf } from "../effective/virtual-tree.js";
import {
  type Bench,
  judge,
  judgeAmong,
  type judgePlaces,
  type LintOptions,
  type Tree,
} from "../lint/judge.js";
import { folderOf } from "../paths.js";
import type { ConfigFile } from "../settings/config-file.js";
import { furtherFiles } from "../settings/further-files.js";
import { isTooDeep, tooDeep } from "../settings/deep-path.js";
import { isWebConfig, WEB_CONFIG } from "../settings/file-names.js";
import { contextOf } from "../verdict/context.js";
import {
  aloneFindings,
  chainFindings,
  resultFindings,
  transformFindings,
} from "../verdict/index.js";

export interface Look {
  readonly git: WorkingTree;
  /** What lies beside the file proves nothing. */
  readonly isAlone: boolean;
  /** Takes the path of a file that is reported on because one that names it is. */
  readonly alsoNamed: (path: string, by: string) => void;
  /** Told of each place that is judged. */
  readonly onPlace?: ((open: OpenTree, place: Place) => void) | undefined;
}

/** What was judged, and the documents in which suppressions may stand. */
export interface Outcome {
  readonly bench: Bench;
  /** All files that were read for the tree, those of the server left out. */
  readonly loaded: Iterable<ConfigFile>;
  readonly applications: readonly Judging[];
  /** Paths of the tree that were looked at, whether an application starts there or not. */
  readonly places: readonly string[];
  readonly files: ReadonlySet<ConfigFile>;
  /** Named, and no configuration of these servers. */
  readonly foreign: ReadonlySet<string>;
  /** Names of the build configurations beside the files. */
  readonly configurations: readonly string[];
}

/** An application under its path in the tree. */
interface Judging {
  readonly application: Application;
  readonly virtualPath: string;
  readonly place: Place;
}

function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

class Gather {
  readonly files = new Set<ConfigFile>();
  readonly applications: Application[] = [];
  readonly configurations: Application[] = [];
  readonly noted: Judging[] = [];
  /** Paths of the tree that were looked at. */
  readonly places: string[] = [];
  readonly findings: ReaderFinding[] = [];
  readonly unjudged: Tree["unjudged"][number][] = [];
  /** Of a transform that stands alone, what it was applied to. */
  readonly #bases = new Map<ConfigFile, Set<ConfigFile | undefined>>();

  constructor(
    private readonly open: OpenTree,
    private readonly look: Look,
  ) {}

  /** A file and those that its sections come from. */
  file(file: ConfigFile | undefined): void {
    if (!file || this.files.has(file)) return;
    this.files.add(file);
    const { path } = file.document.source;
    for (const { target, by } of furtherFiles(file)) {
      const fragment = this.open.sourceOf(file, target);
      if (fragment) {
        this.look.alsoNamed(fragment.document.source.path, path);
        this.file(fragment);
        for (const transform of this.open.transformsOf(fragment)) {
          this.look.alsoNamed(transform.document.source.path, path);
          this.transform(transform, fragment);
        }
      } else if (this.look.isAlone && by === "configSource")
        this.unjudged.push({
          rule: "invalid-config-source",
          missing: [target],
          subject: path,
        });
    }
  }

  place(place: Place): void {
    const { level } = place;
    const { open } = this;
    this.file(level.file);
    for (const transform of open.transformsAt(place)) this.file(transform);
    this.#judge(place);
    this.look.onPlace?.(open, place);
    this.application(place);
  }

  /** The application of a place, if one starts there, and what transforms make of it. */
  application(place: Place): void {
    const { level } = place;
    if (!level.isApplication) return;
    const { application, configurations } = this.open.built(place);
    for (const one of [application, ...configurations])
      this.noted.push({ application: one, virtualPath: level.virtualPath, place });
    if (this.#isAsked && configurations.length > 0) addAll(this.applications, configurations);
    else {
      this.applications.push(application);
      addAll(this.configurations, configurations);
    }
  }

  /** A configuration asked for by name stands in for the files as they are. */
  get #isAsked(): boolean {
    return this.open.server.project.buildConfiguration !== undefined;
  }

  /** What the readers say of the file of a place: as it is, and as each transform leaves it. */
  #judge(place: Place): void {
    const { open, look } = this;
    const context = contextOf(open, place, look.git, look.isAlone);
    if (!context) return;
    addAll(this.findings, transformFindings(context));
    const plain = chainFindings(context);
    const changed = open.changedChains(place);
    const standsIn = this.#isAsked && changed.length > 0;
    if (!standsIn) addAll(this.findings, plain);
    for (const { chain } of changed) {
      const level = chain.at(-1) ?? place.level;
      const result = contextOf(open, { ...place, chain, level }, look.git, look.isAlone);
      if (!result) continue;
      const isOwn = result.file !== context.file;
      if (standsIn && isOwn) this.files.delete(context.file);
      addAll(
        this.findings,
        resultFindings({
          files: chain.flatMap(({ file }) => changesIn(file)),
          findings: [...(isOwn ? result.file.findings : []), ...chainFindings(result)],
          plain: [...context.file.findings, ...plain],
          standsIn,
        }),
      );
    }
  }

  /** A transform that no web.config stands beside: of a part, or of a file that is elsewhere. */
  transform(file: ConfigFile, base = this.open.baseOf(file)): void {
    const bases = this.#bases.get(file) ?? new Set();
    if (bases.has(base)) return;
    this.#bases.set(file, bases.add(base));
    this.file(file);
    addAll(this.findings, aloneFindings(file, base));
    if (base === undefined) {
      const subject = file.document.source.path;
      this.unjudged.push({ rule: "transform-without-effect", missing: ["base file"], subject });
      return;
    }
    const result = this.open.resultOfPart(base, file);
    if (result)
      addAll(
        this.findings,
        resultFindings({
          files: [result],
          findings: result.findings,
          plain: base.findings,
          standsIn: this.#isAsked,
        }),
      );
    if (result && this.#isAsked) this.files.delete(base);
  }
}

/** Files that stand alone; one that looks like a web.config is an application of its own. */
function takeAlone(gather: Gather, open: OpenTree, paths: Iterable<string>): void {
  const inherited = declarationsOf(open.server.chain);
  for (const path of [...paths].sort()) {
    const file = open.loader.load(path, undefined, { inherited, mustExist: true });
    if (file?.kind === "transform") gather.transform(file);
    else gather.file(file);
    // A web.config that no tree holds is covered by a virtual directory: no server reads it.
    const isWhole =
      file?.kind === "web" && !isWebConfig(path) && file.document.root?.name === "configuration";
    if (file && isWhole) gather.place(open.alone(file, folderOf(path)));
  }
}

/** The path of a place's own file, or of the place where it has none at hand. */
function fileAt({ paths, server }: OpenTree, path: string): string {
  const folder = paths?.folderAt(path);
  return (folder === undefined ? undefined : server.folders.find(folder, WEB_CONFIG)) ?? path;
}

/** Looks at a place; what breaks there does not end what is done with the others. */
function lookAt(gather: Gather, open: OpenTree, path: string, look: (place: Place) => void): void {
  let place: Place | undefined;
  try {
    place = open.place(path);
    look(place);
  } catch (error) {
    const source = place?.level.file?.document.source;
    const at = source ? { source, span: { start: 0, end: 0 } } : wholeFile(path);
    gather.findings.push(internalError(error, at, "Looking at this folder"));
  }
}

/** Loads what is planned of a tree. */
function gatherTree(open: OpenTree, plan: Plan, look: Look): Gather {
  const gather = new Gather(open, look);
  for (const path of pathsOf(plan)) {
    if (isTooDeep(path.slice(plan.tree?.top.length))) {
      gather.findings.push({
        rule: "unreadable-file",
        message: tooDeep("what this folder holds"),
        at: wholeFile(fileAt(open, path)),
      });
      continue;
    }
    lookAt(gather, open, path, (place) => {
      gather.place(place);
      gather.places.push(path);
    });
  }
  takeAlone(gather, open, plan.alone);
  return gather;
}

/** What a tree holds, loaded and not judged. */
export interface Loaded {
  readonly applications: readonly Application[];
  readonly configurations: readonly Application[];
  readonly findings: readonly ReaderFinding[];
  readonly files: ReadonlySet<ConfigFile>;
  /** Where each application lies. */
  readonly places: ReadonlyMap<Application, Place>;
}

/** Loads what is planned of a tree, for looking at it. */
export function loadTree(open: OpenTree, plan: Plan, look: Look): Loaded {
  const { applications, configurations, files, findings, noted } = gatherTree(open, plan, look);
  return {
    applications,
    configurations,
    files,
    findings: [...open.loader.findings, ...findings],
    places: new Map(noted.map(({ application, place }) => [application, place])),
  };
}

function outcome(
  gather: Gather,
  open: OpenTree,
  options: LintOptions,
  more: readonly ReaderFinding[],
  judging: typeof judge = judge,
): Outcome {
  const files = [...gather.files];
  const bench = judging(
    {
      files,
      applications: gather.applications,
      configurations: gather.configurations,
      findings: [
        ...more,
        ...open.loader.findings,
        ...files.flatMap((file) => file.findings),
        ...gather.findings,
      ],
      unjudged: gather.unjudged,
    },
    options,
  );
  return {
    bench,
    loaded: open.loader.files.values(),
    foreign: open.loader.foreign,
    applications: gather.noted,
    places: gather.places,
    files: gather.files,
    configurations: [...open.configurationNames],
  };
}

/**
 * Loads the planned places of a tree and judges them.
 * @param judging - `judgePlaces` where these are not all
 */
export const judgeTree = (
  open: OpenTree,
  plan: Plan,
  options: LintOptions,
  look: Look,
  judging: typeof judge | typeof judgePlaces,
): Outcome => outcome(gatherTree(open, plan, look), open, options, [], judging);

/** Judges the applications of a tree in what is asked of all of them together. */
export function judgeApplications(
  open: OpenTree,
  paths: readonly string[],
  options: LintOptions,
  look: Look,
): Outcome {
  const gather = new Gather(open, look);
  for (const path of paths)
    lookAt(gather, open, path, (place) => {
      gather.application(place);
    });
  return outcome(gather, open, options, [], judgeAmong);
}

/** The files of a server by themselves, each in the chain of those above it. */
function gatherServer(open: OpenTree, look: Look): Gather {
  const gather = new Gather(open, look);
  const { chain } = open.server;
  for (const [i, level] of chain.entries())
    gather.place({ chain: chain.slice(0, i + 1), level, tree: undefined });
  return gather;
}

/** What the readers say of a server's files. */
export function serverFindings(server: Server, look: Look): readonly ReaderFinding[] {
  const { findings } = gatherServer(new OpenTree(server, undefined), look);
  return [...server.loader.findings, ...findings];
}

/** Judges the files of a server. */
export function judgeServer(server: Server, options: LintOptions, look: Look): Outcome {
  const open = new OpenTree(server, undefined);
  const gather = gatherServer(open, look);
  return outcome(gather, open, options, server.loader.findings);
}
