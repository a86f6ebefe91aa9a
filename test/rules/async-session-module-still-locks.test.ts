import { addModule, ASYNC_TYPE, inPool, remove, replaced, webConfig } from "../fixtures/modules.js";
import { testRule } from "./harness.js";

const settings = (inside: string) => `<appSettings>${inside}</appSettings>`;
const KEY = "aspnet:AllowConcurrentRequestsPerSession";
const allowed = (value: string, key = KEY) => settings(`<add key="${key}" value="${value}" />`);
const IN_PROCESS = { session: 'mode="InProc"', integrated: replaced };

testRule("async-session-module-still-locks", {
  clean: {
    "requests may run side by side": {
      files: webConfig({ ...IN_PROCESS, top: allowed("true") }),
      preset: "strict",
    },
    "neither letter case nor white space counts": {
      files: webConfig({ ...IN_PROCESS, top: allowed(" True ", KEY.toUpperCase()) }),
      preset: "strict",
    },
    "set by the parent": {
      files: {
        "Web.config": webConfig({ top: allowed("true") }),
        "admin/Global.asax": "",
        "admin/Web.config": webConfig(IN_PROCESS),
      },
      preset: "strict",
    },
    "the built-in module": { files: webConfig({ session: 'mode="InProc"' }), preset: "strict" },
    "mode Off": {
      files: webConfig({ session: 'mode="Off"', integrated: replaced }),
      preset: "strict",
    },
    "a list that the pool does not read": { ...inPool("Classic", IN_PROCESS), preset: "strict" },
    "for another run time": {
      ...inPool("Integrated", {
        session: 'mode="InProc"',
        integrated: remove + addModule(ASYNC_TYPE, "managedHandler,runtimeVersionv2.0"),
      }),
      preset: "strict",
    },
    "not in recommended": { files: webConfig(IN_PROCESS) },
  },
  caught: {
    "not set": {
      files: webConfig(IN_PROCESS),
      preset: "strict",
      found: [
        {
          severity: "info",
          at: ASYNC_TYPE,
          line: 7,
          says: "since the appSetting aspnet:AllowConcurrentRequestsPerSession is not true.",
        },
      ],
    },
    "set to false": {
      files: webConfig({ ...IN_PROCESS, top: allowed("false") }),
      preset: "strict",
      found: [
        { severity: "info", at: ASYNC_TYPE, line: 7, says: "is not true (Web.config, line 1)." },
      ],
    },
    "what bool.TryParse does not take": {
      files: webConfig({ ...IN_PROCESS, top: allowed("1") }),
      preset: "strict",
      found: [{ severity: "info", at: ASYNC_TYPE, line: 7 }],
    },
    "taken out again": {
      files: {
        "Web.config": webConfig({ top: allowed("true") }),
        "admin/Global.asax": "",
        "admin/Web.config": webConfig({
          ...IN_PROCESS,
          top: settings(`<remove key="${KEY}" />`),
        }),
      },
      preset: "strict",
      found: [{ severity: "info", at: ASYNC_TYPE, line: 7, path: "admin/Web.config" }],
    },
  },
  unjudged: {
    "a value that deployment fills in": {
      files: webConfig({ ...IN_PROCESS, top: allowed("#{Concurrent}") }),
      preset: "strict",
      missing: "appSettings/add@value",
      subjects: ["/"],
    },
    "settings in a file that is not at hand": {
      files: webConfig({ ...IN_PROCESS, top: '<appSettings configSource="settings.config" />' }),
      preset: "strict",
      missing: "appSettings",
      subjects: ["/"],
    },
  },
});
