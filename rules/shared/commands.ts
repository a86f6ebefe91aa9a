/** One change in the words of the tools that administrators use. */
import type { Application, Commands } from "../../src/rule.js";

/** One attribute and what it should become. */
export interface Setting {
  readonly name: string;
  readonly value: string;
  /** As a PowerShell expression; the value in quotes where it is absent. */
  readonly powershell?: string;
  /** As a VBScript expression: WMI wants the number of an enum and an interval for a time. */
  readonly wmi: string;
}

/** Site and path as the tools want them; SITE stands for a name that no file at hand tells. */
export function siteOf(application: Application): string {
  if (application.site) return application.path;
  // Without the server's files the outermost application is taken for the root of its site.
  let root = application;
  while (root.parent) root = root.parent;
  const below = application.path.slice(root.path.replace(/\/+$/, "").length);
  return `SITE${below.replace(/\/+$/, "")}`;
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * Lines that set attributes of a `system.web` section.
 * @param site - "Site name/path"; absent for the whole server, which is the root Web.config
 */
export function commandsAt(
  site: string | undefined,
  section: string,
  settings: readonly Setting[],
  iisManager?: string,
): Commands {
  const path = site === undefined ? "MACHINE/WEBROOT" : `MACHINE/WEBROOT/APPHOST/${site}`;
  // Without /commit:WEBROOT appcmd writes to applicationHost.config, which ASP.NET does not read.
  const target = site === undefined ? "/commit:WEBROOT" : `"${site}"`;
  const quoted = (argument: string) => (/\s/.test(argument) ? `"${argument}"` : argument);
  const appcmd = settings.map(({ name, value }) => quoted(`/${name}:${value}`)).join(" ");
  const powershell = settings.map(
    ({ name, value, powershell: expression = `'${value}'` }) =>
      `Set-WebConfigurationProperty -PSPath '${path}' -Filter 'system.web/${section}' -Name ${name} -Value ${expression}`,
  );
  const wmi = settings.map(({ name, wmi: expression }) => `s.${capital(name)} = ${expression}`);
  return {
    appcmd: `%windir%\\system32\\inetsrv\\appcmd.exe set config ${target} /section:${section} ${appcmd}`,
    powershell: powershell.join("; "),
    wmi: [
      `Set s = GetObject("winmgmts:root\\WebAdministration").Get("${capital(section)}Section.Path='${path}',Location=''")`,
      ...wmi,
      "s.Put_",
    ].join(" : "),
    ...(iisManager === undefined ? {} : { iisManager }),
  };
}

/**
 * Lines that set attributes of a `system.web` section for one application.
 * @param section - "sessionState" or "httpCookies"
 * @param iisManager - where to click
 */
export function commandsFor(
  application: Application,
  section: string,
  settings: readonly Setting[],
  iisManager?: string,
): Commands {
  return commandsAt(siteOf(application), section, settings, iisManager);
}

/** Seconds as the interval that WMI wants: 20 minutes are `00000000002000.000000:000`. */
export function wmiSeconds(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  const days = String(Math.floor(seconds / 86400)).padStart(8, "0");
  const hours = two(Math.floor(seconds / 3600) % 24);
  return `"${days}${hours}${two(Math.floor(seconds / 60) % 60)}${two(seconds % 60)}.000000:000"`;
}

/** Minutes as the interval that WMI wants. */
export function wmiMinutes(minutes: number): string {
  return wmiSeconds(minutes * 60);
}
