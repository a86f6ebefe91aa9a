import { allOf, anyOf, type Application, defineRule, ifKnown } from "../src/rule.js";
import { loginOf } from "../src/sessions/hosting-identity.js";
import { set, withoutAttribute } from "./shared/changes.js";
import { modeInForce } from "./shared/mode.js";
import { isOwn, originOf, relatedTo, samePlace } from "./shared/place.js";
import { attributeText, changesMode, elementsIn, transformsOf } from "./shared/xml.js";

type Reason = "off" | "mode" | "login" | "impersonation";

/** Whether some path of the application impersonates, though the application as a whole does not. */
const impersonatesInPart = ({ files }: Application) =>
  files.some((file) =>
    [...elementsIn(file, "identity")].some(
      (element) => attributeText(element, "impersonate")?.trim().toLowerCase() !== "false",
    ),
  );

/** Why nobody reads it; undefined where somebody does. */
function whyWithout(application: Application): Reason | undefined {
  const { mode, sessionIDManagerType: manager } = application.config["system.web/sessionState"];
  const { impersonate } = application.config["system.web/identity"];
  // A manager of its own runs as the visitor too.
  const isBuiltIn = () => manager.value === "";
  const isIn = (...names: readonly unknown[]) => names.includes(mode.value);
  const reasons: readonly (readonly [Reason, () => boolean])[] = [
    ["off", () => isIn("Off")],
    ["mode", () => allOf(() => isIn("InProc", "StateServer"), isBuiltIn)],
    ["login", () => allOf(isBuiltIn, () => loginOf(application) === "database")],
    ["impersonation", () => !impersonate.value && !impersonatesInPart(application)],
  ];
  return anyOf(...reasons.map(([, holds]) => holds))
    ? reasons.find(([, holds]) => ifKnown(holds) === true)?.[0]
    : undefined;
}

/** Another build may impersonate, or keep sessions elsewhere. */
const mayChange = (application: Application) =>
  transformsOf(application).some(
    (transform) =>
      changesMode(transform) ||
      [...elementsIn(transform, "identity")].length > 0 ||
      [...elementsIn(transform, "sessionState")].some(
        (element) => attributeText(element, "sqlConnectionString") !== undefined,
      ),
  );

const mayNeed = (application: Application) =>
  mayChange(application) || ifKnown(() => whyWithout(application)) === undefined;

export default defineRule({
  id: "hosting-identity-without-effect",
  description: "The session store is to be reached as the visitor, where nobody reads that.",
  category: "correctness",
  severity: "info",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application", "applications"],
  messages: {
    off: {
      what: "useHostingIdentity has no effect: mode is Off ({modeOrigin}), so there are no sessions.",
      next: "Take it out.",
    },
    mode: {
      what: "useHostingIdentity has no effect: mode is {mode} ({modeOrigin}), which never runs as the visitor.",
      next: "Take it out. It is read in the modes SQLServer and Custom.",
    },
    login: {
      what: "useHostingIdentity has no effect: a user of the database logs in, whoever the request runs as.",
      next: "Take it out, or let the Windows account log in: Integrated Security=SSPI in place of user and password.",
    },
    impersonation: {
      what: "useHostingIdentity has no effect: impersonation is off ({origin}), so there is no other identity.",
      next: "Take it out.",
    },
  },
  *check({ config, application, applications }) {
    const { mode, useHostingIdentity: hosting } = config["system.web/sessionState"];
    const { impersonate } = config["system.web/identity"];
    const inherited = application.parent?.config["system.web/sessionState"].useHostingIdentity;
    if (hosting.from === "default" || hosting.value || !isOwn(application, hosting, inherited))
      return;
    const message = whyWithout(application);
    if (message === undefined || mayChange(application)) return;
    const neededBy = applications.some(
      (other) =>
        other !== application &&
        samePlace(other.config["system.web/sessionState"].useHostingIdentity, hosting) &&
        mayNeed(other),
    );
    if (neededBy) return;
    yield {
      message,
      data: {
        ...(mode.known ? { mode: String(mode.value) } : {}),
        modeOrigin: originOf(mode),
        origin: originOf(impersonate),
      },
      at: hosting,
      related:
        message === "impersonation"
          ? relatedTo(impersonate, "Impersonation is off here.")
          : modeInForce(mode),
      // Where the store may still ask for it, a later change would bring it to life.
      fix: { safe: message === "off" || message === "mode", changes: withoutAttribute(hosting) },
      suggestions: [
        {
          title: "Write true, the default, which says what happens anyway",
          changes: [set(application, hosting, true)],
        },
      ],
    };
  },
});
