/** Configuration spread over the files of a server means what one file with all of it means. */
import type { SectionFacts, ShapeFacts } from "../../schema/vocabulary.js";
import { builtIn } from "../../src/settings/built-in.js";
import type { Tree } from "../fixtures/disk.js";
import {
  type Choices,
  elementOf,
  goesTogether,
  inGroups,
  isDirective,
  made,
  type Piece,
  piecesOf,
} from "./content.js";
import { type Broken, type Fuzzer, reasonOf, type Round, smallest } from "./fuzzer.js";
import { type Around, firstDifference, inForce, refusals } from "./judged.js";

/** A place in a file that speaks of the path under test: its own level, or a `<location>`. */
interface Slot {
  readonly file: string;
  /** Absent: the level of the file itself. */
  readonly location?: string;
  /** The folder that it configures. */
  readonly folder: string;
}

const MACHINE = "srv/machine.config";
const ROOT = "srv/web.config";
const HOST = "srv/applicationHost.config";

/** The site, and the folders on the way to the path that all is said about. */
const SITE = "Shop";
const FOLDERS = ["", "sub", "sub/deep"];
const PATH = FOLDERS.at(-1) ?? "";
/** The folder that may be an application of its own. */
const INNER = "sub";

const fileIn = (folder: string) => (folder === "" ? "web.config" : `${folder}/web.config`);
const joined = (...parts: readonly string[]) => parts.filter((part) => part !== "").join("/");

/** The slots of a reader in the order in which it merges them, outermost first. */
function slotsOf({ reader, overrideModeDefault }: SectionFacts, { hasSite }: World): Slot[] {
  const above = reader === "managed" ? [MACHINE, ROOT] : hasSite ? [HOST] : [];
  const speaking = hasSite ? above : [];
  // What IIS locks by itself only its own file may set.
  const folders = overrideModeDefault === "Deny" && reader === "native" ? [] : FOLDERS;
  return [
    ...above.map((file): Slot => ({ file, folder: "" })),
    ...FOLDERS.flatMap((folder): Slot[] => [
      ...speaking.map((file) => ({ file, location: joined(SITE, folder), folder })),
      ...folders
        .filter((outer) => outer.length < folder.length)
        .map((outer) => ({
          file: fileIn(outer),
          location: folder.slice(outer === "" ? 0 : outer.length + 1),
          folder,
        })),
      ...folders.filter((own) => own === folder).map((own) => ({ file: fileIn(own), folder })),
    ]),
  ];
}

/** What stands around the files of one case. */
interface World {
  /** A site of an applicationHost.config; without, the files lie in a repository. */
  readonly hasSite: boolean;
  /** The folder is an application of its own. */
  readonly isApplication: boolean;
}

/** Sections that are in question, each with where it may stand. */
const SECTIONS = builtIn.paths.flatMap((path) => {
  const facts = builtIn.section(path);
  const stands = facts?.level === "Everywhere" || facts?.level === "MachineToApplication";
  return facts && stands && facts.open !== "all" ? [facts] : [];
});

/** Where a section may be written; the last slot is nearest to the path. */
function allowedSlots(section: SectionFacts, world: World): readonly Slot[] {
  return slotsOf(section, world).filter(
    ({ folder, location }) =>
      (section.level === "Everywhere" ||
        folder === "" ||
        (world.isApplication && folder === INNER)) &&
      (section.allowLocation !== false || location === undefined),
  );
}

/** How what stands at a file's own level is wrapped. */
const FORMS = ["bare", "dot", "without path"] as const;

/** The pieces of one section at one slot. */
interface Part {
  readonly section: SectionFacts;
  readonly slot: Slot;
  readonly form: (typeof FORMS)[number];
  /** Its content stands in a file of its own. */
  readonly isApart: boolean;
  /** It speaks of another folder, or not of applications further in: the path hears nothing of it. */
  readonly isMute?: true;
  readonly pieces: readonly Piece[];
}

interface Case {
  readonly world: World;
  /** Those of one section follow each other, outermost first. */
  readonly parts: readonly Part[];
}

/** Attributes that count only where the nearest file that has the section writes them. */
const standsNearest = ({ elements }: SectionFacts, { steps }: Piece) =>
  steps.length === 1 && elements?.[steps[0] ?? ""]?.collection?.ownAttributes === true;

/** The name of what an attribute piece sets; two that share it override each other. */
const nameOf = (piece: Piece) =>
  isDirective(piece) ? undefined : [...piece.steps, piece.attribute].join("/");

/** Another text that the reader takes for the same, to be overridden further in. */
const decoyOf = (choices: Choices, section: SectionFacts, piece: Piece): Piece | undefined =>
  piecesOf(choices, section).find(
    (one) => nameOf(one) !== undefined && nameOf(one) === nameOf(piece),
  );

/** Puts the pieces of a section at a number of places, so that directives keep their order. */
function spread(
  choices: Choices,
  section: SectionFacts,
  pieces: readonly Piece[],
  count: number,
): readonly (readonly Piece[])[] {
  const out = Array.from({ length: count }, (): Piece[] => []);
  const put = (index: number, piece: Piece) => out[index]?.push(piece);
  /** Some lie together: then only what lies further in than all others counts. */
  const together = choices.below(count);
  /** By element: how far in its directives have come. */
  const reached = new Map<string, number>();
  const nearest: Piece[] = [];
  for (const piece of pieces) {
    if (isDirective(piece) && !section.whole) {
      const element = piece.steps.join("/");
      const from = reached.get(element) ?? 0;
      const index = from + choices.below(count - from);
      reached.set(element, index);
      put(index, piece);
      continue;
    }
    if (!section.whole && standsNearest(section, piece)) {
      nearest.push(piece);
      continue;
    }
    const index = section.whole ? together : choices.below(count);
    put(index, piece);
    const decoy = index > 0 && choices.onceIn(2) ? decoyOf(choices, section, piece) : undefined;
    if (decoy) put(choices.below(index), decoy);
  }
  const last = out.findLastIndex((one) => one.length > 0);
  for (const piece of nearest) put(Math.max(last, 0), piece);
  // An element says what it must say wherever it stands.
  const isRequired = (piece: Piece) =>
    !isDirective(piece) && shapeOf(section, piece)?.attributes?.[piece.attribute]?.required;
  return out.map((own, index) => [
    ...(section.whole && index !== together && !goesTogether(section, own) ? [] : own),
    ...pieces.filter(
      (piece) =>
        isRequired(piece) &&
        own.some(({ steps }) => piece.steps.every((step, i) => steps[i] === step)) &&
        !own.some((one) => nameOf(one) === nameOf(piece)),
    ),
  ]);
}

/** The element that a piece stands in. */
function shapeOf(section: SectionFacts, { steps }: Piece): ShapeFacts | undefined {
  let shape: ShapeFacts | undefined = section;
  for (const step of steps) shape = shape?.elements?.[step];
  return shape;
}

/** What all parts of a section say together, as one file says it. */
function together(section: SectionFacts, parts: readonly Part[]): readonly Piece[] {
  if (section.whole) return parts.at(-1)?.pieces ?? [];
  const attributes = new Map<string, Piece>();
  let directives: readonly Piece[] = [];
  for (const { pieces } of parts) {
    const before: Piece[] = [];
    const behind: Piece[] = [];
    for (const piece of pieces) {
      const name = nameOf(piece);
      if (name !== undefined) attributes.set(name, piece);
      else if (shapeOf(section, piece)?.collection?.order === "prepend") before.push(piece);
      else behind.push(piece);
    }
    directives = [...before, ...directives, ...behind];
  }
  return [...attributes.values(), ...directives];
}

/** The same with each section in one place, the nearest that takes it. */
function wholeOf({ world, parts: all }: Case): readonly Part[] {
  const parts = all.filter(({ isMute }) => !isMute);
  return [...new Set(parts.map(({ section }) => section))].map((section) => ({
    section,
    slot: allowedSlots(section, world).at(-1)!,
    form: "bare",
    isApart: false,
    pieces: together(
      section,
      parts.filter((part) => part.section === section),
    ),
  }));
}

/** Content that does not reach the path: a folder beside it, or a border that it does not cross. */
function mutePart(
  choices: Choices,
  section: SectionFacts,
  { hasSite, isApplication }: World,
  parts: readonly Part[],
): Part | undefined {
  const [file, location] = choices.of([
    ["web.config", "other"],
    ["web.config", undefined],
    ...(hasSite ? [[section.reader === "managed" ? ROOT : HOST, `${SITE}/other`] as const] : []),
  ] as const);
  const isFree = !parts.some(({ section: other, slot }) => other === section && slot.file === file);
  // An entry there would have to fit to what that folder inherits.
  const pieces = piecesOf(choices, section).filter((piece) => !isDirective(piece));
  const isTaken = section.level === "Everywhere" && section.overrideModeDefault !== "Deny";
  if (
    pieces.length === 0 ||
    !goesTogether(section, pieces) ||
    !isTaken ||
    (location === undefined && !(isApplication && isFree))
  )
    return undefined;
  return {
    section,
    slot: { file, folder: "", ...(location === undefined ? {} : { location }) },
    form: choices.of(["dot", "without path"]),
    isApart: choices.onceIn(4),
    isMute: true,
    pieces,
  };
}

function caseOf(choices: Choices): Case {
  const world = { hasSite: choices.onceIn(2), isApplication: choices.onceIn(2) };
  const parts: Part[] = [];
  for (let n = 1 + choices.below(3); n > 0; n--) {
    const section = choices.of(SECTIONS);
    const slots = allowedSlots(section, world);
    if (slots.length < 2 || parts.some((part) => part.section === section)) continue;
    const places = spread(choices, section, piecesOf(choices, section), slots.length);
    for (const [i, pieces] of places.entries())
      if (pieces.length > 0)
        parts.push({
          section,
          slot: slots[i]!,
          form: choices.of(FORMS),
          isApart: choices.onceIn(4),
          pieces,
        });
    const mute = choices.onceIn(3) ? mutePart(choices, section, world, parts) : undefined;
    if (mute) parts.push(mute);
  }
  return { world, parts };
}

/** Cases like it with one thing less. */
function* smaller({ world, parts }: Case): Generator<Case> {
  for (const [i, part] of parts.entries()) {
    const others = (...put: Part[]) => ({ world, parts: parts.toSpliced(i, 1, ...put) });
    yield others();
    if (part.pieces.length > 1)
      for (const j of part.pieces.keys())
        yield others({ ...part, pieces: part.pieces.toSpliced(j, 1) });
    if (part.isApart) yield others({ ...part, isApart: false });
    if (part.form !== "bare" && !part.isMute) yield others({ ...part, form: "bare" });
  }
  const needsSite = ({ slot: { file, location } }: Part) =>
    file === HOST || location?.startsWith(SITE) === true;
  if (world.hasSite && !parts.some(needsSite)) yield { world: { ...world, hasSite: false }, parts };
}

const SITES = `<system.applicationHost>
<applicationPools><add name="P" /></applicationPools>
<sites><site name="${SITE}" id="1">
<application path="/" applicationPool="P"><virtualDirectory path="/" physicalPath="C:\\shop" /></application>
APPLICATION
<bindings><binding protocol="http" bindingInformation="*:80:" /></bindings>
</site></sites>
</system.applicationHost>`;
const INNER_APPLICATION = `<application path="/${INNER}" applicationPool="P"><virtualDirectory path="/" physicalPath="C:\\shop\\${INNER}" /></application>`;

function locationOf({ slot: { location }, form, isMute }: Part): string | undefined {
  if (isMute && location === undefined)
    return `${form === "dot" ? ' path="."' : ""} inheritInChildApplications="false"`;
  if (location !== undefined) return ` path="${location}"`;
  return form === "bare" ? undefined : form === "dot" ? ' path="."' : "";
}

/** The files of a case with these parts. */
function treeOf({ hasSite, isApplication }: World, parts: readonly Part[]): Tree {
  const bodies = new Map(
    [MACHINE, ROOT, ...FOLDERS.map(fileIn)].map((file): [string, string[]] => [file, []]),
  );
  if (hasSite)
    bodies.set(HOST, [SITES.replace("APPLICATION", isApplication ? INNER_APPLICATION : "")]);
  const further: Record<string, string> = {};
  for (const [i, part] of parts.entries()) {
    const { file } = part.slot;
    const { path } = part.section;
    const element = elementOf(path, part.pieces);
    const target = `part${i}.config`;
    if (part.isApart) further[file.replace(/[^/]+$/, target)] = element;
    const name = path.split("/").at(-1) ?? "";
    const written = inGroups(path, part.isApart ? `<${name} configSource="${target}" />` : element);
    const location = locationOf(part);
    const text =
      location === undefined ? written : `<location${location}>\n${written}\n</location>`;
    bodies.get(file)?.push(text);
  }
  const files = [...bodies].map(([file, texts]): [string, string] => [
    file,
    `<configuration>\n${texts.join("\n")}\n</configuration>\n`,
  ]);
  return { ...Object.fromEntries(files), ...further };
}

/** What is told beside the files. */
function aroundOf({ hasSite, isApplication }: World): Around {
  const server = { machineConfig: MACHINE, rootWebConfig: ROOT };
  if (hasSite) return { server: { ...server, applicationHost: HOST }, paths: { "C:\\shop": "." } };
  return { server, applications: ["/", ...(isApplication ? [`/${INNER}`] : [])] };
}

const targetsOf = (tree: Tree) => Object.keys(tree).filter((path) => !path.includes("part"));

/** Why the parts do not mean what the whole means; "refused" where a server takes not even that. */
function differenceOf(one: Case): string | undefined {
  const { world } = one;
  const whole = wholeOf(one);
  const [spreadOut, single] = [treeOf(world, one.parts), treeOf(world, whole)];
  const around = aroundOf(world);
  const as = (tree: Tree) => ({ ...around, targets: targetsOf(tree) });
  if (refusals(single, as(single)).length > 0) return "refused";
  const [refused] = refusals(spreadOut, as(spreadOut));
  if (refused !== undefined) return `only the parts are refused: ${refused}`;
  const sections = whole.map(({ section }) => section.path);
  const path = world.hasSite ? `${SITE}/${PATH}` : `/${PATH}`;
  const ours = inForce(spreadOut, path, sections, as(spreadOut));
  const theirs = inForce(single, path, sections, as(single));
  for (const section of sections) {
    const difference = firstDifference(ours.get(section) ?? [], theirs.get(section) ?? []);
    if (difference !== undefined) return `${section}: ${difference}`;
  }
  return undefined;
}

const reasonFor = (one: Case) => reasonOf(() => differenceOf(one));

function isBroken(one: Case): boolean {
  const why = reasonFor(one);
  return why !== undefined && why !== "refused";
}

const brokenBy = (one: Case): Broken => ({
  input: { spread: treeOf(one.world, one.parts), whole: treeOf(one.world, wholeOf(one)) },
  why: reasonFor(one) ?? "",
});

function round(seed: number, size: number): Round {
  const broken: Broken[] = [];
  let refused = 0;
  let parts = 0;
  for (const one of made(seed, size, caseOf)) {
    const why = reasonFor(one);
    if (why === "refused") refused++;
    else if (why !== undefined) broken.push(brokenBy(smallest(one, smaller, isBroken)));
    parts += one.parts.length;
  }
  return {
    counts: { chains: size - refused, parts },
    exceptions: new Map(refused > 0 ? [["refused in one file, too", refused]] : []),
    broken,
  };
}

export const chain: Fuzzer = {
  name: "chain",
  claim:
    "Sections spread over levels, <location>s and configSources mean what one file says at once.",
  size: 200,
  round,
};
