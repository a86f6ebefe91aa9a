/** The schema's texts, taken apart: what stands in one is said once, in `schema/`. */
import type { AttributeFacts } from "../../schema/vocabulary.js";
import { ownProperty } from "../settings/normalise.js";
import type { Texts } from "./looked.js";

export const textAt = (texts: Texts, key: string | undefined): string | undefined =>
  key === undefined ? undefined : ownProperty(texts, key);

/** The sentence behind the title. */
export function summaryAt(texts: Texts, key: string): string | undefined {
  const [, summary] = textAt(texts, key)?.split("\n\n") ?? [];
  return summary?.startsWith("- ") ? undefined : summary;
}

/** What stands in the title behind the name: "whole minutes, 1 or more, or Infinite". */
export function typeAt(texts: Texts, key: string): string | undefined {
  const [title = ""] = textAt(texts, key)?.split("\n\n", 1) ?? [];
  const colon = title.indexOf("**: ");
  return colon < 0 ? undefined : title.slice(colon + 4);
}

/** The names that an attribute takes; undefined where it takes others too. */
export function wordsOf(facts: AttributeFacts): readonly string[] | undefined {
  if (facts.kind === "boolean") return ["true", "false"];
  return facts.kind === "enum" || facts.kind === "flags" ? Object.keys(facts.values) : undefined;
}
