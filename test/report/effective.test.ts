/** What is in force as a tree, as tables and as JSON, to the last blank. */
import { describe, expect, test } from "vitest";
import type { Described } from "../../src/effective/describe.js";
import {
  effectiveJson,
  type EffectiveReport,
  effectiveTable,
  effectiveTree,
  summaryTable,
  writtenOnly,
} from "../../src/report/effective.js";
import type { Summary } from "../../src/sessions/summary.js";
import type { Surroundings } from "../../src/report/index.js";
import { around, place, source } from "./samples.js";

const shop = source('<a>\n  <b timeout="30" name="s\u001b" key="hunter2" />\n</a>');
const root = source('<x timeout="9" lock="y" />', "/home/me/srv/web.config");
const painted: Surroundings = { ...around, paint: (tone, words) => `<${tone}>${words}</>` };

const one = (name: string, own: Partial<Described> = {}): Described => ({
  name,
  value: undefined,
  known: true,
  secret: false,
  unit: undefined,
  from: "default",
  defaultOf: undefined,
  shadowed: [],
  locked: undefined,
  ...own,
});
const timeout = one("timeout", {
  value: 30,
  unit: "minutes",
  from: place(shop, "30"),
  shadowed: [place(root, "9"), place(root, "x")],
  locked: place(root, "y"),
});
const report = (
  values: readonly Described[],
  more: Partial<EffectiveReport> = {},
): EffectiveReport => ({ path: "/shop", sections: [{ section: "s/t", values }], ...more });
const pool = (from: unknown, known = true) => ({ name: { known, value: "Po\tol", from } }) as never;

/** The shown value of one setting. */
const valueOf = (own: Partial<Described>) =>
  effectiveTable(report([one("n", { from: place(shop, "30"), ...own })]), around)
    .split("\n")[2]
    ?.replace(/^s\/t@\S+\s+/, "")
    .replace(/\s+shop\/Web.config.*/, "");

describe("a value", () => {
  test.each<[string, Partial<Described>, string]>([
    ["a text", { value: "InProc" }, "InProc"],
    ["a text that is empty", { value: "" }, '""'],
    ["a text with control characters", { value: "a\u001b\nb" }, "a\ufffd⏎b"],
    ["a number with its unit", { value: 20, unit: "minutes" }, "20 minutes"],
    ["a number without one", { value: 20 }, "20"],
    ["a word where a number could stand", { value: "Infinite", unit: "minutes" }, "Infinite"],
    ["false", { value: false }, "false"],
    ["none", {}, "not set"],
    ["one that is not known", { known: false }, "unknown"],
    ["a secret that is not known", { known: false, secret: true, value: "hunter2" }, "unknown"],
    ["a secret", { secret: true, value: "hunter2" }, "***"],
    ["a secret that is empty", { secret: true, value: "" }, '""'],
    ["a secret of every documentation", { secret: true, value: "x", from: "default" }, "x"],
    ["a free parameter", { name: "provider/size", isFree: true, value: 5 }, "5"],
    ["a free parameter whose name tells", { name: "a/apiToken", isFree: true, value: "x" }, "***"],
    ["a parameter below a name that tells", { name: "pass/x", isFree: true, value: "y" }, "y"],
    [
      "a free parameter whose text tells",
      { name: "a/where", isFree: true, value: "host=x;y=z" },
      "***",
    ],
  ])("%s", (_, own, expected) => {
    expect(valueOf(own)?.replace(/ +default.*/, "")).toBe(expected);
  });
});

describe("the tree", () => {
  test("has the path, the pool, the sections, and what each value overrides", () => {
    const whole: EffectiveReport = {
      path: "/shop",
      pool: pool(place(root, "x")),
      sections: [
        {
          section: "system.web/sessionState",
          values: [timeout, one("mode", { value: "InProc", defaultOf: "4.0" })],
        },
        { section: "system.web/trace", values: [] },
        { section: "system.web/pages", values: [one("far", { from: "unseen", known: false })] },
      ],
    };
    expect(effectiveTree(whole, around)).toBe(`\
/shop
├─ application pool  Po ol  ../srv/web.config:1:2
├─ system.web/sessionState
│  ├─ timeout  30 minutes  shop/Web.config:2:15
│  │           overrides ../srv/web.config:1:13
│  │           overrides ../srv/web.config:1:2
│  │           locked by ../srv/web.config:1:22
│  └─ mode     InProc      default since 4.0
├─ system.web/trace
│  nothing is set
└─ system.web/pages
   └─ far  unknown  its folder is not at hand
`);
  });

  test("says once what locks all", () => {
    const locked = place(root, "y");
    const both = [one("a", { value: "1", locked }), one("b", { value: "2", locked })];
    expect(effectiveTree(report(both), around)).toBe(`\
/shop
└─ s/t
   locked by ../srv/web.config:1:22
   ├─ a  1  default
   └─ b  2  default
`);
  });

  test("gives each its own lock where they differ", () => {
    const [a, b] = [place(root, "y"), place(root, "9")];
    const both = [one("a", { value: "1", locked: a }), one("b", { value: "2", locked: b })];
    expect(effectiveTree(report(both), around)).toBe(`\
/shop
└─ s/t
   ├─ a  1  default
   │     locked by ../srv/web.config:1:22
   └─ b  2  default
         locked by ../srv/web.config:1:13
`);
  });

  test("lets a long value stand out of its column", () => {
    const long = [one("a", { value: "x".repeat(50) }), one("b", { value: "y" })];
    expect(effectiveTree(report(long), around)).toBe(`\
/shop
└─ s/t
   ├─ a  ${"x".repeat(50)}  default
   └─ b  ${"y".padEnd(48)}  default
`);
  });

  test("is painted: written values strong, defaults and what stands below them quiet", () => {
    expect(effectiveTree(report([timeout, one("m", { value: "x" })]), painted)).toBe(`\
<strong>/shop</>
└─ <path>s/t</>
   ├─ timeout  <strong>30 minutes</>  shop/Web.config:2:15
<quiet>   │           overrides ../srv/web.config:1:13</>
<quiet>   │           overrides ../srv/web.config:1:2</>
<quiet>   │           locked by ../srv/web.config:1:22</>
   └─ m        x           <quiet>default</>
`);
    expect(effectiveTree(report([]), painted)).toContain("<quiet>   nothing is set</>");
    const locked = { locked: place(root, "y") };
    expect(effectiveTree(report([one("a", locked)]), painted)).toContain(
      "<quiet>   locked by ../srv/web.config:1:22</>",
    );
  });

  test.each([
    ["no pool", undefined],
    ["a pool whose name is not known", pool(place(root, "x"), false)],
    ["a pool by default", pool("default")],
  ])("%s has no line", (_, of) => {
    expect(effectiveTree(report([], { pool: of }), around)).toBe(
      "/shop\n└─ s/t\n   nothing is set\n",
    );
  });
});

test("without defaults only what is written or not at hand is left", () => {
  const unseen = one("far", { from: "unseen" });
  expect(writtenOnly(report([one("a"), timeout, unseen], { path: "/x" }))).toEqual(
    report([timeout, unseen], { path: "/x" }),
  );
});

describe("the table", () => {
  test("has a row for each value", () => {
    const wide = { ...around, columns: 120 };
    expect(effectiveTable(report([timeout, one("mode", { value: "InProc" })]), wide)).toBe(
      `\
/shop
SETTING      VALUE       DECIDED               OVERRIDES                                     LOCKED
s/t@timeout  30 minutes  shop/Web.config:2:15  ../srv/web.config:1:13, ../srv/web.config:1:2  ../srv/web.config:1:22
s/t@mode     InProc      default
`.replace(
        "OVERRIDES                                     LOCKED",
        `OVERRIDES${" ".repeat(38)}LOCKED`,
      ),
    );
  });

  test("has a list for each value where it does not fit", () => {
    const narrow = { ...around, columns: 40 };
    expect(effectiveTable(report([timeout, one("mode", { value: "InProc" })]), narrow)).toBe(`\
/shop
s/t@timeout
  VALUE      30 minutes
  DECIDED    shop/Web.config:2:15
  OVERRIDES  ../srv/web.config:1:13,
             ../srv/web.config:1:2
  LOCKED     ../srv/web.config:1:22
s/t@mode
  VALUE      InProc
  DECIDED    default
`);
  });

  test("paints path and head", () => {
    expect(effectiveTable(report([one("a")]), painted)).toBe(
      "<strong>/shop</>\n<strong>SETTING  VALUE    DECIDED  OVERRIDES  LOCKED</>\ns/t@a    not set  default\n",
    );
  });
});

describe("JSON", () => {
  test("leaves out what is not known", () => {
    const secret = one("key", { value: "hunter2", secret: true, from: place(shop, "hunter2") });
    const values = [
      timeout,
      one("mode", { value: "InProc", defaultOf: "4.0" }),
      secret,
      one("far", { from: "unseen", known: false }),
      one("none"),
    ];
    const text = effectiveJson(report(values, { pool: pool(place(root, "x")) }), "/home/me/app");
    expect(text.endsWith("}\n")).toBe(true);
    expect(text.split("\n")[1]).toBe('  "path": "/shop",');
    expect(JSON.parse(text)).toEqual({
      path: "/shop",
      pool: { name: "Po\tol", from: { file: "../srv/web.config", line: 1, column: 2 } },
      sections: {
        "s/t": {
          timeout: {
            value: 30,
            from: { file: "shop/Web.config", line: 2, column: 15 },
            shadowed: [
              { file: "../srv/web.config", line: 1, column: 13 },
              { file: "../srv/web.config", line: 1, column: 2 },
            ],
            locked: { file: "../srv/web.config", line: 1, column: 22 },
          },
          mode: { value: "InProc", from: "default", defaultOf: "4.0", shadowed: [] },
          key: {
            value: "***",
            from: { file: "shop/Web.config", line: 2, column: 34 },
            shadowed: [],
          },
          far: { known: false, shadowed: [] },
          none: { from: "default", shadowed: [] },
        },
      },
    });
  });

  test("no pool is no key", () => {
    expect(JSON.parse(effectiveJson(report([]), "/"))).toEqual({
      path: "/shop",
      sections: { "s/t": {} },
    });
  });
});

describe("the overview", () => {
  const summary = (own: Partial<Summary>): Summary => ({
    application: "/",
    mode: "InProc",
    store: "worker process",
    timeout: "20 min",
    cookie: "sid",
    pool: "",
    idle: "",
    recycling: "",
    ...own,
  });

  test("has a line for each application, and no column that is empty for all", () => {
    expect(
      summaryTable([summary({}), summary({ application: "/a\u001bb", mode: "Off" })], around),
    ).toBe(`\
APPLICATION  MODE    STORE           TIMEOUT  COOKIE
/            InProc  worker process  20 min   sid
/a\ufffdb         Off     worker process  20 min   sid
`);
  });

  test("has a column that one of them fills", () => {
    const rows = [summary({}), summary({ pool: "P", idle: "never", recycling: "none" })];
    expect(summaryTable(rows, painted)).toBe(`\
<strong>APPLICATION  MODE    STORE           TIMEOUT  COOKIE  POOL  IDLE   RECYCLING</>
/            InProc  worker process  20 min   sid
/            InProc  worker process  20 min   sid     P     never  none
`);
  });

  test("what is masked in one column hides no other", () => {
    const store = "Server=s;Password=secret";
    expect(summaryTable([summary({ store, timeout: "20 min", cookie: "Shop" })], around)).toMatch(
      /Server=s;Password=\*\*\* +20 min +Shop/,
    );
  });

  test("of nothing is a head", () => {
    expect(summaryTable([], around)).toBe("APPLICATION\n");
  });
});
