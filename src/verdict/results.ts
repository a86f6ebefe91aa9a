/**
 * What the readers say of a file as a transform leaves it. Nobody edits that text, so each finding
 * is led to the line of the transform that makes it so.
 */
import { messageParts } from "../message.js";
import type { ReaderFinding, Related } from "../diagnostic.js";
import type { Document, Element } from "../document/tree.js";
import { configurationName, type TransformedFile } from "../effective/build-configurations.js";
import { nameOf } from "../paths.js";
import type { Location } from "../source.js";

/** Two findings with one of these in common speak of one cause. */
const keyOf = ({ rule, at: { source, span } }: ReaderFinding) =>
  `${rule} ${source.path} ${span.start}`;

/** The elements around an offset, outermost first, and the one that it stands in. */
function pathTo({ root }: Document, offset: number): readonly Element[] {
  const path: Element[] = [];
  for (let at = root; at; ) {
    path.push(at);
    at = at.children.find(({ span }) => span.start <= offset && offset < span.end);
  }
  return path;
}

/** How far two paths go together. */
function together(a: readonly Element[], b: readonly Element[]): number {
  const parts = a.findIndex((element, i) => element !== b[i]);
  return parts < 0 ? a.length : parts;
}

/**
 * The line of a transform that has most to do with a place of its base: the one whose target lies
 * nearest to it in the tree, and of several the last.
 */
function nearestStep({ base, steps }: TransformedFile, at: Location): Location | undefined {
  if (at.source.path !== base.document.source.path) return undefined;
  const path = pathTo(base.document, at.span.start);
  let best: { readonly at: Location; readonly depth: number } | undefined;
  for (const step of steps) {
    const { source, node } = step.target;
    if (source !== base.document.source || node.kind !== "element") continue;
    const depth = together(pathTo(base.document, node.span.start), path);
    if (best === undefined || depth >= best.depth) best = { at: step.at, depth };
  }
  return best?.at;
}

/** The same finding at the transform's line, with the place of the base beside it. */
function led(finding: ReaderFinding, files: readonly TransformedFile[]): ReaderFinding {
  const { at, related = [] } = finding;
  const isIn = (place: Location) =>
    files.some(({ transform }) => transform.document.source === place.source);
  if (isIn(at)) return finding;
  const other = related.find((one) => isIn(one.at));
  if (other !== undefined) {
    const rest = related.filter((one) => one !== other);
    const here: Related = { at, message: "The line of the base file." };
    return { ...finding, at: other.at, related: [here, ...rest] };
  }
  for (const file of files.toReversed()) {
    const step = nearestStep(file, at);
    if (step !== undefined)
      return { ...finding, at: step, related: [{ at, message: "It is here." }, ...related] };
  }
  return finding;
}

/** What is said of a result, and what is known without it. */
export interface Result {
  /** The files of the chain that transforms have changed, outermost first. */
  readonly files: readonly TransformedFile[];
  /** What the readers say of the result. */
  readonly findings: readonly ReaderFinding[];
  /** What is said of the file as it is. */
  readonly plain: readonly ReaderFinding[];
  /** The configuration stands in for the file as it is: what both share is told here. */
  readonly standsIn: boolean;
}

/**
 * What a transform brings about: the findings of its result that neither the base nor the
 * transform by itself has. Each stands at the transform's line and names the configuration.
 */
export function resultFindings({ files, findings, plain, standsIn }: Result): ReaderFinding[] {
  const last = files.at(-1);
  if (last === undefined) return [];
  const known = new Map(plain.map((finding) => [keyOf(finding), finding]));
  const told = new Set(
    files.flatMap(({ transform }) => transform.findings).map((finding) => keyOf(finding)),
  );
  // One line of the transform may bring the same upon several lines of the base.
  const moved = new Set<string>();
  return findings.flatMap((finding): ReaderFinding[] => {
    const same = known.get(keyOf(finding));
    if (same !== undefined) return standsIn ? [same] : [];
    if (told.has(keyOf(finding))) return [];
    const parts = messageParts(finding.message);
    const there = led(finding, files);
    const { transform, base } =
      files.findLast((file) => file.transform.document.source === there.at.source) ?? last;
    const [from, to] = [transform, base].map((file) => nameOf(file.document.source.path));
    const name = configurationName(transform);
    const what = `In configuration ${name}, in what ${from ?? ""} makes of ${to ?? ""}: ${parts.what}`;
    if (there !== finding) {
      if (moved.has(keyOf(there))) return [];
      moved.add(keyOf(there));
    }
    const { rule, severity, category, at, related } = there;
    const made: ReaderFinding = {
      rule,
      message: { ...parts, what },
      at,
      related: related ?? [],
    };
    return [{ ...made, ...(severity ? { severity } : {}), ...(category ? { category } : {}) }];
  });
}
