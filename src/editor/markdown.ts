/** Markdown in which texts of files are only texts. */
import { shown } from "../report/print.js";

/** Paragraphs with a blank line between; what is absent or empty is left out. */
export const paragraphs = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join("\n\n");

export const bullets = (facts: readonly string[]): string =>
  facts.map((fact) => `- ${fact}`).join("\n");

const longestRun = (text: string) =>
  (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);

/** A code span around a text of a file, secrets masked, whatever backticks it holds. */
export function code(text: string): string {
  const safe = shown(text);
  const fence = "`".repeat(longestRun(safe) + 1);
  const room = safe.startsWith("`") || safe.endsWith("`") || safe.trim() === "" ? " " : "";
  return `${fence}${room}${safe}${room}${fence}`;
}

/** A text of a file outside code, in the middle of a line: no character of it is a sign of Markdown. */
export const plainText = (text: string): string => shown(text).replace(/[\\`*_[\]<>|&~]/g, "\\$&");

/** A code span, an escaped sign, signs of strong text, a bare link, a line break, in this order. */
const SIGNS =
  /(?<!`)(?<fence>`+)(?!`)(?<room> ?)(?<code>[\s\S]*?)\k<room>(?<!`)\k<fence>(?!`)|\\(?<sign>[!-/:-@[-`{-~])|\*\*|<(?<link>https?:[^>\s]*)>| {2}$/gm;

/** What people read of our own Markdown, for an editor that shows plain text alone. */
export const withoutMarkdown = (markdown: string): string =>
  markdown.replace(SIGNS, (...found) => {
    const { code: inside, sign, link } = found.at(-1) as Readonly<Record<string, string>>;
    return inside ?? sign ?? link ?? "";
  });
