/** A document as the features of an editor look at it. */
import { scan } from "../../document/scan.js";
import type { Document } from "../../document/tree.js";
import type { Looked, Texts } from "../../editor/looked.js";
import { builtIn } from "../../settings/built-in.js";
import type { ConfigFile } from "../../settings/config-file.js";
import { kindOf } from "../../settings/kind.js";
import { readConfigFile } from "../../settings/read.js";
import type { Source } from "../../source.js";
import { packageText } from "../package.js";
import type { Reach } from "./features/feature.js";
import type { Folder } from "./folder.js";

let texts: Texts | undefined;

const hoverTexts = (): Texts =>
  (texts ??= JSON.parse(packageText("schema/generated/hover.json") ?? "{}") as Texts);

const scanned = new WeakMap<Source, Document>();

function documentOf(source: Source): Document {
  let document = scanned.get(source);
  if (!document) {
    document = scan(source);
    scanned.set(source, document);
  }
  return document;
}

const read = new WeakMap<Document, ConfigFile>();

/** What stands in a document, which is asked for several times between two edits. */
function fileOf(document: Document, path: string): ConfigFile | undefined {
  const known = read.get(document);
  if (known) return known;
  const kind = kindOf(document, path, builtIn);
  const file = kind && readConfigFile(document, kind, builtIn);
  if (file) read.set(document, file);
  return file;
}

/**
 * A document as it reads now, with what is in force around it; undefined where there is none.
 * @param reach - `text`: an open document alone; `folder`: everything in the folder, not only what
 *   the document has a part in
 */
export function lookAt(folder: Folder, path: string, reach: Reach): Looked | undefined {
  const source = reach === "text" ? folder.opened(path) : folder.source(path);
  if (!source) return undefined;
  const document = documentOf(source);
  return {
    document,
    file: fileOf(document, path),
    schema: builtIn,
    texts: hoverTexts(),
    view: () => {
      if (reach === "text") return undefined;
      return reach === "folder" ? folder.all() : folder.view(path);
    },
    cwd: folder.path,
  };
}
