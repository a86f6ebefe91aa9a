/** Messages in parts: how they join, and that the first part is short enough to stand alone. */
import { describe, expect, test } from "vitest";
import { rules } from "../rules/index.js";
import { diagnostics } from "../schema/diagnostics.js";
import { mapMessage, type Message, messageParts, messageText } from "../src/message.js";
import { lintTree } from "./rules/harness.js";
import { examplesOf } from "./rules/page.js";
import { treeOf } from "./rules/pages.js";
import { readFileSync } from "node:fs";

test.each<[Message, string]>([
  ["One.", "One."],
  [{ what: "One." }, "One."],
  [{ what: "One.", because: "Two.", next: "Three." }, "One. Two. Three."],
  [{ what: "One.", next: " Three.", because: "Two. " }, "One. Three. Two."],
  [{ what: "One.", because: " ", next: "" }, "One."],
])("%j reads %j", (message, text) => {
  expect(messageText(message)).toBe(text);
});

test("parts that are blank are left out, also after a rewrite", () => {
  expect(messageParts({ what: "One.", because: "", next: "Three." })).toEqual({
    what: "One.",
    next: "Three.",
  });
  expect(mapMessage({ what: "{a}", because: "{b}" }, (text) => text.replace("{b}", ""))).toEqual({
    what: "{a}",
  });
});

/** What usually fills the placeholders of rules. */
const USUAL: Readonly<Record<string, string>> = {
  address: "STATE01:42424",
  allowOrigin: "the built-in default",
  allowed: "30 minutes",
  app: "/shop",
  causes: "interval",
  arithmetic: "4,200 sessions × 205 KB (measured in memory)",
  cause: "requireSSL, Web.config, line 12",
  better: "HMACSHA256",
  configuration: "Release",
  domain: "fabrikam.com",
  element: "sessionState",
  ended: "January 2016",
  logged: "5 minutes",
  first: "Session",
  entry: "Sessions",
  evidence: "sc-qc.txt, 2026-10-14",
  fault: "the port is missing, and there is no default for it",
  forms: "2 days",
  formsOrigin: "Web.config, line 8",
  host: "loopback",
  hosts: "shop.contoso.com",
  how: "not set",
  idle: "20 minutes",
  idleOrigin: "applicationHost.config, line 120",
  interval: "6 minutes",
  key: "validationKey",
  keyword: "initial catalog",
  level: "Low",
  list: "timeout (60, now 20)",
  machine: "STATE01",
  manager: "Contoso.Sessions.ShortIds",
  mode: "InProc",
  modeOrigin: "Web.config, line 14",
  module: "SessionStateModuleAsync",
  name: "timeout",
  number: "2",
  origin: "Web.config, line 12",
  other: "/admin",
  path: "Default Web Site/shop",
  pool: "ShopPool",
  poolOrigin: "applicationHost.config, line 120",
  pipeline: "Integrated",
  position: "17",
  prefix: "__Host-",
  processes: "4",
  parent: "/",
  protocol: "http",
  provider: "Redis",
  registry: "system.webServer/modules",
  second: "SessionAsync",
  secureOrigin: "the built-in default",
  section: "sessionState",
  servers: "2",
  site: "Shop",
  sites: '"Shop", "Blog"',
  session: "20 minutes",
  size: "50",
  starts: "starts manually",
  stops: "never stops when idle",
  subject: "sqlConnectionString",
  taken: '<remove name="Session" />',
  timeout: "30 minutes",
  total: "820 MB",
  unit: "MB",
  value: "Infinite",
  what: "a semicolon",
  version: ".NET Framework 4.7.1",
  ways: "Secure and SameSite",
  actual: "42425",
  age: "91",
  farm: "3 servers are declared",
  names: "mode, timeout and cookieless",
  platform: "azure-app-service",
  port: "42424",
  seen: "14 times from 2026-10-14 to 2026-10-21 (WEB01.xml)",
  signals: "sessions live 90 minutes",
  limit: "90",
  product: "SQL Server Express",
  package: "Microsoft.Web.RedisSessionStateProvider",
  seconds: "60",
  ssl: "false",
  cookieless: "UseUri",
  secret: "password",
  attribute: "sqlConnectionString",
  holder: 'the connection string "Sessions"',
  cookie: "ARRAffinity",
  renewed: "value",
  wanted: "Lax",
  dropped: "4",
  peak: "839 MB",
  days: "91",
  sent: "value",
  tag: "<clear />",
  at: "<clear />",
  when: "before",
  why: "only SQLServer reads it",
};

const LONGEST = 100;

/** First parts that are longer still; whoever shortens one takes it out here. */
const TOO_LONG: ReadonlySet<string> = new Set([
  "custom-provider-defined none",
  "custom-provider-defined unknown",
  "custom-provider-defined noType",
  "dead-session-setting provider",
  "location-scope-for-session leftOut",
  "no-inproc-with-web-garden garden",
  "no-inproc-with-web-garden numa",
  "no-session-id-in-url AutoDetect",
  "no-session-id-in-url UseDeviceProfile",
  "no-session-section-in-application-host server",
  "no-session-section-in-application-host location",
  "partition-resolver-requires-out-of-process refused",
  "pool-idle-timeout-covers-session pool",
  "pool-idle-timeout-covers-session application",
  "same-site-none-requires-secure session",
  "same-site-none-requires-secure forms",
  "sql-connection-string-valid malformed",
  "sql-connection-string-valid notAName",
  "sql-connection-string-valid unknown",
  "sql-connection-string-valid value",
  "sql-session-database-allowed direct",
  "sql-session-database-allowed named",
  "sql-session-database-allowed shipped",
  "sql-session-database-allowed unused",
  "state-connection-string-format direct",
  "state-connection-string-format unnamed",
  "state-connection-string-format named",
  "state-service-start-mode manual",
  "state-service-start-mode disabled",
  "state-service-start-mode absent",
  "state-service-start-mode delayed",
  "state-service-start-mode documented",
  "state-service-start-mode unneeded",
  "store-timeout-range timeout",
  "store-timeout-range sqlCommandTimeout",
  "store-timeout-range sqlConnectionRetryInterval",
  "store-timeout-range stateNetworkTimeout",
  "explicit-session-settings absent",
  "farm-machine-key-explicit garden",
  "farm-machine-key-explicit platform",
  "hosting-identity-with-impersonation custom",
  "hosting-identity-with-impersonation sql",
  "hosting-identity-without-effect impersonation",
  "hosting-identity-without-effect mode",
  "no-inproc-with-heavy-session-data signals",
  "no-plaintext-session-credentials named",
  "no-recycling-with-inproc elsewhere",
  "pool-idle-timeout-covers-session elsewhere",
  "provider-connection-string-defined unknown",
  "regenerate-expired-session-id kept",
  "sql-session-store-setup noAgent",
  "state-server-loopback-on-farm apart",
  "state-server-loopback-on-farm kept",
  "state-server-on-app-service absent",
  "state-server-remote-access port",
  "state-server-remote-access refuses",
  "state-service-running absent",
  "state-service-running stopped",
  "stig-session-settings compression",
  "stig-session-settings mode",
  "unsupported-framework target",
  "unsupported-session-provider early",
  "no-inproc-on-farm balanced",
  "no-session-id-in-url seen",
  "protect-session-store-traffic open",
  "same-site-none-requires-secure seen",
  "secure-cookie-needs-https seen",
  "session-cookie-name-valid renewed",
  "session-cookie-require-ssl seen",
  "session-cookie-same-site seen",
  "session-cookie-same-site weaker",
  "cookie-domain-matches-host seen",
  "transform-keeps-session-settings replaced",
  "transform-keeps-session-settings inProcess",
  "transform-keeps-session-settings ownService",
  "no-plaintext-session-credentials unread",
  "provider-connection-string-defined taken",
]);

const short = rules.flatMap(({ id, messages }) =>
  Object.entries<Message>(messages).map(([key, message]) => {
    const { what } = messageParts(message);
    const filled = what.replace(/\{(\w+)\}/g, (_, name: string) => {
      const usual = USUAL[name];
      if (usual === undefined) throw new Error(`${id}: nothing usual for {${name}}`);
      return usual;
    });
    return [`${id} ${key}`, filled] as const;
  }),
);

describe("the first part of a rule's message", () => {
  test.each(short)("%s", (name, what) => {
    expect(what).toMatch(/[.?]$/);
    expect(what.length > LONGEST, `${what.length}: ${what}`).toBe(TOO_LONG.has(name));
  });
});

/** Ids of readers whose pages show a first part that is longer still. */
const READERS_TOO_LONG: ReadonlySet<string> = new Set([
  "xml-syntax",
  "unknown-attribute",
  "invalid-attribute-value",
  "duplicate-collection-entry",
  "section-allowed-at-level",
  "no-locked-section-override",
  "invalid-location",
  "invalid-config-source",
  "invalid-protected-section",
  "combined-enum-value",
  "native-reader-differs",
  "unresolved-token",
  "transform-without-effect",
]);

describe("the first part of a reader's message", () => {
  test.each(diagnostics.map(({ id }) => id))("%s", (id) => {
    const page = readFileSync(new URL(`../schema/diagnostics/${id}.md`, import.meta.url), "utf8");
    const whats = examplesOf(page)
      .filter(({ kind }) => kind === "bad")
      .flatMap((example) => lintTree(treeOf(id, example)).diagnostics)
      .filter(({ rule }) => rule === id)
      .map(({ message }) => message.what);
    const long = whats.filter((what) => what.length > LONGEST);
    expect(long.length > 0, long.join("\n")).toBe(READERS_TOO_LONG.has(id));
  });
});
