import { allOf, type ConfigFile, defineRule } from "../src/rule.js";
import { loginOf, runsAsVisitor } from "../src/sessions/hosting-identity.js";
import { set } from "./shared/changes.js";
import { modeInForce } from "./shared/mode.js";
import { originOf, relatedTo } from "./shared/place.js";
import { changesAny, isLeftToBuilds } from "./shared/xml.js";

const touches = (transform: ConfigFile) =>
  changesAny("sessionState", "mode", "useHostingIdentity", "sqlConnectionString")(transform) ||
  changesAny("identity", "impersonate", "userName")(transform);

export default defineRule({
  id: "hosting-identity-with-impersonation",
  description: "Each visitor logs in to the session store with an account of their own.",
  category: "reliability",
  severity: "warning",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    sql: {
      what: "Each visitor logs in to the session database: useHostingIdentity is false, and impersonation is on ({origin}).",
      because:
        "Everybody needs rights there, and each account has a pool of connections to itself, so connections run short.",
      next: "Take useHostingIdentity out, so that the account of the worker process logs in.",
    },
    custom: {
      what: "The session provider runs as each visitor: useHostingIdentity is false, and impersonation is on ({origin}).",
      because:
        "Everybody needs rights on its store, and connections are not shared between accounts.",
      next: "Take useHostingIdentity out, so that the provider runs as the worker process.",
    },
  },
  *check({ config, application }) {
    const { mode, useHostingIdentity: hosting } = config["system.web/sessionState"];
    const { impersonate } = config["system.web/identity"];
    const isVisitor = allOf(
      () => hosting.from !== "default",
      () => !hosting.value,
      () => runsAsVisitor(application),
      () => loginOf(application) === "windows",
    );
    if (!isVisitor || isLeftToBuilds(application, touches)) return;
    yield {
      message: mode.value === "Custom" ? "custom" : "sql",
      data: { origin: originOf(impersonate) },
      at: hosting,
      related: [...relatedTo(impersonate, "Impersonation is on here."), ...modeInForce(mode)],
      suggestions: [
        {
          title: "Reach the session store as the worker process",
          changes: [set(application, hosting, true)],
        },
      ],
    };
  },
});
