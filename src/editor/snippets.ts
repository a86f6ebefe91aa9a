/** Sections as they are usually written, for whoever begins one. */

export interface Snippet {
  /** Path of its section. */
  readonly section: string;
  readonly label: string;
  readonly summary: string;
  /** The whole element; `$1` and `${1:text}` are places to fill in. */
  readonly body: string;
}

const SESSION = "system.web/sessionState";

export const SNIPPETS: readonly Snippet[] = [
  {
    section: SESSION,
    label: "sessionState StateServer",
    summary: "Sessions in the ASP.NET State Service: they outlive the worker process.",
    body: '<sessionState mode="StateServer" stateConnectionString="tcpip=${1:loopback}:42424" timeout="${2:20}" />',
  },
  {
    section: SESSION,
    label: "sessionState SQLServer",
    summary: "Sessions in SQL Server, for several servers; the string stands in connectionStrings.",
    body: '<sessionState mode="SQLServer" sqlConnectionString="${1:SessionDatabase}" allowCustomSqlDatabase="true" timeout="${2:20}" />',
  },
  {
    section: SESSION,
    label: "sessionState Custom",
    summary: "Sessions in a provider of your own choice.",
    body: '<sessionState mode="Custom" customProvider="${1:SessionStore}" timeout="${2:20}">\n  <providers>\n    <add name="${1:SessionStore}" type="${3:Namespace.Type, Assembly}" />\n  </providers>\n</sessionState>',
  },
  {
    section: SESSION,
    label: "sessionState Redis",
    summary: "Sessions in Redis, by the provider that Microsoft publishes.",
    body: '<sessionState mode="Custom" customProvider="RedisSession" timeout="${1:20}">\n  <providers>\n    <add name="RedisSession" type="Microsoft.Web.Redis.RedisSessionStateProvider" connectionString="${2:RedisConnection}" applicationName="${3:Shop}" />\n  </providers>\n</sessionState>',
  },
  {
    section: SESSION,
    label: "sessionState InProc",
    summary: "Sessions in the worker process: lost whenever it ends.",
    body: '<sessionState mode="InProc" timeout="${1:20}" />',
  },
  {
    section: "system.web/httpCookies",
    label: "httpCookies for HTTPS",
    summary: "Cookies that scripts cannot read and that travel over HTTPS only.",
    body: '<httpCookies httpOnlyCookies="true" requireSSL="true" />',
  },
  {
    section: "system.web/machineKey",
    label: "machineKey for a farm",
    summary: "The same keys on all servers; write keys of your own into both.",
    body: '<machineKey validation="HMACSHA256" validationKey="$1" decryption="AES" decryptionKey="$2" />',
  },
  {
    section: "connectionStrings",
    label: "connectionStrings with one entry",
    summary: "A database, with the identity of the application pool.",
    body: '<connectionStrings>\n  <add name="${1:SessionDatabase}" connectionString="Data Source=${2:server};Initial Catalog=${3:ASPState};Integrated Security=SSPI" providerName="System.Data.SqlClient" />\n</connectionStrings>',
  },
];
