/**
 * ESLint's own comments, written in XML: `<!-- eslint-disable-next-line iislint/ID: reason -->`.
 * ESLint puts ` -- ` in front of a reason, which makes an XML comment ill-formed; it is read, and
 * the reader says what .NET says to it.
 */
import type { Comment } from "../../document/tree.js";

/** Words that the plugin reads in XML comments; none is a directive of this file. */
export const LABELS = [
  "eslint-disable-next-line",
  "eslint-disable-line",
  "eslint-disable",
  "eslint-enable",
  "eslint",
] as const;

type Label = (typeof LABELS)[number];

/** What a comment tells ESLint. */
export interface Told {
  readonly label: Label;
  /** Ids, or settings. */
  readonly value: string;
  readonly reason: string;
}

/** What a comment tells ESLint; undefined for every other comment. */
export function toldBy({ value: text }: Comment): Told | undefined {
  const said = text.trim();
  const word = /^[\w-]+/.exec(said)?.[0];
  const label = LABELS.find((one) => one === word);
  if (label === undefined || /^[^\s:]/.test(said.slice(label.length))) return undefined;
  const rest = said.slice(label.length);
  const hyphens = /\s-{2,}\s/.exec(rest);
  // In settings a colon stands between an id and what it is set to.
  const colon = label === "eslint" ? -1 : rest.indexOf(":");
  const isColon = colon >= 0 && colon < (hyphens?.index ?? Infinity);
  const end = isColon ? colon : (hyphens?.index ?? rest.length);
  const reason = rest.slice(end + (isColon ? 1 : (hyphens?.[0].length ?? 0)));
  return { label, value: rest.slice(0, end).trim(), reason: reason.trim() };
}

/** Settings by id, as ESLint takes them. */
export type Settings = Readonly<Record<string, unknown>>;

const SIMPLE = /^"?([\w@/-]+)"?\s*:\s*"?(off|warn|error|[012])"?$/;

/**
 * The settings of an `eslint` comment: `iislint/a: off, iislint/b: error`, or JSON without its outer
 * braces: `"iislint/a": ["error", { "max": 30 }]`.
 * @returns undefined where it is neither
 */
export function settingsIn(value: string): Settings | undefined {
  const parts = value.split(",").map((part) => SIMPLE.exec(part.trim()));
  if (parts.every((part) => part !== null))
    return Object.fromEntries(
      parts.map(([, id = "", level = ""]) => [id, /\d/.test(level) ? Number(level) : level]),
    );
  try {
    return JSON.parse(`{${value}}`) as Settings;
  } catch {
    return undefined;
  }
}
