/** One judge of values for every door: what a code frame hides, no other report shows. */
import { describe, expect, test } from "vitest";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

const SECRET = "Zq9Secr3t";

const session = (attributes: string) =>
  `<configuration><system.web><sessionState ${attributes} /></system.web></configuration>`;

const VALUES = {
  "the type of a manager": session(`sessionIDManagerType="My.Mgr, A, token=${SECRET}"`),
  "a type behind a word": session(`sessionIDManagerType="Bearer ${SECRET}"`),
  "an address in words": session(
    `mode="StateServer" stateConnectionString="Data Source=s Password ${SECRET}"`,
  ),
  "words behind an address": session(
    `mode="StateServer" stateConnectionString="tcpip=h:42424;password ${SECRET}"`,
  ),
  "a custom provider": session(`mode="Custom" customProvider="secret ${SECRET}"`),
  "the name of a cookie": session(`cookieName="password ${SECRET}"`),
  "a raw ampersand": session(`mode="StateServer" password="pa&${SECRET};z"`),
};

const COMMANDS: readonly (readonly string[])[] = [
  ...["appcmd", "powershell", "wmi", "iismanager"].map((tool) => [
    "--preset",
    "all",
    "--commands",
    tool,
  ]),
  ["--preset", "all", "--format", "script"],
  ["--preset", "all", "--format", "json"],
  ["--preset", "all", "--format", "agent"],
  ["--preset", "all", "--xsd"],
  ["effective"],
  ["effective", "--format", "json"],
  ["effective", "--section", "system.web/sessionState"],
  ["survival"],
];

describe.each(Object.entries(VALUES))("%s", (_, text) => {
  test.each(COMMANDS.map((command) => [command.join(" "), command] as const))(
    "is not shown by iislint %s",
    async (_name, command) => {
      const { out, err } = await cli(tree({ "web.config": text }), [...command, "."]);
      expect(out + err).not.toContain(SECRET);
      expect(out + err).not.toBe("");
    },
  );
});

test("what is no secret has its way back", async () => {
  const text = session('sessionIDManagerType="My.Mgr, A, Version=1.0.0.0, Culture=neutral"');
  const { out } = await cli(tree({ "web.config": text }), [
    ..."--preset all --commands appcmd .".split(" "),
  ]);
  expect(out).toContain('"/sessionIDManagerType:My.Mgr, A, Version=1.0.0.0, Culture=neutral"');
});
