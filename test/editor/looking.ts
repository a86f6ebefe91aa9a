/** A document with a caret, in files held in memory, as the features of an editor see it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scan } from "../../src/document/scan.js";
import type { Looked, Texts } from "../../src/editor/looked.js";
import { builtIn } from "../../src/settings/built-in.js";
import { kindOf } from "../../src/settings/kind.js";
import { readConfigFile } from "../../src/settings/read.js";
import { createSource, positionAt, type Location, type Span } from "../../src/source.js";
import { load } from "../effective/hierarchy/helper.js";
import type { Tree } from "../fixtures/disk.js";

export const texts = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../schema/generated/hover.json"), "utf8"),
) as Texts;

/** A document by itself, and a view of the files around it. */
export function lookedAt(path: string, text: string, around: Tree = {}): Looked {
  const document = scan(createSource(path, text));
  const kind = kindOf(document, path, builtIn);
  return {
    document,
    file: kind && readConfigFile(document, kind, builtIn),
    schema: builtIn,
    texts,
    view: () => load({ ...around, [path]: text }),
    cwd: ".",
  };
}

export interface Looking {
  readonly looked: Looked;
  readonly offset: number;
  /** The text without the mark. */
  readonly text: string;
}

/** Looks at a text whose caret stands at the only `|`. */
export function looking(marked: string, path = "web.config", around: Tree = {}): Looking {
  const offset = marked.indexOf("|");
  if (offset < 0 || marked.includes("|", offset + 1)) throw new Error(`One | in ${marked}`);
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  return { looked: lookedAt(path, text, around), offset, text };
}

/** `<system.web>` with something inside, on one line. */
export const web = (inside: string) =>
  `<configuration><system.web>${inside}</system.web></configuration>`;

export const textOf = ({ looked }: Pick<Looking, "looked">, { start, end }: Span) =>
  looked.document.source.text.slice(start, end);

/** "web.config:3:5". */
export const placeOf = ({ source, span }: Location) => {
  const { line, column } = positionAt(source, span.start);
  return `${source.path}:${line}:${column}`;
};
