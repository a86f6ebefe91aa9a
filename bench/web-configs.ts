/** Ordinary web.config files in any number: what Visual Studio and NuGet leave behind. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ASSEMBLIES = [
  "Newtonsoft.Json",
  "System.Web.Mvc",
  "System.Web.Helpers",
  "System.Web.WebPages",
  "System.Web.Optimization",
  "WebGrease",
  "Antlr3.Runtime",
  "Microsoft.Owin",
  "Microsoft.Owin.Security",
  "System.Net.Http.Formatting",
  "System.Runtime.CompilerServices.Unsafe",
  "System.Memory",
  "System.Buffers",
  "log4net",
  "EntityFramework",
  "Autofac",
];

const TOPICS = ["Orders", "Mail", "Search", "Catalog", "Payment", "Reports", "Import", "Audit"];

const list = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join("");

const configSections = (seed: number) => `  <configSections>
    <section name="entityFramework" type="System.Data.Entity.Internal.ConfigFile.EntityFrameworkSection, EntityFramework, Version=6.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089" requirePermission="false" />
    <section name="log4net" type="log4net.Config.Log4NetConfigurationSectionHandler, log4net" />
    <sectionGroup name="contoso">
${list(1 + (seed % 4), (i) => `      <section name="module${i}" type="Contoso.Configuration.Module${i}Section, Contoso.Core" />\n`)}    </sectionGroup>
  </configSections>
`;

const appSettings = (seed: number, count: number) => `  <appSettings>
    <add key="webpages:Version" value="3.0.0.0" />
    <add key="ClientValidationEnabled" value="true" />
    <!-- What follows differs between the branches; see the wiki before you change it. -->
${list(count, (i) => `    <add key="Contoso.${TOPICS[(i + seed) % TOPICS.length] ?? ""}.Setting${i}" value="${i % 7 === 0 ? `https://shop${seed}.contoso.example/api/v${i}?a=1&amp;b=2` : `an ordinary value, number ${i * 31 + seed}`}" />\n`)}  </appSettings>
`;

const connectionStrings = (seed: number) => `  <connectionStrings>
${list(2 + (seed % 3), (i) => `    <add name="Shop${i}" connectionString="Data Source=SQL${seed % 9};Initial Catalog=Shop${i};Integrated Security=SSPI;MultipleActiveResultSets=True" providerName="System.Data.SqlClient" />\n`)}  </connectionStrings>
`;

const web = (seed: number) => `  <system.web>
    <compilation debug="false" targetFramework="4.${seed % 3 === 0 ? "7.2" : "8"}">
      <assemblies>
${list(4 + (seed % 5), (i) => `        <add assembly="${ASSEMBLIES[(i * 3 + seed) % ASSEMBLIES.length] ?? ""}${i}, Version=4.0.${i}.0, Culture=neutral, PublicKeyToken=31BF3856AD364E35" />\n`)}      </assemblies>
    </compilation>
    <httpRuntime targetFramework="4.7.2" maxRequestLength="${4096 + seed}" executionTimeout="110" />
    <sessionState mode="InProc" timeout="${20 + (seed % 10)}" cookieless="UseCookies" cookieSameSite="Lax" />
    <httpCookies httpOnlyCookies="true" requireSSL="true" />
    <authentication mode="Forms">
      <forms loginUrl="~/Account/Login" timeout="30" requireSSL="true" slidingExpiration="true" />
    </authentication>
    <authorization>
      <deny users="?" />
    </authorization>
    <customErrors mode="RemoteOnly" defaultRedirect="~/Error">
      <error statusCode="404" redirect="~/Error/NotFound" />
    </customErrors>
    <pages controlRenderingCompatibilityVersion="4.0">
      <namespaces>
        <add namespace="System.Web.Mvc" />
        <add namespace="System.Web.Mvc.Ajax" />
        <add namespace="System.Web.Routing" />
        <add namespace="Contoso.Shop${seed}.Views" />
      </namespaces>
      <controls>
        <add tagPrefix="asp" namespace="System.Web.UI.WebControls" assembly="System.Web, Version=4.0.0.0" />
        <add tagPrefix="shop" tagName="Basket" src="~/Controls/Basket.ascx" />
      </controls>
    </pages>
    <httpModules>
      <add name="ErrorLog" type="Elmah.ErrorLogModule, Elmah" />
      <add name="Tracking${seed % 13}" type="Contoso.Web.TrackingModule, Contoso.Web" />
    </httpModules>
    <globalization culture="en-GB" uiCulture="en" requestEncoding="utf-8" responseEncoding="utf-8" />
    <membership defaultProvider="Shop">
      <providers>
        <clear />
        <add name="Shop" type="System.Web.Security.SqlMembershipProvider" connectionStringName="Shop0" applicationName="/" minRequiredPasswordLength="8" />
      </providers>
    </membership>
  </system.web>
`;

const webServer = (seed: number) => `  <system.webServer>
    <validation validateIntegratedModeConfiguration="false" />
    <modules runAllManagedModulesForAllRequests="false">
      <remove name="WebDAVModule" />
      <add name="ErrorLog" type="Elmah.ErrorLogModule, Elmah" preCondition="managedHandler" />
    </modules>
    <handlers>
      <remove name="ExtensionlessUrlHandler-Integrated-4.0" />
      <add name="ExtensionlessUrlHandler-Integrated-4.0" path="*." verb="*" type="System.Web.Handlers.TransferRequestHandler" preCondition="integratedMode,runtimeVersionv4.0" />
    </handlers>
    <staticContent>
      <remove fileExtension=".woff2" />
      <mimeMap fileExtension=".woff2" mimeType="font/woff2" />
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${seed % 30}.00:00:00" />
    </staticContent>
    <rewrite>
      <rules>
${list(
  3 + (seed % 3),
  (i) => `        <rule name="Rule ${i} of ${seed}" stopProcessing="true">
          <match url="^old/${i}/(.*)$" />
          <conditions>
            <add input="{HTTP_HOST}" pattern="^shop${seed}\\.contoso\\.example$" />
          </conditions>
          <action type="Redirect" url="new/${i}/{R:1}" redirectType="Permanent" />
        </rule>\n`,
)}      </rules>
    </rewrite>
  </system.webServer>
`;

const runtime = (seed: number, count: number) => `  <runtime>
    <assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1">
${list(
  count,
  (i) => `      <dependentAssembly>
        <assemblyIdentity name="${ASSEMBLIES[(i + seed) % ASSEMBLIES.length] ?? ""}" publicKeyToken="31bf3856ad364e35" culture="neutral" />
        <bindingRedirect oldVersion="0.0.0.0-${i + 1}.${seed % 10}.0.0" newVersion="${i + 1}.${seed % 10}.0.0" />
      </dependentAssembly>\n`,
)}    </assemblyBinding>
  </runtime>
`;

const location = (seed: number) => `  <location path="admin${seed % 5}">
    <system.web>
      <authorization>
        <allow roles="Administrators" />
        <deny users="*" />
      </authorization>
    </system.web>
  </location>
`;

/** One file of about 20 KB. Another seed gives another file. */
export function webConfig(seed: number): string {
  const settings = 80 + ((seed * 7) % 30);
  const text = `<?xml version="1.0" encoding="utf-8"?>
<!-- For more information on how to configure your ASP.NET application, please visit
     https://go.microsoft.com/fwlink/?LinkId=301880 -->
<configuration>
${configSections(seed)}${connectionStrings(seed)}${appSettings(seed, settings)}${web(seed)}${webServer(seed)}${runtime(seed, 16)}${seed % 2 === 0 ? location(seed) : ""}  <entityFramework>
    <defaultConnectionFactory type="System.Data.Entity.Infrastructure.LocalDbConnectionFactory, EntityFramework">
      <parameters>
        <parameter value="mssqllocaldb" />
      </parameters>
    </defaultConnectionFactory>
  </entityFramework>
</configuration>
`;
  // Most files come from Windows.
  return seed % 4 === 0 ? text : text.replaceAll("\n", "\r\n");
}

/** Writes so many files below a folder, each in a folder of its own; returns their paths from there. */
export function writeWebConfigs(folder: string, count: number): string[] {
  return Array.from({ length: count }, (_, seed) => {
    const name = `shop${String(seed).padStart(5, "0")}`;
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "Web.config"), webConfig(seed));
    return `${name}/Web.config`;
  });
}
