/** What pages show of files of the repository: the inputs of the action, and whole files. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { code, table } from "./markdown.js";

interface Action {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default: string }>
  >;
}

/** The inputs of action.yml. */
export function inputsTable(root: string): string {
  const { inputs } = parse(readFileSync(join(root, "action.yml"), "utf8")) as Action;
  return table(
    ["input", "what it says", "default"],
    Object.entries(inputs).map(([name, { description, default: usual }]) => [
      code(name),
      description,
      usual === "" ? "" : code(usual),
    ]),
  );
}

const SHOWN = /(<!-- file: (\S+) -->\n\n```\w+\n)[\s\S]*?(```\n)/g;

/** A page with the files that it shows, named in `<!-- file: PATH -->`, as they are now. */
export const withFiles = (root: string, page: string): string =>
  page.replace(
    SHOWN,
    (_, before: string, path: string, after: string) =>
      before + readFileSync(join(root, path), "utf8") + after,
  );
