import { expect, test } from "vitest";
import { lintTree, testRule } from "./harness.js";

const FALSE = 'useHostingIdentity="false"';
const ON = '<identity impersonate="true" />';
const WINDOWS = "Data Source=SQL01;Integrated Security=SSPI";
const LOGIN = "Data Source=SQL01;User ID=shop;Password=tulip";

/** A file with `<identity>` in line 2, and `<sessionState>` in line 3. */
const web = (identity: string, session: string) =>
  `<configuration><system.web>\n${identity}\n${session}\n</system.web></configuration>`;
const mode = (name: string, more = FALSE) => `<sessionState mode="${name}" ${more} />`;
const sql = (text: string, more = FALSE) =>
  mode("SQLServer", `sqlConnectionString="${text}" ${more}`);
const MANAGER = `${FALSE} sessionIDManagerType="Shop.Ids, Shop"`;
const transform = (inside: string) =>
  `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web>${inside}</system.web></configuration>`;

const caught = (files: string, says: string) => ({
  files,
  found: [{ severity: "info" as const, at: "false", line: 3, says }],
});

testRule("hosting-identity-without-effect", {
  clean: {
    "a written true": { files: web("", mode("InProc", 'useHostingIdentity="true"')) },
    "not written": { files: web("", mode("InProc", "")) },
    "integrated security and impersonation": { files: web(ON, sql(WINDOWS)) },
    "an account for everybody is another identity too": {
      files: web('<identity impersonate="true" userName="CONTOSO\\shop" />', sql(WINDOWS)),
    },
    "a manager of session ids of its own": { files: web(ON, mode("InProc", MANAGER)) },
    "such a manager beside a login of SQL Server": { files: web(ON, sql(LOGIN, MANAGER)) },
    "a store of one's own": {
      files: web(
        ON,
        `<sessionState mode="Custom" customProvider="S" ${FALSE}><providers><add name="S" type="Shop.Store" /></providers></sessionState>`,
      ),
    },
    "a transform changes the mode": {
      files: {
        "Web.config": web(ON, mode("InProc")),
        "Web.Release.config": transform(
          '<sessionState mode="SQLServer" xdt:Transform="SetAttributes(mode)" />',
        ),
      },
    },
    "a transform turns impersonation on": {
      files: {
        "Web.config": web("", sql(WINDOWS)),
        "Web.Release.config": transform('<identity impersonate="true" xdt:Transform="Insert" />'),
      },
    },
    "a child application needs it": {
      files: {
        "Web.config": web(ON, mode("InProc")),
        "shop/Global.asax": "",
        "shop/Web.config": web("", sql(WINDOWS, "")),
      },
    },
    "a part of the application impersonates": {
      files: `<configuration><system.web>${sql(WINDOWS)}</system.web><location path="intern"><system.web>${ON}</system.web></location></configuration>`,
    },
  },
  caught: {
    InProc: caught(
      web(ON, mode("InProc")),
      "useHostingIdentity has no effect: mode is InProc (Web.config, line 3), which never runs as the visitor.",
    ),
    StateServer: caught(web(ON, mode("StateServer")), "mode is StateServer (Web.config, line 3)"),
    "the default mode": caught(
      web(ON, `<sessionState ${FALSE} />`),
      "mode is InProc (the built-in default)",
    ),
    Off: caught(web(ON, mode("Off")), "so there are no sessions"),
    "a login of SQL Server": caught(web(ON, sql(LOGIN)), "a user of the database logs in"),
    "no impersonation": caught(
      web("", sql(WINDOWS)),
      "impersonation is off (the built-in default), so there is no other identity.",
    ),
    "no impersonation, and a store of one's own": caught(
      web(
        '<identity impersonate="false" />',
        `<sessionState mode="Custom" customProvider="S" ${FALSE}><providers><add name="S" type="Shop.Store" /></providers></sessionState>`,
      ),
      "impersonation is off (Web.config, line 2)",
    ),
    "a parent's line is told once, where it is": {
      files: {
        "Web.config": web(ON, mode("InProc")),
        "shop/Global.asax": "",
        "shop/Web.config": web("", mode("StateServer", "")),
      },
      found: [{ severity: "info", at: "false", line: 3, path: "Web.config" }],
    },
  },
  unjudged: {
    "nobody knows who logs in": {
      files: web(ON, sql("#{Sessions}")),
      missing: "system.web/sessionState@sqlConnectionString",
      subjects: ["/"],
    },
  },
});

test.each([
  ["InProc", web("", mode("InProc"))],
  ["StateServer", web(ON, mode("StateServer"))],
  ["Off", web("", mode("Off"))],
  ["SQL Server without impersonation", web("", sql(WINDOWS))],
])("one cause, one finding: %s", (_, text) => {
  const { diagnostics } = lintTree({
    "Web.config": text,
    "iislint.config.jsonc": JSON.stringify({ extends: ["strict"] }),
  });
  const about = diagnostics.filter(({ at }) => text.slice(at.span.start, at.span.end) === "false");
  expect(about.map(({ rule }) => rule)).toEqual(["hosting-identity-without-effect"]);
});
