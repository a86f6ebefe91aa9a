import { sessionState, testRule } from "./harness.js";

const manager = (type: string, more = 'mode="InProc"') =>
  sessionState(`${more} sessionIDManagerType="${type}"`);
const OWN = "Contoso.Sessions.ShortIds, Contoso.Sessions";
const secure = (files: string | Readonly<Record<string, string>>) => ({
  files,
  preset: "security",
});

testRule("custom-session-id-manager", {
  clean: {
    "not set": secure(sessionState('mode="InProc"')),
    empty: secure(manager("")),
    "the manager of .NET": secure(manager("System.Web.SessionState.SessionIDManager")),
    "the same with its assembly": secure(
      manager("System.Web.SessionState.SessionIDManager, System.Web, Version=4.0.0.0"),
    ),
    "mode Off": secure(manager(OWN, 'mode="Off"')),
    "taken back by the child": secure({
      "Web.config": sessionState(`mode="Off" sessionIDManagerType="${OWN}"`),
      "admin/Global.asax": "",
      "admin/Web.config": manager(""),
    }),
    "not in recommended": { files: manager(OWN) },
  },
  caught: {
    "a manager of one's own": {
      ...secure(manager(OWN)),
      found: [
        {
          severity: "warning",
          at: OWN,
          line: 3,
          says: "Session ids come from Contoso.Sessions.ShortIds, and how strong they are cannot be judged here. It is named in Web.config, line 3.",
        },
      ],
    },
    "in the stig preset": {
      files: manager(OWN),
      preset: "stig",
      found: [{ severity: "warning", at: OWN, line: 3 }],
    },
    "inherited by a child application": {
      ...secure({
        "Web.config": manager(OWN, 'mode="Off"'),
        "admin/Global.asax": "",
        "admin/Web.config": sessionState('mode="StateServer"'),
      }),
      found: [{ severity: "warning", at: OWN, line: 3, path: "Web.config" }],
    },
  },
  unjudged: {
    "a type that deployment fills in": {
      ...secure(manager("#{Manager}")),
      missing: "system.web/sessionState@sessionIDManagerType",
      subjects: ["/"],
    },
  },
});
