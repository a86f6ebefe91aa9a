import { sessionState, testRule } from "./harness.js";

const FALSE = 'regenerateExpiredSessionId="false"';
const caught = (cookieless: string, value = cookieless) => ({
  files: sessionState(`cookieless="${cookieless}" ${FALSE}`),
  found: [
    {
      severity: "warning" as const,
      at: "false",
      line: 3,
      says: `regenerateExpiredSessionId is false, and cookieless is "${value}" (Web.config, line 3).`,
    },
  ],
});

testRule("regenerate-expired-session-id", {
  clean: {
    "a transform corrects it": {
      files: {
        "Web.config":
          '<configuration><system.web><sessionState cookieless="UseUri" regenerateExpiredSessionId="false" /></system.web></configuration>',
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState cookieless="UseCookies" xdt:Transform="SetAttributes(cookieless)" /><sessionState regenerateExpiredSessionId="true" xdt:Transform="SetAttributes(regenerateExpiredSessionId)" /></system.web></configuration>',
      },
    },
    "the default is true": { files: sessionState('cookieless="UseUri"') },
    "true written": {
      files: sessionState('cookieless="UseUri" regenerateExpiredSessionId="True"'),
    },
    "plain cookies: dead-session-setting's": {
      files: sessionState(`cookieless="UseCookies" ${FALSE}`),
    },
    "cookies by default": { files: sessionState(FALSE) },
    "cookieless false is cookies": { files: sessionState(`cookieless="false" ${FALSE}`) },
    "no sessions": { files: sessionState(`mode="Off" cookieless="UseUri" ${FALSE}`) },
    "a manager of its own": {
      files: sessionState(`cookieless="UseUri" sessionIDManagerType="Shop.Ids, Shop" ${FALSE}`),
    },
    "cookies in a child application": {
      files: {
        "Web.config": sessionState(`mode="Off" cookieless="UseUri" ${FALSE}`),
        "shop/Global.asax": "",
        "shop/Web.config": sessionState('mode="InProc" cookieless="UseCookies"'),
      },
    },
  },
  caught: {
    UseUri: caught("UseUri"),
    "true means UseUri": caught("true", "UseUri"),
    AutoDetect: caught("AutoDetect"),
    UseDeviceProfile: caught("UseDeviceProfile"),
    "cookieless of a parent application": {
      files: {
        "Web.config": sessionState('cookieless="UseUri"'),
        "shop/Global.asax": "",
        "shop/Web.config": sessionState(FALSE),
      },
      found: [{ severity: "warning", at: "false", line: 3, path: "shop/Web.config" }],
    },
    "a custom store": {
      files: sessionState(
        `mode="Custom" customProvider="A" cookieless="UseUri" ${FALSE}`,
        '<providers><add name="A" type="Shop.Store" /></providers>',
      ),
      found: [{ severity: "warning", at: "false", line: 3 }],
    },
  },
  unjudged: {
    "nobody knows how ids travel": {
      files: sessionState(`cookieless="#{Cookieless}" ${FALSE}`),
      missing: "system.web/sessionState@cookieless",
      subjects: ["/"],
    },
  },
});
