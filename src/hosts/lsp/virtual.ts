/** Documents that nobody wrote: what is in force, what sessions survive, pages of the package. */
import type { DocumentLink } from "vscode-languageserver/node";
import { effectiveDocument } from "../../editor/effective-document.js";
import { placesInText } from "../../editor/places-in-text.js";
import { SESSION_SECTIONS } from "../../editor/session-sections.js";
import { factsFor } from "../../lint/inputs.js";
import { summaryTable } from "../../report/effective.js";
import { survivalTable } from "../../report/survival.js";
import type { View } from "../../run/view.js";
import { builtIn } from "../../settings/built-in.js";
import { summarise } from "../../sessions/summary.js";
import { createSource } from "../../source.js";
import { survive } from "../../survival/survive.js";
import { unpainted } from "../cli/io.js";
import { packageText } from "../package.js";
import type { Folders } from "./folders.js";
import { absolute } from "../paths.js";
import { rangeOf } from "./positions.js";
import { documentOf, uriOf } from "./uris.js";

/** The schemes of their URIs. */
export const SCHEMES = {
  effective: "iislint-effective",
  survival: "iislint-survival",
  page: "iislint-page",
} as const;

/** What a document about configuration shows. */
export interface Shown {
  /** URI of a file around which it is shown. */
  readonly of: string;
  /** Absent: the first application that the file belongs to. */
  readonly path?: string;
  /** A line for each application of the folder, in place of one path. */
  readonly isWhole?: boolean;
  readonly sections?: readonly string[];
}

const TITLES = { effective: "In force", survival: "What sessions survive" } as const;

const nameFor = (path: string): string => path.replace(/[^\w.()]+/g, "-").replace(/^-|-$/g, "");

/** Which part of the files is meant: the application, or the file around which it is shown. */
function about({ path, isWhole, of }: Shown): string {
  if (isWhole) return "";
  if (path !== undefined) return nameFor(path) || "root";
  const [folder = "", name = ""] = (documentOf(of) ?? "").split("/").slice(-2);
  return [folder, name].map(nameFor).filter(Boolean).join(" ");
}

/** The URI of a document about configuration; editors call it as what stands in front of the `?`. */
export function shownUri(scheme: "effective" | "survival", shown: Shown): string {
  const of = scheme === "effective" ? about(shown) : "";
  const title = of === "" ? TITLES[scheme] : `${TITLES[scheme]} - ${of}`;
  return `${SCHEMES[scheme]}:/${encodeURIComponent(title)}.txt?${encodeURIComponent(JSON.stringify(shown))}`;
}

/** The URI of a page of the package. */
export const pageUri = (page: string): string => `${SCHEMES.page}:/${page}`;

const CHANGING = new RegExp(`^(?:${SCHEMES.effective}|${SCHEMES.survival}):`);

/** What a document about configuration shows; undefined for every other URI. */
export function shownBy(uri: unknown): Shown | undefined {
  // A client may leave it out.
  if (typeof uri !== "string") return undefined;
  const at = uri.indexOf("?");
  if (at < 0 || !CHANGING.test(uri)) return undefined;
  try {
    const { of, path, isWhole, sections } = JSON.parse(
      decodeURIComponent(uri.slice(at + 1)),
    ) as Partial<Shown>;
    if (typeof of !== "string") return undefined;
    return {
      of,
      ...(typeof path === "string" ? { path } : {}),
      ...(isWhole === true ? { isWhole } : {}),
      ...(Array.isArray(sections) ? { sections: sections.map(String) } : {}),
    };
  } catch {
    return undefined;
  }
}

/** A page by its URI; names that lead out of the package are none. */
function pageText(uri: string): string | undefined {
  const name = /^iislint-page:\/*((?:rules|schema\/diagnostics|docs)(?:\/[\w-][\w.-]*)*\.md)$/.exec(
    uri,
  )?.[1];
  return name === undefined ? undefined : packageText(name);
}

function effectiveText(view: View | undefined, { path, sections }: Shown, cwd: string): string {
  const [first] = view?.applications ?? [];
  const asked = path ?? first?.path ?? "/";
  return effectiveDocument(view, { path: asked, sections: sections ?? SESSION_SECTIONS }, cwd).text;
}

/** A line for each application, as `iislint effective` shows a folder; each as transforms leave it, too. */
function summaryText(view: View | undefined, cwd: string): string {
  const all = [...(view?.applications ?? []), ...(view?.configurations ?? [])];
  if (all.length === 0) return NO_APPLICATION;
  return summaryTable(all.map(summarise), { cwd, paint: unpainted });
}

const NO_APPLICATION = "No application is known: the folder holds no web.config.\n";

/** What sessions survive in each application of a view. */
export function survivalText(view: View | undefined, cwd: string): string {
  const all = [...(view?.applications ?? []), ...(view?.configurations ?? [])].flatMap((one) => {
    const facts = view?.factsOf(one);
    const deployment = facts && (factsFor(one, facts)?.deployment ?? facts.deployment);
    return survive(one, deployment);
  });
  return survivalTable(all, { cwd, paint: unpainted, schema: builtIn }) || NO_APPLICATION;
}

/** Where the places lead that a document about configuration names. */
export async function virtualLinks(folders: Folders, uri: string): Promise<DocumentLink[]> {
  const text = await virtualText(folders, uri);
  const path = documentOf(shownBy(uri)?.of ?? "");
  if (text === undefined || path === undefined) return [];
  const folder = folders.of(path);
  const source = createSource(uri, text);
  return placesInText(text).flatMap((place) => {
    const target = absolute(folder.path, place.path);
    if (!folder.source(target)) return [];
    return [
      {
        range: rangeOf(source, place.span),
        target: `${uriOf(target)}#${place.line},${place.column}`,
        tooltip: "Go to the line",
      },
    ];
  });
}

/** The text of a document that nobody wrote; undefined where there is none of that URI. */
export async function virtualText(folders: Folders, uri: string): Promise<string | undefined> {
  if (uri.startsWith(`${SCHEMES.page}:`)) return pageText(uri);
  const shown = shownBy(uri);
  const path = shown && documentOf(shown.of);
  if (!shown || path === undefined) return undefined;
  const folder = folders.of(path);
  await folder.settled();
  if (uri.startsWith(`${SCHEMES.survival}:`)) return survivalText(folder.all(), folder.path);
  return shown.isWhole === true
    ? summaryText(folder.all(), folder.path)
    : effectiveText(folder.view(path), shown, folder.path);
}
