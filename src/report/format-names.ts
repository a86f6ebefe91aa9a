/**
 * The names of the formats, the usual one first. By themselves, since help shows them and loads no
 * format; the compiler holds `formats` to them.
 */
export const FORMAT_NAMES = [
  "text",
  "compact",
  "agent",
  "script",
  "json",
  "jsonl",
  "sarif",
  "junit",
  "checkstyle",
  "github",
  "gitlab",
  "azure-devops",
  "teamcity",
  "msbuild",
  "markdown",
  "html",
] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];

export const isFormat = (name: string): name is FormatName =>
  (FORMAT_NAMES as readonly string[]).includes(name);
