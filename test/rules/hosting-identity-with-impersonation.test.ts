import { testRule } from "./harness.js";

const FALSE = 'useHostingIdentity="false"';
const ON = '<identity impersonate="true" />';
const WINDOWS = "Data Source=SQL01;Integrated Security=SSPI";
const LOGIN = "Data Source=SQL01;User ID=shop;Password=tulip";

/** A file with `<identity>` in line 2, and `<sessionState>` in line 3. */
const web = (identity: string, session: string, before = "") =>
  `<configuration>${before}<system.web>\n${identity}\n${session}\n</system.web></configuration>`;
const sql = (text: string, more = FALSE) =>
  `<sessionState mode="SQLServer" sqlConnectionString="${text}" ${more} />`;
const custom = (type: string, more = "") =>
  `<sessionState mode="Custom" customProvider="S" ${FALSE}><providers><add name="S" type="${type}" ${more} /></providers></sessionState>`;
const strings = (text: string) =>
  `<connectionStrings><add name="Sessions" connectionString="${text}" /></connectionStrings>`;
const ASYNC = "Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync, X, Version=2.0.0.0";

const found = [{ severity: "warning" as const, at: "false", line: 3 }];

testRule("hosting-identity-with-impersonation", {
  clean: {
    "a transform switches impersonation off": {
      files: {
        "Web.config":
          '<configuration><system.web><identity impersonate="true" /><sessionState mode="SQLServer" sqlConnectionString="Data Source=SQL01;Integrated Security=true" useHostingIdentity="false" /></system.web></configuration>',
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><identity impersonate="false" xdt:Transform="SetAttributes" /></system.web></configuration>',
      },
    },
    "the default is the hosting identity": { files: web(ON, sql(WINDOWS, "")) },
    "true written": { files: web(ON, sql(WINDOWS, 'useHostingIdentity="true"')) },
    "no impersonation": { files: web("", sql(WINDOWS)) },
    "impersonation off": { files: web('<identity impersonate="false" />', sql(WINDOWS)) },
    "one account for everybody": {
      files: web('<identity impersonate="true" userName="CONTOSO\\shop" />', sql(WINDOWS)),
    },
    "a login of SQL Server": { files: web(ON, sql(LOGIN)) },
    "the state service asks for no account": {
      files: web(ON, `<sessionState mode="StateServer" ${FALSE} />`),
    },
    "Redis asks for a key": {
      files: web(ON, custom("Microsoft.Web.Redis.RedisSessionStateProvider", 'host="cache"')),
    },
    "a provider with a login of SQL Server": {
      files: web(ON, custom(ASYNC, 'connectionStringName="Sessions"'), strings(LOGIN)),
    },
    "a partition resolver may pick any login": {
      files: web(ON, sql(WINDOWS, `${FALSE} partitionResolverType="Shop.P, Shop"`)),
    },
  },
  caught: {
    "integrated security": {
      files: web(ON, sql(WINDOWS)),
      found: [
        {
          severity: "warning",
          at: "false",
          line: 3,
          says: "Each visitor logs in to the session database: useHostingIdentity is false, and impersonation is on (Web.config, line 2).",
        },
      ],
    },
    "the default string, which is of integrated security": {
      files: web(ON, `<sessionState mode="SQLServer" ${FALSE} />`),
      found,
    },
    "trusted connection, by name": {
      files: web(ON, sql("sessions"), strings("Server=SQL01;Trusted_Connection=yes")),
      found,
    },
    "user and password beside it count for nothing": {
      files: web(ON, sql(`${LOGIN};Integrated Security=true`)),
      found,
    },
    "a store of one's own": {
      files: web(ON, custom("Shop.Store, Shop")),
      found: [
        {
          severity: "warning",
          at: "false",
          line: 3,
          says: "The session provider runs as each visitor: useHostingIdentity is false",
        },
      ],
    },
    "a known provider with integrated security": {
      files: web(ON, custom(ASYNC, 'connectionStringName="Sessions"'), strings(WINDOWS)),
      found,
    },
    "impersonation of a parent application": {
      files: {
        "Web.config": web(ON, ""),
        "shop/Global.asax": "",
        "shop/Web.config": web("", sql(WINDOWS)),
      },
      found: [{ severity: "warning", at: "false", line: 3, path: "shop/Web.config" }],
    },
    "impersonation that a transform turns on": {
      files: {
        "Web.config": web('<identity impersonate="false" />', sql(WINDOWS)),
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><identity impersonate="true" xdt:Transform="SetAttributes" /></system.web></configuration>',
      },
      found: [{ severity: "warning", at: "false", line: 3, path: "Web.config" }],
    },
  },
  unjudged: {
    "nobody knows who logs in": {
      files: web(ON, sql("#{Sessions}")),
      missing: "system.web/sessionState@sqlConnectionString",
      subjects: ["/"],
    },
    "nobody knows whether requests impersonate": {
      files: web('<identity impersonate="#{Impersonate}" />', sql(WINDOWS)),
      missing: "system.web/identity@impersonate",
      subjects: ["/"],
    },
  },
});
