/** Secrets by the names and forms in which they stand, and what is none. */
import { describe, expect, test } from "vitest";
import { maskText } from "../../src/report/mask.js";
import { text } from "../../src/report/text.js";
import { around, diagnostic, framed, place, report, source } from "./samples.js";

test.each([
  "password",
  "passwd",
  "passphrase",
  "pwd",
  "secret",
  "clientSecret",
  "accessKey",
  "access-key",
  "access_key",
  "accountKey",
  "account-key",
  "apiKey",
  "api_key",
  "sharedKey",
  "shared-key",
  "privateKey",
  "private_key",
  "encryptionKey",
  "encryption-key",
  "signingKey",
  "signing_key",
  "validationKey",
  "decryptionKey",
  "sharedAccessSignature",
  "connectionString",
  "sqlConnectionString",
])("%s is the name of a secret", (name) => {
  expect(maskText(`<a ${name}="hunter2" b="c"/>`)).toBe(`<a ${name}="***" b="c"/>`);
  expect(maskText(`<a ${name} = 'hunter2'/>`)).toBe(`<a ${name} = '***'/>`);
});

test.each([
  "enablePassword",
  "requirePassword",
  "emptyPassword",
  "stateConnectionString",
  "key",
  "name",
])("%s is not", (name) => {
  expect(maskText(`<a ${name}="hunter2"/>`)).toBe(`<a ${name}="hunter2"/>`);
});

describe("forms", () => {
  test.each([
    ["https://user:hunter2@host/x", "https://user:***@host/x"],
    ["<add key='SmtpPassword' value='hunter2'/>", "<add key='SmtpPassword' value='***'/>"],
    ["<add  name = 'ApiToken'  value = 'hunter2'/>", "<add  name = 'ApiToken'  value = '***'/>"],
    ['<add key="ApiToken" bad value="hunter2"/>', '<add key="ApiToken" bad value="***"/>'],
    ['<add key="ApiToken" bad value="hunter2', '<add key="ApiToken" bad value="***'],
    ['<add key="ApiToken"/><b value="red"/>', '<add key="ApiToken"/><b value="red"/>'],
    ['<add key="color" value="red"/>', '<add key="color" value="red"/>'],
    ['connectionString="a;password=b;c=d"', 'connectionString="***"'],
    ['password=" "', 'password=" "'],
    ['password="TRUE"', 'password="TRUE"'],
    ['password="trueish"', 'password="***"'],
    ['decryptionKey="AutoGenerate , IsolateApps"', 'decryptionKey="AutoGenerate , IsolateApps"'],
    ["<userPassword type='x'>hunter2</userPassword>", "<userPassword type='x'>***</userPassword>"],
    ["Set-X -AdminPassword 'hunter2'", "Set-X -AdminPassword '***'"],
    ['a password="b" c pwd="d" e', 'a password="***" c pwd="***" e'],
    ["nothing", "nothing"],
  ])("%s", (written, masked) => {
    expect(maskText(written)).toBe(masked);
  });
});

describe("a frame", () => {
  const shown = (written: string, words: string) => `\n${framed(place(source(written), words))}`;
  test("of a long line whose place stands at its start, and at its end", () => {
    const rest = `${'c="1234" '.repeat(30)}/>`;
    expect(shown(`<a mode="X" ${rest}`, '"X"')).toBe(`
  1 | ${`<a mode="X" ${rest}`.slice(0, 118)}…
    |         ^^^
`);
    const front = `<a ${'c="1234" '.repeat(30)}`;
    const line = `${front}mode="X"/>`;
    expect(shown(line, '"X"')).toBe(`
  1 | …${line.slice(-118)}
    | ${" ".repeat(119 - 5)}^^^
`);
  });

  test("of a line of just the width is whole", () => {
    const line = `<a ${"x".repeat(111)}b=""/>`;
    expect(line).toHaveLength(120);
    expect(shown(line, "<a")).toBe(`
  1 | ${line}
    | ^^
`);
  });

  test("of a place behind the last column of just the width", () => {
    const line = `<a ${"x".repeat(111)}b=""/>`;
    const at = { source: source(line), span: { start: 120, end: 120 } };
    expect(framed(at)).toBe(`  1 | …${line.slice(-118)}\n    | ${" ".repeat(119)}^\n`);
  });

  test("of a span that ends in the middle of a line", () => {
    expect(shown('<a\n  b="1" c="2"\n/>', 'a\n  b="1"')).toBe(`
  1 | <a
    |  ^
  2 |   b="1" c="2"
    |   ^^^^^
`);
  });
});

test("the counts at the end are painted by their severity", () => {
  const shop = source('<a b="1" />');
  const all = (["error", "warning", "info"] as const).map((severity) =>
    diagnostic(place(shop, "1"), { severity }),
  );
  expect(
    text(report(all), { ...around, paint: (tone, words) => `<${tone}>${words}</>` }),
  ).toContain("\n<error>1 error</>, <warning>1 warning</>, <info>1 info</> in 1 file.\n");
});
