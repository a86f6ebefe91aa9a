/** Code Quality of GitLab: one object a finding with the fields that its merge requests read. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Diagnostic } from "../diagnostic.js";
import { messageText } from "../message.js";
import { positionAt } from "../source.js";
import { printedJson } from "./print.js";
import { repositoryPath } from "./relative.js";
import type { Reporter } from "./report.js";

type Weight = "info" | "minor" | "major" | "critical" | "blocker";

/** A file that the server refuses stops everything; other errors stop what is about sessions. */
function weightOf({ severity, category }: Diagnostic): Weight {
  if (severity === "info") return "info";
  if (severity === "warning") return "major";
  return category === "syntax" || category === "schema" ? "blocker" : "critical";
}

/**
 * By what GitLab knows a finding again in another commit: neither its line nor a number that its
 * text gives, since both change with what stands around it.
 */
const identity = (path: string, { rule, subject = "", application = "", message }: Diagnostic) =>
  JSON.stringify([rule, path, application, subject, message.what.replace(/\d+/g, "0")]);

/** A list, empty where nothing is found. Of equal fingerprints GitLab shows one, so none are. */
export const gitlab: Reporter = ({ diagnostics }, around) => {
  const seen = new Map<string, number>();
  return printedJson(
    diagnostics.map((diagnostic) => {
      const path = repositoryPath(diagnostic.at.source.path, around);
      const name = identity(path, diagnostic);
      const before = seen.get(name) ?? 0;
      seen.set(name, before + 1);
      return {
        description: messageText(diagnostic.message),
        check_name: diagnostic.rule,
        fingerprint: bytesToHex(sha256(utf8ToBytes(`${name}${before}`))),
        severity: weightOf(diagnostic),
        location: {
          path,
          lines: { begin: positionAt(diagnostic.at.source, diagnostic.at.span.start).line },
        },
      };
    }),
  );
};
