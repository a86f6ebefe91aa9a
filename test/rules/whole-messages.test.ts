/** Whole messages, to the next step, of rules whose tables look at a part of them. */
import { expect, test } from "vitest";
import { rules } from "../../rules/index.js";
import { messageText } from "../../src/message.js";
import { lintTree, sessionState } from "./harness.js";

const said = (rule: string, attributes: string, more = "") =>
  lintTree({
    "Web.config": sessionState(attributes).replace("<configuration>", `<configuration>${more}`),
  })
    .diagnostics.filter((one) => one.rule === rule)
    .map(({ message }) => messageText(message));
const entry = (text: string) =>
  `<connectionStrings><add name="Sessions" connectionString="${text}" /></connectionStrings>`;

const stops = (mode: string) =>
  `The mode is ${mode} (Web.config, line 3), so the application stops when the session module starts.`;
const EXAMPLE =
  "Write an address such as tcpip=STATE01:42424 (tcpip=[::1]:42424 with IPv6), or the name of a connection string that holds one.";

test.each([
  [
    "tcpip=STATE01",
    "",
    /: the port is missing, and there is no default for it\..* Write tcpip=STATE01:42424\.$/,
  ],
  ["STATE01", "", /^stateConnectionString is neither an address \(tcpip=host:port\) nor the name/],
  [
    "Sessions",
    entry("tcpip=a:b"),
    /the connection string "Sessions", whose text is not tcpip=host:port: what is there is not a port/,
  ],
])("the address %s", (text, more, says) => {
  const [message = ""] = said(
    "state-connection-string-format",
    `mode="StateServer" stateConnectionString="${text}"`,
    more,
  );
  expect(message).toMatch(says);
  expect(message).toContain(stops("StateServer"));
  expect(message.endsWith(EXAMPLE)).toBe(text !== "tcpip=STATE01");
});

test.each([
  [
    "Server=a;b",
    /Write pairs such as Data Source=SQL01;Integrated Security=SSPI, with values that hold a semicolon or a quote in quotes\.$/,
  ],
  [
    "Sessions",
    /^sqlConnectionString is neither .* Add an entry of that name to <connectionStrings>, or write pairs such as Data Source=SQL01;Integrated Security=SSPI\.$/,
  ],
])("the string %s", (text, says) => {
  const [message = ""] = said(
    "sql-connection-string-valid",
    `mode="SQLServer" sqlConnectionString="${text}"`,
  );
  expect(message).toMatch(says);
  expect(message).toContain(stops("SQLServer"));
});

test.each(rules.map((rule) => [rule.id, rule] as const))(
  "each part of %s says something",
  (_, rule) => {
    expect(rule.description).toMatch(/^[A-Z].+\.$/);
    for (const message of Object.values<string | object>(rule.messages))
      for (const part of typeof message === "string"
        ? [message]
        : (Object.values(message) as string[]))
        expect(part).toMatch(/\S{2}/);
  },
);
