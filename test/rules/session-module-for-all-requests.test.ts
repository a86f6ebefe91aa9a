import { inPool, remove, webConfig } from "../fixtures/modules.js";
import { testRule } from "./harness.js";

const all = (value = "true") => ` runAllManagedModulesForAllRequests="${value}"`;
const out = (mode = "StateServer", attributes = all()) => ({
  session: `mode="${mode}"`,
  attributes,
});
const strict = (files: string | Readonly<Record<string, string>>) => ({ files, preset: "strict" });

testRule("session-module-for-all-requests", {
  clean: {
    "in process": strict(webConfig(out("InProc"))),
    "mode Off": strict(webConfig(out("Off"))),
    "mode by default": strict(webConfig({ attributes: all() })),
    "written false": strict(webConfig(out("StateServer", all("false")))),
    "not written": strict(webConfig({ session: 'mode="StateServer"' })),
    "no session module": strict(webConfig({ ...out(), integrated: remove })),
    "a list that the pool does not read": { ...inPool("Classic", out()), preset: "strict" },
    "switched off by the child": strict({
      "Web.config": webConfig({ attributes: all() }),
      "admin/Global.asax": "",
      "admin/Web.config": webConfig(out("SQLServer", all("false"))),
    }),
    "not in recommended": { files: webConfig(out()) },
  },
  caught: {
    ...Object.fromEntries(
      ["StateServer", "SQLServer", "Custom"].map((mode) => [
        `mode ${mode}`,
        {
          ...strict(webConfig(out(mode))),
          found: [
            {
              severity: "info" as const,
              at: "true",
              line: 7,
              says: `Sessions are out of process (mode ${mode})`,
            },
          ],
        },
      ]),
    ),
    "inherited from the parent": {
      ...strict({
        "Web.config": webConfig({ attributes: all("TRUE") }),
        "admin/Global.asax": "",
        "admin/Web.config": webConfig({ session: 'mode="StateServer"' }),
      }),
      found: [{ severity: "info", at: "TRUE", line: 7, path: "Web.config" }],
    },
    "in an Integrated pool": {
      ...inPool("Integrated", out()),
      preset: "strict",
      found: [{ severity: "info", at: "true", line: 7, path: "shop/Web.config" }],
    },
  },
  unjudged: {
    "a mode that deployment fills in": {
      ...strict(webConfig(out("#{Mode}"))),
      missing: "system.web/sessionState@mode",
      subjects: ["/"],
    },
  },
});
