/** Checkstyle's XML: the form that most collectors of warnings read. */
import type { Diagnostic } from "../diagnostic.js";
import { messageText } from "../message.js";
import { positionAt } from "../source.js";
import { byFile } from "./by-file.js";
import { printedXml } from "./print.js";
import { relativePath } from "./relative.js";
import type { Reporter } from "./report.js";
import type { XmlElement } from "./xml-text.js";

/** Of the form, as ESLint's and other linters' reports give it; nobody reads more of it than that it is there. */
const VERSION = "4.3";

function errorOf({ rule, severity, message, at }: Diagnostic): XmlElement {
  const { line, column } = positionAt(at.source, at.span.start);
  return {
    name: "error",
    // The severities of Checkstyle bear the same names: error, warning, info.
    attributes: {
      line,
      column,
      severity,
      message: messageText(message),
      source: `iislint.${rule}`,
    },
  };
}

/** Each file that was linted, with its findings. */
export const checkstyle: Reporter = (report, { cwd }) =>
  printedXml({
    name: "checkstyle",
    attributes: { version: VERSION },
    elements: [...byFile(report)].map(([path, found]) => ({
      name: "file",
      attributes: { name: { path: relativePath(cwd, path) } },
      elements: found.map(errorOf),
    })),
  });
