/**
 * The extension for VS Code as one file, editors/vscode/iislint.vsix: the program as `npm run build`
 * makes it, as much of it as the language server needs, and the client around it.
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { allIds } from "../hosts/cli/ids.js";
import { HINTS } from "./generate/vscode.js";
import { hinting } from "./hinting.js";
import { NOTICES, noticesOf, packagesIn, withNotices } from "./licences.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const home = join(root, "editors/vscode");
const vsix = join(home, "iislint.vsix");

/** Bytes: each update is loaded by everybody who has it. */
const LARGEST = 1_000_000;

/** What the language server reads of the package; the other commands stay behind. */
const OF_PACKAGE = [
  "dist/cli.cjs",
  "dist/engine.cjs",
  "dist/protocol.cjs",
  "dist/options-file.cjs",
  "dist/validators",
  "schema/generated/hover.json",
  "schema/generated/config.schema.json",
  "schema/diagnostics",
  "rules",
  "CHANGELOG.md",
  "LICENSE",
] as const;

const OF_EXTENSION = ["README.md", "icon.png", "pictures", "walkthrough"] as const;

/** Beside the pages of rules and diagnostics stands their code, which is in the program. */
const isRead = (path: string): boolean => !/\.(?:ts|xsd)$|\/options\.schema\.json$/.test(path);

/** Pages to which those of rules and diagnostics lead. */
function linkedPages(): readonly string[] {
  const pages = ["rules", "schema/diagnostics"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => readFileSync(join(root, folder, name), "utf8")),
  );
  const links = pages.flatMap((page) => [
    ...page.matchAll(/\]\((?:\.\.\/)+((?:docs\/)?[\w-]+\.md)/g),
  ]);
  return [...new Set(links.map(([, path = ""]) => path))];
}

function run(program: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(program, args, {
    cwd,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} failed.`);
}

const node = (cwd: string, file: string, ...args: readonly string[]): void => {
  run(process.execPath, [file, ...args], cwd);
};

/** The client, with its libraries in it, and the licences of those beside the server's. */
async function bundle(stage: string): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["editors/vscode/src/extension.ts"],
    outfile: join(stage, "dist/extension.cjs"),
    bundle: true,
    platform: "node",
    target: "node22",
    format: "cjs",
    // The libraries are taken from the extension's own folder, whoever imports them.
    nodePaths: [join(home, "node_modules")],
    external: ["vscode"],
    minify: true,
    legalComments: "none",
    logLevel: "warning",
    metafile: true,
  });
  const own = noticesOf(packagesIn([metafile]).map((folder) => join(root, folder)));
  const ofServer = readFileSync(join(root, "dist", NOTICES), "utf8");
  writeFileSync(join(stage, "dist", NOTICES), withNotices(ofServer, own));
}

/** What completes options files: the server alone tells what is wrong with them. */
function carryHints(stage: string): void {
  const schema = readFileSync(join(root, "schema/generated/config.schema.json"), "utf8");
  const hints = hinting(JSON.parse(schema) as Readonly<Record<string, unknown>>);
  writeFileSync(join(stage, HINTS), JSON.stringify(hints));
}

/** What is only for who makes it has no place in the manifest of what is made. */
function carryManifest(stage: string): void {
  const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as {
    devDependencies?: unknown;
  };
  delete manifest.devDependencies;
  writeFileSync(join(stage, "package.json"), JSON.stringify(manifest, undefined, 2));
}

async function packed(stage: string): Promise<void> {
  for (const path of [...OF_PACKAGE, ...linkedPages()])
    cpSync(join(root, path), join(stage, path), { recursive: true, filter: isRead });
  for (const path of OF_EXTENSION) cpSync(join(home, path), join(stage, path), { recursive: true });
  // Each finding links to its page.
  for (const { id, page } of allIds())
    if (!existsSync(join(stage, page))) throw new Error(`The page of ${id} is not packed: ${page}`);
  carryManifest(stage);
  carryHints(stage);
  // Everything in the folder is meant to be packed; vsce wants to hear that.
  writeFileSync(join(stage, ".vscodeignore"), "");
  await bundle(stage);
  const vsce = join(home, "node_modules/@vscode/vsce/vsce");
  node(stage, vsce, "package", "--no-dependencies", "--no-rewrite-relative-links", "--out", vsix);
}

node(root, join(root, "node_modules/tsx/dist/cli.mjs"), "src/tools/build.ts");
run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], home);
node(root, join(root, "node_modules/typescript/bin/tsc"), "-p", home);

const stage = mkdtempSync(join(tmpdir(), "iislint-vscode-"));
try {
  await packed(stage);
} finally {
  rmSync(stage, { recursive: true, force: true });
}
const { size } = statSync(vsix);
if (size > LARGEST) {
  console.error(`iislint.vsix has ${size} bytes, more than ${LARGEST}.`);
  process.exitCode = 1;
}
