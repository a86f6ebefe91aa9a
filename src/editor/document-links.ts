/** What a document links to: the files that it names, and the pages of ids that its comments name. */
import { diagnostics } from "../../schema/diagnostics.js";
import { born } from "../../schema/numbers.js";
import type { Attribute } from "../document/tree.js";
import { pageOf } from "../ids.js";
import { directivesIn } from "../lint/directives.js";
import { folderOf, join, normalisePath } from "../paths.js";
import { APP_SETTINGS } from "../settings/further-files.js";
import type { Span } from "../source.js";
import { elementsIn } from "./caret.js";
import type { Looked } from "./looked.js";
import { placeOf } from "./place.js";

export interface DocumentLink {
  readonly span: Span;
  /** A file by its path, or a page by its path inside the package. */
  readonly target: { readonly path: string } | { readonly page: string };
  readonly tooltip: string;
}

/** The file that an attribute names, by its path; undefined for every other attribute. */
export function fileOf(looked: Looked, attribute: Attribute): string | undefined {
  const { name, value, parent } = attribute;
  const place = placeOf(looked, parent);
  const isFile =
    place.role === "section" &&
    (name === "configSource" || (name === "file" && place.path === APP_SETTINGS));
  if (!isFile || value.trim() === "" || /[\r\n\0]/.test(value)) return undefined;
  const written = value.trim().replaceAll("\\", "/");
  if (/^(?:[a-z]:|\/)/i.test(written)) return written;
  return normalisePath(join(folderOf(looked.document.source.path), written));
}

/** The page of an id; undefined for a word that is none. */
function pageOfId(id: string): string | undefined {
  if (!(born as readonly string[]).includes(id)) return undefined;
  return pageOf(id, diagnostics.find((one) => one.id === id)?.by ?? "rule");
}

/** The files of configSource and of appSettings, and the pages of ids that comments name. */
export function documentLinks(looked: Looked): readonly DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const element of elementsIn(looked.document))
    for (const attribute of element.attributes) {
      const isNamed = attribute.name === "configSource" || attribute.name === "file";
      const path = isNamed ? fileOf(looked, attribute) : undefined;
      if (path !== undefined)
        links.push({ span: attribute.valueSpan, target: { path }, tooltip: "Open the file" });
    }
  for (const { ids } of directivesIn(looked.document).directives)
    for (const { id, span } of ids) {
      const page = pageOfId(id);
      if (page !== undefined)
        links.push({ span, target: { page }, tooltip: `What ${id} is about` });
    }
  return links.sort((a, b) => a.span.start - b.span.start);
}
