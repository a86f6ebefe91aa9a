/** What becomes of the unknowns of rules on pools, classic ASP and versions. */
import type { Tree } from "../fixtures/disk.js";
import { type Case, sessionState } from "./harness.js";
import { inPool, orders, web } from "./beside.js";

/** With a page of classic ASP beside the web.config. */
function withPage(made: ReturnType<typeof inPool>): Case {
  const files: Tree = made.files;
  return { ...made, files: { ...files, "shop/default.asp": "" } };
}

export const POOLS = {
  "classic-asp-keep-session-id-secure": [
    ...orders(
      (parts) => ({
        files: `<configuration><system.webServer><asp><session ${parts}/></asp></system.webServer></configuration>`,
      }),
      ['timeout="#{T}" ', 'keepSessionIdSecure="false" '],
      { found: ["false"], missing: [] },
    ),
  ],
  "classic-asp-session-in-one-process": [
    ...orders(
      (parts) => withPage(inPool(`<processModel ${parts}/>`, sessionState('mode="#{M}"'))),
      ['idleTimeout="#{I}" ', 'maxProcesses="4" '],
      {
        found: ["configuration"],
        missing: ["system.applicationHost/applicationPools/add/processModel@idleTimeout"],
      },
    ),
    ...orders(
      (parts) =>
        withPage(
          inPool(`<recycling><periodicRestart ${parts}/></recycling>`, sessionState('mode="Off"')),
        ),
      ['memory="#{M}" ', 'requests="1000" '],
      {
        found: ["configuration"],
        missing: ["system.applicationHost/applicationPools/add/recycling/periodicRestart@memory"],
      },
    ),
    {
      ...withPage(
        inPool(
          '<processModel idleTimeoutAction="#{A}" /><recycling><periodicRestart memory="#{M}" /></recycling>',
          '<configuration><system.web><sessionState mode="Off" /></system.web><system.webServer><asp><session allowSessionState="false" /></asp></system.webServer></configuration>',
        ),
      ),
      found: [],
      missing: [],
    },
  ],
  "private-memory-in-kilobytes": [
    ...orders(
      (parts) => inPool(`<recycling><periodicRestart ${parts}/></recycling>`),
      ['memory="#{M}" ', 'privateMemory="512" '],
      {
        found: ["512"],
        missing: ["system.applicationHost/applicationPools/add/recycling/periodicRestart@memory"],
      },
    ),
  ],
  "stig-pool-settings": ["#{F}", "00:05:00"].map((interval) => ({
    ...inPool(
      `<processModel idleTimeout="#{I}" /><recycling><periodicRestart requests="1" /></recycling><failure rapidFailProtectionInterval="${interval}" rapidFailProtection="false" />`,
    ),
    preset: "stig",
    found: ["false"],
    missing: [
      ...(interval === "#{F}"
        ? ["system.applicationHost/applicationPools/add/failure@rapidFailProtectionInterval"]
        : []),
      "system.applicationHost/applicationPools/add/processModel@idleTimeout",
    ],
  })),
  "unique-app-pool": [
    {
      ...inPool('<processModel maxProcesses="#{N}" />'),
      preset: "cis",
      found: [],
      missing: [],
    },
  ],
  "unsupported-framework": [
    ...orders(
      web,
      ['<httpRuntime targetFramework="#{T}" />', '<compilation targetFramework="4.5" />'],
      { found: ["4.5"], missing: [] },
    ).map((each) => ({ ...each, preset: "migration" })),
    {
      ...web('<compilation targetFramework="4.5" />'),
      ...inPool(
        "",
        '<configuration><system.web><compilation targetFramework="4.5" /></system.web></configuration>',
      ),
      preset: "migration",
      found: ["4.5"],
      missing: [],
    },
  ],
} as const;
