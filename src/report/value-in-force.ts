/** A value in force as a report may show it, and the place that decides it. */
import { attributeAt, isSecret } from "../change/place.js";
import type { Resolved } from "../effective/application.js";
import { UNITS } from "../effective/describe.js";
import type { Schema } from "../settings/schema.js";
import { positionAt } from "../source.js";
import { valueApart } from "./apart.js";
import type { JsonPlace } from "./json-types.js";
import { MASK } from "./mask.js";
import { relativePath } from "./relative.js";

/** "system.web/sessionState" and "mode" of "system.web/sessionState@mode". */
export function nameOf({ name }: Resolved<unknown>): { section: string; attribute: string } {
  const at = name.lastIndexOf("@");
  return { section: name.slice(0, at), attribute: name.slice(at + 1) };
}

/** A value as it may be shown; a default stands in every documentation. */
export function valueOf(
  because: Resolved<unknown>,
  schema: Schema,
): string | number | boolean | undefined {
  if (!because.known) return undefined;
  const value = because.value as string | number | boolean;
  if (because.from === "default" || value === "") return value;
  const place = attributeAt(because.name, schema.section);
  if (!place || isSecret(place.attribute, value)) return MASK;
  return typeof value === "string" ? valueApart(value) : value;
}

export function placeOf({ from }: Resolved<unknown>, cwd: string): JsonPlace | "default" {
  if (from === "default") return "default";
  const { line, column } = positionAt(from.source, from.span.start);
  return { file: relativePath(cwd, from.source.path), line, column };
}

/** The value with its unit: "20 minutes"; `""` for an empty one, "unknown" for none. */
export function valueWords(one: Resolved<unknown>, schema: Schema): string {
  const value = valueOf(one, schema);
  if (value === undefined) return "unknown";
  if (value === "") return '""';
  const kind = attributeAt(one.name, schema.section)?.attribute.kind;
  const unit = kind === undefined || typeof value !== "number" ? undefined : UNITS[kind];
  return `${String(value)}${unit === undefined ? "" : ` ${unit}`}`;
}
