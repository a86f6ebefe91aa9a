/** What every feature is: what the server says that it can do, and how it answers. */
import type {
  CancellationToken,
  Connection,
  Position,
  ServerCapabilities,
} from "vscode-languageserver/node";
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
}

/**
 * The document of a URI once all edits are taken up; undefined where it is none of this machine, or
 * nobody waits for the answer any more.
 * @param isWide - what is asked concerns all files of the folder
 */
export async function asked(
  { folders }: Asking,
  uri: string,
  token: CancellationToken,
  isWide = false,
): Promise<Asked | undefined> {
  const path = documentOf(uri);
  if (path === undefined) return undefined;
  const folder = folders.of(path);
  await folder.settled();
  if (token.isCancellationRequested) return undefined;
  const looked = lookAt(folder, path, isWide);
  return looked && { looked, source: looked.document.source, path, folder };
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
  isWide = false,
): Promise<(Asked & { readonly offset: number }) | undefined> {
  const one = await asked(asking, textDocument.uri, token, isWide);
  return one && { ...one, offset: offsetOf(one.source, position) };
}
