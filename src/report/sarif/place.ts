/** Places as SARIF names them: a URI that says nothing of this machine where it need not, and a region. */
import type { ArtifactLocation, Location as SarifLocation, PhysicalLocation, Region } from "sarif";
import { type Location, positionAt, textOf } from "../../source.js";
import { shownText } from "../frame.js";
import { repositoryPath } from "../relative.js";
import type { Surroundings } from "../report.js";

/**
 * The top of the repository where a CI system says which that is, else the working directory.
 * Consumers know this name: GitHub and Azure take it for the repository.
 */
export const BASE = "%SRCROOT%";

/** A path as a part of a URI; a half of a surrogate pair has no bytes to be written as. */
const encoded = (path: string): string =>
  path
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");

/** `/srv/x`, `C:/x` and `//server/x` as absolute URIs. */
function fileUri(path: string): string {
  const drive = /^[A-Za-z]:(?=\/)/.exec(path)?.[0] ?? "";
  const start = drive === "" ? (path.startsWith("//") ? "file:" : "file://") : `file:///${drive}`;
  return start + encoded(path.slice(drive.length));
}

/**
 * Below that folder as a relative URI. What lies elsewhere, such as machine.config, has an
 * absolute one: `..` is forbidden below a base (SARIF 2.1.0, 3.14.14), and a shorter name could be
 * that of another file of the repository.
 */
export function artifactLocation(
  path: string,
  around: Pick<Surroundings, "cwd" | "repository">,
): ArtifactLocation {
  const relative = repositoryPath(path, around);
  const isBelow = !/^(?:\.\.(?:\/|$)|\/|[A-Za-z]:\/)/.test(relative);
  return isBelow
    ? { uri: relative === "." ? "./" : encoded(relative), uriBaseId: BASE }
    : { uri: fileUri(path) };
}

/** A place in a text without its BOM, in UTF-16 units. */
export function regionOf({ source, span }: Location): Region {
  const start = positionAt(source, span.start);
  const end = positionAt(source, span.end);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

/** Longer places are whole elements: the viewer has the file. */
const LONGEST = 1000;

/** What stands at a place, as it may be shown. */
function snippet({ source, span }: Location, around: Surroundings): Pick<Region, "snippet"> {
  const length = span.end - span.start;
  if (around.code === false || length === 0 || length > LONGEST) return {};
  let at = span.start;
  const text = textOf(source, span)
    .split(/(\r\n|[\r\n])/)
    .map((piece, i) => {
      const end = at + piece.length;
      const isLineEnd = i % 2 === 1;
      const seen = isLineEnd ? piece : shownText(source, { start: at, end }, span, around);
      at = end;
      return seen;
    })
    .join("");
  return text === "" ? {} : { snippet: { text } };
}

/** A place with what stands there. */
export const physicalLocation = (at: Location, around: Surroundings): PhysicalLocation => ({
  artifactLocation: artifactLocation(at.source.path, around),
  region: { ...regionOf(at), ...snippet(at, around) },
});

/** A text in which a reader of SARIF finds no link: `[x](1)` is one (3.11.6). */
export const messageOf = (text: string) => ({ text: text.replaceAll("](", "] (") });

/** The place of a finding, with the applications that it names. */
export function locationOf(
  at: Location,
  application: string | undefined,
  around: Surroundings,
): SarifLocation {
  const names = application === undefined ? [] : [...new Set(application.split(", "))];
  return {
    physicalLocation: physicalLocation(at, around),
    ...(names.length === 0
      ? {}
      : {
          logicalLocations: names.map((name) => ({ fullyQualifiedName: name, kind: "resource" })),
        }),
  };
}
