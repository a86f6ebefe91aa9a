/** The summary in Markdown: what it says, and that no input is markup in it. */
import { describe, expect, test } from "vitest";
import { markdown } from "../../src/report/markdown.js";
import { around, diagnostic, place, report, source } from "./samples.js";

const shop = source('<a b="1"\n c="2" />', "/home/me/app/my shop/Web.config");
const message = { what: "Wrong.", next: "Mend it." };
const found = (severity: "error" | "warning" | "info", more = {}) =>
  diagnostic(place(shop, "2"), { severity, message, ...more });

test("counts, a table for each severity that folds, and what was not evaluated", () => {
  const whole = report(
    [found("info"), found("error", { application: "Site/a_b" }), found("error")],
    {
      files: 2,
      known: 1,
      notEvaluated: [
        { rule: "r", missing: ["pool"], count: 2, subjects: ["/a", "/b|c"] },
        { rule: "told-elsewhere", missing: ["config"], count: 1, subjects: ["/"] },
      ],
    },
  );
  expect(markdown(whole, { ...around, browse: "https://h/o/n/blob/sha/" })).toBe(`\
## iislint: 2 errors, 1 info in 2 files

<details open><summary>2 errors</summary>

| where | what | rule |
| --- | --- | --- |
| [my shop/Web.config:2:5](https://h/o/n/blob/sha/my%20shop/Web.config#L2) | Wrong. Mend it. *in Site/a\\_b* | \`invalid-attribute-value\` |
| [my shop/Web.config:2:5](https://h/o/n/blob/sha/my%20shop/Web.config#L2) | Wrong. Mend it. | \`invalid-attribute-value\` |

</details>

<details><summary>1 info</summary>

| where | what | rule |
| --- | --- | --- |
| [my shop/Web.config:2:5](https://h/o/n/blob/sha/my%20shop/Web.config#L2) | Wrong. Mend it. | \`invalid-attribute-value\` |

</details>

<details><summary>1 rule not evaluated</summary>

| rule | misses | for | is given by |
| --- | --- | --- | --- |
| \`r\` | pool | /a, /b\\|c | --application-host FILE |

</details>

1 known finding of the baseline is not shown.

\`iislint explain ID\` shows what a rule is about and how to mend it.
`);
});

test("nothing is found", () => {
  expect(markdown(report([], { files: 3 }), around)).toBe("## iislint: no problems in 3 files\n");
});

test("quiet: findings and nothing else", () => {
  const text = markdown(report([found("error")], { known: 1 }), { ...around, quiet: true });
  expect(text).toMatch(/<\/details>\n$/);
});

describe("a link", () => {
  const link = (path: string, more = {}) => {
    const one = diagnostic(place(source('<a b="1" />', path), "1"));
    return /^\| (.*?) \| This/m.exec(markdown(report([one]), { ...around, ...more }))?.[1];
  };
  test.each([
    ["/home/me/app/a(1).config", "[a(1).config:1:7](a%281%29.config#L1)"],
    ["/home/me/app/javascript:x", "[javascript:x:1:7](javascript%3Ax#L1)"],
    ["/home/me/app/#a?b%c", "[\\#a?b%c:1:7](%23a%3Fb%25c#L1)"],
    ["/home/me/app/..a/b", "[..a/b:1:7](..a/b#L1)"],
    // No page, or none by this name.
    ["/home/me/x.config", "../x.config:1:7"],
    ["C:/x.config", "C:/x.config:1:7"],
    ["/home/me/app/a\nb", "a⏎b:1:7"],
    ["/home/me/app/a\ud800b", "a\ufffdb:1:7"],
  ])("to %j", (path, expected) => {
    expect(link(path)).toBe(expected);
  });

  test("is from the top of the repository", () => {
    expect(link("/home/me/app/x", { repository: "/home/me", browse: "https://h/" })).toBe(
      "[app/x:1:7](https://h/app/x#L1)",
    );
  });
});

/** CommonMark: a backslash before punctuation stands for it; all else that could be markup. */
const MARKUP = /[`*_~[\]<>|#&$@!^\\]|https?:\/\//;
const withoutEscapes = (text: string) => text.replace(/\\[!-/:-@[-`{-~]/g, "");
/** The cells of a row: a pipe behind a backslash divides nothing, as GitHub's tables have it. */
const cells = (row: string) =>
  [...row.matchAll(/((?:\\.|[^\\|])*)\|/g)].slice(1).map(([, inside = ""]) => inside.trim());
const read = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, "$1");

test.each([
  ["a|b", "a|b"],
  ["`rm`", "`rm`"],
  ["<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"],
  ["</details><script>", "</details><script>"],
  ["[x](javascript:alert(1)) ![y](z)", "[x](javascript:alert(1)) ![y](z)"],
  ["**a** __b__ ~~c~~ $d$", "**a** __b__ ~~c~~ $d$"],
  [
    "@everyone &lt; #1 https://evil.example www.evil.example",
    "@everyone &lt; #1 https://evil.example www.evil.example",
  ],
  ["a\\|b\\", "a\\|b\\"],
  ["a\r\nb\n\n# c", "a⏎b⏎# c"],
  ["##vso[task.complete]\u001b[1m", "#\ufffdvso[task.complete]\ufffd[1m"],
])("%j is no markup", (written, expected) => {
  const one = diagnostic(place(source('<a b="1" />'), "1"), {
    message: { what: `t ${written} t` },
    application: written,
  });
  const text = markdown(report([one]), around);
  const row = text.split("\n").find((line) => line.startsWith("| [")) ?? "";
  expect(cells(row)).toHaveLength(3);
  const [, said = "", rule] = cells(row);
  expect(rule).toBe("`invalid-attribute-value`");
  const [what = "", whose = ""] = said.split(" *in ");
  expect(read(what)).toBe(`t ${expected} t`);
  expect(withoutEscapes(what)).not.toMatch(MARKUP);
  expect(withoutEscapes(what)).not.toMatch(/\bwww\./);
  expect(read(whose)).toBe(`${expected}*`);
});

test("what GitHub would refuse is cut, with a word", () => {
  const long = found("warning", { message: { what: "é ".repeat(1900) } });
  const text = markdown(report([...Array<typeof long>(300).fill(long), found("error")]), around);
  const rows = text.split("\n").filter((line) => line.startsWith("| [")).length;
  const bytes = Buffer.byteLength(text);
  expect(bytes).toBeLessThan(1024 * 1024);
  expect(bytes).toBeGreaterThan(990 * 1024);
  expect(text).toContain("## iislint: 1 error, 300 warnings in 1 file");
  expect(text).toContain("\n<details open><summary>1 error</summary>\n");
  expect(text).toContain(
    `\n${301 - rows} more findings would make this page larger than 1 MiB, which is all that GitHub takes.\n`,
  );
});
