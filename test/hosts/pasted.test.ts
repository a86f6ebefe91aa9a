/** Secrets pasted where a word, a number, a name or a comment belongs come out nowhere. */
import { expect, test } from "vitest";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

const SECRET = "Hunter2XQ";
const session = (attribute: string) => `<sessionState ${attribute} />`;

const PASTED: Readonly<Record<string, string>> = {
  "an enum": session('cookieless="token=Hunter2XQ"'),
  "an enum with a colon": session('mode="pw: Hunter2XQ"'),
  "a boolean": session('regenerateExpiredSessionId="sig=Hunter2XQ&amp;x"'),
  "a boolean, by name": session('compressionEnabled="Bearer Hunter2XQ"'),
  "a time": session('sqlCommandTimeout="Password Hunter2XQ"'),
  "a number": session('timeout="20:Hunter2XQ"'),
  "an enum of pages": '<pages enableSessionState="Bearer Hunter2XQ" />',
  "a word of the configuration system": session('lockItem="token=Hunter2XQ"'),
  "the name of the cookie": session('mode="InProc" cookieName="token=Hunter2XQ"'),
  "the name of the cookie, by name": session('mode="InProc" cookieName="Bearer Hunter2XQ"'),
  "a key of machineKey":
    '<machineKey validationKey="Hunter2XQ Hunter" decryptionKey="Hunter2XQ;" />',
  "the reason of a directive":
    "<!-- iislint-disable foo: sa password is Hunter2XQ until 2020-01-01 --><sessionState />",
  "the day of a directive": "<!-- iislint-disable until Hunter2XQ: x --><sessionState />",
  "the id of a directive": "<!-- iislint-disable Hunter2XQ: x --><sessionState />",
  "the word of a directive": "<!-- iislint-Hunter2XQ --><sessionState />",
  "a directive in another spelling": "<!-- IISLint-disable Hunter2XQ --><sessionState mode='No' />",
};

const WAYS: readonly (readonly string[])[] = [
  ["--preset", "strict"],
  ["--preset", "strict", "--format", "json"],
  ["--preset", "strict", "--format", "agent"],
  ["--preset", "strict", "--format", "compact"],
  ["--preset", "strict", "--fix-dry-run", "--fix-unsafe"],
  ["--xsd", "--rule", "invalid-attribute-value=off"],
];

test.each(Object.entries(PASTED))("%s", async (_, inner) => {
  const top = tree({
    "Web.config": `<configuration>\n<system.web>\n${inner}\n</system.web>\n</configuration>\n`,
  });
  for (const way of WAYS) {
    const { out, err } = await cli(top, way);
    expect(out + err, way.join(" ")).not.toContain(SECRET);
    expect(out + err).not.toBe("");
  }
});

test.each([
  ['mode="Inproc2"', 'mode="Inproc2"'],
  ['timeout="20x"', 'timeout="20x"'],
  ['sqlCommandTimeout="00:20:00x"', 'sqlCommandTimeout="00:20:00x"'],
])("what is merely wrong is shown: %s", async (attribute, said) => {
  const text = `<configuration><system.web>${session(attribute)}</system.web></configuration>`;
  const { out } = await cli(tree({ "Web.config": text }), ["--format", "compact"]);
  expect(out).toContain(said);
});

test("of a directive its words, ids and days are shown", async () => {
  const text = `<configuration>\n<!-- iislint-disable unknown-element until 2020-01-01: why -->\n</configuration>`;
  const { out } = await cli(tree({ "Web.config": text }), []);
  expect(out).toContain("<!-- iislint-disable unknown-element until 2020-01-01: ... -->");
});
