/** What a run says of a tree in memory, as lines that a table can hold. */
import { configure, diagnostics, requestOf, run } from "../../src/index.js";
import type { Diagnostic } from "../../src/diagnostic.js";
import { positionAt, type Location } from "../../src/source.js";
import { memory, type Tree } from "../fixtures/disk.js";

const LEVELS = configure({ rules: [], diagnostics, presets: [], ruleSettings: {} }).levels;

const SERVER = {
  machineConfig: "srv/machine.config",
  rootWebConfig: "srv/web.config",
  applicationHost: "srv/applicationHost.config",
} as const;

export interface Asked {
  readonly targets?: readonly string[];
  readonly buildConfiguration?: string;
  readonly environment?: { readonly dotnet?: string; readonly iis?: string };
  readonly paths?: Readonly<Record<string, string>>;
}

/** The findings of the readers and of the transform engine; no rule runs. */
export function findingsIn(tree: Tree, asked: Asked = {}): readonly Diagnostic[] {
  const { targets = Object.keys(tree).filter((path) => !path.startsWith("srv/")), ...more } = asked;
  const server = Object.fromEntries(Object.entries(SERVER).filter(([, path]) => path in tree));
  const request = { files: memory(tree), base: ".", server, ...more, targets };
  return run(requestOf(request, [], LEVELS)).diagnostics;
}

/** "Web.Release.config:4:19 Mode": where it stands, and the text there. */
export function shownPlace({ source, span }: Location): string {
  const { line, column } = positionAt(source, span.start);
  return `${source.path}:${line}:${column} ${source.text.slice(span.start, span.end)}`;
}

/** "severity rule place" of each finding. */
export const told = (tree: Tree, asked: Asked = {}): readonly string[] =>
  findingsIn(tree, asked).map(({ severity, rule, at }) => `${severity} ${rule} ${shownPlace(at)}`);
