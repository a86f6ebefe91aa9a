/** How to set sections whose point lies further in: pools, sites, farms and classic ASP. */

export interface Way {
  readonly title: string;
  readonly language: string;
  readonly lines: readonly string[];
}

/** An element of a section inside the groups that hold it. */
export function snippet(path: string, element: string): string[] {
  const groups = ["configuration", ...path.split("/").slice(0, -1)];
  return groups
    .reverse()
    .reduce<string[]>(
      (inner, group) => [`<${group}>`, ...inner.map((line) => `  ${line}`), `</${group}>`],
      element.split("\n"),
    );
}

export const APPCMD = "%windir%\\system32\\inetsrv\\appcmd.exe";
export const SITE = "Default Web Site";

const file = (path: string, element: string): Way => ({
  title: "In the file",
  language: "xml",
  lines: snippet(path, element),
});

const appcmd = (line: string): Way => ({
  title: "appcmd",
  language: "bat",
  lines: [`${APPCMD} ${line}`],
});

const powershell = (line: string): Way => ({
  title: "PowerShell (WebAdministration)",
  language: "powershell",
  lines: [line],
});

const wmi = (...lines: string[]): Way => ({
  title: "WMI (VBScript)",
  language: "vbscript",
  lines: ['Set provider = GetObject("winmgmts:root\\WebAdministration")', ...lines],
});

/** Ways by section path. */
export const CHOSEN_WAYS: Readonly<Record<string, readonly Way[]>> = {
  "system.applicationHost/applicationPools": [
    file(
      "system.applicationHost/applicationPools",
      '<applicationPools>\n  <add name="ShopPool">\n    <processModel idleTimeout="01:00:00" />\n  </add>\n</applicationPools>',
    ),
    appcmd('set apppool "ShopPool" /processModel.idleTimeout:01:00:00'),
    powershell(
      "Set-ItemProperty 'IIS:\\AppPools\\ShopPool' -Name processModel.idleTimeout -Value ([TimeSpan]::FromMinutes(60))",
    ),
    wmi(
      "Set pool = provider.Get(\"ApplicationPool.Name='ShopPool'\")",
      'pool.ProcessModel.IdleTimeout = "00000000010000.000000:000"',
      "pool.Put_",
    ),
  ],
  "system.applicationHost/sites": [
    file(
      "system.applicationHost/sites",
      '<sites>\n  <site name="Default Web Site" id="1">\n    <application path="/shop" applicationPool="ShopPool" />\n  </site>\n</sites>',
    ),
    appcmd(`set app "${SITE}/shop" /applicationPool:ShopPool`),
    powershell(
      `Set-ItemProperty 'IIS:\\Sites\\${SITE}\\shop' -Name applicationPool -Value 'ShopPool'`,
    ),
  ],
  "system.webServer/asp": [
    file("system.webServer/asp", '<asp>\n  <session keepSessionIdSecure="true" />\n</asp>'),
    appcmd(
      `set config "${SITE}" /section:system.webServer/asp /session.keepSessionIdSecure:true /commit:apphost`,
    ),
    powershell(
      `Set-WebConfigurationProperty -PSPath 'MACHINE/WEBROOT/APPHOST' -Location '${SITE}' -Filter 'system.webServer/asp/session' -Name keepSessionIdSecure -Value $true`,
    ),
    wmi(
      `Set section = provider.Get("AspSection.Path='MACHINE/WEBROOT/APPHOST/${SITE}',Location=''")`,
      "section.Session.KeepSessionIdSecure = True",
      "section.Put_",
    ),
  ],
  webFarms: [
    file(
      "webFarms",
      '<webFarms>\n  <webFarm name="Shop">\n    <server address="WEB01" />\n    <server address="WEB02" />\n    <applicationRequestRouting>\n      <affinity useCookie="true" />\n    </applicationRequestRouting>\n  </webFarm>\n</webFarms>',
    ),
    appcmd(
      "set config /section:webFarms \"/[name='Shop'].applicationRequestRouting.affinity.useCookie:true\" /commit:apphost",
    ),
    powershell(
      "Set-WebConfigurationProperty -PSPath 'MACHINE/WEBROOT/APPHOST' -Filter \"webFarms/webFarm[@name='Shop']/applicationRequestRouting/affinity\" -Name useCookie -Value $true",
    ),
  ],
};
