/** Sites with pages of classic ASP, in a pool. */
import { APPLICATION_HOST, poolAndSite } from "../fixtures/server.js";
import { sessionState } from "./harness.js";

export const GARDEN = '<processModel maxProcesses="4" />';
export const POOL = "system.applicationHost/applicationPools/add";
export const OUT = sessionState('mode="StateServer"');
export const PAGE = { "shop/default.asp": "" };
export const V4 = ' managedRuntimeVersion="v4.0"';
export const NONE = ' managedRuntimeVersion=""';
export const asp = (session: string, systemWeb = '<sessionState mode="StateServer" />') =>
  `<configuration>
  <system.web>${systemWeb}</system.web>
  <system.webServer>
    <asp><session ${session} /></asp>
  </system.webServer>
</configuration>`;

interface More {
  readonly attributes?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly applications?: Readonly<Record<string, string>>;
  readonly defaults?: string;
  /** In the server's file, below the sites. */
  readonly server?: string;
  /** Further virtual directories of the site's application. */
  readonly directories?: string;
}

/** A pool, a site, and what lies beside its web.config: a page of classic ASP, if nothing is said. */
export function inPool(
  pool: string,
  web: string | undefined,
  { attributes = V4, files = PAGE, server = "", directories = "", ...more }: More = {},
) {
  const made = poolAndSite({ pool, web: web ?? "", attributes, ...more });
  const { "shop/Web.config": own, [APPLICATION_HOST]: host = "", ...rest } = made.files;
  return {
    ...made,
    configuration: {
      ...made.configuration,
      paths: { ...made.configuration.paths, "D:\\old": "./old" },
    },
    files: {
      ...rest,
      ...(web === undefined ? {} : { "shop/Web.config": own ?? "" }),
      [APPLICATION_HOST]: host
        .replace("</application>", `${directories}</application>`)
        .replace(/<\/configuration>$/, `${server}</configuration>`),
      ...files,
    },
  };
}

const webServer = (inside: string) =>
  `<configuration><system.webServer>${inside}</system.webServer></configuration>`;
/** Sites of other kinds, as they lie on servers. */
export const WITHOUT_CLASSIC: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "a reverse proxy": {
    "shop/Web.config": webServer(
      '<rewrite><rules><rule name="p"><match url="(.*)" /><action type="Rewrite" url="http://localhost:5000/{R:1}" /></rule></rules></rewrite>',
    ),
  },
  iisnode: {
    "shop/Web.config": webServer(
      '<handlers><add name="iisnode" path="server.js" verb="*" modules="iisnode" /></handlers>',
    ),
    "shop/server.js": "",
  },
  "a redirection": {
    "shop/Web.config": webServer('<httpRedirect enabled="true" destination="https://x.com" />'),
  },
  "Perl by CGI": {
    "shop/Web.config": webServer(
      '<handlers><add name="pl" path="*.pl" verb="*" modules="CgiModule" scriptProcessor="p.exe" /></handlers>',
    ),
    "shop/app.pl": "",
  },
};
