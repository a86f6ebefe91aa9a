/** What a change does to the people who are signed in. */
import { describe, expect, test } from "vitest";
import { compare, type Comparison } from "../../src/impact/impact.js";
import { LAW } from "../../src/impact/law.js";
import type { Files } from "../../src/files.js";
import { nowMatters } from "../../src/impact/steps.js";
import { requestOf, view } from "../../src/index.js";
import { impactJson, impactMarkdown, impactTable, sentenceOn } from "../../src/report/impact.js";
import { builtIn } from "../../src/settings/built-in.js";
import { memory } from "../fixtures/disk.js";
import { applicationsOf, type Viewed } from "../fixtures/viewed.js";
import { cases as survivalCases } from "../survival/cases.js";
import { cases } from "./cases.js";
import { type Case, REMOTE, state } from "./sides.js";

const compared = ({ old, now }: Pick<Case, "old" | "now">): Comparison =>
  compare(applicationsOf(old), applicationsOf(now), {
    old: memory(old.files),
    now: memory(now.files),
  });

describe("a change", () => {
  test.each(Object.entries(cases))("%s", (_, each) => {
    const { impacts, came, went } = compared(each);
    expect({ came, went }).toEqual({ came: [], went: [] });
    expect(impacts.map(({ sessions, signIns }) => `${sessions} ${signIns}`)).toEqual(
      each.fates === undefined ? [] : [each.fates],
    );
  });
});

const WORLD = { cwd: "", paint: (_: string, text: string) => text, schema: builtIn } as never;

test("in words", async () => {
  const told = Object.entries(cases).map(
    ([name, each]) => `# ${name}\n\n${impactTable(compared(each), WORLD)}`,
  );
  await expect(told.join("\n")).toMatchFileSnapshot("expected.txt");
});

test("as Markdown and JSON, without keys", () => {
  const markdown = impactMarkdown(compared(cases.keys!), WORLD);
  expect(markdown).toContain("| validationKey (not shown) | kept | end |");
  const json = impactJson(compared(cases.keys!), WORLD);
  expect(json).not.toContain("1111");
  expect(JSON.parse(json)).toMatchObject({
    applications: [
      {
        path: "/",
        sessions: "kept",
        signIns: "end",
        changes: [{ attribute: "validationKey" }, {}],
      },
    ],
    came: [],
    went: [],
  });
});

test("applications that come and go", () => {
  const one = state("");
  const two = {
    files: { ...one.files, "admin/Global.asax": "", "admin/Web.config": "<configuration />" },
  };
  expect(compared({ old: one, now: two })).toEqual({ impacts: [], came: ["/admin"], went: [] });
  expect(compared({ old: two, now: one })).toEqual({ impacts: [], came: [], went: ["/admin"] });
  expect(impactTable(compared({ old: one, now: two }), WORLD)).toContain(
    "New: /admin. Nobody is signed in there yet.",
  );
});

test("a transform is compared with what was deployed in its place", () => {
  const one = state("");
  const two = {
    files: {
      ...one.files,
      "Web.Release.config":
        '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState cookieName="x" xdt:Transform="SetAttributes" /></system.web></configuration>',
    },
  };
  const names = (side: Comparison) =>
    side.impacts.map(({ application, sessions }) => `${application} ${sessions}`);
  for (const side of [compared({ old: one, now: two }), compared({ old: two, now: one })]) {
    expect(names(side)).toEqual(["/ (Release) end"]);
    expect([...side.came, ...side.went]).toEqual([]);
  }
});

test("a file that cannot be read, and assemblies of which only the host knows the bytes", () => {
  const { files } = cases["an assembly"]!.old;
  const disk = (unreadable: string, mark: string): Files => ({
    ...memory(files),
    read: (path) =>
      path.toLowerCase().endsWith(unreadable)
        ? { path, message: "It is binary." }
        : memory(files).read(path),
    fingerprint: () => mark,
  });
  const sides = (old: Files, now: Files) => {
    const seen = (one: Files) =>
      view(requestOf({ files: one, base: ".", targets: ["Web.config"] }, [], new Map()))
        .applications;
    return compare(seen(old), seen(now), { old, now }).impacts.map(
      ({ sessions, signIns }) => `${sessions} ${signIns}`,
    );
  };
  expect(sides(disk("a.dll", "1"), disk("a.dll", "2"))).toEqual(["end kept"]);
  expect(sides(disk("a.dll", "1"), disk("a.dll", "1"))).toEqual([]);
  expect(sides(disk("a.dll", "1"), disk("web.config", "1"))).toEqual(["unsure unsure"]);
  expect(sides(disk("web.config", "1"), disk("web.config", "1"))).toEqual([]);
  expect(sides(disk("web.config", "1"), disk("web.config", "2"))).toEqual(["unsure unsure"]);
});

test("what matters after a move is said in a sentence", () => {
  const [move] = compared(cases["another mode"]!).impacts;
  expect(sentenceOn(move!)).toBe(
    "For people in /: sessions end, sign-ins go on (mode). Now it matters: the service aspnet_state; that everything in session is serializable; one machineKey and one site id on all servers of a farm.",
  );
  expect(nowMatters({ old: "StateServer", now: "SQLServer" })).toEqual([
    "the session database",
    "one machineKey and one site id on all servers of a farm",
  ]);
});

describe("laws", () => {
  const sides: readonly Viewed[] = [
    ...Object.values(survivalCases),
    ...Object.values(cases).flatMap(({ old, now }) => [old, now]),
  ];

  test("no change, no impact", () => {
    for (const side of sides) expect(compared({ old: side, now: side }).impacts).toEqual([]);
  });

  test("the whole is the sum over applications", () => {
    const tree = (a: string, b: string): Viewed => ({
      files: {
        "Web.config": `<configuration><system.web><sessionState ${a} /></system.web></configuration>`,
        "admin/Global.asax": "",
        "admin/Web.config": `<configuration><system.web><sessionState ${b} /></system.web></configuration>`,
      },
    });
    const [old, now] = [
      tree(REMOTE, 'mode="InProc"'),
      tree(`${REMOTE} cookieName="A"`, 'mode="Off"'),
    ];
    const was = applicationsOf(old);
    const is = applicationsOf(now);
    const parts = is.flatMap((one) => compare(was, [one]).impacts);
    expect(compare(was, is).impacts).toEqual(parts);
    expect(parts).toHaveLength(2);
  });

  test("every setting of the law is one that the schema has", () => {
    for (const path of Object.keys(LAW)) {
      const [elements = "", attribute = ""] = path.split("@");
      const section = elements.split("/").slice(0, 2).join("/");
      const inner = elements.split("/").slice(2);
      let shape: { attributes?: object; elements?: object } | undefined = builtIn.section(section);
      for (const name of inner)
        shape = (shape?.elements as Record<string, typeof shape> | undefined)?.[name];
      expect(Object.keys(shape?.attributes ?? {}), path).toContain(attribute);
    }
  });
});
