/** A message names five applications of a server, and says that there are more. */
import { expect, test } from "vitest";
import { messageText } from "../../src/message.js";
import { CONFIGURATION, lintTree } from "./harness.js";

test.each([
  [5, '"S", "S/a1", "S/a2", "S/a3", "S/a4".'],
  [6, '"S", "S/a1", "S/a2", "S/a3", "S/a4" and others.'],
])("of %d applications", (number, names) => {
  const paths = Array.from({ length: number }, (_, i) => (i === 0 ? "/" : `/a${i}`));
  const applications = paths.map(
    (path) =>
      `<application path="${path}"><virtualDirectory path="/" physicalPath="C:\\s${path === "/" ? "" : `\\${path.slice(1)}`}" /></application>`,
  );
  const { diagnostics } = lintTree(
    {
      "srv/applicationHost.config": `<configuration><system.applicationHost><applicationPools><add name="P" /></applicationPools><sites><site name="S" id="1">${applications.join("")}</site></sites></system.applicationHost></configuration>`,
      "srv/web.config":
        '<configuration><location path="Nobody/x"><system.web><sessionState mode="StateServer" /></system.web></location></configuration>',
      ...Object.fromEntries(
        paths.map((path) => [`s${path === "/" ? "" : path}/web.config`, "<configuration />"]),
      ),
      [CONFIGURATION]: JSON.stringify({
        extends: ["all"],
        server: { applicationHost: "srv/applicationHost.config", rootWebConfig: "srv/web.config" },
        paths: { "C:\\s": "./s" },
      }),
    },
    [...paths.map((path) => `s${path === "/" ? "" : path}/web.config`), "srv/web.config"],
  );
  const found = diagnostics.filter(({ rule }) => rule === "location-scope-for-session");
  expect(found.map(({ message }) => messageText(message))).toEqual([
    `These session settings reach nobody: no application "Nobody/x" exists. Applications of the server: ${names} Correct the path, which begins with the name of the site.`,
  ]);
});
