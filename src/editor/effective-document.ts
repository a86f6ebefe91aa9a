/** The effective view as a text that an editor opens beside the file. */
import { effectiveTree, writtenOnly } from "../report/effective.js";
import type { World } from "./looked.js";

export interface EffectiveAsked {
  /** As a lens names it: "/shop (Release)". */
  readonly path: string;
  /** Paths of sections, in the order in which they are shown. */
  readonly sections: readonly string[];
  /** Without defaults. */
  readonly writtenOnly?: boolean;
}

/** Where a line of the text leads. */
export interface EffectiveDocument {
  /** Plain text with line feeds. */
  readonly text: string;
  /** Nothing at hand knows the path: the text says so. */
  readonly problem?: true;
}

/**
 * What is in force at a path, as `iislint effective` prints it: each value with the line that
 * decided it, what it overrides and what locks it. Secrets are masked.
 */
export function effectiveDocument(
  world: World | undefined,
  { path, sections, writtenOnly: isShort = false }: EffectiveAsked,
  cwd: string,
): EffectiveDocument {
  const found = world?.at(path) ?? { problem: "Nothing is loaded yet." };
  if ("problem" in found) return { text: `${found.problem}\n`, problem: true };
  const whole = {
    path: found.path,
    pool: found.application?.pool,
    sections: sections.flatMap((section) => found.describe(section) ?? []),
  };
  const text = effectiveTree(isShort ? writtenOnly(whole) : whole, {
    cwd,
    paint: (_, plain) => plain,
  });
  return { text };
}
