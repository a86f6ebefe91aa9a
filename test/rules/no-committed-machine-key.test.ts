import { expect, test } from "vitest";
import { messageText } from "../../src/message.js";
import { keyDigest } from "../../src/sessions/machine-keys.js";
import { lintCase, lintTree, testRule } from "./harness.js";

/** Keys of these tests, known to nobody. */
const VALIDATION = "1A2B3C4D5E6F7081".repeat(8);
const DECRYPTION = "0F1E2D3C4B5A6978".repeat(4);
/** A key that leaked. */
const LEAKED = "C0FFEE00DECAF000".repeat(8);
const leaked = { alsoPublic: [keyDigest(LEAKED).toUpperCase()] };

const web = (attributes: string) =>
  `<configuration>\n  <system.web>\n    <machineKey ${attributes} />\n  </system.web>\n</configuration>\n`;
const literal = { ...leaked, literal: "report" };

testRule("no-committed-machine-key", {
  clean: {
    "no machineKey": { files: "<configuration><system.web /></configuration>" },
    "generated keys": {
      files: web('validationKey="AutoGenerate,IsolateApps" decryptionKey="AutoGenerate"'),
      options: literal,
    },
    "a key of one's own, in recommended": {
      files: web(`validationKey="${VALIDATION}" decryptionKey="${DECRYPTION}"`),
      options: leaked,
    },
    "tokens that the deployment fills in": {
      files: web('validationKey="#{ValidationKey}" decryptionKey="__DecryptionKey__"'),
      options: literal,
    },
    "an encrypted section": {
      files:
        '<configuration><system.web><machineKey configProtectionProvider="RsaProtectedConfigurationProvider"><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#" /></machineKey></system.web></configuration>',
      options: literal,
    },
    "a comment": {
      files: `<configuration><system.web><!-- <machineKey validationKey="${LEAKED}" /> --></system.web></configuration>`,
      options: literal,
    },
    "a key somewhere else": {
      files: `<configuration><appSettings><add key="validationKey" value="${LEAKED}" /></appSettings></configuration>`,
      options: literal,
    },
    "applicationHost.config, in which ASP.NET reads nothing": {
      files: {
        "applicationHost.config": `<configuration><system.web><machineKey validationKey="${LEAKED}" /></system.web></configuration>`,
      },
      options: literal,
    },
  },
  caught: {
    "a key that is known to be public": {
      files: web(`validationKey="${LEAKED}" decryptionKey="${DECRYPTION}"`),
      options: leaked,
      found: [{ severity: "error", at: LEAKED, line: 3, says: "(it is listed in alsoPublic)" }],
    },
    "in small letters, for each application": {
      files: web(`validationKey="${LEAKED.toLowerCase()},IsolateApps"`),
      options: leaked,
      found: [{ severity: "error", at: `${LEAKED.toLowerCase()},IsolateApps`, line: 3 }],
    },
    "with both suffixes and blanks around": {
      files: web(`decryptionKey=" ${LEAKED},IsolateApps,IsolateByAppId "`),
      options: leaked,
      found: [
        {
          severity: "error",
          at: ` ${LEAKED},IsolateApps,IsolateByAppId `,
          line: 3,
          says: "This decryptionKey is public",
        },
      ],
    },
    "both keys, one of them public, with literal": {
      files: web(`validationKey="${LEAKED}" decryptionKey="${DECRYPTION}"`),
      options: literal,
      found: [
        { severity: "error", at: LEAKED, line: 3 },
        { severity: "warning", at: DECRYPTION, line: 3, says: "in clear text" },
      ],
    },
    "the security preset": {
      files: web(`decryptionKey="${DECRYPTION}"`),
      preset: "security",
      found: [{ severity: "warning", at: DECRYPTION, line: 3 }],
    },
    "a transform, a <location>, and the target of a configSource": {
      files: {
        "Web.config": `<configuration>\n  <location path="shop">\n    <system.web>\n      <machineKey validationKey="${LEAKED}" />\n    </system.web>\n  </location>\n  <system.web>\n    <machineKey configSource="keys.config" />\n  </system.web>\n</configuration>\n`,
        "Web.Release.config": `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">\n  <system.web>\n    <machineKey validationKey="${LEAKED}" xdt:Transform="Replace" />\n  </system.web>\n</configuration>\n`,
        "keys.config": `<machineKey validationKey="${LEAKED}" />\n`,
      },
      options: leaked,
      found: [
        { severity: "error", at: LEAKED, line: 3, path: "Web.Release.config" },
        { severity: "error", at: LEAKED, line: 4, path: "Web.config" },
        { severity: "error", at: LEAKED, line: 1, path: "keys.config" },
      ],
    },
    "the server's own file": {
      files: { "machine.config": web(`validationKey="${LEAKED}"`) },
      options: leaked,
      found: [{ severity: "error", at: LEAKED, line: 3, path: "machine.config" }],
    },
  },
});

test("pain 6: the key that an answer gave for a farm is known to everybody", () => {
  const { diagnostics } = lintCase("no-committed-machine-key", {
    files: web(`validation="SHA1" validationKey="${LEAKED}"`),
    options: leaked,
  });
  expect(diagnostics.map(({ message }) => messageText(message))).toEqual([
    "This validationKey is public, so it protects nothing. Anyone can look it up (it is listed in alsoPublic), forge sign-in tickets and view state with it, and run code on the server by forged view state. Generate a key of your own, the same on all servers of a farm, and keep it out of the repository.",
  ]);
});

test("no message, related place, fix or suggestion shows a key", () => {
  const { diagnostics } = lintTree({
    "Web.config": web(`validationKey="${LEAKED}" decryptionKey="${DECRYPTION}"`),
    "iislint.config.jsonc": '{ "extends": ["all", "security"] }',
  });
  const printed = diagnostics.map(({ message, related, fix, suggestions }) =>
    JSON.stringify([
      message,
      related.map((one) => one.message),
      fix?.edits.map(({ text }) => text),
      suggestions.map(({ title, edits, commands }) => [
        title,
        edits?.map(({ text }) => text),
        commands,
      ]),
    ]),
  );
  expect(printed.length).toBeGreaterThan(1);
  for (const text of printed)
    for (const key of [LEAKED, DECRYPTION]) expect(text).not.toContain(key);
});
