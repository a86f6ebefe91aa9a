/** A disk that plays Windows: names keep the letter case they were stored in and ignore it. */
import type { Entry, Files } from "../../src/files.js";
import { createSource, type Source } from "../../src/source.js";

type Node = { readonly name: string } & (
  | { readonly kind: "folder"; readonly entries: Map<string, Node> }
  | { readonly kind: "file"; readonly text: string }
);

export interface WindowsDisk extends Files {
  /** What was asked for, as it was written. */
  readonly asked: string[];
}

/** "C:/inetpub/shop" is the drive and the folders; "//server/share/x" the share and the folders. */
function partsOf(path: string): string[] {
  const share = /^\/\/([^/]+\/[^/]+)/.exec(path);
  const rest = share ? path.slice(share[0].length) : path;
  return [...(share ? [share[0]] : []), ...rest.split("/").filter((part) => part !== "")];
}

function folder(name: string): Node & { readonly kind: "folder" } {
  return { name, kind: "folder", entries: new Map() };
}

/**
 * A disk with these files.
 * @param files - text by path: `C:/inetpub/shop/Web.config`, `//server/share/Web.config`
 */
export function windowsDisk(files: Readonly<Record<string, string>>): WindowsDisk {
  const top = folder("");
  for (const [path, text] of Object.entries(files)) {
    const parts = partsOf(path);
    const name = parts.pop() ?? "";
    let at = top;
    for (const part of parts) {
      const known = at.entries.get(part.toLowerCase());
      const next = known?.kind === "folder" ? known : folder(part);
      at.entries.set(part.toLowerCase(), next);
      at = next;
    }
    at.entries.set(name.toLowerCase(), { name, kind: "file", text });
  }
  const nodeAt = (path: string): Node | undefined =>
    partsOf(path).reduce<Node | undefined>(
      (at, part) => (at?.kind === "folder" ? at.entries.get(part.toLowerCase()) : undefined),
      top,
    );
  const sources = new Map<string, Source>();
  const asked: string[] = [];
  return {
    asked,
    list(path) {
      asked.push(path);
      const node = nodeAt(path);
      if (node?.kind !== "folder") return undefined;
      return [...node.entries.values()].map(({ name, kind }): Entry => ({ name, kind }));
    },
    read(path) {
      asked.push(path);
      const node = nodeAt(path);
      if (node?.kind !== "file") return undefined;
      const source = sources.get(path) ?? createSource(path, node.text);
      sources.set(path, source);
      return source;
    },
  };
}
