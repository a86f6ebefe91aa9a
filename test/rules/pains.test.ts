/** What people report most, and the message that would have saved them; others stand with their rules. */
import { expect, test } from "vitest";
import { messageText } from "../../src/message.js";
import type { Tree } from "../fixtures/disk.js";
import { poolAndSite } from "../fixtures/server.js";
import { lintTree, sessionState } from "./harness.js";

/** "id: message" of everything that is said. */
const said = (files: Tree, configuration: object = {}) =>
  lintTree({ ...files, "iislint.config.jsonc": JSON.stringify(configuration) }).diagnostics.map(
    ({ rule, severity, message }) => `${severity} ${rule}: ${messageText(message)}`,
  );

const web = (text: string): Tree => ({ "Web.config": text });
const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"';

test("pain 7: unable to make the session state request after a reboot or a patch", () => {
  const found = said(web(sessionState('mode="StateServer"')), {
    facts: { services: [{ name: "aspnet_state", startMode: "Manual" }] },
  });
  expect(found).toEqual([
    expect.stringMatching(
      /^error state-service-start-mode: .*After the next restart of that machine it is down, and every request that uses the session fails\..*Set it to start automatically\.$/,
    ),
  ]);
});

test("pain 10: an exception about the database in the session's connection string", () => {
  const found = said(
    web(
      sessionState(
        'mode="SQLServer" sqlConnectionString="data source=SQL01;Initial Catalog=Shop;Integrated Security=SSPI"',
      ),
    ),
  );
  expect(found).toEqual([
    expect.stringMatching(/^error sql-session-database-allowed: .*allowCustomSqlDatabase/),
  ]);
});

test("pain 18: attributes that an old schema of the editor underlines are right", () => {
  const text = sessionState('mode="InProc" cookieSameSite="Lax" compressionEnabled="true"');
  const found = said(
    web(text.replace("<system.web>", '<system.web><httpCookies sameSite="Lax" />')),
  );
  expect(found.filter((one) => /unknown-attribute|setting-newer/.test(one))).toEqual([]);
});

test("pain 18: where the .NET version in use does not know them, it says which one does", () => {
  const text = sessionState('cookieSameSite="Lax"');
  expect(said(web(text), { environment: { dotnet: "4.7.1" } })).toEqual([
    expect.stringMatching(/^error setting-newer-than-framework: .*4\.7\.2/),
  ]);
});

test("pain 20: an error about MachineToApplication beyond application level", () => {
  const { files, configuration } = poolAndSite({ web: "<configuration />" });
  const found = said(
    { ...files, "shop/portal/Web.config": sessionState('timeout="30"') },
    configuration,
  );
  expect(found).toEqual([expect.stringMatching(/^error section-allowed-at-level: .*application/)]);
});

test("pain 21: error 500.19, the section is locked", () => {
  const { files, configuration } = poolAndSite({
    web: '<configuration><system.webServer><modules runAllManagedModulesForAllRequests="true" /></system.webServer></configuration>',
  });
  const host = "srv/applicationHost.config";
  const locked = (files[host] ?? "").replace(
    "<configuration>",
    '<configuration><configSections><sectionGroup name="system.webServer"><section name="modules" overrideModeDefault="Deny" /></sectionGroup></configSections>',
  );
  expect(said({ ...files, [host]: locked }, configuration)).toEqual([
    expect.stringMatching(/^error no-locked-section-override: .*applicationHost\.config/),
  ]);
});

test("pain 22: error 500.19, a duplicate entry", () => {
  const entry = '<add name="Glimpse" type="Glimpse.AspNet.HttpModule, Glimpse.AspNet" />';
  const found = said(
    web(
      `<configuration><system.webServer><modules>${entry}${entry}</modules></system.webServer></configuration>`,
    ),
  );
  expect(found).toEqual([
    expect.stringMatching(
      /^error duplicate-collection-entry: .*<remove name="Glimpse"\/> before it/,
    ),
  ]);
});

test("pain 23: an error on the line of configSource after a deployment", () => {
  const found = said(web(sessionState('configSource="Config\\SessionState.config"')));
  expect(found).toEqual([
    expect.stringMatching(
      /^error invalid-config-source: .*SessionState\.config" is not there \(the path is relative to this file's folder\)/,
    ),
  ]);
});

test("pain 24: the release transform does nothing", () => {
  const found = said({
    "Web.config":
      '<configuration xmlns="http://schemas.microsoft.com/.NetConfiguration/v2.0"><system.web><sessionState mode="InProc" timeout="30" /></system.web></configuration>',
    "Web.Release.config": `<configuration ${XDT}><system.web><sessionState timeout="20" xdt:Transform="SetAttributes" /></system.web></configuration>`,
  });
  expect(found).toEqual(
    expect.arrayContaining([expect.stringMatching(/^warning transform-without-effect: /)]),
  );
});

test("pain 25: ids in URLs, crawlers and audits", () => {
  const found = said(web(sessionState('cookieless="AutoDetect"')));
  expect(found).toEqual([
    expect.stringMatching(
      /^warning no-session-id-in-url: .*links, logs and referrers give it away\. Write cookieless="UseCookies"\.$/,
    ),
  ]);
});
