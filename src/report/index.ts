/** The formats by name; each is loaded when asked for. */
import type { Reporter } from "./report.js";

export const formats: Readonly<Record<string, () => Promise<Reporter>>> = {
  text: async () => (await import("./text.js")).text,
  compact: async () => (await import("./compact.js")).compact,
  agent: async () => (await import("./agent.js")).agent,
  script: async () => (await import("./script.js")).script,
  json: async () => (await import("./json.js")).json,
  sarif: async () => (await import("./sarif.js")).sarif,
  junit: async () => (await import("./junit.js")).junit,
  checkstyle: async () => (await import("./checkstyle.js")).checkstyle,
  html: async () => (await import("./html/index.js")).html,
};

/** The formats that say whether a fix is safe, which has to be asked: it takes as long as the run. */
export const TELL_SAFETY: ReadonlySet<string> = new Set(["agent", "html", "json", "text"]);

/** The formats that show the applications, which are loaded once more for that. */
export const SHOW_ESTATE: ReadonlySet<string> = new Set(["html"]);

/** Formats for programs that are told of known findings too; others show what is new. */
export const showsKnown = (format: string): boolean => ["json", "sarif"].includes(format);

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
