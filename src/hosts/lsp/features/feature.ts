/** What every feature is: what the server says that it can do, and how it answers. */
import type {
  CancellationToken,
  Connection,
  Position,
  ServerCapabilities,
} from "vscode-languageserver/node";
import { isXml } from "../../../editor/is-xml.js";
import type { Looked } from "../../../editor/looked.js";
import type { Source } from "../../../source.js";
import type { Client } from "../client.js";
import type { Contents } from "../contents.js";
import type { Folder } from "../folder.js";
import type { Folders } from "../folders.js";
import type { OpenDocuments } from "../open-documents.js";
import type { Protocol } from "../server.js";
import { lookAt } from "../looking.js";
import { offsetOf } from "../positions.js";
import { documentOf } from "../uris.js";

/** What a feature is answered with. */
export interface Asking {
  readonly folders: Folders;
  readonly client: () => Client;
  readonly open: OpenDocuments;
  readonly contents: Contents;
  /** The libraries of the protocol. */
  readonly protocol: Protocol;
}

export interface Feature {
  readonly can: ServerCapabilities;
  answer(connection: Connection, asking: Asking): void;
}

/** A document that is asked about, as it reads now. */
export interface Asked {
  readonly looked: Looked;
  readonly source: Source;
  readonly path: string;
  readonly folder: Folder;
  /** Nothing but the document was looked at. */
  readonly isAlone: boolean;
}

/**
 * What an answer is made of. `text`: the document alone, which nobody waits for. `soon`: what is in
 * force too, once the first run over the folder has come to its end. `chain`: that in any case, with
 * all edits taken up. `folder`: the same of all files.
 */
export type Reach = "text" | "soon" | "chain" | "folder";

/**
 * The document of a URI; undefined where it is none of this machine or no XML, or nobody waits for the
 * answer any more.
 */
export async function asked(
  { folders }: Asking,
  uri: string,
  token: CancellationToken,
  reach: Reach = "chain",
): Promise<Asked | undefined> {
  const path = documentOf(uri);
  if (path === undefined) return undefined;
  const folder = folders.of(path);
  const isAlone =
    folder.opened(path) !== undefined &&
    (reach === "text" || (reach === "soon" && !folder.isBegun));
  if (!isAlone) await folder.settled();
  if (token.isCancellationRequested) return undefined;
  const looked = lookAt(folder, path, isAlone ? "text" : reach);
  return looked && isXml(looked.document)
    ? { looked, source: looked.document.source, path, folder, isAlone }
    : undefined;
}

interface At {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** The same with the offset of a position. */
export async function askedAt(
  asking: Asking,
  { textDocument, position }: At,
  token: CancellationToken,
  reach: Reach = "chain",
): Promise<(Asked & { readonly offset: number }) | undefined> {
  const one = await asked(asking, textDocument.uri, token, reach);
  return one && { ...one, offset: offsetOf(one.source, position) };
}
