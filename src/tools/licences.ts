/** What bundles hold of other packages -> their licences, which must go with them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";

/** Where the licences of what `dist` holds stand, in both packages. */
export const NOTICES = "licenses.txt";

const RULE = `\n${"=".repeat(80)}\n\n`;

const HEAD = "This package holds code of the packages below, each under its own licence.\n";

/** The folder of the package that a module belongs to; undefined for one of ours. */
const packageOf = (module: string): string | undefined =>
  /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module)?.[0];

/**
 * The packages of which something came into a bundle.
 * @returns their folders, relative to the one that was built in
 */
export function packagesIn(bundles: readonly Metafile[]): readonly string[] {
  const folders = bundles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([module, { bytesInOutput }]) =>
        bytesInOutput > 0 ? (packageOf(module.replaceAll("\\", "/")) ?? []) : [],
      ),
    ),
  );
  return [...new Set(folders)].sort();
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as { readonly name: string; readonly version: string; readonly license?: string };
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  if (files.length === 0 || license === undefined)
    throw new Error(`${name} ${version} is bundled and has no text of a licence.`);
  const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8").trim());
  return `${name} ${version} (${license})\n\n${texts.join("\n\n").replaceAll("\r\n", "\n")}\n`;
}

/** The licences of packages in one text. */
export const noticesOf = (folders: readonly string[]): string =>
  [HEAD, ...new Set(folders.map(noticeOf))].join(RULE);

/** Such texts as one, each package once. */
export const withNotices = (text: string, more: string): string =>
  [...new Set([...text.split(RULE), ...more.split(RULE)])].join(RULE);
