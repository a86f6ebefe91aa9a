/** Changes, and the starts of the lines that the dialects write for them. */
import { type Change, type Owner, type Value } from "../../src/change/change.js";

export const SITE: Owner = { kind: "site", path: "Default Web Site/shop" };
export const SERVER: Owner = { kind: "server" };
export const POOL: Owner = { kind: "pool", name: "ShopPool" };

export const session = (name: string, value: Value, of: Owner = SITE): Change => ({
  do: "set",
  of,
  path: `system.web/sessionState@${name}`,
  value,
});
export const pool = (path: string, value: Value, of: Owner = POOL): Change => ({
  do: "set",
  of,
  path: `system.applicationHost/applicationPools/add${path === "" ? "" : `/${path}`}`,
  value,
});

export const APPCMD = "%windir%\\system32\\inetsrv\\appcmd.exe";
export const WMI = 'GetObject("winmgmts:root\\WebAdministration").Get(';
export const AT = "MACHINE/WEBROOT/APPHOST/Default Web Site/shop";
export const S = `Set s = ${WMI}"SessionStateSection.Path='${AT}',Location=''")`;
export const P = `Set p = ${WMI}"ApplicationPool.Name='ShopPool'")`;
export const setting = (rest: string) =>
  `Import-Module WebAdministration; Set-WebConfigurationProperty -PSPath '${AT}' -Filter 'system.web/sessionState' -Name ${rest}`;
export const item = (rest: string) =>
  `Import-Module WebAdministration; Set-ItemProperty 'IIS:\\AppPools\\ShopPool' -Name ${rest}`;

export type Line = readonly [what: string, changes: readonly Change[], line: string | undefined];

export const INTERVAL = (digits: string) => `"${digits}.000000:000"`;
