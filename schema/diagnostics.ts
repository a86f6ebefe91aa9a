/**
 * The diagnostics that a configuration reader or the engine gives, not a rule. Each has a page
 * of its name in `diagnostics/`.
 */

import type { weights } from "./config.js";

export interface DiagnosticId {
  readonly id: string;
  /** `reader` = the configuration reader's own verdict; `engine` = about the run itself. */
  readonly by: "reader" | "engine";
  readonly category: "syntax" | "schema" | "correctness" | "style";
  readonly severity: (typeof weights)[number];
  readonly presets: readonly ("every" | "recommended" | "strict")[];
  readonly needs: readonly string[];
  /** One sentence: what is wrong where it reports. */
  readonly description: string;
}

export const diagnostics = [
  {
    id: "xml-syntax",
    by: "reader",
    category: "syntax",
    severity: "error",
    presets: ["every"],
    needs: ["document"],
    description: "The text is not well-formed XML.",
  },
  {
    id: "unreadable-file",
    by: "engine",
    category: "correctness",
    severity: "error",
    presets: ["every"],
    needs: [],
    description:
      "A file cannot be opened or decoded, is binary, or is beyond the size or depth limit.",
  },
  {
    id: "internal-error",
    by: "engine",
    category: "correctness",
    severity: "error",
    presets: ["every"],
    needs: [],
    description: "Something in iislint broke on this file, tree, rule or report.",
  },
  {
    id: "unknown-attribute",
    by: "reader",
    category: "schema",
    severity: "error",
    presets: ["every"],
    needs: ["document"],
    description: "The reader that owns the section does not know the attribute.",
  },
  {
    id: "unknown-element",
    by: "reader",
    category: "schema",
    severity: "error",
    presets: ["every"],
    needs: ["document"],
    description:
      "The section or group does not allow the element, or text where only elements are allowed.",
  },
  {
    id: "invalid-attribute-value",
    by: "reader",
    category: "schema",
    severity: "error",
    presets: ["every"],
    needs: ["document"],
    description: "The attribute refuses this text by itself, whatever the mode.",
  },
  {
    id: "missing-attribute",
    by: "reader",
    category: "schema",
    severity: "error",
    presets: ["every"],
    needs: ["document"],
    description: "A required attribute is absent, or a key is empty.",
  },
  {
    id: "duplicate-element",
    by: "reader",
    category: "schema",
    severity: "error",
    presets: ["every"],
    needs: ["document"],
    description:
      "A section appears twice for the same path in one file, or a single child element twice.",
  },
  {
    id: "duplicate-collection-entry",
    by: "reader",
    category: "schema",
    severity: "error",
    presets: ["every"],
    needs: ["file"],
    description:
      "An entry of a collection is added again in the same file or on top of an inherited one.",
  },
  {
    id: "section-allowed-at-level",
    by: "reader",
    category: "schema",
    severity: "error",
    presets: ["every"],
    needs: ["file", "site?"],
    description: "A section is written at a level that its registration does not allow.",
  },
  {
    id: "no-locked-section-override",
    by: "reader",
    category: "schema",
    severity: "error",
    presets: ["every"],
    needs: ["file"],
    description: "A file sets what a file above it has locked.",
  },
  {
    id: "invalid-location",
    by: "reader",
    category: "schema",
    severity: "error",
    presets: ["every"],
    needs: ["document"],
    description:
      "A <location> that the reader cannot take: its path, its attributes, or where it is.",
  },
  {
    id: "invalid-config-source",
    by: "reader",
    category: "schema",
    severity: "error",
    presets: ["every"],
    needs: ["file"],
    description: "A configSource that the reader cannot follow.",
  },
  {
    id: "invalid-protected-section",
    by: "reader",
    category: "schema",
    severity: "error",
    presets: ["every"],
    needs: ["document"],
    description: "A section that says it is encrypted and is not put together as the reader wants.",
  },
  {
    id: "setting-newer-than-framework",
    by: "reader",
    category: "schema",
    severity: "error",
    presets: ["every"],
    needs: ["file", "pool?"],
    description: "A setting that the .NET or IIS version in use does not know yet.",
  },
  {
    id: "combined-enum-value",
    by: "reader",
    category: "correctness",
    severity: "warning",
    presets: ["every"],
    needs: ["document"],
    description: "A comma list of names that the reader combines into something else.",
  },
  {
    id: "native-reader-differs",
    by: "reader",
    category: "correctness",
    severity: "info",
    presets: ["strict"],
    needs: ["document"],
    description:
      "The section's owner accepts a value that the other configuration reader refuses or reads otherwise.",
  },
  {
    id: "unresolved-token",
    by: "reader",
    category: "correctness",
    severity: "info",
    presets: ["recommended"],
    needs: ["document"],
    description: "A session setting holds a deployment token, so its value is not known.",
  },
  {
    id: "invalid-transform",
    by: "reader",
    category: "correctness",
    severity: "error",
    presets: ["every"],
    needs: ["document"],
    description: "A transform that the transform engine refuses, so that the build fails.",
  },
  {
    id: "transform-without-effect",
    by: "reader",
    category: "correctness",
    severity: "warning",
    presets: ["every"],
    needs: ["file"],
    description: "A transform that changes nothing, although it looks as if it did.",
  },
  {
    id: "invalid-suppression",
    by: "engine",
    category: "style",
    severity: "warning",
    presets: ["every"],
    needs: ["document"],
    description: "A comment looks as if it hid findings, and is no directive that iislint knows.",
  },
  {
    id: "expired-suppression",
    by: "engine",
    category: "style",
    severity: "warning",
    presets: ["every"],
    needs: ["document", "now"],
    description:
      "The last day of a suppression has passed, is no date, or stands where it does not count.",
  },
  {
    id: "unused-suppression",
    by: "engine",
    category: "style",
    severity: "warning",
    presets: ["every"],
    needs: ["document"],
    description: "A suppression hides nothing, or names an id that does not exist.",
  },
  {
    id: "require-suppression-reason",
    by: "engine",
    category: "style",
    severity: "warning",
    presets: ["strict"],
    needs: ["document"],
    description: "A suppression does not say why it is there.",
  },
  {
    id: "preset-conflict",
    by: "engine",
    category: "style",
    severity: "info",
    presets: ["every"],
    needs: [],
    description: "Presets that are extended together ask for opposite things.",
  },
] as const satisfies readonly DiagnosticId[];
