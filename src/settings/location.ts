/** `<location>`: the path it names and what it does to files below, as the managed reader reads it. */
import { withoutEnd } from "../paths.js";
import type { Attribute, Element } from "../document/tree.js";
import { attributeOf } from "../document/tree.js";
import type { Scope } from "./config-file.js";
import { nearest } from "./nearest.js";
import { ownProperty } from "./normalise.js";
import {
  isOfTransform,
  type Reading,
  replaceWith,
  report,
  sameWord,
  valuePlace,
} from "./reading.js";
import { shownWord } from "./refused-value.js";
import { exactWords } from "./schema.js";

const WHOLE_FILE = "ASP.NET then refuses the whole file.";

/**
 * Why the reader cannot take a path, or undefined where it can.
 * BaseConfigurationRecord.NormalizeLocationSubPath (reference source).
 */
export function pathComplaint(path: string): string | undefined {
  if (path === "" || path === ".") return undefined;
  if (path.trim() === "") return "it is blank";
  if (path !== path.trim()) return "blanks at its ends are refused";
  if (/^[\\./]/.test(path))
    return `it may not begin with "${path.charAt(0)}"; write it relative to this file's folder`;
  if (/[\\./]$/.test(path)) return `it may not end with "${path.slice(-1)}"`;
  const bad = /[\\?:*"<>|]/.exec(path)?.[0];
  if (bad === "\\") return 'it separates folders by "\\"; write "/"';
  if (bad !== undefined) return `the character ${bad} is refused`;
  return undefined;
}

function mend(path: string): string | undefined {
  const below = path
    .trim()
    .replaceAll("\\", "/")
    .replace(/^(?:~?\.*\/)+/, "");
  const better = withoutEnd(below, "./");
  return better !== "" && better !== path && pathComplaint(better) === undefined
    ? better
    : undefined;
}

/** What the reader takes for an attribute of `<location>`, to the letter. */
const wordsOf = ({ schema }: Reading, name: string): readonly string[] =>
  exactWords(ownProperty(schema.keywords.location.attributes, name)) ?? [];

function oneOf(reading: Reading, attribute: Attribute | undefined): string | undefined {
  if (!attribute) return undefined;
  const allowed = wordsOf(reading, attribute.name);
  if (allowed.includes(attribute.value)) return attribute.value;
  const meant = nearest(attribute.value.trim(), allowed);
  report(
    reading,
    "invalid-location",
    valuePlace(reading, attribute),
    {
      what: `${attribute.name}="${shownWord(attribute.value)}" is refused: it must be exactly ${allowed.map((word) => `"${word}"`).join(" or ")}${meant ? "; letter case and blanks count" : ""}.`,
      because: WHOLE_FILE,
    },
    meant === undefined
      ? {}
      : replaceWith(reading, attribute.valueSpan, meant, sameWord(meant, attribute.value)),
  );
  return undefined;
}

/** The value would be taken under that name. */
const isFine = (reading: Reading, name: string, value: string): boolean =>
  name === "path" ? pathComplaint(value) === undefined : wordsOf(reading, name).includes(value);

/** Reads the attributes of a `<location>`; reports what the reader refuses. */
export function readLocation(reading: Reading, element: Element): Scope["location"] {
  const legal = Object.keys(reading.schema.keywords.location.attributes ?? {});
  for (const attribute of element.attributes) {
    if (legal.includes(attribute.name)) continue;
    if (isOfTransform(reading, attribute)) continue;
    if (reading.isTransform && attribute.name.includes(":")) continue;
    const meant = nearest(
      attribute.name,
      legal.filter((name) => !attributeOf(element, name)),
    );
    report(
      reading,
      "invalid-location",
      attribute.nameSpan,
      {
        what: `<location> has no attribute "${attribute.name}".`,
        next: meant
          ? `Did you mean "${meant}"? Letter case counts.`
          : `Possible: ${legal.join(", ")}.`,
        because: WHOLE_FILE,
      },
      meant === undefined
        ? {}
        : // The value has not been judged under the right name yet.
          replaceWith(
            reading,
            attribute.nameSpan,
            meant,
            sameWord(meant, attribute.name) && isFine(reading, meant, attribute.value),
          ),
    );
  }
  const pathAttribute = attributeOf(element, "path");
  const path = pathAttribute?.value ?? "";
  const why = pathComplaint(path);
  if (pathAttribute && why !== undefined) {
    const better = mend(path);
    report(
      reading,
      "invalid-location",
      valuePlace(reading, pathAttribute),
      { what: `The location path "${path}" cannot be taken: ${why}.`, because: WHOLE_FILE },
      better === undefined ? {} : replaceWith(reading, pathAttribute.valueSpan, better, false),
    );
  }
  const allow = attributeOf(element, "allowOverride");
  const mode = attributeOf(element, "overrideMode");
  const allowValue = oneOf(reading, allow);
  const modeValue = oneOf(reading, mode);
  if (allow && mode)
    report(reading, "invalid-location", mode.nameSpan, {
      what: "overrideMode and allowOverride cannot be used together.",
      next: "Keep overrideMode.",
      because: WHOLE_FILE,
    });
  const inherit = attributeOf(element, "inheritInChildApplications");
  const inheritValue = oneOf(reading, inherit);
  const thisLevel = path === "" || path === ".";
  if (
    inherit &&
    inheritValue === "false" &&
    thisLevel &&
    (reading.kind === "machine" || reading.kind === "rootWeb")
  )
    report(reading, "invalid-location", valuePlace(reading, inherit), {
      what: `inheritInChildApplications="false" is refused at this level: machine.config and the root Web.config are always inherited.`,
      because: WHOLE_FILE,
    });
  const override =
    modeValue === "Deny" || allowValue === "false"
      ? "Deny"
      : modeValue === "Allow"
        ? "Allow"
        : undefined;
  return {
    path: thisLevel ? "" : path,
    ...(override === undefined ? {} : { override }),
    inheritInChildApplications: inheritValue !== "false",
  };
}
