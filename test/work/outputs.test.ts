/** What reads listings, fixes and prints: the work grows with its size and hardly faster. */
import { describe, expect, test } from "vitest";
import { countWork, growthOf, type Sized } from "./count.js";
import { readEvidence } from "../../src/facts/evidence.js";
import { mergeFacts } from "../../src/facts/merge.js";
import { forAll } from "../../src/fix/all-findings.js";
import { fix } from "../../src/fix/fix.js";
import { roundOf } from "../../src/fix/offers.js";
import { configure, diagnostics, lint, requestOf } from "../../src/index.js";
import { patchOf } from "../../src/report/patch.js";
import { text } from "../../src/report/text.js";
import { createSource } from "../../src/source.js";
import { memory } from "../fixtures/disk.js";
import { builtIn } from "../../src/settings/built-in.js";
import { around, diagnostic, report } from "../report/samples.js";

const many = (n: number, each: (i: number) => string, between = "\n") =>
  Array.from({ length: n }, (_, i) => each(i)).join(between);

/** The same text under new paths: nothing is remembered of one read before. */
let number = 0;
const evidence = (listing: string): Sized => ({
  size: listing.length,
  call: () => {
    const found = readEvidence(createSource(`evidence-${number++}.txt`, listing));
    if (!found || found.services.length === 0) throw new Error("no service was read");
    mergeFacts(found, found);
  },
});

const query = (i: number) => `SERVICE_NAME: svc${i}
DISPLAY_NAME: Service ${i}
        TYPE               : 20  WIN32_SHARE_PROCESS
        STATE              : 4  RUNNING
        WIN32_EXIT_CODE    : 0  (0x0)
`;
const qc = (i: number) => `[SC] QueryServiceConfig SUCCESS

SERVICE_NAME: svc${i}
        TYPE               : 10  WIN32_OWN_PROCESS
        START_TYPE         : 3   DEMAND_START
        ERROR_CONTROL      : 1   NORMAL
        BINARY_PATH_NAME   : C:\\svc${i}.exe
`;

const LISTINGS: Readonly<Record<string, (n: number) => string>> = {
  "sc query of many services": (n) => many(n, query),
  "sc qc of many services": (n) => many(n, qc),
  "sc query of many machines": (n) =>
    many(
      n,
      (i) =>
        `C:\\>sc \\\\HOST${i} query aspnet_state\n\n${query(0).replace("svc0", "aspnet_state")}`,
    ),
  "services of many machines as JSON": (n) =>
    JSON.stringify(
      Array.from({ length: n }, (_, i) => ({
        Name: "aspnet_state",
        MachineName: `HOST${i}`,
        StartType: 3,
        Status: 1,
      })),
    ),
};

describe("a listing", () => {
  test.each(Object.entries(LISTINGS))("%s", (_, listing) => {
    const { times, allowed, told } = growthOf(40, (n) => evidence(listing(n)));
    expect(times, told).toBeLessThanOrEqual(allowed);
  });
});

/** A finding at each mark of a text. */
function found(content: string, mark: string) {
  const source = createSource(`/home/me/app/Web.${number++}.config`, content);
  const places = [...content.matchAll(new RegExp(mark, "g"))];
  return places.map(({ index }, i) =>
    diagnostic(
      { source, span: { start: index, end: index + mark.length } },
      { message: { what: `The value ${i} is wrong.`, next: "Write another one." } },
    ),
  );
}

const line = (i: number) => `<add key="k${i}" value="wrong" />`;
const CONTENTS: Readonly<Record<string, (n: number) => string>> = {
  "each on a line of its own": (n) => `<a>\n${many(n, line)}\n</a>`,
  "all of them on one line": (n) => `<a>${many(n, line, "")}</a>`,
};

/** Blocks of code that run for one finding of three lines. */
const MOST_BLOCKS = 1200;

describe("the text report of findings", () => {
  test.each(Object.entries(CONTENTS))("%s", (_, content) => {
    const { times, allowed, told } = growthOf(25, (n) => {
      const all = report(found(content(n), "wrong"));
      return { size: content(n).length, call: () => void text(all, around) };
    });
    expect(times, told).toBeLessThanOrEqual(allowed);
  });

  test("costs about as much for each as it did", () => {
    const costOf = (n: number) => {
      const all = report(found(CONTENTS["each on a line of its own"]!(n), "wrong"));
      return countWork(() => void text(all, around)).sum;
    };
    costOf(2);
    expect((costOf(300) - costOf(100)) / 200).toBeLessThan(MOST_BLOCKS);
  });
});

describe("fixes that call themselves safe", () => {
  const { levels } = configure({
    rules: [],
    diagnostics,
    presets: ["recommended"],
    ruleSettings: {},
  });
  const fixed = (n: number, modeOf: (i: number) => string) => {
    const content = `<configuration>\n${many(
      n,
      (i) =>
        `<location path="p${i}"><system.web><sessionState mode="${modeOf(i)}" /></system.web></location>`,
    )}\n</configuration>`;
    const request = requestOf(
      { files: memory({ "Web.config": content }), targets: ["Web.config"], base: "." },
      [],
      levels,
    );
    const call = (asked = request) =>
      fix(asked, lint(asked), { unsafe: false, mayWrite: () => true });
    // What is told of a file and what is not is no matter here.
    return { size: content.length, call, callForAll: () => call(forAll(request)) };
  };

  test("of one file are made in a work that grows with it", () => {
    const { times, allowed, told } = growthOf(150, (n) => {
      const { size, callForAll: call } = fixed(n, () => "inproc");
      return { size, call };
    });
    expect(times, told).toBeLessThanOrEqual(allowed);
  });

  test("that change the meaning too are chosen in a work that grows with it", () => {
    const { times, allowed, told } = growthOf(150, (n) => {
      const content = `<a>\n${many(n, (i) => `<location path="p${i}"><b c="wrong" /></location>`)}\n</a>`;
      const offers = found(content.replaceAll("a>", "configuration>"), "wrong").map(
        (diagnostic, i) => ({
          diagnostic,
          edits: [{ ...diagnostic.at, text: `right${i}` }],
          isSafe: i % 3 === 0,
        }),
      );
      return {
        size: content.length,
        call: () => {
          expect(roundOf(offers).made).toHaveLength(n);
        },
      };
    });
    expect(times, told).toBeLessThanOrEqual(allowed);
  });

  const PAIRS: Readonly<Record<string, (n: number) => string>> = {
    "disable and enable, in pairs": (n) =>
      many(
        n,
        () =>
          "<!-- iislint-disable unknown-element: x -->\n<!-- iislint-enable unknown-element -->",
      ),
    "all on one line": (n) =>
      many(n, (i) => `<!-- iislint-disable unknown-attribute: x --><b${i}/>`, " "),
    "each for its next line": (n) =>
      many(n, (i) => `<!-- iislint-disable-next-line unknown-attribute: x -->\n<b${i}/>`),
  };

  test.each(Object.entries(PAIRS))("comments that hide nothing: %s", (_, content) => {
    const { times, allowed, told } = growthOf(40, (n) => {
      const inner = `<configuration>\n${content(n)}\n</configuration>`;
      const request = requestOf(
        { files: memory({ "Web.config": inner }), targets: ["Web.config"], base: "." },
        [],
        levels,
      );
      const call = () => {
        const { diagnostics: told } = lint(request);
        const unused = told.filter(({ rule }) => rule === "unused-suppression");
        expect(unused.every(({ fix: offered }) => offered?.safe)).toBe(true);
        expect(unused).toHaveLength(n);
        text(report(told), around);
      };
      return { size: inner.length, call };
    });
    expect(times, told).toBeLessThanOrEqual(allowed);
  });

  test("are made too where the reader tells no more than a thousand of them", () => {
    const { made, rewrites } = fixed(1_100, () => "inproc").call();
    expect(made).toHaveLength(1_100);
    expect(rewrites[0]?.after.text.match(/InProc/g)).toHaveLength(1_100);
  });
});

// The search for the fewest changes is not ours and not counted: test/report/changed-lines.test.ts
// holds that it ends.
describe("a patch", () => {
  const CHANGES: Readonly<Record<string, (i: number, mode: string) => string>> = {
    "of a line in each location": (i, mode) =>
      `<location path="p${i}">\n<sessionState mode="${mode}" />\n</location>`,
    "of all lines": (i, mode) => `<sessionState mode="${mode}" cookieName="c${i}" />`,
    "of lines that are all alike": (_, mode) => `<a>\n<sessionState mode="${mode}" />\n</a>`,
  };

  test.each(Object.entries(CHANGES))("%s", (_, each) => {
    const { times, allowed, told } = growthOf(500, (n) => {
      const [before, after] = ["inproc", "InProc"].map((mode) =>
        createSource("Web.config", `<a>\n${many(n, (i) => each(i, mode))}\n</a>\n`),
      ) as [ReturnType<typeof createSource>, ReturnType<typeof createSource>];
      const bytes = { before: before.text, after: after.text };
      const call = () => {
        const made = patchOf([{ name: "Web.config", before, after, bytes }], builtIn);
        expect(made.leftOut).toEqual([]);
        expect(made.text.split("\n+")).toHaveLength(n + 2);
      };
      return { size: before.text.length, call };
    });
    expect(times, told).toBeLessThanOrEqual(allowed);
  });
});
