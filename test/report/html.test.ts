/** The page: sound HTML for every input, nothing from outside, nothing that is not shown or counted. */
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { PRESETS } from "../../src/index.js";
import { toSlashes } from "../../src/hosts/paths.js";
import type { Report } from "../../src/report/index.js";
import { html } from "../../src/report/html/index.js";
import { cli } from "../hosts/fake-io.js";
import { HOSTILE, PLACES, SECRET as PLANTED } from "../hosts/places.js";
import { tree } from "../hosts/tree.js";
import { estateIn, manyApplications, SECRET } from "./html-samples.js";
import { around, diagnostic, place, report, source } from "./samples.js";

const root = toSlashes(join(import.meta.dirname, "../.."));
const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
});

/** What html-validate says of a page. */
const faultsOf = (page: string): readonly string[] =>
  validator
    .validateStringSync(page)
    .results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
    );

/** Sound, and complete in itself. */
function expectSound(page: string): void {
  expect(faultsOf(page)).toEqual([]);
  expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
  expect(page).not.toMatch(/<(?:script|link|img|iframe|object|embed|base|form)\b/i);
  expect(page).not.toMatch(/\s(?:src|srcset|style|action|on\w+)="(?!--wide:\d+")/i);
  for (const [, target = ""] of page.matchAll(/\shref="([^"]*)"/g)) {
    expect(target).toMatch(/^#/);
    expect(page, target).toContain(` id="${target.slice(1)}"`);
  }
  const [styles = ""] = /<style>[^]*<\/style>/.exec(page) ?? [];
  expect(styles).not.toMatch(/url\(|@import|@font-face|https?:/);
}

const pageOf = (of: Report) => html(of, around);
const web = source('<configuration>\n  <sessionState mode="InProc" />\n</configuration>');
const found = diagnostic(place(web, "InProc"), { application: "/" });

describe("is sound HTML and needs nothing else", () => {
  test("without a finding", () => {
    const page = pageOf(report([]));
    expectSound(page);
    expect(page).toContain("<title>iislint: No problems in 1 file</title>");
    expect(page).toContain("<p>Nothing was found.</p>");
  });

  test.each(PRESETS)("of contoso with the preset %s", async (preset) => {
    const { out, err } = await cli(join(root, "examples/contoso"), [
      ...["lint", ".", "--format", "html", "--preset", preset],
    ]);
    expect(err).not.toContain("bug");
    expectSound(out);
    expect(out).toContain('<h2 id="h-estate">The estate</h2>');
    // A build configuration is a row of its own.
    expect(out).toMatch(/<th scope="row"><bdi class="name">\/web \(Release\)<\/bdi>/);
  });

  test.each(Object.entries(PLACES))("with hostile text in %s", async (_, files) => {
    const top = tree({ ".git/HEAD": "", ...files });
    const { out } = await cli(top, ["lint", ".", "--format", "html", "--preset", "strict"]);
    if (out === "") return;
    expectSound(out);
    expect(out).not.toContain(PLANTED);
  });

  test.each([1, 10, 300])("of %i applications", (n) => {
    const estate = manyApplications(n);
    expect(estate.applications).toHaveLength(n);
    const page = pageOf(report([found], { estate }));
    expectSound(page);
    expect(page).not.toContain(SECRET);
    expect(page.includes("more applications")).toBe(n > 14);
  });
});

describe("texts of inputs", () => {
  const names = [
    "</title><script>alert(1)</script>",
    `"><img src=x onerror="alert(1)">'&amp;<`,
    HOSTILE,
    "\u202eevil\u2066\u200f\u0007",
    "::error::x",
    "##vso[task.complete]",
  ];

  test.each(names)("%j stand as text wherever they stand", (text) => {
    const at = place(source('<a b="1" />', `/home/me/app/${text}/Web.config`), "1");
    const one = diagnostic(at, {
      rule: text,
      message: { what: text, because: text, next: text },
      application: text,
      related: [{ at, message: text }],
      suggestions: [{ title: text, commands: { sc: text } }, { title: text }],
    });
    const part = { name: text, note: text };
    const page = pageOf(
      report([one], {
        notEvaluated: [{ rule: text, missing: [text], count: 1, subjects: [text] }],
        notLinted: [`/home/me/app/${text}`],
        estate: {
          applications: [
            { ...part, names: [text], site: part, pool: part, stores: [part], folder: text },
          ],
          survival: [],
        },
      }),
    );
    expectSound(page);
    // eslint-disable-next-line no-control-regex -- these are what must not come out
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u0007\u001b\u009b]/u);
    expect(page).not.toMatch(/^\s*(?:::|##)/m);
    expect(page).not.toMatch(/##\w*\[/);
    expect(page).not.toMatch(/alert\(1\)<\/script>/);
  });

  test("secrets are masked before a name is cut", () => {
    const name = `Data Source=a;Password=${SECRET};Application Name=${"shop".repeat(20)}`;
    const part = { name, note: name };
    const page = pageOf(
      report([], {
        estate: {
          applications: [{ ...part, names: [name], site: part, pool: part, stores: [part] }],
          survival: [],
        },
      }),
    );
    expect(page).not.toMatch(/Hunter|9xKw/);
  });
});

test("50,000 findings are counted, and as many told as a page can hold", () => {
  const many = Array.from({ length: 50_000 }, (_, i) => ({ ...found, rule: `rule-${i % 40}` }));
  const page = pageOf(report(many));
  expect(page.length).toBeLessThan(6_000_000);
  expect(page.match(/<article/g)).toHaveLength(2000);
  expect(page).toContain("<h1>50000 errors in 1 file</h1>");
  // Of each rule fifty.
  expect(
    page.match(/1200 more findings not shown here: iislint lint --format json has all/g),
  ).toHaveLength(40);
  expect(page).toContain("49900 more findings not shown here");
});

describe("says", () => {
  test("the words of a finding, with the place marked and what to do", () => {
    const one = diagnostic(place(web, "InProc"), {
      rule: "no-inproc-on-farm",
      message: { what: "Lost.", because: "It is.", next: "Do." },
      application: "/shop",
      isDefault: true,
      related: [{ at: place(web, "mode"), message: "The mode." }],
      fix: { safe: true, edits: [{ ...place(web, "InProc"), text: "StateServer" }] },
    });
    const page = pageOf(report([one]));
    for (const words of [
      '<span class="what">Lost.</span>',
      "<p>It is. Do.</p>",
      '<mark class="error">InProc</mark>',
      'in <bdi class="name">/shop</bdi>',
      "Nobody wrote this value",
      '<li><bdi class="place">shop/Web.config:2:17</bdi> The mode.</li>',
      '<span class="t-help">+ &lt;sessionState mode=&quot;StateServer&quot; /&gt;</span>',
      "<code>--fix</code>",
      "<code>iislint explain no-inproc-on-farm</code>",
      "IISL",
    ])
      expect(page).toContain(words);
    expect(html(report([one]), { ...around, code: false })).not.toContain("<mark");
  });

  test("what is known by the baseline, hidden by comments, fixed, and left out", () => {
    const page = pageOf(
      report([found], {
        counts: { errors: 1, warnings: 2, infos: 0 },
        known: 3,
        suppressed: 1,
        fixed: [found],
      }),
    );
    for (const words of [
      "1 finding fixed.",
      "2 findings left out by <code>--quiet</code>.",
      "3 findings known by the baseline and not shown.",
      "1 finding hidden by comments in the files.",
    ])
      expect(page).toContain(words);
  });

  test("how to supply what is missing, and what would find nothing anyway", () => {
    const entry = { missing: ["pool"], count: 2, subjects: ["/a", "/b"] };
    const page = pageOf(
      report([], {
        notEvaluated: [
          { rule: "one", ...entry, moot: 1 },
          { rule: "two", ...entry, moot: 2 },
        ],
      }),
    );
    expect(page).toContain("<code>--application-host FILE</code>");
    expect(page).toContain("/a, /b; it could matter to 1 of 2");
    expect(page).toContain("1 rule could not judge everything.");
    expect(page).toContain("Rules that would find nothing anyway");
  });
});

describe("the estate", () => {
  const session = (attributes: string) =>
    `<configuration><system.web><sessionState ${attributes} /></system.web></configuration>`;

  test("without server files has no sites and pools, and says so", () => {
    const estate = estateIn({ "shop/Web.config": session('mode="StateServer"') });
    const page = pageOf(report([], { estate }));
    expect(page).not.toContain(">Application pools</text>");
    expect(page).toContain("Sites and application pools are not drawn");
    expect(page).toContain('<code class="option">--application-host FILE</code>');
  });

  test("shows the store of a build configuration as a way of its own", () => {
    const estate = estateIn({
      "Web.config": session('mode="InProc"'),
      "Web.Release.config": `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState mode="StateServer" stateConnectionString="tcpip=STATE01:42424" xdt:Transform="SetAttributes" /></system.web></configuration>`,
    });
    expect(estate.applications.map(({ stores }) => stores)).toEqual([
      [
        { name: "In the worker process", note: "gone when the process ends" },
        {
          name: "STATE01:42424",
          note: "state service on another machine",
          configuration: "Release",
        },
      ],
    ]);
    expect(estate.survival.map(({ application }) => application)).toEqual(["/", "/ (Release)"]);
    const page = pageOf(report([], { estate }));
    expectSound(page);
    expect(page.match(/class="edge variant"/g)).toHaveLength(1);
    expect(page).toContain(
      "Sessions are lost at a deployment in 1 and at a reboot in 1 of 2 applications",
    );
  });

  test.each([
    ['mode="Off"', "No sessions", "switched off, or not used"],
    [
      `mode="SQLServer" sqlConnectionString="Data Source=tcp:sql01,1433;User ID=app;Password=${SECRET}"`,
      "tcp:sql01,1433",
      "SQL Server on another machine",
    ],
    [
      'mode="SQLServer" sqlConnectionString="registry:HKLM\\a,b"',
      "Not known",
      "these files do not show it",
    ],
    [
      'mode="StateServer" stateConnectionString="tcpip=[::1]:42424"',
      "[::1]:42424",
      "state service on the web server",
    ],
    ['mode="Custom" customProvider="Mine"', "No sessions", "the application does not start"],
    [
      'mode="Custom" customProvider="Mine"><providers><add name="Mine" type="A.B, C" /></providers',
      "Mine",
      "kept as this provider decides",
    ],
  ])("%s is kept at %s", (attributes, name, note) => {
    const web = session(attributes).replace("</providers />", "</providers></sessionState>");
    const [one] = estateIn({ "Web.config": web }).applications;
    expect(one?.stores).toEqual([{ name, note }]);
  });
});
