/** The laws of the house: which way imports point, and that every id has its page and its test. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../rules/index.js";
import { diagnostics } from "../schema/diagnostics.js";
import { born } from "../schema/numbers.js";
import { numberOf } from "../src/ids.js";

const root = join(import.meta.dirname, "..");

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const sources = ["schema", "rules", "src"]
  .flatMap(filesBelow)
  .filter((path) => /\.(?:ts|js)$/.test(path));

/** The room of a file: its folder inside `src`, or the file itself where it stands alone. */
function roomOf(path: string): string {
  const parts = path.split("/");
  if (parts[0] !== "src")
    return parts[0] === "rules" && parts[1] === "shared" ? "rules/shared" : (parts[0] ?? "");
  return parts.length === 2 ? path : `src/${parts[1] ?? ""}`;
}

/** The rooms of `src` in the order in which data flows; each may import those before it. */
const FLOW = [
  "src/kept.ts",
  "src/recent.ts",
  "src/source.ts",
  "src/paths.ts",
  "src/files.ts",
  "src/message.ts",
  "src/change",
  "src/diagnostic.ts",
  "src/broken.ts",
  "src/patterns",
  "src/document",
  "src/transform",
  "src/settings",
  "src/facts",
  "src/effective",
  "src/sessions",
  "src/survival",
  "src/impact",
  "src/verdict",
  "src/rule.ts",
  "src/ids.ts",
  "src/lint",
  "src/run",
  "src/fix",
  "src/live",
  "src/report",
  "src/baseline",
  "src/editor",
];

/** What stands before a room in the flow; the data of `schema` are open to all. */
const before = (room: string) => ["schema", ...FLOW.slice(0, FLOW.indexOf(room))];

/** What each room may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  ...Object.fromEntries(FLOW.map((room) => [room, before(room)])),
  rules: ["src/rule.ts", "src/sessions", "schema", "rules/shared"],
  "rules/shared": ["src/kept.ts", "src/rule.ts", "src/change", "src/sessions", "schema"],
  // Only here do the engine and the rules meet.
  "src/index.ts": ["schema", ...FLOW, "rules"],
  "src/hosts": ["schema", ...FLOW, "src/index.ts"],
  "src/tools": ["schema", ...FLOW, "src/index.ts", "rules", "src/hosts", "editors"],
};

function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), "utf8");
  const statements =
    /^(?:import|export)\b[^;"]*?from\s*"([^"]+)"|^import\s*"([^"]+)"|\bimport\("([^"]+)"\)/gm;
  return [...text.matchAll(statements)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

describe("imports point one way", () => {
  it.each(sources)("%s", (path) => {
    const room = roomOf(path);
    const allowed = MAY_IMPORT[room];
    expect(allowed, `no law for the room ${room}`).toBeDefined();
    for (const name of importsOf(path)) {
      if (name.startsWith(".")) {
        const target = relative(root, join(root, dirname(path), name))
          .replaceAll("\\", "/")
          .replace(/\.js$/, ".ts");
        const targetRoom = roomOf(target);
        const isOwn = targetRoom === room || (room === "rules" && targetRoom === "rules");
        expect(isOwn || allowed?.includes(targetRoom), `${path} may not import ${name}`).toBe(true);
      } else if (name.startsWith("node:")) {
        expect(["src/hosts", "src/tools"], `${path} may not import ${name}`).toContain(room);
      }
    }
  });

  /** Tables of the schema, and who may hold them: everybody else takes a `Schema` that is handed in. */
  const TABLES =
    /^schema\/(?:generated\/(?:shapes|validators)|registered|keywords|sections\/.*)\.ts$/;
  const DOOR = "src/settings/built-in.ts";
  const HANDS_IN = [
    "src/settings/built-in.ts",
    "src/effective/server.ts",
    "src/index.ts",
    "src/hosts/",
    "src/tools/",
  ];
  const reads = (path: string, name: string) =>
    relative(root, join(root, dirname(path), name))
      .replaceAll("\\", "/")
      .replace(/\.js$/, ".ts");
  const offending = (mayImport: (path: string) => boolean, isMeant: (target: string) => boolean) =>
    sources
      .filter((path) => /^(?:src|rules)\//.test(path) && !mayImport(path))
      .flatMap((path) =>
        importsOf(path)
          .filter((name) => name.startsWith(".") && isMeant(reads(path, name)))
          .map((name) => `${path} imports ${name}`),
      );

  it("the tables of the schema have one door", () => {
    const mayImport = (path: string) => path === DOOR || path.startsWith("src/tools/");
    expect(offending(mayImport, (target) => TABLES.test(target))).toEqual([]);
    expect(importsOf(DOOR).filter((name) => TABLES.test(reads(DOOR, name)))).toHaveLength(3);
  });

  it("the schema of this package is handed in, and known to no other room", () => {
    const mayImport = (path: string) => HANDS_IN.some((start) => path.startsWith(start));
    expect(offending(mayImport, (target) => target === DOOR)).toEqual([]);
  });

  it("the schema's generated validators carry their run time inside", () => {
    expect(importsOf("schema/generated/validators.js")).toEqual([]);
  });
});

describe("every id has its page and its test", () => {
  const testText = filesBelow("test")
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(join(root, path), "utf8"))
    .join("\n");

  it.each(rules.map((rule) => rule.id))("rule %s", (id) => {
    expect(existsSync(join(root, `rules/${id}.ts`))).toBe(true);
    expect(existsSync(join(root, `rules/${id}.md`))).toBe(true);
    expect(existsSync(join(root, `test/rules/${id}.test.ts`))).toBe(true);
  });

  it.each(diagnostics.map((entry) => entry.id))("%s of the readers or the engine", (id) => {
    expect(existsSync(join(root, `schema/diagnostics/${id}.md`))).toBe(true);
    expect(testText).toContain(id);
  });

  it("no page stands alone", () => {
    const pages = [
      ...readdirSync(join(root, "rules")),
      ...readdirSync(join(root, "schema/diagnostics")),
    ]
      .filter((name) => name.endsWith(".md") && name !== "README.md")
      .map((name) => name.replace(/\.md$/, ""));
    const ids = [...rules.map((rule) => rule.id), ...diagnostics.map((entry) => entry.id)];
    expect(pages.sort()).toEqual(ids.sort());
  });

  it("every id has a number, and none has two", () => {
    const ids = [...rules.map((rule) => rule.id), ...diagnostics.map((entry) => entry.id)];
    expect(ids.filter((id) => !(born as readonly string[]).includes(id))).toEqual([]);
    expect(new Set(born).size).toBe(born.length);
  });

  it("the first numbers are those that were published", () => {
    expect(born.slice(0, 3)).toEqual([
      "session-timeout-range",
      "custom-provider-defined",
      "no-session-id-in-url",
    ]);
    expect(numberOf("session-timeout-range")).toBe("IISL0001");
    expect(numberOf("transform-without-effect")).toBe("IISL0037");
    expect(() => numberOf("nobody")).toThrow("numbers.ts");
  });

  it("no id is given twice", () => {
    const ids = [...rules.map((rule) => rule.id), ...diagnostics.map((entry) => entry.id)];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("there is one door out", () => {
  const text = (path: string) =>
    readFileSync(join(root, path), "utf8").replace(/^\s*(?:\/\/|\/?\*).*$/gm, "");
  const program = sources.filter((path) => !path.startsWith("src/tools/"));

  it("only the door makes what a stream takes", () => {
    const makes = program.filter((path) => text(path).includes("as Printed"));
    expect(makes).toEqual(["src/report/print.ts"]);
    expect(text("src/hosts/cli/io.ts")).toContain("write(text: Printed): void;");
  });

  it("only the streams of a command are written to", () => {
    // The log of a connection is a message of the protocol.
    const WRITES =
      /(?<!\bconnection\.)\bconsole\s*[.[]|process\.std(?:out|err)|\bwriteSync\b|std(?:out|err)\.fd\b/;
    const writes = program.filter((path) => WRITES.test(text(path)));
    // A language server speaks its protocol there: test/hosts/lsp/door.test.ts walks through it.
    expect(writes).toEqual(["src/hosts/cli/commands/lsp.ts", "src/hosts/cli/process-io.ts"]);
  });

  it("only the result of a transform and a patch go by as bytes", () => {
    const calls = program.filter((path) => text(path).includes(".writeBytes("));
    expect(calls).toEqual(["src/hosts/cli/commands/transform.ts", "src/hosts/cli/fixing.ts"]);
  });

  it("only what a run is asked for, and the cache of compiled code, is written to disk", () => {
    const WRITES = /\b(?:writeFile|appendFile|createWriteStream|openSync\([^)]*"[wa])/;
    const writes = program.filter((path) => WRITES.test(text(path)));
    expect(writes).toEqual(["src/hosts/cli/compile-cache.ts", "src/hosts/replace-file.ts"]);
  });
});

describe("files stay small", () => {
  const written = sources.filter((path) => !path.includes("/generated/"));

  it.each(written)("%s", (path) => {
    const lines = readFileSync(join(root, path), "utf8").split("\n").length;
    const isData = path.startsWith("schema/");
    const ceiling = path.startsWith("rules/") && !path.startsWith("rules/index") ? 200 : 400;
    if (!isData) expect(lines).toBeLessThanOrEqual(ceiling);
  });

  it.each(filesBelow("test").filter((path) => path.endsWith(".ts")))("%s", (path) => {
    const lines = readFileSync(join(root, path), "utf8").split("\n").length;
    expect(lines).toBeLessThanOrEqual(400);
  });

  it("half of the rules have 60 lines or fewer", () => {
    const lines = rules
      .map(({ id }) => readFileSync(join(root, `rules/${id}.ts`), "utf8").split("\n").length - 1)
      .sort((a, b) => a - b);
    const middle = (lines.length - 1) / 2;
    const median = ((lines[Math.floor(middle)] ?? 0) + (lines[Math.ceil(middle)] ?? 0)) / 2;
    expect(median).toBeLessThanOrEqual(60);
  });
});
