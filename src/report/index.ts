/** The formats by name; each is loaded when asked for. */
import type { FormatName } from "./format-names.js";
import type { Reporter } from "./report.js";

export const formats: Readonly<Record<FormatName, () => Promise<Reporter>>> = {
  text: async () => (await import("./text.js")).text,
  compact: async () => (await import("./compact.js")).compact,
  agent: async () => (await import("./agent.js")).agent,
  script: async () => (await import("./script.js")).script,
  json: async () => (await import("./json.js")).json,
  sarif: async () => (await import("./sarif.js")).sarif,
  junit: async () => (await import("./junit.js")).junit,
  checkstyle: async () => (await import("./checkstyle.js")).checkstyle,
  jsonl: async () => (await import("./jsonl.js")).jsonl,
  github: async () => (await import("./github.js")).github,
  gitlab: async () => (await import("./gitlab.js")).gitlab,
  "azure-devops": async () => (await import("./azure-devops.js")).azureDevops,
  teamcity: async () => (await import("./teamcity.js")).teamcity,
  msbuild: async () => (await import("./msbuild.js")).msbuild,
  markdown: async () => (await import("./markdown.js")).markdown,
  html: async () => (await import("./html/index.js")).html,
};

/** The formats that say whether a fix is safe, which has to be asked: it takes as long as the run. */
export const TELL_SAFETY: ReadonlySet<FormatName> = new Set([
  "agent",
  "html",
  "json",
  "jsonl",
  "text",
]);

/** The formats that show the applications, which are loaded once more for that. */
export const SHOW_ESTATE: ReadonlySet<FormatName> = new Set(["html"]);

/** Formats for programs that are told of known findings too; others show what is new. */
export const showsKnown = (format: string): boolean => ["json", "jsonl", "sarif"].includes(format);

export { FORMAT_NAMES, type FormatName, isFormat } from "./format-names.js";
export { discreet } from "./redact.js";
export {
  count,
  type Counts,
  isNew,
  type Report,
  type Reporter,
  type ReportShape,
  type Surroundings,
  type Tone,
} from "./report.js";
