/**
 * The reader's verdict against what is known of the real readers. Expectations come from
 * `facts/` and from the tables of `cases/`; neither asks the code under test.
 */
import { describe, expect, test } from "vitest";
import type { Case } from "./cases/case.js";
import { WEB } from "./cases/case.js";
import { brief, judge, placeOf } from "./judge.js";
import { matrix } from "./matrix.js";

/** The root, and every folder that shows a sign: what a case means by its files, declared. */
function applicationsIn(files: Case["files"]): string[] {
  const signs = Object.keys(files).flatMap(
    (path) => /^(.+)\/(?:Global\.asax|bin\/.+|App_Code\/.+|[^/]+proj)$/.exec(path)?.[1] ?? [],
  );
  return ["/", ...new Set(signs.map((folder) => `/${folder}`))];
}

function check({ files, refused, values = {} }: Case): void {
  // What is refused by folders is an error only where they are known; accepted is either way.
  const judged = judge(files, refused && { request: { applications: applicationsIn(files) } });
  if (refused) {
    const place = `${refused.file ?? WEB}:${refused.line}`;
    expect(
      [...new Set(judged.refusals.map(placeOf))],
      judged.refusals.map(brief).join("\n"),
    ).toEqual([place]);
  } else expect(judged.refusals.map(brief)).toEqual([]);
  for (const [where, value] of Object.entries(values)) {
    const [path = "", name = ""] = where.split(/ (.*)/);
    expect(judged.valueAt(path, name), where).toEqual(value);
  }
}

describe.each(matrix)("%s", (_family, cases) => {
  for (const each of cases) {
    test(each.name, () => {
      check(each);
    });
  }
});

test("the matrix stays large", () => {
  expect(matrix.flatMap(([, cases]) => cases).length).toBeGreaterThan(1500);
});
