/** No message, related place, fix or suggestion prints a secret, whatever is wrong around it. */
import { expect, test } from "vitest";
import { lintTree } from "./harness.js";

const SECRET = "tulip-7Kq";
const SQL = `data source=SQL01;user id=shop;password=${SECRET}`;

const web = (attributes: string, provider: string) => `<configuration>
  <connectionStrings>
    <add name="Store" connectionString="${SQL}" />
    <add name="Store" connectionString="${SQL};x" />
    <add name="" connectionString="${SQL}" conectionString="${SQL}" />
  </connectionStrings>
  <system.web>
    <identity impersonate="true" password="${SECRET}" />
    <machineKey validationKey="${SECRET}" decryptionKey="${SECRET}" validation="SHA9" />
    <sessionState ${attributes} sqlConnectionString="${SQL}">
      <providers>
        <add name="Redis" type="${provider}" accessKey="${SECRET}" connectionString="cache.contoso.example:6379,password=${SECRET},ssl=true" connectionStringName="Stores" acesKey="${SECRET}" host="a" />
        <!-- <add name="Old" accessKey="${SECRET}" connectionString="cache,password=${SECRET}" /> -->
      </providers>
    </sessionState>
    <sessionState sqlconnectionstring="${SQL}" />
  </system.web>
</configuration>
`;

const modes = ["", "Off", "InProc", "StateServer", "SQLServer", "Custom", "Sqlserver"];
const rest = [
  'stateConnectionString="Store" timeout="Infinite" cookieless="UseUri" cookieSameSite="None"',
  'stateConnectionString="tcpip=STATE01:42424" customProvider="Redis" partitionResolverType="Shop.P, Shop"',
  'customProvider="Radis" cookieless="AutoDetect" stateNetworkTimeout="0" compressionEnabled="true"',
  'customProvider="Redis" cookieless="UseUri" useHostingIdentity="false" regenerateExpiredSessionId="false" sqlConnectionRetryInterval="60"',
];

const PROVIDERS = [
  "Microsoft.Web.Redis.RedisSessionStateProvider",
  "Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync, X, Version=1.0.0.0",
  "",
];

const facts = {
  services: [{ name: "aspnet_state", startMode: "Manual" }],
  apps: [{ app: "/", load: { concurrentSessions: 100_000, avgSessionBytes: 1_000_000 } }],
};

test.each(modes.flatMap((mode) => rest.map((attributes) => ({ mode, attributes }))))(
  "mode $mode, $attributes",
  ({ mode, attributes }) => {
    for (const provider of PROVIDERS) {
      const text = web(`${mode === "" ? "" : `mode="${mode}" `}${attributes}`, provider);
      const { diagnostics } = lintTree({
        "Web.config": text,
        "iislint.config.jsonc": JSON.stringify({ extends: ["all"], facts }),
      });
      expect(diagnostics.length).toBeGreaterThan(0);
      for (const found of diagnostics) {
        const printed = JSON.stringify({
          message: found.message,
          related: found.related.map(({ message }) => message),
          fix: found.fix?.edits.map((edit) => edit.text),
          suggestions: found.suggestions.map(({ title, edits, commands }) => ({
            title,
            edits: edits?.map((edit) => edit.text),
            commands,
          })),
        });
        expect(printed).not.toContain(SECRET);
      }
    }
  },
);
